// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <optional>
#include <vector>

/// Quarantine episodes with who, where and since when the days are counted. The monitoring list on paper has a question of its own (queries/monitoring.h).
namespace stc::store {

struct Episode {
    std::int64_t key = 0;
    Uuid id;
    std::int64_t personKey = 0;
    Uuid person;
    QString name;
    QString sex;
    QString birthDate;
    QString identity;
    QString phone;       ///< own, else the household's
    int doses = 0;
    Uuid household;
    QString head;
    QString hamlet;
    QString address;
    QString communeCode;
    Area area = 0;
    std::int64_t teamKey = 0; ///< of the household; 0 = no team
    Uuid team;
    QString teamName;
    int visitOrder = 0;  ///< 0 = none: last in the round
    QString kind;        ///< form code: home, centralised …
    QString reason;      ///< category code
    QString place;
    QString decisionNumber;
    QDate decisionDate;
    QDate startOn;
    std::optional<int> days;
    QDate releaseOn;     ///< planned_end_on: free from 0h00 of that day; invalid for an episode that an event ends
    QDate endedOn;       ///< invalid = open
    QString endReason;
    Uuid monitor;
    QString monitorName;
    QString note;
    // From the latest row of episode_terms that says it.
    QDate countedFrom;   ///< day 1 of the count; the start where nothing else is said (a move goes on with the same clock, a new exposure restarts it)
    Uuid rule;           ///< which rule gave the dates; null = nobody said
    Uuid previous;       ///< the episode that this one continues; null = none

    [[nodiscard]] bool isOpen() const { return !endedOn.isValid(); }
    /// The last day in quarantine; invalid where an event ends it.
    [[nodiscard]] QDate lastDay() const { return releaseOn.isValid() ? releaseOn.addDays(-1) : QDate(); }
};

struct EpisodeFilter {
    AreaRange area{0, 9'999'999'999'999};
    QDate openOn = {};         ///< only those open on that day; invalid = all
    Uuid team = {};            ///< null = all
    QString category = {};     ///< code of quarantines.reason; empty = all
    Uuid person = {};          ///< null = all
    std::vector<Uuid> ids = {};///< only these; empty = all
    QDate startsOn = {};       ///< only those that start on that day; invalid = all
    QDate freeOn = {};         ///< only those whose people are free from that day: ended by completion then, or open and to be released then; invalid = all
};

/// In visit order: by commune, hamlet, team, place in the round, household, then start and id.
[[nodiscard]] Result<std::vector<Episode>> episodes(Connection &connection, const EpisodeFilter &filter);
/// nullopt: there is no such episode.
[[nodiscard]] Result<std::optional<Episode>> episode(Connection &connection, const Uuid &id);

} // namespace stc::store
