// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chainlayout.h"

#include <QFont>

class QPainter;
class QPalette;

namespace stc::views {

/// What the view shows; all places are those of the layout (mm).
struct ChainScene {
    const reports::Chain &chain;
    const reports::ChainLayout &layout;
    int selected = -1; ///< node
};

/// Paints the part of a chain that is looked at. Far away people are dots and arrows straight lines; near enough to be read, they have frames and text.
class ChainPainter {
public:
    /// `scale`: pixels a mm.
    ChainPainter(QPainter &painter, const QPalette &palette, const QFont &font, double scale);

    /// `visible` in mm; the painter's origin is its upper left corner.
    void paint(const ChainScene &scene, const QRectF &visible);

    static constexpr double kReadable = 1.9;  ///< text of 12 points is 8 pixels high
    static constexpr double kFrames = 0.7;    ///< below it people are dots

private:
    void arrows(const ChainScene &scene, const QRectF &visible);
    void labels(const ChainScene &scene, const QRectF &visible);
    void nodes(const ChainScene &scene, const QRectF &visible);
    void node(const ChainScene &scene, int node);
    void dot(const reports::ChainNode &node, const QRectF &rect);
    void headings(const ChainScene &scene, const QRectF &visible);
    [[nodiscard]] QRectF placed(const QRectF &rect) const { return {(rect.topLeft() - m_origin) * m_scale, rect.size() * m_scale}; }
    [[nodiscard]] QPointF placed(const QPointF &point) const { return (point - m_origin) * m_scale; }
    void text(const QRectF &rect, const QString &text, const QFont &font, int flags);

    QPainter &m_painter;
    const QPalette &m_palette;
    QFont m_font;
    QFont m_bold;
    double m_scale;
    QPointF m_origin;
};

} // namespace stc::views
