// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stc::views {

/// What kind of change a line of the history is, as people read it: "import", "edit", "undo" …, and what became of a version: "replaced", "lost".
[[nodiscard]] QString historyKindLabel(const QString &kind);

} // namespace stc::views
