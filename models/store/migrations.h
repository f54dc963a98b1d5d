// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite.h"

#include <string>
#include <vector>

namespace stc::store {

inline constexpr int kApplicationId = 0x53544356; ///< "STCV", in the header of every database of ours
inline constexpr int kSchemaVersion = 4;

/// Parts a migration file at its lines `--;`; empty parts are left out.
[[nodiscard]] std::vector<std::string> splitMigration(std::string_view text);
/// The database is of an earlier version: what was added since is not there yet.
[[nodiscard]] Result<bool> isBehind(Connection &connection);
/// Brings a database from its version to kSchemaVersion, all in one transaction. Does nothing when it is there already.
[[nodiscard]] Status migrate(Connection &connection, std::int64_t nowSeconds);

} // namespace stc::store
