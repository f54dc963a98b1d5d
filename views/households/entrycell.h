// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/incomingrow.h"
#include "views/forms/keyline.h"

#include <optional>
#include <vector>

namespace stc::views {

/// One cell of a paper list or form, for one column. A code is typed by a letter or the beginning of its word, several codes one after the other; a
/// temperature also without its comma. What may be meant is offered: Enter accepts it, a letter replaces it.
class EntryCell final : public KeyLine {
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
    void settle() override;
    /// What the sheet says about it (duplicates, warnings); goes when the text changes.
    void setProblem(const store::FieldProblem &problem);
    [[nodiscard]] std::optional<store::FieldProblem> problem() const { return m_problem; }
    /// What is to be said about it now: its problem, or while it is typed what is still missing.
    [[nodiscard]] QString remark() const;
    /// The letters of a code: "n male, u female"; empty for the others.
    [[nodiscard]] QString letters() const;

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void typed() override;
    void restored() override { check(); }

private:
    [[nodiscard]] QString display(const QString &canonical) const;
    /// What is typed, a day and month with the year it must be: the last such day that has come.
    [[nodiscard]] QString written() const;
    void check();
    void updateLook();

    store::Database &m_database;
    const schema::Table &m_table;
    const schema::Column &m_column;
    int m_index;
    QString m_beginning;
    std::optional<store::FieldProblem> m_problem;
    bool m_isOffered = false;
    bool m_isTyped = false;
    bool m_isWarned = false; ///< the problem is the sheet's, not the cell's own
};

/// Its values are codes, or yes and no.
[[nodiscard]] bool hasCodes(const schema::Column &column);
/// The code that a letter or word stands for in the language of the window, or nothing; "u", "nu", "nữ" → female. Where a column holds several codes each
/// is found by itself: "s h", "sốt, ho", "sot ho" → "fever cough". Yes and no are "true" and "false".
[[nodiscard]] std::optional<QString> codeOfLetters(const schema::Column &column, const QString &typed);
/// The letter that stands for a code.
[[nodiscard]] QString letterOf(const schema::Column &column, std::string_view code);
/// Words that may be typed for something: the letter first. Gives the place of the one that is meant: a letter or whole word before beginnings. -1: none.
[[nodiscard]] int meantWord(const QString &typed, const std::vector<QStringList> &words);

} // namespace stc::views
