// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <utility>
#include <vector>

/// Files for the tests of packages: made here, none is kept.
namespace stc::testing {

using NamedBytes = std::pair<QByteArray, QByteArray>;

/// A people.csv with this many rows, as the program writes it.
[[nodiscard]] QByteArray peopleCsv(int rows);
bool writeFile(const QString &path, const QByteArray &bytes);
[[nodiscard]] QByteArray readFile(const QString &path); ///< "missing" where it is not there
/// Names as they are given, hostile ones too; `password` protects the entries.
bool makeZip(const QString &path, const std::vector<NamedBytes> &entries, const char *password = nullptr);
/// Writes 4 bytes (little endian) at an offset of every record of the ZIP's directory (20 = packed size, 24 = size).
[[nodiscard]] QByteArray withDirectoryField(QByteArray zip, qsizetype offset, quint32 value);
/// The manifest for these files, right in everything.
[[nodiscard]] QByteArray manifestFor(const std::vector<NamedBytes> &files);

/// While it lives this process is nobody where it was root, so that rights count. isEffective() tells whether rights count now.
class Unprivileged {
public:
    Unprivileged();
    ~Unprivileged();
    Unprivileged(const Unprivileged &) = delete;
    Unprivileged &operator=(const Unprivileged &) = delete;
    [[nodiscard]] bool isEffective() const;

private:
    bool m_wasRoot;
};

} // namespace stc::testing
