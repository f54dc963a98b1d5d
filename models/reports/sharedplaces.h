// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/exposures.h"

#include <functional>

namespace stc::reports {

/// A place where several people were at the same time.
struct SharedPlace {
    QString place;         ///< as first written
    QDate day;
    std::optional<int> from;  ///< of the time that all of them span; nothing where nobody knows
    std::optional<int> until;
    std::vector<std::size_t> exposures; ///< in the list given, by hour
    int people = 0;
    int cases = 0;  ///< F0 among them
    int f1 = 0;
};

/// Places are the same when they are written alike without marks, capitals and doubled spaces ("Chợ Nhã Nam", "cho nha nam"). People belong together
/// when their hours touch, directly or over others; whoever gave no hour was there all day. Places of at least `leastPeople`; latest first, then those with
/// most cases. `levelOf`: 0 = F0, 1 = F1 ….
[[nodiscard]] std::vector<SharedPlace> sharedPlaces(const std::vector<store::Exposure> &exposures, const std::function<int(const Uuid &person)> &levelOf, int leastPeople = 2);

/// "7h30–9h00", "from 7h30", "until 9h00", "all day".
[[nodiscard]] QString hoursText(const std::optional<int> &from, const std::optional<int> &until);

} // namespace stc::reports
