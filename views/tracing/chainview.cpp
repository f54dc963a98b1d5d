// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tracing/chainview.h"

#include "reports/chainpicture.h"
#include "views/tracing/chainpainter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace stc::views {

namespace {
constexpr double kFirstScale = 2.9;
constexpr double kLeastScale = 0.01;
constexpr double kMostScale = 12;
constexpr double kZoomStep = 1.25;
} // namespace

ChainView::ChainView(QWidget *parent)
    : QAbstractScrollArea(parent), m_chain(std::make_shared<reports::Chain>()), m_layout(std::make_shared<reports::ChainLayout>()), m_scale(kFirstScale)
{
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setBackgroundRole(QPalette::Base);
    viewport()->setAutoFillBackground(true);
}

void ChainView::setChain(Chain chain, Layout layout, const Uuid &selected, bool isNew)
{
    m_chain = std::move(chain);
    m_layout = std::move(layout);
    const int person = m_chain->indexOf(selected);
    m_selected = -1;
    layOut();
    if (!m_layout->nodes.empty())
        select(person < 0 ? 0 : m_layout->nodeOf[std::size_t(person)]);
    if (isNew && fittingScale() >= ChainPainter::kReadable)
        fit();
    else
        bringIntoView(m_selected, true);
    viewport()->update();
}

void ChainView::select(int node)
{
    m_selected = node;
    QString text;
    if (node >= 0) {
        const reports::ChainNode &one = m_layout->nodes[std::size_t(node)];
        text = QStringLiteral("%1, %2").arg(reports::chainTitle(*m_chain, one, false), reports::chainDetail(*m_chain, *m_layout, one));
    }
    setAccessibleDescription(text); // read out as the selection moves
    bringIntoView(node, false);
    viewport()->update();
    Q_EMIT selectionMoved(node);
}

QRectF ChainView::visible() const
{
    return {double(horizontalScrollBar()->value()) / m_scale, double(verticalScrollBar()->value()) / m_scale, viewport()->width() / m_scale, viewport()->height() / m_scale};
}

QPointF ChainView::mmAt(const QPoint &position) const
{
    return visible().topLeft() + QPointF(position) / m_scale;
}

void ChainView::layOut()
{
    const QSizeF size = m_layout->size * m_scale;
    for (const auto &[bar, whole, seen] : {std::tuple{horizontalScrollBar(), size.width(), viewport()->width()}, std::tuple{verticalScrollBar(), size.height(), viewport()->height()}}) {
        bar->setRange(0, std::max(0, int(std::ceil(whole)) - seen));
        bar->setPageStep(seen);
        bar->setSingleStep(std::max(8, int(16 * m_scale)));
    }
}

void ChainView::bringIntoView(int node, bool isCentred)
{
    if (node < 0)
        return;
    const QRectF rect = m_layout->rect(node).adjusted(-reports::kChainLabelRun, -reports::kChainHeader - reports::kChainRowGap, reports::kChainRowGap, reports::kChainRowGap);
    const QRectF seen = visible();
    if (isCentred) {
        horizontalScrollBar()->setValue(int((rect.center().x() - seen.width() / 2) * m_scale));
        verticalScrollBar()->setValue(int((rect.center().y() - seen.height() / 2) * m_scale));
        return;
    }
    if (rect.left() < seen.left())
        horizontalScrollBar()->setValue(int(rect.left() * m_scale));
    else if (rect.right() > seen.right())
        horizontalScrollBar()->setValue(int(std::ceil((rect.right() - seen.width()) * m_scale)));
    if (rect.top() < seen.top())
        verticalScrollBar()->setValue(int(rect.top() * m_scale));
    else if (rect.bottom() > seen.bottom())
        verticalScrollBar()->setValue(int(std::ceil((rect.bottom() - seen.height()) * m_scale)));
}

/// The place `fixed` (mm) stays where it is in the view.
void ChainView::setZoom(double scale, const QPointF &fixed)
{
    const QPointF at = (fixed - visible().topLeft()) * m_scale;
    m_scale = std::clamp(scale, kLeastScale, kMostScale);
    layOut();
    horizontalScrollBar()->setValue(int(fixed.x() * m_scale - at.x()));
    verticalScrollBar()->setValue(int(fixed.y() * m_scale - at.y()));
    viewport()->update();
}

