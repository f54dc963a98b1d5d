// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/duplicates.h"
#include "services/duplicates/population.h"

#include <optional>

namespace stc::services::duplicates {

/// How much speaks for a pair.
struct Verdict {
    int points = 0;
    DuplicateReasons reasons;
    std::optional<DuplicateGrade> grade; ///< nullopt = not a pair
};

[[nodiscard]] Verdict judge(const TextStore &names, const PersonTraits &first, const PersonTraits &second);
/// `shared`: people of the same name and birth year in both.
[[nodiscard]] Verdict judge(const TextStore &names, const HouseholdTraits &first, const HouseholdTraits &second, int shared);

/// The two numbers differ in one digit, or two neighbours are exchanged.
[[nodiscard]] bool isOneDigitApart(std::uint64_t first, std::uint64_t second);

} // namespace stc::services::duplicates
