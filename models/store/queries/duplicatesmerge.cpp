// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/duplicatesmerge.h"

#include "store/queries/eachrow.h"

#include <string>

namespace stc::store {

namespace {

using schema::TableId;

constexpr char kKeyOfFirst[] = "(SELECT key FROM people WHERE id = ?1)";
constexpr char kKeyOfSecond[] = "(SELECT key FROM people WHERE id = ?2)";

bool onlySaysDifferent(TableId table) { return table == TableId::DistinctPeople || table == TableId::DistinctHouseholds; }

Result<std::vector<QString>> texts(Connection &connection, std::string_view sql, const Uuid &id)
{
    std::vector<QString> found;
    const auto done = eachRow(
        connection, sql, [&](Statement &statement) { statement.bind(1, id); }, [&](const Statement &row) { found.push_back(row.string(0)); });
    if (!done)
        return failed(done.error());
    return found;
}

} // namespace

Result<std::vector<ReferringRows>> countReferringRows(Connection &connection, TableId table, std::int64_t first, std::int64_t second)
{
    std::vector<ReferringRows> counts;
    for (const schema::Child &child : schema::referrersOf(table)) {
        if (onlySaysDifferent(child.table->id))
            continue;
        const std::string column = child.table->columns[static_cast<std::size_t>(child.column)].name;
        ReferringRows rows{child.table->id, child.column, 0, 0};
        const auto done = eachRow(
            connection, "SELECT " + column + " = ?1, count(*) FROM " + child.table->name + " WHERE " + column + " IN (?1, ?2) GROUP BY 1",
            [&](Statement &statement) { statement.bind(1, first).bind(2, second); },
            [&](const Statement &row) { (row.integer(0) != 0 ? rows.first : rows.second) = row.integer(1); });
        if (!done)
            return failed(done.error());
        if (rows.first + rows.second > 0)
            counts.push_back(rows);
    }
    return counts;
}

Result<std::vector<QString>> openQuarantines(Connection &connection, const Uuid &person)
{
    return texts(connection, "SELECT start_on FROM quarantines WHERE person_id = (SELECT key FROM people WHERE id = ?1) AND ended_on IS NULL ORDER BY start_on", person);
}

Result<std::vector<QString>> confirmedCases(Connection &connection, const Uuid &person)
{
    return texts(connection, "SELECT confirmed_on FROM cases WHERE person_id = (SELECT key FROM people WHERE id = ?1) ORDER BY confirmed_on", person);
}

Result<std::int64_t> countSharedChecks(Connection &connection, const Uuid &first, const Uuid &second)
{
    std::int64_t count = 0;
    const std::string sql = std::string("SELECT count(*) FROM health_checks a JOIN health_checks b ON b.person_id = ") + kKeyOfSecond +
        " AND b.checked_on = a.checked_on AND b.session = a.session WHERE a.person_id = " + kKeyOfFirst;
    const auto done = eachRow(
        connection, sql, [&](Statement &statement) { statement.bind(1, first).bind(2, second); }, [&](const Statement &row) { count = row.integer(0); });
    if (!done)
        return failed(done.error());
    return count;
}

Result<std::vector<Uuid>> contactsBetween(Connection &connection, const Uuid &first, const Uuid &second)
{
    std::vector<Uuid> ids;
    const std::string sql = std::string("SELECT id FROM contacts WHERE (person_id = ") + kKeyOfFirst + " AND source_person_id = " + kKeyOfSecond + ") OR (person_id = " +
        kKeyOfSecond + " AND source_person_id = " + kKeyOfFirst + ")";
    const auto done = eachRow(
        connection, sql, [&](Statement &statement) { statement.bind(1, first).bind(2, second); }, [&](const Statement &row) { ids.push_back(row.id(0)); });
    if (!done)
        return failed(done.error());
    return ids;
}

Result<std::vector<Uuid>> misorderedPairs(Connection &connection, TableId table, const Uuid &record)
{
    const bool isPeople = table == TableId::People;
    const std::string first = isPeople ? "person_id" : "household_id";
    const std::string second = isPeople ? "other_person_id" : "other_household_id";
    const std::string records = isPeople ? "people" : "households";
    std::vector<Uuid> ids;
    const auto done = eachRow(
        connection,
        std::string("SELECT d.id FROM ") + (isPeople ? "distinct_people" : "distinct_households") + " d JOIN " + records + " a ON a.key = d." + first + " JOIN " + records +
            " b ON b.key = d." + second + " WHERE a.id > b.id AND (a.id = ?1 OR b.id = ?1)",
        [&](Statement &statement) { statement.bind(1, record); }, [&](const Statement &row) { ids.push_back(row.id(0)); });
    if (!done)
        return failed(done.error());
    return ids;
}

} // namespace stc::store
