// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importer.h"
#include "store/database.h"
#include "testsupport.h"

#include <QTemporaryDir>

/// Packages made by hand from short lines, and databases to import them into.
namespace stc::test {

/// `#12` becomes the id that ends in 12, `@5` the time 2021-06-01 00:00:05 UTC.
[[nodiscard]] QByteArray expanded(QByteArray text);
[[nodiscard]] QString idText(int number);

using Files = std::vector<std::pair<const char *, QByteArray>>; ///< name without `.csv`, its lines (expanded when written)

/// Two teams in Việt Lập (07360), a member, two households, three people.
[[nodiscard]] Files village();
/// The same with one file replaced or added.
[[nodiscard]] Files with(Files files, const char *name, const QByteArray &text);

inline constexpr char kTeams[] = "id,commune_code,hamlet,name,kind,established_on,dissolved_on,updated_at\n";
inline constexpr char kHouseholds[] = "id,commune_code,hamlet,team_id,head_name,updated_at\n";
inline constexpr char kPeople[] = "id,household_id,full_name,phone,updated_at\n";
inline constexpr char kPages[] = "id,team_id,page_date,narrative,updated_at\n";
inline constexpr char kContacts[] = "id,person_id,source_person_id,level,traced_on,updated_at\n";
inline constexpr char kQuarantines[] = "id,person_id,kind,reason,start_on,ended_on,end_reason,updated_at\n";
inline constexpr char kDeletions[] = "table,id,deleted_at,reason\n";

/// A new database and a folder for packages, gone with the object.
class Office {
public:
    Office();
    /// Writes a package and gives its path.
    QString package(const Files &files, const QByteArray &manifest = {});
    Result<services::ImportReport> importPaths(const QStringList &paths, services::ImportOptions options = {}, const Progress &progress = {});
    Result<services::ImportReport> import(const Files &files, services::ImportOptions options = {}) { return importPaths({package(files)}, std::move(options)); }
    [[nodiscard]] store::Database &database() { return *m_database; }
    [[nodiscard]] store::Connection &connection() { return m_database->connection(); }
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] QString databasePath() const { return path(QStringLiteral("office.db")); }
    /// First column of the first row, `|` between the rows.
    [[nodiscard]] QString ask(const char *sql);
    void close() { m_database.reset(); }
    [[nodiscard]] bool reopen();

private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    int m_packages = 0;
};

/// Every row of the 22 tables and the deletions, as they would travel, with their place; the same for equal content.
[[nodiscard]] QByteArray contentOf(store::Database &database);
/// Every table as it is, also what the program keeps for itself.
[[nodiscard]] QByteArray everythingOf(store::Database &database);
/// `file:line column code` of each issue, parted by spaces and `; `.
[[nodiscard]] QString issuesOf(const services::ImportReport &report);
/// read, inserted, updated, unchanged, older, rejected, repaired, deleted
[[nodiscard]] QString countsOf(const services::TableCounts &counts);
[[nodiscard]] services::ImportOptions skipInvalid();
[[nodiscard]] services::ImportOptions dryRun();
[[nodiscard]] QByteArray manifest(const char *unit, int sequence, bool training = false);

} // namespace stc::test
