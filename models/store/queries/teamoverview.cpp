// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/teamoverview.h"

#include "domain/vietnamese.h"
#include "store/queries/residents.h"

#include <algorithm>

namespace stc::store {

namespace {

/// `?` 1 and 2 area, 3 today, 4 the first of the seven days.
std::string overviewSql(bool withDissolved)
{
    std::string sql = R"(
    WITH members_of AS MATERIALIZED (
        SELECT team_id, count(*) AS number, sum(role = 'leader') AS leaders, sum(trained_on IS NOT NULL) AS trained FROM members
        WHERE area BETWEEN ?1 AND ?2 AND joined_on <= ?3 AND (left_on IS NULL OR left_on > ?3) GROUP BY 1),
    households_of AS MATERIALIZED (
        SELECT team_id, count(*) AS number FROM households WHERE area BETWEEN ?1 AND ?2 AND team_id IS NOT NULL GROUP BY 1),
    people_of AS MATERIALIZED (
        SELECT h.team_id, count(*) AS number FROM people p JOIN households h ON h.key = p.household_id
        WHERE p.area BETWEEN ?1 AND ?2 AND h.team_id IS NOT NULL AND p.key NOT IN ()";
    sql.append(kGonePeople).append(R"() GROUP BY 1),
    quarantined_of AS MATERIALIZED (
        SELECT h.team_id, count(DISTINCT q.person_id) AS number FROM quarantines q JOIN people p ON p.key = q.person_id JOIN households h ON h.key = p.household_id
        WHERE q.area BETWEEN ?1 AND ?2 AND q.start_on <= ?3 AND (q.ended_on IS NULL OR q.ended_on > ?3) AND h.team_id IS NOT NULL GROUP BY 1),
    pages_of AS MATERIALIZED (
        SELECT team_id, count(*) AS number FROM logbook_pages WHERE page_date BETWEEN ?4 AND ?3 AND area BETWEEN ?1 AND ?2 GROUP BY 1)
    SELECT t.key, t.id, t.area, t.commune_code, t.hamlet, t.name, t.kind, t.decision_number, t.decision_date, t.established_on, t.dissolved_on,
           (SELECT m.full_name FROM members m WHERE m.team_id = t.key AND m.role = 'leader' AND m.joined_on <= ?3 AND (m.left_on IS NULL OR m.left_on > ?3)
              ORDER BY m.joined_on DESC, m.id LIMIT 1),
           ifnull(m.leaders, 0), ifnull(m.number, 0), ifnull(m.trained, 0), ifnull(h.number, 0), ifnull(p.number, 0), ifnull(q.number, 0), ifnull(l.number, 0)
    FROM teams t LEFT JOIN members_of m ON m.team_id = t.key LEFT JOIN households_of h ON h.team_id = t.key LEFT JOIN people_of p ON p.team_id = t.key
         LEFT JOIN quarantined_of q ON q.team_id = t.key LEFT JOIN pages_of l ON l.team_id = t.key
    WHERE t.area BETWEEN ?1 AND ?2)");
    if (!withDissolved)
        sql.append(" AND t.dissolved_on IS NULL");
    return sql;
}

constexpr const char *kMembers = R"(
    SELECT m.id, m.full_name, m.sex, m.birth_date, m.phone, m.role, m.affiliation, m.joined_on, m.left_on, m.trained_on
    FROM members m JOIN teams t ON t.key = m.team_id WHERE t.id = ?1
    ORDER BY m.left_on IS NOT NULL, m.left_on DESC, CASE m.role WHEN 'leader' THEN 0 WHEN 'deputy' THEN 1 ELSE 2 END, m.sort, m.id)";

/// What a team's rows say about its past: kind (in the order of TeamEvent), day, name, role, other team, households, away.
/// A household that left has a spell of this team; where it went is its next spell, or its team of today. One that came has a spell of another
/// team that ended on the day this one's began.
constexpr const char *kEvents = R"(
    WITH own AS (SELECT key, established_on, dissolved_on FROM teams WHERE id = ?1),
    spells AS (
        SELECT a.household_id, a.team_id, a.from_on, a.until_on,
               lead(a.team_id) OVER w AS next_team, lead(a.key) OVER w IS NULL AS is_last
        FROM assignments a
        WHERE a.until_on IS NOT NULL AND a.household_id IN (SELECT household_id FROM assignments WHERE team_id = (SELECT key FROM own)
                                                             UNION SELECT h.key FROM households h WHERE h.team_id = (SELECT key FROM own))
        WINDOW w AS (PARTITION BY a.household_id ORDER BY a.until_on)),
    steps AS (
        SELECT s.team_id AS before, CASE WHEN s.is_last THEN h.team_id ELSE s.next_team END AS after, s.until_on AS day
        FROM spells s JOIN households h ON h.key = s.household_id)
    SELECT 0, established_on, NULL, NULL, NULL, 0, 0 FROM own
    UNION ALL SELECT 1, dissolved_on, NULL, NULL, NULL, 0, 0 FROM own WHERE dissolved_on IS NOT NULL
    UNION ALL SELECT 2, m.joined_on, m.full_name, m.role, NULL, 0, 0 FROM members m JOIN own ON m.team_id = own.key
    UNION ALL SELECT 3, m.left_on, m.full_name, m.role, NULL, 0, 0 FROM members m JOIN own ON m.team_id = own.key WHERE m.left_on IS NOT NULL
    UNION ALL SELECT 4, s.day, NULL, NULL, t.name, count(*), 0 FROM steps s JOIN own ON s.after = own.key LEFT JOIN teams t ON t.key = s.before GROUP BY s.day, s.before
    UNION ALL SELECT 5, s.day, NULL, NULL, t.name, count(*), 1 FROM steps s JOIN own ON s.before = own.key LEFT JOIN teams t ON t.key = s.after GROUP BY s.day, s.after
    UNION ALL SELECT 6, a.from_on, NULL, NULL, t.name, count(*), 0 FROM assignments a JOIN own ON a.team_id = own.key JOIN households h ON h.key = a.household_id
        LEFT JOIN teams t ON t.key = h.team_id WHERE a.until_on IS NULL GROUP BY a.from_on, h.team_id
    UNION ALL SELECT 6, a.from_on, NULL, NULL, t.name, count(*), 1 FROM own JOIN households h ON h.team_id = own.key JOIN assignments a ON a.household_id = h.key
        LEFT JOIN teams t ON t.key = a.team_id WHERE a.until_on IS NULL GROUP BY a.from_on, a.team_id
    ORDER BY 2 DESC, 1 DESC, 3)";

/// Days of the last seven, today among them, on which the team existed.
int daysOf(const TeamOverview &team, const QDate &today)
{
    const QDate first = std::max(today.addDays(1 - kVisitDays), QDate::fromString(team.establishedOn, Qt::ISODate));
    const QDate last = team.isDissolved() ? std::min(today, QDate::fromString(team.dissolvedOn, Qt::ISODate).addDays(-1)) : today;
    return std::max(0, int(first.daysTo(last)) + 1);
}

TeamOverview overviewAt(const Statement &row, const QDate &today)
{
    TeamOverview team;
    team.key = row.integer(0);
    team.id = row.id(1);
    team.area = row.integer(2);
    team.communeCode = row.string(3);
    team.hamlet = row.string(4);
    team.name = row.string(5);
    team.kind = row.string(6);
    team.decisionNumber = row.string(7);
    team.decisionDate = row.string(8);
    team.establishedOn = row.string(9);
    team.dissolvedOn = row.string(10);
    team.leader = row.string(11);
    team.leaders = int(row.integer(12));
    team.members = int(row.integer(13));
    team.trained = int(row.integer(14));
    team.households = int(row.integer(15));
    team.people = int(row.integer(16));
    team.inQuarantine = int(row.integer(17));
    team.daysMissing = std::max(0, daysOf(team, today) - int(row.integer(18)));
    return team;
}

} // namespace

