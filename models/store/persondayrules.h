// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/incomingrow.h"

namespace stc::store {

/// What a person's row says of a day on which it can hardly be so: a quarantine or sample of somebody who had died, a check outside of a quarantine, somebody in quarantine
/// in two communes at once (asked where the books of several communes lie together, when it begins). Warnings, because the other entry may be the wrong one.
/// `cells`: resolved, in the order of the description. A few indexed look-ups; nothing for other tables.
[[nodiscard]] Status addPersonDayProblems(Database &database, const schema::Table &table, std::span<const Cell> cells, std::int64_t ownKey, std::vector<FieldProblem> &problems);

} // namespace stc::store
