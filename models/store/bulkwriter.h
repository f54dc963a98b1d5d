// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "schema/table.h"
#include "store/layout.h"
#include "store/sqlite.h"

#include <span>
#include <string>
#include <vector>

namespace stc::store {

/// What every row has besides its columns.
struct RowStamp {
    std::int64_t key = 0;
    Uuid id;
    std::int64_t updatedAt = 0; ///< seconds since the epoch
    std::int64_t batch = 0;
    Area area = 0;
};

/// Writes rows of one table inside the caller's transaction. Cells are in the order of the description (the first, the id, is not read);
/// references are keys (Cell::ofInteger). Sort key and search text are made here, so that they cannot be forgotten.
class RowWriter {
public:
    [[nodiscard]] static Result<RowWriter> open(Connection &connection, const schema::Table &table);
    [[nodiscard]] Status insert(const RowStamp &stamp, std::span<const Cell> cells) { return write(m_insert, stamp, cells); }
    [[nodiscard]] Status update(const RowStamp &stamp, std::span<const Cell> cells) { return write(m_update, stamp, cells); }
    [[nodiscard]] Status remove(std::int64_t key);

private:
    RowWriter(const Layout &layout, Statement insert, Statement update, Statement remove);
    [[nodiscard]] Status write(Statement &statement, const RowStamp &stamp, std::span<const Cell> cells);
    const Layout *m_layout;
    Statement m_insert;
    Statement m_update;
    Statement m_remove;
    std::string m_search;
};

/// Takes the indexes off a table before very many rows come, and puts them back: building one from sorted rows is several times faster than
/// keeping it up row by row. Inside the caller's transaction, so a broken import leaves them as they were.
class IndexHoliday {
public:
    [[nodiscard]] Status begin(Connection &connection, const schema::Table &table);
    [[nodiscard]] bool isOn() const { return !m_createSql.empty(); }
    [[nodiscard]] Status end(Connection &connection);

private:
    std::vector<std::string> m_createSql;
};

/// After rows of `parent` moved to another commune: everything that hangs on them moves too.
[[nodiscard]] Status refreshAreas(Connection &connection, const schema::Table &parent, const std::vector<std::int64_t> &keys);

} // namespace stc::store
