// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/pageboard.h"

#include <map>

/// How completely and how soon the pages of a team, a commune, a day are typed.
namespace stc::store {

/// Counts of pages that are due.
struct PageFigures {
    int expected = 0;  ///< teams that existed, on days up to today
    int typed = 0;
    int typedLate = 0; ///< after the term
    int overdue = 0;   ///< not typed, and the term is over

    [[nodiscard]] int missing() const { return expected - typed; }
    /// Tenths of a per cent, rounded down: 1000 says that really none is missing. Nothing where no page is expected.
    [[nodiscard]] std::optional<int> completeness() const { return share(typed); }
    /// The same of the pages that were typed in time.
    [[nodiscard]] std::optional<int> timeliness() const { return share(typed - typedLate); }

    void add(PageCell cell);
    PageFigures &operator+=(const PageFigures &other);
    bool operator==(const PageFigures &) const = default;

private:
    [[nodiscard]] std::optional<int> share(int part) const;
};

struct BoardFigures {
    PageFigures all;
    std::vector<PageFigures> teams;        ///< as PageBoard::teams
    std::vector<PageFigures> days;
    std::map<Area, PageFigures> communes;
};
[[nodiscard]] BoardFigures figuresOf(const PageBoard &board);

/// 985 → "98.5 %", with the decimal sign of the language in force; "–" for nothing.
[[nodiscard]] QString percentText(std::optional<int> tenths);
/// 985 → "98", for narrow columns: rounded down, so that 100 says all; "–" for nothing.
[[nodiscard]] QString wholePercentText(std::optional<int> tenths);

} // namespace stc::store
