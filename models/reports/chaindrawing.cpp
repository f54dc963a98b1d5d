// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chaindrawing.h"

#include <algorithm>

namespace stc::reports {

namespace {

constexpr double kInset = 1.5;   ///< text from the frame
constexpr double kDouble = 0.9;  ///< between the two lines of a double frame
constexpr double kCorner = 3;    ///< cut off
constexpr double kHead = 2;      ///< arrow
constexpr double kArrowWidth = 0.25;
constexpr double kFrameWidth = 0.35;
const TextStyle kName{12, Face::Bold, Align::Left};
const TextStyle kDetail{12, Face::Regular, Align::Left};
const TextStyle kHeading{12, Face::Bold, Align::Centre};
const TextStyle kSetting{12, Face::Italic, Align::Left};

void addBox(std::vector<QLineF> &lines, const QRectF &rect)
{
    lines.insert(lines.end(), {QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.bottomLeft(), rect.bottomRight()), QLineF(rect.topLeft(), rect.bottomLeft()),
                                  QLineF(rect.topRight(), rect.bottomRight())});
}

} // namespace

std::vector<QLineF> chainFrame(const QRectF &rect, int level)
{
    std::vector<QLineF> lines;
    if (level <= 1)
        addBox(lines, rect);
    if (level == 0)
        addBox(lines, rect.adjusted(kDouble, kDouble, -kDouble, -kDouble));
    if (level <= 1)
        return lines;
    if (level > 2)
        return {QLineF(rect.topLeft(), rect.topRight()), QLineF(rect.bottomLeft(), rect.bottomRight())};
    const double l = rect.left();
    const double r = rect.right();
    const double t = rect.top();
    const double b = rect.bottom();
    const QPointF corners[] = {{l + kCorner, t}, {r - kCorner, t}, {r, t + kCorner}, {r, b - kCorner}, {r - kCorner, b}, {l + kCorner, b}, {l, b - kCorner}, {l, t + kCorner}};
    for (std::size_t i = 0; i < std::size(corners); ++i)
        lines.push_back(QLineF(corners[i], corners[(i + 1) % std::size(corners)]));
    return lines;
}

std::array<QLineF, 2> arrowHead(const std::array<QPointF, 4> &path)
{
    const double back = path[2].x() < path[3].x() ? -kHead : kHead;
    return {QLineF(path[3], path[3] + QPointF(back, -kHead / 2)), QLineF(path[3], path[3] + QPointF(back, kHead / 2))};
}

/// Liang and Barsky.
std::optional<QLineF> clipped(const QLineF &line, const QRectF &rect)
{
    double from = 0;
    double to = 1;
    const double sides[4][2] = {{-line.dx(), line.x1() - rect.left()}, {line.dx(), rect.right() - line.x1()}, {-line.dy(), line.y1() - rect.top()}, {line.dy(), rect.bottom() - line.y1()}};
    for (const auto &[slope, room] : sides) {
        if (slope == 0.0 && room < 0)
            return std::nullopt;
        if (slope < 0)
            from = std::max(from, room / slope);
        else if (slope > 0)
            to = std::min(to, room / slope);
    }
    if (from > to)
        return std::nullopt;
    return QLineF(line.pointAt(from), line.pointAt(to));
}

ChainDrawing::ChainDrawing(const Chain &chain, const ChainLayout &layout, const TextMeasure &measure, bool initials)
    : m_chain(chain), m_layout(layout), m_measure(measure), m_initials(initials), m_order(layout.order), m_firstEdge(layout.nodes.size() + 1, 0)
{
    for (const ChainEdge &edge : layout.edges)
        ++m_firstEdge[std::size_t(edge.to) + 1];
    for (std::size_t i = 1; i < m_firstEdge.size(); ++i)
        m_firstEdge[i] += m_firstEdge[i - 1];
}

