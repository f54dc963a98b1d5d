// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"
#include "reports/letterhead.h"

#include "domain/units.h"
#include "store/queries/pageboard.h"

/// The board of logbook pages on paper, and its letters, which the window shows too.
namespace stc::reports {

struct PaperOrder;

/// One letter: M, P, R, T, C, L. Empty where no page is due.
[[nodiscard]] QString pageLetter(store::PageStage stage);
/// "printed, not returned"
[[nodiscard]] QString pageStageText(store::PageStage stage);
/// What stands in a cell: the letter, "…" where typing has begun, "!" where it is late. A closed day keeps in sight that a page never came.
[[nodiscard]] QString pageCellText(store::PageCell cell);
/// "M missing · P printed, not returned · …"
[[nodiscard]] QString pageLegend();

struct BoardList {
    Letterhead head;
    QString place;
    store::PageBoard board;
};
/// Fourteen days a table, all teams below each other by commune; the next days on new pages.
[[nodiscard]] Document boardDocument(const BoardList &list, const UnitList &units, const Footer &footer, const TextMeasure &measure);
/// Reads it: from the date asked for to the last one; with one date alone the fourteen days that end with it; without any the usual ones.
[[nodiscard]] Result<Document> boardPaper(const PaperOrder &order);

} // namespace stc::reports
