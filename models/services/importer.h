// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"
#include "domain/progress.h"
#include "schema/table.h"
#include "store/database.h"

#include <QStringList>

#include <array>
#include <vector>

namespace stc::services {

/// What became of one row of a file.
enum class RowOutcome : std::uint8_t { Inserted, Updated, Unchanged, Older, Rejected };

struct TableCounts {
    qint64 read = 0;
    qint64 inserted = 0;
    qint64 updated = 0;
    qint64 unchanged = 0;
    qint64 older = 0;    ///< lost against a later version, kept in the history
    qint64 rejected = 0;
    qint64 repaired = 0; ///< rows in which something was mended on reading
    qint64 deleted = 0;  ///< by deletions.csv
};

/// Where a row of the preview stands; `readPreviewRow` gets its values.
struct PreviewRow {
    qint64 offset = 0; ///< byte offset of the record in the file's UTF-8 text
    qint32 line = 0;
    qint16 file = 0;   ///< index into ImportReport::files
    schema::TableId table = schema::TableId::Teams;
    RowOutcome outcome = RowOutcome::Inserted;
};

struct ImportOptions {
    QStringList paths;        ///< folders, ZIP files, single CSV files named after their table
    bool dryRun = false;      ///< find out everything, write nothing
    bool skipInvalid = false; ///< take the good rows
    bool collectRows = false; ///< fill ImportReport::rows, for the preview
    QString correctionReason = {}; ///< why closed days of this commune are corrected; empty = rows that would do so are refused (IssueCode::DayClosed)
    QString rejectsFolder;    ///< where refused rows are written with their reasons; empty = nowhere
};

struct SourceFile {
    QString path;  ///< folder, ZIP or CSV given by the caller
    QString name;  ///< "people.csv"
};

struct ImportReport {
    bool applied = false;
    std::array<TableCounts, schema::kTableCount> tables{};
    std::array<bool, schema::kTableCount> present{};
    QList<Issue> issues;      ///< the first 1,000
    qint64 issueCount = 0;    ///< all of them
    QStringList notices;      ///< translated: columns passed over, checksums that differ, files without a table …
    std::vector<PreviewRow> rows;
    std::vector<SourceFile> files;
    qint64 closedDays = 0;    ///< rows refused because their day is closed: with a reason they would be taken
    bool training = false;    ///< the package holds training data

    [[nodiscard]] TableCounts total() const;
    [[nodiscard]] const TableCounts &of(schema::TableId id) const { return tables[static_cast<std::size_t>(id)]; }
};

/// Imports packages into the database: all of it or nothing, in one transaction on the given connection's file.
/// Errors: ReadFailed, DiskFull, Busy, Cancelled, … ; wrong rows are no error of the call but `issues` (with `applied` false unless skipInvalid).
/// Training data are refused by a database with real data and the other way round.
[[nodiscard]] Result<ImportReport> runImport(store::Database &database, const ImportOptions &options, const Progress &progress);

/// One row of a preview as people read it: what the file says, and what the database holds now (empty for a new row).
struct RowComparison {
    QStringList columns;    ///< labels
    QStringList fileValues;
    QStringList currentValues;
    QList<Issue> issues;    ///< why it was refused
};
[[nodiscard]] Result<RowComparison> readPreviewRow(store::Database &database, const ImportReport &report, const PreviewRow &row);

} // namespace stc::services
