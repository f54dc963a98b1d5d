// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of the people around a new case.
#include "services/quarantine/episodes.h"
#include "services/tracing/caserun.h"
#include "services/tracing/levels.h"

#include <algorithm>

namespace stc::services {

using schema::TableId;
using Action = CaseLine::Action;

namespace {

QString categoryOf(int level) { return level == 1 ? QStringLiteral("contact_f1") : QStringLiteral("contact_f2"); }

/// The contact that makes the level.
const ContactEdge *causeOf(const ContactGraph &graph, PersonIndex person)
{
    const auto steps = graph.history(person);
    return steps.empty() || !steps.back().contact ? nullptr : &graph.contacts()[*steps.back().contact];
}

/// F3 is told to look after itself; an order says nothing of it (domain.md 2.1).
bool needsQuarantine(int level) { return level == 1 || level == 2; }

/// Under which category an open episode goes on; empty: as it is. An F1 is held by the F1's rule whatever brought the person in; an F2's episode is open-ended, and
/// never takes the place of one that has dates for another reason.
QString nextCategory(const store::Episode &episode, int level)
{
    if (level == 1)
        return episode.reason == QLatin1String("contact_f1") ? QString() : QStringLiteral("contact_f1");
    return level == 2 && episode.reason == QLatin1String("contact_other") ? QStringLiteral("contact_f2") : QString();
}

QStringList papersOf(const CaseLine &line)
{
    QStringList papers;
    if (line.action == Action::None)
        return papers;
    papers << QStringLiteral("order");
    if (line.action == Action::Start)
        papers << QStringLiteral("pledge");
    papers << QStringLiteral("monitoring_sheet");
    if (line.newLevel == 1 && line.oldLevel != 1)
        papers << QStringLiteral("contact_list"); // an F1 names whom they met (form no. 4 of QĐ 5053)
    return papers;
}

} // namespace

CaseLine CaseRun::lineOf(const store::ContactBook &after, PersonIndex person, int oldLevel) const
{
    const store::TracedPerson &who = after.people[person];
    CaseLine line;
    line.person = after.graph.idOf(person);
    line.name = who.name;
    line.birthDate = who.birthDate;
    line.hamlet = who.hamlet;
    line.oldLevel = oldLevel;
    line.newLevel = after.graph.level(person, dayNumber(today()));
    line.isHousehold = isMember(line.person);
    line.isLeftOut = isLeftOut(line.person);
    const ContactEdge *cause = causeOf(after.graph, person);
    if (line.isHousehold) { // met the new case last of all
        line.sourceName = m_result.name;
        line.exposureOn = m_atHomeUntil;
    } else if (cause) {
        line.sourceName = after.people[cause->source].name;
        line.exposureOn = toQDate(cause->day());
    }
    if (cause)
        line.circumstances = circumstances(*cause);
    return line;
}

/// Everybody whose level is another one than before, and the household, which was exposed anew.
Status CaseRun::writeLines()
{
    const auto after = store::contactsNear(m_editor.connection(), m_around, kWeakestLevel);
    if (!after)
        return failed(after.error());
    const DayNumber day = dayNumber(today());
    for (PersonIndex person = 0; person < after->graph.people(); ++person) {
        const Uuid &id = after->graph.idOf(person);
        const PersonIndex before = m_before.graph.find(id);
        const int oldLevel = before == kNobody ? kNoLevel : m_before.graph.level(before, day);
        const int newLevel = after->graph.level(person, day);
        if (id != m_news.person && newLevel != 0 && (newLevel < oldLevel || isMember(id)))
            m_result.lines.push_back(lineOf(*after, person, oldLevel));
    }
    std::sort(m_result.lines.begin(), m_result.lines.end(), [](const CaseLine &a, const CaseLine &b) {
        return std::tuple(a.newLevel, !a.isHousehold, a.hamlet, a.name, a.person) < std::tuple(b.newLevel, !b.isHousehold, b.hamlet, b.name, b.person);
    });
    for (CaseLine &line : m_result.lines) {
        if (const auto done = act(line); !done)
            return done;
        line.papers = papersOf(line);
    }
    return {};
}

Status CaseRun::act(CaseLine &line)
{
    if (line.isLeftOut || (!needsQuarantine(line.newLevel) && !line.isHousehold))
        return {};
    const auto all = store::episodes(m_editor.connection(), {.person = line.person});
    if (!all)
        return failed(all.error());
    const auto open = std::find_if(all->begin(), all->end(), [](const store::Episode &one) { return one.isOpen(); });
    if (open == all->end())
        return needsQuarantine(line.newLevel) ? start(line) : Status();
    line.episode = open->id;
    line.oldCategory = open->reason;
    line.oldRelease = open->releaseOn;
    line.newRelease = open->releaseOn;
    if (!nextCategory(*open, line.newLevel).isEmpty())
        return changeCategory(line, *open);
    if (line.newLevel == 1 && line.exposureOn > open->countedFrom)
        return restart(line, *open);
    line.remark = CaseTr::tr("Is in quarantine; nothing changes.");
    return {};
}

Status CaseRun::start(CaseLine &line)
{
    EpisodeStart begin;
    begin.people = {line.person};
    begin.form = m_news.form;
    begin.category = categoryOf(line.newLevel);
    begin.startOn = today();
    begin.lastExposure = line.exposureOn;
    begin.skipsRefused = true;
    const auto outcomes = startEpisodesIn(m_editor, begin);
    if (!outcomes)
        return failed(outcomes.error());
    const StartOutcome &outcome = outcomes->front();
    line.remark = outcome.text;
    if (outcome.isRefused())
        return {};
    line.action = Action::Start;
    line.newCategory = begin.category;
    line.newRelease = outcome.releaseOn;
    return {};
}

/// The rule is the one in force today: the order is written today. Nobody is let go earlier than before.
Status CaseRun::changeCategory(CaseLine &line, const store::Episode &episode)
{
    const QString category = nextCategory(episode, line.newLevel);
    const auto dates = m_writer->terms().terms({.category = category, .startOn = episode.startOn, .on = today(), .personKey = episode.personKey, .place = episode.area, .countedFrom = line.exposureOn});
    if (!dates)
        return failed(dates.error());
    if (!dates->rule) {
        line.remark = CaseTr::tr("No rule in force speaks of this category: change the quarantine by hand.");
        return {};
    }
    QDate release = dates->dates.releaseOn;
    if (release.isValid() && release <= today()) {
        line.remark = CaseTr::tr("Counted from the last exposure (%1), the days were over on %2: nothing is changed.").arg(displayDate(line.exposureOn), displayDate(release));
        return {};
    }
    if (release.isValid() && episode.releaseOn.isValid())
        release = std::max(release, episode.releaseOn);
    line.action = Action::Category;
    line.newCategory = category;
    line.newRelease = release;
    line.remark = dates->rule->document;
    store::Values values{{QStringLiteral("reason"), category}};
    EpisodeWriter::setRelease(values, episode.startOn, release);
    const bool isLater = line.exposureOn > episode.countedFrom;
    return m_editor.update(TableId::Quarantines, episode.id, values).and_then([&] {
        return m_writer->write(episode.id, {.kind = isLater ? "restarted" : "rule_applied", .oldEnd = episode.releaseOn, .newEnd = release, .countedFrom = line.exposureOn,
            .rule = dates->rule->id, .reason = CaseTr::tr("The source turned positive: %1 → %2").arg(levelText(line.oldLevel), levelText(line.newLevel))});
    });
}

Status CaseRun::restart(CaseLine &line, const store::Episode &episode)
{
    const auto done = restartEpisodesIn(m_editor, {.episodes = {episode.id}, .exposureOn = line.exposureOn, .category = {}, .days = {},
        .reason = line.isHousehold ? CaseTr::tr("Somebody of the household turned positive") : CaseTr::tr("A new contact with a case")});
    if (!done && done.error().code == ErrorCode::InvalidInput) { // what cannot be counted anew is left to a person
        line.remark = done.error().text;
        return {};
    }
    if (!done)
        return done;
    const auto now = store::episode(m_editor.connection(), episode.id);
    if (!now)
        return failed(now.error());
    line.action = Action::Restart;
    line.newRelease = (*now)->releaseOn;
    return {};
}

} // namespace stc::services
