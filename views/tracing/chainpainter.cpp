// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tracing/chainpainter.h"

#include "reports/chaindrawing.h"

#include <QPainter>
#include <QPalette>

#include <algorithm>

namespace stc::views {

using reports::ChainEdge;
using reports::ChainNode;

namespace {

constexpr double kTextMm = 12 * reports::kMmPerPoint;
constexpr double kLineMm = 4.9;

QRectF around(const std::array<QPointF, 4> &path)
{
    const auto [left, right] = std::minmax({path[0].x(), path[1].x(), path[2].x(), path[3].x()});
    const auto [top, bottom] = std::minmax({path[0].y(), path[1].y(), path[2].y(), path[3].y()});
    return {left, top, std::max(right - left, 0.01), std::max(bottom - top, 0.01)};
}

} // namespace

ChainPainter::ChainPainter(QPainter &painter, const QPalette &palette, const QFont &font, double scale)
    : m_painter(painter), m_palette(palette), m_font(font), m_bold(font), m_scale(scale)
{
    m_font.setPixelSize(std::max(1, int(kTextMm * scale)));
    m_bold = m_font;
    m_bold.setBold(true);
}

void ChainPainter::paint(const ChainScene &scene, const QRectF &visible)
{
    m_origin = visible.topLeft();
    arrows(scene, visible);
    nodes(scene, visible);
    if (m_scale >= kReadable)
        labels(scene, visible);
    headings(scene, visible);
}

void ChainPainter::arrows(const ChainScene &scene, const QRectF &visible)
{
    QList<QLineF> lines;
    QList<QLineF> marked;
    for (const ChainEdge &edge : scene.layout.edges) {
        const auto path = scene.layout.path(edge);
        if (!around(path).intersects(visible))
            continue;
        QList<QLineF> &target = edge.from == scene.selected || edge.to == scene.selected ? marked : lines;
        if (m_scale < kFrames) {
            target << QLineF(placed(path[0]), placed(path[3]));
            continue;
        }
        for (std::size_t i = 0; i + 1 < path.size(); ++i)
            target << QLineF(placed(path[i]), placed(path[i + 1]));
        for (const QLineF &head : reports::arrowHead(path))
            target << QLineF(placed(head.p1()), placed(head.p2()));
    }
    QColor quiet = m_palette.color(QPalette::Text);
    quiet.setAlphaF(m_scale < kFrames ? 0.25F : 0.55F);
    m_painter.setRenderHint(QPainter::Antialiasing, m_scale >= kFrames);
    m_painter.setPen(QPen(quiet, 0));
    m_painter.drawLines(lines);
    m_painter.setPen(QPen(m_palette.color(QPalette::Text), 2));
    m_painter.drawLines(marked);
}

void ChainPainter::nodes(const ChainScene &scene, const QRectF &visible)
{
    for (std::size_t c = 0; c < scene.layout.columns.size(); ++c) {
        const double x = scene.layout.columns[c].x;
        if (x > visible.right() || x + reports::kChainNode.width() < visible.left())
            continue;
        const auto [first, end] = scene.layout.nodesBetween(int(c), visible.top(), visible.bottom());
        for (int i = first; i < end; ++i)
            node(scene, i);
    }
}

void ChainPainter::dot(const ChainNode &node, const QRectF &rect)
{
    // Cases stand out by their darkness, folded ones by their width.
    QColor colour = m_palette.color(QPalette::Text);
    colour.setAlphaF(node.level == 0 ? 1.0F : node.level == 1 ? 0.6F : 0.35F);
    m_painter.fillRect(rect.adjusted(0, 0, node.isFold() ? 0 : -rect.width() / 2, 0), colour);
}

void ChainPainter::node(const ChainScene &scene, int index)
{
    const ChainNode &one = scene.layout.nodes[std::size_t(index)];
    const QRectF mm = scene.layout.rect(index);
    const QRectF rect = placed(mm);
    const bool isSelected = index == scene.selected;
    if (m_scale < kFrames) {
        dot(one, rect);
        if (isSelected)
            m_painter.fillRect(rect.adjusted(-3, -3, 3, 3), m_palette.color(QPalette::Highlight));
        return;
    }
    m_painter.fillRect(rect, m_palette.color(isSelected ? QPalette::Highlight : QPalette::Base));
    m_painter.setPen(QPen(m_palette.color(QPalette::Text), one.level == 0 ? 1.6 : 1.1));
    for (const QLineF &line : reports::chainFrame(mm, one.level))
        m_painter.drawLine(placed(line.p1()), placed(line.p2()));
    if (m_scale < kReadable)
        return;
    m_painter.setPen(m_palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
    const QRectF inner = placed(mm.adjusted(2.4, 0.9, -2.4, 0));
    const double line = kLineMm * m_scale;
    text({inner.left(), inner.top(), inner.width(), line}, reports::chainTitle(scene.chain, one, false), m_bold, Qt::AlignLeft);
    text({inner.left(), inner.top() + line, inner.width(), line}, reports::chainDetail(scene.chain, scene.layout, one), m_font, Qt::AlignLeft);
}

void ChainPainter::labels(const ChainScene &scene, const QRectF &visible)
{
    QFont italic = m_font;
    italic.setItalic(true);
    italic.setPixelSize(std::max(1, int(kTextMm * m_scale * 0.95)));
    for (const ChainEdge &edge : scene.layout.edges) {
        const auto path = scene.layout.path(edge);
        if (!edge.hasLabel || path[2].x() > path[3].x())
            continue;
        const QRectF rect(path[2].x() + 1, edge.port - kLineMm + 0.4, reports::kChainLabelRun - 3, kLineMm);
        if (!rect.intersects(visible))
            continue;
        m_painter.setPen(m_palette.color(QPalette::Text));
        text(placed(rect), reports::chainLabel(scene.chain, edge), italic, Qt::AlignLeft);
    }
}

/// The days stay at the upper edge however far one has scrolled down.
void ChainPainter::headings(const ChainScene &scene, const QRectF &visible)
{
    const double height = m_scale >= kReadable ? reports::kChainHeader * m_scale : 0;
    if (height <= 0)
        return;
    m_painter.fillRect(QRectF(0, 0, visible.width() * m_scale, height), m_palette.color(QPalette::AlternateBase));
    m_painter.setPen(m_palette.color(QPalette::Text));
    for (const reports::ChainColumn &column : scene.layout.columns) {
        const QRectF rect = placed(QRectF(column.x - 10, visible.top(), reports::kChainNode.width() + 20, 1));
        if (column.x < visible.right() && column.x + reports::kChainNode.width() > visible.left())
            text({rect.left(), 0, rect.width(), height}, reports::chainHeading(column, scene.layout.order), m_bold, Qt::AlignHCenter);
    }
}

void ChainPainter::text(const QRectF &rect, const QString &text, const QFont &font, int flags)
{
    m_painter.setFont(font);
    m_painter.drawText(rect, flags | Qt::AlignVCenter | Qt::TextSingleLine, m_painter.fontMetrics().elidedText(text, Qt::ElideRight, int(rect.width())));
}

} // namespace stc::views
