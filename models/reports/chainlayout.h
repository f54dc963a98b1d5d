// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chain.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <array>
#include <set>
#include <span>

/// Where everything of a chain of transmission stands: columns from left to right by day of the last exposure or by steps from the source, people
/// below each other, long lists of siblings folded. All lengths are millimetres on paper. O((n + m) log n).
namespace stc::reports {

enum class ChainOrder : std::uint8_t { ByDay, BySteps };

struct ChainLayoutOptions {
    ChainOrder order = ChainOrder::ByDay;
    /// Somebody with more contacts than this that lead no further has them folded, a column and level at a time; 0 = nothing is folded.
    int foldMoreThan = 6;
    std::set<Uuid> unfolded = {}; ///< whose contacts are shown nevertheless
    Uuid focus = {};              ///< is never folded away
};

/// Sizes in mm. A node has two lines of 12 points.
inline constexpr QSizeF kChainNode{51, 12};
inline constexpr double kChainColumnGap = 38; ///< with room for the setting on each arrow
inline constexpr double kChainRowGap = 4;
inline constexpr double kChainHeader = 9;     ///< the days above the columns
inline constexpr double kChainLabelRun = 32;  ///< the level end of an arrow, under its setting

struct ChainNode {
    int person = -1;     ///< in Chain::people; -1: folded ones
    int source = -1;     ///< whose contacts are folded here
    int firstFolded = 0; ///< in ChainLayout::folded
    int foldedCount = 0;
    int level = kNoLevel;
    int column = 0;
    double y = 0; ///< upper edge
    [[nodiscard]] bool isFold() const { return person < 0; }
};

/// One arrow, for all contacts of a pair (or of a source with folded ones).
struct ChainEdge {
    int from = 0; ///< in ChainLayout::nodes
    int to = 0;
    int contact = 0; ///< the latest of them, in Chain::contacts
    int count = 1;
    double port = 0; ///< y of its head
    bool hasLabel = false; ///< few enough arrows come to the node for their settings to be read
};

struct ChainColumn {
    double x = 0; ///< left edge of its nodes
    QDate day;    ///< ByDay; invalid: no day is known
    int steps = 0; ///< BySteps
    bool isFirstOfDay = true; ///< someone infected and infecting on one day makes a second column of that day
};

struct ChainLayout {
    std::vector<ChainNode> nodes; ///< column by column, from top to bottom
    std::vector<ChainEdge> edges;
    std::vector<ChainColumn> columns;
    std::vector<int> columnStart; ///< nodes of column c: [columnStart[c], columnStart[c + 1])
    std::vector<int> folded;      ///< people inside folded nodes
    std::vector<int> nodeOf;      ///< by person: the node, also a folded one
    ChainOrder order = ChainOrder::ByDay;
    QSizeF size;

    [[nodiscard]] QRectF rect(int node) const;
    /// The four corners of an arrow, its head last.
    [[nodiscard]] std::array<QPointF, 4> path(const ChainEdge &edge) const;
    [[nodiscard]] std::span<const int> foldedIn(const ChainNode &node) const { return std::span(folded).subspan(std::size_t(node.firstFolded), std::size_t(node.foldedCount)); }
    /// Nodes of a column that touch the strip from `top` to `bottom`: [first, end).
    [[nodiscard]] std::pair<int, int> nodesBetween(int column, double top, double bottom) const;
    /// The node at a place, or -1.
    [[nodiscard]] int nodeAt(const QPointF &place) const;
};

[[nodiscard]] ChainLayout layOutChain(const Chain &chain, const ChainLayoutOptions &options);

} // namespace stc::reports
