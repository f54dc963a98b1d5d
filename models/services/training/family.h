// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/names.h"

#include <string>
#include <string_view>
#include <vector>

namespace stc::services::training {

struct Relative {
    std::string name;
    Sex sex = Sex::Male;
    int birthYear = 0;
    std::string_view relation; ///< code of relation_to_head
};

/// The people of one household, head first, with plausible ages: mothers 19 to 35 years older than their children, husbands up to six years older
/// than their wives, children with their father's surname, wives with their own (domain.md 8.4). `count` is 1 to 9.
[[nodiscard]] std::vector<Relative> makeFamily(Random &random, int count, std::string_view villageSurname);
/// A room or a floor of a boarding house: young workers from elsewhere, the landlord or the eldest first.
[[nodiscard]] std::vector<Relative> makeLodging(Random &random, int count);

} // namespace stc::services::training
