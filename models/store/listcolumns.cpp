// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/listcolumns.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace stc::store {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(ListColumns)
};

using schema::TableId;
using schema::Type;

int indexIn(TableId table, const char *column)
{
    return schema::table(table).indexOf(column);
}

/// The required references first: a check belongs to its person, not to who made it.
int referenceTo(TableId table, TableId target)
{
    const auto columns = schema::table(table).columns;
    int found = -1;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].type == Type::Reference && columns[i].target == target && (found < 0 || columns[i].required) && !(found >= 0 && columns[static_cast<std::size_t>(found)].required))
            found = static_cast<int>(i);
    }
    return found;
}

std::vector<int> joined(int first, std::vector<int> rest)
{
    rest.insert(rest.begin(), first);
    return rest;
}

std::vector<ListColumn> makeColumns(TableId id)
{
    const schema::Table &table = schema::table(id);
    std::vector<ListColumn> columns;
    for (std::size_t i = 1; i < table.columns.size(); ++i)
        columns.push_back({ListColumn::Kind::Value, id, {static_cast<int>(i)}});
    if (table.columns[static_cast<std::size_t>(table.indexOf(table.areaColumn))].type != Type::Unit)
        columns.push_back({ListColumn::Kind::Commune, id, {}});
    const auto household = pathToHousehold(id);
    const auto team = pathToTeam(id);
    const auto hamletOf = [&](const std::vector<int> &path, TableId target) {
        std::vector<int> whole = path;
        whole.push_back(indexIn(target, "hamlet"));
        columns.push_back({ListColumn::Kind::Value, id, whole});
    };
    if (table.indexOf("hamlet") < 0) {
        if (!household.empty())
            hamletOf(household, TableId::Households);
        else if (!team.empty())
            hamletOf(team, TableId::Teams);
    }
    if (team.size() > 1)
        columns.push_back({ListColumn::Kind::Value, id, team});
    if (id == TableId::Quarantines)
        columns.push_back({ListColumn::Kind::DaysLeft, id, {indexIn(id, "planned_end_on"), indexIn(id, "ended_on")}});
    return columns;
}

const std::array<std::vector<ListColumn>, schema::kTableCount> &allColumns()
{
    static const auto all = [] {
        std::array<std::vector<ListColumn>, schema::kTableCount> made;
        for (const schema::Table *table : schema::allTables())
            made[static_cast<std::size_t>(table->id)] = makeColumns(table->id);
        return made;
    }();
    return all;
}

} // namespace

const schema::Column *ListColumn::column() const
{
    if (kind != Kind::Value)
        return nullptr;
    const schema::Table *at = &schema::table(table);
    for (std::size_t i = 0; i + 1 < path.size(); ++i)
        at = &schema::table(at->columns[static_cast<std::size_t>(path[i])].target);
    return &at->columns[static_cast<std::size_t>(path.back())];
}

QString ListColumn::name() const
{
    switch (kind) {
    case Kind::Commune: return QStringLiteral("@commune");
    case Kind::DaysLeft: return QStringLiteral("@days_left");
    case Kind::Value: break;
    }
    if (isOwn())
        return QLatin1String(column()->name);
    return column()->type == Type::Reference ? QStringLiteral("@team") : QStringLiteral("@hamlet");
}

QString ListColumn::label() const
{
    switch (kind) {
    case Kind::Commune: return schema::label(schema::table(TableId::Households).column("commune_code"));
    case Kind::DaysLeft: return Tr::tr("Days left");
    case Kind::Value: break;
    }
    if (!isOwn() && column()->type == Type::Reference)
        return schema::label(schema::table(TableId::Teams));
    return schema::label(*column());
}

std::span<const ListColumn> listColumns(TableId table)
{
    return allColumns()[static_cast<std::size_t>(table)];
}

std::vector<int> firstShownColumns(TableId table)
{
    std::vector<int> shown;
    for (const char *name : schema::table(table).listColumns)
        shown.push_back(listColumnIndex(table, QLatin1String(name)));
    const auto all = listColumns(table);
    for (std::size_t i = 0; i < all.size(); ++i) {
        if (all[i].kind == ListColumn::Kind::DaysLeft)
            shown.insert(shown.begin() + std::min<std::ptrdiff_t>(6, std::ssize(shown)), static_cast<int>(i));
        else if (!all[i].isOwn())
            shown.push_back(static_cast<int>(i));
    }
    return shown;
}

int listColumnIndex(TableId table, const QString &name)
{
    const auto all = listColumns(table);
    const auto at = std::find_if(all.begin(), all.end(), [&](const ListColumn &column) { return column.name() == name; });
    return at == all.end() ? -1 : static_cast<int>(at - all.begin());
}

std::vector<int> pathToHousehold(TableId table)
{
    if (const int direct = referenceTo(table, TableId::Households); direct >= 0)
        return {direct};
    if (const int person = referenceTo(table, TableId::People); person >= 0)
        return joined(person, pathToHousehold(TableId::People));
    return {};
}

std::vector<int> pathToTeam(TableId table)
{
    if (const int direct = referenceTo(table, TableId::Teams); direct >= 0)
        return {direct};
    if (const int page = referenceTo(table, TableId::LogbookPages); page >= 0)
        return joined(page, pathToTeam(TableId::LogbookPages));
    auto path = pathToHousehold(table);
    if (!path.empty())
        path.push_back(indexIn(TableId::Households, "team_id"));
    return path;
}

int endColumn(TableId table)
{
    for (const char *name : {"ended_on", "left_on", "dissolved_on"}) {
        if (const int at = indexIn(table, name); at >= 0)
            return at;
    }
    return -1;
}

std::vector<int> sumColumns(TableId table)
{
    std::vector<int> columns;
    const auto all = schema::table(table).columns;
    for (std::size_t i = 0; i < all.size(); ++i) {
        // A range that is bounded above (a temperature, a visit order, doses) belongs to a measurement, not to an amount.
        if (all[i].isNumber() && all[i].range.least >= 0 && all[i].range.most >= schema::kNotNegative.most)
            columns.push_back(static_cast<int>(i));
    }
    return columns;
}

} // namespace stc::store
