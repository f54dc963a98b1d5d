// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/closing.h"

#include "store/queries/eachrow.h"

namespace stc::store {

namespace {

/// A page is finished when its sheet says so, or when it never was on a sheet with a number.
constexpr const char *kUnfinished = "(s.key IS NOT NULL AND s.typed_on IS NULL)";
constexpr const char *kChecked = "EXISTS (SELECT 1 FROM page_checks c WHERE c.team_id = p.team_id AND c.page_date = p.page_date)";
constexpr const char *kSheet = " LEFT JOIN page_sheets s ON s.team_id = p.team_id AND s.page_date = p.page_date ";

QDate dateOf(const Statement &row, int column) { return QDate::fromString(row.string(column), Qt::ISODate); }

/// Area in ?1 and ?2, dates in ?3 and ?4.
auto binder(const AreaRange &area, const QDate &from, const QDate &to)
{
    return [=](Statement &statement) { statement.bind(1, area.first).bind(2, area.last).bind(3, from.toString(Qt::ISODate)).bind(4, to.toString(Qt::ISODate)); };
}

} // namespace

Result<std::vector<ClosingRow>> closingRows(Connection &connection, const AreaRange &area, const QDate &from, const QDate &to)
{
    std::vector<ClosingRow> rows;
    const auto done = eachRow(connection,
        "SELECT id, commune_code, day, closed_at, closed_by, content, reopened_at, reopened_by, reopen_reason FROM day_closings"
        " WHERE area BETWEEN ?1 AND ?2 AND day BETWEEN ?3 AND ?4 ORDER BY day, area, closed_at, key",
        binder(area, from, to), [&](const Statement &row) {
            const auto reopened = row.isNull(6) ? std::optional<qint64>() : std::optional<qint64>(row.integer(6));
            rows.push_back({row.id(0), row.string(1), dateOf(row, 2), row.integer(3), row.string(4), row.string(5), reopened, row.string(7), row.string(8)});
        });
    if (!done)
        return failed(done.error());
    return rows;
}

Result<std::map<std::int64_t, TypedPage>> typedPages(Connection &connection, const AreaRange &area, const QDate &day)
{
    std::string sql = std::string("SELECT p.team_id, p.id, ") + kUnfinished + ", s.typed_on, " + kChecked;
    for (const char *counter : kLogbookCounters)
        sql.append(", p.").append(counter);
    sql += std::string(" FROM logbook_pages p") + kSheet + "WHERE p.area BETWEEN ?1 AND ?2 AND p.page_date BETWEEN ?3 AND ?4";
    std::map<std::int64_t, TypedPage> pages;
    const auto done = eachRow(connection, sql, binder(area, day, day), [&](const Statement &row) {
        TypedPage page{row.id(1), row.integer(2) != 0 ? PageOfDay::Unfinished : PageOfDay::Typed, dateOf(row, 3), row.integer(4) != 0, {}};
        for (std::size_t i = 0; i < page.counters.size(); ++i) {
            if (const int column = static_cast<int>(i) + 5; !row.isNull(column))
                page.counters[i] = static_cast<int>(row.integer(column));
        }
        pages.emplace(row.integer(0), page);
    });
    if (!done)
        return failed(done.error());
    return pages;
}

Result<std::vector<ClosedDifference>> corrections(Connection &connection, const AreaRange &area, const QDate &from, const QDate &to, bool unreportedOnly)
{
    std::string sql = "SELECT c.id, c.page_date, t.name, c.subject, c.old_value, c.new_value, c.reason, c.corrected_at, c.corrected_by, t.id FROM page_corrections c"
                      " JOIN teams t ON t.key = c.team_id WHERE c.area BETWEEN ?1 AND ?2 AND c.page_date BETWEEN ?3 AND ?4";
    if (unreportedOnly)
        sql += " AND lower(hex(c.id)) NOT IN (SELECT replace(coalesce(json_extract(e.value, '$.id'), ''), '-', '') FROM day_closings d, json_each(CASE WHEN json_valid(d.content) THEN d.content ELSE '{}' END, '$.differences') e"
               " WHERE d.area BETWEEN ?1 AND ?2 AND d.reopened_at IS NULL)";
    sql += " ORDER BY c.page_date, t.name, c.corrected_at, c.key";
    std::vector<ClosedDifference> found;
    const auto done = eachRow(connection, sql, binder(area, from, to), [&](const Statement &row) {
        found.push_back({row.id(0), dateOf(row, 1), row.id(9), row.string(2), row.string(3), row.string(4), row.string(5), row.string(6), row.integer(7), row.string(8)});
    });
    if (!done)
        return failed(done.error());
    return found;
}

Result<std::vector<DayCount>> dayCounts(Connection &connection, const AreaRange &area, const QDate &from, const QDate &to)
{
    std::vector<DayCount> days;
    for (QDate day = from; day <= to; day = day.addDays(1))
        days.push_back({day, 0, 0, 0, 0});
    const auto teams = eachRow(connection, "SELECT established_on, dissolved_on FROM teams WHERE area BETWEEN ?1 AND ?2 AND ?3 <= ?4", binder(area, from, to), [&](const Statement &row) {
        const QDate founded = dateOf(row, 0);
        const QDate dissolved = dateOf(row, 1);
        for (DayCount &day : days)
            day.expected += founded <= day.day && (!dissolved.isValid() || dissolved > day.day) ? 1 : 0;
    });
    if (!teams)
        return failed(teams.error());
    const std::string sql = std::string("SELECT p.page_date, count(*), sum(") + kUnfinished + "), sum(" + kChecked + ") FROM logbook_pages p JOIN teams t ON t.key = p.team_id"
        " AND t.established_on <= p.page_date AND (t.dissolved_on IS NULL OR t.dissolved_on > p.page_date)" + kSheet +
        "WHERE p.area BETWEEN ?1 AND ?2 AND p.page_date BETWEEN ?3 AND ?4 GROUP BY 1";
    const auto pages = eachRow(connection, sql, binder(area, from, to), [&](const Statement &row) {
        DayCount &day = days[static_cast<std::size_t>(from.daysTo(dateOf(row, 0)))];
        day.unfinished = static_cast<int>(row.integer(2));
        day.typed = static_cast<int>(row.integer(1)) - day.unfinished;
        day.checked = static_cast<int>(row.integer(3));
    });
    if (!pages)
        return failed(pages.error());
    return days;
}

Result<QDate> firstPageDay(Connection &connection, const AreaRange &area)
{
    QDate first;
    const auto done = eachRow(connection, "SELECT min(day) FROM (SELECT min(page_date) AS day FROM logbook_pages WHERE area BETWEEN ?1 AND ?2"
                              " UNION ALL SELECT min(day) FROM day_closings WHERE area BETWEEN ?1 AND ?2)",
                              [&](Statement &statement) { statement.bind(1, area.first).bind(2, area.last); }, [&](const Statement &row) { first = dateOf(row, 0); });
    if (!done)
        return failed(done.error());
    return first;
}

} // namespace stc::store
