// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/deletions.h"

#include "domain/dates.h"
#include "domain/vietnamese.h"
#include "exchange/csvreader.h"
#include "exchange/formula.h"
#include "exchange/header.h"
#include "schema/codec.h"
#include "services/import/reportsink.h"
#include "store/importsession.h"

#include <algorithm>
#include <deque>

namespace stc::services::import {

namespace {

constexpr schema::Column kId{.name = exchange::kDeletionColumns[1], .type = schema::Type::Id, .label = {"id"}, .required = true};
constexpr schema::Column kTime{.name = exchange::kDeletionColumns[2], .type = schema::Type::Time, .label = {"deleted_at"}, .required = true};

void tell(ImportReport &report, Issue issue)
{
    ++report.issueCount;
    issue.value.truncate(200);
    if (report.issues.size() < ReportSink::kMostIssues)
        report.issues.append(std::move(issue));
}

void tell(ImportReport &report, const QString &file, qint64 line, const char *column, const QString &value, IssueCode code)
{
    tell(report, {file, line, QLatin1String(column), value, code, issueText(code, QLatin1String(column), value)});
}

/// Reads one record; nothing when it has an error, which is told.
std::optional<Deletion> readDeletion(const exchange::CsvReader &reader, const exchange::HeaderMap &header, const schema::ReadContext &context, const QString &file,
                                     ImportReport &report)
{
    const auto field = [&](std::size_t column) {
        const int at = header.fieldOfColumn[column];
        return at == exchange::HeaderMap::kNone ? std::string_view() : reader.fields()[static_cast<std::size_t>(at)];
    };
    const auto wrong = [&](std::size_t column, IssueCode code) {
        const std::string_view value = field(column);
        tell(report, file, reader.line(), exchange::kDeletionColumns[column], QString::fromUtf8(value.data(), static_cast<qsizetype>(value.size())), code);
        return std::nullopt;
    };
    schema::ReadMemory memory;
    Deletion deletion;
    deletion.file = file;
    deletion.line = reader.line();
    deletion.table = schema::findTable(std::string_view(vietnamese::tidied(field(0))));
    if (!deletion.table)
        return wrong(0, IssueCode::UnknownChoice);
    const auto id = schema::readCell(kId, field(1), context, memory);
    if (id.issue)
        return wrong(1, *id.issue);
    const auto time = schema::readCell(kTime, field(2), context, memory);
    if (time.issue)
        return wrong(2, *time.issue);
    deletion.id = id.cell.id;
    deletion.at = time.cell.integer;
    deletion.reason = vietnamese::tidied(exchange::restored(field(3)));
    return deletion;
}

/// Rows that refer to one: which table, which key.
Result<std::vector<std::pair<const schema::Table *, std::int64_t>>> referrers(MergeContext &context, const schema::Table &table, std::int64_t key)
{
    std::vector<std::pair<const schema::Table *, std::int64_t>> found;
    for (const schema::Child &child : schema::referrersOf(table.id)) {
        const auto keys = store::keysReferringTo(context.database.connection(), child, key);
        if (!keys)
            return failed(keys.error());
        for (const std::int64_t other : *keys)
            found.emplace_back(child.table, other);
    }
    return found;
}

/// The row that is to go as the guard of closed days sees it.
struct Leaving {
    std::vector<Cell> cells; ///< references as keys
    Area area = 0;
    std::deque<std::string> texts;
    [[nodiscard]] DayGuard::Row row() const { return {cells, area}; }
};

Result<Leaving> leavingRow(MergeContext &context, const schema::Table &table, std::int64_t key)
{
    auto reader = store::RowReader::open(context.database.connection(), table, "WHERE t.key = ?1");
    if (!reader)
        return failed(reader.error());
    reader->statement().bind(1, key);
    const auto there = reader->next();
    if (!there)
        return failed(there.error());
    Leaving leaving;
    leaving.area = reader->stamp().area;
    for (std::size_t i = 0; i < reader->cells().size(); ++i) {
        Cell cell = reader->cells()[i];
        if (cell.kind == Cell::Kind::Text)
            cell.text = leaving.texts.emplace_back(cell.text);
        if (i > 0 && cell.kind == Cell::Kind::Id) {
            const auto target = store::findRow(context.database.connection(), schema::table(table.columns[i].target), cell.id);
            if (!target)
                return failed(target.error());
            cell = Cell::ofInteger(target->key);
        }
        leaving.cells.push_back(cell);
    }
    return leaving;
}

/// The row is of a closed day and there is no reason, or it proves one. With a reason the correction is noted.
Result<bool> isKeptByDay(MergeContext &context, const schema::Table &table, std::int64_t key, std::string &day)
{
    const bool isProof = table.id == schema::TableId::DayClosings || table.id == schema::TableId::PageCorrections;
    if (!isProof && !store::belongsToADay(table.id))
        return false;
    const auto leaving = leavingRow(context, table, key);
    if (!leaving)
        return failed(leaving.error());
    if (isProof) {
        day = leaving->cells[static_cast<std::size_t>(table.indexOf(table.dateColumn))].text;
        return context.days.breaksProof(table, leaving->row(), {});
    }
    const auto closed = context.days.closedDay(table, leaving->row(), {});
    if (!closed)
        return failed(closed.error());
    if (!*closed)
        return false;
    day = (*closed)->date;
    if (!context.days.hasReason())
        return true;
    const auto noted = context.days.note(table, leaving->row(), {});
    if (!noted)
        return failed(noted.error());
    return false;
}

/// Deletes one row, its version kept.
Status remove(MergeContext &context, const schema::Table &table, const Uuid &id, std::int64_t key)
{
    if (!context.write)
        return {};
    store::Connection &connection = context.database.connection();
    auto reader = store::RowReader::open(connection, table, "WHERE t.key = ?1");
    if (!reader)
        return failed(reader.error());
    reader->statement().bind(1, key);
    const auto there = reader->next();
    if (!there)
        return failed(there.error());
    const auto kept = context.history.keep("deleted", context.batch, table, id, reader->stamp().updatedAt, store::rowContent(table, reader->cells()));
    reader->reset();
    if (!kept)
        return kept;
    auto writer = store::RowWriter::open(connection, table);
    if (!writer)
        return failed(writer.error());
    return writer->remove(key);
}

Status apply(MergeContext &context, const Deletion &deletion, ImportReport &report)
{
    TableCounts &counts = report.tables[static_cast<std::size_t>(deletion.table->id)];
    store::Connection &connection = context.database.connection();
    const auto row = store::findRow(connection, *deletion.table, deletion.id);
    if (!row)
        return failed(row.error());
    if (row->key != 0 && row->updatedAt > deletion.at) {
        ++counts.older;
        return {};
    }
    if (row->key != 0) {
        const auto referred = store::isReferredTo(connection, *deletion.table, row->key);
        if (!referred)
            return failed(referred.error());
        if (*referred) {
            tell(report, deletion.file, deletion.line, exchange::kDeletionColumns[1], deletion.id.toString(), IssueCode::StillUsed);
            return {};
        }
        std::string day;
        const auto kept = isKeptByDay(context, *deletion.table, row->key, day);
        if (!kept)
            return failed(kept.error());
        if (*kept) {
            ++report.closedDays;
            tell(report, {deletion.file, deletion.line, QLatin1String(exchange::kDeletionColumns[1]), deletion.id.toString(), IssueCode::DayClosed,
                          issueText(IssueCode::DayClosed, {}, displayPartialDate(QString::fromStdString(day)))});
            return {};
        }
        if (const auto done = remove(context, *deletion.table, deletion.id, row->key); !done)
            return done;
        ++counts.deleted;
    }
    return context.write ? context.history.rememberDeletion(context.batch, *deletion.table, deletion.id, deletion.at, deletion.reason) : Status();
}

} // namespace

Status readDeletions(MergeContext &context, exchange::ByteSource &bytes, const QString &fileName, ImportReport &report, std::vector<Deletion> &deletions)
{
    using Next = exchange::CsvReader::Next;
    exchange::CsvReader reader(bytes);
    const auto first = reader.readHeader();
    if (first == Next::Failed)
        return failed(reader.error());
    if (first == Next::End)
        return {}; // an empty file deletes nothing
    if (first == Next::Problem) {
        tell(report, reader.issue(fileName));
        return {};
    }
    const auto header = exchange::mapHeader(exchange::kDeletionColumns, exchange::kDeletionRequired, reader.header(), fileName);
    for (const Issue &issue : header.issues)
        tell(report, issue);
    if (!header.isUsable())
        return {};
    const schema::ReadContext values{context.database.units(), dayNumber(context.database.clock().today()) + 1};
    for (;;) {
        const auto next = reader.next();
        if (next == Next::End)
            return {};
        if (next == Next::Failed)
            return failed(reader.error());
        if (next == Next::Problem) {
            tell(report, reader.issue(fileName));
            continue;
        }
        if (auto deletion = readDeletion(reader, header, values, fileName, report)) {
            std::int64_t &time = context.leaving[{deletion->table->id, deletion->id}];
            time = std::max(time, deletion->at);
            deletions.push_back(*std::move(deletion));
        }
    }
}

Status applyDeletions(MergeContext &context, std::vector<Deletion> deletions, ImportReport &report)
{
    std::stable_sort(deletions.begin(), deletions.end(), [](const Deletion &a, const Deletion &b) { return a.table->id > b.table->id; });
    for (const Deletion &deletion : deletions) {
        if (const auto done = apply(context, deletion, report); !done)
            return done;
    }
    for (std::size_t i = 0; i < schema::kTableCount; ++i)
        report.tables[i].deleted += context.removed[i];
    return {};
}

Result<Uuid> removeLeaving(MergeContext &context, const schema::Table &table, std::int64_t key)
{
    const auto row = store::findRow(context.database.connection(), table, key);
    if (!row)
        return failed(row.error());
    const auto leaving = context.leaving.find({table.id, row->id});
    if (leaving == context.leaving.end() || row->updatedAt > leaving->second)
        return Uuid();
    const auto children = referrers(context, table, key);
    if (!children)
        return failed(children.error());
    for (const auto &[child, childKey] : *children) {
        const auto gone = removeLeaving(context, *child, childKey);
        if (!gone)
            return failed(gone.error());
        if (gone->isNull())
            return Uuid();
    }
    std::string day;
    const auto kept = isKeptByDay(context, table, key, day);
    if (!kept)
        return failed(kept.error());
    if (*kept)
        return Uuid();
    if (const auto done = remove(context, table, row->id, key); !done)
        return failed(done.error());
    ++context.removed[static_cast<std::size_t>(table.id)];
    context.tombstones[leaving->first] = leaving->second;
    return row->id;
}

} // namespace stc::services::import
