// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/gridedit.h"
#include "store/lists.h"

#include <map>
#include <unordered_map>

namespace stc::items {

/// What was typed into one cell and is not saved yet.
struct GridCellEdit {
    QString value;                              ///< canonical; as typed where there is a problem
    std::optional<store::FieldProblem> problem;
    bool isDefault = false;                     ///< put there by us, since the row above or the filter has it
};

/// A row with something that is not saved.
struct GridRowEdit {
    Uuid id;                  ///< of the record as the person saw it when typing began; null for a new one, and after a paste
    std::int64_t basedOn = 0;
    store::Values before;
    std::map<int, GridCellEdit> cells;        ///< by the table's column
    std::vector<store::FieldProblem> others;  ///< of columns in which nothing was typed: what is missing
    std::optional<services::Conflict> conflict;
    QString reason;
    bool isJudged = false; ///< nothing was typed since it was refused

    [[nodiscard]] bool isEmpty() const; ///< nothing that a person typed
    [[nodiscard]] const store::FieldProblem *problemOf(int column) const;
    [[nodiscard]] const store::FieldProblem *firstProblem() const;
    [[nodiscard]] bool hasWarningsOnly() const;
};

/// What stands at the left of a row and in its cells.
enum class GridMark { None, Edited, Warning, Refused, Conflict };
[[nodiscard]] GridMark markOf(const GridRowEdit &row);
/// One character; empty for None. Beside the colour, since colour alone says nothing to many.
[[nodiscard]] QString markSymbol(GridMark mark);

/// The rows of a grid by number: records by their keys, rows that are no records yet by numbers below zero; the last is always an empty one.
class GridRows {
public:
    GridRows();
    [[nodiscard]] const store::Keys &numbers() const { return m_numbers; }
    [[nodiscard]] int count() const { return static_cast<int>(m_numbers.size()); }
    [[nodiscard]] std::int32_t at(int row) const { return row >= 0 && row < count() ? m_numbers[static_cast<std::size_t>(row)] : 0; }
    [[nodiscard]] int rowOf(std::int32_t number) const; ///< -1: it is not there
    [[nodiscard]] std::int32_t freshNumber() { return --m_lowest; }
    [[nodiscard]] bool isLast(int row) const { return row == count() - 1; }

    [[nodiscard]] const GridRowEdit *edit(std::int32_t number) const;
    [[nodiscard]] GridRowEdit *edit(std::int32_t number);
    GridRowEdit &begin(std::int32_t number) { return m_edits[number]; }
    void drop(std::int32_t number) { m_edits.erase(number); }
    [[nodiscard]] const std::unordered_map<std::int32_t, GridRowEdit> &edits() const { return m_edits; }
    void judgeAgain();

    /// What the rows would be with these keys: rows with something unsaved stay, whatever the list says. With the same question the order stays
    /// too, so that no row runs away from under the cursor.
    [[nodiscard]] store::Keys arranged(const store::Keys &keys, bool isSameQuestion);
    void arrange(store::Keys numbers) { m_numbers = std::move(numbers); }
    void append(std::int32_t number) { m_numbers.push_back(number); }
    void remove(int row) { m_numbers.erase(m_numbers.begin() + row); }
    /// The row became a record.
    void rename(int row, std::int32_t key) { m_numbers[static_cast<std::size_t>(row)] = key; }

private:
    store::Keys m_numbers;
    std::unordered_map<std::int32_t, GridRowEdit> m_edits;
    std::int32_t m_lowest = 0;
};

} // namespace stc::items
