// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quarantine/healthgrid.h"

#include "services/logbook/checkrow.h"
#include "store/queries/healthgrid.h"
#include "store/queries/quarantinerules.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace stc::services {

using logbook::pageCheck;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HealthGrid)
};

/// How long people are followed up, by rule.
using FollowUps = std::map<Uuid, int>;

Result<FollowUps> followUps(store::Database &database)
{
    const auto rules = store::quarantineRules(database.connection());
    if (!rules)
        return failed(rules.error());
    FollowUps days;
    for (const QuarantineRule &rule : *rules)
        days[rule.id] = rule.followUpDays.value_or(0);
    return days;
}

HealthSpan spanOf(const store::Episode &episode, const FollowUps &followUps, const DayCounting &counting)
{
    HealthSpan span;
    span.episode = episode.id;
    span.countedFrom = episode.countedFrom;
    span.first = episode.startOn;
    span.plannedLast = episode.lastDay();
    if (episode.endedOn.isValid())
        span.last = std::max(episode.endedOn.addDays(-1), episode.startOn);
    // Counted from where the clock began, which may lie before the start (a move goes on with it).
    if (!span.plannedLast.isValid() && episode.days)
        span.plannedLast = dateOfDay(episode.startOn, *episode.days, counting);
    if (span.plannedLast.isValid())
        span.days = dayOfQuarantine(episode.countedFrom, span.plannedLast, counting);
    const auto rule = followUps.find(episode.rule);
    // Only one who has gone through it is followed up: not one who became a case or was moved.
    const bool isCompleted = episode.endReason == QLatin1String("completed");
    if (rule != followUps.end() && rule->second > 0 && (isCompleted || (episode.isOpen() && episode.releaseOn.isValid())))
        span.followUpUntil = (isCompleted ? episode.endedOn : episode.releaseOn).addDays(rule->second - 1);
    return span;
}

HealthPerson personOf(const store::Episode &episode)
{
    return {episode.personKey, episode.person, episode.name, episode.birthDate, episode.phone, episode.head, episode.hamlet, episode.teamName, episode.household, episode.team, {}, {}};
}

bool meets(const HealthSpan &span, const QDate &first, const QDate &last)
{
    return span.first <= last && (!span.last.isValid() || span.last >= first);
}

int sessionOf(const QString &code)
{
    for (std::size_t i = 0; i < kGridSessions.size(); ++i) {
        if (code == QLatin1String(kGridSessions[i]))
            return static_cast<int>(i);
    }
    return -1;
}

HealthCheck gridCheck(const std::optional<store::StoredCheck> &stored)
{
    HealthCheck check;
    check.said = pageCheck(stored);
    if (!stored)
        return check;
    check.spo2 = stored->spo2;
    if (!check.said.isConfirmedInBulk)
        check.note = stored->note;
    return check;
}

/// Their checks and open suspected cases.
Status fill(store::Database &database, HealthGrid &grid)
{
    grid.today = database.clock().today();
    grid.counting = store::dayCounting(database);
    grid.checks.resize(grid.people.size() * static_cast<std::size_t>(grid.days()) * kGridSessions.size());
    std::vector<std::int64_t> keys;
    keys.reserve(grid.people.size());
    for (const HealthPerson &person : grid.people)
        keys.push_back(person.key);
    const auto open = store::openSuspected(database.connection(), keys);
    if (!open)
        return failed(open.error());
    for (std::size_t i = 0; i < keys.size(); ++i)
        grid.people[i].openSuspected = (*open)[i] ? (*open)[i]->id : Uuid();
    return store::eachCheck(database.connection(), keys, grid.first, grid.last, [&](store::GridCheckRow &&row) {
        const int session = sessionOf(row.session);
        if (session < 0)
            return;
        grid.hasEvening = grid.hasEvening || session >= kUsualSessions;
        grid.checks[grid.at(row.person, static_cast<int>(grid.first.daysTo(row.date)), session)] = gridCheck(row.check);
    });
}

/// Teams and hamlets in the order of the visits, each once.
void note(HealthGrid &grid, const store::Episode &episode)
{
    if (!episode.hamlet.isEmpty() && !grid.hamlets.contains(episode.hamlet))
        grid.hamlets << episode.hamlet;
    const bool isNew = std::none_of(grid.teams.begin(), grid.teams.end(), [&](const auto &team) { return team.first == episode.team; });
    if (!episode.team.isNull() && isNew)
        grid.teams.emplace_back(episode.team, episode.teamName);
}

/// The episode that this one goes on with, through all moves: their days are counted as one.
const store::Episode *firstOf(const std::vector<store::Episode> &all, const store::Episode *episode)
{
    for (std::size_t step = 0; step < all.size(); ++step) { // a ring that came in by an import ends too
        const auto before = std::find_if(all.begin(), all.end(), [&](const store::Episode &one) { return !episode->previous.isNull() && one.id == episode->previous; });
        if (before == all.end())
            break;
        episode = &*before;
    }
    return episode;
}

} // namespace

