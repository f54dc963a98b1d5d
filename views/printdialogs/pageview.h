// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/page.h"
#include "views/printing/fontset.h"

#include <QAbstractScrollArea>
#include <QHash>
#include <QPixmap>

#include <memory>

namespace stc::views {

/// The pages of a document below each other, as they will be on paper. Only what is looked at is painted.
class PageView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit PageView(QWidget *parent = nullptr);
    void setDocument(std::shared_ptr<const reports::Document> document);
    [[nodiscard]] int pageCount() const;
    /// From 1; the page at the upper edge of the view.
    [[nodiscard]] int currentPage() const;
    void goToPage(int page);
    /// 1 = as large as on paper; 0 = as wide as the view.
    void setZoom(double zoom);
    [[nodiscard]] double zoom() const { return m_zoom; }
    void zoomBy(double factor);

Q_SIGNALS:
    void currentPageChanged(int page);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] double pixelsPerMm() const;
    [[nodiscard]] double widest() const;
    /// In pixels of the view, scrolled.
    [[nodiscard]] QRect pageRect(int index) const;
    void layOut();
    [[nodiscard]] QPixmap pagePixmap(int index);

    std::shared_ptr<const reports::Document> m_document;
    printing::FontSet m_fonts;
    double m_zoom = 0;
    std::vector<int> m_tops; ///< of each page, and the end of the last
    QHash<int, QPixmap> m_pixmaps;
};

} // namespace stc::views
