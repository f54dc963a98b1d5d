// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/teambook.h"

#include "domain/vietnamese.h"
#include "store/queries/residents.h"
#include "store/queries/teamhouseholds.h"

#include <algorithm>

namespace stc::store {

namespace {

constexpr const char *kTeams = R"(
    SELECT t.key, t.id, t.name, t.hamlet, t.commune_code, t.kind, t.decision_number, t.decision_date, t.area,
           (SELECT m.full_name FROM members m WHERE m.team_id = t.key AND m.role = 'leader' AND m.joined_on <= ?1
              AND (m.left_on IS NULL OR m.left_on > ?1) ORDER BY m.joined_on DESC, m.id LIMIT 1)
    FROM teams t
    WHERE t.area BETWEEN ?2 AND ?3 AND (t.id = ?4 OR (?4 IS NULL AND t.established_on <= ?1 AND (t.dissolved_on IS NULL OR t.dissolved_on > ?1))))";

constexpr const char *kMembers = R"(
    SELECT full_name, sex, birth_date, phone, role, affiliation, joined_on, trained_on, note FROM members
    WHERE team_id = ?1 AND joined_on <= ?2 AND (left_on IS NULL OR left_on > ?2)
    ORDER BY CASE role WHEN 'leader' THEN 0 WHEN 'deputy' THEN 1 ELSE 2 END, sort, id)";

/// What is read of a household. `?` 1 team or first area, 2 day, 3 the first year of birth that is not yet 65. People who died or moved away no longer
/// count. `condition` says which households, `order` how they follow each other.
std::string householdsSql(const std::string &visitOrder, const std::string &condition, const char *order)
{
    return "SELECT h.key, " + visitOrder + R"(, h.household_number, h.head_name, h.hamlet, h.address, h.phone, h.dwelling, h.circumstance,
           h.commitment_signed_on, h.note, count(p.key), ifnull(sum(substr(p.birth_date, 1, 4) < ?3), 0), ifnull(sum(p.residence = 'temporary'), 0),
           ifnull(sum(p.residence = 'absent'), 0),
           ifnull(sum(EXISTS (SELECT 1 FROM quarantines q WHERE q.person_id = p.key AND q.start_on <= ?2 AND (q.ended_on IS NULL OR q.ended_on > ?2))), 0),
           h.id, (SELECT max(ifnull(a.until_on, a.from_on)) FROM assignments a WHERE a.household_id = h.key AND ifnull(a.until_on, a.from_on) <= ?2)
    FROM households h LEFT JOIN people p ON p.household_id = h.key AND p.key NOT IN ()" +
        kGonePeople + ") WHERE " + condition + " GROUP BY h.key ORDER BY " + order;
}

/// Those that belonged to the team on that day; the ones that have left it since have no place in its round any more and come last.
std::string teamHouseholdsSql()
{
    return householdsSql("CASE WHEN h.team_id = ?1 THEN h.visit_order END",
        ofTeamOnDaySql(),
        "h.team_id IS NOT ?1, h.visit_order IS NULL, h.visit_order, h.sort, h.id");
}

/// One household, whoever looks after it.
std::string householdSql()
{
    return householdsSql("h.visit_order", "h.id = ?1", "h.key");
}

/// Those whose team of that day does not exist on that day, or who had none.
std::string teamlessHouseholdsSql()
{
    return householdsSql("NULL",
        "h.area BETWEEN ?1 AND ?4 AND NOT EXISTS (SELECT 1 FROM teams t WHERE t.key = " + teamOnSql("h", "?2") +
            " AND t.established_on <= ?2 AND (t.dissolved_on IS NULL OR t.dissolved_on > ?2))",
        "h.area, h.hamlet, h.sort, h.id");
}

constexpr int kElderlyAge = 65;

} // namespace

