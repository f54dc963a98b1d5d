// SPDX-License-Identifier: GPL-3.0-or-later
// What was proposed for episodes is done.
#include "services/commit.h"
#include "services/quarantine/episodewriter.h"
#include "services/quarantine/proposals.h"

#include <algorithm>
#include <map>

namespace stc::services {

using schema::TableId;
using Kind = EpisodeProposalKind;

namespace {

QString endReasonOf(Kind kind)
{
    switch (kind) {
    case Kind::BecomesCase: return QStringLiteral("became_case");
    case Kind::Died: return QStringLiteral("died");
    case Kind::MovedAway: return QStringLiteral("moved_to_other_unit");
    case Kind::ContactNegative: return QStringLiteral("contact_negative");
    case Kind::BecomesF1:
    case Kind::Release: break;
    }
    return QStringLiteral("completed");
}

Status confirmOne(EpisodeWriter &writer, const EpisodeProposal &proposal, const QString &caseCode)
{
    if (proposal.kind == Kind::BecomesCase && !proposal.hasCase) {
        const auto made = writer.editor().insert(TableId::Cases, {
            {QStringLiteral("person_id"), proposal.episode.person.toString()},
            {QStringLiteral("case_code"), caseCode.trimmed()},
            {QStringLiteral("confirmed_on"), proposal.endOn.toString(Qt::ISODate)},
            {QStringLiteral("outcome"), QStringLiteral("treating")},
        });
        if (!made)
            return failed(made.error());
    }
    return writer.end(proposal.episode, proposal.endOn, endReasonOf(proposal.kind), {.kind = "ended", .oldEnd = {}, .newEnd = {}, .reason = proposal.text});
}

QString summaryOf(const std::vector<ProposalChoice> &choices)
{
    const int count = static_cast<int>(choices.size());
    const bool isAllReleases = std::all_of(choices.begin(), choices.end(), [](const ProposalChoice &one) { return one.kind == Kind::Release; });
    return isAllReleases ? EpisodesTr::tr("release %n people from quarantine", nullptr, count) : EpisodesTr::tr("confirm what is proposed for %n people", nullptr, count);
}

} // namespace

Result<Change> confirmProposals(store::Database &database, const std::vector<ProposalChoice> &choices, const QDate &on)
{
    if (choices.empty())
        return fail(ErrorCode::InvalidInput, EpisodesTr::tr("Choose at least one proposal."));
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    // Asked again inside the change: somebody may have entered a result since.
    const auto proposals = episodeProposals(database, database.unit().range(), on);
    if (!proposals)
        return failed(proposals.error());
    std::map<Uuid, const EpisodeProposal *> byEpisode;
    for (const EpisodeProposal &proposal : *proposals)
        byEpisode[proposal.episode.id] = &proposal;
    auto writer = EpisodeWriter::open(**editor);
    if (!writer)
        return failed(writer.error());
    for (const ProposalChoice &choice : choices) {
        const auto found = byEpisode.find(choice.episode);
        if (found == byEpisode.end() || found->second->kind != choice.kind || !found->second->isReady())
            return fail(ErrorCode::InvalidInput, EpisodesTr::tr("Something was entered since: one of the proposals is no longer so. Look at the list again, then confirm."));
        if (const auto done = confirmOne(*writer, *found->second, choice.caseCode); !done)
            return failed(done.error());
    }
    return commitAs(**editor, summaryOf(choices));
}

} // namespace stc::services
