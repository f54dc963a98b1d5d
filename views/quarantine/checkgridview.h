// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/quarantine/checkgridmodel.h"

#include <QHeaderView>
#include <QStyledItemDelegate>
#include <QTableView>

#include <functional>

class QLineEdit;

namespace stc::views {

/// A grid of health checks that is typed into without a mouse: typing opens a box, Enter and Down go to the next person (or day), Tab and Right to the next session,
/// the quotation mark repeats the box above, Delete empties, Esc gives back what stood there. A box is saved as it is left; one that cannot be stays open.
class CheckGridView final : public QTableView {
    Q_OBJECT
public:
    /// true: it is saved, one may go on.
    using Take = std::function<bool(const QModelIndex &index, const QString &typed)>;
    CheckGridView(CheckGridModel *model, Take take, QWidget *parent);

    /// To the next box that can be typed into: down the column and on with the top of the next one, or along the row.
    void goOn(int columns, int rows);
    /// The first box in or after the column of the last day that is still empty; else its first.
    void goToWork();
    [[nodiscard]] QModelIndexList chosen() const;
    void keyboardSearch(const QString &) override {} ///< letters are symptoms
    [[nodiscard]] bool isEditing() const { return state() == EditingState; }
    [[nodiscard]] CheckGridModel *boxes() const { return m_model; }

Q_SIGNALS:
    void dittoWanted(const QModelIndex &index);
    void emptyWanted(const QModelIndexList &boxes);
    void pasteWanted(const QModelIndex &index);
    void copyWanted();
    void suspectWanted(const QModelIndex &index);
    void openWanted(const QModelIndex &index);
    void leaveWanted();
    /// Something was typed where nothing can be.
    void refused(const QModelIndex &index);
    /// The current box is another one.
    void moved(const QModelIndex &index);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void keyPressEvent(QKeyEvent *event) override;
    bool event(QEvent *event) override;

private:
    friend class CheckDelegate;
    bool handleKey(const QKeyEvent *event);
    [[nodiscard]] static bool isOurs(const QKeyEvent *event);
    [[nodiscard]] QModelIndex step(const QModelIndex &from, int columns, int rows) const;

    CheckGridModel *m_model;
    Take m_take;
};

/// Names at the left, cut where they are long; what stands behind a tab is at the right and always whole: the day of the quarantine.
class PersonHeader final : public QHeaderView {
    Q_OBJECT
public:
    explicit PersonHeader(QWidget *parent);

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;
};

/// The line that a box is typed in.
class CheckDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    explicit CheckDelegate(CheckGridView *view);
    [[nodiscard]] QWidget *createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    void setEditorData(QWidget *editor, const QModelIndex &index) const override;
    void setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const override;
    void updateEditorGeometry(QWidget *editor, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    /// A fever with its symptoms is never cut: its letters are smaller rather than left out.
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] bool leaves(QLineEdit &line, const QKeyEvent &key, int &columns, int &rows) const;
    CheckGridView *m_view;
};

} // namespace stc::views
