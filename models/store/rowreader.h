// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"
#include "store/bulkwriter.h"
#include "store/sqlite.h"

#include <QString>

#include <functional>
#include <span>
#include <vector>

namespace stc::store {

/// Reads whole rows of one table, references as ids: for export, history, records, comparison.
class RowReader {
public:
    /// `condition` is SQL behind the FROM (the table's alias is t): "WHERE t.key = ?1", "ORDER BY t.id".
    [[nodiscard]] static Result<RowReader> open(Connection &connection, const schema::Table &table, std::string_view condition);
    /// To bind the condition's parameters.
    [[nodiscard]] Statement &statement() { return m_statement; }
    /// true: stamp() and cells() are the next row, good until the next call.
    [[nodiscard]] Result<bool> next();
    void reset() { m_statement.reset(); }
    [[nodiscard]] const RowStamp &stamp() const { return m_stamp; }
    /// In the order of the description, the id first.
    [[nodiscard]] std::span<const Cell> cells() const { return m_cells; }

private:
    RowReader(const schema::Table &table, Statement statement);
    const schema::Table *m_table;
    Statement m_statement;
    RowStamp m_stamp;
    std::vector<Cell> m_cells;
};

/// A row as the history keeps it: a JSON object of its filled columns in canonical text.
[[nodiscard]] std::string rowContent(const schema::Table &table, std::span<const Cell> cells);

} // namespace stc::store
