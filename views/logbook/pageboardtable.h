// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/pageboardmodel.h"

#include <QStyledItemDelegate>
#include <QTableView>

namespace stc::views {

/// Colours of the board; the letters say the same.
class PageBoardDelegate final : public QStyledItemDelegate {
    Q_OBJECT
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const override;
};

/// The board with its first columns always in sight. Enter opens a page or unfolds a commune, Space says that pages came back.
class PageBoardTable final : public QTableView {
    Q_OBJECT
public:
    PageBoardTable(items::PageBoardModel *model, QWidget *parent);
    /// The pages meant: those that are marked, or the current one. Of a commune's line the day's pages of its teams are not meant: unfold it.
    [[nodiscard]] std::vector<services::TeamDay> chosenPages() const;
    /// After the model was filled anew.
    void layOut();
    void scrollTo(const QModelIndex &index, ScrollHint hint = EnsureVisible) override;

Q_SIGNALS:
    /// Enter or a click on a page.
    void opened(const stc::services::TeamDay &page);
    /// Space.
    void returnToggled();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void placeFrozen();
    void openOrFold(const QModelIndex &index);
    [[nodiscard]] int frozenWidth() const;
    items::PageBoardModel *m_model;
    QTableView *m_frozen; ///< the first columns once more, over the table's own
};

} // namespace stc::views
