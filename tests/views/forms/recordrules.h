// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"

#include <string>
#include <utility>
#include <vector>

/// Every rule that a form can break, with what is typed, what the form must say, and what is right.
namespace stc::test {

using Typed = std::vector<std::pair<const char *, const char *>>;

struct Rule {
    const char *name;
    schema::TableId table;
    int record;        ///< 0 = a new one
    Typed preset;      ///< canonical; #table:number is the id of that row
    Typed wrong;       ///< typed by column
    const char *column; ///< where the message stands
    const char *says;  ///< what is wrong
    const char *right; ///< what would be right; empty = the same sentence
    Typed corrected;
};

[[nodiscard]] const std::vector<Rule> &brokenRules();
/// Those that are warnings: saved when a reason is given.
[[nodiscard]] const std::vector<Rule> &warningRules();

} // namespace stc::test
