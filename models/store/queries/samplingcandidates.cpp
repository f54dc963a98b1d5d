// SPDX-License-Identifier: GPL-3.0-or-later
// Who may be proposed for a round of sampling, in the order in which they are visited.
#include "store/queries/eachrow.h"
#include "store/queries/gone.h"
#include "store/queries/samplingrow.h"

#include "domain/dates.h"
#include "domain/vietnamese.h"

#include <algorithm>
#include <limits>
#include <map>
#include <tuple>

namespace stc::store {

namespace {

constexpr const char *kOpenEpisode = "SELECT q.person_id FROM quarantines q WHERE q.start_on <= ?3 AND (q.ended_on IS NULL OR q.ended_on > ?3)";

/// Contacts of that level who were traced within three weeks, are no case themselves, and for whom no quarantine has begun since: they are to be tested
/// all the more.
std::string tracedOnly(const char *level)
{
    return std::string(" UNION SELECT c.person_id FROM contacts c WHERE c.level = '") + level
        + "' AND c.traced_on BETWEEN date(?3, '-20 days') AND ?3"
          " AND NOT EXISTS (SELECT 1 FROM cases k WHERE k.person_id = c.person_id AND k.confirmed_on <= ?3)"
          " AND NOT EXISTS (SELECT 1 FROM quarantines r WHERE r.person_id = c.person_id AND r.start_on <= ?3 AND (r.ended_on IS NULL OR r.ended_on > c.traced_on))";
}

/// Whom a target group names: the inner part of `p.key IN (…)`; empty = everybody. An arrival is tested within the three weeks that the longest quarantine
/// of 2021 lasted; somebody suspected until the case is concluded; the last test comes in the last three days of a quarantine.
std::string peopleOf(const QString &reason)
{
    const std::string open = kOpenEpisode;
    if (reason == QLatin1String("f1"))
        return open + " AND q.reason = 'contact_f1'" + tracedOnly("F1");
    if (reason == QLatin1String("f2"))
        return open + " AND q.reason = 'contact_f2'" + tracedOnly("F2");
    if (reason == QLatin1String("arrival"))
        return "SELECT a.person_id FROM arrivals a WHERE a.arrived_on BETWEEN date(?3, '-20 days') AND ?3";
    if (reason == QLatin1String("symptoms"))
        return "SELECT c.person_id FROM suspected_cases c WHERE c.detected_on <= ?3 AND c.outcome IN ('reported', 'isolated', 'sampled')";
    if (reason == QLatin1String("end_of_quarantine"))
        return open + " AND q.planned_end_on BETWEEN ?3 AND date(?3, '+3 days')";
    return {};
}

std::string question(const CandidateQuery &query)
{
    std::string sql = withGone() + "SELECT " + sampledPersonColumns("?3") + " FROM people p" + kSampledPersonJoins + " WHERE p.area BETWEEN ?1 AND ?2 AND p.key NOT IN gone";
    if (query.source == CandidateSource::TargetGroup) {
        if (const std::string named = peopleOf(query.reason); !named.empty())
            sql += " AND p.key IN (" + named + ")";
    }
    if (!query.hamlet.isEmpty())
        sql += " AND h.hamlet = ?4";
    if (!query.team.isNull())
        sql += " AND t.id = ?5";
    if (query.source == CandidateSource::Given)
        sql += " AND p.id = ?6";
    return sql;
}

/// By commune, hamlet, team, place in the round and household; within one as they were entered.
void sortByRound(std::vector<SampledPerson> &list)
{
    std::map<QString, std::string> keys;
    const auto keyOf = [&keys](const QString &text) -> const std::string & {
        std::string &key = keys[text];
        if (key.empty())
            key = text.isEmpty() ? std::string("\xFF") : vietnamese::textSortKey(text.toStdString());
        return key;
    };
    using Key = std::tuple<QString, std::string_view, std::string_view, int, std::string_view, std::int64_t, std::int64_t>;
    std::vector<std::pair<Key, std::size_t>> places;
    places.reserve(list.size());
    for (std::size_t i = 0; i < list.size(); ++i) {
        const SampledPerson &one = list[i];
        const int round = one.visitOrder > 0 ? one.visitOrder : std::numeric_limits<int>::max();
        places.push_back({Key(one.communeCode, keyOf(one.hamlet), keyOf(one.teamName), round, keyOf(one.head), one.household, one.personKey), i});
    }
    std::sort(places.begin(), places.end());
    std::vector<SampledPerson> sorted;
    sorted.reserve(list.size());
    for (const auto &place : places)
        sorted.push_back(std::move(list[place.second]));
    list = std::move(sorted);
}

} // namespace

QDate dateOf(const Statement &row, int column)
{
    const auto civil = parseIsoDate(row.text(column));
    return civil ? QDate(civil->year, civil->month, civil->day) : QDate();
}

void bindIdOrNull(Statement &statement, int index, const Uuid &id)
{
    if (id.isNull())
        statement.bindNull(index);
    else
        statement.bind(index, id);
}

std::string sampledPersonColumns(const char *day)
{
    return std::string("p.key, p.id, p.full_name, p.sex, p.birth_date, p.identity_number, ifnull(p.phone, h.phone), p.occupation, h.key, h.head_name, h.hamlet,"
                       " h.address, h.commune_code, ifnull(h.team_id, 0), t.name, ifnull(h.visit_order, 0),"
                       " (SELECT count(*) FROM samples e WHERE e.person_id = p.key AND e.collected_on < ") + day + ")";
}

int readSampledPerson(const Statement &row, SampledPerson &person)
{
    int at = 0;
    person.personKey = row.integer(at++);
    person.person = row.id(at++);
    for (QString SampledPerson::*text : {&SampledPerson::name, &SampledPerson::sex, &SampledPerson::birthDate, &SampledPerson::identity, &SampledPerson::phone, &SampledPerson::occupation})
        person.*text = row.string(at++);
    person.household = row.integer(at++);
    for (QString SampledPerson::*text : {&SampledPerson::head, &SampledPerson::hamlet, &SampledPerson::address, &SampledPerson::communeCode})
        person.*text = row.string(at++);
    person.teamKey = row.integer(at++);
    person.teamName = row.string(at++);
    person.visitOrder = int(row.integer(at++));
    person.earlier = int(row.integer(at++));
    return at;
}

Result<std::vector<SampledPerson>> samplingCandidates(Connection &connection, const CandidateQuery &query)
{
    std::vector<SampledPerson> people;
    auto select = connection.prepare(question(query));
    if (!select)
        return failed(select.error());
    const bool isGiven = query.source == CandidateSource::Given;
    const std::size_t times = isGiven ? query.people.size() : 1;
    for (std::size_t i = 0; i < times; ++i) {
        select->reset();
        select->bind(1, query.area.first).bind(2, query.area.last).bind(3, query.on.toString(Qt::ISODate));
        if (!query.hamlet.isEmpty())
            select->bind(4, query.hamlet);
        if (!query.team.isNull())
            select->bind(5, query.team);
        if (isGiven)
            select->bind(6, query.people[i]);
        const auto done = eachRow(*select, [&](const Statement &row) { readSampledPerson(row, people.emplace_back()); });
        if (!done)
            return failed(done.error());
    }
    sortByRound(people);
    return people;
}

} // namespace stc::store
