// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/episodes.h"

#include "store/queries/eachrow.h"

#include "domain/dates.h"
#include "domain/vietnamese.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace stc::store {

namespace {

/// `?` 1 and 2 area, 3 day or '', 4 team or NULL, 5 category or '', 6 person or NULL, 7 episode or NULL, 8 start or NULL, 9 day of release or NULL.
constexpr const char *kEpisodes = R"(
    SELECT q.key, q.id, p.key, p.id, p.full_name, p.sex, p.birth_date, p.identity_number, ifnull(p.phone, h.phone), ifnull(p.vaccine_doses, 0),
           h.id, h.head_name, h.hamlet, h.address, h.commune_code, q.area, ifnull(h.team_id, 0), t.id, t.name, ifnull(h.visit_order, 0),
           q.kind, q.reason, q.place, q.decision_number, q.decision_date, q.start_on, q.days, q.planned_end_on, q.ended_on, q.end_reason,
           m.id, m.full_name, q.note,
           (SELECT e.counted_from FROM episode_terms e WHERE e.episode_id = q.key AND e.counted_from IS NOT NULL ORDER BY e.changed_at DESC, e.key DESC LIMIT 1),
           (SELECT r.id FROM episode_terms e JOIN quarantine_rules r ON r.key = e.rule_id WHERE e.episode_id = q.key ORDER BY e.changed_at DESC, e.key DESC LIMIT 1),
           (SELECT b.id FROM episode_terms e JOIN quarantines b ON b.key = e.previous_id WHERE e.episode_id = q.key ORDER BY e.changed_at DESC, e.key DESC LIMIT 1)
    FROM quarantines q
    JOIN people p ON p.key = q.person_id
    JOIN households h ON h.key = p.household_id
    LEFT JOIN teams t ON t.key = h.team_id
    LEFT JOIN members m ON m.key = q.monitor_id
    WHERE q.area BETWEEN ?1 AND ?2 AND (?3 = '' OR (q.start_on <= ?3 AND (q.ended_on IS NULL OR q.ended_on > ?3)))
      AND (?4 IS NULL OR t.id = ?4) AND (?5 = '' OR q.reason = ?5))";

QDate date(const Statement &row, int column)
{
    const auto civil = parseIsoDate(row.text(column));
    return civil ? QDate(civil->year, civil->month, civil->day) : QDate();
}

Episode episodeOf(const Statement &row)
{
    Episode episode;
    int at = 0;
    episode.key = row.integer(at++);
    episode.id = row.id(at++);
    episode.personKey = row.integer(at++);
    episode.person = row.id(at++);
    for (QString Episode::*text : {&Episode::name, &Episode::sex, &Episode::birthDate, &Episode::identity, &Episode::phone})
        episode.*text = row.string(at++);
    episode.doses = static_cast<int>(row.integer(at++));
    episode.household = row.id(at++);
    for (QString Episode::*text : {&Episode::head, &Episode::hamlet, &Episode::address, &Episode::communeCode})
        episode.*text = row.string(at++);
    episode.area = row.integer(at++);
    episode.teamKey = row.integer(at++);
    episode.team = row.id(at++);
    episode.teamName = row.string(at++);
    episode.visitOrder = static_cast<int>(row.integer(at++));
    for (QString Episode::*text : {&Episode::kind, &Episode::reason, &Episode::place, &Episode::decisionNumber})
        episode.*text = row.string(at++);
    episode.decisionDate = date(row, at++);
    episode.startOn = date(row, at++);
    if (!row.isNull(at))
        episode.days = static_cast<int>(row.integer(at));
    ++at;
    episode.releaseOn = date(row, at++);
    episode.endedOn = date(row, at++);
    episode.endReason = row.string(at++);
    episode.monitor = row.id(at++);
    episode.monitorName = row.string(at++);
    episode.note = row.string(at++);
    episode.countedFrom = date(row, at++);
    if (!episode.countedFrom.isValid())
        episode.countedFrom = episode.startOn;
    episode.rule = row.id(at++);
    episode.previous = row.id(at++);
    return episode;
}

/// Texts compared often get their key once.
class TextOrder {
public:
    const std::string &of(const QString &text)
    {
        std::string &key = m_keys[text];
        if (key.empty())
            key = text.isEmpty() ? std::string("\xFF") : vietnamese::textSortKey(text.toStdString());
        return key;
    }

private:
    std::map<QString, std::string> m_keys;
};

void sortByRound(std::vector<Episode> &list)
{
    TextOrder order;
    using Key = std::tuple<Area, std::string_view, std::string_view, int, std::string_view, QDate, Uuid>;
    std::vector<std::pair<Key, std::size_t>> places;
    places.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        const Episode &episode = list[i];
        const int round = episode.visitOrder > 0 ? episode.visitOrder : std::numeric_limits<int>::max();
        places.push_back({Key(episode.area, order.of(episode.hamlet), order.of(episode.teamName), round, order.of(episode.head), episode.startOn, episode.id), i});
    }
    std::sort(places.begin(), places.end());
    std::vector<Episode> sorted;
    sorted.reserve(list.size());
    for (const auto &place : places)
        sorted.push_back(std::move(list[place.second]));
    list = std::move(sorted);
}

Status read(Connection &connection, const EpisodeFilter &filter, const Uuid &only, std::vector<Episode> &list)
{
    std::string sql = kEpisodes;
    if (!filter.person.isNull())
        sql += " AND p.id = ?6";
    if (!only.isNull())
        sql += " AND q.id = ?7";
    if (filter.startsOn.isValid())
        sql += " AND q.start_on = ?8";
    if (filter.freeOn.isValid())
        sql += " AND ((q.ended_on = ?9 AND q.end_reason IN ('completed', 'contact_negative')) OR (q.ended_on IS NULL AND q.planned_end_on = ?9))";
    return eachRow(connection, sql,
        [&](Statement &select) {
            select.bind(1, filter.area.first).bind(2, filter.area.last);
            select.bind(3, filter.openOn.isValid() ? filter.openOn.toString(Qt::ISODate) : QStringLiteral(""));
            if (filter.team.isNull())
                select.bindNull(4);
            else
                select.bind(4, filter.team);
            select.bind(5, filter.category.isNull() ? QStringLiteral("") : filter.category);
            if (!filter.person.isNull())
                select.bind(6, filter.person);
            if (!only.isNull())
                select.bind(7, only);
            if (filter.startsOn.isValid())
                select.bind(8, filter.startsOn.toString(Qt::ISODate));
            if (filter.freeOn.isValid())
                select.bind(9, filter.freeOn.toString(Qt::ISODate));
        },
        [&](const Statement &row) { list.push_back(episodeOf(row)); });
}

} // namespace

Result<std::vector<Episode>> episodes(Connection &connection, const EpisodeFilter &filter)
{
    std::vector<Episode> list;
    if (filter.ids.empty()) {
        if (const auto done = read(connection, filter, {}, list); !done)
            return failed(done.error());
    }
    for (const Uuid &id : filter.ids) {
        if (id.isNull())
            continue; // which would mean all
        if (const auto done = read(connection, filter, id, list); !done)
            return failed(done.error());
    }
    sortByRound(list);
    return list;
}

Result<std::optional<Episode>> episode(Connection &connection, const Uuid &id)
{
    if (id.isNull())
        return std::nullopt; // which would mean all
    std::vector<Episode> list;
    if (const auto done = read(connection, {}, id, list); !done)
        return failed(done.error());
    return list.empty() ? std::nullopt : std::optional(std::move(list.front()));
}

} // namespace stc::store
