// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quarantinerule.h"
#include "store/database.h"

#include <unordered_map>
#include <vector>

namespace stc::store {

/// All of them, those of other places and times too; by document date, then id. What cannot be read in a list of days is left out of it (`check` tells).
[[nodiscard]] Result<std::vector<QuarantineRule>> quarantineRules(Connection &connection);

/// The latest exposure of a person that was known by that day; invalid = none is. `person` is the local number.
[[nodiscard]] Result<QDate> lastExposureOf(Connection &connection, std::int64_t person, const QDate &by);
/// The days on which cases recovered, ascending, by the person's local number: for questions about many people (vaccinationOf).
[[nodiscard]] Result<std::unordered_map<std::int64_t, std::vector<QDate>>> recoveries(Connection &connection);

/// How this office counts days (a setting).
[[nodiscard]] DayCounting dayCounting(Database &database);
[[nodiscard]] Status setDayCounting(Database &database, const DayCounting &counting);

/// A person's protection on a day as far as the books know: recovered from COVID-19 within the six months before, else by doses (none, one, two and more;
/// the books keep no dates of doses). `person` is the local number.
[[nodiscard]] Result<Vaccination> vaccinationOn(Connection &connection, std::int64_t person, const QDate &on);
/// The same rule for one who has the figures already.
[[nodiscard]] Vaccination vaccinationOf(int doses, const QDate &recoveredOn, const QDate &on);

} // namespace stc::store
