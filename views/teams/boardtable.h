// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/boardmodel.h"

#include <QTableView>
#include <QTableWidget>

namespace stc::views {

/// The households of the board: Space marks, Alt with the arrows moves rows, the mouse carries them.
class BoardTable final : public QTableView {
    Q_OBJECT
public:
    BoardTable(items::BoardModel *model, QWidget *parent);
    /// Ascending.
    [[nodiscard]] std::vector<int> selectedRows() const;
    /// The marked ones; without marks the chosen rows; in the order of the list.
    [[nodiscard]] std::vector<Uuid> meant() const;
    void step(int by);

Q_SIGNALS:
    /// Enter: what is to happen with the marked households comes next.
    void entered();
    /// Alt was let go: the rows stand where they are to stand.
    void settled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    void toggleMarks();
    items::BoardModel *m_model;
};

/// The teams at the left of the board; households may be dropped on them.
class TeamDropTable : public QTableWidget {
    Q_OBJECT
public:
    TeamDropTable(const QStringList &titles, QWidget *parent);

Q_SIGNALS:
    void dropped(int row, const std::vector<stc::Uuid> &households);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
};

} // namespace stc::views
