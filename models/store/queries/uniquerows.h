// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"
#include "schema/table.h"
#include "store/sqlite.h"

#include <functional>
#include <span>

namespace stc::store {

/// Every stored row that a unique rule concerns: its key and its cells, of which only the rule's are filled (references as keys).
[[nodiscard]] Status readUniqueRows(Connection &connection, const schema::UniqueRule &rule, const std::function<void(std::int64_t, std::span<const Cell>)> &sink);

/// Every contact: key, person, source.
[[nodiscard]] Status readContactEdges(Connection &connection, const std::function<void(std::int64_t, std::int64_t, std::int64_t)> &sink);

/// Deletions known so far: table, id, when (seconds since the epoch).
[[nodiscard]] Status readDeletions(Connection &connection, const std::function<void(std::string_view, const Uuid &, std::int64_t)> &sink);

} // namespace stc::store
