// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/logbook.h"

#include "store/queries/eachrow.h"

namespace stc::store {

namespace {

/// All rows of a question about one team (or page) and one day.
template <typename Row, typename Read>
Result<std::vector<Row>> rowsOf(Database &database, const char *sql, std::int64_t key, const QDate &date, const Read &read)
{
    auto statement = database.connection().prepare(sql);
    if (!statement)
        return failed(statement.error());
    statement->bind(1, key);
    if (date.isValid())
        statement->bind(2, date.toString(Qt::ISODate));
    std::vector<Row> rows;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return rows;
        rows.push_back(read(*statement));
    }
}

LogbookHeader headerOf(const Statement &row)
{
    LogbookHeader header;
    header.key = row.integer(0);
    header.recorder = row.string(1);
    header.narrative = row.string(2);
    header.requests = row.string(3);
    header.note = row.string(4);
    for (std::size_t i = 0; i < kLogbookCounters.size(); ++i)
        if (const int column = int(i) + 5; !row.isNull(column))
            header.counters[i] = int(row.integer(column));
    return header;
}

} // namespace

Result<std::optional<LogbookHeader>> logbookPage(Database &database, std::int64_t teamKey, const QDate &date)
{
    std::string sql = "SELECT l.key, m.full_name, l.narrative, l.requests, l.note";
    for (const char *counter : kLogbookCounters)
        sql.append(", l.").append(counter);
    sql += " FROM logbook_pages l LEFT JOIN members m ON m.key = l.recorder_id WHERE l.team_id = ?1 AND l.page_date = ?2";
    auto rows = rowsOf<LogbookHeader>(database, sql.c_str(), teamKey, date, headerOf);
    if (!rows)
        return failed(rows.error());
    return rows->empty() ? std::nullopt : std::optional(std::move(rows->front()));
}

Result<std::vector<VisitException>> visitExceptions(Database &database, std::int64_t pageKey)
{
    return rowsOf<VisitException>(database,
        "SELECT e.household_id, h.head_name, e.outcome, e.note FROM visit_exceptions e JOIN households h ON h.key = e.household_id"
        " WHERE e.page_id = ?1 ORDER BY h.visit_order IS NULL, h.visit_order, h.sort, e.id",
        pageKey, {}, [](const Statement &row) { return VisitException{row.integer(0), row.string(1), row.string(2), row.string(3)}; });
}

Result<std::vector<SuspectedEntry>> suspectedOn(Database &database, std::int64_t teamKey, const QDate &date)
{
    return rowsOf<SuspectedEntry>(database,
        "SELECT p.full_name, p.birth_date, h.head_name, s.onset_on, s.symptoms, s.temperature_c, s.reported_at, s.reported_via, s.reported_to, s.outcome"
        " FROM suspected_cases s JOIN people p ON p.key = s.person_id JOIN households h ON h.key = p.household_id"
        " WHERE s.team_id = ?1 AND s.detected_on = ?2 ORDER BY p.sort, s.id",
        teamKey, date, [](const Statement &row) {
            SuspectedEntry entry{row.string(0), row.string(1), row.string(2), row.string(3), row.string(4), {}, {}, row.string(7), row.string(8), row.string(9)};
            if (!row.isNull(5))
                entry.temperature = row.real(5);
            if (!row.isNull(6))
                entry.reportedAt = row.integer(6);
            return entry;
        });
}

Result<std::vector<ArrivalEntry>> arrivalsOn(Database &database, std::int64_t teamKey, const QDate &date)
{
    return rowsOf<ArrivalEntry>(database,
        "SELECT p.full_name, p.birth_date, h.head_name, a.origin, a.from_epidemic_area, a.transport, a.declared"
        " FROM arrivals a JOIN people p ON p.key = a.person_id JOIN households h ON h.key = p.household_id"
        " WHERE a.team_id = ?1 AND a.arrived_on = ?2 ORDER BY p.sort, a.id",
        teamKey, date, [](const Statement &row) {
            ArrivalEntry entry{row.string(0), row.string(1), row.string(2), row.string(3), row.integer(4) != 0, row.string(5), {}};
            if (!row.isNull(6))
                entry.hasDeclared = row.integer(6) != 0;
            return entry;
        });
}

Result<std::vector<ViolationEntry>> violationsOn(Database &database, std::int64_t teamKey, const QDate &date)
{
    return rowsOf<ViolationEntry>(database,
        "SELECT p.full_name, v.kind, v.description, v.action FROM violations v LEFT JOIN people p ON p.key = v.person_id"
        " WHERE v.team_id = ?1 AND v.occurred_on = ?2 ORDER BY v.id",
        teamKey, date, [](const Statement &row) { return ViolationEntry{row.string(0), row.string(1), row.string(2), row.string(3)}; });
}

Result<std::vector<ContactEntry>> contactsOn(Database &database, const QDate &date)
{
    std::vector<ContactEntry> contacts;
    return eachRow(
        database.connection(),
        "SELECT p.household_id, s.household_id, p.full_name, p.birth_date, h.head_name, s.full_name, c.level, c.last_exposure_on, c.setting"
        " FROM contacts c JOIN people p ON p.key = c.person_id JOIN households h ON h.key = p.household_id JOIN people s ON s.key = c.source_person_id"
        " WHERE c.traced_on = ?1 ORDER BY p.sort, c.id",
        [&](Statement &statement) { statement.bind(1, date.toString(Qt::ISODate)); },
        [&](const Statement &row) {
            contacts.push_back({row.integer(0), row.integer(1), row.string(2), row.string(3), row.string(4), row.string(5), row.string(6), row.string(7), row.string(8)});
        })
        .map([&] { return std::move(contacts); });
}

Result<DayChecks> checksOn(Database &database, const AreaRange &area, const QDate &date)
{
    DayChecks checks;
    return eachRow(
        database.connection(),
        "SELECT p.id, c.session, c.temperature_c, c.symptoms, c.absent FROM health_checks c JOIN people p ON p.key = c.person_id"
        " WHERE c.checked_on = ?1 AND c.area BETWEEN ?2 AND ?3",
        [&](Statement &statement) { statement.bind(1, date.toString(Qt::ISODate)).bind(2, area.first).bind(3, area.last); },
        [&](const Statement &row) {
            const std::string_view session = row.text(1);
            DayCheck check{{}, row.string(3), row.integer(4) != 0};
            if (!row.isNull(2))
                check.temperature = row.real(2);
            checks[row.id(0)][session == "morning" ? 0 : session == "afternoon" ? 1 : 2] = std::move(check);
        })
        .map([&] { return std::move(checks); });
}

} // namespace stc::store
