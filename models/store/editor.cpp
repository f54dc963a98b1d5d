// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editor.h"

#include "domain/dates.h"
#include "store/importsession.h"
#include "store/overruled.h"

#include <QCoreApplication>

#include <algorithm>

namespace stc::store {

using schema::TableId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Editor)
};

std::size_t at(TableId table) { return static_cast<std::size_t>(table); }

Values valuesOf(const schema::Table &table, std::span<const Cell> cells)
{
    Values values;
    for (std::size_t i = 1; i < cells.size(); ++i)
        values.insert(QLatin1String(table.columns[i].name), schema::cellText(table.columns[i], cells[i]));
    return values;
}

/// A row as it stands, read before anything is changed.
struct StoredRow {
    RowStamp stamp;
    Values values;
    std::string content; ///< as the history keeps it
};

/// `reader` finds by id. nullopt: there is no such row.
Result<std::optional<StoredRow>> storedRow(RowReader &reader, const schema::Table &table, const Uuid &id)
{
    reader.statement().bind(1, id);
    const auto there = reader.next();
    if (!there)
        return failed(there.error());
    std::optional<StoredRow> row;
    if (*there)
        row = StoredRow{reader.stamp(), valuesOf(table, reader.cells()), rowContent(table, reader.cells())};
    reader.reset();
    return row;
}

tl::unexpected<Error> gone(const schema::Table &table)
{
    return fail(ErrorCode::NotFound, Tr::tr("This record is no longer there (%1). Someone else deleted it.").arg(schema::label(table)));
}

/// The problem that a row of a closed day has; nullptr = there is none.
const FieldProblem *closedProblem(const std::vector<FieldProblem> &problems)
{
    const auto found = std::find_if(problems.begin(), problems.end(), [](const FieldProblem &problem) { return problem.code == IssueCode::DayClosed; });
    return found == problems.end() ? nullptr : &*found;
}

/// Only who is meant changes, not what stands on which page.
bool changesReferencesOnly(const schema::Table &table, const Values &before, const Values &after)
{
    return std::all_of(table.columns.begin() + 1, table.columns.end(), [&](const schema::Column &column) {
        const QString name = QLatin1String(column.name);
        return before.value(name) == after.value(name) || (column.type == schema::Type::Reference && column.key() != "team_id" && column.key() != "page_id");
    });
}

tl::unexpected<Error> refused(const std::vector<FieldProblem> &problems)
{
    for (const FieldProblem &problem : problems) {
        if (!problem.isWarning())
            return fail(ErrorCode::InvalidInput, problem.message);
    }
    return fail(ErrorCode::InvalidInput, {});
}

} // namespace

/// Statements of one table, made once a change.
struct Editor::Tools {
    RowReader reader; ///< by id
    RowWriter writer;
    std::int64_t nextKey = 0;
};

Editor::Editor(Database &database) : m_database(database) {}
Editor::~Editor() = default;

Result<std::unique_ptr<Editor>> Editor::begin(Database &database, const char *kind, std::optional<std::int64_t> reverses)
{
    std::unique_ptr<Editor> editor(new Editor(database));
    auto transaction = Transaction::begin(database.connection());
    if (!transaction)
        return failed(transaction.error());
    editor->m_transaction.emplace(*std::move(transaction));
    const auto batch = database.beginBatch(kind, {});
    if (!batch)
        return failed(batch.error());
    editor->m_batch = *batch;
    if (reverses) {
        auto update = database.connection().prepare("UPDATE batches SET reverses = ? WHERE batch = ?");
        if (!update)
            return failed(update.error());
        update->bind(1, *reverses).bind(2, *batch);
        if (const auto done = update->run(); !done)
            return failed(done.error());
    }
    if (const auto done = editor->m_history.open(database.connection()); !done)
        return failed(done.error());
    return editor;
}

Result<Editor::Tools *> Editor::tools(TableId id)
{
    auto &slot = m_tools[at(id)];
    if (slot)
        return slot.get();
    const schema::Table &table = schema::table(id);
    auto reader = RowReader::open(connection(), table, "WHERE t.id = ?1");
    if (!reader)
        return failed(reader.error());
    auto writer = RowWriter::open(connection(), table);
    if (!writer)
        return failed(writer.error());
    const auto last = connection().integer(std::string("SELECT coalesce(max(key), 0) FROM ") + table.name);
    if (!last)
        return failed(last.error());
    slot = std::make_unique<Tools>(Tools{*std::move(reader), *std::move(writer), *last + 1});
    return slot.get();
}

Status Editor::keep(const char *kind, const schema::Table &table, const Uuid &id, std::int64_t updatedAt, std::string_view content)
{
    // What a record was before the change is what it was before its first touch.
    if (!m_kept.insert(id).second)
        return {};
    return m_history.keep(kind, m_batch, table, id, updatedAt, content);
}

