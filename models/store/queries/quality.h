// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"
#include "schema/table.h"
#include "store/queries/teamoverview.h"
#include "store/sqlite.h"

#include <QDate>

#include <functional>
#include <optional>
#include <string>
#include <vector>

/// Questions about rows of several tables at once; rules about one row are schema/rules.h.
namespace stc::store {

/// Empty, or the first lines of what SQLite found (they name pages and tables, no data).
[[nodiscard]] Result<std::vector<std::string>> integrityProblems(Connection &connection);

/// A row that breaks a rule, the column to blame, and the number that the message shows.
using QualitySink = std::function<void(IssueCode code, schema::TableId table, const Uuid &id, std::string_view column, std::int64_t number)>;

/// Teams: their size, leader, households; members without training, as far as one wants to be warned of it. Active ones only.
[[nodiscard]] Status findTeamProblems(Connection &connection, const TeamLimits &limits, const QualitySink &sink);
/// Pages whose counters differ from the registers of that team and day; empty counters are not compared. `number` is what the register says. `day`: only pages
/// of that day; invalid = of all days.
[[nodiscard]] Status findCounterProblems(Connection &connection, const QualitySink &sink, const QDate &day = {});
/// What the register says for a counter of the page of a team and day; nothing where no register counts it.
[[nodiscard]] Result<std::optional<int>> registerCount(Connection &connection, std::string_view column, std::int64_t teamKey, const QDate &date);
/// Households whose team belongs to another commune; references to nothing; rows that a unique rule forbids.
[[nodiscard]] Status findReferenceProblems(Connection &connection, const QualitySink &sink);
/// Contacts in a ring: following sources from a person leads back to that person.
[[nodiscard]] Status findContactRings(Connection &connection, const QualitySink &sink);

} // namespace stc::store
