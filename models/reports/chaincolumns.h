// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chainlayout.h"

namespace stc::reports {

/// In which column each person stands.
struct ChainColumns {
    std::vector<ChainColumn> columns;
    std::vector<int> of; ///< by person
};

/// By day: the last exposure; of somebody whose exposure nobody knows, onset or confirmation, but not later than the first contact that follows. Days on
/// which nobody stands have no column. By steps: the longest way from somebody without a source. Rings are broken where they are met.
[[nodiscard]] ChainColumns chainColumns(const Chain &chain, ChainOrder order, const ChainNeighbours &out);

} // namespace stc::reports
