// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/dayguard.h"

#include "schema/codec.h"

namespace stc::services::import {

using schema::TableId;
using store::BookDay;

namespace {

/// References as numbers: whether they differ is all that is asked of them.
store::Values valuesOf(const schema::Table &table, std::span<const Cell> cells)
{
    store::Values values;
    for (std::size_t i = 1; i < cells.size(); ++i) {
        const schema::Column &column = table.columns[i];
        const bool isKey = column.type == schema::Type::Reference && !cells[i].isNull();
        values.insert(QLatin1String(column.name), isKey ? QString::number(cells[i].integer) : schema::cellText(column, cells[i]));
    }
    return values;
}

} // namespace

Status DayGuard::open(store::Database &database, const QString &reason)
{
    m_database = &database;
    m_reason = reason.trimmed();
    m_isOwn = database.unit().level == UnitLevel::Commune;
    if (!m_isOwn)
        return {};
    auto days = store::closedDays(database.connection());
    if (!days)
        return failed(days.error());
    m_days = *std::move(days);
    return {};
}

Status DayGuard::leaveOpen(const Uuid &closing)
{
    const auto day = store::dayOfClosing(m_database->connection(), closing);
    if (!day)
        return failed(day.error());
    m_days.erase({day->area, day->date});
    return {};
}

Result<BookDay> DayGuard::dayOf(const schema::Table &table, const Row &row)
{
    return row.cells.empty() ? Result<BookDay>(BookDay()) : store::bookDayOf(m_database->connection(), table, row.cells, row.area);
}

Result<std::optional<BookDay>> DayGuard::closedDay(const schema::Table &table, const Row &before, const Row &after)
{
    if (m_days.empty() || !store::belongsToADay(table.id))
        return std::nullopt;
    for (const Row &row : {after, before}) {
        const auto day = dayOf(table, row);
        if (!day)
            return failed(day.error());
        if (isClosed(*day)) {
            const bool isSame = !before.cells.empty() && !after.cells.empty() && valuesOf(table, before.cells) == valuesOf(table, after.cells);
            return isSame ? std::nullopt : std::optional(*day);
        }
    }
    return std::nullopt;
}

bool DayGuard::breaksProof(const schema::Table &table, const Row &before, const Row &after) const
{
    if (!m_isOwn || before.cells.empty() || (table.id != TableId::DayClosings && table.id != TableId::PageCorrections))
        return false;
    const store::Values was = valuesOf(table, before.cells);
    if (after.cells.empty())
        return !store::checkProof(table, was, nullptr);
    const store::Values is = valuesOf(table, after.cells);
    return was != is && !store::checkProof(table, was, &is);
}

Status DayGuard::note(const schema::Table &table, const Row &before, const Row &after)
{
    const auto from = dayOf(table, before);
    if (!from)
        return failed(from.error());
    const auto to = dayOf(table, after);
    if (!to)
        return failed(to.error());
    const store::Values was = valuesOf(table, before.cells);
    const store::Values is = valuesOf(table, after.cells);
    for (const store::Correction &correction : store::correctionsOf(table, before.cells.empty() ? nullptr : &was, *from, after.cells.empty() ? nullptr : &is, *to)) {
        if (isClosed(correction.day))
            m_corrections.push_back(correction);
    }
    return {};
}

Status DayGuard::writeCorrections(std::int64_t batch, qint64 now)
{
    const auto done = store::insertCorrections(m_database->connection(), m_corrections, m_reason, batch, now);
    m_corrections.clear();
    return done;
}

} // namespace stc::services::import
