// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/grid/gridview.h"

#include "views/grid/griddelegate.h"
#include "views/widgets/make.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

namespace stc::views {

namespace {
constexpr int kRowPadding = 10; ///< pixels above and below the text together, as in lists
constexpr int kNumberWidth = 44;
} // namespace

GridView::GridView(items::GridModel *model, store::Database &database, QWidget *parent) : QTableView(parent), m_model(model)
{
    const QString title = schema::pluralLabel(schema::table(model->table()));
    nameWidget(this, "gridView", tr("%1, edited in the table").arg(title));
    setModel(model);
    auto *delegate = new GridDelegate(model, database, this);
    setItemDelegate(delegate);
    connect(delegate, &GridDelegate::wentOn, this, &GridView::move);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::AnyKeyPressed | QAbstractItemView::DoubleClicked);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel); // by rows, Qt draws the row numbers half a row off after rows came while the end was seen
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    verticalHeader()->setFixedWidth(kNumberWidth + fontMetrics().averageCharWidth() * 2);
    verticalHeader()->setDefaultAlignment(Qt::AlignCenter);
    nameWidget(verticalHeader(), "gridRows", tr("Row numbers and marks"));
    horizontalHeader()->setSectionsMovable(true);
    horizontalHeader()->setHighlightSections(true);
    nameWidget(horizontalHeader(), "gridHeader", tr("Column headings of “%1”").arg(title));
}

void GridView::arrange(const QList<int> &columns, const QList<int> &widths)
{
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, !columns.contains(column));
    for (int i = 0; i < columns.size(); ++i) {
        header->moveSection(header->visualIndex(columns.at(i)), i);
        header->resizeSection(columns.at(i), std::max(widths.value(i, header->defaultSectionSize()), header->sectionSizeHint(columns.at(i))));
    }
}

QList<int> GridView::shownColumns() const
{
    QList<int> shown;
    for (int visual = 0; visual < horizontalHeader()->count(); ++visual) {
        const int column = horizontalHeader()->logicalIndex(visual);
        if (!isColumnHidden(column))
            shown << column;
    }
    return shown;
}

void GridView::move(int columns, int rows)
{
    const QList<int> shown = shownColumns();
    if (shown.isEmpty() || m_model->rowCount() == 0)
        return;
    int row = std::clamp(currentIndex().row() + rows, 0, m_model->rowCount() - 1);
    qsizetype place = std::max(qsizetype(0), shown.indexOf(currentIndex().column()));
    // As in a spreadsheet: Enter behind some Tabs goes to the column where the row was begun.
    const int begun = columns != 0 ? (m_begunColumn >= 0 ? m_begunColumn : currentIndex().column()) : -1;
    if (columns == 0 && rows > 0 && shown.contains(m_begunColumn))
        place = shown.indexOf(m_begunColumn);
    for (qsizetype step = 0; columns != 0 && step < shown.size() * 2; ++step) {
        place += columns;
        if (place < 0 || place >= shown.size()) {
            const int next = row + columns;
            if (next < 0 || next >= m_model->rowCount())
                return;
            row = next;
            place = columns > 0 ? 0 : shown.size() - 1;
        }
        if (m_model->isWritable(shown.at(place)))
            break;
    }
    setCurrentIndex(m_model->index(row, shown.at(place)));
    m_begunColumn = begun; // any other way to another cell forgets it
}

QModelIndexList GridView::chosenCells() const
{
    QModelIndexList cells = selectionModel()->selectedIndexes();
    cells.removeIf([this](const QModelIndex &cell) { return isColumnHidden(cell.column()); });
    if (cells.isEmpty() && currentIndex().isValid())
        cells << currentIndex();
    std::sort(cells.begin(), cells.end());
    return cells;
}

void GridView::editAtEnd()
{
    edit(currentIndex());
    if (auto *line = qobject_cast<QLineEdit *>(indexWidget(currentIndex())))
        line->end(false);
}

bool GridView::isOurs(const QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & ~Qt::KeypadModifier);
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_F2:
    case Qt::Key_F7:
    case Qt::Key_F9:
    case Qt::Key_Delete:
    case Qt::Key_Escape:
    case Qt::Key_Tab: return isPlain;
    case Qt::Key_Backtab: return true;
    case Qt::Key_D: return event->modifiers() == Qt::ControlModifier;
    default: return event->matches(QKeySequence::Paste);
    }
}

bool GridView::handleKey(const QKeyEvent *event)
{
    if (!isOurs(event))
        return false;
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter: move(0, 1); break;
    case Qt::Key_Tab: move(1, 0); break;
    case Qt::Key_Backtab: move(-1, 0); break;
    case Qt::Key_F2: editAtEnd(); break;
    case Qt::Key_F7: Q_EMIT reasonWanted(); break;
    case Qt::Key_F9: Q_EMIT nextRefusedWanted(); break;
    case Qt::Key_Escape: m_model->giveBack(currentIndex()); break;
    case Qt::Key_Delete: {
        const QModelIndexList cells = chosenCells();
        const QList<QPersistentModelIndex> staying(cells.begin(), cells.end()); // a row that nobody typed into goes
        for (const QPersistentModelIndex &cell : staying)
            m_model->setData(cell, QString());
        break;
    }
    case Qt::Key_D: {
        const QModelIndexList cells = chosenCells(); // from top to bottom: each takes what the one above has just taken
        for (const QModelIndex &cell : cells)
            m_model->copyFromAbove(cell);
        break;
    }
    default: Q_EMIT pasteWanted();
    }
    return true;
}

void GridView::keyPressEvent(QKeyEvent *event)
{
    if (!isEditing() && handleKey(event))
        return;
    QTableView::keyPressEvent(event);
}

bool GridView::event(QEvent *event)
{
    // The window's own keys (Delete, Esc) mean other things outside of a cell.
    if (event->type() == QEvent::ShortcutOverride && isOurs(static_cast<QKeyEvent *>(event))) {
        event->accept();
        return true;
    }
    // Tab would go to the next widget before keyPressEvent sees it.
    if (event->type() == QEvent::KeyPress && !isEditing()) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if ((key == Qt::Key_Tab || key == Qt::Key_Backtab) && handleKey(static_cast<QKeyEvent *>(event)))
            return true;
    }
    return QTableView::event(event);
}

void GridView::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    m_begunColumn = -1;
    if (previous.isValid() && current.row() != previous.row()) {
        // Saving may take rows away, which this moment does not bear.
        const std::int32_t number = m_model->numberAt(previous.row());
        QMetaObject::invokeMethod(this, [this, number] {
            const int row = m_model->rowOf(number);
            if (row >= 0 && row != currentIndex().row())
                m_model->leave(row);
        }, Qt::QueuedConnection);
    }
    Q_EMIT currentCellChanged();
}

void GridView::dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles)
{
    QTableView::dataChanged(topLeft, bottomRight, roles);
    Q_EMIT currentCellChanged();
}

} // namespace stc::views
