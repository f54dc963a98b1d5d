// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"

#include <QStringList>

#include <vector>

namespace stc::services {

/// What the columns of a pasted block are.
struct GridHead {
    static constexpr int kNothing = -1; ///< a column that goes nowhere: running numbers, unknown headings
    bool isThere = false;               ///< the first row names the columns
    std::vector<int> columns;           ///< for each column of the block the table's, or kNothing
    int hamlet = -1;                    ///< the block's column with the hamlet, where it only says which household is meant
    QStringList unknown;                ///< headings that name nothing here, as they were written
};

/// Recognises headings in Vietnamese or English, without marks, in any order, and as people write them in their own lists ("Số ĐT", "CMND").
/// A row counts as headings when more than half of its cells name columns; a single cell, when it names `current` (index into the table's columns)
/// and more rows follow.
[[nodiscard]] GridHead readHead(const schema::Table &table, const QStringList &row, int current, bool hasMoreRows);

} // namespace stc::services
