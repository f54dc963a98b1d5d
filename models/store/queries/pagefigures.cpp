// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/pagefigures.h"

#include <QLocale>

namespace stc::store {

void PageFigures::add(PageCell cell)
{
    if (!cell.isDue())
        return;
    ++expected;
    if (cell.isTyped()) {
        ++typed;
        typedLate += cell.isLate() ? 1 : 0;
    } else {
        overdue += cell.isLate() ? 1 : 0;
    }
}

PageFigures &PageFigures::operator+=(const PageFigures &other)
{
    expected += other.expected;
    typed += other.typed;
    typedLate += other.typedLate;
    overdue += other.overdue;
    return *this;
}

std::optional<int> PageFigures::share(int part) const
{
    if (expected == 0)
        return std::nullopt;
    return int(std::int64_t(part) * 1000 / expected);
}

BoardFigures figuresOf(const PageBoard &board)
{
    BoardFigures figures;
    figures.teams.resize(board.teams.size());
    figures.days.resize(std::size_t(board.days));
    for (std::size_t team = 0; team < board.teams.size(); ++team) {
        for (int day = 0; day < board.days; ++day) {
            const PageCell cell = board.cell(team, day);
            figures.teams[team].add(cell);
            figures.days[std::size_t(day)].add(cell);
        }
        figures.communes[board.teams[team].area] += figures.teams[team];
        figures.all += figures.teams[team];
    }
    return figures;
}

QString percentText(std::optional<int> tenths)
{
    if (!tenths)
        return QStringLiteral("–");
    const QLocale locale;
    return *tenths % 10 == 0 ? locale.toString(*tenths / 10) + QStringLiteral(" %") : locale.toString(*tenths / 10.0, 'f', 1) + QStringLiteral(" %");
}

QString wholePercentText(std::optional<int> tenths)
{
    return tenths ? QString::number(*tenths / 10) : QStringLiteral("–");
}

} // namespace stc::store
