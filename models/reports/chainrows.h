// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chainlayout.h"

namespace stc::reports {

/// Upper edge of each node of `layout` (nodes and edges are there, in any order), so that nodes of a column do not touch, stand near those they are
/// tied to, and few arrows cross: columns are sorted by the mean of their neighbours, from left to right and back (Sugiyama's barycentres), then each
/// node is moved as near to that mean as the others let it. The same input gives the same rows.
[[nodiscard]] std::vector<double> chainRows(const ChainLayout &layout, int columns);

/// Places nearest to `wanted` (in the sense of least squares) that keep the order and at least `distance` between two. Linear: neighbours that push
/// each other are pooled into one block (pool adjacent violators).
[[nodiscard]] std::vector<double> spread(const std::vector<double> &wanted, double distance);

} // namespace stc::reports