Status Editor::write(const IncomingRow &row, const RowStamp &old, bool isNew)
{
    const auto tools = this->tools(row.table().id);
    if (!tools)
        return failed(tools.error());
    const std::int64_t updatedAt = std::max<std::int64_t>(m_database.clock().nowSeconds(), old.updatedAt + 1);
    const RowStamp stamp{old.key, row.id(), updatedAt, m_batch, row.area()};
    const auto done = isNew ? (*tools)->writer.insert(stamp, row.cells()) : (*tools)->writer.update(stamp, row.cells());
    if (!done)
        return done;
    ++m_changes;
    if (!isNew && old.area != row.area())
        return refreshAreas(connection(), row.table(), {old.key});
    return {};
}

Result<Uuid> Editor::insert(TableId id, const Values &values, const Uuid &newId)
{
    const schema::Table &table = schema::table(id);
    IncomingRow row(m_database, table, newId);
    row.read(values);
    const Values typed = row.isRefused() ? Values() : valuesOf(table, row.cells());
    if (const auto done = row.resolve().and_then([&] { return row.checkAmongOthers(0); }); !done)
        return failed(done.error());
    m_problems = row.problems();
    if (row.isRefused())
        return refused(m_problems);
    const FieldProblem *closed = closedProblem(m_problems);
    if (closed && m_correctionReason.isEmpty())
        return fail(ErrorCode::DayClosed, closed->message);
    const bool isCorrection = closed != nullptr;
    const auto tools = this->tools(id);
    if (!tools)
        return failed(tools.error());
    auto deletion = connection().prepare("SELECT deleted_at FROM deletions WHERE id = ?");
    if (!deletion)
        return failed(deletion.error());
    deletion->bind(1, newId);
    const auto wasDeleted = deletion->step();
    if (!wasDeleted)
        return failed(wasDeleted.error());
    const std::int64_t deletedAt = *wasDeleted ? deletion->integer(0) : 0;
    deletion->reset();
    if (deletedAt != 0) {
        if (const auto done = m_history.forgetDeletion(newId); !done)
            return failed(done.error());
    }
    if (const auto done = keep("added", table, newId, 0, "{}"); !done)
        return failed(done.error());
    RowStamp stamp;
    stamp.key = (*tools)->nextKey++;
    stamp.updatedAt = deletedAt;
    if (const auto done = write(row, stamp, true); !done)
        return failed(done.error());
    if (!isCorrection)
        return newId;
    const auto day = storedBookDay(connection(), table, stamp.key);
    if (!day)
        return failed(day.error());
    if (const auto done = keepCorrections(table, nullptr, {}, &typed, *day); !done)
        return failed(done.error());
    return newId;
}

Status Editor::update(TableId id, const Uuid &recordId, const Values &changes)
{
    return change(id, recordId, changes, false);
}

Status Editor::updateReferences(TableId id, const Uuid &recordId, const Values &changes)
{
    return change(id, recordId, changes, true);
}

Status Editor::change(TableId id, const Uuid &recordId, const Values &changes, bool replacesReferences)
{
    const schema::Table &table = schema::table(id);
    m_problems.clear();
    const auto tools = this->tools(id);
    if (!tools)
        return failed(tools.error());
    const auto stored = storedRow((*tools)->reader, table, recordId);
    if (!stored)
        return failed(stored.error());
    if (!*stored)
        return gone(table);
    const auto &[stamp, before, content] = **stored;
    Values after = before;
    for (auto value = changes.begin(); value != changes.end(); ++value)
        after.insert(value.key(), value.value());
    IncomingRow row(m_database, table, recordId);
    row.read(after);
    const Values typed = row.isRefused() ? after : valuesOf(table, row.cells());
    const bool isSame = !row.isRefused() && typed == before;
    if (const auto done = row.resolve().and_then([&, key = stamp.key] { return isSame ? Status() : row.checkAmongOthers(key); }); !done)
        return done;
    m_problems = row.problems();
    if (row.isRefused())
        return refused(m_problems);
    if (isSame) {
        m_problems.clear(); // nobody asks about what nobody touched
        return {};
    }
    if (const auto done = checkProof(table, before, &typed); !done)
        return done;
    if (replacesReferences && changesReferencesOnly(table, before, typed))
        std::erase_if(m_problems, [](const FieldProblem &problem) { return problem.code == IssueCode::DayClosed; });
    const FieldProblem *closed = closedProblem(m_problems);
    if (closed && m_correctionReason.isEmpty())
        return fail(ErrorCode::DayClosed, closed->message);
    const auto from = closed ? storedBookDay(connection(), table, stamp.key) : Result<BookDay>(BookDay());
    if (!from)
        return failed(from.error());
    const auto written = keep("replaced", table, recordId, stamp.updatedAt, content).and_then([&, &old = stamp] { return write(row, old, false); });
    if (!written || !closed)
        return written;
    const auto to = storedBookDay(connection(), table, stamp.key);
    return to ? keepCorrections(table, &before, *from, &typed, *to) : Status(failed(to.error()));
}

