// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/monitoring.h"

#include "domain/dates.h"
#include "domain/vietnamese.h"

#include <algorithm>
#include <map>

namespace stc::store {

namespace {

/// The episodes, people of a team by name. The source is the last contact traced by then, else the last arrival; for those who came from
/// elsewhere the other way round. `?` 1 date, 2 and 3 area, 4 category or '', 5 team or NULL.
constexpr const char *kEpisodes = R"(
    SELECT p.key, h.commune_code, ifnull(h.team_id, 0), t.name, h.hamlet, h.address, p.full_name, p.sex, p.birth_date, ifnull(p.phone, h.phone),
           q.reason, q.kind, q.place,
           CASE WHEN q.reason IN ('arrival', 'entry_from_abroad') THEN ifnull(
               (SELECT a.origin FROM arrivals a WHERE a.person_id = p.key AND a.arrived_on <= ?1 ORDER BY a.arrived_on DESC, a.id LIMIT 1),
               (SELECT s.full_name FROM contacts c JOIN people s ON s.key = c.source_person_id WHERE c.person_id = p.key AND c.traced_on <= ?1
                ORDER BY c.traced_on DESC, c.id LIMIT 1))
           ELSE ifnull(
               (SELECT s.full_name FROM contacts c JOIN people s ON s.key = c.source_person_id WHERE c.person_id = p.key AND c.traced_on <= ?1
                ORDER BY c.traced_on DESC, c.id LIMIT 1),
               (SELECT a.origin FROM arrivals a WHERE a.person_id = p.key AND a.arrived_on <= ?1 ORDER BY a.arrived_on DESC, a.id LIMIT 1))
           END,
           q.start_on, q.days, q.planned_end_on, q.decision_number, m.full_name, q.note
    FROM quarantines q
    JOIN people p ON p.key = q.person_id
    JOIN households h ON h.key = p.household_id
    LEFT JOIN teams t ON t.key = h.team_id
    LEFT JOIN members m ON m.key = q.monitor_id
    WHERE q.area BETWEEN ?2 AND ?3 AND q.start_on <= ?1 AND (q.ended_on IS NULL OR q.ended_on > ?1)
      AND (?4 = '' OR q.reason = ?4) AND (?5 IS NULL OR t.id = ?5)
    ORDER BY q.area, p.sort, p.id)";

/// `?` 1 person, 2 first day, 3 last day.
constexpr const char *kChecks = R"(
    SELECT checked_on, session, temperature_c, symptoms, absent FROM health_checks
    WHERE person_id = ?1 AND checked_on BETWEEN ?2 AND ?3 ORDER BY checked_on DESC)";

QDate isoDate(std::string_view text)
{
    const auto date = parseIsoDate(text);
    return date ? QDate(date->year, date->month, date->day) : QDate();
}

Session sessionOf(std::string_view code)
{
    return code == "evening" ? Session::Evening : code == "afternoon" ? Session::Afternoon : Session::Morning;
}

MonitoredPerson personOf(const Statement &row)
{
    MonitoredPerson person;
    person.personKey = row.integer(0);
    person.communeCode = row.string(1);
    person.teamKey = row.integer(2);
    person.team = row.string(3);
    person.hamlet = row.string(4);
    person.address = row.string(5);
    person.name = row.string(6);
    person.sex = row.string(7);
    person.birthDate = row.string(8);
    person.phone = row.string(9);
    person.reason = row.string(10);
    person.kind = row.string(11);
    person.place = row.string(12);
    person.source = row.string(13);
    person.startOn = isoDate(row.text(14));
    if (!row.isNull(15))
        person.days = int(row.integer(15));
    person.plannedEndOn = isoDate(row.text(16));
    person.decisionNumber = row.string(17);
    person.monitor = row.string(18);
    person.note = row.string(19);
    return person;
}

/// The sessions of a person come newest day first; only that day matters.
Status readChecks(Statement &checks, std::string_view firstDay, std::string_view lastDay, MonitoredPerson &person)
{
    checks.reset();
    checks.bind(1, person.personKey).bind(2, firstDay).bind(3, lastDay);
    std::string latestDay;
    for (;;) {
        const auto row = checks.step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return {};
        const std::string_view day = checks.text(0);
        if (!latestDay.empty() && day != latestDay)
            return {};
        latestDay = day;
        const Session session = sessionOf(checks.text(1));
        if (day == lastDay) {
            person.hasMorning = person.hasMorning || session == Session::Morning;
            person.hasAfternoon = person.hasAfternoon || session == Session::Afternoon;
        }
        if (person.check && person.check->session > session)
            continue;
        LatestCheck check;
        check.date = isoDate(checks.text(0));
        check.session = session;
        if (!checks.isNull(2))
            check.temperature = checks.real(2);
        check.symptoms = checks.string(3);
        check.wasAbsent = checks.integer(4) != 0;
        person.check = check;
    }
}

/// By commune as they came, inside it by team, those without one last; the order of names stays.
void sortByTeam(std::vector<MonitoredPerson> &people)
{
    std::map<std::int64_t, std::string> teamKeys;
    for (const MonitoredPerson &person : people) {
        std::string &key = teamKeys[person.teamKey];
        if (key.empty())
            key = person.teamKey == 0 ? std::string("\xFF") : vietnamese::textSortKey(person.team.toStdString());
    }
    std::map<QString, int> communes;
    for (const MonitoredPerson &person : people)
        communes.try_emplace(person.communeCode, int(communes.size()));
    // Numbers are cheaper to compare than names, and 17,000 people are compared often.
    std::vector<std::pair<std::string_view, std::int64_t>> order;
    for (const auto &[team, key] : teamKeys)
        order.emplace_back(key, team);
    std::sort(order.begin(), order.end());
    std::map<std::int64_t, int> rank;
    for (std::size_t i = 0; i < order.size(); ++i)
        rank[order[i].second] = int(i);
    std::vector<std::pair<std::pair<int, int>, std::size_t>> places;
    places.reserve(people.size());
    for (std::size_t i = 0; i < people.size(); ++i)
        places.push_back({{communes[people[i].communeCode], rank[people[i].teamKey]}, i});
    std::sort(places.begin(), places.end());
    std::vector<MonitoredPerson> sorted;
    sorted.reserve(people.size());
    for (const auto &place : places)
        sorted.push_back(std::move(people[place.second]));
    people = std::move(sorted);
}

} // namespace

Result<std::vector<MonitoredPerson>> monitoredPeople(Database &database, const MonitoringFilter &filter)
{
    auto episodes = database.connection().prepare(kEpisodes);
    if (!episodes)
        return failed(episodes.error());
    auto checks = database.connection().prepare(kChecks);
    if (!checks)
        return failed(checks.error());
    const QString day = filter.date.toString(Qt::ISODate);
    const std::string lastDay = day.toStdString();
    episodes->bind(1, day).bind(2, filter.area.first).bind(3, filter.area.last).bind(4, filter.category.isNull() ? QStringLiteral("") : filter.category);
    if (filter.team.isNull())
        episodes->bindNull(5);
    else
        episodes->bind(5, filter.team);
    std::vector<MonitoredPerson> people;
    for (;;) {
        const auto row = episodes->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            break;
        people.push_back(personOf(*episodes));
        MonitoredPerson &person = people.back();
        if (const auto read = readChecks(*checks, episodes->text(14), lastDay, person); !read)
            return failed(read.error());
    }
    sortByTeam(people);
    return people;
}

} // namespace stc::store
