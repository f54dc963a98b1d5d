// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/editor.h"

#include "store/importsession.h"

namespace stc::store {

using schema::TableId;

namespace {

/// Rows that say nothing once two records are one: a pair with itself, the same pair or the same check twice.
bool maySimplyGo(TableId table)
{
    return table == TableId::HealthChecks || table == TableId::DistinctPeople || table == TableId::DistinctHouseholds;
}

bool pairsWithItself(const schema::Table &table, const Values &values)
{
    if (table.id == TableId::DistinctPeople)
        return values.value(QStringLiteral("person_id")) == values.value(QStringLiteral("other_person_id"));
    if (table.id == TableId::DistinctHouseholds)
        return values.value(QStringLiteral("household_id")) == values.value(QStringLiteral("other_household_id"));
    return false;
}

} // namespace

Result<int> Editor::redirect(TableId table, const Uuid &from, const Uuid &to)
{
    const auto found = findRow(connection(), schema::table(table), from);
    if (!found)
        return failed(found.error());
    int moved = 0;
    for (const schema::Child &child : schema::referrersOf(table)) {
        const auto keys = keysReferringTo(connection(), child, found->key);
        if (!keys)
            return failed(keys.error());
        for (const std::int64_t key : *keys) {
            if (const auto done = redirectRow(child, key, to); !done)
                return failed(done.error());
            ++moved;
        }
    }
    return moved;
}

Status Editor::redirectRow(const schema::Child &child, std::int64_t key, const Uuid &to)
{
    const auto row = findRow(connection(), *child.table, key);
    if (!row)
        return failed(row.error());
    const QString column = QLatin1String(child.table->columns[static_cast<std::size_t>(child.column)].name);
    auto values = read(child.table->id, row->id);
    if (!values)
        return failed(values.error());
    (*values)->insert(column, to.toString());
    if (pairsWithItself(*child.table, **values))
        return remove(child.table->id, row->id, {});
    const auto done = updateReferences(child.table->id, row->id, {{column, to.toString()}});
    const bool isTwice = !done && std::any_of(m_problems.begin(), m_problems.end(), [](const FieldProblem &problem) { return problem.code == IssueCode::DuplicateRecord; });
    return isTwice && maySimplyGo(child.table->id) ? remove(child.table->id, row->id, {}) : done;
}

} // namespace stc::store
