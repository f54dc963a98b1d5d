// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/exchange/countstable.h"

#include "views/exchange/outcomes.h"
#include "views/widgets/make.h"

#include <QHeaderView>

namespace stc::views {

namespace {
constexpr int kNameColumn = 0;
constexpr int kReadColumn = 1;
constexpr int kFirstOutcome = 2;
constexpr int kRepairedColumn = 7;
constexpr int kDeletedColumn = 8;
constexpr int kColumns = 9;
constexpr int kAllTables = -1;
} // namespace

CountsTable::CountsTable(QWidget *parent) : QTableWidget(0, kColumns, parent)
{
    nameWidget(this, "countsTable", tr("Counts by table"));
    QStringList titles{tr("Table"), tr("Read")};
    for (const OutcomeLook &look : allOutcomes())
        titles.append(outcomeWithSymbol(look.outcome));
    titles << tr("Repaired") << tr("Deleted");
    setHorizontalHeaderLabels(titles);
    horizontalHeaderItem(kRepairedColumn)->setToolTip(tr("Rows in which something was mended on reading, for example a date or a lost zero"));
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 8);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(kNameColumn, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeaderItem(kNameColumn)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setEditTriggers(NoEditTriggers);
    setSelectionMode(SingleSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    connect(this, &QTableWidget::cellClicked, this, [this](int row, int column) {
        const int table = item(row, kNameColumn)->data(Qt::UserRole).toInt();
        std::optional<schema::TableId> id;
        if (table != kAllTables)
            id = static_cast<schema::TableId>(table);
        std::optional<services::RowOutcome> outcome;
        if (column >= kFirstOutcome && column < kRepairedColumn)
            outcome = allOutcomes()[static_cast<std::size_t>(column - kFirstOutcome)].outcome;
        Q_EMIT chosen(id, outcome);
    });
}

void CountsTable::setReport(const services::ImportReport &report)
{
    setRowCount(0);
    addLine(tr("All tables"), report.total(), kAllTables);
    for (const schema::Table *table : schema::allTables()) {
        const auto &counts = report.of(table->id);
        if (report.present[static_cast<std::size_t>(table->id)] || counts.deleted > 0)
            addLine(schema::pluralLabel(*table), counts, static_cast<int>(table->id));
    }
}

void CountsTable::fitHeight()
{
    setMaximumHeight(horizontalHeader()->sizeHint().height() + rowCount() * verticalHeader()->defaultSectionSize() + 2 * frameWidth() + 2);
}

void CountsTable::addLine(const QString &label, const services::TableCounts &counts, int table)
{
    const int row = rowCount();
    insertRow(row);
    auto *name = new QTableWidgetItem(label);
    name->setData(Qt::UserRole, table);
    setItem(row, kNameColumn, name);
    const auto add = [&](int column, qint64 count, const QColor &colour) {
        // A zero is a dot: what happened stands out.
        auto *cell = new QTableWidgetItem(count == 0 ? QStringLiteral("·") : countText(count));
        cell->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
        cell->setForeground(count == 0 ? quietText() : colour);
        setItem(row, column, cell);
    };
    const QColor plain = palette().color(QPalette::Text);
    add(kReadColumn, counts.read, plain);
    for (const OutcomeLook &look : allOutcomes())
        add(kFirstOutcome + static_cast<int>(look.outcome), countOf(counts, look.outcome), outcomeColor(look.outcome));
    add(kRepairedColumn, counts.repaired, toneColor(Tone::Caution));
    add(kDeletedColumn, counts.deleted, plain);
    if (table != kAllTables)
        return;
    QFont bold = font();
    bold.setBold(true);
    for (int column = 0; column < kColumns; ++column)
        item(row, column)->setFont(bold);
}

} // namespace stc::views
