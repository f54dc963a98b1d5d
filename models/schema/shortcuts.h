// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"
#include "schema/table.h"

/// What people write shorter at the keyboard. Files are read without it: there, 375 degrees are a mistake and not a habit.
namespace stc::schema {

/// "375" in a temperature stands for 37.5 (domain.md 4.9): three digits from 340 to 430. Everything else comes back as it is.
[[nodiscard]] QString written(const Column &column, const QString &typed);
/// What is wrong with a typed value, and, where a comma has slipped, what was probably meant: 3,65 in a temperature.
[[nodiscard]] QString typedIssueText(IssueCode code, const Column &column, const QString &typed);

} // namespace stc::schema
