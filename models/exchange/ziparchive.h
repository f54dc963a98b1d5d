// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bytesource.h"

#include <QString>

#include <memory>
#include <vector>

struct zip;

namespace stc::exchange {

struct ZipEntry {
    QString name;       ///< with `/`, as in the archive
    quint64 index = 0;
    qint64 size = 0;    ///< unpacked
    qint64 packed = 0;
};

/// A ZIP that is only read, checked against what a hostile or damaged one may hold before anything is unpacked: at most kMostEntries
/// entries, no names that lead elsewhere (`..`, absolute, backslash), no passwords, at most kMostBytes unpacked, and no entry above kSmall
/// that grows more than kMostGrowth-fold.
class ZipArchive {
public:
    static constexpr qint64 kMostEntries = 1000;
    static constexpr qint64 kMostBytes = qint64(8) << 30;
    static constexpr qint64 kSmall = qint64(10) << 20;
    static constexpr qint64 kMostGrowth = 200;

    /// NotFound, NoPermission, or InvalidInput with a text that names the entry.
    [[nodiscard]] static Result<ZipArchive> open(const QString &path);

    /// Files only, in the archive's order.
    [[nodiscard]] const std::vector<ZipEntry> &entries() const { return m_entries; }
    /// Reads on its own handle, so it may be used in another thread and outlive the archive. A wrong checksum (CRC) or another length than the
    /// directory says is InvalidInput when the end is reached.
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> openEntry(const ZipEntry &entry) const;

private:
    [[nodiscard]] Status list(zip *archive);

    QString m_path;
    std::vector<ZipEntry> m_entries;
};

} // namespace stc::exchange
