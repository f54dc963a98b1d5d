// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/drafts.h"
#include "store/records.h"
#include "views/households/operationdialog.h"
#include "views/main/page.h"

#include <QStringList>

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
    void formIsSettled(); ///< what asked for it to be saved is out of date
    void openNow(const Uuid &id);
    /// `then` is called when nothing is lost by it, or the person agreed.
    void leave(std::function<void()> then);
    struct Typed {
        Uuid household;
        QStringList texts; ///< number, head, people
    };
    void remember(const Uuid &household);
    /// false: it is no longer in the books.
    [[nodiscard]] bool read(Typed &typed);
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
    bool m_asksToSave = false;  ///< the message does
    std::vector<Typed> m_typed; ///< of this sitting, the last one first; also those that an undo took away, since a redo brings them back
};

} // namespace stc::views
