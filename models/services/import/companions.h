// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "services/import/dayguard.h"

namespace stc::exchange {
class PackageReader;
}

namespace stc::services::import {

/// What a package brings along with changes of closed days: the corrections that say why, and that a day was reopened. A commune with two computers
/// sends itself such packages; their rows need no further reason.
[[nodiscard]] Status readCompanions(const exchange::PackageReader &package, store::Database &database, DayGuard &days);

} // namespace stc::services::import
