// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "schema/table.h"

#include <vector>

namespace stc::store {

/// What a record is called by people who have no id for it.
struct NamedRecord {
    Uuid id;
    QString title;  ///< name of a team, a head, a person
    QString number; ///< of a household; empty elsewhere
    QString hamlet; ///< of households and teams, of people that of their household; may be empty
};

/// A table whose records have a name of their own. The others are only found through what they belong to.
[[nodiscard]] bool hasNames(schema::TableId table);

/// All records of an area (units.h), at most `limit` of them: more than that is nothing that one looks through for a name.
[[nodiscard]] Result<std::vector<NamedRecord>> namedRecords(Connection &connection, schema::TableId table, AreaRange area, int limit);

} // namespace stc::store
