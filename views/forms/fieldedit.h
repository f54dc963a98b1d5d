// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/incomingrow.h"
#include "views/forms/valueedit.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace stc::views {

/// One column of a record in a form: its editor, and below it what is wrong and what would be right. It never takes away what was typed.
class FieldEdit final : public QWidget {
    Q_OBJECT
public:
    FieldEdit(const schema::Table &table, int column, store::Database &database, QWidget *parent = nullptr);
    ~FieldEdit() override;

    [[nodiscard]] int index() const { return m_index; }
    [[nodiscard]] const schema::Column &column() const { return m_column; }
    [[nodiscard]] QString name() const { return QLatin1String(m_column.name); }
    [[nodiscard]] QString label() const { return schema::label(m_column); }
    /// Canonical; what cannot be read as it was typed.
    [[nodiscard]] QString value() const { return m_edit->value(); }
    void setValue(const QString &canonicalOrTyped);
    /// The line, list or text in which is typed.
    [[nodiscard]] QWidget *editor() const { return m_edit->widget(); }

    /// Looks at the value now; the message follows. `isSaving`: an empty field that must be filled is wrong too. false = there is an error.
    bool check(bool isSaving);
    /// From a check of the whole record; goes when the value changes.
    void showProblem(const store::FieldProblem &problem);
    [[nodiscard]] QString message() const;
    [[nodiscard]] bool isWrong() const { return m_isWrong; }
    /// The value is left as it is: its full form appears.
    void settle() { m_edit->settle(); }

Q_SIGNALS:
    void edited();
    /// Enter was pressed.
    void entered();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void say(const QString &text, bool isWarning);
    void sayQuietly();
    void writeCapitals();

    store::Database &m_database;
    const schema::Column &m_column;
    int m_index;
    std::unique_ptr<ValueEdit> m_edit;
    QLabel *m_message;
    QTimer m_timer;
    QString m_judged; ///< the value that a problem of the whole record is about
    bool m_isWrong = false;
};

} // namespace stc::views
