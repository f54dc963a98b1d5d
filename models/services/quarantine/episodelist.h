// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quarantinerule.h"
#include "store/queries/episodes.h"

#include <QStringList>

/// Episodes as lists and panes show them.
namespace stc::services {

struct EpisodeRow {
    store::Episode episode;
    QString document;         ///< of the rule; empty = none speaks of it
    bool isNoted = false;     ///< the rule was noted; else it is the one in force on the start
    std::string searchText;   ///< folded: person, household, place, order number, monitor
};
struct EpisodeList {
    std::vector<EpisodeRow> rows; ///< in visit order
    DayCounting counting;
};
/// Those of the filter. Errors: those of reading.
[[nodiscard]] Result<EpisodeList> episodeList(store::Database &database, const store::EpisodeFilter &filter);

/// "14/21" on a day; "20" where an event ends it; empty before the start. After the end, the day it ended on.
[[nodiscard]] QString dayText(const store::Episode &episode, const QDate &on, const DayCounting &counting);

/// One thing that was done with an episode, in words.
struct HistoryLine {
    QString when;  ///< "07/06/2021 08:15"
    QString what;  ///< "Extended: release 22/06/2021 → 29/06/2021"
    QString why;   ///< reason, document, by whom; may be empty
};
struct EpisodeDetail {
    store::Episode episode;
    std::vector<HistoryLine> history; ///< oldest first
    QStringList tests;    ///< "Day 14 (14/06/2021): negative"
    QStringList samples;  ///< "14/06/2021 RT-PCR: negative (15/06/2021)"
    QStringList health;   ///< "9 days with a check, the last on …"
};
/// nullopt: it is gone. Errors: those of reading.
[[nodiscard]] Result<std::optional<EpisodeDetail>> episodeDetail(store::Database &database, const Uuid &episode);

} // namespace stc::services
