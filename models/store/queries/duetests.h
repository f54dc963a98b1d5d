// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/duework.h"

#include <string>

namespace stc::store {

/// What the tests of an episode follow from, beside its item.
struct DueCategory {
    std::string reason; ///< code of quarantines.reason
};

/// Fills DueWork::tests and the list of tests. `categories`: an entry for each item.
[[nodiscard]] Status findDueTests(Database &database, const std::vector<DueCategory> &categories, DueWork &work);

} // namespace stc::store
