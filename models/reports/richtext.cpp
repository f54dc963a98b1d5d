// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/richtext.h"

#include <algorithm>

namespace stc::reports {

namespace {

constexpr float kRoundingEm = 0.001F;

Face faceOf(bool isBold, bool isItalic)
{
    return isBold ? (isItalic ? Face::BoldItalic : Face::Bold) : (isItalic ? Face::Italic : Face::Regular);
}

} // namespace

RichText::RichText(const PaperLine &runs, double width, const RichStyle &style, const TextMeasure &measure)
    : m_style(style), m_width(width), m_space(measure.advance(U' ', faceOf(style.isBold, style.isItalic)))
{
    addWords(runs, measure);
    breakLines();
}

/// Words are parted by spaces only: letters of two faces without a space between them stay together.
void RichText::addWords(const PaperLine &runs, const TextMeasure &measure)
{
    bool isOpen = false;
    for (const PaperRun &run : runs) {
        const Face face = faceOf(run.isBold || m_style.isBold, m_style.isItalic);
        const auto add = [&](const QString &text) {
            const float em = measure.width(QStringView(text), face);
            if (!isOpen)
                m_words.emplace_back();
            m_words.back().fragments.push_back({text, face, em});
            m_words.back().width += em;
            isOpen = true;
        };
        qsizetype at = 0;
        while (at < run.text.size()) {
            qsizetype end = run.text.indexOf(u' ', at);
            if (end < 0)
                end = run.text.size();
            if (end > at)
                add(run.text.mid(at, end - at));
            if (end < run.text.size())
                isOpen = false;
            at = end + 1;
        }
    }
}

float RichText::room(bool isFirst) const
{
    return float((m_width - (isFirst ? m_style.indent : 0)) / (m_style.size * kMmPerPoint)) + kRoundingEm;
}

void RichText::breakLines()
{
    Line line;
    for (std::size_t i = 0; i < m_words.size(); ++i) {
        const float more = m_words[i].width + (line.count > 0 ? m_space : 0);
        if (line.count > 0 && line.width + more > room(m_lines.empty())) {
            m_lines.push_back(line);
            line = {i, 0, 0, false};
        }
        line.width += line.count > 0 ? more : m_words[i].width;
        ++line.count;
    }
    if (line.count > 0) {
        line.isLast = true;
        m_lines.push_back(line);
    }
}

double RichText::widest() const
{
    float em = 0;
    for (const Line &line : m_lines)
        em = std::max(em, line.width);
    return double(em) * m_style.size * kMmPerPoint;
}

void RichText::drawLine(Composer &composer, std::size_t number, double x, double y) const
{
    const Line &line = m_lines[number];
    const double mm = m_style.size * kMmPerPoint;
    const bool isFirst = number == 0;
    const double free = double(room(isFirst) - line.width) * mm;
    double space = double(m_space) * mm;
    if (isFirst)
        x += m_style.indent;
    if (m_style.align == Align::Centre)
        x += free / 2;
    else if (m_style.align == Align::Right)
        x += free;
    const bool isStretched = m_style.isJustified && !line.isLast && line.count > 1 && free > 0;
    if (isStretched)
        space += free / double(line.count - 1);
    const auto put = [&](const QString &text, Face face, double width) {
        const WrappedLine piece{text, float(width / mm)};
        composer.lines(QRectF(x, y, width, m_style.lineHeight()), &piece, 1, {m_style.size, face, Align::Left, m_style.leading});
        x += width;
    };
    // Words of one face go together where nothing is stretched: text that is copied from the PDF then keeps its spaces.
    QString text;
    Face face = Face::Regular;
    double width = 0;
    for (std::size_t i = line.first; i < line.first + line.count; ++i) {
        const bool hasSpace = i > line.first;
        bool isBegin = true;
        for (const Fragment &fragment : m_words[i].fragments) {
            const bool joins = !text.isEmpty() && face == fragment.face && !isStretched;
            if (!joins && !text.isEmpty()) {
                put(text, face, width);
                text.clear();
                width = 0;
            }
            if (isBegin && hasSpace) {
                if (text.isEmpty()) {
                    x += space;
                } else {
                    text += u' ';
                    width += space;
                }
            }
            isBegin = false;
            face = fragment.face;
            text += fragment.text;
            width += double(fragment.width) * mm;
        }
    }
    if (!text.isEmpty())
        put(text, face, width);
}

void RichText::draw(Composer &composer, double x, double y) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i)
        drawLine(composer, i, x, y + double(i) * m_style.lineHeight());
}

} // namespace stc::reports
