// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/episodeclocks.h"

#include "store/queries/eachrow.h"

#include <algorithm>

namespace stc::store {

namespace {

/// `?` 1 and 2 area, 3 day.
constexpr char kDecisions[] = R"(
    SELECT t.episode_id, t.kind, t.rule_id IS NOT NULL, t.counted_from
    FROM quarantines q JOIN episode_terms t ON t.episode_id = q.key
    WHERE q.area BETWEEN ?1 AND ?2 AND q.start_on <= ?3 AND (q.ended_on IS NULL OR q.ended_on > ?3)
      AND t.kind IN ('started', 'rule_applied', 'extended', 'shortened', 'restarted', 'continued')
    ORDER BY t.episode_id, t.changed_at, t.key)";

/// The episodes that each one continues, over any number of moves; UNION stops at a ring.
constexpr char kChains[] = R"(
    WITH RECURSIVE chain (episode, at) AS (
        SELECT q.key, t.previous_id FROM quarantines q JOIN episode_terms t ON t.episode_id = q.key AND t.previous_id IS NOT NULL
        WHERE q.area BETWEEN ?1 AND ?2 AND q.start_on <= ?3 AND (q.ended_on IS NULL OR q.ended_on > ?3)
        UNION SELECT c.episode, t.previous_id FROM chain c JOIN episode_terms t ON t.episode_id = c.at AND t.previous_id IS NOT NULL)
    SELECT c.episode, min(q.start_on), (SELECT max(t.counted_from) FROM chain d JOIN episode_terms t ON t.episode_id = d.at AND t.kind = 'restarted' WHERE d.episode = c.episode)
    FROM chain c JOIN quarantines q ON q.key = c.at GROUP BY c.episode)";

QDate date(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(row.string(column), Qt::ISODate);
}

} // namespace

Result<std::unordered_map<std::int64_t, EpisodeClock>> episodeClocks(Connection &connection, const AreaRange &area, const QDate &openOn)
{
    std::unordered_map<std::int64_t, EpisodeClock> clocks;
    const auto bind = [&](Statement &select) { select.bind(1, area.first).bind(2, area.last).bind(3, openOn.toString(Qt::ISODate)); };
    const auto decided = eachRow(connection, kDecisions, bind, [&](const Statement &row) {
        EpisodeClock &clock = clocks[row.integer(0)];
        clock.lastDecision = row.string(1);
        clock.lastHadRule = row.integer(2) != 0;
        if (!row.isNull(3))
            clock.countedFrom = date(row, 3);
        if (row.text(1) == "restarted")
            clock.restartedOn = std::max(clock.restartedOn, clock.countedFrom);
    });
    if (!decided)
        return failed(decided.error());
    const auto chained = eachRow(connection, kChains, bind, [&](const Statement &row) {
        EpisodeClock &clock = clocks[row.integer(0)];
        clock.firstStart = date(row, 1);
        clock.restartedOn = std::max(clock.restartedOn, date(row, 2));
    });
    if (!chained)
        return failed(chained.error());
    return clocks;
}

Result<std::unordered_map<std::int64_t, QDate>> lastExposures(Connection &connection, const QDate &by)
{
    std::unordered_map<std::int64_t, QDate> exposures;
    const auto done = eachRow(connection, "SELECT person_id, max(last_exposure_on) FROM contacts WHERE last_exposure_on <= ?1 AND traced_on <= ?1 GROUP BY person_id",
        [&](Statement &select) { select.bind(1, by.toString(Qt::ISODate)); }, [&](const Statement &row) { exposures[row.integer(0)] = date(row, 1); });
    if (!done)
        return failed(done.error());
    return exposures;
}

} // namespace stc::store
