// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"
#include "schema/table.h"
#include "store/keyindex.h"

#include <span>
#include <vector>

namespace stc::services::import {

/// Watches one unique rule of a table while rows come in: rows are remembered by a 128-bit digest of the rule's values.
class UniqueGuard {
public:
    explicit UniqueGuard(const schema::UniqueRule &rule);
    /// Takes in the rows that the table holds already.
    [[nodiscard]] Status load(store::Connection &connection);
    /// Another row with the same values? `cells` with references as keys.
    [[nodiscard]] bool isTaken(std::span<const Cell> cells, std::int64_t key);
    /// The row that has these values, 0 = none.
    [[nodiscard]] std::int64_t holder(std::span<const Cell> cells);
    void add(std::span<const Cell> cells, std::int64_t key);
    void remove(std::span<const Cell> cells);
    [[nodiscard]] const schema::UniqueRule &rule() const { return m_rule; }
    /// The first column of the rule, to be blamed.
    [[nodiscard]] int column() const { return m_columns.front(); }

private:
    [[nodiscard]] Uuid digest(std::span<const Cell> cells) const; ///< null when the rule does not concern the row
    const schema::UniqueRule &m_rule;
    std::vector<int> m_columns;
    int m_onlyWhereEmpty = -1;
    store::IdMap m_rows;
};

/// The guards of a table, loaded when the first row is about to be written.
class UniqueGuards {
public:
    explicit UniqueGuards(const schema::Table &table);
    [[nodiscard]] Status ensureLoaded(store::Connection &connection);
    /// The rule that another row already satisfies, or nullptr.
    [[nodiscard]] UniqueGuard *conflict(std::span<const Cell> cells, std::int64_t key);
    void add(std::span<const Cell> cells, std::int64_t key);
    void remove(std::span<const Cell> cells);

private:
    std::vector<UniqueGuard> m_guards;
    bool m_loaded = false;
};

} // namespace stc::services::import
