// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/pagepainter.h"

#include <QPainter>
#include <QtMath>

#include <cmath>

namespace stc::printing {

using namespace reports;

namespace {

constexpr double kWatermarkGrey = 0.9;
constexpr double kWatermarkSize = 64;

class PainterCanvas final : public Canvas {
public:
    PainterCanvas(QPainter &painter, const FontSet &fonts) : m_painter(painter), m_fonts(fonts), m_base(painter.transform()) {}

    void fill(const QRectF &rect, double grey) override { m_painter.fillRect(rect, QColor::fromRgbF(float(grey), float(grey), float(grey))); }

    void stroke(const QLineF &line, double width) override
    {
        m_painter.setPen(QPen(Qt::black, width, Qt::SolidLine, Qt::FlatCap));
        m_painter.drawLine(line);
    }

    void columnRules(const ColumnRules &rules) override
    {
        for (const float x : *rules.x)
            stroke(QLineF(double(x), double(rules.top), double(x), double(rules.bottom)), double(kColumnRuleWidth));
    }

    void text(const QString &text, const QPointF &at, const TextLook &look) override
    {
        const double scale = look.size * kMmPerPoint / FontSet::kFontPixels;
        QTransform place;
        place.translate(at.x(), at.y());
        place.rotate(-look.angle);
        place.scale(scale, scale);
        m_painter.setTransform(place * m_base);
        m_painter.setFont(m_fonts.font(look.face));
        const auto grey = float(look.grey);
        m_painter.setPen(QColor::fromRgbF(grey, grey, grey));
        m_painter.drawText(QPointF(0, 0), text);
        m_painter.setTransform(m_base);
    }

private:
    QPainter &m_painter;
    const FontSet &m_fonts;
    QTransform m_base;
};

/// From the lower left to the upper right corner, in the middle of the sheet.
void paintWatermark(Canvas &canvas, const Page &page, const FontSet &fonts)
{
    TextLook look{Face::Bold, kWatermarkSize, kWatermarkGrey, 0};
    double width = double(fonts.width(page.watermark, look.face)) * look.size * kMmPerPoint;
    const double room = std::hypot(page.size.width(), page.size.height()) * 0.7;
    if (width > room) {
        look.size *= room / width;
        width = room;
    }
    const double angle = std::atan2(page.size.height(), page.size.width());
    look.angle = qRadiansToDegrees(angle);
    const double ascent = look.size * kAscent * 0.35 * kMmPerPoint; // half the height of a capital: the text is centred on the diagonal
    const QPointF along(std::cos(angle), -std::sin(angle));
    const QPointF down(std::sin(angle), std::cos(angle));
    const QPointF centre(page.size.width() / 2, page.size.height() / 2);
    canvas.text(page.watermark, centre - along * (width / 2) + down * ascent, look);
}

void paintParts(Canvas &canvas, const PageParts &parts)
{
    for (const Fill &fill : parts.fills)
        canvas.fill(fill.rect, double(fill.grey));
    for (const Stroke &stroke : parts.strokes)
        canvas.stroke(stroke.line, double(stroke.width));
    for (const ColumnRules &rules : parts.rules)
        canvas.columnRules(rules);
    for (const TextBox &box : parts.boxes) {
        const TextLook look{box.face, double(box.size), 0, 0};
        for (std::uint32_t i = box.firstLine; i < box.firstLine + box.lineCount; ++i)
            canvas.text(parts.lines[i].text, QPointF(double(parts.lines[i].x), double(parts.lines[i].baseline)), look);
    }
}

} // namespace

void paintPage(Canvas &canvas, const Page &page, const FontSet &fonts)
{
    if (!page.watermark.isEmpty())
        paintWatermark(canvas, page, fonts);
    for (const auto &stamp : page.stamps) {
        if (canvas.beginStamp(*stamp)) {
            paintParts(canvas, *stamp);
            canvas.endStamp();
        }
    }
    paintParts(canvas, page);
}

void paintPage(QPainter &painter, const Page &page, const FontSet &fonts)
{
    painter.save();
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    PainterCanvas canvas(painter, fonts);
    paintPage(canvas, page, fonts);
    painter.restore();
}

} // namespace stc::printing
