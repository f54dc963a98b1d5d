// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/closingcheck.h"

#include "store/importsession.h"
#include "store/queries/closing.h"

namespace stc::services {

using store::ClosedDifference;
using store::ClosedTeam;
using store::ClosingContent;
using store::ClosingRow;
using store::PageOfDay;

namespace {

/// What the page should say now: what was frozen, then every correction since.
ClosedTeam expected(const ClosedTeam &frozen, const std::vector<ClosedDifference> &corrections, qint64 closedAt)
{
    ClosedTeam team = frozen;
    for (const ClosedDifference &one : corrections) {
        if (one.teamId != team.id || one.at < closedAt)
            continue;
        if (one.subject == QLatin1String("page")) {
            const bool isThere = one.after == QLatin1String("1");
            team.page = isThere ? PageOfDay::Typed : PageOfDay::Missing;
            if (!isThere)
                team.counters = {};
        }
        for (std::size_t i = 0; i < team.counters.size(); ++i) {
            if (one.subject == QLatin1String(store::kLogbookCounters[i]))
                team.counters[i] = one.after.isEmpty() ? std::nullopt : std::optional(one.after.toInt());
        }
    }
    return team;
}

/// A counter of nothing and an empty one are the same here: a page that comes or goes leaves no correction for its zeros.
bool isAsExpected(const ClosedTeam &team, const store::TypedPage *page)
{
    if ((team.page == PageOfDay::Missing) != (page == nullptr))
        return false;
    for (std::size_t i = 0; page && i < team.counters.size(); ++i) {
        if (page->counters[i].value_or(0) != team.counters[i].value_or(0))
            return false;
    }
    return true;
}

Result<int> teamsThatDiffer(store::Connection &connection, const ClosingRow &row, const ClosingContent &content, const AreaRange &area)
{
    const auto pages = store::typedPages(connection, area, row.day);
    if (!pages)
        return failed(pages.error());
    const auto corrections = store::corrections(connection, area, row.day, row.day, false);
    if (!corrections)
        return failed(corrections.error());
    int differing = 0;
    for (const ClosedTeam &frozen : content.teams) {
        const auto team = store::findRow(connection, schema::table(schema::TableId::Teams), frozen.id);
        if (!team)
            return failed(team.error());
        const auto page = pages->find(team->key);
        differing += isAsExpected(expected(frozen, *corrections, row.closedAt), page == pages->end() ? nullptr : &page->second) ? 0 : 1;
    }
    return differing;
}

} // namespace

Result<std::vector<ClosingGap>> closingGaps(store::Database &database)
{
    const auto rows = store::closingRows(database.connection(), database.unit().range(), QDate(1900, 1, 1), QDate(9999, 12, 31));
    if (!rows)
        return failed(rows.error());
    std::vector<ClosingGap> gaps;
    for (const ClosingRow &row : *rows) {
        const Unit *commune = database.units().find(row.commune);
        const auto content = row.isInForce() && commune ? store::closingContent(row.content) : Result<ClosingContent>(ClosingContent());
        if (!content || content->teams.empty())
            continue;
        const auto teams = teamsThatDiffer(database.connection(), row, *content, commune->range());
        if (!teams)
            return failed(teams.error());
        if (*teams > 0)
            gaps.push_back({row.id, row.day, *teams});
    }
    return gaps;
}

} // namespace stc::services
