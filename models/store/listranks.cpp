// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/vietnamese.h"
#include "store/listcolumns.h"
#include "store/listframe.h"

#include <algorithm>
#include <limits>

/// ListEngine: columns as ranks, and what rows inherit from those they refer to.
namespace stc::store {

Status ListEngine::loadColumns(schema::TableId table, const std::vector<int> &columns)
{
    const auto into = frame(table);
    if (!into)
        return failed(into.error());
    ColumnLoader loader(schema::table(table), columns, (*into)->highestKey, m_database.units());
    const auto read = loader.readSome(m_database.connection(), std::numeric_limits<int>::max());
    if (!read)
        return failed(read.error());
    for (std::size_t i = 0; i < columns.size(); ++i)
        (*into)->columns[columns[i]] = loader.takeRanks(i);
    return {};
}

Result<const ColumnRanks *> ListEngine::ranks(schema::TableId table, int column)
{
    const auto into = frame(table);
    if (!into)
        return failed(into.error());
    const auto kept = (*into)->columns.find(column);
    if (kept != (*into)->columns.end())
        return &kept->second;
    if (schema::table(table).columns[static_cast<std::size_t>(column)].type == schema::Type::Reference) {
        const auto titles = titleRanks(targetOf(table, column));
        const auto referred = references(table, column);
        if (!titles || !referred)
            return failed(!titles ? titles.error() : referred.error());
        ColumnRanks ranks;
        ranks.highest = (*titles)->highest;
        ranks.rank.resize((*referred)->size());
        std::transform((*referred)->begin(), (*referred)->end(), ranks.rank.begin(), [&](std::int32_t key) { return (*titles)->of(key); });
        return &((*into)->columns[column] = std::move(ranks));
    }
    if (const auto done = loadColumns(table, {column}); !done)
        return failed(done.error());
    return &(*into)->columns.at(column);
}

Result<const ColumnRanks *> ListEngine::ranks(const ListColumn &column)
{
    if (column.isOwn())
        return ranks(column.table, column.path.front());
    const auto into = frame(column.table);
    if (!into)
        return failed(into.error());
    const QString name = column.name();
    const auto kept = (*into)->others.find(name);
    if (kept != (*into)->others.end())
        return &kept->second;
    auto made = column.kind == ListColumn::Kind::Commune    ? communeRanks(column.table)
                : column.kind == ListColumn::Kind::DaysLeft ? daysLeftRanks(column)
                                                            : inheritedRanks(column.table, column.path);
    if (!made)
        return failed(made.error());
    return &((*into)->others[name] = *std::move(made));
}

Result<ColumnRanks> ListEngine::inheritedRanks(schema::TableId table, const std::vector<int> &path)
{
    if (path.size() == 1) {
        const auto own = ranks(table, path.front());
        if (!own)
            return failed(own.error());
        return **own;
    }
    const auto referred = references(table, path.front());
    if (!referred)
        return failed(referred.error());
    const auto rest = inheritedRanks(targetOf(table, path.front()), {path.begin() + 1, path.end()});
    if (!rest)
        return failed(rest.error());
    ColumnRanks result;
    result.highest = rest->highest;
    result.rank.resize((*referred)->size());
    std::transform((*referred)->begin(), (*referred)->end(), result.rank.begin(), [&](std::int32_t key) { return rest->of(key); });
    return result;
}

Result<ColumnRanks> ListEngine::communeRanks(schema::TableId table)
{
    if (const auto done = loadUnits(table); !done)
        return failed(done.error());
    const auto from = frame(table);
    if (!from)
        return failed(from.error());
    const auto &areas = (*from)->areas;
    std::vector<std::pair<std::string, std::size_t>> byName;
    for (std::size_t i = 0; i < areas.size(); ++i) {
        const Unit *unit = m_database.units().findArea(areas[i]);
        byName.emplace_back(unit ? vietnamese::textSortKey(unit->name.toStdString()) : std::string(), i);
    }
    std::sort(byName.begin(), byName.end());
    std::vector<std::uint32_t> rankOfArea(std::max<std::size_t>(areas.size(), 1), 0); // a table without rows has no areas, but place 0 is asked for
    for (std::size_t i = 0; i < byName.size(); ++i)
        rankOfArea[byName[i].second] = static_cast<std::uint32_t>(i + 1);
    ColumnRanks result;
    result.highest = static_cast<std::uint32_t>(areas.size());
    result.rank.resize((*from)->areaOf.size());
    std::transform((*from)->areaOf.begin(), (*from)->areaOf.end(), result.rank.begin(), [&](std::uint16_t area) { return rankOfArea[area]; });
    return result;
}

/// Days left grow with the planned end; who has been released has none.
Result<ColumnRanks> ListEngine::daysLeftRanks(const ListColumn &column)
{
    const auto planned = ranks(column.table, column.path[0]);
    if (!planned)
        return failed(planned.error());
    ColumnRanks result;
    result.rank = (*planned)->rank;
    result.highest = (*planned)->highest;
    const auto ended = ranks(column.table, column.path[1]);
    if (!ended)
        return failed(ended.error());
    for (std::size_t i = 0; i < result.rank.size(); ++i) {
        if ((*ended)->of(static_cast<std::int32_t>(i)) != 0)
            result.rank[i] = 0;
    }
    return result;
}

/// The order of the texts that stand for rows in other lists: the name's place, a page's team and then its day.
Result<const ColumnRanks *> ListEngine::titleRanks(schema::TableId id)
{
    const auto into = frame(id);
    if (!into)
        return failed(into.error());
    if ((*into)->titles)
        return &*(*into)->titles;
    const schema::Table &table = schema::table(id);
    ColumnRanks titles;
    const auto highest = static_cast<std::size_t>((*into)->highestKey);
    if (table.nameColumn()) {
        const auto keys = order(id);
        if (!keys)
            return failed(keys.error());
        titles.rank.resize(highest + 1, 0);
        for (const std::int32_t key : **keys)
            titles.rank[static_cast<std::size_t>(key)] = ++titles.highest;
    } else {
        const auto byTitle = ranks(id, table.indexOf(table.titleColumn));
        if (!byTitle)
            return failed(byTitle.error());
        const ColumnRanks *byDate = nullptr;
        if (table.dateColumn && table.column(table.titleColumn).type == schema::Type::Reference) {
            const auto dates = ranks(id, table.indexOf(table.dateColumn));
            if (!dates)
                return failed(dates.error());
            byDate = *dates;
        }
        std::vector<std::uint64_t> both((*byTitle)->rank.size(), 0);
        for (std::size_t key = 0; key < both.size(); ++key) {
            if ((*byTitle)->rank[key] != 0)
                both[key] = std::uint64_t((*byTitle)->rank[key]) << 32 | (byDate ? byDate->of(static_cast<std::int32_t>(key)) : 0);
        }
        titles = ranksOfPacked(std::move(both));
        std::vector<std::uint64_t>().swap(titles.values);
    }
    return &(*into)->titles.emplace(std::move(titles));
}

Result<const std::vector<std::int32_t> *> ListEngine::references(schema::TableId id, int column)
{
    const auto into = frame(id);
    if (!into)
        return failed(into.error());
    const auto kept = (*into)->references.find(column);
    if (kept != (*into)->references.end())
        return &kept->second;
    const schema::Table &table = schema::table(id);
    // Without an order, so that SQLite reads the smallest index that has the column.
    auto select = m_database.connection().prepare(std::string("SELECT key, ") + table.columns[static_cast<std::size_t>(column)].name + " FROM " + table.name);
    if (!select)
        return failed(select.error());
    std::vector<std::int32_t> keys(static_cast<std::size_t>((*into)->highestKey) + 1, 0);
    const auto done = forEachRow(*select, [&](const Statement &row) { keys[static_cast<std::size_t>(row.integer(0))] = static_cast<std::int32_t>(row.integer(1)); });
    if (!done)
        return failed(done.error());
    return &((*into)->references[column] = std::move(keys));
}

Status ListEngine::loadUnits(schema::TableId table)
{
    const auto into = frame(table);
    if (!into)
        return failed(into.error());
    if (!(*into)->areaOf.empty())
        return {};
    auto select = m_database.connection().prepare(std::string("SELECT key, area FROM ") + schema::table(table).name);
    if (!select)
        return failed(select.error());
    std::vector<std::uint16_t> areaOf(static_cast<std::size_t>((*into)->highestKey) + 1, 0);
    std::vector<Area> areas;
    std::map<Area, std::uint16_t> known;
    Area last = -1;
    std::uint16_t lastIndex = 0;
    const auto done = forEachRow(*select, [&](const Statement &row) {
        const Area area = row.integer(1);
        if (area != last) { // rows of a place stand together in the index
            const auto [entry, isNew] = known.try_emplace(area, static_cast<std::uint16_t>(areas.size()));
            if (isNew)
                areas.push_back(area);
            last = area;
            lastIndex = entry->second;
        }
        areaOf[static_cast<std::size_t>(row.integer(0))] = lastIndex;
    });
    if (!done)
        return done;
    (*into)->areas = std::move(areas);
    (*into)->areaOf = std::move(areaOf);
    return {};
}

} // namespace stc::store
