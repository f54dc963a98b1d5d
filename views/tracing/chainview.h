// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/chainlayout.h"

#include <QAbstractScrollArea>

#include <memory>

namespace stc::views {

/// A chain of transmission to look at and walk through: arrow keys go along the arrows and down the columns, Enter opens what is selected, Space folds,
/// + and − zoom, 0 shows everything. Only what is looked at is painted.
class ChainView final : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit ChainView(QWidget *parent = nullptr);

    using Chain = std::shared_ptr<const reports::Chain>;
    using Layout = std::shared_ptr<const reports::ChainLayout>;
    /// Shows a chain, selects that person (null: the first one) and brings it into view. The zoom stays, but for a new chain that can be read as a whole.
    void setChain(Chain chain, Layout layout, const Uuid &selected, bool isNew);
    [[nodiscard]] int selected() const { return m_selected; }
    void select(int node);
    /// Pixels a mm.
    [[nodiscard]] double zoom() const { return m_scale; }
    void zoomBy(double factor);
    void fit();

Q_SIGNALS:
    void selectionMoved(int node);
    /// Enter, or a double click: the chain of that person is wanted.
    void opened(const stc::Uuid &person);
    /// The folded contacts of that person are to be shown, or folded again.
    void foldToggled(const stc::Uuid &source);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QRectF visible() const;
    [[nodiscard]] QPointF mmAt(const QPoint &position) const;
    void layOut();
    [[nodiscard]] double fittingScale() const;
    void bringIntoView(int node, bool isCentred);
    void setZoom(double scale, const QPointF &fixed);
    [[nodiscard]] bool moveBy(int key);
    [[nodiscard]] int neighbour(bool isDown) const;
    void open(int node);
    void toggleFold();

    Chain m_chain;
    Layout m_layout;
    int m_selected = -1;
    double m_scale;
};

} // namespace stc::views