Status Editor::remove(TableId id, const Uuid &recordId, const QString &reason)
{
    const schema::Table &table = schema::table(id);
    const auto tools = this->tools(id);
    if (!tools)
        return failed(tools.error());
    const auto stored = storedRow((*tools)->reader, table, recordId);
    if (!stored)
        return failed(stored.error());
    if (!*stored)
        return gone(table);
    const RowStamp &stamp = (*stored)->stamp;
    const auto isUsed = isReferredTo(connection(), table, stamp.key);
    if (!isUsed)
        return failed(isUsed.error());
    if (*isUsed)
        return fail(ErrorCode::StillUsed, issueText(IssueCode::StillUsed, {}, {}));
    if (const auto done = checkProof(table, (*stored)->values, nullptr); !done)
        return done;
    const auto day = belongsToADay(id) ? storedBookDay(connection(), table, stamp.key) : Result<BookDay>(BookDay());
    if (!day)
        return failed(day.error());
    const auto closed = isClosed(connection(), *day);
    if (!closed)
        return failed(closed.error());
    if (*closed && m_correctionReason.isEmpty())
        return fail(ErrorCode::DayClosed, closedDayText(*day));
    if (const auto done = keep("deleted", table, recordId, stamp.updatedAt, (*stored)->content); !done)
        return done;
    const std::int64_t now = std::max<std::int64_t>(m_database.clock().nowSeconds(), stamp.updatedAt + 1);
    if (const auto done = m_history.rememberDeletion(m_batch, table, recordId, now, reason.toStdString()); !done)
        return done;
    ++m_changes;
    if (const auto done = (*tools)->writer.remove(stamp.key); !done || !*closed)
        return done;
    return keepCorrections(table, &(*stored)->values, *day, nullptr, {});
}

/// Rows of page_corrections for those of the days that are closed. problems() stays that of the corrected row.
Status Editor::keepCorrections(const schema::Table &table, const Values *before, const BookDay &from, const Values *after, const BookDay &to)
{
    const std::vector<FieldProblem> problems = m_problems;
    for (const Correction &correction : correctionsOf(table, before, from, after, to)) {
        const auto closed = isClosed(connection(), correction.day);
        if (!closed)
            return failed(closed.error());
        if (!*closed)
            continue;
        const auto team = findRow(connection(), schema::table(TableId::Teams), correction.day.team);
        if (!team)
            return failed(team.error());
        const auto kept = insert(TableId::PageCorrections, {
            {QStringLiteral("team_id"), team->id.toString()},
            {QStringLiteral("page_date"), QString::fromStdString(correction.day.date)},
            {QStringLiteral("subject"), QLatin1String(correction.subject)},
            {QStringLiteral("old_value"), correction.before},
            {QStringLiteral("new_value"), correction.after},
            {QStringLiteral("reason"), m_correctionReason},
            {QStringLiteral("corrected_at"), isoTime(m_database.clock().nowSeconds())},
            {QStringLiteral("corrected_by"), Database::who()},
        });
        if (!kept)
            return failed(kept.error());
    }
    m_problems = problems;
    return {};
}

Result<std::optional<Values>> Editor::read(TableId id, const Uuid &recordId)
{
    const auto tools = this->tools(id);
    if (!tools)
        return failed(tools.error());
    auto stored = storedRow((*tools)->reader, schema::table(id), recordId);
    if (!stored)
        return failed(stored.error());
    return *stored ? std::optional(std::move((*stored)->values)) : std::nullopt;
}

Result<std::int64_t> Editor::batchOf(TableId id, const Uuid &recordId)
{
    auto select = connection().prepare(std::string("SELECT batch FROM ") + schema::table(id).name + " WHERE id = ?");
    if (!select)
        return failed(select.error());
    select->bind(1, recordId);
    const auto row = select->step();
    if (!row)
        return failed(row.error());
    return *row ? select->integer(0) : 0;
}

Status Editor::overrule(const Uuid &id, const FieldProblem &warning, const schema::Table &table, const QString &value, const QString &reason)
{
    return keepOverruled(connection(), m_batch, id, warning, table, value, reason);
}

Result<std::int64_t> Editor::commit(const QString &summary)
{
    m_tools = {}; // statements of the transaction
    if (m_changes == 0) {
        m_transaction.reset(); // rolls back: the history has no line about nothing
        return 0;
    }
    if (const auto done = m_database.summariseBatch(m_batch, summary); !done)
        return failed(done.error());
    if (const auto done = m_transaction->commit(); !done)
        return failed(done.error());
    m_transaction.reset();
    return m_batch;
}

} // namespace stc::store
