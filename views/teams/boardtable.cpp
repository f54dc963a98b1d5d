// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/boardtable.h"

#include "views/widgets/make.h"

#include <QDragMoveEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMimeData>

#include <algorithm>

namespace stc::views {

using items::BoardModel;

BoardTable::BoardTable(BoardModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    nameWidget(this, "boardHouseholds", tr("Households"));
    setModel(model);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(true);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    horizontalHeader()->setStretchLastSection(true);
    horizontalHeader()->setHighlightSections(false);
}

std::vector<int> BoardTable::selectedRows() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : selectionModel()->selectedRows())
        rows.push_back(index.row());
    std::sort(rows.begin(), rows.end());
    return rows;
}

std::vector<Uuid> BoardTable::meant() const
{
    std::vector<Uuid> households = m_model->marked();
    if (households.empty()) {
        for (const int row : selectedRows())
            households.push_back(m_model->householdAt(row).id);
    }
    return households;
}

void BoardTable::toggleMarks()
{
    const auto rows = selectedRows();
    if (rows.empty() || !currentIndex().isValid())
        return;
    m_model->mark(rows, !m_model->isMarked(currentIndex().row()));
    // One after another: Space, Space, Space marks three.
    if (rows.size() == 1 && currentIndex().row() + 1 < m_model->rowCount())
        setCurrentIndex(m_model->index(currentIndex().row() + 1, currentIndex().column()));
}

void BoardTable::step(int by)
{
    const auto rows = selectedRows();
    if (m_model->step(rows, by))
        scrollTo(m_model->index(by < 0 ? selectedRows().front() : selectedRows().back(), 0));
}

void BoardTable::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() == Qt::AltModifier && (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down))
        step(event->key() == Qt::Key_Up ? -1 : 1);
    else if (event->key() == Qt::Key_Space && !(event->modifiers() & ~Qt::ShiftModifier))
        toggleMarks();
    else if (event->key() == Qt::Key_Escape && !m_model->marked().empty())
        m_model->clearMarks();
    else if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        Q_EMIT entered();
    else
        QTableView::keyPressEvent(event);
}

void BoardTable::keyReleaseEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Alt)
        Q_EMIT settled();
    QTableView::keyReleaseEvent(event);
}

TeamDropTable::TeamDropTable(const QStringList &titles, QWidget *parent) : QTableWidget(0, int(titles.size()), parent)
{
    nameWidget(this, "boardTeams", tr("Teams"));
    setHorizontalHeaderLabels(titles);
    verticalHeader()->hide();
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 9);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setShowGrid(false);
    setAlternatingRowColors(true);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setTextElideMode(Qt::ElideLeft); // team names end with what tells them apart
    setAcceptDrops(true);
}

void TeamDropTable::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasFormat(QLatin1String(BoardModel::kMime)))
        event->acceptProposedAction();
}

void TeamDropTable::dragMoveEvent(QDragMoveEvent *event)
{
    const bool may = event->mimeData()->hasFormat(QLatin1String(BoardModel::kMime)) && rowAt(event->position().toPoint().y()) >= 0;
    event->setAccepted(may);
}

void TeamDropTable::dropEvent(QDropEvent *event)
{
    const int row = rowAt(event->position().toPoint().y());
    if (row < 0)
        return;
    // Copy: the list they came from is read again, nothing is to be taken out of it.
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT dropped(row, BoardModel::householdsIn(*event->mimeData()));
}

} // namespace stc::views
