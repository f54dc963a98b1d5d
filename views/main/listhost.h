// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/incomingrow.h"
#include "views/lists/listpage.h"
#include "views/main/page.h"

namespace stc::views {

class RecordActions;

/// A list page as a page of the window: its title and what can be printed from it stand above.
class ListHost final : public Page {
    Q_OBJECT
public:
    ListHost(schema::TableId table, store::Database &database, const Surroundings &surroundings, QWidget *parent);
    [[nodiscard]] ListPage *list() const { return m_list; }
    [[nodiscard]] bool isList() const override { return true; }
    [[nodiscard]] bool isBusy() const override { return m_list->isBusy(); }
    void refresh() override { m_list->refresh(); }
    void focusStart() override { m_list->focusList(); }
    [[nodiscard]] QList<QWidget *> panes() override { return m_list->panes(); }
    void find() override { m_list->find(); }
    void copy() override { m_list->copy(); }
    void selectAll() override { m_list->selectAll(); }
    void saveList() override { m_list->exportList(); }
    void chooseColumns() override { m_list->chooseColumns(); }
    void showDetails(bool isShown) override { m_list->showDetails(isShown); }
    void showRecord(const Uuid &id) override { m_list->showRecord(id); }
    /// Rows that were not saved in the table.
    void openDraft(const store::Draft &) override { m_list->editInTable(true); }
    void newRecord() override;
    void editRecord() override;
    void deleteRecord() override;
    void recordHistory() override;
    [[nodiscard]] reports::PrintRequest printRequest() const override;

private:
    QWidget *makeHead();
    void openMenu(const QPoint &place);
    /// The record of the current row; says so when there is none, or several are selected.
    [[nodiscard]] Uuid chosen();
    /// The household of the current row, with its people in the form that it is typed in.
    void openHousehold();
    /// What was typed into the search box is a page's code.
    void openPageByCode(const QString &code);
    /// What a new record begins with: the place that the list is filtered by.
    [[nodiscard]] store::Values preset() const;

    store::Database &m_database;
    ListPage *m_list;
    RecordActions *m_actions;
};

} // namespace stc::views
