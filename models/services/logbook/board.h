// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/pagefigures.h"

/// Which pages are missing, and how completely and how soon the pages of a team, a commune, a day are typed.
namespace stc::services {

/// A year and a day: longer is no board that somebody reads.
inline constexpr int kMostBoardDays = 366;
/// The board of a unit (empty = that of the database) from day to day, both included. Errors: WrongCall (unknown unit, days the wrong way round, too many).
[[nodiscard]] Result<store::PageBoard> pageBoard(store::Database &database, const QString &unit, const QDate &from, const QDate &to);

/// The first and the last of the 14 days that are mostly asked for: up to today where the books are up to date, else up to the last day with a page.
struct DaySpan {
    QDate from;
    QDate to;
    bool operator==(const DaySpan &) const = default;
};
inline constexpr int kUsualBoardDays = 14;
[[nodiscard]] Result<DaySpan> usualBoardDays(store::Database &database, const AreaRange &area);

/// "missing", "printed", "typed", "checked", "closed": the words of the command line. A page that came back is "printed" there. Empty for NotDue.
[[nodiscard]] QString stageWord(store::PageStage stage);

} // namespace stc::services