void ChainView::zoomBy(double factor)
{
    const bool isSeen = m_selected >= 0 && m_layout->rect(m_selected).intersects(visible());
    setZoom(m_scale * factor, isSeen ? m_layout->rect(m_selected).center() : visible().center());
}

double ChainView::fittingScale() const
{
    if (m_layout->size.isEmpty())
        return m_scale;
    return std::min({viewport()->width() / m_layout->size.width(), viewport()->height() / m_layout->size.height(), kFirstScale});
}

void ChainView::fit()
{
    setZoom(fittingScale(), {0, 0});
    horizontalScrollBar()->setValue(0);
    verticalScrollBar()->setValue(0);
}

void ChainView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    ChainPainter(painter, palette(), font(), m_scale).paint({*m_chain, *m_layout, m_selected}, visible());
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(viewport()->rect().adjusted(1, 1, -1, -1));
    }
}

void ChainView::resizeEvent(QResizeEvent *)
{
    layOut();
}

void ChainView::scrollContentsBy(int, int)
{
    viewport()->update();
}

void ChainView::wheelEvent(QWheelEvent *event)
{
    if (!(event->modifiers() & Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    setZoom(m_scale * std::pow(kZoomStep, event->angleDelta().y() / 120.0), mmAt(event->position().toPoint()));
    event->accept();
}

/// Of those that an arrow leads to or comes from, the one at the nearest height.
int ChainView::neighbour(bool isDown) const
{
    int best = -1;
    double nearest = 0;
    const double y = m_layout->nodes[std::size_t(m_selected)].y;
    for (const reports::ChainEdge &edge : m_layout->edges) {
        if ((isDown ? edge.from : edge.to) != m_selected)
            continue;
        const int other = isDown ? edge.to : edge.from;
        const double distance = std::abs(m_layout->nodes[std::size_t(other)].y - y);
        if (best < 0 || distance < nearest) {
            best = other;
            nearest = distance;
        }
    }
    return best;
}

bool ChainView::moveBy(int key)
{
    if (m_selected < 0)
        return false;
    const auto column = std::size_t(m_layout->nodes[std::size_t(m_selected)].column);
    const int first = m_layout->columnStart[column];
    const int last = m_layout->columnStart[column + 1] - 1;
    int next = -1;
    switch (key) {
    case Qt::Key_Up: next = m_selected > first ? m_selected - 1 : -1; break;
    case Qt::Key_Down: next = m_selected < last ? m_selected + 1 : -1; break;
    case Qt::Key_Home: next = first; break;
    case Qt::Key_End: next = last; break;
    case Qt::Key_Right: next = neighbour(true); break;
    case Qt::Key_Left: next = neighbour(false); break;
    default: return false;
    }
    if (next >= 0)
        select(next);
    return true;
}

void ChainView::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier)) {
        QAbstractScrollArea::keyPressEvent(event);
        return;
    }
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal: zoomBy(kZoomStep); return;
    case Qt::Key_Minus: zoomBy(1 / kZoomStep); return;
    case Qt::Key_0: fit(); return;
    case Qt::Key_1:
        zoomBy(kFirstScale / m_scale);
        bringIntoView(m_selected, true);
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter: open(m_selected); return;
    case Qt::Key_Space: toggleFold(); return;
    default: break;
    }
    if (!moveBy(event->key()))
        QAbstractScrollArea::keyPressEvent(event);
}

void ChainView::open(int node)
{
    if (node < 0)
        return;
    const reports::ChainNode &one = m_layout->nodes[std::size_t(node)];
    if (one.isFold())
        Q_EMIT foldToggled(m_chain->people[std::size_t(one.source)].id);
    else
        Q_EMIT opened(m_chain->people[std::size_t(one.person)].id);
}

/// Of folded ones: shows them. Of a person: folds or shows the contacts.
void ChainView::toggleFold()
{
    if (m_selected < 0)
        return;
    const reports::ChainNode &one = m_layout->nodes[std::size_t(m_selected)];
    Q_EMIT foldToggled(m_chain->people[std::size_t(one.isFold() ? one.source : one.person)].id);
}

void ChainView::mousePressEvent(QMouseEvent *event)
{
    if (const int node = m_layout->nodeAt(mmAt(event->position().toPoint())); node >= 0)
        select(node);
}

void ChainView::mouseDoubleClickEvent(QMouseEvent *event)
{
    open(m_layout->nodeAt(mmAt(event->position().toPoint())));
}

} // namespace stc::views
