// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"
#include "reports/letterhead.h"

#include "store/queries/samplingrounds.h"

namespace stc::reports {

struct PaperOrder;

struct SamplingList {
    store::SamplingRound round;
    QString unit; ///< "Xã Lan Giới, Huyện Tân Yên"
    QString commune;
    Letterhead head;
    std::vector<store::RoundPerson> people; ///< in the order of the list
};

/// The list that goes along to a sampling (domain.md 2.3 "Danh sách lấy mẫu"), A4 across: in visit order, with boxes to tick and to sign in. A pool of several
/// stands between thick lines, is not parted by the end of a page, and its code is on every line of it. Each round begins a page and counts its own.
[[nodiscard]] Document samplingDocument(const std::vector<SamplingList> &lists, const QDate &date, const Footer &footer, const TextMeasure &measure);

/// Those of the unit and day, or of one team.
[[nodiscard]] Result<Document> samplingPaper(const PaperOrder &order);

} // namespace stc::reports
