// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <unordered_map>

namespace stc::store {

/// What episode_terms say of an open episode besides its dates: since when its clock runs, and who had the last word on its release.
struct EpisodeClock {
    QDate firstStart;     ///< of the first of the episodes that this one continues; invalid = it continues none
    QDate restartedOn;    ///< the latest exposure that began the count anew; invalid = none did
    QDate countedFrom;    ///< as last said; invalid = never said
    QString lastDecision; ///< code of the latest row that gave or changed the release: started, rule_applied, extended, shortened, restarted, continued
    bool lastHadRule = false; ///< that row names a rule
};

/// Of the episodes that are open on that day, by local number; those of which nothing is said are left out.
[[nodiscard]] Result<std::unordered_map<std::int64_t, EpisodeClock>> episodeClocks(Connection &connection, const AreaRange &area, const QDate &openOn);

/// The latest exposure of everybody that was known by that day, by the person's local number.
[[nodiscard]] Result<std::unordered_map<std::int64_t, QDate>> lastExposures(Connection &connection, const QDate &by);

} // namespace stc::store
