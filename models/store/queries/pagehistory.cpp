// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/pagehistory.h"

#include "store/queries/eachrow.h"

namespace stc::store {

namespace {

/// `?` 1 and 2 area, 3 and 4 days, 5 team or NULL.
constexpr const char *kSheets = R"(
    SELECT s.team_id, s.page_date, s.id, t.commune_code, s.number, s.printed_on, s.reprints, s.typed_on, s.typed_by, r.households
    FROM page_sheets s JOIN teams t ON t.key = s.team_id LEFT JOIN sheet_rounds r ON r.sheet = s.id
    WHERE s.area BETWEEN ?1 AND ?2 AND s.page_date BETWEEN ?3 AND ?4 AND (?5 IS NULL OR t.id = ?5))";
/// The latest comes last.
constexpr const char *kReadings = R"(
    SELECT c.team_id, c.page_date, c.checked_on, c.checked_by, c.compared, c.differences
    FROM page_checks c JOIN teams t ON t.key = c.team_id
    WHERE c.area BETWEEN ?1 AND ?2 AND c.page_date BETWEEN ?3 AND ?4 AND (?5 IS NULL OR t.id = ?5) ORDER BY c.checked_on, c.key)";
constexpr const char *kCorrections = R"(
    SELECT c.team_id, c.page_date, c.subject, c.old_value, c.new_value, c.reason, c.corrected_at, c.corrected_by
    FROM page_corrections c JOIN teams t ON t.key = c.team_id
    WHERE c.area BETWEEN ?1 AND ?2 AND c.page_date BETWEEN ?3 AND ?4 AND (?5 IS NULL OR t.id = ?5) ORDER BY c.corrected_at, c.key)";
constexpr const char *kClosed = R"(
    SELECT commune_code, day, closed_at, closed_by FROM day_closings
    WHERE area BETWEEN ?1 AND ?2 AND day BETWEEN ?3 AND ?4 AND reopened_at IS NULL)";

constexpr std::size_t kIdBytes = 16;

QDate isoDay(const Statement &row, int column)
{
    return QDate::fromString(row.string(column), Qt::ISODate);
}

std::vector<Uuid> idsOf(std::string_view bytes)
{
    std::vector<Uuid> ids;
    for (std::size_t at = 0; at + kIdBytes <= bytes.size(); at += kIdBytes)
        ids.push_back(Uuid::fromBytes(bytes.data() + at));
    return ids;
}

PrintedSheet sheetOf(const Statement &row)
{
    return {row.id(2), row.string(3), int(row.integer(4)), isoDay(row, 5), int(row.integer(6)), isoDay(row, 7), row.string(8), idsOf(row.blob(9))};
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
    const auto page = [&](const Statement &row) -> PageHistory & { return histories.m_pages[{row.integer(0), row.string(1)}]; };
    return each(kSheets, [&](const Statement &row) { page(row).sheet = sheetOf(row); })
        .and_then([&] {
            return each(kReadings, [&](const Statement &row) {
                page(row).reading = SecondReading{isoDay(row, 2), row.string(3), int(row.integer(4)), int(row.integer(5))};
            });
        })
        .and_then([&] {
            return each(kCorrections, [&](const Statement &row) {
                page(row).corrections.push_back({row.string(2), row.string(3), row.string(4), row.string(5), row.integer(6), row.string(7)});
            });
        })
        .and_then([&] {
            return each(kClosed, [&](const Statement &row) { histories.m_closed[{row.string(0), row.string(1)}] = {row.integer(2), row.string(3)}; });
        })
        .map([&] { return std::move(histories); });
}

PageHistory PageHistories::of(std::int64_t teamKey, const QString &communeCode, const QDate &date) const
{
    const QString day = date.toString(Qt::ISODate);
    PageHistory history;
    if (const auto page = m_pages.find({teamKey, day}); page != m_pages.end())
        history = page->second;
    if (const auto closed = m_closed.find({communeCode, day}); closed != m_closed.end())
        history.closed = closed->second;
    return history;
}

Result<std::map<Uuid, QString>> headsOf(Database &database, const std::vector<Uuid> &households)
{
    std::map<Uuid, QString> heads;
    auto statement = database.connection().prepare("SELECT head_name FROM households WHERE id = ?1");
    if (!statement)
        return failed(statement.error());
    for (const Uuid &household : households) {
        statement->reset();
        statement->bind(1, household);
        if (const auto done = eachRow(*statement, [&](const Statement &row) { heads[household] = row.string(0); }); !done)
            return failed(done.error());
    }
    return heads;
}

} // namespace stc::store
