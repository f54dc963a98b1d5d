// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/pagehistory.h"

#include "store/queries/eachrow.h"

namespace stc::store {

namespace {

/// `?` 1 and 2 area, 3 and 4 days, 5 team or NULL. The latest comes last.
constexpr const char *kReadings = R"(
    SELECT t.id, c.page_date, c.checked_on, c.checked_by, c.compared, c.differences
    FROM page_checks c JOIN teams t ON t.key = c.team_id
    WHERE c.area BETWEEN ?1 AND ?2 AND c.page_date BETWEEN ?3 AND ?4 AND (?5 IS NULL OR t.id = ?5) ORDER BY c.checked_on, c.key)";
constexpr const char *kCorrections = R"(
    SELECT t.id, c.page_date, c.subject, c.old_value, c.new_value, c.reason, c.corrected_at, c.corrected_by
    FROM page_corrections c JOIN teams t ON t.key = c.team_id
    WHERE c.area BETWEEN ?1 AND ?2 AND c.page_date BETWEEN ?3 AND ?4 AND (?5 IS NULL OR t.id = ?5) ORDER BY c.corrected_at, c.key)";
/// Without a team.
constexpr const char *kClosed = R"(
    SELECT commune_code, day, closed_at, closed_by FROM day_closings
    WHERE area BETWEEN ?1 AND ?2 AND day BETWEEN ?3 AND ?4 AND reopened_at IS NULL)";

QDate isoDay(const Statement &row, int column)
{
    return QDate::fromString(row.string(column), Qt::ISODate);
}

} // namespace

Result<PageHistories> PageHistories::read(Database &database, const AreaRange &area, const Uuid &team, const QDate &from, const QDate &until)
{
    PageHistories histories;
    const auto each = [&](const char *sql, auto take) {
        return eachRow(
            database.connection(), sql,
            [&](Statement &statement) {
                statement.bind(1, area.first).bind(2, area.last).bind(3, from.toString(Qt::ISODate)).bind(4, until.toString(Qt::ISODate));
                if (sql == kClosed)
                    return;
                if (team.isNull())
                    statement.bindNull(5);
                else
                    statement.bind(5, team);
            },
            take);
    };
    const auto page = [&](const Statement &row) -> PageHistory & { return histories.m_pages[{row.id(0), isoDay(row, 1)}]; };
    auto sheets = sheetsOf(database, area, team, from, until);
    if (!sheets)
        return failed(sheets.error());
    for (Sheet &sheet : *sheets)
        histories.m_pages[sheet.page].sheet = std::move(sheet);
    return each(kReadings, [&](const Statement &row) { page(row).reading = SecondReading{isoDay(row, 2), row.string(3), int(row.integer(4)), int(row.integer(5))}; })
        .and_then([&] {
            return each(kCorrections, [&](const Statement &row) {
                page(row).corrections.push_back({row.string(2), row.string(3), row.string(4), row.string(5), row.integer(6), row.string(7)});
            });
        })
        .and_then([&] { return each(kClosed, [&](const Statement &row) { histories.m_closed[{row.string(0), isoDay(row, 1)}] = {row.integer(2), row.string(3)}; }); })
        .map([&] { return std::move(histories); });
}

PageHistory PageHistories::of(const TeamDay &page, const QString &communeCode) const
{
    PageHistory history;
    if (const auto found = m_pages.find(page); found != m_pages.end())
        history = found->second;
    if (const auto closed = m_closed.find({communeCode, page.date}); closed != m_closed.end())
        history.closed = closed->second;
    return history;
}

Result<std::optional<TeamDay>> latestTypedPage(Database &database, const AreaRange &area)
{
    std::optional<TeamDay> page;
    return eachRow(
        database.connection(),
        "SELECT t.id, l.page_date FROM logbook_pages l JOIN teams t ON t.key = l.team_id WHERE l.area BETWEEN ?1 AND ?2 ORDER BY l.page_date DESC, l.key LIMIT 1",
        [&](Statement &statement) { statement.bind(1, area.first).bind(2, area.last); }, [&](const Statement &row) { page = TeamDay{row.id(0), isoDay(row, 1)}; })
        .map([&] { return page; });
}

} // namespace stc::store
