// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/tablemerge.h"

#include "schema/codec.h"
#include "schema/rules.h"

#include <algorithm>
#include <utility>

namespace stc::services::import {

namespace {

constexpr std::size_t kRowsBeforeHoliday = 2000;

std::size_t at(int index) { return static_cast<std::size_t>(index); }

/// Equal as canonical text; `stored` has references as ids, as the file has them.
bool isSame(const Cell &fromFile, const Cell &stored)
{
    if (fromFile.kind != stored.kind)
        return false;
    switch (fromFile.kind) {
    case Cell::Kind::Null: return true;
    case Cell::Kind::Integer: return fromFile.integer == stored.integer;
    case Cell::Kind::Real: return !(fromFile.real < stored.real) && !(stored.real < fromFile.real);
    case Cell::Kind::Text: return fromFile.text == stored.text;
    case Cell::Kind::Id: return fromFile.id == stored.id;
    }
    return false;
}

/// "The row was refused", or why even that could not be told.
Result<bool> refusal(const Status &told)
{
    if (!told)
        return failed(told.error());
    return false;
}

} // namespace

Result<store::KeyIndex *> MergeContext::index(schema::TableId id, std::size_t expected)
{
    auto &slot = indexes[static_cast<std::size_t>(id)];
    if (!slot) {
        slot = std::make_unique<store::KeyIndex>();
        if (const auto done = slot->load(database.connection(), schema::table(id), expected); !done)
            return failed(done.error());
    }
    return slot.get();
}

Result<std::unique_ptr<TableMerge>> TableMerge::open(MergeContext &context, const schema::Table &table, std::size_t expectedRows)
{
    std::unique_ptr<TableMerge> merge(new TableMerge(context, table));
    auto index = context.index(table.id, expectedRows);
    if (!index)
        return failed(index.error());
    merge->m_index = *index;
    for (const schema::Column &column : table.columns) {
        if (column.type == schema::Type::Reference) {
            if (const auto target = context.index(column.target); !target)
                return failed(target.error());
        }
    }
    merge->m_areaColumn = table.indexOf(table.areaColumn);
    auto writer = store::RowWriter::open(context.database.connection(), table);
    if (!writer)
        return failed(writer.error());
    merge->m_writer = *std::move(writer);
    auto existing = store::RowReader::open(context.database.connection(), table, "WHERE t.key = ?1");
    if (!existing)
        return failed(existing.error());
    merge->m_existing = *std::move(existing);
    return merge;
}

void TableMerge::beginFile(std::vector<bool> present)
{
    m_present = std::move(present);
    m_isPartial = std::find(m_present.begin(), m_present.end(), false) != m_present.end();
    m_index->clearSeen();
}

Status TableMerge::merge(const std::shared_ptr<ParsedChunk> &chunk, RowSink &sink)
{
    std::size_t finding = 0;
    for (std::size_t i = 0; i < chunk->rows.size(); ++i) {
        const ParsedRow &row = chunk->rows[i];
        for (std::size_t n = 0; n < row.findings; ++n)
            sink.rowFinding(row, chunk->findings[finding++], {});
        if (const auto done = row.refused ? sink.rowDone(*chunk, row, RowOutcome::Rejected) : mergeRow(chunk, i, sink); !done)
            return done;
    }
    return {};
}

Status TableMerge::finish()
{
    m_existing.reset(); // an open statement would hold the indexes
    return m_holiday.end(m_context.database.connection());
}

Status TableMerge::refuse(const Pending &pending, IssueCode code, int column, std::string value, RowSink &sink, const QString &label)
{
    sink.rowFinding(pending.parsed(), {code, column, std::move(value)}, label);
    return sink.rowDone(*pending.chunk, pending.parsed(), RowOutcome::Rejected);
}

Status TableMerge::mergeRow(const std::shared_ptr<ParsedChunk> &chunk, std::size_t i, RowSink &sink)
{
    Pending pending;
    pending.chunk = chunk;
    pending.row = i;
    const ParsedRow &row = pending.parsed();
    const auto cells = pending.cells();
    auto *entry = m_index->find(pending.id());
    if (entry && entry->isSeen())
        return refuse(pending, IssueCode::DuplicateId, 0, pending.id().toString().toStdString(), sink);
    const auto verdict = compare(row, cells);
    if (!verdict)
        return failed(verdict.error());
    pending.verdict = *verdict;
    if (entry)
        entry->markSeen();
    switch (pending.verdict) {
    case Verdict::Unchanged: return sink.rowDone(*chunk, row, RowOutcome::Unchanged);
    case Verdict::Older:
        if (const auto done = keepLost(row, cells); !done)
            return done;
        return sink.rowDone(*chunk, row, RowOutcome::Older);
    case Verdict::Update:
        if (const auto done = takeExisting(pending); !done)
            return done;
        break;
    case Verdict::Insert: break;
    }
    if (m_isPartial) {
        bool keeps = true;
        if (const auto done = keepRules(pending, keeps, sink); !done || !keeps)
            return done;
    }
    const auto resolved = resolve(pending, sink);
    if (!resolved)
        return failed(resolved.error());
    if (!*resolved)
        return {};
    const auto leaves = leavesDays(pending, sink);
    if (!leaves)
        return failed(leaves.error());
    if (!*leaves)
        return {};
    const auto placed = place(pending, sink);
    if (!placed)
        return failed(placed.error());
    if (!*placed) { // another row stands in its way, and may make room later in the same file
        if (!entry) // sets a key aside; updatedAt 0 says that the row is not there yet
            m_index->add(pending.id(), 0, m_index->nextKey(), pending.area)->markSeen();
        m_waiting.push_back(std::move(pending));
    }
    return {};
}

/// The rules within a row, where the file alone could not tell: what it lacks is taken from the database.
Status TableMerge::keepRules(const Pending &pending, bool &keeps, RowSink &sink)
{
    schema::checkRow(m_table, pending.cells(), [&](IssueCode code, int column) {
        std::string value;
        schema::appendCell(m_table.columns[at(column)], pending.cells()[at(column)], value);
        sink.rowFinding(pending.parsed(), {code, column, std::move(value)}, {});
        keeps = keeps && isWarning(code);
    });
    return keeps ? Status() : sink.rowDone(*pending.chunk, pending.parsed(), RowOutcome::Rejected);
}

/// What a row is against the version that is there. exchange.md: the later `updated_at` wins; equal: nothing to do.
Result<TableMerge::Verdict> TableMerge::compare(const ParsedRow &row, std::span<const Cell> cells)
{
    const Uuid id = cells[0].id;
    const auto tombstone = m_context.tombstones.find({m_table.id, id});
    if (tombstone != m_context.tombstones.end() && row.updatedAt.value_or(0) <= tombstone->second)
        return Verdict::Older;
    const auto *entry = m_index->find(id);
    if (!entry)
        return Verdict::Insert;
    if (!row.updatedAt)
        return compareContent(entry->rowKey(), cells);
    if (*row.updatedAt == entry->updatedAt)
        return Verdict::Unchanged;
    return *row.updatedAt > entry->updatedAt ? Verdict::Update : Verdict::Older;
}

/// A file made by hand says no time: a row that differs is a change made now.
Result<TableMerge::Verdict> TableMerge::compareContent(std::int64_t key, std::span<const Cell> cells)
{
    const auto there = readExisting(key);
    if (!there)
        return failed(there.error());
    bool same = *there;
    for (std::size_t i = 1; i < cells.size() && same; ++i)
        same = !m_present[i] || isSame(cells[i], m_existing->cells()[i]);
    m_existing->reset();
    return same ? Verdict::Unchanged : Verdict::Update;
}

/// The stored row is in m_existing until that is reset.
Result<bool> TableMerge::readExisting(std::int64_t key)
{
    m_existing->reset();
    m_existing->statement().bind(1, key);
    return m_existing->next();
}

/// The stored version, for the history and the rules; what the file does not speak of stays as it is.
Status TableMerge::takeExisting(Pending &pending)
{
    const auto cells = pending.cells();
    const auto there = readExisting(m_index->find(pending.id())->rowKey());
    if (!there)
        return failed(there.error());
    if (!*there) // a dry run: the earlier version came with another file and was not written
        return {};
    pending.oldContent = store::rowContent(m_table, m_existing->cells());
    pending.oldUpdatedAt = m_existing->stamp().updatedAt;
    pending.oldArea = m_existing->stamp().area;
    pending.old.assign(m_existing->cells().begin(), m_existing->cells().end());
    for (std::size_t i = 1; i < pending.old.size(); ++i) {
        Cell &old = pending.old[i];
        if (old.kind == Cell::Kind::Text)
            old.text = pending.chunk->keep(old.text);
        if (!m_present[i])
            cells[i] = old;
        old = asKey(i, old);
    }
    m_existing->reset();
    return {};
}

Cell TableMerge::asKey(std::size_t column, const Cell &reference) const
{
    if (reference.kind != Cell::Kind::Id)
        return reference;
    const auto *target = m_context.indexes[static_cast<std::size_t>(m_table.columns[column].target)]->find(reference.id);
    const bool isThere = target && target->updatedAt != 0;
    return isThere ? Cell::ofInteger(target->rowKey()) : Cell();
}

/// References become keys, the place follows. false: the row was refused.
Result<bool> TableMerge::resolve(Pending &pending, RowSink &sink)
{
    const auto cells = pending.cells();
    for (std::size_t i = 1; i < cells.size(); ++i) {
        if (cells[i].kind != Cell::Kind::Id)
            continue;
        const Cell key = asKey(i, cells[i]);
        if (key.isNull()) {
            return refusal(refuse(pending, IssueCode::BrokenReference, static_cast<int>(i), cells[i].id.toString().toStdString(), sink));
        }
        cells[i] = key;
    }
    pending.area = ownArea(cells);
    if (!belongsTogether(cells, pending.area))
        return refusal(refuse(pending, IssueCode::OtherCommune, m_table.indexOf("team_id"), {}, sink));
    return true;
}

/// Closed days stay as they are, unless there is a reason. false: the row was refused.
Result<bool> TableMerge::leavesDays(Pending &pending, RowSink &sink)
{
    const DayGuard::Row before{pending.old, pending.oldArea};
    const DayGuard::Row after{pending.cells(), pending.area};
    DayGuard &days = m_context.days;
    if (days.breaksProof(m_table, before, after)) {
        const Cell &day = after.cells[at(m_table.indexOf(m_table.dateColumn))];
        return refusal(refuse(pending, IssueCode::DayClosed, m_table.indexOf(m_table.dateColumn), std::string(day.text), sink));
    }
    const auto closed = days.closedDay(m_table, before, after);
    if (!closed)
        return failed(closed.error());
    pending.isCorrection = closed->has_value();
    if (!pending.isCorrection || days.hasReason())
        return true;
    return refusal(refuse(pending, IssueCode::DayClosed, store::dayColumn(m_table), (*closed)->date, sink));
}

Area TableMerge::ownArea(std::span<const Cell> cells) const
{
    const Cell &cell = cells[at(m_areaColumn)];
    const schema::Column &column = m_table.columns[at(m_areaColumn)];
    if (column.type == schema::Type::Unit) {
        const Unit *unit = m_context.database.units().find(cell.text);
        return unit ? unit->area : 0;
    }
    return m_context.indexes[static_cast<std::size_t>(column.target)]->areaOf(cell.integer);
}

/// dictionary.csv: a household's team is of the same commune.
bool TableMerge::belongsTogether(std::span<const Cell> cells, Area area) const
{
    if (m_table.id != schema::TableId::Households)
        return true;
    static const int team = m_table.indexOf("team_id");
    const Cell &cell = cells[at(team)];
    return cell.isNull() || m_context.indexes[static_cast<std::size_t>(schema::TableId::Teams)]->areaOf(cell.integer) == area;
}

Status TableMerge::startHoliday()
{
    const bool manyNew = m_inserted == std::max(m_index->loadedRows() == 0 ? 0 : kRowsBeforeHoliday, m_index->loadedRows() / 2);
    if (!manyNew || !m_context.write || m_holiday.isOn())
        return {};
    return m_holiday.begin(m_context.database.connection(), m_table);
}

Status TableMerge::insertRow(const Pending &pending)
{
    if (const auto done = startHoliday(); !done)
        return done;
    ++m_inserted;
    const std::int64_t updatedAt = std::max<std::int64_t>(1, pending.parsed().updatedAt.value_or(m_context.database.clock().nowSeconds()));
    auto *entry = m_index->find(pending.id()); // set aside while it waited?
    if (!entry) {
        entry = m_index->add(pending.id(), 0, m_index->nextKey(), pending.area);
        entry->markSeen();
    }
    entry->updatedAt = static_cast<std::uint32_t>(updatedAt);
    m_guards.add(pending.cells(), entry->rowKey());
    if (!m_context.write)
        return {};
    if (!m_context.tombstones.empty() && m_context.tombstones.contains({m_table.id, pending.id()})) {
        if (const auto done = m_context.history.forgetDeletion(pending.id()); !done)
            return done;
    }
    if (pending.isCorrection) {
        if (const auto noted = m_context.days.note(m_table, {}, {pending.cells(), pending.area}); !noted)
            return noted;
    }
    return m_writer->insert({entry->rowKey(), pending.id(), updatedAt, m_context.batch, pending.area}, pending.cells());
}

Status TableMerge::updateRow(const Pending &pending, bool lifted)
{
    auto *entry = m_index->find(pending.id());
    const std::int64_t key = entry->rowKey();
    const std::int64_t now = m_context.database.clock().nowSeconds();
    const std::int64_t updatedAt = pending.parsed().updatedAt.value_or(std::max<std::int64_t>(now, pending.oldUpdatedAt + 1));
    entry->updatedAt = static_cast<std::uint32_t>(updatedAt);
    m_guards.add(pending.cells(), key);
    if (m_index->areaOf(key) != pending.area) {
        m_context.moved[static_cast<std::size_t>(m_table.id)].push_back(key);
        m_index->setArea(key, pending.area);
    }
    if (!m_context.write)
        return {};
    if (const auto kept = m_context.history.keep("replaced", m_context.batch, m_table, pending.id(), pending.oldUpdatedAt, pending.oldContent); !kept)
        return kept;
    noteFormerTeam(pending, key);
    if (pending.isCorrection) {
        if (const auto noted = m_context.days.note(m_table, {pending.old, pending.oldArea}, {pending.cells(), pending.area}); !noted)
            return noted;
    }
    const store::RowStamp stamp{key, pending.id(), updatedAt, m_context.batch, pending.area};
    return lifted ? m_writer->insert(stamp, pending.cells()) : m_writer->update(stamp, pending.cells());
}

/// Whose households they were is not forgotten, also when the sender's program knows no history of assignments.
void TableMerge::noteFormerTeam(const Pending &pending, std::int64_t household)
{
    if (m_table.id != schema::TableId::Households || pending.old.empty())
        return;
    static const int team = m_table.indexOf("team_id");
    const Cell &before = pending.old[at(team)];
    const Cell &after = pending.cells()[at(team)];
    if (!before.isNull() && (after.isNull() || after.integer != before.integer))
        m_context.formerTeams.push_back({household, before.integer});
}

Status TableMerge::keepLost(const ParsedRow &row, std::span<const Cell> cells)
{
    if (!m_context.write)
        return {};
    return m_context.history.keep("lost", m_context.batch, m_table, cells[0].id, row.updatedAt.value_or(0), store::rowContent(m_table, cells));
}

} // namespace stc::services::import
