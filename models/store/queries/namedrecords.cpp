// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/namedrecords.h"

namespace stc::store {

namespace {

/// SQL for the hamlet of a row `t`.
const char *hamletOf(const schema::Table &table)
{
    if (table.indexOf("hamlet") >= 0)
        return "t.hamlet";
    return table.id == schema::TableId::People ? "(SELECT h.hamlet FROM households h WHERE h.key = t.household_id)" : "NULL";
}

} // namespace

bool hasNames(schema::TableId id)
{
    const schema::Table &table = schema::table(id);
    return table.column(table.titleColumn).isText();
}

Result<std::vector<NamedRecord>> namedRecords(Connection &connection, schema::TableId id, AreaRange area, int limit)
{
    const schema::Table &table = schema::table(id);
    const char *number = table.indexOf("household_number") >= 0 ? "t.household_number" : "NULL";
    auto select = connection.prepare(std::string("SELECT t.id, t.") + table.titleColumn + ", " + number + ", " + hamletOf(table) + " FROM " + table.name
                                     + " t WHERE t.area BETWEEN ?1 AND ?2 LIMIT ?3");
    if (!select)
        return failed(select.error());
    select->bind(1, area.first).bind(2, area.last).bind(3, limit);
    std::vector<NamedRecord> records;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return records;
        records.push_back({select->id(0), select->string(1), select->string(2), select->string(3)});
    }
}

} // namespace stc::store
