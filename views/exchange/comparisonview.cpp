// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/comparisonview.h"

#include "views/exchange/outcomes.h"
#include "views/widgets/make.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

ComparisonView::ComparisonView(QWidget *parent)
    : QWidget(parent), m_title(makeHeadingLabel(this, "comparisonTitle", {}, 3)), m_reasons(makeLabel(this, "comparisonReasons")), m_table(new QTableWidget(0, 3, this))
{
    setObjectName(QStringLiteral("comparisonView"));
    nameWidget(m_table, "comparisonTable", tr("File and database side by side"));
    m_table->setHorizontalHeaderLabels({tr("Field"), tr("In the file"), tr("In the database")});
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 0, 0, 0);
    layout->addWidget(m_title);
    layout->addWidget(m_reasons);
    layout->addWidget(m_table, 1);
    showText({});
}

void ComparisonView::showText(const QString &text)
{
    m_title->setText(text);
    m_reasons->hide();
    m_table->setRowCount(0);
    m_table->setVisible(false);
}

void ComparisonView::showRow(const services::RowComparison &row, services::RowOutcome outcome)
{
    m_title->setText(outcomeWithSymbol(outcome));
    QStringList reasons;
    for (const Issue &issue : row.issues)
        reasons.append(tr("%1, line %2: %3").arg(issue.file, countText(issue.line), issue.message));
    m_reasons->setText(reasons.join(QLatin1Char('\n')));
    m_reasons->setVisible(!reasons.isEmpty());
    QPalette red = palette();
    red.setColor(QPalette::WindowText, toneColor(Tone::Bad));
    m_reasons->setPalette(red);

    const bool hasCurrent = std::any_of(row.currentValues.begin(), row.currentValues.end(), [](const QString &value) { return !value.isEmpty(); });
    m_table->setVisible(true);
    m_table->setRowCount(static_cast<int>(row.columns.size()));
    for (int i = 0; i < m_table->rowCount(); ++i) {
        const QString inFile = row.fileValues.value(i);
        const QString inDatabase = row.currentValues.value(i);
        const bool differs = hasCurrent && inFile != inDatabase;
        const QStringList texts{differs ? QStringLiteral("≠ %1").arg(row.columns[i]) : row.columns[i], inFile, inDatabase};
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(texts[column]);
            if (differs) {
                QFont bold = m_table->font();
                bold.setBold(true);
                item->setFont(bold);
                item->setForeground(toneColor(Tone::Info));
            }
            m_table->setItem(i, column, item);
        }
    }
    m_table->setColumnHidden(2, !hasCurrent);
}

} // namespace stc::views
