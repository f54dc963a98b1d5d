// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/residents.h"

#include <string>

namespace stc::store {

/// The beginning of a statement over many people: afterwards `p.key NOT IN gone` keeps those who are there, `h.key NOT IN deserted` the households that
/// somebody is left in, or nobody was entered for.
[[nodiscard]] inline std::string withGone()
{
    return std::string("WITH gone(key) AS MATERIALIZED (") + kGonePeople +
        "), deserted(key) AS MATERIALIZED (SELECT DISTINCT g.household_id FROM people g WHERE g.key IN gone"
        " AND NOT EXISTS (SELECT 1 FROM people q WHERE q.household_id = g.household_id AND q.key NOT IN gone)) ";
}

} // namespace stc::store
