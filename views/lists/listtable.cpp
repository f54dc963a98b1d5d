// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/listtable.h"

#include "views/widgets/make.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QSettings>

#include <algorithm>

namespace stc::views {

namespace {

constexpr int kSampledRows = 60;
constexpr int kWidest = 34;     ///< characters that a column gets by itself
constexpr int kNarrowest = 6;
constexpr int kRowPadding = 10; ///< pixels above and below the text together

} // namespace

ListTable::ListTable(items::RecordListModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    const QString title = schema::pluralLabel(schema::table(model->table()));
    nameWidget(this, "listTable", title);
    setModel(model);
    setAlternatingRowColors(true);
    setShowGrid(false);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed); // one height for all: a list of millions is laid out at once
    verticalHeader()->setDefaultSectionSize(fontMetrics().height() + kRowPadding);
    QHeaderView *header = horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicatorShown(true);
    header->setSortIndicatorClearable(true); // the third click gives the list's own order back
    header->setSortIndicator(-1, Qt::AscendingOrder);
    header->setMinimumSectionSize(fontMetrics().averageCharWidth() * kNarrowest);
    nameWidget(header, "listHeader", tr("Column headings of “%1”").arg(title));
    setSortingEnabled(true);
    header->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(header, &QWidget::customContextMenuRequested, this, [this](const QPoint &at) {
        auto *menu = new QMenu(this);
        menu->setAttribute(Qt::WA_DeleteOnClose);
        fillColumnMenu(menu);
        menu->popup(horizontalHeader()->mapToGlobal(at));
    });
    restoreColumns();
    connect(header, &QHeaderView::sectionMoved, this, [this] { saveColumns(); });
    connect(header, &QHeaderView::sectionResized, this, [this](int column, int, int width) {
        if (m_isArranging || width == 0)
            return;
        m_sized.insert(column);
        saveColumns();
    });
    connect(this, &QAbstractItemView::doubleClicked, this, [this](const QModelIndex &index) { Q_EMIT opened(index.row()); });
}

QString ListTable::settingsGroup() const
{
    return QStringLiteral("lists/%1").arg(QLatin1String(schema::table(m_model->table()).name));
}

QList<int> ListTable::shownColumns() const
{
    QList<int> shown;
    const QHeaderView *header = horizontalHeader();
    for (int visual = 0; visual < header->count(); ++visual) {
        const int column = header->logicalIndex(visual);
        if (!header->isSectionHidden(column))
            shown << column;
    }
    return shown;
}

void ListTable::restoreColumns()
{
    m_isArranging = true;
    QSettings settings;
    settings.beginGroup(settingsGroup());
    std::vector<int> shown;
    const QStringList names = settings.value(QStringLiteral("columns")).toStringList();
    for (const QString &name : names) { // a column that is gone since then is passed over
        if (const int column = store::listColumnIndex(m_model->table(), name); column >= 0)
            shown.push_back(column);
    }
    if (shown.empty())
        shown = store::firstShownColumns(m_model->table());
    QHeaderView *header = horizontalHeader();
    for (int column = 0; column < header->count(); ++column)
        header->setSectionHidden(column, std::find(shown.begin(), shown.end(), column) == shown.end());
    for (std::size_t i = 0; i < shown.size(); ++i)
        header->moveSection(header->visualIndex(shown[i]), static_cast<int>(i));
    m_sized.clear();
    const QVariantMap widths = settings.value(QStringLiteral("widths")).toMap();
    for (auto width = widths.begin(); width != widths.end(); ++width) {
        const int column = store::listColumnIndex(m_model->table(), width.key());
        if (column >= 0 && width.value().toInt() > 0) {
            header->resizeSection(column, width.value().toInt());
            m_sized.insert(column);
        }
    }
    m_isArranging = false;
}

void ListTable::saveColumns()
{
    if (m_isArranging)
        return;
    QStringList names;
    for (const int column : shownColumns())
        names << m_model->listColumn(column).name();
    QVariantMap widths;
    for (const int column : m_sized) {
        const int width = columnWidth(column);
        if (width > 0)
            widths.insert(m_model->listColumn(column).name(), width);
    }
    QSettings settings;
    settings.beginGroup(settingsGroup());
    settings.setValue(QStringLiteral("columns"), names);
    settings.setValue(QStringLiteral("widths"), widths);
}

void ListTable::resetColumns()
{
    QSettings settings;
    settings.beginGroup(settingsGroup());
    settings.remove(QStringLiteral("columns"));
    settings.remove(QStringLiteral("widths"));
    restoreColumns();
    fitColumns();
}

int ListTable::sizeHintForColumn(int column) const
{
    const QFontMetrics metrics = fontMetrics();
    int widest = 0;
    for (int row = 0; row < std::min(kSampledRows, m_model->rowCount()); ++row)
        widest = std::max(widest, metrics.horizontalAdvance(m_model->index(row, column).data().toString()));
    const int limit = metrics.averageCharWidth() * kWidest;
    return std::min(widest, limit) + metrics.averageCharWidth() * 2;
}

void ListTable::fitColumns()
{
    if (m_model->rowCount() == 0)
        return;
    m_isArranging = true;
    for (const int column : shownColumns()) {
        if (!m_sized.contains(column))
            setColumnWidth(column, std::max(sizeHintForColumn(column), horizontalHeader()->sectionSizeHint(column)));
    }
    m_isArranging = false;
}

void ListTable::showSorting(int column, Qt::SortOrder order)
{
    const QSignalBlocker blocker(horizontalHeader());
    horizontalHeader()->setSortIndicator(column, order);
}

void ListTable::fillColumnMenu(QMenu *menu)
{
    for (int column = 0; column < m_model->columnCount(); ++column) {
        QAction *action = menu->addAction(m_model->listColumn(column).label());
        action->setObjectName(m_model->listColumn(column).name());
        action->setCheckable(true);
        action->setChecked(!isColumnHidden(column));
        action->setEnabled(isColumnHidden(column) || shownColumns().size() > 1); // a list without columns has no header to bring them back
        connect(action, &QAction::toggled, this, [this, column](bool isShown) {
            m_isArranging = true;
            setColumnHidden(column, !isShown);
            m_isArranging = false;
            fitColumns();
            saveColumns();
        });
    }
    menu->addSeparator();
    QAction *reset = menu->addAction(tr("Reset columns"));
    reset->setObjectName(QStringLiteral("resetColumns"));
    connect(reset, &QAction::triggered, this, &ListTable::resetColumns);
}

QList<int> ListTable::selectedRows() const
{
    QList<int> rows;
    for (const QItemSelectionRange &range : selectionModel()->selection()) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            rows << row;
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

void ListTable::currentChanged(const QModelIndex &current, const QModelIndex &previous)
{
    QTableView::currentChanged(current, previous);
    if (current.row() != previous.row())
        Q_EMIT currentRowChanged(current.row());
}

void ListTable::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && currentIndex().isValid()) {
        Q_EMIT opened(currentIndex().row());
        return;
    }
    QTableView::keyPressEvent(event);
}

} // namespace stc::views
