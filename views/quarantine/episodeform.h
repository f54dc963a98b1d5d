// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"
#include "services/quarantine/terms.h"
#include "views/forms/offeredit.h"
#include "views/quarantine/episodedialogs.h"

class QFormLayout;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace stc::views {

class FieldEdit;
class MessageBar;

/// What the dialogs about quarantines have in common: fields that are those of the tables, a line that says what would become, and how it ends.
class EpisodeForm : public EpisodeDialog {
    Q_OBJECT
public:
    /// `action` is the word on the button. The database must outlive it.
    EpisodeForm(const char *objectName, const QString &title, const QString &action, store::Database &database, QWidget *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    /// Does what the dialog is for; an error stays in the dialog.
    [[nodiscard]] virtual Result<services::Change> run() = 0;
    /// Something was typed: what would become is said anew.
    virtual void updatePreview() {}
    void apply();

    [[nodiscard]] store::Database &database() const { return m_database; }
    [[nodiscard]] QVBoxLayout *body() const { return m_body; }
    [[nodiscard]] QFormLayout *form() const { return m_form; }
    [[nodiscard]] MessageBar &messages() const { return *m_messages; }
    [[nodiscard]] QPushButton *applyButton() const { return m_apply; }
    /// A column of a table as a field; its label is that of the column where nothing is said.
    FieldEdit *addField(QFormLayout *form, schema::TableId table, const char *column, const QString &label = {});
    /// A line in which one of these is chosen by letters of its text.
    OfferEdit *addChoice(QFormLayout *form, const char *objectName, const QString &label, std::vector<Offer> offers);
    /// What it is about, above the fields.
    void explain(const QString &text);
    /// What would become, below them.
    void preview(const QString &text);
    /// A text of more lines takes its place from nobody: the window grows.
    void makeRoom();
    /// Whom it is about: the name of one, the number of several.
    [[nodiscard]] QString aboutText(const std::vector<store::Episode> &episodes) const;
    /// The episodes; those that are gone are left out.
    [[nodiscard]] std::vector<store::Episode> read(const std::vector<Uuid> &ids) const;
    [[nodiscard]] static QDate dateOf(const FieldEdit *field);
    [[nodiscard]] static Uuid idOf(const FieldEdit *field);
    static void setDate(FieldEdit *field, const QDate &date);
    [[nodiscard]] QDate today() const { return m_database.clock().today(); }
    /// Everything typed can be read; else the first field that cannot has the focus.
    [[nodiscard]] bool checkFields();

private:
    store::Database &m_database;
    QVBoxLayout *m_body;
    QFormLayout *m_form;
    QLabel *m_explanation;
    QLabel *m_preview;
    MessageBar *m_messages;
    QPushButton *m_apply = nullptr;
    std::vector<FieldEdit *> m_fields;
};

/// A release or the open end in words.
[[nodiscard]] QString releaseText(const QDate &releaseOn);

} // namespace stc::views
