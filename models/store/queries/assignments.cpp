// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/assignments.h"

#include "domain/vietnamese.h"
#include "store/queries/residents.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace stc::store {

namespace {

constexpr const char *kSpells = R"(
    SELECT a.id, t.id, a.from_on, a.until_on FROM assignments a LEFT JOIN teams t ON t.key = a.team_id
    WHERE a.household_id = ?1 ORDER BY a.until_on IS NULL, a.until_on, a.from_on, a.id)";

constexpr const char *kBoardTeams = R"(
    SELECT id, name, hamlet FROM teams WHERE area BETWEEN ?1 AND ?2 AND dissolved_on IS NULL)";

std::string boardHouseholdsSql()
{
    std::string sql = R"(
    WITH living AS MATERIALIZED (
        SELECT household_id, count(*) AS number FROM people WHERE area BETWEEN ?1 AND ?2 AND key NOT IN ()";
    sql.append(kGonePeople).append(R"() GROUP BY 1),
    planned AS MATERIALIZED (
        SELECT a.household_id, t.id AS team, min(a.from_on) AS day FROM assignments a LEFT JOIN teams t ON t.key = a.team_id
        WHERE a.area BETWEEN ?1 AND ?2 AND a.until_on IS NULL GROUP BY 1)
    SELECT h.id, t.id, h.visit_order, h.household_number, h.head_name, h.hamlet, h.address, h.phone, ifnull(l.number, 0), p.team, p.day
    FROM households h LEFT JOIN teams t ON t.key = h.team_id LEFT JOIN living l ON l.household_id = h.key LEFT JOIN planned p ON p.household_id = h.key
    WHERE h.area BETWEEN ?1 AND ?2
    ORDER BY h.visit_order IS NULL, h.visit_order, h.sort, h.id)");
    return sql;
}

/// The same of one team, which has so few households that each is looked at by itself.
std::string teamHouseholdsSql()
{
    std::string sql = R"(
    SELECT h.id, t.id, h.visit_order, h.household_number, h.head_name, h.hamlet, h.address, h.phone,
           (SELECT count(*) FROM people p WHERE p.household_id = h.key AND p.key NOT IN ()";
    sql.append(kGonePeople).append(R"()),
           (SELECT n.id FROM assignments a JOIN teams n ON n.key = a.team_id WHERE a.household_id = h.key AND a.until_on IS NULL ORDER BY a.from_on LIMIT 1),
           (SELECT min(a.from_on) FROM assignments a WHERE a.household_id = h.key AND a.until_on IS NULL)
    FROM households h JOIN teams t ON t.key = h.team_id
    WHERE t.id = ?1
    ORDER BY h.visit_order IS NULL, h.visit_order, h.sort, h.id)");
    return sql;
}

QDate dateAt(const Statement &row, int column)
{
    return QDate::fromString(row.string(column), Qt::ISODate);
}

BoardHousehold boardHouseholdAt(const Statement &row)
{
    BoardHousehold household;
    household.id = row.id(0);
    household.team = row.id(1);
    if (!row.isNull(2))
        household.visitOrder = int(row.integer(2));
    household.number = row.string(3);
    household.head = row.string(4);
    household.hamlet = row.string(5);
    household.address = row.string(6);
    household.phone = row.string(7);
    household.people = int(row.integer(8));
    household.plannedTeam = row.id(9);
    household.plannedFrom = dateAt(row, 10);
    return household;
}

/// The first column of every row.
Result<std::vector<Uuid>> ids(Statement &statement)
{
    std::vector<Uuid> found;
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return found;
        found.push_back(statement.id(0));
    }
}

} // namespace

Result<HouseholdTeamsReader> HouseholdTeamsReader::open(Connection &connection)
{
    auto household = connection.prepare("SELECT h.key, t.id FROM households h LEFT JOIN teams t ON t.key = h.team_id WHERE h.id = ?1");
    if (!household)
        return failed(household.error());
    auto spells = connection.prepare(kSpells);
    if (!spells)
        return failed(spells.error());
    return HouseholdTeamsReader(*std::move(household), *std::move(spells));
}

Result<std::optional<HouseholdTeams>> HouseholdTeamsReader::read(const Uuid &household)
{
    m_household.reset();
    m_household.bind(1, household);
    const auto there = m_household.step();
    if (!there)
        return failed(there.error());
    if (!*there)
        return std::nullopt;
    HouseholdTeams teams{household, m_household.id(1), {}};
    m_spells.reset();
    m_spells.bind(1, m_household.integer(0));
    m_household.reset();
    for (;;) {
        const auto row = m_spells.step();
        if (!row)
            return failed(row.error());
        if (!*row)
            break;
        teams.spells.push_back({m_spells.id(0), m_spells.id(1), dateAt(m_spells, 2), dateAt(m_spells, 3)});
    }
    m_spells.reset();
    return teams;
}

