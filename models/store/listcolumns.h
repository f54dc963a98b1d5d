// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"

#include <QString>

#include <span>
#include <vector>

/// What the columns of a list are: those of the table, and what a row inherits from what it belongs to (commune, hamlet, team).
namespace stc::store {

struct ListColumn {
    enum class Kind : std::uint8_t {
        Value,    ///< the value at the end of `path`
        Commune,  ///< the unit the row lies in
        DaysLeft, ///< whole days to the planned release of an open quarantine; negative = overdue
    };
    Kind kind = Kind::Value;
    schema::TableId table = schema::TableId::Teams; ///< of the list
    /// Column indices: reference columns to follow, then the column whose value is shown. One entry for the table's own columns.
    std::vector<int> path;

    [[nodiscard]] bool isOwn() const { return kind == Kind::Value && path.size() == 1; }
    /// The column at the end of the path; nullptr for what is computed.
    [[nodiscard]] const schema::Column *column() const;
    [[nodiscard]] bool isNumber() const { return kind == Kind::DaysLeft || (kind == Kind::Value && column()->isNumber()); }
    /// Written by people in their own words; false for figures, dates, phones and codes.
    [[nodiscard]] bool isFreeText() const { return kind == Kind::Value && (column()->isText() || column()->type == schema::Type::Reference); }
    /// Stable, for settings: the column's name, or "@commune", "@hamlet", "@team", "@days_left".
    [[nodiscard]] QString name() const;
    [[nodiscard]] QString label() const;
};

/// All columns that a list can show: the table's own without its id, in their order, then the inherited ones.
[[nodiscard]] std::span<const ListColumn> listColumns(schema::TableId table);
/// Indices into listColumns() of those shown at first, in their order.
[[nodiscard]] std::vector<int> firstShownColumns(schema::TableId table);
/// Index into listColumns(), or -1.
[[nodiscard]] int listColumnIndex(schema::TableId table, const QString &name);

/// Reference columns that lead from a row to its household (empty path where there is none) and to its team, the last being the team reference.
[[nodiscard]] std::vector<int> pathToHousehold(schema::TableId table);
[[nodiscard]] std::vector<int> pathToTeam(schema::TableId table);
/// The date by which a row is over: dissolved_on, left_on, ended_on; -1 where rows have no end.
[[nodiscard]] int endColumn(schema::TableId table);
/// Columns whose sum says something (money, counts, person-days), not temperatures or visit orders.
[[nodiscard]] std::vector<int> sumColumns(schema::TableId table);

} // namespace stc::store
