// SPDX-License-Identifier: GPL-3.0-or-later
// How TableMerge brings rows in that stand in each other's way: rules over many rows (unique values, no rings) hold for what a file makes of the
// table, not for each step on the way there.
#include "services/import/deletions.h"
#include "services/import/tablemerge.h"

#include "schema/codec.h"

#include <algorithm>
#include <unordered_map>
#include <utility>

namespace stc::services::import {

namespace {
std::size_t at(int index) { return static_cast<std::size_t>(index); }
}

/// The row's key, or the one that it will get.
std::int64_t TableMerge::keyOf(const Pending &pending)
{
    const auto *entry = m_index->find(pending.id());
    return entry ? entry->rowKey() : m_index->nextKey();
}

Result<bool> TableMerge::closesRing(const Pending &pending)
{
    if (m_table.id != schema::TableId::Contacts)
        return false;
    if (const auto done = m_context.rings.ensureLoaded(m_context.database.connection()); !done)
        return failed(done.error());
    static const int person = m_table.indexOf("person_id");
    static const int source = m_table.indexOf("source_person_id");
    return !m_context.rings.tryAdd(keyOf(pending), pending.cells()[at(person)].integer, pending.cells()[at(source)].integer);
}

/// The rule that another row than this one satisfies already, or nullptr.
UniqueGuard *TableMerge::conflictOf(const Pending &pending)
{
    const auto *entry = m_index->find(pending.id());
    return m_guards.conflict(pending.cells(), entry ? entry->rowKey() : 0);
}

/// Writes a resolved row; false when another one stands in its way.
Result<bool> TableMerge::place(const Pending &pending, RowSink &sink)
{
    if (const auto done = m_guards.ensureLoaded(m_context.database.connection()); !done)
        return failed(done.error());
    if (conflictOf(pending))
        return false;
    const auto ring = closesRing(pending);
    if (!ring)
        return failed(ring.error());
    if (*ring)
        return false;
    if (!pending.old.empty())
        m_guards.remove(pending.old);
    const bool isUpdate = pending.verdict == Verdict::Update;
    const Status written = isUpdate ? updateRow(pending) : insertRow(pending);
    if (!written)
        return failed(written.error());
    if (const auto told = sink.rowDone(*pending.chunk, pending.parsed(), isUpdate ? RowOutcome::Updated : RowOutcome::Inserted); !told)
        return failed(told.error());
    return true;
}

Status TableMerge::endFile(RowSink &sink)
{
    auto waiting = std::exchange(m_waiting, {});
    if (const auto done = placeAll(waiting, sink); !done)
        return done;
    if (!waiting.empty() && !m_context.leaving.empty()) {
        if (const auto done = clearTheWay(waiting); !done)
            return done;
        if (const auto done = placeAll(waiting, sink); !done)
            return done;
    }
    if (const auto done = exchangeValues(waiting, sink); !done)
        return done;
    for (const Pending &pending : waiting) {
        if (const auto done = refuseWaiting(pending, sink); !done)
            return done;
    }
    return {};
}

/// Round after round, as long as one makes room for another. Forwards and backwards in turn: a queue that moves up is done in two rounds.
Status TableMerge::placeAll(std::vector<Pending> &waiting, RowSink &sink)
{
    bool isBackwards = false;
    for (bool moved = true; moved && !waiting.empty();) {
        std::vector<Pending> still;
        for (Pending &pending : waiting) {
            const auto placed = place(pending, sink);
            if (!placed)
                return failed(placed.error());
            if (!*placed)
                still.push_back(std::move(pending));
        }
        moved = still.size() < waiting.size();
        waiting = std::move(still);
        std::reverse(waiting.begin(), waiting.end());
        isBackwards = !isBackwards;
    }
    if (isBackwards)
        std::reverse(waiting.begin(), waiting.end());
    return {};
}

/// Rows that the packages delete, and that stand in the way, go first.
Status TableMerge::clearTheWay(const std::vector<Pending> &waiting)
{
    struct Blocking {
        std::int64_t key;
        const Pending *blocked;
    };
    std::vector<Blocking> found;
    if (m_table.id == schema::TableId::Contacts) {
        for (const auto &[name, time] : m_context.leaving) {
            const auto *entry = name.first == m_table.id ? m_index->find(name.second) : nullptr;
            if (entry && entry->updatedAt != 0)
                found.push_back({entry->rowKey(), nullptr});
        }
    }
    for (const Pending &pending : waiting) {
        if (UniqueGuard *conflict = conflictOf(pending))
            found.push_back({conflict->holder(pending.cells()), &pending});
    }
    for (const Blocking &blocking : found) {
        const auto gone = removeLeaving(m_context, m_table, blocking.key);
        if (!gone)
            return failed(gone.error());
        if (gone->isNull())
            continue;
        m_index->remove(*gone);
        m_context.rings.remove(blocking.key);
        if (blocking.blocked)
            m_guards.remove(blocking.blocked->cells());
    }
    return {};
}

/// Rows that have each other's values, in a ring: all are lifted out, then put back with their new values.
Status TableMerge::exchangeValues(std::vector<Pending> &waiting, RowSink &sink)
{
    std::unordered_map<std::int64_t, std::size_t> places;
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        if (waiting[i].verdict == Verdict::Update && !waiting[i].old.empty())
            places.emplace(keyOf(waiting[i]), i);
    }
    std::vector<std::size_t> walkOf(waiting.size(), 0); // 0 = not seen yet
    std::vector<bool> isDone(waiting.size());
    for (std::size_t start = 0; start < waiting.size(); ++start) {
        std::vector<std::size_t> path;
        std::optional<std::size_t> current = start;
        while (current && walkOf[*current] == 0) {
            walkOf[*current] = start + 1;
            path.push_back(*current);
            UniqueGuard *conflict = conflictOf(waiting[*current]);
            const auto next = conflict ? places.find(conflict->holder(waiting[*current].cells())) : places.end();
            current = next == places.end() ? std::nullopt : std::optional(next->second);
        }
        if (!current || walkOf[*current] != start + 1)
            continue;
        const auto first = std::find(path.begin(), path.end(), *current);
        for (auto i = first; i != path.end(); ++i) {
            m_guards.remove(waiting[*i].old);
            if (!m_context.write)
                continue;
            if (const auto done = m_writer->remove(keyOf(waiting[*i])); !done)
                return done;
        }
        for (auto i = first; i != path.end(); ++i) {
            if (const auto done = updateRow(waiting[*i], true); !done)
                return done;
            if (const auto done = sink.rowDone(*waiting[*i].chunk, waiting[*i].parsed(), RowOutcome::Updated); !done)
                return done;
            isDone[*i] = true;
        }
    }
    std::vector<Pending> still;
    for (std::size_t i = 0; i < waiting.size(); ++i) {
        if (!isDone[i])
            still.push_back(std::move(waiting[i]));
    }
    waiting = std::move(still);
    return {};
}

Status TableMerge::refuseWaiting(const Pending &pending, RowSink &sink)
{
    UniqueGuard *conflict = conflictOf(pending);
    const auto *entry = m_index->find(pending.id());
    if (entry && entry->updatedAt == 0)
        m_index->remove(pending.id()); // the key was only set aside; a further package may still bring the row
    if (!conflict)
        return refuse(pending, IssueCode::ContactRing, m_table.indexOf("source_person_id"), {}, sink);
    std::string value;
    const std::size_t column = at(conflict->column());
    if (m_table.columns[column].type != schema::Type::Reference)
        schema::appendCell(m_table.columns[column], pending.cells()[column], value);
    return refuse(pending, IssueCode::DuplicateRecord, conflict->column(), std::move(value), sink, schema::label(conflict->rule()));
}

} // namespace stc::services::import
