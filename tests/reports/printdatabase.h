// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

namespace stc::test {

/// How much to put into a database for printing. All open on 2021-06-09.
struct PrintScale {
    int communes = 1;
    int teams = 2;        ///< a commune
    int households = 10;  ///< a team; four people each
    int monitored = 13;   ///< a team, at most two a household
};

/// A database at `path` for Tân Yên district (216) with teams, members, households, people, quarantines with checks of the last two days, contacts,
/// arrivals, and for the first team of each commune a logbook page of 2021-06-09 with all its registers. Made up, the same every time.
[[nodiscard]] Result<std::unique_ptr<store::Database>> printDatabase(const QString &path, const PrintScale &scale);
/// The id of a team of that database, counted from 0.
[[nodiscard]] Uuid printTeam(int commune, int team);

} // namespace stc::test
