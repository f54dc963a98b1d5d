// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"
#include "domain/issue.h"
#include "schema/table.h"

#include <functional>
#include <span>

namespace stc::schema {

/// Called for each rule that a row breaks: the code, the column to blame (index into the table's columns).
using RuleSink = std::function<void(IssueCode code, int column)>;

/// The rules between the values of one row (an end not before its start, a reason with an end, a contact not with oneself …).
/// `cells` are in the order of the table's columns. Errors and warnings both; `isWarning` tells them apart.
void checkRow(const Table &table, std::span<const Cell> cells, const RuleSink &sink);

} // namespace stc::schema
