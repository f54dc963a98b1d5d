// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/page.h"

#include <QTreeWidget>

namespace stc::views {

/// The pages, in groups that follow the work. The group of the page in front is unfolded; a click, Enter, Right or Left folds others.
/// Arrow keys walk through them; a page opens when the keys have rested for a moment.
class Navigation final : public QTreeWidget {
    Q_OBJECT
public:
    explicit Navigation(QWidget *parent = nullptr);
    /// Marks the page without asking for it.
    void setCurrentPage(const PageId &page);
    [[nodiscard]] PageId currentPage() const;
    /// First page of a group, or the one of it that was open last.
    [[nodiscard]] PageId pageOfGroup(schema::Group group) const;
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void pageChosen(const stc::views::PageId &page);

private:
    QTreeWidgetItem *addGroup(schema::Group group);
    void addPage(QTreeWidgetItem *parent, const PageId &page);
    void unfoldOnly(const QTreeWidgetItem *group);
    [[nodiscard]] QTreeWidgetItem *itemOf(const PageId &page) const;
    QHash<int, QString> m_lastOfGroup;
};

[[nodiscard]] QString iconOfGroup(schema::Group group);

} // namespace stc::views
