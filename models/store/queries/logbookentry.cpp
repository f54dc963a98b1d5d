// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/logbookentry.h"

#include "domain/dates.h"
#include "schema/codec.h"
#include "store/queries/eachrow.h"
#include "store/queries/teamhouseholds.h"

namespace stc::store {

namespace {

QDate dateAt(const Statement &row, int column) { return QDate::fromString(row.string(column), Qt::ISODate); }
QString iso(const QDate &date) { return date.toString(Qt::ISODate); }

/// The change that added row `r`; imports keep no line of their own about each row.
std::string bornSql(std::string_view r)
{
    const std::string alias(r);
    return "ifnull((SELECT min(g.batch) FROM history g WHERE g.id = " + alias + ".id AND g.kind = 'added'), " + alias + ".batch)";
}

/// `mine`: households of the team ?1 on the day ?2; `folk`: the people in them.
std::string withTeam()
{
    return "WITH mine (key) AS MATERIALIZED (SELECT h.key FROM households h WHERE " + ofTeamOnDaySql() +
        "), folk (key) AS MATERIALIZED (SELECT p.key FROM people p WHERE p.household_id IN mine) ";
}

constexpr const char *kDead = "ifnull((SELECT n.kind FROM movements n WHERE n.person_id = p.key AND n.happened_on <= ?2 ORDER BY n.happened_on DESC, n.key DESC LIMIT 1), '')"
                              " IN ('died', 'moved_out')";

PageRecord recordAt(const Statement &row)
{
    PageRecord record{row.id(0), row.integer(1), row.id(2), row.string(3), row.id(4), {}, {}};
    if (row.columnCount() > 5) {
        record.source = row.id(5);
        record.sourceName = row.string(6);
    }
    return record;
}

Result<std::vector<PageRecord>> recordsOf(Connection &connection, const std::string &sql, std::int64_t teamKey, const QDate &date)
{
    std::vector<PageRecord> records;
    const auto done = eachRow(connection, sql, [&](Statement &s) { s.bind(1, teamKey).bind(2, iso(date)); }, [&](const Statement &row) { records.push_back(recordAt(row)); });
    if (!done)
        return failed(done.error());
    return records;
}

} // namespace

Result<std::optional<PageTeam>> pageTeam(Connection &connection, const Uuid &team)
{
    std::optional<PageTeam> found;
    const auto done = eachRow(connection, "SELECT key, area, commune_code, established_on, dissolved_on FROM teams WHERE id = ?1", [&](Statement &s) { s.bind(1, team); },
        [&](const Statement &row) { found = PageTeam{row.integer(0), row.integer(1), row.string(2), dateAt(row, 3), dateAt(row, 4)}; });
    if (!done)
        return failed(done.error());
    return found;
}

Result<PageFacts> pageFacts(Connection &connection, const PageTeam &team, const QDate &date)
{
    PageFacts facts;
    const auto read = eachRow(connection, "SELECT id, updated_at FROM logbook_pages WHERE team_id = ?1 AND page_date = ?2", [&](Statement &s) { s.bind(1, team.key).bind(2, iso(date)); },
        [&](const Statement &row) {
            facts.row = row.id(0);
            facts.changedOn = vietnamTime(row.integer(1)).date();
        });
    if (!read)
        return failed(read.error());
    const auto done = eachRow(connection,
        "SELECT EXISTS (SELECT 1 FROM page_checks WHERE team_id = ?1 AND page_date = ?2),"
        " EXISTS (SELECT 1 FROM day_closings WHERE commune_code = ?3 AND day = ?2 AND reopened_at IS NULL)",
        [&](Statement &s) { s.bind(1, team.key).bind(2, iso(date)).bind(3, team.communeCode); },
        [&](const Statement &row) {
            facts.isChecked = row.integer(0) != 0;
            facts.isClosed = row.integer(1) != 0;
        });
    if (!done)
        return failed(done.error());
    return facts;
}

Result<std::vector<PageVisit>> pageVisits(Connection &connection, const Uuid &page)
{
    std::vector<PageVisit> visits;
    const auto done = eachRow(connection,
        "SELECT e.id, " + bornSql("e") + " AS born, h.id, e.outcome, e.note, EXISTS (SELECT 1 FROM history g WHERE g.id = e.id AND g.kind = 'added')"
        " FROM visit_exceptions e JOIN logbook_pages l ON l.key = e.page_id JOIN households h ON h.key = e.household_id WHERE l.id = ?1 ORDER BY born, e.key",
        [&](Statement &s) { s.bind(1, page); },
        [&](const Statement &row) { visits.push_back({row.id(0), row.integer(1), row.integer(5) != 0, row.id(2), row.string(3), row.string(4)}); });
    if (!done)
        return failed(done.error());
    return visits;
}

Result<std::vector<PageRecord>> pageRecords(Connection &connection, const schema::Table &table, std::int64_t teamKey, const QDate &date)
{
    return recordsOf(connection,
        "SELECT r.id, " + bornSql("r") + " AS born, p.id, p.full_name, h.id FROM " + table.name + " r LEFT JOIN people p ON p.key = r.person_id"
        " LEFT JOIN households h ON h.key = p.household_id WHERE r.team_id = ?1 AND r." + table.dateColumn + " = ?2 ORDER BY born, r.key",
        teamKey, date);
}

Result<std::vector<PageRecord>> pageContacts(Connection &connection, std::int64_t teamKey, const QDate &date)
{
    return recordsOf(connection,
        withTeam() + "SELECT r.id, " + bornSql("r") + " AS born, p.id, p.full_name, h.id, s.id, s.full_name FROM contacts r JOIN people p ON p.key = r.person_id"
        " JOIN people s ON s.key = r.source_person_id LEFT JOIN households h ON h.key = p.household_id WHERE r.traced_on = ?2 AND r.key IN ("
        "SELECT key FROM contacts WHERE person_id IN folk UNION SELECT key FROM contacts WHERE source_person_id IN folk) ORDER BY born, r.key",
        teamKey, date);
}

Result<bool> livesWithTeam(Connection &connection, std::int64_t teamKey, const QDate &date, const Uuid &person, const Uuid &other)
{
    bool isThere = false;
    const auto done = eachRow(connection, "SELECT EXISTS (SELECT 1 FROM people p JOIN households h ON h.key = p.household_id WHERE p.id IN (?3, ?4) AND " + ofTeamOnDaySql() + ")",
        [&](Statement &s) { s.bind(1, teamKey).bind(2, iso(date)).bind(3, person).bind(4, other); }, [&](const Statement &row) { isThere = row.integer(0) != 0; });
    if (!done)
        return failed(done.error());
    return isThere;
}

Result<Uuid> householdOfPerson(Connection &connection, const Uuid &person)
{
    Uuid household;
    const auto done = eachRow(connection, "SELECT h.id FROM people p JOIN households h ON h.key = p.household_id WHERE p.id = ?1", [&](Statement &s) { s.bind(1, person); },
        [&](const Statement &row) { household = row.id(0); });
    if (!done)
        return failed(done.error());
    return household;
}

Result<std::vector<QuarantinedPerson>> quarantinedPeople(Connection &connection, std::int64_t teamKey, const QDate &date)
{
    std::vector<QuarantinedPerson> people;
    const auto done = eachRow(connection,
        withTeam() + "SELECT p.id, h.id, p.full_name, p.birth_date, h.head_name, ifnull(p.phone, h.phone), q.start_on, q.planned_end_on, q.days"
        " FROM people p JOIN quarantines q ON q.person_id = p.key JOIN households h ON h.key = p.household_id"
        " WHERE p.key IN folk AND q.start_on <= ?2 AND (q.ended_on IS NULL OR q.ended_on > ?2) AND NOT " + kDead + " ORDER BY p.sort, p.id, q.start_on DESC, q.key",
        [&](Statement &s) { s.bind(1, teamKey).bind(2, iso(date)); },
        [&](const Statement &row) {
            if (!people.empty() && people.back().id == row.id(0))
                return; // two episodes that overlap: the later one is the one people speak of
            QuarantinedPerson person{row.id(0), row.id(1), row.string(2), row.string(3), row.string(4), row.string(5), dateAt(row, 6), dateAt(row, 7), {}};
            if (!row.isNull(8))
                person.days = int(row.integer(8));
            people.push_back(std::move(person));
        });
    if (!done)
        return failed(done.error());
    return people;
}

Result<std::optional<StoredCheck>> storedCheck(Connection &connection, const Uuid &person, const QDate &date, const char *session)
{
    static const schema::Column &temperature = schema::table(schema::TableId::HealthChecks).column("temperature_c");
    std::optional<StoredCheck> check;
    const auto done = eachRow(connection,
        "SELECT c.id, c.temperature_c, c.symptoms, c.absent, c.spo2, c.note FROM health_checks c JOIN people p ON p.key = c.person_id"
        " WHERE p.id = ?1 AND c.checked_on = ?2 AND c.session = ?3",
        [&](Statement &s) { s.bind(1, person).bind(2, iso(date)).bind(3, std::string_view(session)); },
        [&](const Statement &row) {
            const QString measured = row.isNull(1) ? QString() : schema::cellText(temperature, Cell::ofReal(row.real(1)));
            check = StoredCheck{row.id(0), measured, row.string(2), row.integer(3) != 0, row.isNull(4) ? std::nullopt : std::optional(static_cast<int>(row.integer(4))), row.string(5)};
        });
    if (!done)
        return failed(done.error());
    return check;
}

Result<PageCounts> pageCounts(Connection &connection, std::int64_t teamKey, const QDate &date)
{
    PageCounts counts;
    const auto done = eachRow(connection,
        withTeam() + "SELECT (SELECT count(*) FROM mine),"
        " (SELECT count(DISTINCT e.household_id) FROM visit_exceptions e JOIN logbook_pages l ON l.key = e.page_id WHERE l.team_id = ?1 AND l.page_date = ?2"
        "  AND e.outcome IN ('absent', 'refused', 'locked_down') AND e.household_id IN mine),"
        " (SELECT count(*) FROM households WHERE key IN mine AND commitment_signed_on = ?2),"
        " (SELECT count(*) FROM people WHERE key IN folk AND health_declared_on = ?2),"
        " (SELECT count(DISTINCT a.household_id) FROM aid a WHERE a.given_on = ?2 AND (a.team_id = ?1 OR a.household_id IN mine))",
        [&](Statement &s) { s.bind(1, teamKey).bind(2, iso(date)); },
        [&](const Statement &row) { counts = {int(row.integer(0)), int(row.integer(1)), int(row.integer(2)), int(row.integer(3)), int(row.integer(4))}; });
    if (!done)
        return failed(done.error());
    return counts;
}

Result<std::vector<QString>> latestPageTexts(Connection &connection, int pages)
{
    std::vector<QString> texts;
    const auto done = eachRow(connection, "SELECT narrative, requests FROM logbook_pages ORDER BY page_date DESC, key DESC LIMIT ?1", [&](Statement &s) { s.bind(1, pages); },
        [&](const Statement &row) {
            for (int column = 0; column < 2; ++column) {
                if (!row.isNull(column))
                    texts.push_back(row.string(column));
            }
        });
    if (!done)
        return failed(done.error());
    return texts;
}

} // namespace stc::store