Result<std::vector<TeamInfo>> teamsOn(Database &database, const AreaRange &area, const Uuid &team, const QDate &date)
{
    auto statement = database.connection().prepare(kTeams);
    if (!statement)
        return failed(statement.error());
    statement->bind(1, date.toString(Qt::ISODate)).bind(2, area.first).bind(3, area.last);
    if (team.isNull())
        statement->bindNull(4);
    else
        statement->bind(4, team);
    struct Placed {
        Area area;
        std::string name;
        TeamInfo team;
    };
    std::vector<Placed> found;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            break;
        TeamInfo info;
        info.key = statement->integer(0);
        info.id = statement->id(1);
        info.name = statement->string(2);
        info.hamlet = statement->string(3);
        info.communeCode = statement->string(4);
        info.kind = statement->string(5);
        info.decisionNumber = statement->string(6);
        info.decisionDate = statement->string(7);
        info.leader = statement->string(9);
        found.push_back({statement->integer(8), vietnamese::textSortKey(statement->text(2)), std::move(info)});
    }
    std::sort(found.begin(), found.end(), [](const Placed &a, const Placed &b) {
        return std::tie(a.area, a.name, a.team.key) < std::tie(b.area, b.name, b.team.key);
    });
    std::vector<TeamInfo> teams;
    teams.reserve(found.size());
    for (Placed &placed : found)
        teams.push_back(std::move(placed.team));
    return teams;
}

Result<std::vector<TeamMember>> membersOn(Database &database, std::int64_t teamKey, const QDate &date)
{
    auto statement = database.connection().prepare(kMembers);
    if (!statement)
        return failed(statement.error());
    statement->bind(1, teamKey).bind(2, date.toString(Qt::ISODate));
    std::vector<TeamMember> members;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return members;
        members.push_back({statement->string(0), statement->string(1), statement->string(2), statement->string(3), statement->string(4),
            statement->string(5), statement->string(6), statement->string(7), statement->string(8)});
    }
}

namespace {

Result<std::vector<TeamHousehold>> readHouseholds(Statement &statement)
{
    std::vector<TeamHousehold> households;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return households;
        TeamHousehold household;
        household.key = statement.integer(0);
        if (!statement.isNull(1))
            household.visitOrder = int(statement.integer(1));
        household.number = statement.string(2);
        household.head = statement.string(3);
        household.hamlet = statement.string(4);
        household.address = statement.string(5);
        household.phone = statement.string(6);
        household.dwelling = statement.string(7);
        household.circumstance = statement.string(8);
        household.commitmentSignedOn = statement.string(9);
        household.note = statement.string(10);
        household.people = int(statement.integer(11));
        household.elderly = int(statement.integer(12));
        household.temporary = int(statement.integer(13));
        household.absent = int(statement.integer(14));
        household.inQuarantine = int(statement.integer(15));
        household.id = statement.id(16);
        household.since = statement.string(17);
        households.push_back(std::move(household));
    }
}

} // namespace

Result<std::vector<TeamHousehold>> householdsOf(Database &database, std::int64_t teamKey, const QDate &date)
{
    auto statement = database.connection().prepare(teamHouseholdsSql());
    if (!statement)
        return failed(statement.error());
    statement->bind(1, teamKey).bind(2, date.toString(Qt::ISODate)).bind(3, QString::number(date.year() - kElderlyAge + 1));
    return readHouseholds(*statement);
}

Result<std::optional<TeamHousehold>> householdOn(Database &database, const Uuid &household, const QDate &date)
{
    auto statement = database.connection().prepare(householdSql());
    if (!statement)
        return failed(statement.error());
    statement->bind(1, household).bind(2, date.toString(Qt::ISODate)).bind(3, QString::number(date.year() - kElderlyAge + 1));
    auto found = readHouseholds(*statement);
    if (!found)
        return failed(found.error());
    return found->empty() ? std::nullopt : std::optional(std::move(found->front()));
}

Result<std::vector<TeamHousehold>> householdsWithoutTeam(Database &database, const AreaRange &area, const QDate &date)
{
    auto statement = database.connection().prepare(teamlessHouseholdsSql());
    if (!statement)
        return failed(statement.error());
    statement->bind(1, area.first).bind(2, date.toString(Qt::ISODate)).bind(3, QString::number(date.year() - kElderlyAge + 1)).bind(4, area.last);
    return readHouseholds(*statement);
}

Result<std::vector<HouseholdPerson>> peopleOfHousehold(Database &database, std::int64_t householdKey)
{
    auto statement = database.connection().prepare(std::string(
        "SELECT full_name, birth_date, sex, relation_to_head, identity_number, phone, occupation, residence FROM people WHERE household_id = ?1 AND key NOT IN (") +
        kGonePeople + ") ORDER BY relation_to_head IS NOT 'head', key");
    if (!statement)
        return failed(statement.error());
    statement->bind(1, householdKey);
    std::vector<HouseholdPerson> people;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return people;
        people.push_back({statement->string(0), statement->string(1), statement->string(2), statement->string(3), statement->string(4), statement->string(5),
            statement->string(6), statement->string(7)});
    }
}

} // namespace stc::store
