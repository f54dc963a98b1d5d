// SPDX-License-Identifier: GPL-3.0-or-later
// Quarantines whose clock goes on at another place, or begins anew.
#include "services/quarantine/episodes.h"

#include "domain/dates.h"
#include "services/commit.h"
#include "services/quarantine/episodewriter.h"

namespace stc::services {

using schema::TableId;

namespace {

QString iso(const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QString(); }

Status checkMove(const EpisodeMove &move, const store::Episode &episode)
{
    if (move.form == episode.kind && move.place.trimmed() == episode.place)
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("A chosen quarantine is there already: choose another form or place."));
    if (episode.releaseOn.isValid() && episode.releaseOn <= move.on)
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("The release was on %1 already: nothing is left to go on with. End the quarantine, or extend it first.").arg(displayDate(episode.releaseOn)));
    return {};
}

/// domain.md 2.4: a transfer goes on with the same clock.
Result<Uuid> moveOne(EpisodeWriter &writer, const EpisodeMove &move, const store::Episode &episode)
{
    if (const auto done = checkMove(move, episode); !done)
        return failed(done.error());
    const QString central = QStringLiteral("centralised");
    const bool isToCentral = move.form == central && episode.kind != central;
    const auto ended = writer.end(episode, move.on, isToCentral ? QStringLiteral("moved_to_central") : QStringLiteral("moved_to_other_unit"),
        {.kind = "ended", .oldEnd = {}, .newEnd = {}, .reason = move.reason});
    if (!ended)
        return failed(ended.error());
    store::Values values{
        {QStringLiteral("person_id"), episode.person.toString()},
        {QStringLiteral("kind"), move.form},
        {QStringLiteral("reason"), move.category.isEmpty() ? episode.reason : move.category},
        {QStringLiteral("place"), move.place.trimmed()},
        {QStringLiteral("decision_number"), move.decisionNumber.trimmed()},
        {QStringLiteral("decision_date"), iso(move.decisionDate)},
        {QStringLiteral("start_on"), iso(move.on)},
        {QStringLiteral("monitor_id"), move.monitor.isNull() ? QString() : move.monitor.toString()},
    };
    EpisodeWriter::setRelease(values, move.on, episode.releaseOn);
    const auto made = writer.editor().insert(TableId::Quarantines, values);
    if (!made)
        return failed(made.error());
    const auto written = writer.write(*made, {.kind = "continued", .oldEnd = episode.releaseOn, .newEnd = episode.releaseOn, .countedFrom = episode.countedFrom, .rule = episode.rule,
        .previous = episode.id, .reason = move.reason});
    if (!written)
        return failed(written.error());
    return *made;
}

/// domain.md 2.4: a new exposure resets the clock.
Status restartOne(EpisodeWriter &writer, const EpisodeRestart &restart, const store::Episode &episode)
{
    if (restart.exposureOn <= episode.countedFrom)
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("The days are counted from %1 already; a new exposure lies after that day.").arg(displayDate(episode.countedFrom)));
    const QString category = restart.category.isEmpty() ? episode.reason : restart.category;
    QDate release;
    Uuid rule;
    if (restart.days) {
        release = releaseAfter(restart.exposureOn, *restart.days, writer.terms().counting());
    } else {
        const auto dates = writer.terms().terms({.category = category, .startOn = episode.startOn, .on = restart.exposureOn, .personKey = episode.personKey, .place = episode.area, .countedFrom = restart.exposureOn});
        if (!dates)
            return failed(dates.error());
        if (!dates->rule)
            return fail(ErrorCode::InvalidInput, EpisodesTr::tr("No rule in force on %1 speaks of this category. Type the number of days and why.").arg(displayDate(restart.exposureOn)));
        rule = dates->rule->id;
        release = dates->dates.releaseOn;
    }
    if (release.isValid()) {
        if (const auto done = checkRelease(episode, release); !done)
            return done;
    }
    store::Values values{{QStringLiteral("reason"), category}};
    EpisodeWriter::setRelease(values, episode.startOn, release);
    return writer.editor().update(TableId::Quarantines, episode.id, values).and_then([&] {
        return writer.write(episode.id, {.kind = "restarted", .oldEnd = episode.releaseOn, .newEnd = release, .countedFrom = restart.exposureOn, .rule = rule, .reason = restart.reason});
    });
}

} // namespace

Result<std::vector<Uuid>> moveEpisodesIn(store::Editor &editor, const EpisodeMove &move)
{
    if (const auto done = checkSome(move.episodes); !done)
        return failed(done.error());
    auto writer = EpisodeWriter::open(editor);
    if (!writer)
        return failed(writer.error());
    if (const auto done = checkDay(move.on, writer->today()); !done)
        return failed(done.error());
    std::vector<Uuid> made;
    for (const Uuid &id : move.episodes) {
        const auto episode = writer->readOpen(id);
        if (!episode)
            return failed(episode.error());
        const auto one = moveOne(*writer, move, *episode);
        if (!one)
            return failed(one.error());
        made.push_back(*one);
    }
    return made;
}

Result<MoveReply> moveEpisodes(store::Database &database, const EpisodeMove &move)
{
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    auto made = moveEpisodesIn(**editor, move);
    if (!made)
        return failed(made.error());
    auto change = commitAs(**editor, EpisodesTr::tr("move %n people to another quarantine", nullptr, static_cast<int>(made->size())));
    if (!change)
        return failed(change.error());
    return MoveReply{*std::move(made), *std::move(change)};
}

Status restartEpisodesIn(store::Editor &editor, const EpisodeRestart &restart)
{
    if (const auto done = checkSome(restart.episodes).and_then([&] { return checkReason(restart.reason); }); !done)
        return done;
    if (restart.days && (*restart.days < 0 || *restart.days > 60))
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("The number of days lies between 0 and 60."));
    auto writer = EpisodeWriter::open(editor);
    if (!writer)
        return failed(writer.error());
    if (const auto done = checkDay(restart.exposureOn, writer->today()); !done)
        return done;
    for (const Uuid &id : restart.episodes) {
        const auto episode = writer->readOpen(id);
        if (!episode)
            return failed(episode.error());
        if (const auto done = restartOne(*writer, restart, *episode); !done)
            return done;
    }
    return {};
}

Result<Change> restartEpisodes(store::Database &database, const EpisodeRestart &restart)
{
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    if (const auto done = restartEpisodesIn(**editor, restart); !done)
        return failed(done.error());
    return commitAs(**editor, EpisodesTr::tr("count the quarantine of %n people anew", nullptr, static_cast<int>(restart.episodes.size())));
}

} // namespace stc::services
