// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/pdfcanvas.h"

#include <QPainterPath>
#include <QtMath>

#include <charconv>
#include <cmath>

namespace stc::printing {

using reports::Face;
using reports::kMmPerPoint;

namespace {

constexpr double kUnitsPerPoint = 100;
constexpr double kUnitsPerMm = kUnitsPerPoint / kMmPerPoint;

qint64 units(double mm)
{
    return std::llround(mm * kUnitsPerMm);
}

char32_t characterAt(const QString &text, qsizetype &at)
{
    const QChar first = text[at++];
    if (first.isHighSurrogate() && at < text.size() && text[at].isLowSurrogate())
        return QChar::surrogateToUcs4(first, text[at++]);
    return first.unicode();
}

} // namespace

PdfCanvas::PdfCanvas(PdfFonts &pdfFonts, const FontSet &fonts, const QSizeF &size) : m_pdfFonts(pdfFonts), m_fonts(fonts), m_height(size.height())
{
    m_out.reserve(64 * 1024);
    m_out = ".01 0 0 .01 0 0 cm\n";
}

void PdfCanvas::number(qint64 value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_out.append(digits.data(), end - digits.data());
    m_out.append(' ');
}

void PdfCanvas::point(const QPointF &at)
{
    number(units(at.x()));
    number(units(m_height - at.y()));
}

/// Lines wait in one path until something else comes; lines of text stand in one text object.
void PdfCanvas::enter(State state)
{
    if (state == m_state)
        return;
    if (m_state == State::Path)
        m_out += "S\n";
    if (m_state == State::Text)
        m_out += "ET\n";
    if (state == State::Text) {
        m_out += "BT\n";
        m_x = 0;
        m_y = 0;
    }
    m_state = state;
}

void PdfCanvas::fill(const QRectF &rect, double grey)
{
    enter(State::None);
    m_out += QByteArray::number(grey, 'f', 2) + " g ";
    point(rect.bottomLeft());
    number(units(rect.width()));
    number(units(rect.height()));
    m_out += "re f 0 g\n";
}

void PdfCanvas::stroke(const QLineF &line, double width)
{
    const qint64 wanted = units(width);
    if (wanted != m_lineWidth) {
        enter(State::None);
        number(wanted);
        m_out += "w ";
        m_lineWidth = wanted;
    }
    enter(State::Path);
    point(line.p1());
    m_out += "m ";
    point(line.p2());
    m_out += "l\n";
}

void PdfCanvas::selectFont(Face face, double size)
{
    const qint64 wanted = std::llround(size * kUnitsPerPoint);
    if (int(face) == m_face && wanted == m_size)
        return;
    m_out += "/F";
    m_out += char('0' + int(face));
    m_out += ' ';
    number(wanted);
    m_out += "Tf ";
    m_face = int(face);
    m_size = wanted;
}

void PdfCanvas::glyphs(const QString &text, Face face)
{
    PdfFont &font = *m_pdfFonts[std::size_t(face)];
    const auto byte = [this](quint32 value) {
        const char c = char(quint8(value));
        if (c == '(' || c == ')' || c == '\\')
            m_out += '\\';
        if (c == '\r')
            m_out += "\\r"; // a bare CR would be read as LF
        else
            m_out += c;
    };
    m_out += '(';
    for (qsizetype at = 0; at < text.size();) {
        const quint32 glyph = font.use(characterAt(text, at));
        byte(glyph >> 8U);
        byte(glyph & 0xFFU);
    }
    m_out += ")Tj\n";
}

void PdfCanvas::plainText(const QString &text, const QPointF &at, const TextLook &look)
{
    enter(State::Text);
    selectFont(look.face, look.size);
    const qint64 x = units(at.x());
    const qint64 y = units(m_height - at.y());
    number(x - m_x);
    number(y - m_y);
    m_out += "Td";
    m_x = x;
    m_y = y;
    glyphs(text, look.face);
}

void PdfCanvas::text(const QString &text, const QPointF &at, const TextLook &look)
{
    if (text.isEmpty())
        return;
    if (look.angle != 0 || look.grey != 0) {
        turnedText(text, at, look);
        return;
    }
    const PdfFont &font = *m_pdfFonts[std::size_t(look.face)];
    for (qsizetype i = 0; i < text.size();) {
        if (!font.has(characterAt(text, i))) {
            mixedText(text, at, look);
            return;
        }
    }
    plainText(text, at, look);
}

void PdfCanvas::mixedText(const QString &text, const QPointF &at, const TextLook &look)
{
    const PdfFont &font = *m_pdfFonts[std::size_t(look.face)];
    const double scale = look.size * kMmPerPoint;
    QString run;
    QPointF runStart = at;
    QPointF pen = at;
    for (qsizetype i = 0; i < text.size();) {
        const char32_t c = characterAt(text, i);
        const double advance = double(m_fonts.advance(c, look.face)) * scale;
        if (font.has(c)) {
            if (run.isEmpty())
                runStart = pen;
            run += QString::fromUcs4(&c, 1);
        } else {
            if (!run.isEmpty())
                plainText(run, runStart, look);
            run.clear();
            outline(c, pen, look);
        }
        pen.rx() += advance;
    }
    if (!run.isEmpty())
        plainText(run, runStart, look);
}

void PdfCanvas::outline(char32_t character, const QPointF &at, const TextLook &look)
{
    QPainterPath path;
    path.addText(QPointF(0, 0), m_fonts.font(look.face), QString::fromUcs4(&character, 1));
    if (path.isEmpty())
        return;
    enter(State::None);
    const double scale = look.size * kMmPerPoint / FontSet::kFontPixels;
    const auto place = [&](int i) {
        const QPainterPath::Element element = path.elementAt(i);
        point(at + QPointF(element.x, element.y) * scale);
    };
    for (int i = 0; i < path.elementCount(); ++i) {
        switch (path.elementAt(i).type) {
        case QPainterPath::MoveToElement:
            place(i);
            m_out += "m ";
            break;
        case QPainterPath::LineToElement:
            place(i);
            m_out += "l ";
            break;
        case QPainterPath::CurveToElement: // followed by its two further points
            place(i);
            place(i + 1);
            place(i + 2);
            m_out += "c ";
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    m_out += path.fillRule() == Qt::WindingFill ? "f\n" : "f*\n";
}

void PdfCanvas::turnedText(const QString &text, const QPointF &at, const TextLook &look)
{
    enter(State::None);
    const double angle = qDegreesToRadians(look.angle);
    const auto decimal = [](double value) { return QByteArray::number(value, 'f', 5) + ' '; };
    m_out += "q " + decimal(look.grey) + "g BT ";
    m_face = -1;
    selectFont(look.face, look.size);
    m_out += decimal(std::cos(angle)) + decimal(std::sin(angle)) + decimal(-std::sin(angle)) + decimal(std::cos(angle));
    point(at);
    m_out += "Tm ";
    glyphs(text, look.face);
    m_out += "ET Q\n";
    m_face = -1; // Q brings the former font back
}

QByteArray PdfCanvas::finish()
{
    enter(State::None);
    return std::move(m_out);
}

} // namespace stc::printing
