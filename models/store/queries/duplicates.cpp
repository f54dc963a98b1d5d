// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/duplicates.h"

#include "store/queries/eachrow.h"
#include "store/queries/residents.h"

#include <string>

namespace stc::store {

namespace {

using schema::TableId;

struct DistinctTable {
    const char *table;
    const char *first;
    const char *second;
    const char *records;
};

DistinctTable distinctTable(TableId table)
{
    Q_ASSERT(table == TableId::People || table == TableId::Households);
    if (table == TableId::People)
        return {"distinct_people", "person_id", "other_person_id", "people"};
    return {"distinct_households", "household_id", "other_household_id", "households"};
}

KeyPair ordered(std::int64_t a, std::int64_t b)
{
    return a < b ? KeyPair(a, b) : KeyPair(b, a);
}

auto bindRange(AreaRange range)
{
    return [range](Statement &statement) { statement.bind(1, range.first).bind(2, range.last); };
}

constexpr char kPersonSide[] =
    "SELECT p.id, p.full_name, p.birth_date, h.head_name, h.id, h.hamlet, p.area FROM people p JOIN households h ON h.key = p.household_id WHERE p.key = ?1";
constexpr char kHouseholdSide[] = "SELECT h.id, h.head_name, NULL, h.household_number, NULL, h.hamlet, h.area FROM households h WHERE h.key = ?1";

} // namespace

Status readPeople(Connection &connection, AreaRange range, const std::function<void(const DuplicatePerson &)> &sink)
{
    return eachRow(connection, "SELECT key, household_id, area, full_name, sex, birth_date, identity_number, phone FROM people WHERE area BETWEEN ?1 AND ?2", bindRange(range),
                   [&](const Statement &row) {
                       sink({row.integer(0), row.integer(1), row.integer(2), row.text(3), row.text(4), row.text(5), row.text(6), row.text(7)});
                   });
}

Status readHouseholds(Connection &connection, AreaRange range, const std::function<void(const DuplicateHousehold &)> &sink)
{
    return eachRow(connection, "SELECT key, area, hamlet, household_number, head_name, address, phone FROM households WHERE area BETWEEN ?1 AND ?2", bindRange(range),
                   [&](const Statement &row) { sink({row.integer(0), row.integer(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)}); });
}

Result<std::vector<std::int64_t>> readGonePeople(Connection &connection, AreaRange range)
{
    std::vector<std::int64_t> keys;
    const auto done = eachRow(connection, std::string(kGonePeople) + " AND m.area BETWEEN ?1 AND ?2", bindRange(range), [&](const Statement &row) { keys.push_back(row.integer(0)); });
    if (!done)
        return failed(done.error());
    return keys;
}

Result<std::vector<KeyPair>> readDistinctPairs(Connection &connection, TableId table)
{
    const DistinctTable names = distinctTable(table);
    std::vector<KeyPair> pairs;
    const auto done = eachRow(
        connection, std::string("SELECT ") + names.first + ", " + names.second + " FROM " + names.table, [](Statement &) {},
        [&](const Statement &row) { pairs.push_back(ordered(row.integer(0), row.integer(1))); });
    if (!done)
        return failed(done.error());
    return pairs;
}

Result<DuplicateSideReader> DuplicateSideReader::open(Connection &connection, TableId table)
{
    auto statement = connection.prepare(table == TableId::People ? kPersonSide : kHouseholdSide);
    if (!statement)
        return failed(statement.error());
    return DuplicateSideReader(*std::move(statement));
}

Result<DuplicateSide> DuplicateSideReader::read(std::int64_t key)
{
    m_statement.reset();
    m_statement.bind(1, key);
    const auto row = m_statement.step();
    if (!row)
        return failed(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, {}, QStringLiteral("one side of a pair is gone"));
    return DuplicateSide{m_statement.id(0), key, m_statement.string(1), m_statement.string(2), m_statement.string(3), m_statement.id(4), m_statement.string(5), m_statement.integer(6)};
}

Result<std::vector<DistinctPair>> readDistinctPairs(Connection &connection, TableId table, AreaRange range)
{
    const DistinctTable names = distinctTable(table);
    const std::string sql = std::string("SELECT d.id, d.") + names.first + ", d." + names.second + ", d.decided_on FROM " + names.table + " d JOIN " + names.records +
        " o ON o.key = d." + names.second + " WHERE d.area BETWEEN ?1 AND ?2 OR o.area BETWEEN ?1 AND ?2 ORDER BY d.decided_on DESC, d.key DESC";
    std::vector<DistinctPair> pairs;
    const auto done = eachRow(connection, sql, bindRange(range), [&](const Statement &row) { pairs.push_back({row.id(0), {row.integer(1), row.integer(2)}, row.string(3)}); });
    if (!done)
        return failed(done.error());
    return pairs;
}

Result<Uuid> findDistinctPair(Connection &connection, TableId table, const Uuid &first, const Uuid &second)
{
    const DistinctTable names = distinctTable(table);
    const std::string key = std::string("(SELECT key FROM ") + names.records + " WHERE id = ";
    const std::string sql = std::string("SELECT id FROM ") + names.table + " WHERE (" + names.first + " = " + key + "?1) AND " + names.second + " = " + key + "?2)) OR (" +
        names.first + " = " + key + "?2) AND " + names.second + " = " + key + "?1))";
    Uuid found;
    const auto done = eachRow(
        connection, sql, [&](Statement &statement) { statement.bind(1, first).bind(2, second); }, [&](const Statement &row) { found = row.id(0); });
    if (!done)
        return failed(done.error());
    return found;
}

Result<std::int64_t> lastBatch(Connection &connection)
{
    return connection.integer("SELECT max(batch) FROM batches");
}

} // namespace stc::store
