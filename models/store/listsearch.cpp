// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/householdcode.h"
#include "store/listcolumns.h"
#include "store/listframe.h"

#include <algorithm>
#include <limits>

/// ListEngine: search, sums, and reading ahead.
namespace stc::store {

namespace {

constexpr int kRowsAtOnce = 20'000; ///< some 10 ms

bool isSearchedTarget(schema::TableId table)
{
    // A page's notes of the day say nothing about the households that hang on it.
    return table != schema::TableId::LogbookPages && schema::table(table).hasOwnSearchText();
}

} // namespace

std::vector<int> searchedReferences(schema::TableId id)
{
    const schema::Table &table = schema::table(id);
    std::vector<int> columns;
    if (table.nameColumn())
        return columns; // people are found by their own name; the head of their household would bring the whole family each time
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].type == schema::Type::Reference && isSearchedTarget(table.columns[i].target))
            columns.push_back(static_cast<int>(i));
    }
    return columns;
}

Status ListEngine::readSearchTexts(schema::TableId id, int rows)
{
    const auto into = frame(id);
    if (!into)
        return failed(into.error());
    ListFrame &kept = **into;
    if (kept.searchReadTo == 0)
        kept.search.reserve(static_cast<std::size_t>(kept.highestKey), 40);
    auto select = m_database.connection().prepare(std::string("SELECT key, search FROM ") + schema::table(id).name + " WHERE key > ?1 ORDER BY key LIMIT ?2");
    if (!select)
        return failed(select.error());
    select->bind(1, kept.searchReadTo).bind(2, rows);
    int read = 0;
    const auto done = forEachRow(*select, [&](const Statement &row) {
        kept.searchReadTo = static_cast<std::int32_t>(row.integer(0));
        kept.search.add(kept.searchReadTo, row.text(1));
        ++read;
    });
    if (!done)
        return done;
    kept.searchIsRead = read < rows;
    return {};
}

Result<const SearchIndex *> ListEngine::searchIndex(schema::TableId table)
{
    const auto kept = frame(table);
    if (!kept)
        return failed(kept.error());
    if (!(*kept)->searchIsRead) {
        if (const auto done = readSearchTexts(table, std::numeric_limits<int>::max()); !done)
            return failed(done.error());
    }
    return &(*kept)->search;
}

/// Rows of one table whose own text matches.
Result<const KeySet *> ListEngine::matches(schema::TableId table, const std::vector<std::string> &needles)
{
    const auto index = searchIndex(table);
    const auto kept = frame(table);
    if (!index || !kept)
        return failed(!index ? index.error() : kept.error());
    ListFrame &into = **kept;
    if (into.lastNeedles == needles)
        return &into.lastFound;
    const bool isFewer = narrows(into.lastNeedles, needles) && into.lastFound.count() < (*index)->rows() / 8;
    into.lastFound = isFewer ? (*index)->findAmong(into.lastFound, needles, into.highestKey) : (*index)->find(needles, into.highestKey);
    into.lastNeedles = needles;
    return &into.lastFound;
}

/// A household's book was scanned: the household, or in another list the rows that name it.
Result<KeySet> ListEngine::rowsOfHousehold(schema::TableId id, const Uuid &household)
{
    const auto from = frame(id);
    if (!from)
        return failed(from.error());
    KeySet found((*from)->highestKey, false);
    auto select = m_database.connection().prepare("SELECT key FROM households WHERE id = ?1");
    if (!select)
        return failed(select.error());
    select->bind(1, household);
    std::int32_t wanted = 0;
    if (const auto done = forEachRow(*select, [&](const Statement &row) { wanted = static_cast<std::int32_t>(row.integer(0)); }); !done)
        return failed(done.error());
    if (wanted == 0)
        return found;
    if (id == schema::TableId::Households)
        found.insert(wanted);
    const schema::Table &table = schema::table(id);
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        if (table.columns[i].type != schema::Type::Reference || table.columns[i].target != schema::TableId::Households)
            continue;
        const auto referred = references(id, static_cast<int>(i));
        if (!referred)
            return failed(referred.error());
        for (std::size_t key = 0; key < (*referred)->size(); ++key) {
            if ((**referred)[key] == wanted)
                found.insert(static_cast<std::int32_t>(key));
        }
    }
    return found;
}

Result<KeySet> ListEngine::search(schema::TableId id, const QString &text)
{
    if (const auto household = readHouseholdCode(text))
        return rowsOfHousehold(id, *household);
    const auto needles = searchNeedles(text);
    const auto from = frame(id);
    if (!from)
        return failed(from.error());
    KeySet found((*from)->highestKey, needles.empty());
    if (needles.empty())
        return found;
    if (schema::table(id).hasOwnSearchText()) {
        const auto own = matches(id, needles);
        if (!own)
            return failed(own.error());
        found = **own;
    }
    for (const int column : searchedReferences(id)) {
        const auto owners = matches(targetOf(id, column), needles);
        const auto referred = references(id, column);
        if (!owners || !referred)
            return failed(!owners ? owners.error() : referred.error());
        if ((*owners)->count() == 0)
            continue; // no member of that name: their checks need not be looked through
        for (std::size_t key = 0; key < (*referred)->size(); ++key) {
            if (const std::int32_t owner = (**referred)[key]; owner != 0 && (*owners)->has(owner))
                found.insert(static_cast<std::int32_t>(key));
        }
    }
    return found;
}

