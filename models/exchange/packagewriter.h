// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "exchange/csvwriter.h"
#include "exchange/manifest.h"

#include <QFile>

#include <memory>

class QTemporaryDir;

namespace stc::exchange {

/// Writes a folder or a ZIP (by the target's suffix) that other offices read. Everything is made in a hidden folder beside the target and put in
/// its place when it is complete; until then, and after a cancel or an error, the target is as it was. The same data and `info` give the same
/// bytes: a ZIP's times are `info.madeAt`, its entries in the order of the tables, the manifest last.
class PackageWriter {
public:
    /// `info.files` is filled by the writer. AlreadyExists where the target is a folder that holds something and was not made by us (it has no
    /// manifest of ours); NoPermission, NotFound, DiskFull, WriteFailed.
    [[nodiscard]] static Result<std::unique_ptr<PackageWriter>> create(const QString &target, const Manifest &info);
    ~PackageWriter();
    PackageWriter(const PackageWriter &) = delete;
    PackageWriter &operator=(const PackageWriter &) = delete;

    /// The writer for a table's rows, its header written. One at a time; the next begin or commit() ends the one before.
    [[nodiscard]] Result<CsvWriter *> beginTable(const schema::Table &table);
    [[nodiscard]] Result<CsvWriter *> beginDeletions();
    /// Puts the package in its place. Nothing may be written afterwards.
    [[nodiscard]] Status commit(const Progress &progress);

    /// Rows of each finished file, as the manifest has them.
    [[nodiscard]] const Manifest &manifest() const { return m_manifest; }

private:
    struct Part {
        int order;
        Manifest::File file;
    };
    PackageWriter(const QString &target, const Manifest &info);
    [[nodiscard]] Result<CsvWriter *> begin(const QString &name, int order);
    [[nodiscard]] Status endFile();
    [[nodiscard]] Status writeManifest();
    [[nodiscard]] Status putFolder();
    [[nodiscard]] Status putZip(const Progress &progress);
    [[nodiscard]] QString workPath(const QString &name) const;

    QString m_target;
    bool m_zip = false;
    Manifest m_manifest;
    std::unique_ptr<QTemporaryDir> m_work; ///< removed with all it holds when this goes
    QFile m_file;
    std::unique_ptr<CsvWriter> m_writer;
    std::vector<Part> m_parts;
    int m_order = 0;
};

} // namespace stc::exchange
