// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"
#include "store/database.h"

#include <optional>
#include <vector>

namespace stc::store {

struct FoundRecord {
    schema::TableId table = schema::TableId::Teams;
    Uuid id;
    QString text; ///< its title with what tells it from others of the same name
};

/// Searches the stored texts without any index in memory, for one call of the command line: every word typed begins a word of the record.
/// Best first: the whole name, then names, then other texts; inside these people before the rest. `limit` < 0 = all.
[[nodiscard]] Result<std::vector<FoundRecord>> searchRecords(Database &database, const QString &text, std::optional<schema::TableId> table, int limit);

} // namespace stc::store
