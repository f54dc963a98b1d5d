// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chainpicture.h"

namespace stc::reports {

/// Draws strips of a laid-out chain onto pages.
class ChainDrawing {
public:
    ChainDrawing(const Chain &chain, const ChainLayout &layout, const TextMeasure &measure, bool initials);

    /// The strip of the picture (in its millimetres, below the headings of the columns) with the headings above it; `at` is the upper left corner on the
    /// page. People who are not wholly inside are left out, arrows end at the edge.
    void draw(Composer &composer, const QRectF &strip, const QPointF &at);
    /// One line of text in a rectangle, cut with “…” where it is too long.
    void line(Composer &composer, const QRectF &rect, const QString &text, const TextStyle &style);

private:
    void arrows(Composer &composer, const QRectF &strip, const QPointF &shift) const;
    void node(Composer &composer, int node, const QRectF &rect);
    void label(Composer &composer, const ChainEdge &edge, const QPointF &shift);
    [[nodiscard]] QString cut(const QString &text, double width, const TextStyle &style) const;

    const Chain &m_chain;
    const ChainLayout &m_layout;
    const TextMeasure &m_measure;
    bool m_initials;
    ChainOrder m_order;
    std::vector<int> m_firstEdge; ///< edges are sorted by the node they come to: of node n, [m_firstEdge[n], m_firstEdge[n + 1])
};

/// The frame of a level as strokes, the same on screen and paper: F0 double, F1 single, F2 with cut corners, weaker ones a line above and below.
[[nodiscard]] std::vector<QLineF> chainFrame(const QRectF &rect, int level);
/// The two strokes of an arrow's head.
[[nodiscard]] std::array<QLineF, 2> arrowHead(const std::array<QPointF, 4> &path);
/// The part of a line inside the rectangle; nothing where it passes by.
[[nodiscard]] std::optional<QLineF> clipped(const QLineF &line, const QRectF &rect);

} // namespace stc::reports
