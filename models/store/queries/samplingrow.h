// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/samplingrounds.h"

#include <string>

/// What the questions about people to be sampled share.
namespace stc::store {

[[nodiscard]] QDate dateOf(const Statement &row, int column);
void bindIdOrNull(Statement &statement, int index, const Uuid &id);

/// Columns of a SampledPerson over p, h and t; `day` is SQL for the day before which earlier samples count.
[[nodiscard]] std::string sampledPersonColumns(const char *day);
/// Household and team of p.
inline constexpr char kSampledPersonJoins[] = R"(
        JOIN households h ON h.key = p.household_id
        LEFT JOIN teams t ON t.key = h.team_id)";
/// Gives the column behind the person's last.
int readSampledPerson(const Statement &row, SampledPerson &person);

} // namespace stc::store