QString ChainDrawing::cut(const QString &text, double width, const TextStyle &style) const
{
    if (m_measure.width(text, style) <= width)
        return text;
    QString shorter = text;
    while (!shorter.isEmpty() && m_measure.width(shorter + QStringLiteral("…"), style) > width)
        shorter.chop(1);
    return shorter.trimmed() + QStringLiteral("…");
}

void ChainDrawing::line(Composer &composer, const QRectF &rect, const QString &text, const TextStyle &style)
{
    if (!text.isEmpty())
        composer.textAt(rect.left(), rect.top(), rect.width(), cut(text, rect.width(), style), style);
}

void ChainDrawing::draw(Composer &composer, const QRectF &strip, const QPointF &at)
{
    const QPointF shift = at + QPointF(0, kChainHeader) - strip.topLeft();
    composer.beginStamp(); // arrows lie below the people: a stamp is drawn first
    arrows(composer, strip, shift);
    composer.stamp(composer.endStamp());
    for (std::size_t c = 0; c < m_layout.columns.size(); ++c) {
        const ChainColumn &column = m_layout.columns[c];
        if (column.x < strip.left() || column.x + kChainNode.width() > strip.right())
            continue;
        line(composer, {column.x + shift.x(), at.y(), kChainNode.width(), kChainHeader}, chainHeading(column, m_order), kHeading);
        const auto [first, end] = m_layout.nodesBetween(int(c), strip.top(), strip.bottom());
        for (int i = first; i < end; ++i) {
            const QRectF rect = m_layout.rect(i);
            if (rect.top() < strip.top() - 0.01 || rect.bottom() > strip.bottom() + 0.01)
                continue;
            node(composer, i, rect.translated(shift));
            for (int edge = m_firstEdge[std::size_t(i)]; edge < m_firstEdge[std::size_t(i) + 1]; ++edge)
                label(composer, m_layout.edges[std::size_t(edge)], shift);
        }
    }
}

void ChainDrawing::arrows(Composer &composer, const QRectF &strip, const QPointF &shift) const
{
    const auto stroke = [&](const QLineF &whole, double width) {
        if (const auto part = clipped(whole, strip))
            composer.line(part->x1() + shift.x(), part->y1() + shift.y(), part->x2() + shift.x(), part->y2() + shift.y(), width);
    };
    for (const ChainEdge &edge : m_layout.edges) {
        const auto path = m_layout.path(edge);
        for (std::size_t i = 0; i + 1 < path.size(); ++i)
            stroke(QLineF(path[i], path[i + 1]), kArrowWidth);
        if (strip.contains(path[3])) {
            for (const QLineF &head : arrowHead(path))
                stroke(head, kArrowWidth);
        }
    }
}

void ChainDrawing::node(Composer &composer, int index, const QRectF &rect)
{
    const ChainNode &one = m_layout.nodes[std::size_t(index)];
    composer.fill(rect, 1);
    for (const QLineF &side : chainFrame(rect, one.level))
        composer.line(side.x1(), side.y1(), side.x2(), side.y2(), kFrameWidth);
    const QRectF inner = rect.adjusted(kInset + kDouble, kDouble, -kInset - kDouble, 0);
    line(composer, {inner.left(), inner.top(), inner.width(), kName.lineHeight()}, chainTitle(m_chain, one, m_initials), kName);
    line(composer, {inner.left(), inner.top() + kName.lineHeight(), inner.width(), kDetail.lineHeight()}, chainDetail(m_chain, m_layout, one), kDetail);
}

void ChainDrawing::label(Composer &composer, const ChainEdge &edge, const QPointF &shift)
{
    const auto path = m_layout.path(edge);
    const QString text = chainLabel(m_chain, edge);
    if (!edge.hasLabel || text.isEmpty() || path[2].x() > path[3].x())
        return;
    const double width = kChainLabelRun - kHead - 1;
    line(composer, {path[2].x() + shift.x() + 1, edge.port + shift.y() - kSetting.lineHeight() + 0.6, width, kSetting.lineHeight()}, text, kSetting);
}

} // namespace stc::reports
