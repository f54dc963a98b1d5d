// SPDX-License-Identifier: GPL-3.0-or-later
// How quarantines begin.
#include "services/quarantine/episodes.h"

#include "domain/dates.h"
#include "services/commit.h"
#include "services/quarantine/episodewriter.h"
#include "store/queries/episodeterms.h"
#include "store/queries/residents.h"

#include <algorithm>
#include <set>

namespace stc::services {

using schema::TableId;

namespace {

QString iso(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

Status checkQuestion(const EpisodeStart &start, const QDate &today)
{
    if (start.people.empty())
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("Choose at least one person."));
    if (start.category.isEmpty())
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("Say why they are in quarantine: choose the category."));
    if (const auto done = checkDay(start.startOn, today); !done)
        return done;
    if (start.lastExposure.isValid() && start.lastExposure > start.startOn)
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("The last exposure (%1) lies behind the start (%2). Mend one of the two; who was exposed again later gets a new exposure.")
                                                 .arg(displayDate(start.lastExposure), displayDate(start.startOn)));
    if (start.days && (*start.days < 0 || *start.days > 60))
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("The number of days lies between 0 and 60."));
    return start.days ? checkReason(start.reason) : Status();
}

StartOutcome refuse(StartOutcome outcome, StartRefusal refusal, const QString &text)
{
    outcome.refusal = refusal;
    outcome.text = text;
    return outcome;
}

QString datesText(const StartOutcome &outcome)
{
    const QString by = outcome.rule.isNull() ? EpisodesTr::tr("days typed by hand") : outcome.document;
    return outcome.releaseOn.isValid() ? EpisodesTr::tr("release on %1 (%2)").arg(displayDate(outcome.releaseOn), by) : EpisodesTr::tr("until the result of the source is there (%1)").arg(by);
}

/// The dates of one person, into the outcome.
Result<StartOutcome> judgeDates(TermsReader &terms, const EpisodeStart &start, const store::EpisodePerson &person, StartOutcome outcome)
{
    outcome.countedFrom = start.startOn;
    if (start.days) {
        outcome.releaseOn = releaseAfter(start.startOn, *start.days, terms.counting());
        outcome.text = datesText(outcome);
        return outcome;
    }
    auto dates = terms.terms({.category = start.category, .startOn = start.startOn, .personKey = person.key, .place = person.area});
    if (!dates)
        return failed(dates.error());
    if (!dates->rule)
        return refuse(outcome, StartRefusal::NoRule, EpisodesTr::tr("No rule in force on %1 speaks of this category. Type the number of days and why.").arg(displayDate(start.startOn)));
    const QuarantineRule &rule = *dates->rule;
    const QDate from = rule.countsFromExposure && start.lastExposure.isValid() ? start.lastExposure : dates->countedFrom;
    outcome.rule = rule.id;
    outcome.document = rule.document;
    outcome.countedFrom = from;
    outcome.releaseOn = termsOf(rule, from, terms.counting()).releaseOn;
    if (outcome.releaseOn.isValid() && outcome.releaseOn < start.startOn)
        return refuse(outcome, StartRefusal::ReleaseBefore, EpisodesTr::tr("Counted from the last exposure (%1), the release was on %2 already: before the start.").arg(displayDate(from), displayDate(outcome.releaseOn)));
    outcome.text = datesText(outcome);
    return outcome;
}

Result<StartOutcome> judge(store::Database &database, TermsReader &terms, const EpisodeStart &start, const Uuid &id)
{
    StartOutcome outcome;
    outcome.person = id;
    const auto found = store::episodePerson(database.connection(), id);
    if (!found)
        return failed(found.error());
    if (!*found)
        return refuse(outcome, StartRefusal::Unknown, EpisodesTr::tr("No longer in the books: deleted or merged."));
    const store::EpisodePerson &person = **found;
    outcome.name = person.name;
    outcome.birthYear = person.birthDate.left(4).toInt();
    if (person.goneKind == QLatin1String("died"))
        return refuse(outcome, StartRefusal::Died, EpisodesTr::tr("Died on %1.").arg(displayDate(person.goneOn)));
    if (!person.goneKind.isEmpty())
        return refuse(outcome, StartRefusal::MovedAway, EpisodesTr::tr("Moved away on %1. Enter first that the person came back.").arg(displayDate(person.goneOn)));
    if (!person.openEpisode.isNull()) {
        outcome.episode = person.openEpisode;
        return refuse(outcome, StartRefusal::InQuarantine, EpisodesTr::tr("Is in quarantine already. A new exposure counts that one anew."));
    }
    return judgeDates(terms, start, person, outcome);
}

