// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/incomingrow.h"
#include "views/widgets/theme.h"

#include <QLineEdit>

#include <optional>

namespace stc::views {

/// One cell of the paper list: a plain line whose keys go through the list. Enter goes on, Esc back, Down and Up change the row.
/// A code is typed by a letter or the beginning of its word. What may be meant is offered: Enter accepts it, a letter replaces it.
class EntryCell final : public QLineEdit {
    Q_OBJECT
public:
    /// The database must outlive it.
    EntryCell(schema::TableId table, const char *column, store::Database &database, QWidget *parent);

    [[nodiscard]] const schema::Column &column() const { return m_column; }
    [[nodiscard]] int index() const { return m_index; } ///< of the column in its table
    /// Canonical, or as it was typed where it cannot be read. What is shown is what counts, also an offer.
    [[nodiscard]] QString value() const;
    /// From the books: no offer, nothing to mend.
    void setValue(const QString &canonical);
    /// Shown quietly; only while nobody has typed here. Empty takes the offer away.
    void offer(const QString &canonical);
    [[nodiscard]] bool isOffered() const { return m_isOffered; }
    [[nodiscard]] bool isUntouched() const { return !m_isTyped; }
    /// The beginning of a text: what is typed goes on behind it, and alone it is no value.
    void begin(const QString &text);
    [[nodiscard]] QString beginning() const { return m_beginning; }

    /// Takes its full form: the word for the letter, the date as it is read.
    void settle();
    /// What the sheet says about it (duplicates, warnings); goes when the text changes.
    void setProblem(const store::FieldProblem &problem);
    [[nodiscard]] std::optional<store::FieldProblem> problem() const { return m_problem; }
    /// What is to be said about it now: its problem, or while it is typed what is still missing.
    [[nodiscard]] QString remark() const;
    /// The letters of a code: "n male, u female"; empty for the others.
    [[nodiscard]] QString letters() const;

Q_SIGNALS:
    void entered(); ///< by a person
    void goOn();
    void goBack();
    void goDown();
    void goUp();
    void focused();
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;

private:
    [[nodiscard]] QString display(const QString &canonical) const;
    void check();
    void updateLook();

    store::Database &m_database;
    const schema::Table &m_table;
    const schema::Column &m_column;
    int m_index;
    QString m_atFocus;   ///< the text when the focus came, for Esc
    QString m_beginning;
    std::optional<store::FieldProblem> m_problem;
    bool m_isOffered = false;
    bool m_isTyped = false;
    bool m_isWarned = false; ///< the problem is the sheet's, not the cell's own
};

/// The code that a letter or word stands for in the language of the window, or nothing; "u", "nu", "nữ" → female.
[[nodiscard]] std::optional<QString> codeOfLetters(const schema::Column &column, const QString &typed);
/// The letter that stands for a code.
[[nodiscard]] QString letterOf(const schema::Column &column, std::string_view code);

} // namespace stc::views
