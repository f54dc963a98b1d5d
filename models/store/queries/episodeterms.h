// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <optional>
#include <vector>

/// What was done with an episode, and who somebody is for whom one begins.
namespace stc::store {

/// A row of episode_terms.
struct EpisodeTerm {
    QString kind;             ///< code: started, extended …
    std::int64_t changedAt = 0;
    Uuid rule;                ///< null: no rule gave these dates
    QString document;         ///< of the rule
    QDate countedFrom;
    QDate oldEnd;             ///< release before
    QDate newEnd;             ///< release after; of an end: the day it ended
    Uuid previous;            ///< the episode that this one continues
    QString toUnit;           ///< code
    QString reason;
    QString changedBy;
};
/// Oldest first.
[[nodiscard]] Result<std::vector<EpisodeTerm>> episodeTerms(Connection &connection, const Uuid &episode);
/// Another episode goes on with the clock of this one.
[[nodiscard]] Result<bool> isContinued(Connection &connection, const Uuid &episode);

struct EpisodePerson {
    Uuid id;
    std::int64_t key = 0;
    Area area = 0;
    QString name;
    QString birthDate;
    QString goneKind;  ///< died, moved_out; empty = lives here
    QDate goneOn;
    Uuid openEpisode;  ///< null = in no quarantine
};
/// nullopt: there is no such person.
[[nodiscard]] Result<std::optional<EpisodePerson>> episodePerson(Connection &connection, const Uuid &person);

} // namespace stc::store
