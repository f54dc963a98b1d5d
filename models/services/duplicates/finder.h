// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/duplicates/grading.h"

namespace stc::services::duplicates {

/// A pair as it is found: places in the population's people or households.
struct FoundPair {
    std::uint32_t first = 0;
    std::uint32_t second = 0;
    int shared = 0; ///< people, of two households
    Verdict verdict;
};

/// Every pair once, in no order. Errors: Cancelled.
[[nodiscard]] Result<std::vector<FoundPair>> findPeople(const Population &population, const DistinctPairs &distinct, const Progress &progress);
[[nodiscard]] Result<std::vector<FoundPair>> findHouseholds(const Population &population, const DistinctPairs &distinct, const Progress &progress);

} // namespace stc::services::duplicates
