// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "schema/table.h"
#include "store/rowreader.h"

#include <optional>
#include <vector>

namespace stc::store {

/// Which rows leave with a package.
struct ExportScope {
    std::optional<AreaRange> range;     ///< rows that lie there; nothing = everywhere
    std::optional<std::int64_t> since;  ///< changed at or after, seconds since the epoch
    std::vector<const schema::Table *> tables;
    [[nodiscard]] bool has(schema::TableId id) const;
};

/// Finds rows outside the range that rows inside refer to (the infected neighbour of the next commune): a package must not point to nothing.
/// Remembered on this connection until the next call.
[[nodiscard]] Status findReferredOutside(Connection &connection, const ExportScope &scope);
/// The rows of a table that leave, by id. Call findReferredOutside() before.
[[nodiscard]] Result<bool> hasRows(Connection &connection, const schema::Table &table);
[[nodiscard]] Result<RowReader> rowsToExport(Connection &connection, const schema::Table &table, const ExportScope &scope);

struct DeletionRow {
    QString table;
    Uuid id;
    std::int64_t deletedAt = 0;
    QString reason;
};
/// Deletions at or after a time, by id.
[[nodiscard]] Result<std::vector<DeletionRow>> deletionsToExport(Connection &connection, std::optional<std::int64_t> since);

} // namespace stc::store
