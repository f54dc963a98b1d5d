// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chain.h"

#include "store/queries/contactgraph.h"

namespace stc::reports {

/// The chain as it was known at the end of that day: contacts traced and cases confirmed by then, and the level that they gave everybody. Only people
/// with one of both. Milliseconds for a province, so that a slider of days can follow.
[[nodiscard]] Chain chainOn(const store::ContactBook &book, const QDate &day);
/// From the first day of a case or contact to the last; both invalid where there is none.
[[nodiscard]] std::pair<QDate, QDate> daysOf(const store::ContactBook &book);

} // namespace stc::reports
