// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/recordlistmodel.h"

#include <QTableView>

class QMenu;

namespace stc::views {

/// The table of a list page: which columns, how wide, in which order, remembered for each table. Headers sort.
class ListTable final : public QTableView {
    Q_OBJECT
public:
    explicit ListTable(items::RecordListModel *model, QWidget *parent = nullptr);

    /// Columns that are shown, in the order seen.
    [[nodiscard]] QList<int> shownColumns() const;
    /// Fits columns to the first rows, those that nobody has sized; call when rows have come.
    void fitColumns();
    void resetColumns();
    /// Which column sorts, -1 = the list's first order; shows it in the header without asking.
    void showSorting(int column, Qt::SortOrder order);
    /// One checkable entry a column, and "Reset columns".
    void fillColumnMenu(QMenu *menu);
    /// The selected rows from top to bottom.
    [[nodiscard]] QList<int> selectedRows() const;

Q_SIGNALS:
    void currentRowChanged(int row);
    void opened(int row);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    int sizeHintForColumn(int column) const override;

private:
    void restoreColumns();
    void saveColumns();
    [[nodiscard]] QString settingsGroup() const;

    items::RecordListModel *m_model;
    QSet<int> m_sized; ///< columns whose width a person chose
    bool m_isArranging = false;
};

} // namespace stc::views
