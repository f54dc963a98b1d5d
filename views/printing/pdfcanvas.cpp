// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/pdfcanvas.h"

#include <QPainterPath>
#include <QtMath>

#include <charconv>
#include <cmath>
#include <cstdlib>
#include <utility>

namespace stc::printing {

using reports::Face;
using reports::kMmPerPoint;

namespace {

constexpr double kUnitsPerPoint = 10;
constexpr double kTableLeading = 13.4 / 12; ///< em; that of tables, where nearly all text stands
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

PdfCanvas::PdfCanvas(PdfShared &shared, const FontSet &fonts, const QSizeF &size) : m_shared(shared), m_fonts(fonts), m_size(size)
{
    m_stream.out.reserve(16 * 1024);
    m_stream.out += ".1 0 0 .1 0 0 cm\n";
}

void PdfCanvas::number(qint64 value)
{
    std::array<char, 24> digits{};
    const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
    m_stream.out.append(digits.data(), end - digits.data());
    m_stream.out.append(' ');
}

void PdfCanvas::point(const QPointF &at)
{
    number(units(at.x()));
    number(units(m_size.height() - at.y()));
}

/// Lines wait in one path until something else comes; lines of text stand in one text object.
void PdfCanvas::enter(State state)
{
    if (state == m_stream.state)
        return;
    if (m_stream.state == State::Path)
        m_stream.out += "S\n";
    if (m_stream.state == State::Text)
        m_stream.out += "ET\n";
    if (state == State::Text) {
        m_stream.out += "BT\n";
        m_stream.x = 0;
        m_stream.y = 0;
    }
    m_stream.state = state;
}

void PdfCanvas::fill(const QRectF &rect, double grey)
{
    enter(State::None);
    m_stream.out += QByteArray::number(grey, 'f', 2) + " g ";
    point(rect.bottomLeft());
    number(units(rect.width()));
    number(units(rect.height()));
    m_stream.out += "re f 0 g\n";
}

void PdfCanvas::stroke(const QLineF &line, double width)
{
    const qint64 wanted = units(width);
    if (wanted != m_stream.lineWidth) {
        enter(State::None);
        number(wanted);
        m_stream.out += "w ";
        m_stream.lineWidth = wanted;
    }
    enter(State::Path);
    point(line.p1());
    m_stream.out += "m ";
    point(line.p2());
    m_stream.out += "l\n";
}

void PdfCanvas::selectFont(Face face, double size)
{
    const qint64 wanted = std::llround(size * kUnitsPerPoint);
    if (int(face) == m_stream.face && wanted == m_stream.fontSize)
        return;
    m_stream.out += "/F";
    m_stream.out += char('0' + int(face));
    m_stream.out += ' ';
    number(wanted);
    m_stream.out += "Tf ";
    const auto leading = std::llround(size * kTableLeading * kUnitsPerPoint);
    number(leading);
    m_stream.out += "TL\n";
    m_stream.leading = leading;
    m_stream.face = int(face);
    m_stream.fontSize = wanted;
}

void PdfCanvas::glyphs(const QString &text, Face face)
{
    PdfFont &font = *m_shared.fonts[std::size_t(face)];
    m_stream.out += '(';
    for (qsizetype at = 0; at < text.size();) {
        const quint16 code = font.use(characterAt(text, at)); // none of its bytes needs an escape
        if (code >= PdfFont::kFirstLongCode)
            m_stream.out += char(quint8(code >> 8U));
        m_stream.out += char(quint8(code & 0xFFU));
    }
    m_stream.out += ')';
}

void PdfCanvas::plainText(const QString &text, const QPointF &at, const TextLook &look)
{
    enter(State::Text);
    selectFont(look.face, look.size);
    const qint64 x = units(at.x());
    const qint64 y = units(m_size.height() - at.y());
    // The next line of a paragraph is one letter (9.4.3), if it stands where the leading takes it, to the tenth of a point.
    const qint64 leading = m_stream.y - y;
    if (x == m_stream.x && leading > 0 && std::llabs(leading - m_stream.leading) <= 1) {
        m_stream.y -= m_stream.leading;
        glyphs(text, look.face);
        m_stream.out += "'\n";
        return;
    }
    number(x - m_stream.x);
    number(-leading);
    m_stream.out += "Td";
    m_stream.x = x;
    m_stream.y = y;
    glyphs(text, look.face);
    m_stream.out += "Tj\n";
}

void PdfCanvas::text(const QString &text, const QPointF &at, const TextLook &look)
{
    if (text.isEmpty())
        return;
    if (look.angle != 0 || look.grey != 0) {
        turnedText(text, at, look);
        return;
    }
    const PdfFont &font = *m_shared.fonts[std::size_t(look.face)];
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
    const PdfFont &font = *m_shared.fonts[std::size_t(look.face)];
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
            m_stream.out += "m ";
            break;
        case QPainterPath::LineToElement:
            place(i);
            m_stream.out += "l ";
            break;
        case QPainterPath::CurveToElement: // followed by its two further points
            place(i);
            place(i + 1);
            place(i + 2);
            m_stream.out += "c ";
            i += 2;
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
    }
    m_stream.out += path.fillRule() == Qt::WindingFill ? "f\n" : "f*\n";
}

void PdfCanvas::turnedText(const QString &text, const QPointF &at, const TextLook &look)
{
    enter(State::None);
    const double angle = qDegreesToRadians(look.angle);
    const auto decimal = [](double value) { return QByteArray::number(value, 'f', 5) + ' '; };
    m_stream.out += "q " + decimal(look.grey) + "g BT ";
    m_stream.face = -1;
    selectFont(look.face, look.size);
    m_stream.out += decimal(std::cos(angle)) + decimal(std::sin(angle)) + decimal(-std::sin(angle)) + decimal(std::cos(angle));
    point(at);
    m_stream.out += "Tm ";
    glyphs(text, look.face);
    m_stream.out += "Tj ET Q\n";
    m_stream.face = -1; // Q brings the former font back
}

int PdfCanvas::addForm(const void *of, const QByteArray &operators)
{
    const int number = m_shared.file.reserve();
    m_shared.forms.emplace(of, number);
    m_shared.file.stream(number, operators,
        "/Type/XObject/Subtype/Form/BBox[0 0 " + QByteArray::number(units(m_size.width()) + 1) + ' ' + QByteArray::number(units(m_size.height()) + 1)
            + "]/Resources " + PdfFile::reference(m_shared.resources));
    return number;
}

bool PdfCanvas::beginStamp(const reports::PageParts &parts)
{
    enter(State::None);
    if (const auto known = m_shared.forms.find(&parts); known != m_shared.forms.end()) {
        m_stream.out += "/X" + QByteArray::number(known->second) + " Do\n";
        return false;
    }
    m_stamp = &parts;
    m_pageStream = std::exchange(m_stream, Stream{});
    return true;
}

void PdfCanvas::endStamp()
{
    enter(State::None);
    const int number = addForm(m_stamp, m_stream.out);
    m_stream = std::exchange(m_pageStream, Stream{});
    m_stream.out += "/X" + QByteArray::number(number) + " Do\n";
}

/// The lines are a form of full height, cut to the height of the rows: the same form for all pages, and a few numbers a page.
void PdfCanvas::columnRules(const reports::ColumnRules &rules)
{
    enter(State::None);
    const auto known = m_shared.forms.find(rules.x.get());
    int number = known != m_shared.forms.end() ? known->second : 0;
    if (number == 0) {
        QByteArray operators = QByteArray::number(units(double(reports::kColumnRuleWidth))) + " w ";
        for (const float x : *rules.x) {
            const QByteArray place = QByteArray::number(units(double(x)));
            operators += place + " 0 m " + place + ' ' + QByteArray::number(units(m_size.height())) + " l ";
        }
        number = addForm(rules.x.get(), operators + 'S');
    }
    m_stream.out += "q 0 ";
    this->number(units(m_size.height() - double(rules.bottom)));
    this->number(units(m_size.width()));
    this->number(units(double(rules.bottom - rules.top)));
    m_stream.out += "re W n/X" + QByteArray::number(number) + " Do Q\n";
}

QByteArray PdfCanvas::finish()
{
    enter(State::None);
    return std::move(m_stream.out);
}

} // namespace stc::printing
