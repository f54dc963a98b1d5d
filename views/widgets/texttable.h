// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

class QTableWidget;
class QWidget;

/// Short tables that are only read: one row chosen at a time, every row with a number behind it.
namespace stc::views {

[[nodiscard]] QTableWidget *makeTextTable(QWidget *parent, const char *objectName, const QString &accessibleName, const QStringList &titles);
void addTextRow(QTableWidget *table, const QStringList &texts, qint64 number);
/// Number of the current row, -1 = there is none.
[[nodiscard]] qint64 currentNumber(const QTableWidget *table);

} // namespace stc::views
