// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/queries/episodes.h"

#include <QDate>

#include <vector>

/// What the rules propose for open episodes on a day. The program proposes, a person confirms; nothing ends by itself.
namespace stc::services {

/// In the order in which they are looked at.
enum class EpisodeProposalKind : std::uint8_t {
    BecomesCase,     ///< a positive sample: ends as became_case, and a case is entered where there is none
    BecomesF1,       ///< the source of an F2 is positive: to be changed over on the page of contacts
    Died,
    MovedAway,
    ContactNegative, ///< the source of an F2 is negative: ends as contact_negative
    Release,         ///< the release day is there: ends as completed
};
[[nodiscard]] QString proposalLabel(EpisodeProposalKind kind);

struct EpisodeProposal {
    EpisodeProposalKind kind = EpisodeProposalKind::Release;
    store::Episode episode;
    QString text;         ///< why, in words
    QString missing;      ///< what is not there yet ("no result of day 20"), empty = nothing
    QDate endOn;          ///< the day it would end on: the first one on which nothing was missing
    bool hasCase = false; ///< of BecomesCase: the case is entered already
    Uuid source;          ///< of BecomesF1: the person who is positive
    QDate sourceOn;       ///< of BecomesF1: since when that is known

    /// Can be confirmed here.
    [[nodiscard]] bool isReady() const { return missing.isEmpty() && kind != EpisodeProposalKind::BecomesF1; }
};

/// Of the open episodes of an area: what was known on that day. At most one an episode, by kind, those that are ready first, then in visit order.
///
/// - Release: the planned release is reached; no fever (temperature or symptom) on the three days before; each test that the rule asks for before the release is negative.
///   A sample makes the latest test whose day had come when it was taken.
/// - BecomesCase: a positive sample since the days are counted, which no later PCR contradicts, and no case within 90 days of it; or a case that was confirmed since the start.
/// - ContactNegative: an F2 that an event ends, each of whose sources has a negative sample taken on or after the day of the contact. BecomesF1: one of them is positive.
[[nodiscard]] Result<std::vector<EpisodeProposal>> episodeProposals(store::Database &database, const AreaRange &area, const QDate &on);

struct ProposalChoice {
    Uuid episode;
    EpisodeProposalKind kind = EpisodeProposalKind::Release;
    QString caseCode; ///< of BecomesCase, may be empty
};
/// Does what was proposed, as one change. Errors: InvalidInput where one of them is no longer proposed so, or is not ready; nothing is done then.
[[nodiscard]] Result<Change> confirmProposals(store::Database &database, const std::vector<ProposalChoice> &choices, const QDate &on);

} // namespace stc::services
