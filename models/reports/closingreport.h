// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/bookpapers.h"
#include "store/closingcontent.h"

namespace stc::reports {

/// The report of a closed day, from nothing but what was frozen: printed again it says the same, whatever has been changed since.
/// One sheet or more for every content, each under the head of its commune with the date of its closing.
[[nodiscard]] Document closingDocument(const std::vector<store::ClosingContent> &contents, const UnitList &units, const Footer &footer, const TextMeasure &measure);

/// Reads the closings of that day in the unit. A paper of a later day than the closing is marked as a reprint in its foot; one of a day that has been
/// reopened shows the last closing, and Document::notes says so. Errors: WrongCall when no commune of the unit has closed that day.
[[nodiscard]] Result<Document> closingPaper(const PaperOrder &order);

} // namespace stc::reports
