// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dates.h"
#include "domain/error.h"
#include "domain/units.h"
#include "services/training.h"
#include "services/training/book.h"

#include <cstdint>
#include <vector>

namespace stc::services::training {

/// How much of each thing; for the whole area, or one commune's share.
struct Amounts {
    int teams = 0;
    int households = 0;
    int people = 0;
    int arrivals = 0;
    int suspected = 0;
    int violations = 0;
    int cases = 0;
    int f1 = 0;
    int f2 = 0;
    int quarantines = 0;
    int aided = 0;         ///< different households
    int labourHalfDays = 0;
    int donations = 0;
    int harvests = 0;
    int commendations = 0;
};

struct CommunePlan {
    const Unit *commune = nullptr;
    Amounts amounts;
    int number = 0;      ///< place in the plan: the stream of random numbers
    int firstCase = 0;   ///< cases before this commune's, for case codes
    std::vector<std::uint8_t> householdsOfTeam;
    std::vector<std::uint8_t> membersOfTeam;
    std::vector<std::uint8_t> peopleOfHousehold;
};

/// Everything that is decided before the first row: the totals come out exactly.
struct Plan {
    std::uint64_t seed = 0;
    DayNumber firstDay = 0; ///< of pages and registers
    DayNumber lastDay = 0;
    bool sparseChecks = false;            ///< four days an episode instead of every day (province)
    std::vector<const Unit *> publishers; ///< units that issue bulletins
    std::vector<CommunePlan> communes;
    RowBounds bounds{};
};

/// `units` must know the units of Tân Yên (province: of Bắc Giang); NotFound otherwise.
[[nodiscard]] Result<Plan> makePlan(TrainingScale scale, std::uint64_t seed, const UnitList &units);

} // namespace stc::services::training
