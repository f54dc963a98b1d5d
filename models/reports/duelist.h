// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "domain/units.h"
#include "reports/duetexts.h"
#include "reports/letterhead.h"

/// The day's work on paper: lists to take along, in visit order, with boxes to tick.
namespace stc::reports {

struct PaperOrder;

struct DuePaperList {
    store::DueList list = store::DueList::CheckToday;
    std::vector<store::DueRow> rows; ///< in visit order
};

struct DuePaper {
    Letterhead head;
    QString place;  ///< "Xã Việt Lập, Huyện Tân Yên", with team or hamlet where asked for
    QDate day;
    std::vector<DuePaperList> lists;
    DueTexts texts;
};

/// A4 across; each list begins a page and counts its own pages. Errors: Cancelled.
[[nodiscard]] Result<Document> dueDocument(DuePaper &paper, const UnitList &units, const Footer &footer, const TextMeasure &measure, const Progress &progress);
/// The list asked for, or all on which somebody stands.
[[nodiscard]] Result<Document> duePaper(const PaperOrder &order);

} // namespace stc::reports
