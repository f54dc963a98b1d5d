// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/teams.h"
#include "views/forms/offeredit.h"

#include <QDialog>

class QFormLayout;
class QPushButton;
class QVBoxLayout;

namespace stc::views {

class DateEdit;
class MessageBar;
class WarningBox;

/// What the dialogs about teams have in common: Enter goes on from field to field, Ctrl+Enter does it, what is wrong stands at its field, a warning
/// is overruled with a reason. The database must outlive it.
class TeamDialog : public QDialog {
    Q_OBJECT
public:
    /// `action` is the word on the button.
    TeamDialog(const char *objectName, const QString &title, const QString &action, store::Database &database, QWidget *parent);

Q_SIGNALS:
    void changed(const stc::services::Change &change);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Does what the dialog is for and hands the outcome to finish().
    virtual void apply() = 0;
    /// Shows a problem at its field; false: it has no field here.
    virtual bool showProblem(const services::TeamProblem &) { return false; }

    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    /// A row of the form; Enter in the field goes on.
    void addRow(QFormLayout *form, const QString &label, QLineEdit *field);
    [[nodiscard]] DateEdit *makeDay(const char *objectName, const QString &label);
    /// The day; an unreadable one is said, and is null.
    [[nodiscard]] QDate dayOf(DateEdit *edit);
    void finish(const Result<services::Change> &change);
    void finish(const Result<services::TeamReply> &reply);
    void say(const QString &text, QWidget *focus);
    [[nodiscard]] QString reason() const;
    [[nodiscard]] store::Database &database() const { return m_database; }
    void goOn();
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }

private:
    void end(const services::Change &change);
    store::Database &m_database;
    QVBoxLayout *m_body;
    MessageBar *m_messages;
    WarningBox *m_warnings;
    QPushButton *m_apply;
};

/// The teams of a commune that exist, to be chosen by typing part of their name. `except` is left out.
[[nodiscard]] std::vector<Offer> teamOffers(store::Database &database, const AreaRange &area, const Uuid &except = {});
/// The id chosen; nothing when what is typed is no entry; null when nothing is typed.
[[nodiscard]] std::optional<Uuid> chosenId(OfferEdit *edit);

} // namespace stc::views
