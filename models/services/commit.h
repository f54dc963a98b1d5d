// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "services/change.h"

namespace stc::store {
class Editor;
}

namespace stc::services {

/// Commits what the editor did under that name: how every operation ends.
[[nodiscard]] Result<Change> commitAs(store::Editor &editor, const QString &summary);

} // namespace stc::services
