// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gridrows.h"

#include <algorithm>

namespace stc::items {

namespace {

/// Which keys are there: a list has up to millions, and this is asked in the window's thread.
class KeyFlags {
public:
    explicit KeyFlags(const store::Keys &keys)
    {
        const auto largest = std::max_element(keys.begin(), keys.end());
        m_flags.assign(largest == keys.end() ? 0 : static_cast<std::size_t>(std::max(0, *largest)) + 1, false);
        for (const std::int32_t key : keys) {
            if (key > 0)
                m_flags[static_cast<std::size_t>(key)] = true;
        }
    }
    [[nodiscard]] bool contains(std::int32_t key) const { return key > 0 && static_cast<std::size_t>(key) < m_flags.size() && m_flags[static_cast<std::size_t>(key)]; }

private:
    std::vector<bool> m_flags;
};

} // namespace

bool GridRowEdit::isEmpty() const
{
    return std::all_of(cells.begin(), cells.end(), [](const auto &cell) { return cell.second.isDefault; });
}

const store::FieldProblem *GridRowEdit::problemOf(int column) const
{
    if (const auto cell = cells.find(column); cell != cells.end() && cell->second.problem)
        return &*cell->second.problem;
    const auto other = std::find_if(others.begin(), others.end(), [column](const store::FieldProblem &one) { return one.column == column; });
    return other == others.end() ? nullptr : &*other;
}

const store::FieldProblem *GridRowEdit::firstProblem() const
{
    for (const auto &[column, cell] : cells) {
        if (cell.problem && !cell.problem->isWarning())
            return &*cell.problem;
    }
    if (!others.empty())
        return &others.front();
    const auto warned = std::find_if(cells.begin(), cells.end(), [](const auto &cell) { return cell.second.problem.has_value(); });
    return warned == cells.end() ? nullptr : &*warned->second.problem;
}

bool GridRowEdit::hasWarningsOnly() const
{
    const store::FieldProblem *first = firstProblem();
    const bool isFine = std::all_of(others.begin(), others.end(), [](const store::FieldProblem &one) { return one.isWarning(); });
    return first && first->isWarning() && isFine;
}

GridMark markOf(const GridRowEdit &row)
{
    if (row.conflict)
        return GridMark::Conflict;
    if (row.firstProblem())
        return row.hasWarningsOnly() ? GridMark::Warning : GridMark::Refused;
    return row.isEmpty() ? GridMark::None : GridMark::Edited;
}

QString markSymbol(GridMark mark)
{
    switch (mark) {
    case GridMark::Edited: return QStringLiteral("✎");
    case GridMark::Warning: return QStringLiteral("⚠");
    case GridMark::Refused: return QStringLiteral("✗");
    case GridMark::Conflict: return QStringLiteral("⇄");
    case GridMark::None: break;
    }
    return {};
}

GridRows::GridRows()
{
    m_numbers.push_back(freshNumber());
}

int GridRows::rowOf(std::int32_t number) const
{
    const auto at = std::find(m_numbers.begin(), m_numbers.end(), number);
    return number == 0 || at == m_numbers.end() ? -1 : static_cast<int>(at - m_numbers.begin());
}

const GridRowEdit *GridRows::edit(std::int32_t number) const
{
    const auto at = m_edits.find(number);
    return at == m_edits.end() ? nullptr : &at->second;
}

GridRowEdit *GridRows::edit(std::int32_t number)
{
    const auto at = m_edits.find(number);
    return at == m_edits.end() ? nullptr : &at->second;
}

void GridRows::judgeAgain()
{
    for (auto &edit : m_edits)
        edit.second.isJudged = false;
}

store::Keys GridRows::arranged(const store::Keys &keys, bool isSameQuestion)
{
    const auto last = m_numbers.back();
    const KeyFlags wanted(keys);
    store::Keys next;
    next.reserve(keys.size() + 1);
    if (isSameQuestion) {
        for (const std::int32_t number : m_numbers) {
            if (wanted.contains(number) || (number != last && m_edits.contains(number)))
                next.push_back(number);
        }
        const KeyFlags known(next);
        std::copy_if(keys.begin(), keys.end(), std::back_inserter(next), [&](std::int32_t key) { return !known.contains(key); });
    } else {
        next = keys;
        std::copy_if(m_numbers.begin(), m_numbers.end(), std::back_inserter(next),
                     [&](std::int32_t number) { return number != last && m_edits.contains(number) && !wanted.contains(number); });
    }
    next.push_back(last);
    return next;
}

} // namespace stc::items