std::string teamOnSql(std::string_view h, std::string_view day)
{
    const std::string alias(h);
    const std::string on(day);
    // The spell that ends first after the day is the one in force then, or there was a gap before it; without one, a plan whose day has come;
    // without that, the household's team.
    return "ifnull((SELECT CASE WHEN a.from_on IS NULL OR a.from_on <= " + on + " THEN ifnull(a.team_id, 0) ELSE 0 END FROM assignments a WHERE a.household_id = " + alias
        + ".key AND (a.until_on > " + on + " OR (a.until_on IS NULL AND a.from_on <= " + on + ")) ORDER BY a.until_on IS NULL, a.until_on, a.from_on DESC LIMIT 1), ifnull(" + alias
        + ".team_id, 0))";
}

Result<Uuid> teamOfHousehold(Database &database, const Uuid &household, const QDate &date)
{
    auto statement = database.connection().prepare("SELECT t.id FROM households h LEFT JOIN teams t ON t.key = " + teamOnSql("h", "?2") + " WHERE h.id = ?1");
    if (!statement)
        return failed(statement.error());
    statement->bind(1, household).bind(2, date.toString(Qt::ISODate));
    const auto row = statement->step();
    if (!row)
        return failed(row.error());
    return *row ? statement->id(0) : Uuid();
}

Result<std::vector<Uuid>> dueHouseholds(Connection &connection, const QDate &today)
{
    auto statement = connection.prepare("SELECT DISTINCT h.id FROM assignments a JOIN households h ON h.key = a.household_id WHERE a.until_on IS NULL AND a.from_on <= ?1"
                                        " ORDER BY a.from_on, h.visit_order IS NULL, h.visit_order, h.sort, h.id");
    if (!statement)
        return failed(statement.error());
    statement->bind(1, today.toString(Qt::ISODate));
    return ids(*statement);
}

Result<std::vector<Uuid>> householdsPlannedFor(Connection &connection, const Uuid &team)
{
    auto statement = connection.prepare("SELECT DISTINCT h.id FROM assignments a JOIN households h ON h.key = a.household_id JOIN teams t ON t.key = a.team_id"
                                        " WHERE t.id = ?1 AND a.until_on IS NULL ORDER BY h.id");
    if (!statement)
        return failed(statement.error());
    statement->bind(1, team);
    return ids(*statement);
}

