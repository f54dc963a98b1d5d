// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chain.h"

#include "store/queries/contactgraph.h"

namespace stc::reports {

struct ChainSelection {
    Uuid person;   ///< null: everybody of the area, whom they met and who met them
    int stepsUp = 0;
    int stepsDown = 0;
    AreaRange area{0, 9'999'999'999'999};
    QDate knownOn;
};

/// The part of the book that is asked for, as it was known on that day. Empty for somebody of whom nothing was known then.
[[nodiscard]] Chain chosenChain(const store::ContactBook &book, const ChainSelection &selection);

} // namespace stc::reports
