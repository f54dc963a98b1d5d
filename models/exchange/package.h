// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"
#include "domain/progress.h"
#include "exchange/bytesource.h"
#include "exchange/manifest.h"
#include "exchange/ziparchive.h"
#include "schema/table.h"

#include <memory>
#include <optional>
#include <vector>

namespace stc::exchange {

inline constexpr const char *kDeletionsName = "deletions.csv";

/// What one office sent: a folder, a ZIP, or one CSV named after its table. Opening reads names and the manifest, no rows. Several packages
/// of one import are several readers.
class PackageReader {
public:
    enum class Kind { Folder, Zip, SingleFile };

    struct File {
        const schema::Table *table = nullptr; ///< nullptr = deletions
        QString name;                         ///< as it is called there, without a folder: `people.csv`
        qint64 size = 0;                      ///< bytes, unpacked
    };

    /// What the manifest's figures say about the files.
    struct Verification {
        std::vector<Issue> errors;  ///< FileMissing, RowCountDiffers (rows were lost on the way): not what was sent
        std::vector<Issue> notices; ///< ChecksumDiffers: changed by somebody, whole by all signs
    };

    /// NotFound, NoPermission, or InvalidInput with a text that says what is wrong with the package.
    [[nodiscard]] static Result<PackageReader> open(const QString &path);

    [[nodiscard]] const QString &path() const { return m_path; }
    [[nodiscard]] Kind kind() const { return m_kind; }
    /// In the order of the tables, deletions last. Never empty.
    [[nodiscard]] const std::vector<File> &files() const { return m_files; }
    [[nodiscard]] const File *find(schema::TableId table) const;
    [[nodiscard]] const File *deletions() const;
    [[nodiscard]] qint64 totalSize() const;
    [[nodiscard]] const std::optional<Manifest> &manifest() const { return m_manifest; }
    /// UnknownTable for each file that was passed over.
    [[nodiscard]] const std::vector<Issue> &notices() const { return m_notices; }

    /// Independent of the reader and of other sources: may be read in another thread.
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> openFile(const File &file) const;
    /// NotFound where the package has no such table. `name` as in the dictionary, or `deletions`.
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> openTable(const QString &name) const;

    /// Reads every file that the manifest names and compares. Errors of reading (a damaged ZIP entry) and Cancelled are failures.
    [[nodiscard]] Result<Verification> verify(const Progress &progress) const;

private:
    struct Found {
        QString path; ///< within the package, or of the file
        qint64 size;
    };
    [[nodiscard]] Status take(const std::vector<Found> &found);
    [[nodiscard]] Status readManifest(const QString &path);
    [[nodiscard]] Result<std::unique_ptr<ByteSource>> openPath(const QString &path) const;
    [[nodiscard]] Status compare(const Manifest::File &promised, const File &file, Verification &result) const;

    QString m_path;
    Kind m_kind = Kind::Folder;
    std::optional<ZipArchive> m_zip;
    std::vector<File> m_files;
    std::vector<QString> m_paths; ///< for each of m_files: where it is
    std::optional<Manifest> m_manifest;
    std::vector<Issue> m_notices;
};

} // namespace stc::exchange