Result<std::vector<ColumnSum>> ListEngine::sums(schema::TableId id, const Keys &keys, const Progress &progress)
{
    const Asking asking(m_database.connection(), progress);
    if (const auto done = refresh(); !done)
        return failed(done.error());
    const schema::Table &table = schema::table(id);
    std::vector<ColumnSum> sums;
    for (const int column : sumColumns(id)) {
        ColumnSum sum{column, 0, {}};
        const int measure = table.columns[static_cast<std::size_t>(column)].key() == "quantity" ? table.indexOf("unit") : -1;
        if (measure >= 0) {
            const auto measures = ranks(id, measure);
            if (!measures)
                return failed(measures.error());
            const std::uint32_t first = keys.empty() ? 0 : (*measures)->of(keys.front());
            const bool isOne = std::all_of(keys.begin(), keys.end(), [&](std::int32_t key) { return (*measures)->of(key) == first; });
            if (!isOne || first == 0 || first > (*measures)->texts.size())
                continue; // rice in kg and masks in boxes have no sum
            sum.measure = QString::fromStdString((*measures)->texts[first - 1]);
        }
        const auto values = ranks(id, column);
        if (!values)
            return failed(values.error());
        for (const std::int32_t key : keys) {
            if (const std::uint32_t rank = (*values)->of(key); rank != 0)
                sum.sum += (*values)->numbers[rank - 1];
        }
        sums.push_back(sum);
    }
    return sums;
}

Result<bool> ListEngine::prepare(schema::TableId id, const Progress &progress)
{
    const Asking asking(m_database.connection(), progress);
    if (const auto done = refresh(); !done)
        return failed(done.error());
    const schema::Table &table = schema::table(id);
    const auto into = frame(id);
    if (!into)
        return failed(into.error());
    const auto more = [](const Status &done) -> Result<bool> {
        if (!done)
            return failed(done.error());
        return true;
    };
    // What is typed comes first: the search texts, and the ways to the rows they belong to.
    std::vector<schema::TableId> searched;
    if (table.hasOwnSearchText())
        searched.push_back(id);
    for (const int column : searchedReferences(id))
        searched.push_back(targetOf(id, column));
    for (const schema::TableId one : searched) {
        const auto kept = frame(one);
        if (!kept)
            return failed(kept.error());
        if (!(*kept)->searchIsRead)
            return more(readSearchTexts(one, kRowsAtOnce));
    }
    for (const int column : searchedReferences(id)) {
        if (!(*into)->references.contains(column)) {
            const auto done = references(id, column);
            return more(done ? Status() : failed(done.error()));
        }
    }
    if ((*into)->areaOf.empty())
        return more(loadUnits(id));
    // Then the columns in one reading; references and inherited columns by themselves.
    const auto columns = listColumns(id);
    if (!m_preparation || m_preparation->table != id) {
        std::vector<int> wanted = sumColumns(id);
        if (const int end = endColumn(id); end >= 0)
            wanted.push_back(end);
        for (std::size_t i = 0; i < table.columns.size(); ++i) { // what can be filtered by
            if (table.columns[i].type == schema::Type::Choice)
                wanted.push_back(static_cast<int>(i));
        }
        for (const int shown : firstShownColumns(id)) {
            const ListColumn &column = columns[static_cast<std::size_t>(shown)];
            if (column.isOwn() && column.column()->type != schema::Type::Reference && column.column() != table.nameColumn())
                wanted.push_back(column.path.front());
        }
        std::sort(wanted.begin(), wanted.end());
        wanted.erase(std::unique(wanted.begin(), wanted.end()), wanted.end());
        std::erase_if(wanted, [&](int column) { return (*into)->columns.contains(column); });
        m_preparation = std::make_unique<Preparation>();
        m_preparation->table = id;
        if (!wanted.empty())
            m_preparation->loader = std::make_unique<ColumnLoader>(table, wanted, (*into)->highestKey, m_database.units());
    }
    if (m_preparation->loader) {
        ColumnLoader &loader = *m_preparation->loader;
        if (!m_preparation->isRead) {
            const auto isEnd = loader.readSome(m_database.connection(), kRowsAtOnce);
            if (!isEnd)
                return failed(isEnd.error());
            m_preparation->isRead = *isEnd;
            return true;
        }
        const std::size_t next = m_preparation->taken++; // one column a call: ranking 1.6 million phones takes a moment
        (*into)->columns[loader.columns()[next]] = loader.takeRanks(next);
        if (m_preparation->taken == loader.columns().size())
            m_preparation->loader.reset();
        return true;
    }
    for (const int shown : firstShownColumns(id)) {
        const ListColumn &column = columns[static_cast<std::size_t>(shown)];
        const bool isKnown = column.isOwn() ? (*into)->columns.contains(column.path.front()) || column.column() == table.nameColumn()
                                            : (*into)->others.contains(column.name());
        if (!isKnown) {
            const auto done = ranks(column);
            return more(done ? Status() : failed(done.error()));
        }
    }
    return false;
}

} // namespace stc::store
