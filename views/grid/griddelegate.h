// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gridmodel.h"

#include <QHash>
#include <QStyledItemDelegate>

#include <memory>

namespace stc::views {

class ValueEdit;

/// Draws the cells of a grid with their marks, and opens the editor that forms have for the same column.
class GridDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    GridDelegate(items::GridModel *model, store::Database &database, QObject *parent);

    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

Q_SIGNALS:
    /// What was typed is taken, and one goes on: Enter (0, 1), Tab (1, 0), Shift+Tab (-1, 0), Up (0, -1).
    void wentOn(int columns, int rows) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    items::GridModel *m_model;
    store::Database &m_database;
    mutable QHash<QWidget *, std::shared_ptr<ValueEdit>> m_edits;
};

} // namespace stc::views