TeamLimits teamLimits(Database &database)
{
    const TeamLimits usual;
    return {database.numberSetting(settings::kTeamMembersLeast, usual.membersLeast), database.numberSetting(settings::kTeamMembersMost, usual.membersMost),
        database.numberSetting(settings::kTeamHouseholdsLeast, usual.householdsLeast), database.numberSetting(settings::kTeamHouseholdsMost, usual.householdsMost),
        database.numberSetting(settings::kTeamOneLeader, 1) != 0, database.numberSetting(settings::kTeamTraining, 1) != 0};
}

Status setTeamLimits(Database &database, const TeamLimits &limits)
{
    auto transaction = Transaction::begin(database.connection());
    if (!transaction)
        return failed(transaction.error());
    const std::pair<const char *, int> values[] = {
        {settings::kTeamMembersLeast, limits.membersLeast}, {settings::kTeamMembersMost, limits.membersMost},
        {settings::kTeamHouseholdsLeast, limits.householdsLeast}, {settings::kTeamHouseholdsMost, limits.householdsMost},
        {settings::kTeamOneLeader, limits.wantsOneLeader ? 1 : 0}, {settings::kTeamTraining, limits.wantsTraining ? 1 : 0}};
    for (const auto &[name, value] : values) {
        if (const auto done = database.setSetting(name, QString::number(value)); !done)
            return done;
    }
    return transaction->commit();
}

