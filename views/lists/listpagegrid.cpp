// SPDX-License-Identifier: GPL-3.0-or-later
// The list page while its rows are edited in the table.
#include "views/lists/listpage.h"

#include "views/grid/gridpane.h"
#include "views/grid/gridview.h"
#include "views/lists/detailpanel.h"
#include "views/lists/listtable.h"

#include <QHeaderView>
#include <QSettings>
#include <QStackedLayout>

namespace stc::views {

namespace {

constexpr int kGivenWidth = 140; ///< pixels, of a column that the list does not show

/// The list's columns, and behind the first those that a new record must have besides.
QList<int> gridColumns(const ListTable &list, schema::TableId id, bool isOneCommune)
{
    QList<int> columns = list.shownColumns();
    const schema::Table &table = schema::table(id);
    for (const schema::Column &column : table.columns.subspan(1)) {
        const int shown = store::listColumnIndex(id, QLatin1String(column.name));
        const bool isKnown = isOneCommune && column.type == schema::Type::Unit && column.key() == table.areaColumn;
        if (column.required && !isKnown && !columns.contains(shown))
            columns.insert(1, shown);
    }
    return columns;
}

} // namespace

void ListPage::editInTable(bool isEditing)
{
    if (isEditing == m_isInGrid) {
        if (isEditing)
            m_grid->takeDraft();
        return;
    }
    m_isInGrid = isEditing;
    if (!m_grid) {
        m_grid = new GridPane(m_table, m_database, m_list->parentWidget());
        m_stack->addWidget(m_grid);
        connect(m_grid, &GridPane::changed, this, &ListPage::changed);
        connect(m_grid->view(), &GridView::currentCellChanged, this, [this] {
            // The list follows, for what the menus do with the current record.
            const int row = m_isInGrid ? m_model->rowOf(m_grid->model()->numberAt(m_grid->view()->currentIndex().row())) : -1;
            if (row >= 0 && row != m_list->currentIndex().row())
                m_list->setCurrentIndex(m_model->index(row, m_list->shownColumns().value(0)));
        });
    }
    if (isEditing) {
        const QList<int> columns = gridColumns(*m_list, m_table, m_database.unit().level == UnitLevel::Commune);
        QList<int> widths;
        for (const int column : columns)
            widths << (m_list->isColumnHidden(column) ? kGivenWidth : m_list->columnWidth(column));
        m_grid->view()->arrange(columns, widths);
        m_details->hide(); // the width is for the columns; F4 brings it back
        Q_EMIT detailsShown(false);
        const std::int32_t current = m_model->keyAt(m_list->currentIndex().row());
        m_gridQuery = {};
        fillGrid();
        m_grid->takeDraft();
        m_grid->goTo(current);
        m_stack->setCurrentWidget(m_grid);
        m_grid->setFocus();
    } else {
        m_grid->leave();
        m_stack->setCurrentWidget(m_model->rowCount() > 0 ? static_cast<QWidget *>(m_list) : m_stack->widget(1));
        m_details->setVisible(QSettings().value(QStringLiteral("lists/details"), true).toBool());
        Q_EMIT detailsShown(hasDetails());
        refresh();
        m_list->setFocus();
    }
    Q_EMIT editedInTable(isEditing);
}

/// What the list shows now, into the grid.
void ListPage::fillGrid()
{
    m_grid->model()->setFilter(m_query.unit, m_query.team);
    const bool isSameQuestion = m_query == m_gridQuery;
    m_gridQuery = m_query;
    m_grid->setRows(m_model->keys(), isSameQuestion);
}

} // namespace stc::views
