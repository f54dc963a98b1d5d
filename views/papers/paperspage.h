// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/main/page.h"

class QTabWidget;

namespace stc::views {

class ListPage;
class PapersPane;

/// The papers of quarantines: made on one tab, and the register of those that have numbers on the other.
class PapersPage final : public Page {
    Q_OBJECT
public:
    PapersPage(store::Database &database, const Surroundings &surroundings, QWidget *parent);
    void refresh() override;
    void focusStart() override;
    [[nodiscard]] bool isBusy() const override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void find() override;
    void copy() override;
    void selectAll() override;
    void saveList() override;
    void chooseColumns() override;
    [[nodiscard]] PapersPane *pane() const { return m_pane; }
    [[nodiscard]] ListPage *registerList() const { return m_register; }
    void showRegister();

private:
    [[nodiscard]] bool isRegister() const;
    void openTexts(const QString &name);
    void openOffice();

    store::Database &m_database;
    Surroundings m_surroundings;
    QTabWidget *m_tabs;
    PapersPane *m_pane;
    ListPage *m_register;
};

} // namespace stc::views
