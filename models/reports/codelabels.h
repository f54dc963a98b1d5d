// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"

#include <QHash>
#include <QString>

namespace stc::reports {

/// Labels of one column's codes, each translated once: a list asks for the same ten labels 17,000 times.
class CodeLabels {
public:
    CodeLabels(schema::TableId table, std::string_view column) : m_column(schema::table(table).column(column)) {}

    /// The label of a code; empty for an empty one.
    [[nodiscard]] QString of(const QString &code);
    /// The labels of a set of codes, parted by commas, in small letters but for the first.
    [[nodiscard]] QString ofSet(const QString &codes);

private:
    const schema::Column &m_column;
    QHash<QString, QString> m_labels;
    QHash<QString, QString> m_sets;
};

} // namespace stc::reports
