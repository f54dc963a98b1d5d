// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gridmodel.h"

#include <QTableView>

namespace stc::views {

/// Rows that are typed into like in a spreadsheet: typing opens a cell, Enter goes down, Tab right, F2 edits, Esc gives the old value back, Delete empties,
/// Ctrl+D takes what stands above. A row is saved when it is left.
class GridView final : public QTableView {
    Q_OBJECT
public:
    GridView(items::GridModel *model, store::Database &database, QWidget *parent = nullptr);

    /// Those shown, in the order seen, and how wide they are.
    void arrange(const QList<int> &columns, const QList<int> &widths);
    [[nodiscard]] QList<int> shownColumns() const;
    /// One step from the current cell, over cells that cannot be written.
    void move(int columns, int rows);
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }

Q_SIGNALS:
    void pasteWanted();
    void nextRefusedWanted();
    void reasonWanted();
    /// The current cell is another one, or has other things to say.
    void currentCellChanged();

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void dataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight, const QList<int> &roles) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    bool handleKey(const QKeyEvent *event);
    [[nodiscard]] static bool isOurs(const QKeyEvent *event);
    [[nodiscard]] QModelIndexList chosenCells() const;
    void editAtEnd();

    items::GridModel *m_model;
    int m_begunColumn = -1; ///< where Tab began
};

} // namespace stc::views
