// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <vector>

namespace stc::services {

/// A closed day whose pages say something else than was frozen, and no correction says why: they were changed by an import of an office above, by
/// another program, or by hand.
struct ClosingGap {
    Uuid closing; ///< row of day_closings
    QDate day;
    int teams = 0; ///< whose page differs
};
/// All closings in force. One whose figures cannot be read is passed over: other questions of the check find it.
[[nodiscard]] Result<std::vector<ClosingGap>> closingGaps(store::Database &database);

} // namespace stc::services