Result<std::vector<StartOutcome>> judgeAll(store::Database &database, TermsReader &terms, const EpisodeStart &start)
{
    if (const auto done = checkQuestion(start, database.clock().today()); !done)
        return failed(done.error());
    std::vector<StartOutcome> outcomes;
    std::set<Uuid> seen;
    for (const Uuid &person : start.people) {
        if (!seen.insert(person).second)
            continue;
        auto outcome = judge(database, terms, start, person);
        if (!outcome)
            return failed(outcome.error());
        outcomes.push_back(*std::move(outcome));
    }
    return outcomes;
}

Status begin(EpisodeWriter &writer, const EpisodeStart &start, StartOutcome &outcome)
{
    store::Values values{
        {QStringLiteral("person_id"), outcome.person.toString()},
        {QStringLiteral("kind"), start.form},
        {QStringLiteral("reason"), start.category},
        {QStringLiteral("place"), start.place.trimmed()},
        {QStringLiteral("decision_number"), start.decisionNumber.trimmed()},
        {QStringLiteral("decision_date"), iso(start.decisionDate)},
        {QStringLiteral("start_on"), iso(start.startOn)},
        {QStringLiteral("monitor_id"), start.monitor.isNull() ? QString() : start.monitor.toString()},
        {QStringLiteral("note"), start.note},
    };
    EpisodeWriter::setRelease(values, start.startOn, outcome.releaseOn);
    const auto made = writer.editor().insert(TableId::Quarantines, values);
    if (!made)
        return failed(made.error());
    outcome.episode = *made;
    return writer.write(*made, {.kind = "started", .oldEnd = {}, .newEnd = outcome.releaseOn, .countedFrom = outcome.countedFrom, .rule = outcome.rule, .reason = start.reason});
}

} // namespace

int StartReply::refused() const
{
    return static_cast<int>(std::count_if(people.begin(), people.end(), [](const StartOutcome &one) { return one.isRefused(); }));
}

Result<std::vector<StartOutcome>> previewStart(store::Database &database, const EpisodeStart &start)
{
    auto terms = TermsReader::open(database);
    if (!terms)
        return failed(terms.error());
    return judgeAll(database, *terms, start);
}

Result<std::vector<StartOutcome>> startEpisodesIn(store::Editor &editor, const EpisodeStart &start)
{
    auto writer = EpisodeWriter::open(editor);
    if (!writer)
        return failed(writer.error());
    auto outcomes = judgeAll(editor.database(), writer->terms(), start);
    if (!outcomes)
        return outcomes;
    const bool isAnyRefused = std::any_of(outcomes->begin(), outcomes->end(), [](const StartOutcome &one) { return one.isRefused(); });
    if (isAnyRefused && !start.skipsRefused)
        return outcomes;
    for (StartOutcome &outcome : *outcomes) {
        if (outcome.isRefused())
            continue;
        if (const auto done = begin(*writer, start, outcome); !done)
            return failed(done.error());
    }
    return outcomes;
}

Result<StartReply> startEpisodes(store::Database &database, const EpisodeStart &start)
{
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    auto outcomes = startEpisodesIn(**editor, start);
    if (!outcomes)
        return failed(outcomes.error());
    StartReply reply{*std::move(outcomes), {}};
    if ((*editor)->changes() == 0)
        return reply;
    auto change = commitAs(**editor, EpisodesTr::tr("start the quarantine of %n people", nullptr, static_cast<int>(reply.people.size()) - reply.refused()));
    if (!change)
        return failed(change.error());
    reply.change = *std::move(change);
    return reply;
}

Result<std::vector<Uuid>> peopleOfHousehold(store::Database &database, const Uuid &household)
{
    const auto residents = store::residentsOf(database.connection(), household);
    if (!residents)
        return failed(residents.error());
    std::vector<Uuid> people;
    for (const store::Resident &resident : *residents) {
        if (!resident.isGone())
            people.push_back(resident.id);
    }
    return people;
}

} // namespace stc::services
