// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"
#include "store/sqlite.h"

#include <vector>

/// What has to be known before two records become one.
namespace stc::store {

/// How many rows of a table refer to a record by one column, for both records of a pair.
struct ReferringRows {
    schema::TableId table = schema::TableId::Teams;
    int column = -1;
    std::int64_t first = 0;
    std::int64_t second = 0;
};
/// Only where one of them has any; tables that only say "is different" are left out.
[[nodiscard]] Result<std::vector<ReferringRows>> countReferringRows(Connection &connection, schema::TableId table, std::int64_t first, std::int64_t second);

/// First days of the open quarantines of a person (ISO).
[[nodiscard]] Result<std::vector<QString>> openQuarantines(Connection &connection, const Uuid &person);
/// Days on which a person was confirmed as a case (ISO).
[[nodiscard]] Result<std::vector<QString>> confirmedCases(Connection &connection, const Uuid &person);
/// Checks that both have for the same day and session: when the two become one, one of each pair goes.
[[nodiscard]] Result<std::int64_t> countSharedChecks(Connection &connection, const Uuid &first, const Uuid &second);
/// Contacts in which one of the two is named as the source of the other.
[[nodiscard]] Result<std::vector<Uuid>> contactsBetween(Connection &connection, const Uuid &first, const Uuid &second);
/// Lines of the pairs known to be different that name this record the wrong way round (the smaller id text comes first).
[[nodiscard]] Result<std::vector<Uuid>> misorderedPairs(Connection &connection, schema::TableId table, const Uuid &record);

} // namespace stc::store
