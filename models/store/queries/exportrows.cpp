// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/exportrows.h"

#include <algorithm>

namespace stc::store {

namespace {

constexpr AreaRange kEverywhere{-1, 9'999'999'999'999};
constexpr std::int64_t kAlways = -1;

/// Rows that the program brought (rules of quarantine) do not travel: every program has them, and what an office changes there is a row of a batch.
constexpr const char *kOwn = "t.batch <> 0";

/// Which rows leave. Parameters 1 to 4: first area, last area, since, table. Rules of quarantine hold below the office that set them: they go to every unit
/// there; one of nobody's (area 0) goes to everybody.
std::string leaving(const schema::Table &table)
{
    const std::string rows = "(t.area BETWEEN ?1 AND ?2 AND t.updated_at >= ?3 OR t.key IN (SELECT key FROM temp.referred_outside WHERE table_id = ?4))";
    return table.isInContract() ? rows : "(" + rows + " OR t.area IN (0, ?1 / 100000 * 100000, ?1 / 100000000 * 100000000) AND t.updated_at >= ?3) AND " + kOwn;
}

void bindScope(Statement &statement, const ExportScope &scope, schema::TableId table)
{
    const AreaRange range = scope.range.value_or(kEverywhere);
    statement.bind(1, range.first).bind(2, range.last).bind(3, scope.since.value_or(kAlways)).bind(4, static_cast<int>(table));
}

} // namespace

bool ExportScope::has(schema::TableId id) const
{
    return std::any_of(tables.begin(), tables.end(), [&](const schema::Table *table) { return table->id == id; });
}

Status findReferredOutside(Connection &connection, const ExportScope &scope)
{
    const auto made = connection.execute("CREATE TABLE IF NOT EXISTS temp.referred_outside (table_id INTEGER, key INTEGER, PRIMARY KEY (table_id, key)) WITHOUT ROWID;"
                                         "DELETE FROM temp.referred_outside");
    if (!made || !scope.range)
        return made;
    // From the last table to the first: what is found for one table may itself refer to earlier ones.
    const auto tables = schema::allTables();
    for (auto table = tables.rbegin(); table != tables.rend(); ++table) {
        if (!scope.has((*table)->id))
            continue;
        for (const schema::Column &column : (*table)->columns) {
            if (column.type != schema::Type::Reference || !scope.has(column.target))
                continue;
            const std::string reference = std::string("t.") + column.name;
            auto insert = connection.prepare("INSERT OR IGNORE INTO temp.referred_outside SELECT ?5, " + reference + " FROM " + (*table)->name + " t JOIN "
                                             + schema::table(column.target).name + " p ON p.key = " + reference
                                             + " WHERE p.area NOT BETWEEN ?1 AND ?2 AND " + leaving(**table));
            if (!insert)
                return failed(insert.error());
            bindScope(*insert, scope, (*table)->id);
            insert->bind(5, static_cast<int>(column.target));
            if (const auto done = insert->run(); !done)
                return done;
        }
    }
    return {};
}

Result<bool> hasRows(Connection &connection, const schema::Table &table)
{
    const auto found = connection.integer(std::string("SELECT EXISTS (SELECT 1 FROM ") + table.name + " t WHERE " + kOwn + ")");
    if (!found)
        return failed(found.error());
    return *found != 0;
}

Result<RowReader> rowsToExport(Connection &connection, const schema::Table &table, const ExportScope &scope)
{
    const bool all = !scope.range && !scope.since;
    auto reader = RowReader::open(connection, table, (all ? (table.isInContract() ? std::string() : std::string("WHERE ") + kOwn) : "WHERE " + leaving(table)) + " ORDER BY t.id");
    if (reader && !all)
        bindScope(reader->statement(), scope, table.id);
    return reader;
}

Result<std::vector<DeletionRow>> deletionsToExport(Connection &connection, std::optional<std::int64_t> since)
{
    auto select = connection.prepare("SELECT table_name, id, deleted_at, coalesce(reason, '') FROM deletions WHERE deleted_at >= ? ORDER BY id");
    if (!select)
        return failed(select.error());
    select->bind(1, since.value_or(kAlways));
    std::vector<DeletionRow> rows;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return rows;
        rows.push_back({select->string(0), select->id(1), select->integer(2), select->string(3)});
    }
}

} // namespace stc::store
