// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/drafts.h"
#include "store/records.h"
#include "views/households/operationdialog.h"
#include "views/main/page.h"

#include <vector>

class QMenu;
class QPushButton;
class QTableWidget;

namespace stc::views {

class HouseholdForm;
class MessageBar;

/// Households typed from paper one after the other, those of this sitting at the right; the same form changes one that is in the books.
class HouseholdPage final : public Page {
    Q_OBJECT
public:
    HouseholdPage(store::Database &database, const Surroundings &surroundings, QWidget *parent = nullptr);

    void refresh() override;
    void focusStart() override;
    [[nodiscard]] QList<QWidget *> panes() override;
    void showRecord(const Uuid &id) override { openHousehold(id); }
    /// Opens a household of the books in the form; asks first when something there is not saved.
    void openHousehold(const Uuid &id);
    void openDraft(const store::Draft &draft) override;
    [[nodiscard]] HouseholdForm *form() const { return m_form; }

private:
    [[nodiscard]] QWidget *makeHead();
    [[nodiscard]] QWidget *makeSitting();
    void makeActions();
    void openNow(const Uuid &id);
    /// `then` is called when nothing is lost by it, or the person agreed.
    void leave(std::function<void()> then);
    void remember(const Uuid &household);
    void showSitting();
    void openChosen();
    void offerDraft();
    void run(Operation operation);
    void showMenu(const QPoint &globalPlace);
    void updateActions();

    store::Database &m_database;
    const Surroundings m_surroundings;
    MessageBar *m_messages;
    HouseholdForm *m_form;
    QMenu *m_operations;
    QPushButton *m_operationsButton;
    QPushButton *m_new;
    QTableWidget *m_sitting;
    std::vector<Uuid> m_typed; ///< households of this sitting, the last one first
};

} // namespace stc::views
