// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/texttable.h"

#include "views/widgets/make.h"

#include <QHeaderView>
#include <QTableWidget>

namespace stc::views {

QTableWidget *makeTextTable(QWidget *parent, const char *objectName, const QString &accessibleName, const QStringList &titles)
{
    auto *table = new QTableWidget(0, static_cast<int>(titles.size()), parent);
    nameWidget(table, objectName, accessibleName);
    table->setHorizontalHeaderLabels(titles);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 9);
    table->horizontalHeader()->setStretchLastSection(true);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    return table;
}

void addTextRow(QTableWidget *table, const QStringList &texts, qint64 number)
{
    const int row = table->rowCount();
    table->insertRow(row);
    for (int column = 0; column < texts.size(); ++column) {
        auto *item = new QTableWidgetItem(texts[column]);
        item->setToolTip(texts[column]);
        table->setItem(row, column, item);
    }
    table->item(row, 0)->setData(Qt::UserRole, number);
}

qint64 currentNumber(const QTableWidget *table)
{
    const int row = table->currentRow();
    return row >= 0 ? table->item(row, 0)->data(Qt::UserRole).toLongLong() : -1;
}

} // namespace stc::views
