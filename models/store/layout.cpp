// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/layout.h"

#include "domain/vietnamese.h"

#include <array>

namespace stc::store {

namespace {

Layout makeLayout(const schema::Table &table)
{
    Layout layout;
    layout.table = &table;
    layout.hasSort = table.nameColumn() != nullptr;
    layout.hasSearch = table.hasOwnSearchText();
    std::string names = "key, id, updated_at, batch, area";
    std::string sets = "updated_at = ?3, batch = ?4, area = ?5";
    std::string select = "SELECT t.key, t.id, t.updated_at, t.batch, t.area";
    std::string joins;
    int parameters = 5;
    const auto add = [&](const std::string &name) {
        ++parameters;
        names += ", " + name;
        sets += ", " + name + " = ?" + std::to_string(parameters);
    };
    if (layout.hasSort)
        add("sort");
    if (layout.hasSearch)
        add("search");
    layout.firstColumn = parameters + 1;
    for (const schema::Column &column : table.columns.subspan(1)) {
        add(column.name);
        if (column.type == schema::Type::Reference) {
            const std::string alias = std::string("r_") + column.name;
            select += ", " + alias + ".id";
            joins += " LEFT JOIN " + std::string(schema::table(column.target).name) + " " + alias + " ON " + alias + ".key = t." + column.name;
        } else {
            select += std::string(", t.") + column.name;
        }
    }
    std::string marks;
    for (int i = 1; i <= parameters; ++i)
        marks += (i > 1 ? ", ?" : "?") + std::to_string(i);
    const std::string name = table.name;
    layout.insertSql = "INSERT INTO " + name + " (" + names + ") VALUES (" + marks + ")";
    layout.updateSql = "UPDATE " + name + " SET " + sets + " WHERE key = ?1 AND id = ?2";
    layout.selectSql = select + " FROM " + name + " t" + joins;
    return layout;
}

} // namespace

const Layout &layoutOf(schema::TableId id)
{
    static const auto layouts = [] {
        std::array<Layout, schema::kTableCount> all;
        for (const schema::Table *table : schema::allTables())
            all[static_cast<std::size_t>(table->id)] = makeLayout(*table);
        return all;
    }();
    return layouts[static_cast<std::size_t>(id)];
}

void composeSearch(const schema::Table &table, std::span<const Cell> cells, std::string &out)
{
    out.clear();
    for (const char *name : table.searchColumns) {
        const int index = table.indexOf(name);
        const Cell &cell = cells[static_cast<std::size_t>(index)];
        if (cell.kind != Cell::Kind::Text || cell.text.empty())
            continue;
        out.push_back(' ');
        const std::size_t start = out.size();
        vietnamese::appendFolded(cell.text, out);
        if (table.columns[static_cast<std::size_t>(index)].type == schema::Type::Name) {
            const std::string initials = vietnamese::initials(std::string_view(out).substr(start));
            out += ' ' + initials;
        }
    }
}

std::string composeSort(const schema::Table &table, std::span<const Cell> cells)
{
    const schema::Column *column = table.nameColumn();
    if (!column)
        return {};
    return vietnamese::nameSortKey(cells[static_cast<std::size_t>(column - table.columns.data())].text);
}

} // namespace stc::store
