// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/deletions.h"

#include "domain/dates.h"
#include "domain/vietnamese.h"
#include "exchange/csvreader.h"
#include "exchange/header.h"
#include "services/import/reportsink.h"
#include "store/importsession.h"

#include <algorithm>

namespace stc::services::import {

namespace {

struct Deletion {
    const schema::Table *table = nullptr;
    Uuid id;
    std::int64_t at = 0;
    std::string reason;
    qint64 line = 0;
};

void tell(ImportReport &report, const QString &file, qint64 line, const char *column, const QString &value, IssueCode code)
{
    ++report.issueCount;
    if (report.issues.size() < ReportSink::kMostIssues)
        report.issues.append({file, line, QLatin1String(column), value, code, issueText(code, QLatin1String(column), value)});
}

/// Reads one record; nothing when it has an error, which is told.
std::optional<Deletion> readDeletion(const exchange::CsvReader &reader, const exchange::HeaderMap &header, const QString &file, ImportReport &report)
{
    const auto field = [&](std::size_t column) {
        const int at = header.fieldOfColumn[column];
        return at == exchange::HeaderMap::kNone ? std::string_view() : reader.fields()[static_cast<std::size_t>(at)];
    };
    const auto text = [](std::string_view value) { return QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())); };
    Deletion deletion;
    deletion.line = reader.line();
    deletion.table = schema::findTable(field(0));
    if (!deletion.table) {
        tell(report, file, deletion.line, exchange::kDeletionColumns[0], text(field(0)), IssueCode::UnknownChoice);
        return std::nullopt;
    }
    const auto id = Uuid::parse(field(1));
    if (!id) {
        tell(report, file, deletion.line, exchange::kDeletionColumns[1], text(field(1)), IssueCode::BadId);
        return std::nullopt;
    }
    const auto time = parseTime(field(2));
    if (!time) {
        tell(report, file, deletion.line, exchange::kDeletionColumns[2], text(field(2)), IssueCode::BadTime);
        return std::nullopt;
    }
    deletion.id = *id;
    deletion.at = time->seconds;
    deletion.reason = vietnamese::tidied(field(3));
    return deletion;
}

Result<std::vector<Deletion>> readDeletions(exchange::ByteSource &bytes, const QString &file, ImportReport &report)
{
    using Next = exchange::CsvReader::Next;
    exchange::CsvReader reader(bytes);
    std::vector<Deletion> deletions;
    if (reader.readHeader() != Next::Record)
        return deletions; // an empty file deletes nothing
    const auto header = exchange::mapHeader(exchange::kDeletionColumns, exchange::kDeletionRequired, reader.header(), file);
    for (const Issue &issue : header.issues) {
        ++report.issueCount;
        report.issues.append(issue);
    }
    if (!header.isUsable())
        return deletions;
    for (;;) {
        switch (reader.next()) {
        case Next::End: return deletions;
        case Next::Failed: return failed(reader.error());
        case Next::Problem: {
            ++report.issueCount;
            report.issues.append(reader.issue(file));
            break;
        }
        case Next::Record:
            if (auto deletion = readDeletion(reader, header, file, report))
                deletions.push_back(std::move(*deletion));
        }
    }
}

/// Deletes one row, its version kept; false when others still refer to it.
Result<bool> remove(MergeContext &context, const Deletion &deletion, std::int64_t key)
{
    store::Connection &connection = context.database.connection();
    const auto referred = store::isReferredTo(connection, *deletion.table, key);
    if (!referred)
        return failed(referred.error());
    if (*referred)
        return false;
    if (!context.write)
        return true;
    auto reader = store::RowReader::open(connection, *deletion.table, "WHERE t.key = ?1");
    if (!reader)
        return failed(reader.error());
    reader->statement().bind(1, key);
    const auto there = reader->next();
    if (!there)
        return failed(there.error());
    const auto kept = context.history.keep("deleted", context.batch, *deletion.table, deletion.id, reader->stamp().updatedAt,
                                           store::rowContent(*deletion.table, reader->cells()));
    reader->reset();
    if (!kept)
        return failed(kept.error());
    auto writer = store::RowWriter::open(connection, *deletion.table);
    if (!writer)
        return failed(writer.error());
    if (const auto done = writer->remove(key); !done)
        return failed(done.error());
    return true;
}

Status apply(MergeContext &context, const Deletion &deletion, const QString &file, ImportReport &report)
{
    TableCounts &counts = report.tables[static_cast<std::size_t>(deletion.table->id)];
    const auto row = store::findRow(context.database.connection(), *deletion.table, deletion.id);
    if (!row)
        return failed(row.error());
    if (row->key != 0 && row->updatedAt > deletion.at) {
        ++counts.older;
        return {};
    }
    if (row->key != 0) {
        const auto removed = remove(context, deletion, row->key);
        if (!removed)
            return failed(removed.error());
        if (!*removed) {
            tell(report, file, deletion.line, exchange::kDeletionColumns[1], deletion.id.toString(), IssueCode::StillUsed);
            return {};
        }
        ++counts.deleted;
    }
    return context.write ? context.history.rememberDeletion(context.batch, *deletion.table, deletion.id, deletion.at, deletion.reason) : Status();
}

} // namespace

Status mergeDeletions(MergeContext &context, exchange::ByteSource &bytes, const QString &fileName, ImportReport &report)
{
    auto deletions = readDeletions(bytes, fileName, report);
    if (!deletions)
        return failed(deletions.error());
    // Children before what they refer to, so that a household can go with its people.
    std::stable_sort(deletions->begin(), deletions->end(), [](const Deletion &a, const Deletion &b) { return a.table->id > b.table->id; });
    for (const Deletion &deletion : *deletions) {
        if (const auto done = apply(context, deletion, fileName, report); !done)
            return done;
    }
    return {};
}

} // namespace stc::services::import
