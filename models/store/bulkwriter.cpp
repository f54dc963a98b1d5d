// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/bulkwriter.h"

namespace stc::store {

RowWriter::RowWriter(const Layout &layout, Statement insert, Statement update, Statement remove)
    : m_layout(&layout), m_insert(std::move(insert)), m_update(std::move(update)), m_remove(std::move(remove))
{
}

Result<RowWriter> RowWriter::open(Connection &connection, const schema::Table &table)
{
    const Layout &layout = layoutOf(table.id);
    auto insert = connection.prepare(layout.insertSql);
    if (!insert)
        return failed(insert.error());
    auto update = connection.prepare(layout.updateSql);
    if (!update)
        return failed(update.error());
    auto remove = connection.prepare(std::string("DELETE FROM ") + table.name + " WHERE key = ?");
    if (!remove)
        return failed(remove.error());
    return RowWriter(layout, *std::move(insert), *std::move(update), *std::move(remove));
}

Status RowWriter::write(Statement &statement, const RowStamp &stamp, std::span<const Cell> cells)
{
    const auto idBytes = stamp.id.bytes();
    statement.bind(1, stamp.key).bindStatic(2, std::string_view(idBytes.data(), idBytes.size()), true);
    statement.bind(3, stamp.updatedAt).bind(4, stamp.batch).bind(5, stamp.area);
    int parameter = 6;
    std::string sort;
    if (m_layout->hasSort) {
        sort = composeSort(*m_layout->table, cells);
        statement.bindStatic(parameter++, sort, true);
    }
    if (m_layout->hasSearch) {
        composeSearch(*m_layout->table, cells, m_search);
        statement.bindStatic(parameter++, m_search);
    }
    for (const Cell &cell : cells.subspan(1))
        statement.bindCell(parameter++, cell);
    return statement.run();
}

Status RowWriter::remove(std::int64_t key)
{
    m_remove.bind(1, key);
    return m_remove.run();
}

Status IndexHoliday::begin(Connection &connection, const schema::Table &table)
{
    auto select = connection.prepare("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND tbl_name = ? AND sql IS NOT NULL");
    if (!select)
        return failed(select.error());
    select->bind(1, std::string_view(table.name));
    std::vector<std::string> names;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            break;
        names.emplace_back(select->text(0));
        m_createSql.emplace_back(select->text(1));
    }
    select->reset();
    for (const std::string &name : names) {
        if (const auto done = connection.execute(("DROP INDEX " + name).c_str()); !done)
            return done;
    }
    return {};
}

Status IndexHoliday::end(Connection &connection)
{
    for (const std::string &sql : m_createSql) {
        if (const auto done = connection.execute(sql.c_str()); !done)
            return done;
    }
    m_createSql.clear();
    return {};
}

Status refreshAreas(Connection &connection, const schema::Table &parent, const std::vector<std::int64_t> &keys)
{
    if (keys.empty())
        return {};
    for (const schema::Child &child : schema::referrersOf(parent.id)) {
        const std::string column = child.table->columns[static_cast<std::size_t>(child.column)].name;
        if (column != child.table->areaColumn)
            continue;
        auto update = connection.prepare(std::string("UPDATE ") + child.table->name + " SET area = (SELECT p.area FROM " + parent.name
                                         + " p WHERE p.key = ?1) WHERE " + column + " = ?1 RETURNING key");
        if (!update)
            return failed(update.error());
        std::vector<std::int64_t> moved;
        for (const std::int64_t key : keys) {
            update->bind(1, key);
            for (;;) {
                const auto row = update->step();
                if (!row)
                    return failed(row.error());
                if (!*row)
                    break;
                moved.push_back(update->integer(0));
            }
            update->reset();
        }
        if (const auto done = refreshAreas(connection, *child.table, moved); !done)
            return done;
    }
    return {};
}

} // namespace stc::store
