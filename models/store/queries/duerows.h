// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/duework.h"
#include "store/queries/episodes.h"

/// The people of a day's work with name and place, in the order of the walk.
namespace stc::store {

/// What the checks of one day said together.
struct DueCheck {
    QDate date;
    std::optional<double> temperature; ///< °C, the highest
    QString symptoms;                  ///< codes parted by a space, each once
    bool wasAbsent = false;
};

struct DueRow {
    Episode episode;
    QString householdNumber;
    QDate releaseOn;               ///< as the lists have it (DueItem::releaseOn); invalid: an event ends it
    QDate uncheckedSince;          ///< invalid: it was checked
    std::vector<DueTest> tests;    ///< by date
    std::optional<DueCheck> check; ///< of the last day with a check in this episode, up to the day asked for

    [[nodiscard]] QDate lastDay() const { return releaseOn.isValid() ? releaseOn.addDays(-1) : QDate(); }
};

/// One list: by commune, team as people count (those without one last), hamlet, place in the round, household, start.
[[nodiscard]] Result<std::vector<DueRow>> dueRows(Database &database, const DueWork &work, DueList list);

} // namespace stc::store
