// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/households/headchange.h"

namespace stc::services {

/// Two households that are one, or become one.
struct HouseholdMerge {
    Uuid kept;
    Uuid merged;          ///< goes; its people and all that refers to it follow
    store::Values values; ///< columns of the kept one that take another value, canonical. Its team and visit order stay whatever is said here
    /// Of the people who come over, to the head of the kept one. Who is missing keeps the relation where the heads have the same name (entered twice),
    /// and loses it where not.
    Relations relations;
};

/// Errors: NotFound; InvalidInput (the same household twice, a value that cannot be).
[[nodiscard]] Result<Change> mergeHouseholds(store::Database &database, const HouseholdMerge &merge);

} // namespace stc::services
