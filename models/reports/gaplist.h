// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"
#include "reports/letterhead.h"

#include "domain/units.h"
#include "store/queries/gaps.h"

namespace stc::reports {

/// One kind of gap of a place.
struct GapList {
    store::GapKind kind = store::GapKind::NoCommitment;
    QString place; ///< "Xã Việt Lập, Huyện Tân Yên", with hamlet or team where asked for
    Letterhead head;
    std::vector<store::GapRow> rows; ///< in the order of the walk
};

/// Lists to take along and write on, by commune and team in visit order. Each kind begins a page and counts its own pages.
[[nodiscard]] Document gapDocument(const std::vector<GapList> &lists, const QDate &date, const UnitList &units, const Footer &footer, const TextMeasure &measure);

} // namespace stc::reports
