// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/duework.h"

/// The day's work of an office, as page, overview and command line ask for it.
namespace stc::services {

struct DueWish {
    QDate day;       ///< invalid = today
    QString unit;    ///< code; empty = that of the database
    Uuid team = {};  ///< null = all
    QString hamlet;  ///< empty = all
};
/// Errors: WrongCall (unknown unit), those of reading.
[[nodiscard]] Result<store::DueWork> dueWork(store::Database &database, const DueWish &wish);

/// "2 with fever or a danger sign · 5 not checked · …": what is not nothing, the most urgent first; empty where nothing is due.
[[nodiscard]] QString dueSummary(const store::DueCounts &counts);

} // namespace stc::services
