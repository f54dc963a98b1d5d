// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/page.h"
#include "store/queries/logbookentry.h"

/// The row of one health check: how typed pages and the grid of health checks write it. Not for others.
namespace stc::services::logbook {

/// Whose measuring, when; `session` is a code of health_checks.session.
struct CheckPlace {
    Uuid person;
    QDate date;
    const char *session = "morning";
};

/// The same in every office, so that two computers of a commune that type the same check make one row.
[[nodiscard]] Uuid checkId(const CheckPlace &place);
/// A check of the page from a stored one. One with nothing but the note kBulkNote was confirmed with the others.
[[nodiscard]] PageCheck pageCheck(const std::optional<store::StoredCheck> &stored);
[[nodiscard]] bool saysNothing(const PageCheck &check);
/// Writes the check over what is stored: columns that it does not say stay. One that says nothing takes the stored one away, unless that keeps more (SpO2);
/// `whyGone` is then the reason in the history where the check has none of its own.
/// Errors: also InvalidInput, then the editor has the problems.
[[nodiscard]] Status writeCheck(store::Editor &editor, const CheckPlace &place, const PageCheck &check, const std::optional<store::StoredCheck> &stored, const QString &whyGone);

} // namespace stc::services::logbook
