// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/assignments.h"

namespace stc::store {

/// SQL: household `h` belongs to the team with the key ?1 on the day ?2, as the assignments say.
[[nodiscard]] inline std::string ofTeamOnDaySql()
{
    return "h.key IN (SELECT key FROM households WHERE team_id = ?1 UNION SELECT household_id FROM assignments WHERE team_id = ?1) AND " + teamOnSql("h", "?2") + " = ?1";
}

} // namespace stc::store
