// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "store/database.h"

#include <QDate>

#include <optional>
#include <vector>

namespace stc::store {

/// What charts show, day by day. Each list has an entry a day, from `from` on.
struct ChartFigures {
    QDate from;
    int days = 0;
    /// By category of quarantine, in the order of its choices: people in quarantine on each day. Somebody with two episodes is counted once, with the later.
    std::vector<std::vector<int>> inQuarantine;
    std::vector<int> started;   ///< episodes begun on the day
    std::vector<int> ended;     ///< episodes ended on the day: free from 0h00 of it
    std::vector<int> due;       ///< people to be checked: everybody in quarantine on the day (the list “to check today”)
    std::vector<int> checked;   ///< those of them with at least one check of the day; an absence found is one
    std::vector<int> onset;     ///< cases that fell ill on the day
    std::vector<int> confirmed; ///< cases confirmed on the day
    int unknownOnset = 0;       ///< cases confirmed in the period of whom nobody knows since when they were ill
    [[nodiscard]] QDate day(int index) const { return from.addDays(index); }
};

struct ChartQuestion {
    AreaRange area{0, 9'999'999'999'999};
    QDate from; ///< both days included; `to` not before `from`
    QDate to;
};

/// Errors: Cancelled, those of reading. Under a second for a province: on a worker's thread.
[[nodiscard]] Result<ChartFigures> chartFigures(Connection &connection, const ChartQuestion &question, const Progress &progress = {});
/// From the first episode or case of the area to the last day of which something is known; nothing where there is none.
[[nodiscard]] Result<std::optional<std::pair<QDate, QDate>>> outbreakDays(Connection &connection, const AreaRange &area);

} // namespace stc::store