Status keepFormerTeams(Connection &connection, const std::vector<FormerTeam> &former, std::int64_t batch, std::int64_t updatedAt, const QDate &day)
{
    if (former.empty())
        return {};
    // Not when the spell that ended last says the same: then the assignments came before the household did.
    auto household = connection.prepare(R"(
        SELECT h.id, h.updated_at, h.area, (SELECT max(until_on) FROM assignments WHERE household_id = h.key) FROM households h
        WHERE h.key = ?1 AND EXISTS (SELECT 1 FROM teams WHERE key = ?2) AND NOT EXISTS (SELECT 1 FROM assignments WHERE household_id = h.key AND batch = ?3)
          AND ifnull((SELECT team_id FROM assignments WHERE household_id = h.key AND until_on IS NOT NULL ORDER BY until_on DESC LIMIT 1), 0) <> ?2)");
    auto insert = connection.prepare("INSERT INTO assignments (id, updated_at, batch, area, household_id, team_id, from_on, until_on) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    if (!household)
        return failed(household.error());
    if (!insert)
        return failed(insert.error());
    const QString until = day.toString(Qt::ISODate);
    for (const FormerTeam &one : former) {
        household->bind(1, one.household).bind(2, one.team).bind(3, batch);
        const auto row = household->step();
        if (!row)
            return failed(row.error());
        const QString from = *row ? household->string(3) : QString();
        if (*row && from < until) {
            // A spell belongs to one version of the household, so its id may be made of that.
            Uuid id = household->id(0);
            const auto version = static_cast<std::uint64_t>(household->integer(1));
            id.high ^= version * 0x9E3779B97F4A7C15ULL;
            id.low ^= version * 0xD6E8FEB86659FD93ULL;
            insert->bind(1, id).bind(2, updatedAt).bind(3, batch).bind(4, household->integer(2)).bind(5, one.household).bind(6, one.team);
            if (from.isEmpty())
                insert->bindNull(7);
            else
                insert->bind(7, from);
            insert->bind(8, until);
            if (const auto done = insert->run(); !done)
                return done;
        }
        household->reset();
    }
    return {};
}

Result<std::vector<Uuid>> householdsOfTeam(Connection &connection, const Uuid &team)
{
    auto statement = connection.prepare("SELECT h.id FROM households h JOIN teams t ON t.key = h.team_id WHERE t.id = ?1 ORDER BY h.visit_order IS NULL, h.visit_order, h.sort, h.id");
    if (!statement)
        return failed(statement.error());
    statement->bind(1, team);
    return ids(*statement);
}

Result<int> lastVisitOrder(Connection &connection, const Uuid &team)
{
    auto statement = connection.prepare("SELECT ifnull(max(h.visit_order), 0) FROM households h JOIN teams t ON t.key = h.team_id WHERE t.id = ?1");
    if (!statement)
        return failed(statement.error());
    statement->bind(1, team);
    const auto row = statement->step();
    if (!row)
        return failed(row.error());
    return *row ? int(statement->integer(0)) : 0;
}

Result<std::vector<std::optional<int>>> visitOrders(Connection &connection, const std::vector<Uuid> &households)
{
    auto statement = connection.prepare("SELECT visit_order FROM households WHERE id = ?1");
    if (!statement)
        return failed(statement.error());
    std::vector<std::optional<int>> orders;
    for (const Uuid &household : households) {
        statement->bind(1, household);
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        orders.push_back(*row && !statement->isNull(0) ? std::optional<int>(int(statement->integer(0))) : std::nullopt);
        statement->reset();
    }
    return orders;
}

Result<std::vector<BoardTeam>> boardTeams(Database &database, const AreaRange &area)
{
    auto statement = database.connection().prepare(kBoardTeams);
    if (!statement)
        return failed(statement.error());
    statement->bind(1, area.first).bind(2, area.last);
    struct Placed {
        std::string hamlet;
        std::string name;
        BoardTeam team;
    };
    std::vector<Placed> found;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            break;
        found.push_back({vietnamese::textSortKey(statement->text(2)), vietnamese::textSortKey(statement->text(1)),
            {statement->id(0), statement->string(1), statement->string(2)}});
    }
    std::sort(found.begin(), found.end(), [](const Placed &a, const Placed &b) { return std::tie(a.hamlet, a.name, a.team.id) < std::tie(b.hamlet, b.name, b.team.id); });
    std::vector<BoardTeam> teams;
    for (Placed &placed : found)
        teams.push_back(std::move(placed.team));
    return teams;
}

Result<std::vector<BoardHousehold>> boardHouseholdsOf(Database &database, const Uuid &team)
{
    auto statement = database.connection().prepare(teamHouseholdsSql());
    if (!statement)
        return failed(statement.error());
    statement->bind(1, team);
    std::vector<BoardHousehold> households;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return households;
        households.push_back(boardHouseholdAt(*statement));
    }
}

Result<Board> board(Database &database, const AreaRange &area)
{
    auto teams = boardTeams(database, area);
    if (!teams)
        return failed(teams.error());
    Board board{*std::move(teams), {}};
    std::unordered_map<Uuid, std::size_t, UuidHash> place;
    for (std::size_t i = 0; i < board.teams.size(); ++i)
        place.emplace(board.teams[i].id, i);
    auto statement = database.connection().prepare(boardHouseholdsSql());
    if (!statement)
        return failed(statement.error());
    statement->bind(1, area.first).bind(2, area.last);
    std::map<QString, std::string> hamletKeys; // a commune has some ten hamlets and thousands of households
    std::vector<const std::string *> keys;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            break;
        BoardHousehold household = boardHouseholdAt(*statement);
        const auto known = hamletKeys.try_emplace(household.hamlet, vietnamese::textSortKey(statement->text(5))).first;
        keys.push_back(&known->second);
        board.households.push_back(std::move(household));
    }
    std::vector<std::size_t> order(board.households.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto teamPlace = [&](std::size_t i) {
        const auto found = place.find(board.households[i].team);
        return found == place.end() ? board.teams.size() : found->second;
    };
    // The rows come in the order of the round, so a stable sort leaves it inside each team.
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
        if (const int hamlet = keys[a]->compare(*keys[b]); hamlet != 0)
            return hamlet < 0;
        return teamPlace(a) < teamPlace(b);
    });
    std::vector<BoardHousehold> sorted;
    sorted.reserve(order.size());
    for (const std::size_t i : order)
        sorted.push_back(std::move(board.households[i]));
    board.households = std::move(sorted);
    return board;
}

} // namespace stc::store
