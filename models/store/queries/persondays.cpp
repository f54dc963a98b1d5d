// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/persondays.h"

#include "store/queries/eachrow.h"

namespace stc::store {

using schema::TableId;

namespace {

QDate date(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(row.string(column), Qt::ISODate);
}

/// person_id and day of everybody who died; `only` is a further condition on person_id, `besides` one on the quarantines.
std::string deaths(const std::string &only, const std::string &besides)
{
    return "SELECT m.person_id, m.happened_on AS day FROM movements m WHERE m.kind = 'died' AND NOT EXISTS (SELECT 1 FROM movements n WHERE n.person_id = m.person_id"
           " AND (n.happened_on > m.happened_on OR (n.happened_on = m.happened_on AND n.key > m.key)))" + only +
        " UNION ALL SELECT c.person_id, c.outcome_on FROM cases c WHERE c.outcome = 'died' AND c.outcome_on IS NOT NULL" + only +
        " UNION ALL SELECT q.person_id, q.ended_on FROM quarantines q WHERE q.end_reason = 'died' AND q.ended_on IS NOT NULL" + only + besides;
}

/// Of a quarantine q: somebody is in it on the day that `day` says.
std::string coversDay(const std::string &day)
{
    return "q.start_on <= " + day + " AND (q.ended_on IS NULL OR q.ended_on > " + day + " OR (q.ended_on = " + day + " AND q.end_reason IS NOT 'completed'))";
}

/// Runs a query of id and day.
Status tell(Connection &connection, const std::string &sql, IssueCode code, TableId table, std::string_view column, const PersonDaySink &sink)
{
    return eachRow(connection, sql, [](Statement &) {}, [&](const Statement &row) { sink(code, table, row.id(0), column, date(row, 1)); });
}

Status findOfDead(Connection &connection, const PersonDaySink &sink)
{
    const std::string died = "WITH died AS MATERIALIZED (SELECT person_id, min(day) AS day FROM (" + deaths({}, {}) + ") GROUP BY person_id) ";
    const std::string episodes = died + "SELECT q.id, q.start_on FROM died d JOIN quarantines q ON q.person_id = d.person_id WHERE q.start_on > d.day ORDER BY q.key";
    // Begun while the person lived, and never ended.
    const std::string open = died + "SELECT q.id, q.planned_end_on FROM died d JOIN quarantines q ON q.person_id = d.person_id"
                                    " WHERE q.start_on <= d.day AND q.ended_on IS NULL AND q.planned_end_on > d.day ORDER BY q.key";
    const std::string samples = died + "SELECT s.id, s.collected_on FROM died d JOIN samples s ON s.person_id = d.person_id WHERE s.collected_on > d.day ORDER BY s.key";
    return tell(connection, episodes, IssueCode::QuarantineOfDead, TableId::Quarantines, "start_on", sink)
        .and_then([&] { return tell(connection, open, IssueCode::QuarantineOfDead, TableId::Quarantines, "planned_end_on", sink); })
        .and_then([&] { return tell(connection, samples, IssueCode::SampleOfDead, TableId::Samples, "collected_on", sink); });
}

/// Only people in quarantine are compared: some 170,000 of a province, each table of pairs through an index that SQLite makes for the question.
Status findTwice(Connection &connection, const PersonDaySink &sink)
{
    constexpr char kStays[] = "WITH stay AS MATERIALIZED (SELECT q.key, q.id, q.area, q.start_on, ifnull(q.ended_on, '9999') AS ended, p.key AS person, p.identity_number AS identity, p.sort,"
                              " substr(p.birth_date, 1, 4) AS year, ifnull(p.phone, h.phone) AS phone"
                              " FROM quarantines q JOIN people p ON p.key = q.person_id JOIN households h ON h.key = p.household_id) ";
    constexpr char kElsewhere[] = " AND a.area <> b.area AND a.person <> b.person AND a.start_on < b.ended AND b.start_on < a.ended";
    const std::string pairs = std::string(kStays) + "SELECT DISTINCT a.id, a.start_on, a.key FROM stay a WHERE"
        " EXISTS (SELECT 1 FROM stay b WHERE b.identity = a.identity" + kElsewhere + ")"
        " OR EXISTS (SELECT 1 FROM stay b WHERE b.phone = a.phone AND b.sort = a.sort AND b.year = a.year" + kElsewhere + ") ORDER BY a.key";
    return tell(connection, pairs, IssueCode::QuarantinedTwice, TableId::Quarantines, "person_id", sink);
}

} // namespace

Result<QDate> diedOn(Connection &connection, std::int64_t person, std::int64_t besides)
{
    QDate day;
    const auto done = eachRow(connection, "SELECT min(day) FROM (" + deaths(" AND person_id = ?1", " AND q.key <> ?2") + ")",
        [&](Statement &select) { select.bind(1, person).bind(2, besides); }, [&](const Statement &row) { day = date(row, 0); });
    if (!done)
        return failed(done.error());
    return day;
}

Result<bool> wasInQuarantine(Connection &connection, std::int64_t person, const QDate &on)
{
    bool isSo = false;
    const auto done = eachRow(connection, "SELECT 1 FROM quarantines q WHERE q.person_id = ?1 AND " + coversDay("?2") + " LIMIT 1",
        [&](Statement &select) { select.bind(1, person).bind(2, on.toString(Qt::ISODate)); }, [&](const Statement &) { isSo = true; });
    if (!done)
        return failed(done.error());
    return isSo;
}

Result<bool> isQuarantinedElsewhere(Connection &connection, std::int64_t person)
{
    bool isSo = false;
    // Through the names, which are sorted.
    const auto done = eachRow(connection,
        "SELECT 1 FROM people p JOIN households h ON h.key = p.household_id JOIN people o ON o.sort = p.sort AND o.key <> p.key AND o.area <> p.area"
        " JOIN households i ON i.key = o.household_id JOIN quarantines q ON q.person_id = o.key AND q.ended_on IS NULL"
        " WHERE p.key = ?1 AND (o.identity_number = p.identity_number"
        " OR (substr(o.birth_date, 1, 4) = substr(p.birth_date, 1, 4) AND ifnull(o.phone, i.phone) = ifnull(p.phone, h.phone))) LIMIT 1",
        [&](Statement &select) { select.bind(1, person); }, [&](const Statement &) { isSo = true; });
    if (!done)
        return failed(done.error());
    return isSo;
}

Status findPersonDayProblems(Connection &connection, const PersonDaySink &sink)
{
    const std::string outside = "SELECT c.id, c.checked_on FROM health_checks c WHERE NOT EXISTS (SELECT 1 FROM quarantines q WHERE q.person_id = c.person_id AND " + coversDay("c.checked_on") + ") ORDER BY c.key";
    // Levels above F1 follow from the source's own, and are often recorded later than they change; this one cannot be right.
    const std::string baseless = "SELECT c.id, c.traced_on FROM contacts c WHERE c.level = 'F1' AND NOT EXISTS (SELECT 1 FROM cases k WHERE k.person_id = c.source_person_id)"
                                 " AND NOT EXISTS (SELECT 1 FROM contacts s WHERE s.person_id = c.source_person_id) ORDER BY c.key";
    return findOfDead(connection, sink)
        .and_then([&] { return tell(connection, outside, IssueCode::CheckAfterRelease, TableId::HealthChecks, "checked_on", sink); })
        .and_then([&] { return findTwice(connection, sink); })
        .and_then([&] { return tell(connection, baseless, IssueCode::ContactLevelDiffers, TableId::Contacts, "level", sink); });
}

} // namespace stc::store