const HealthSpan *HealthPerson::spanOn(const QDate &date) const
{
    for (const HealthSpan &span : spans) {
        if (span.first <= date && (!span.last.isValid() || date <= span.last))
            return &span;
    }
    for (const HealthSpan &span : spans) {
        if (span.last.isValid() && span.followUpUntil.isValid() && date > span.last && date <= span.followUpUntil)
            return &span;
    }
    return nullptr;
}

DayKind HealthPerson::kindOf(const QDate &date) const
{
    const HealthSpan *span = spanOn(date);
    if (!span)
        return DayKind::Outside;
    if (span->last.isValid())
        return date > span->last ? DayKind::FollowUp : DayKind::Quarantine;
    return DayKind::Quarantine;
}

std::optional<int> HealthGrid::dayNumber(std::size_t person, const QDate &date) const
{
    const HealthSpan *span = people[person].spanOn(date);
    return span ? std::optional(dayOfQuarantine(span->countedFrom, date, counting)) : std::nullopt;
}

Result<HealthGrid> healthGrid(store::Database &database, const HealthGridRequest &request)
{
    if (!request.first.isValid() || request.last < request.first)
        return fail(ErrorCode::InvalidInput, Tr::tr("The first day lies behind the last one."));
    if (request.first.daysTo(request.last) >= kMostGridDays)
        return fail(ErrorCode::InvalidInput, Tr::tr("The grid shows at most %1 days. Choose a shorter span.").arg(kMostGridDays));
    const auto rules = followUps(database);
    if (!rules)
        return failed(rules.error());
    const auto episodes = store::episodes(database.connection(), {.area = request.area});
    if (!episodes)
        return failed(episodes.error());
    const DayCounting counting = store::dayCounting(database);
    HealthGrid grid;
    grid.first = request.first;
    grid.last = request.last;
    std::map<std::int64_t, std::size_t> places;
    for (const store::Episode &episode : *episodes) {
        const HealthSpan span = spanOf(episode, *rules, counting);
        if (!meets(span, grid.first, grid.last))
            continue;
        note(grid, episode);
        if ((!request.hamlet.isEmpty() && episode.hamlet != request.hamlet) || (!request.team.isNull() && episode.team != request.team))
            continue;
        const auto [place, isNew] = places.emplace(episode.personKey, grid.people.size());
        if (isNew)
            grid.people.push_back(personOf(episode));
        grid.people[place->second].spans.push_back(span);
    }
    if (const auto done = fill(database, grid); !done)
        return failed(done.error());
    return grid;
}

namespace {

struct PersonEpisodes {
    HealthPerson person;
    std::vector<store::Episode> episodes; ///< by start
};

Result<PersonEpisodes> episodesOf(store::Database &database, const Uuid &person)
{
    const auto rules = followUps(database);
    if (!rules)
        return failed(rules.error());
    auto episodes = store::episodes(database.connection(), {.person = person});
    if (!episodes)
        return failed(episodes.error());
    if (episodes->empty())
        return fail(ErrorCode::NotFound, Tr::tr("This person was never in quarantine, so there are no days to show."));
    std::stable_sort(episodes->begin(), episodes->end(), [](const store::Episode &a, const store::Episode &b) { return a.startOn < b.startOn; });
    const DayCounting counting = store::dayCounting(database);
    PersonEpisodes all{personOf(episodes->back()), {}};
    for (const store::Episode &episode : *episodes)
        all.person.spans.push_back(spanOf(episode, *rules, counting));
    all.episodes = *std::move(episodes);
    return all;
}

} // namespace

Result<HealthPerson> gridPerson(store::Database &database, const Uuid &person)
{
    auto all = episodesOf(database, person);
    if (!all)
        return failed(all.error());
    return std::move(all->person);
}

Result<HealthGrid> personGrid(store::Database &database, const Uuid &person)
{
    auto all = episodesOf(database, person);
    if (!all)
        return failed(all.error());
    const HealthSpan span = all->person.spans.back();
    const QDate today = database.clock().today();
    HealthGrid grid;
    grid.first = std::min(firstOf(all->episodes, &all->episodes.back())->startOn, span.first);
    grid.last = span.last.isValid() ? span.last : std::max(span.plannedLast.isValid() ? span.plannedLast : today, today);
    grid.last = std::max({grid.last, span.followUpUntil.isValid() ? span.followUpUntil : grid.last, grid.first});
    // One that was begun long ago and never ended: its latest days.
    grid.first = std::max(grid.first, grid.last.addDays(1 - kMostGridDays));
    grid.people.push_back(std::move(all->person));
    if (const auto done = fill(database, grid); !done)
        return failed(done.error());
    return grid;
}

int feverTenths(store::Database &database) { return database.numberSetting(store::settings::kFeverTenths, 375); }

bool isFever(const QString &temperature, int tenths) { return temperature.toDouble() * 10 >= tenths - 0.001; }

} // namespace stc::services
