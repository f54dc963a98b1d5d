// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"
#include "schema/table.h"

#include <span>
#include <string>

/// How a described table lies in SQL: key, id, updated_at, batch, area, [sort], [search], then the description's columns without the id.
namespace stc::store {

struct Layout {
    const schema::Table *table = nullptr;
    bool hasSort = false;
    bool hasSearch = false;
    int firstColumn = 0; ///< 1-based place of the description's second column in insertSql and updateSql
    std::string insertSql;
    std::string updateSql;  ///< the same parameters; key and id stay, the row is found by its key
    std::string selectSql;  ///< key, id, updated_at, batch, area, then all columns but the id, references as ids; no WHERE yet; the table's alias is t
};

[[nodiscard]] const Layout &layoutOf(schema::TableId id);

/// What can be searched for in a row: " nguyen thi dao ntd 0912345678", folded words each behind a space, the name's initials as a word of their own.
/// `cells` in the order of the table's columns.
void composeSearch(const schema::Table &table, std::span<const Cell> cells, std::string &out);
/// Sort key of the row's name; empty for a table without one.
[[nodiscard]] std::string composeSort(const schema::Table &table, std::span<const Cell> cells);

} // namespace stc::store
