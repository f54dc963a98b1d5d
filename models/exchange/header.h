// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"
#include "schema/table.h"

#include <QStringList>

#include <span>
#include <string>
#include <vector>

namespace stc::exchange {

inline constexpr const char *kUpdatedAt = "updated_at";
inline constexpr const char *kRejectReason = "reject_reason";

/// Which field of a file belongs to which column of its table. Columns are counted as in `Table::columns`, `updated_at` behind them.
struct HeaderMap {
    static constexpr int kNone = -1;

    std::vector<int> columnOfField; ///< for each field of the file: its column, or kNone
    std::vector<int> fieldOfColumn; ///< for each column, `updated_at` last: its field, or kNone
    QStringList unknownColumns;     ///< as they stand; `reject_reason` is none of them
    QStringList missingColumns;     ///< optional ones that are not in the file
    std::vector<Issue> issues;      ///< MissingHeader, DoubledColumn, MissingColumn: any of them makes the file unreadable
    std::size_t leastFields = 0;    ///< for CsvReader::setLeastFields()

    [[nodiscard]] bool isUsable() const { return issues.empty(); }
};

/// Maps names in any order, letters of either case, spaces around. `line` is the header's line for the issues.
[[nodiscard]] HeaderMap mapHeader(const schema::Table &table, std::span<const std::string> names, const QString &file, qint64 line = 1);

/// The same for a list of columns that is no table: deletions.csv. All columns in `required` must be there.
[[nodiscard]] HeaderMap mapHeader(std::span<const char *const> columns, std::size_t required, std::span<const std::string> names, const QString &file,
                                  qint64 line = 1);

/// Columns of deletions.csv; the first three must be there.
inline constexpr const char *kDeletionColumns[] = {"table", "id", "deleted_at", "reason"};
inline constexpr std::size_t kDeletionRequired = 3;

} // namespace stc::exchange
