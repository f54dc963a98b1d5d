// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "store/closingcontent.h"

namespace stc::reports {

/// A correction of a closed day in words, for papers and pages.
struct CorrectionText {
    QString what; ///< "Households visited"
    QString was;  ///< "40"; a dash where there was nothing
    QString is;
};
[[nodiscard]] CorrectionText correctionText(const store::ClosedDifference &difference, const UnitList &units);

} // namespace stc::reports
