// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/incomingrow.h"

namespace stc::views {

/// What stands below a field: what is wrong, and what would be right there. `value` is canonical, or as typed where it cannot be read.
/// For a clerk in front of a form, where issueText() speaks of files.
[[nodiscard]] QString fieldProblemText(const store::FieldProblem &problem, const schema::Column &column, const QString &value, const store::Database &database);

/// "Nguyễn Văn An" for a name that is written in capitals; empty when it is not.
[[nodiscard]] QString nameFromCapitals(const QString &name);

} // namespace stc::views
