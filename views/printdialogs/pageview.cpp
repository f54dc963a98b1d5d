// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printdialogs/pageview.h"

#include "views/printing/pagepainter.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>

namespace stc::views {

namespace {
constexpr int kGap = 14;
constexpr int kMostPixmaps = 6;
constexpr double kLeastZoom = 0.25;
constexpr double kMostZoom = 4;
} // namespace

PageView::PageView(QWidget *parent) : QAbstractScrollArea(parent)
{
    setObjectName(QStringLiteral("pageView"));
    setAccessibleName(tr("Preview of the pages"));
    setFocusPolicy(Qt::StrongFocus);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // else fitting the width would wobble
    viewport()->setBackgroundRole(QPalette::Mid);
    viewport()->setAutoFillBackground(true);
}

void PageView::setDocument(std::shared_ptr<const reports::Document> document)
{
    m_document = std::move(document);
    m_pixmaps.clear();
    layOut();
    verticalScrollBar()->setValue(0);
    Q_EMIT currentPageChanged(currentPage());
}

int PageView::pageCount() const
{
    return m_document ? static_cast<int>(m_document->pages.size()) : 0;
}

double PageView::widest() const
{
    double width = 0;
    if (m_document) {
        for (const reports::Page &page : m_document->pages)
            width = std::max(width, page.size.width());
    }
    return width;
}

double PageView::pixelsPerMm() const
{
    if (m_zoom > 0)
        return m_zoom * logicalDpiX() / 25.4;
    const double width = widest();
    return width > 0 ? (viewport()->width() - 2 * kGap) / width : 1;
}

void PageView::layOut()
{
    m_tops.clear();
    int top = kGap;
    const double scale = pixelsPerMm();
    for (int i = 0; i < pageCount(); ++i) {
        m_tops.push_back(top);
        top += static_cast<int>(m_document->pages[static_cast<std::size_t>(i)].size.height() * scale) + kGap;
    }
    m_tops.push_back(top);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setSingleStep(40);
    verticalScrollBar()->setRange(0, std::max(0, top - viewport()->height()));
    const int width = static_cast<int>(widest() * scale) + 2 * kGap;
    horizontalScrollBar()->setPageStep(viewport()->width());
    horizontalScrollBar()->setRange(0, std::max(0, width - viewport()->width()));
    viewport()->update();
}

QRect PageView::pageRect(int index) const
{
    const QSizeF size = m_document->pages[static_cast<std::size_t>(index)].size * pixelsPerMm();
    const int width = static_cast<int>(size.width());
    const int left = horizontalScrollBar()->maximum() > 0 ? kGap - horizontalScrollBar()->value() : (viewport()->width() - width) / 2;
    return {left, m_tops[static_cast<std::size_t>(index)] - verticalScrollBar()->value(), width, static_cast<int>(size.height())};
}

int PageView::currentPage() const
{
    if (pageCount() == 0)
        return 0;
    // The page that has the larger part of the upper half.
    const int y = verticalScrollBar()->value() + viewport()->height() / 3;
    const auto next = std::upper_bound(m_tops.begin(), m_tops.end() - 1, y);
    return std::max(1, static_cast<int>(next - m_tops.begin()));
}

void PageView::goToPage(int page)
{
    if (page >= 1 && page <= pageCount())
        verticalScrollBar()->setValue(m_tops[static_cast<std::size_t>(page - 1)] - kGap);
}

void PageView::setZoom(double zoom)
{
    const int page = currentPage();
    m_zoom = zoom <= 0 ? 0 : std::clamp(zoom, kLeastZoom, kMostZoom);
    m_pixmaps.clear();
    layOut();
    goToPage(page);
}

void PageView::zoomBy(double factor)
{
    setZoom(pixelsPerMm() * 25.4 / logicalDpiX() * factor);
}

QPixmap PageView::pagePixmap(int index)
{
    if (const auto found = m_pixmaps.constFind(index); found != m_pixmaps.constEnd())
        return *found;
    if (m_pixmaps.size() >= kMostPixmaps)
        m_pixmaps.clear();
    const reports::Page &page = m_document->pages[static_cast<std::size_t>(index)];
    const double scale = pixelsPerMm() * devicePixelRatioF();
    QPixmap pixmap((page.size * scale).toSize());
    pixmap.fill(Qt::white);
    {
        QPainter painter(&pixmap);
        painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
        painter.scale(scale, scale);
        printing::paintPage(painter, page, m_fonts);
    }
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    m_pixmaps.insert(index, pixmap);
    return pixmap;
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(viewport());
    for (int i = 0; i < pageCount(); ++i) {
        const QRect rect = pageRect(i);
        if (rect.bottom() < 0)
            continue;
        if (rect.top() > viewport()->height())
            break;
        painter.drawPixmap(rect.topLeft(), pagePixmap(i));
        painter.setPen(palette().color(QPalette::Dark));
        painter.drawRect(rect.adjusted(-1, -1, 0, 0));
    }
}

void PageView::resizeEvent(QResizeEvent *event)
{
    QAbstractScrollArea::resizeEvent(event);
    const int page = currentPage();
    if (m_zoom <= 0)
        m_pixmaps.clear();
    layOut();
    if (m_zoom <= 0 && page > 1)
        goToPage(page);
}

void PageView::scrollContentsBy(int, int)
{
    viewport()->update();
    Q_EMIT currentPageChanged(currentPage());
}

void PageView::wheelEvent(QWheelEvent *event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(event->angleDelta().y() > 0 ? 1.15 : 1 / 1.15);
    else
        QAbstractScrollArea::wheelEvent(event);
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageDown: goToPage(std::min(pageCount(), currentPage() + 1)); return;
    case Qt::Key_PageUp: goToPage(std::max(1, currentPage() - 1)); return;
    case Qt::Key_Home: goToPage(1); return;
    case Qt::Key_End: goToPage(pageCount()); return;
    default: QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace stc::views
