// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/households/headchange.h"
#include "services/recordedit.h"
#include "views/forms/valueedit.h"
#include "views/lists/dateedit.h"

#include <QDialog>

class QComboBox;
class QFormLayout;
class QGroupBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace stc::views {

class MessageBar;

/// What can be done with a household and its people.
enum class Operation { MovePeople, Split, Merge, ChangeHead, Born, MovedIn, Died, MovedOut, CameBack };

[[nodiscard]] QString operationText(Operation operation); ///< of the menu, with its letter

/// The head's place taken by somebody else: who, and what the others are to the new head. Hidden while nobody asks.
class NewHeadBox final : public QWidget {
    Q_OBJECT
public:
    NewHeadBox(const char *objectName, const QString &title, QWidget *parent);
    /// Those who may become the head; all of them have a relation to choose. `old` (may be nullptr) stays among them with a relation.
    void setPeople(const std::vector<store::Resident> &candidates, const store::Resident *old);
    [[nodiscard]] Uuid head() const;
    [[nodiscard]] services::Relations relations() const;

private:
    void showRelations();
    [[nodiscard]] QString suggested(const store::Resident &person) const;
    QGroupBox *m_box;
    QComboBox *m_head;
    QFormLayout *m_form;
    std::vector<store::Resident> m_people;
    std::optional<store::Resident> m_old;
    std::vector<std::pair<Uuid, QComboBox *>> m_relations;
};

/// Small dialogs about a household: what is asked stands in a form, what cannot be is said above the buttons and nothing typed is lost.
class OperationDialog : public QDialog {
    Q_OBJECT
public:
    /// `person`: whose row was marked; null = none. The database must outlive it.
    OperationDialog(Operation operation, store::Database &database, const Uuid &household, const Uuid &person, QWidget *parent);

Q_SIGNALS:
    void done(const stc::services::Change &change);

protected:
    /// Does it; an error stays in the dialog.
    [[nodiscard]] virtual Result<services::Change> run() = 0;

    [[nodiscard]] store::Database &database() { return m_database; }
    [[nodiscard]] const Uuid &household() const { return m_household; }
    [[nodiscard]] const std::vector<store::Resident> &people() const { return m_people; }
    [[nodiscard]] QFormLayout *form() { return m_form; }
    void keyPressEvent(QKeyEvent *event) override;
    void explain(const QString &text);
    void say(const QString &text);
    void setReady(bool isReady);

    DateEdit *addDate(const QString &label);
    QLineEdit *addLine(const char *objectName, const QString &label);
    /// People to mark; those of `marked` are.
    QListWidget *addPeople(const QString &label);
    QComboBox *addPerson(const QString &label, bool gone);
    NewHeadBox *addNewHead(const char *objectName, const QString &title);
    /// Another household: three letters find it.
    ValueEdit *addHousehold(const QString &label);
    [[nodiscard]] std::vector<Uuid> marked(const QListWidget *list) const;
    [[nodiscard]] static QString nameOf(const store::Resident &person);

private:
    void agree();
    store::Database &m_database;
    Uuid m_household;
    Uuid m_person;
    std::vector<store::Resident> m_people;
    QLabel *m_explanation;
    QFormLayout *m_form;
    MessageBar *m_message;
    QPushButton *m_agree;
    std::unique_ptr<ValueEdit> m_finder;
};

/// Nullptr never; the dialog deletes itself when it is closed.
[[nodiscard]] OperationDialog *makeOperation(Operation operation, store::Database &database, const Uuid &household, const Uuid &person, QWidget *parent);

} // namespace stc::views
