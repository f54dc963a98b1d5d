// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/page.h"

namespace stc::views {

/// The page of that name, for the open database.
[[nodiscard]] Page *makePage(const PageId &id, store::Database &database, const Surroundings &surroundings, QWidget *parent);

} // namespace stc::views