std::vector<TeamWarning> warningsOf(const TeamOverview &team, const TeamLimits &limits)
{
    std::vector<TeamWarning> warnings;
    if (team.isDissolved())
        return warnings;
    const auto warn = [&](bool holds, TeamWarning warning) {
        if (holds)
            warnings.push_back(warning);
    };
    warn(limits.wantsOneLeader && team.leaders == 0, TeamWarning::NoLeader);
    warn(limits.wantsOneLeader && team.leaders > 1, TeamWarning::ManyLeaders);
    warn(team.members < limits.membersLeast, TeamWarning::FewMembers);
    warn(team.members > limits.membersMost, TeamWarning::ManyMembers);
    warn(limits.wantsTraining && team.trained < team.members, TeamWarning::Untrained);
    warn(team.households < limits.householdsLeast, TeamWarning::FewHouseholds);
    warn(team.households > limits.householdsMost, TeamWarning::ManyHouseholds);
    warn(team.daysMissing > 0, TeamWarning::VisitsMissing);
    return warnings;
}

Result<std::vector<TeamOverview>> teamOverview(Database &database, const AreaRange &area, const QDate &today, bool withDissolved)
{
    auto statement = database.connection().prepare(overviewSql(withDissolved));
    if (!statement)
        return failed(statement.error());
    statement->bind(1, area.first).bind(2, area.last).bind(3, today.toString(Qt::ISODate)).bind(4, today.addDays(1 - kVisitDays).toString(Qt::ISODate));
    struct Placed {
        Area area;
        std::string hamlet;
        std::string name;
        TeamOverview team;
    };
    std::vector<Placed> found;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            break;
        found.push_back({statement->integer(2), vietnamese::textSortKey(statement->text(4)), vietnamese::textSortKey(statement->text(5)), overviewAt(*statement, today)});
    }
    std::sort(found.begin(), found.end(), [](const Placed &a, const Placed &b) {
        return std::tie(a.area, a.hamlet, a.name, a.team.key) < std::tie(b.area, b.hamlet, b.name, b.team.key);
    });
    std::vector<TeamOverview> teams;
    teams.reserve(found.size());
    for (Placed &placed : found)
        teams.push_back(std::move(placed.team));
    return teams;
}

Result<std::vector<TeamMemberRow>> membersOf(Database &database, const Uuid &team)
{
    auto statement = database.connection().prepare(kMembers);
    if (!statement)
        return failed(statement.error());
    statement->bind(1, team);
    std::vector<TeamMemberRow> members;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return members;
        members.push_back({statement->id(0), statement->string(1), statement->string(2), statement->string(3), statement->string(4), statement->string(5),
            statement->string(6), statement->string(7), statement->string(8), statement->string(9)});
    }
}

Result<std::vector<Uuid>> openEpisodesWatchedBy(Connection &connection, const Uuid &member)
{
    auto statement = connection.prepare("SELECT q.id FROM quarantines q JOIN members m ON m.key = q.monitor_id WHERE m.id = ?1 AND q.ended_on IS NULL ORDER BY q.id");
    if (!statement)
        return failed(statement.error());
    statement->bind(1, member);
    std::vector<Uuid> episodes;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return episodes;
        episodes.push_back(statement->id(0));
    }
}

Result<std::vector<TeamEvent>> eventsOf(Database &database, const Uuid &team)
{
    auto statement = database.connection().prepare(kEvents);
    if (!statement)
        return failed(statement.error());
    statement->bind(1, team);
    std::vector<TeamEvent> events;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return events;
        events.push_back({static_cast<TeamEvent::Kind>(statement->integer(0)), QDate::fromString(statement->string(1), Qt::ISODate), statement->string(2),
            statement->string(3), statement->string(4), int(statement->integer(5)), statement->integer(6) != 0});
    }
}

} // namespace stc::store
