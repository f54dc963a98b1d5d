// SPDX-License-Identifier: GPL-3.0-or-later
// Quarantines that get another release, end, or had not ended.
#include "services/quarantine/episodes.h"

#include "domain/dates.h"
#include "services/commit.h"
#include "services/quarantine/episodewriter.h"
#include "store/queries/episodeterms.h"

#include <algorithm>

namespace stc::services {

using schema::TableId;

namespace {

const QString kMovedToOther = QStringLiteral("moved_to_other_unit");

/// One change of its own for `work`, which gets a writer.
template <typename Work>
Result<Change> inOneChange(store::Database &database, const QString &summary, Work work)
{
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    if (const Status done = work(**editor); !done)
        return failed(done.error());
    return commitAs(**editor, summary);
}

/// `work` for each of the episodes, all open (or all as they are).
template <typename Work>
Status forEach(store::Editor &editor, const std::vector<Uuid> &episodes, bool isOpen, Work work)
{
    if (const auto done = checkSome(episodes); !done)
        return done;
    auto writer = EpisodeWriter::open(editor);
    if (!writer)
        return failed(writer.error());
    for (const Uuid &id : episodes) {
        const auto episode = isOpen ? writer->readOpen(id) : writer->read(id);
        if (!episode)
            return failed(episode.error());
        if (const Status done = work(*writer, *episode); !done)
            return done;
    }
    return {};
}

bool isEndReason(const QString &code)
{
    const auto choices = schema::table(TableId::Quarantines).column("end_reason").choices;
    return std::any_of(choices.begin(), choices.end(), [&](const schema::Choice &choice) { return code == QLatin1String(choice.code); });
}

Status changeTermOf(EpisodeWriter &writer, const TermChange &change, const store::Episode &episode)
{
    const QDate release = change.days ? releaseAfter(episode.countedFrom, *change.days, writer.terms().counting()) : change.releaseOn;
    if (const auto done = checkRelease(episode, release); !done)
        return done;
    if (release == episode.releaseOn)
        return {};
    store::Values values;
    EpisodeWriter::setRelease(values, episode.startOn, release);
    const char *kind = episode.releaseOn.isValid() && release < episode.releaseOn ? "shortened" : "extended";
    return writer.editor().update(TableId::Quarantines, episode.id, values).and_then([&] {
        return writer.write(episode.id, {.kind = kind, .oldEnd = episode.releaseOn, .newEnd = release, .reason = change.reason});
    });
}

Status handOver(EpisodeWriter &writer, const EpisodeHandOver &handOver, const store::Episode &episode)
{
    if (episode.communeCode == handOver.toUnit)
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("A chosen person lives in that commune already. Choose another commune, or move the quarantine to another place."));
    return writer.end(episode, handOver.on, kMovedToOther, {.kind = "handed_over", .oldEnd = {}, .newEnd = {}, .toUnit = handOver.toUnit, .reason = handOver.reason});
}

/// Who is let go as if everything were fulfilled has stayed to the release.
Status endOne(EpisodeWriter &writer, const EpisodeEnd &end, const store::Episode &episode)
{
    if (end.endReason == QLatin1String("completed") && episode.releaseOn.isValid() && end.on < episode.releaseOn)
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("The release is on %1: on %2 the quarantine is not completed. Shorten it first and say why, or choose another end reason.")
                                                 .arg(displayDate(episode.releaseOn), displayDate(end.on)));
    return writer.end(episode, end.on, end.endReason, {.kind = "ended", .oldEnd = {}, .newEnd = {}, .reason = end.reason});
}

Status reopenOne(EpisodeWriter &writer, const EpisodeReopening &reopening, const store::Episode &episode)
{
    if (episode.isOpen())
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("A chosen quarantine has not ended."));
    store::Connection &connection = writer.editor().connection();
    const auto person = store::episodePerson(connection, episode.person);
    if (!person)
        return failed(person.error());
    if (*person && (*person)->goneKind == QLatin1String("died"))
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("A chosen person died on %1. If the entry of the death is wrong, undo it first.").arg(displayDate((*person)->goneOn)));
    if (*person && !(*person)->openEpisode.isNull())
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("A chosen person is in another quarantine by now. Nobody is in two at once: end that one first."));
    const auto continued = store::isContinued(connection, episode.id);
    if (!continued)
        return failed(continued.error());
    if (*continued)
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("A chosen quarantine goes on at another place. Undo the move, or take back the end of the one that followed."));
    const auto updated = writer.editor().update(TableId::Quarantines, episode.id, {{QStringLiteral("ended_on"), QString()}, {QStringLiteral("end_reason"), QString()}});
    return updated.and_then([&] { return writer.write(episode.id, {.kind = "reopened", .oldEnd = episode.endedOn, .newEnd = episode.releaseOn, .reason = reopening.reason}); });
}

} // namespace

Status changeTermIn(store::Editor &editor, const TermChange &change)
{
    if (const auto done = checkReason(change.reason); !done)
        return done;
    if (change.days && *change.days < 0)
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("The number of days lies between 0 and 60."));
    const int before = editor.changes();
    const auto done = forEach(editor, change.episodes, true, [&](EpisodeWriter &writer, const store::Episode &episode) { return changeTermOf(writer, change, episode); });
    if (done && editor.changes() == before)
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("This is the release already: nothing would change."));
    return done;
}

Result<Change> changeTerm(store::Database &database, const TermChange &change)
{
    return inOneChange(database, EpisodesTr::tr("change the release of %n people", nullptr, static_cast<int>(change.episodes.size())), [&](store::Editor &editor) { return changeTermIn(editor, change); });
}

Result<Change> handOverEpisodes(store::Database &database, const EpisodeHandOver &request)
{
    const Unit *unit = database.units().find(request.toUnit);
    if (!unit || unit->level != UnitLevel::Commune)
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("Choose the commune that goes on with the quarantine."));
    if (const auto done = checkReason(request.reason); !done)
        return failed(done.error());
    return inOneChange(database, EpisodesTr::tr("hand %n people over to another commune", nullptr, static_cast<int>(request.episodes.size())), [&](store::Editor &editor) {
        return forEach(editor, request.episodes, true, [&](EpisodeWriter &writer, const store::Episode &episode) { return handOver(writer, request, episode); });
    });
}

Status endEpisodesIn(store::Editor &editor, const EpisodeEnd &end)
{
    if (!isEndReason(end.endReason))
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("Choose why the quarantine ends."));
    return forEach(editor, end.episodes, true, [&](EpisodeWriter &writer, const store::Episode &episode) { return endOne(writer, end, episode); });
}

Result<Change> endEpisodes(store::Database &database, const EpisodeEnd &end)
{
    return inOneChange(database, EpisodesTr::tr("end the quarantine of %n people", nullptr, static_cast<int>(end.episodes.size())), [&](store::Editor &editor) { return endEpisodesIn(editor, end); });
}

Result<Change> reopenEpisodes(store::Database &database, const EpisodeReopening &reopening)
{
    if (const auto done = checkReason(reopening.reason); !done)
        return failed(done.error());
    return inOneChange(database, EpisodesTr::tr("take back the end of %n quarantines", nullptr, static_cast<int>(reopening.episodes.size())), [&](store::Editor &editor) {
        return forEach(editor, reopening.episodes, false, [&](EpisodeWriter &writer, const store::Episode &episode) { return reopenOne(writer, reopening, episode); });
    });
}

} // namespace stc::services
