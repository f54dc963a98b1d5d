// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/pagereadings.h"

#include "domain/vietnamese.h"
#include "store/queries/eachrow.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace stc::store {

namespace {

constexpr const char *kTyped = R"(
    SELECT t.id, t.name, t.hamlet, t.commune_code, l.page_date, s.number, s.typed_on, s.typed_by, t.key
    FROM logbook_pages l
    JOIN teams t ON t.key = l.team_id
    LEFT JOIN page_sheets s ON s.team_id = l.team_id AND s.page_date = l.page_date
    WHERE l.page_date BETWEEN ?1 AND ?2 AND l.area BETWEEN ?3 AND ?4 AND (s.key IS NULL OR s.typed_on IS NOT NULL))";

constexpr const char *kReadings = R"(
    SELECT c.id, t.id, t.name, c.page_date, c.checked_on, c.checked_by, c.typed_by, c.compared, c.differences, c.mistakes, c.note, t.hamlet
    FROM page_checks c
    JOIN teams t ON t.key = c.team_id
    WHERE c.area BETWEEN ?3 AND ?4 AND c.page_date BETWEEN ?1 AND ?2
    ORDER BY c.page_date, c.team_id, c.checked_on, c.key)";

QDate dateOf(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(row.string(column), Qt::ISODate);
}

} // namespace

Result<std::vector<FinishedPage>> typedPages(Database &database, const AreaRange &area, const QDate &from, const QDate &until)
{
    struct Keyed {
        std::int64_t team = 0;
        FinishedPage page;
    };
    std::vector<Keyed> pages;
    std::map<std::int64_t, std::string> sorts; // of a team: hamlet and name, made once
    const auto read = eachRow(
        database.connection(), kTyped,
        [&](Statement &statement) { statement.bind(1, from.toString(Qt::ISODate)).bind(2, until.toString(Qt::ISODate)).bind(3, area.first).bind(4, area.last); },
        [&](const Statement &row) {
            FinishedPage page{row.id(0), row.string(1), row.string(2), row.string(3), dateOf(row, 4), int(row.integer(5)), dateOf(row, 6), row.string(7)};
            std::string &sort = sorts[row.integer(8)];
            if (sort.empty())
                sort = page.communeCode.toStdString() + '\x01' + vietnamese::textSortKey(page.hamlet.toStdString()) + '\x01' + vietnamese::textSortKey(page.teamName.toStdString());
            pages.push_back({row.integer(8), std::move(page)});
        });
    if (!read)
        return failed(read.error());
    // Numbers are cheaper to compare than names.
    std::vector<std::pair<std::string, std::int64_t>> order;
    for (const auto &[team, sort] : sorts)
        order.emplace_back(sort, team);
    std::sort(order.begin(), order.end());
    std::map<std::int64_t, int> rank;
    for (const auto &[sort, team] : order)
        rank.emplace(team, int(rank.size()));
    std::vector<std::tuple<QString, QDate, int, std::size_t>> places;
    for (std::size_t i = 0; i < pages.size(); ++i)
        places.emplace_back(pages[i].page.communeCode, pages[i].page.date, rank[pages[i].team], i);
    std::sort(places.begin(), places.end());
    std::vector<FinishedPage> sorted;
    sorted.reserve(pages.size());
    for (const auto &place : places)
        sorted.push_back(std::move(pages[std::get<3>(place)].page));
    return sorted;
}

Result<std::vector<PageReading>> pageReadings(Database &database, const AreaRange &area, const QDate &from, const QDate &until)
{
    std::vector<PageReading> readings;
    const auto read = eachRow(
        database.connection(), kReadings,
        [&](Statement &statement) { statement.bind(1, from.toString(Qt::ISODate)).bind(2, until.toString(Qt::ISODate)).bind(3, area.first).bind(4, area.last); },
        [&](const Statement &row) {
            readings.push_back({row.id(0), row.id(1), row.string(2), row.string(11), dateOf(row, 3), dateOf(row, 4), row.string(5), row.string(6), int(row.integer(7)), int(row.integer(8)), int(row.integer(9)), row.string(10)});
        });
    if (!read)
        return failed(read.error());
    return readings;
}

} // namespace stc::store
