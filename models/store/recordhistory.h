// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/records.h"

#include <vector>

namespace stc::store {

/// One column that a change changed.
struct ColumnChange {
    int column = -1;    ///< of the table
    QString before;     ///< canonical; references as ids
    QString after;
    QString beforeText; ///< as people read it
    QString afterText;
};

/// One change of one record.
struct RecordChange {
    std::int64_t batch = 0;
    std::int64_t entry = 0; ///< of the history; 0 = nothing was before
    qint64 at = 0;          ///< seconds since the epoch
    QString who;
    QString kind;    ///< import, edit, undo, redo, restore, delete
    QString summary; ///< may be empty
    bool isAdded = false;   ///< the record began here
    bool isDeleted = false; ///< the record ended here
    bool isLost = false;    ///< a version that came with an import and was older than what was there: it never held
    std::vector<ColumnChange> columns;
};

/// What changed, when, by whom; newest first.
[[nodiscard]] Result<std::vector<RecordChange>> recordHistory(Database &database, schema::TableId table, const Uuid &id);

/// Who made the record what it is (`batch`), or took it away (0).
[[nodiscard]] Result<BatchEntry> lastTouch(Database &database, const Uuid &id, std::int64_t batch);

} // namespace stc::store
