// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/uniquerows.h"

#include <vector>

namespace stc::store {

namespace {

/// Steps through a query, handing each row to `row`.
Status forEachRow(Connection &connection, const std::string &sql, const std::function<void(const Statement &)> &row)
{
    auto select = connection.prepare(sql);
    if (!select)
        return failed(select.error());
    for (;;) {
        const auto there = select->step();
        if (!there)
            return failed(there.error());
        if (!*there)
            return {};
        row(*select);
    }
}

} // namespace

Status readUniqueRows(Connection &connection, const schema::UniqueRule &rule, const std::function<void(std::int64_t, std::span<const Cell>)> &sink)
{
    const schema::Table &table = schema::table(rule.table);
    std::string sql = "SELECT key";
    std::vector<std::size_t> places;
    for (const char *name : rule.columns) {
        sql += std::string(", ") + name;
        places.push_back(static_cast<std::size_t>(table.indexOf(name)));
    }
    sql += std::string(" FROM ") + table.name;
    if (rule.onlyWhereEmpty)
        sql += std::string(" WHERE ") + rule.onlyWhereEmpty + " IS NULL";
    std::vector<Cell> cells(table.columns.size());
    return forEachRow(connection, sql, [&](const Statement &row) {
        for (std::size_t i = 0; i < places.size(); ++i) {
            const int column = static_cast<int>(i) + 1;
            const bool isKey = table.columns[places[i]].type == schema::Type::Reference;
            cells[places[i]] = row.isNull(column) ? Cell() : isKey ? Cell::ofInteger(row.integer(column)) : Cell::ofText(row.text(column));
        }
        sink(row.integer(0), cells);
    });
}

Status readContactEdges(Connection &connection, const std::function<void(std::int64_t, std::int64_t, std::int64_t)> &sink)
{
    return forEachRow(connection, "SELECT key, person_id, source_person_id FROM contacts",
                      [&](const Statement &row) { sink(row.integer(0), row.integer(1), row.integer(2)); });
}

Status readDeletions(Connection &connection, const std::function<void(std::string_view, const Uuid &, std::int64_t)> &sink)
{
    return forEachRow(connection, "SELECT table_name, id, deleted_at FROM deletions",
                      [&](const Statement &row) { sink(row.text(0), row.id(1), row.integer(2)); });
}

} // namespace stc::store
