// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tracing/tablecopy.h"

#include "views/lists/copytext.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QTableWidget>

namespace stc::views {

void copyTable(const QTableWidget *table)
{
    CopiedRows copied;
    for (int column = 0; column < table->columnCount(); ++column) {
        copied.headings << table->horizontalHeaderItem(column)->text();
        copied.isFreeText << true;
    }
    for (int row = 0; row < table->rowCount(); ++row) {
        QStringList texts;
        for (int column = 0; column < table->columnCount(); ++column)
            texts << table->item(row, column)->text();
        copied.rows << texts;
    }
    QGuiApplication::clipboard()->setMimeData(clipboardData(copied).release());
}

} // namespace stc::views
