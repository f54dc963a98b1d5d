// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/page.h"

namespace stc::printing {

struct TextLook {
    reports::Face face = reports::Face::Regular;
    double size = 13;  ///< points
    double grey = 0;   ///< 0 is black
    double angle = 0;  ///< degrees, counter-clockwise, about the left end of the baseline
};

/// What a page is painted on. There are two: QPainter (preview, printer, pictures) and our own PDF. QPainter on QPdfWriter would be one less, but
/// it took 3 s for the texts of 17,000 people, four times what the rest of the list takes together, and wrote every letter with its own place.
/// All lengths are millimetres from the top left corner.
class Canvas {
public:
    virtual ~Canvas() = default;
    virtual void fill(const QRectF &rect, double grey) = 0;
    virtual void stroke(const QLineF &line, double width) = 0;
    virtual void columnRules(const reports::ColumnRules &rules) = 0;
    /// `at` is the left end of the baseline.
    virtual void text(const QString &text, const QPointF &at, const TextLook &look) = 0;
    /// Parts that stand on several pages follow, up to endStamp. false: the canvas has drawn them from memory, they need not be painted again.
    virtual bool beginStamp(const reports::PageParts &) { return true; }
    virtual void endStamp() {}
};

} // namespace stc::printing
