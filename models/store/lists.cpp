// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/lists.h"

#include "store/listcolumns.h"
#include "store/listframe.h"

#include <algorithm>

namespace stc::store {

namespace {

constexpr std::size_t kMostMemory = 400'000'000; ///< bytes; beyond it the table that was not asked for longest is forgotten

/// Of a table with neither name nor date, the reference to the dated row that its rows hang on (a visit on its page); -1 = none.
int ownerColumn(const schema::Table &table)
{
    for (std::size_t i = 1; i < table.columns.size() && !table.nameColumn() && !table.dateColumn; ++i) {
        if (table.columns[i].type == schema::Type::Reference && schema::table(table.columns[i].target).dateColumn)
            return static_cast<int>(i);
    }
    return -1;
}

bool isOwnName(const ListColumn &column)
{
    return column.isOwn() && column.column() == schema::table(column.table).nameColumn();
}

} // namespace

std::size_t ListFrame::memory() const
{
    std::size_t bytes = search.memory() + areaOf.capacity() * sizeof(areaOf[0]);
    if (order)
        bytes += order->capacity() * sizeof(std::int32_t);
    if (titles)
        bytes += titles->memory();
    for (const auto &[column, ranks] : columns)
        bytes += ranks.memory();
    for (const auto &[name, ranks] : others)
        bytes += ranks.memory();
    for (const auto &[column, keys] : references)
        bytes += keys.capacity() * sizeof(keys[0]);
    return bytes;
}

bool ListQuery::isFiltered() const
{
    return !unit.isEmpty() || !team.isNull() || from.isValid() || to.isValid() || !choices.isEmpty() || openOnly || !search.trimmed().isEmpty();
}

ListEngine::ListEngine(Database &database) : m_database(database) {}
ListEngine::~ListEngine() = default;

Status ListEngine::refresh()
{
    // Changes only when another connection has written: this one never does.
    const auto version = m_database.connection().integer("PRAGMA data_version");
    if (!version)
        return failed(version.error());
    if (*version != m_dataVersion) {
        m_frames.clear();
        m_preparation.reset();
        m_dataVersion = *version;
    }
    return {};
}

bool ListEngine::hasChanged()
{
    const std::int64_t before = m_dataVersion;
    return refresh() && before >= 0 && before != m_dataVersion;
}

std::size_t ListEngine::memory() const
{
    std::size_t bytes = 0;
    for (const auto &[table, frame] : m_frames)
        bytes += frame->memory();
    return bytes;
}

void ListEngine::forgetOldest()
{
    while (m_frames.size() > 1 && memory() > kMostMemory) {
        const auto oldest = std::min_element(m_frames.begin(), m_frames.end(), [](const auto &a, const auto &b) { return a.second->lastUse < b.second->lastUse; });
        if (m_preparation && m_preparation->table == oldest->first)
            m_preparation.reset();
        m_frames.erase(oldest);
    }
}

Result<ListFrame *> ListEngine::frame(schema::TableId table)
{
    auto &place = m_frames[table];
    if (!place) {
        const auto highest = m_database.connection().integer(std::string("SELECT max(key) FROM ") + schema::table(table).name);
        if (!highest) {
            m_frames.erase(table);
            return failed(highest.error());
        }
        place = std::make_unique<ListFrame>();
        place->table = table;
        place->highestKey = static_cast<std::int32_t>(*highest);
    }
    place->lastUse = ++m_uses;
    return place.get();
}

Result<ListAnswer> ListEngine::ask(const ListQuery &query, const Progress &progress)
{
    const Asking asking(m_database.connection(), progress);
    if (const auto done = refresh(); !done)
        return failed(done.error());
    forgetOldest();
    const auto all = order(query.table);
    if (!all)
        return failed(all.error());
    ListAnswer answer;
    answer.total = static_cast<qint64>((*all)->size());
    if (query.isFiltered()) {
        const auto keep = filtered(query);
        if (!keep)
            return failed(keep.error());
        answer.keys.reserve(keep->count());
        for (const std::int32_t key : **all) {
            if (keep->has(key))
                answer.keys.push_back(key);
        }
    } else {
        answer.keys = **all;
    }
    const auto columns = listColumns(query.table);
    const bool isFirstOrder = query.sortColumn < 0 || query.sortColumn >= std::ssize(columns) || isOwnName(columns[static_cast<std::size_t>(query.sortColumn)]);
    if (isFirstOrder) {
        if (query.descending)
            std::reverse(answer.keys.begin(), answer.keys.end());
        return answer;
    }
    const auto ranked = ranks(columns[static_cast<std::size_t>(query.sortColumn)]);
    if (!ranked)
        return failed(ranked.error());
    sortByRanks(answer.keys, **ranked, query.descending);
    return answer;
}

Result<Keys> ListEngine::firstKeys(const ListQuery &query, int count)
{
    if (const auto done = refresh(); !done)
        return failed(done.error());
    const schema::Table &table = schema::table(query.table);
    const auto kept = m_frames.find(query.table);
    const bool isKnown = kept != m_frames.end() && kept->second->order;
    const int owner = ownerColumn(table);
    if (query.isFiltered() || query.sortColumn >= 0 || query.descending || isKnown || (!table.nameColumn() && !table.dateColumn && owner < 0))
        return Keys();
    std::string from = std::string(table.name) + " t";
    std::string order = "t.sort";
    if (table.dateColumn && !table.nameColumn()) {
        order = std::string("t.") + table.dateColumn + " DESC, t.area, t.key";
    } else if (owner >= 0) {
        const schema::Column &column = table.columns[static_cast<std::size_t>(owner)];
        const schema::Table &owners = schema::table(column.target);
        from = std::string(owners.name) + " o CROSS JOIN " + from + " ON t." + column.name + " = o.key"; // CROSS: the owners give the order
        order = std::string("o.") + owners.dateColumn + " DESC, o.area, o.key, t.key";
    }
    auto select = m_database.connection().prepare("SELECT t.key FROM " + from + " ORDER BY " + order + " LIMIT ?1");
    if (!select)
        return failed(select.error());
    select->bind(1, count);
    Keys keys;
    if (const auto done = forEachRow(*select, [&](const Statement &row) { keys.push_back(static_cast<std::int32_t>(row.integer(0))); }); !done)
        return failed(done.error());
    return keys;
}

Result<const Keys *> ListEngine::order(schema::TableId table)
{
    const auto into = frame(table);
    if (!into)
        return failed(into.error());
    if (!(*into)->order) {
        auto keys = readOrder(table, **into);
        if (!keys)
            return failed(keys.error());
        (*into)->order = *std::move(keys);
    }
    return &*(*into)->order;
}

Result<Keys> ListEngine::readOrder(schema::TableId id, ListFrame &into)
{
    const schema::Table &table = schema::table(id);
    if (table.dateColumn && !table.nameColumn())
        return readDatedOrder(table, into);
    auto select = m_database.connection().prepare(std::string("SELECT key FROM ") + table.name + (table.nameColumn() ? " ORDER BY sort" : ""));
    if (!select)
        return failed(select.error());
    Keys keys;
    keys.reserve(static_cast<std::size_t>(into.highestKey));
    if (const auto done = forEachRow(*select, [&](const Statement &row) { keys.push_back(static_cast<std::int32_t>(row.integer(0))); }); !done)
        return failed(done.error());
    if (table.nameColumn())
        return keys;
    // Neither name nor date: by title (teams); what hangs on a dated row (a visit on its page) in that row's order.
    std::sort(keys.begin(), keys.end());
    if (const int ownedBy = ownerColumn(table); ownedBy >= 0) {
        const schema::Column &column = table.columns[static_cast<std::size_t>(ownedBy)];
        const auto owners = references(id, ownedBy);
        const auto ownerOrder = order(column.target);
        const auto owner = frame(column.target);
        if (!owners || !ownerOrder || !owner)
            return failed(!owners ? owners.error() : !ownerOrder ? ownerOrder.error() : owner.error());
        ColumnRanks byOwner;
        std::vector<std::uint32_t> place(static_cast<std::size_t>((*owner)->highestKey) + 1, 0);
        for (const std::int32_t key : **ownerOrder)
            place[static_cast<std::size_t>(key)] = ++byOwner.highest;
        byOwner.rank.resize(static_cast<std::size_t>(into.highestKey) + 1, 0);
        for (const std::int32_t key : keys)
            byOwner.rank[static_cast<std::size_t>(key)] = place[static_cast<std::size_t>((**owners)[static_cast<std::size_t>(key)])];
        sortByRanks(keys, byOwner, false);
        return keys;
    }
    const auto titles = ranks(id, table.indexOf(table.titleColumn));
    if (!titles)
        return failed(titles.error());
    sortByRanks(keys, **titles, false);
    return keys;
}

/// Newest day first; inside a day by place, then as the rows came. The column's ranks fall out of it.
Result<Keys> ListEngine::readDatedOrder(const schema::Table &table, ListFrame &into)
{
    const std::string date = table.dateColumn;
    auto select = m_database.connection().prepare("SELECT key, " + date + " FROM " + table.name + " ORDER BY " + date + ", area, key");
    if (!select)
        return failed(select.error());
    Keys ascending;
    ascending.reserve(static_cast<std::size_t>(into.highestKey));
    std::vector<std::size_t> dayStarts;
    ColumnRanks ranks;
    ranks.rank.assign(static_cast<std::size_t>(into.highestKey) + 1, 0);
    std::string day;
    const auto done = forEachRow(*select, [&](const Statement &row) {
        const auto key = static_cast<std::int32_t>(row.integer(0));
        if (const std::string_view text = row.text(1); dayStarts.empty() || text != day) {
            day = text;
            dayStarts.push_back(ascending.size());
            if (!text.empty())
                ranks.values.push_back(packedText(text));
        }
        ascending.push_back(key);
        ranks.rank[static_cast<std::size_t>(key)] = static_cast<std::uint32_t>(ranks.values.size());
    });
    if (!done)
        return failed(done.error());
    ranks.highest = static_cast<std::uint32_t>(ranks.values.size());
    into.columns[table.indexOf(date)] = std::move(ranks);
    Keys keys;
    keys.reserve(ascending.size());
    for (std::size_t i = dayStarts.size(); i-- > 0;) {
        const std::size_t end = i + 1 < dayStarts.size() ? dayStarts[i + 1] : ascending.size();
        keys.insert(keys.end(), ascending.begin() + static_cast<std::ptrdiff_t>(dayStarts[i]), ascending.begin() + static_cast<std::ptrdiff_t>(end));
    }
    return keys;
}

} // namespace stc::store
