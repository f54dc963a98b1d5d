// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/recordedit.h"
#include "store/drafts.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace stc::views {

class ConflictView;
class DraftKeeper;
class FieldEdit;
class MessageBar;
class Prompts;
class WarningBox;

/// One record of any table: all its columns, one below the other. Enter goes on and saves behind the last, Ctrl+Enter saves, Esc closes. What is
/// wrong stands at its field; nothing typed is ever taken away. The database and the prompts must outlive it.
class RecordForm final : public QDialog {
    Q_OBJECT
public:
    /// `edit` comes from services::editRecord(); its values may be preset.
    RecordForm(store::Database &database, Prompts &prompts, services::RecordEdit edit, QWidget *parent);
    ~RecordForm() override;
    /// A draft of such a form: what was typed when the program ended. Errors: NotFound when it is no draft of a record.
    [[nodiscard]] static Result<RecordForm *> ofDraft(store::Database &database, Prompts &prompts, const store::Draft &draft, QWidget *parent);
    /// "record:people": how drafts name the form of a table.
    [[nodiscard]] static QString draftName(schema::TableId table);
    [[nodiscard]] static bool isDraftOfRecord(const store::Draft &draft);

    [[nodiscard]] schema::TableId table() const { return m_edit.table; }
    [[nodiscard]] FieldEdit *field(const QString &column) const;
    /// Something would be lost if it closed.
    [[nodiscard]] bool isChanged() const;
    void save();
    void saveAndNext();
    void reject() override;

Q_SIGNALS:
    /// The form closes then, except after “Save and next”.
    void saved(const stc::services::Change &change, const stc::Uuid &id);

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class After { Close, Next };
    void build();
    void addFields(QWidget *content);
    [[nodiscard]] QWidget *makeFoot();
    void setFields(const store::Values &values);
    [[nodiscard]] QString valueOf(const FieldEdit *field) const;
    [[nodiscard]] store::Values values() const;
    [[nodiscard]] QByteArray draftContent() const;
    void goOn(const FieldEdit *from);
    void focusField(FieldEdit *field);
    void focusFirstWrong();
    void focusStart();
    void trySave(After after);
    void showProblems(const std::vector<store::FieldProblem> &problems);
    void meetConflict(const services::Conflict &conflict);
    void rebase(const store::Values &chosen);
    void showForm();
    void beginNext(const services::SaveReply &reply);
    void edited();

    store::Database &m_database;
    Prompts &m_prompts;
    services::RecordEdit m_edit;
    const schema::Table &m_table;
    store::Values m_given; ///< what the fields were filled with
    store::Values m_shown; ///< the same as the fields gave it back: differs where a field tidies
    store::Values m_base;  ///< what the form began with: a difference to it would be lost
    services::Conflict m_conflict;
    After m_after = After::Close;
    bool m_isSettled = false; ///< saved or thrown away: closes without asking

    std::vector<FieldEdit *> m_fields;
    QLabel *m_heading;
    MessageBar *m_messages;
    QStackedWidget *m_stack;
    QScrollArea *m_scroll;
    WarningBox *m_warnings;
    ConflictView *m_conflictView;
    DraftKeeper *m_keeper;
};

} // namespace stc::views
