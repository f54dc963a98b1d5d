// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vietnamese.h"
#include "store/listcolumns.h"
#include "store/listframe.h"

#include <algorithm>
#include <limits>

/// ListEngine: which rows stay.
namespace stc::store {

namespace {

/// The SQL that gives the keys of a table's rows whose path ends at the team ?1: an index answers each step.
std::string teamSql(schema::TableId table, const std::vector<int> &path, std::size_t at = 0)
{
    const schema::Table &described = schema::table(table);
    const schema::Column &column = described.columns[static_cast<std::size_t>(path[at])];
    const std::string head = std::string("SELECT key FROM ") + described.name + " WHERE " + column.name;
    if (at + 1 == path.size())
        return head + " = ?1";
    return head + " IN (" + teamSql(column.target, path, at + 1) + ")";
}

} // namespace

Result<KeySet> ListEngine::filtered(const ListQuery &query)
{
    const auto from = frame(query.table);
    if (!from)
        return failed(from.error());
    KeySet keep((*from)->highestKey, true);
    if (!query.search.trimmed().isEmpty()) {
        auto found = search(query.table, query.search);
        if (!found)
            return found;
        keep = *std::move(found);
    }
    if (const auto done = applyUnit(query, keep); !done)
        return failed(done.error());
    if (const auto done = applyTeam(query, keep); !done)
        return failed(done.error());
    if (const auto done = applyDates(query, keep); !done)
        return failed(done.error());
    for (auto choice = query.choices.begin(); choice != query.choices.end(); ++choice) {
        if (const auto done = applyChoice(query, choice.key(), choice.value(), keep); !done)
            return failed(done.error());
    }
    if (const int column = endColumn(query.table); query.openOnly && column >= 0) {
        const auto ended = ranks(query.table, column);
        if (!ended)
            return failed(ended.error());
        for (std::int32_t key = 1; key <= (*from)->highestKey; ++key) {
            if ((*ended)->of(key) != 0)
                keep.remove(key);
        }
    }
    return keep;
}

Status ListEngine::applyUnit(const ListQuery &query, KeySet &keep)
{
    if (query.unit.isEmpty())
        return {};
    const Unit *unit = m_database.units().find(query.unit);
    if (const auto done = loadUnits(query.table); !done)
        return done;
    const auto from = frame(query.table);
    if (!from)
        return failed(from.error());
    const auto range = unit ? unit->range() : AreaRange{1, 0}; // of a unit that is not known, nothing
    std::vector<bool> isInside((*from)->areas.size());
    std::transform((*from)->areas.begin(), (*from)->areas.end(), isInside.begin(), [&](Area area) { return range.contains(area); });
    const auto &areaOf = (*from)->areaOf;
    for (std::size_t key = 0; key < areaOf.size(); ++key) {
        if (isInside.empty() || !isInside[areaOf[key]])
            keep.remove(static_cast<std::int32_t>(key));
    }
    return {};
}

Status ListEngine::applyTeam(const ListQuery &query, KeySet &keep)
{
    if (query.team.isNull())
        return {};
    const auto path = pathToTeam(query.table);
    std::string sql;
    if (query.table == schema::TableId::Teams)
        sql = "SELECT key FROM teams WHERE key = ?1";
    else if (!path.empty())
        sql = teamSql(query.table, path);
    else
        return {}; // a donation belongs to no team; the window offers no such filter there
    auto &connection = m_database.connection();
    auto team = connection.prepare("SELECT key FROM teams WHERE id = ?1");
    auto select = connection.prepare(sql);
    if (!team || !select)
        return failed(!team ? team.error() : select.error());
    team->bind(1, query.team);
    const auto hasTeam = team->step();
    if (!hasTeam)
        return failed(hasTeam.error());
    const auto from = frame(query.table);
    if (!from)
        return failed(from.error());
    KeySet ofTeam((*from)->highestKey, false);
    select->bind(1, *hasTeam ? team->integer(0) : std::int64_t(-1));
    if (const auto done = forEachRow(*select, [&](const Statement &row) { ofTeam.insert(static_cast<std::int32_t>(row.integer(0))); }); !done)
        return done;
    keep &= ofTeam;
    return {};
}

Status ListEngine::applyDates(const ListQuery &query, KeySet &keep)
{
    const schema::Table &table = schema::table(query.table);
    if ((!query.from.isValid() && !query.to.isValid()) || !table.dateColumn)
        return {};
    const auto dates = ranks(query.table, table.indexOf(table.dateColumn));
    if (!dates)
        return failed(dates.error());
    const auto &values = (*dates)->values;
    const auto packedDate = [](const QDate &date) { return packedText(date.toString(Qt::ISODate).toStdString()); };
    std::uint32_t first = 1;
    std::uint32_t last = (*dates)->highest;
    if (query.from.isValid())
        first = static_cast<std::uint32_t>(std::lower_bound(values.begin(), values.end(), packedDate(query.from)) - values.begin()) + 1;
    if (query.to.isValid())
        last = static_cast<std::uint32_t>(std::upper_bound(values.begin(), values.end(), packedDate(query.to)) - values.begin());
    const auto &rank = (*dates)->rank;
    for (std::size_t key = 0; key < rank.size(); ++key) {
        if (rank[key] < first || rank[key] > last)
            keep.remove(static_cast<std::int32_t>(key));
    }
    return {};
}

Status ListEngine::applyChoice(const ListQuery &query, const QString &column, const QString &code, KeySet &keep)
{
    const int index = schema::table(query.table).indexOf(column.toStdString());
    if (index < 0)
        return {};
    const auto values = ranks(query.table, index);
    if (!values)
        return failed(values.error());
    const auto &texts = (*values)->texts;
    const auto at = std::find(texts.begin(), texts.end(), code.toStdString());
    const auto wanted = at == texts.end() ? std::numeric_limits<std::uint32_t>::max() : static_cast<std::uint32_t>(at - texts.begin()) + 1;
    const auto &rank = (*values)->rank;
    for (std::size_t key = 0; key < rank.size(); ++key) {
        if (rank[key] != wanted)
            keep.remove(static_cast<std::int32_t>(key));
    }
    return {};
}

Result<std::vector<QString>> unitsWithRows(Database &database, schema::TableId table)
{
    // From place to place along the index, instead of over all rows.
    auto next = database.connection().prepare(std::string("SELECT min(area) FROM ") + schema::table(table).name + " WHERE area > ?1");
    if (!next)
        return failed(next.error());
    const auto range = database.unit().range();
    std::vector<QString> found;
    const auto has = [&](const QString &code) { return std::find(found.begin(), found.end(), code) != found.end(); };
    Area area = range.first - 1;
    for (;;) {
        next->bind(1, area);
        const auto row = next->step();
        if (!row)
            return failed(row.error());
        if (!*row || next->isNull(0) || next->integer(0) > range.last)
            break;
        area = next->integer(0);
        next->reset();
        const Unit *unit = database.units().findArea(area);
        if (!unit)
            continue;
        const Unit *above = database.units().parentOf(*unit);
        if (above && range.contains(above->area) && !has(above->code))
            found.push_back(above->code);
        if (!has(unit->code))
            found.push_back(unit->code);
    }
    return found;
}

Result<std::vector<TeamEntry>> teamsOf(Database &database, const QString &unitCode)
{
    const Unit *unit = database.units().find(unitCode);
    const auto range = unit ? unit->range() : database.unit().range();
    auto select = database.connection().prepare("SELECT id, name, area FROM teams WHERE area BETWEEN ?1 AND ?2 ORDER BY area");
    if (!select)
        return failed(select.error());
    select->bind(1, range.first).bind(2, range.last);
    std::vector<std::pair<std::string, TeamEntry>> byName;
    const auto done = forEachRow(*select, [&](const Statement &row) {
        const Unit *place = database.units().findArea(row.integer(2));
        byName.emplace_back(vietnamese::textSortKey(row.text(1)), TeamEntry{row.id(0), row.string(1), place ? place->code : QString()});
    });
    if (!done)
        return failed(done.error());
    std::stable_sort(byName.begin(), byName.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    std::vector<TeamEntry> teams;
    for (auto &[key, team] : byName)
        teams.push_back(std::move(team));
    return teams;
}

} // namespace stc::store
