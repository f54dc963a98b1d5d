// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/queries/pagesheets.h"

namespace stc::store {
class Editor;
}

/// Pages as things of paper: each team and day has one, with a number, from the moment it is first printed.
namespace stc::services {

using store::Sheet;
using store::TeamDay;

/// The id of the page's sheet in every office: it follows from team and date.
[[nodiscard]] Uuid sheetId(const TeamDay &page);

/// The sheets of these pages, in their order; those that have none yet get their number and keep the order of the round as it is now. One change.
/// Errors: InvalidInput when a team did not exist on a day or the date lies more than a year ahead: nothing is numbered then.
[[nodiscard]] Result<std::vector<Sheet>> issueSheets(store::Database &database, const std::vector<TeamDay> &pages);
/// One page inside a change that does more; one that has its number keeps it.
[[nodiscard]] Result<Sheet> issueIn(store::Editor &editor, const TeamDay &page);
/// They have been printed, or saved as PDF. The second time counts as a reprint.
[[nodiscard]] Status markPrinted(store::Database &database, const std::vector<Uuid> &sheets);
/// They came back to the office (or, with an invalid date, did not).
[[nodiscard]] Result<Change> markReturned(store::Database &database, const std::vector<Uuid> &sheets, const QDate &on);

[[nodiscard]] Result<std::optional<Sheet>> findSheet(store::Database &database, const TeamDay &page);
/// Mostly one; two when two computers of a commune have given out the same number before they exchanged their data.
[[nodiscard]] Result<std::vector<Sheet>> findSheets(store::Database &database, const PageCode &code);
/// The households of the page in the order in which they are numbered on paper; empty when it was printed elsewhere or not at all.
[[nodiscard]] Result<std::vector<Uuid>> printedRound(store::Database &database, const Uuid &sheet);

} // namespace stc::services
