// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/textmeasure.h"

#include <QChar>

namespace stc::reports {

namespace {

struct Character {
    char32_t code = 0;
    qsizetype length = 1;
};

Character characterAt(QStringView text, qsizetype at)
{
    const QChar first = text[at];
    if (first.isHighSurrogate() && at + 1 < text.size() && text[at + 1].isLowSurrogate())
        return {QChar::surrogateToUcs4(first, text[at + 1]), 2};
    return {first.unicode(), 1};
}

bool isMark(char32_t code)
{
    return code >= 0x300 && (QChar::category(code) == QChar::Mark_NonSpacing || code == 0x200D || (code >= 0xFE00 && code <= 0xFE0F));
}

bool mayBreakAfter(QChar c)
{
    return c == u'/' || c == u'-' || c == u',' || c == u';' || c == u'.' || c == u'_' || c == u'@' || c == u')' || c == u'–';
}

/// Where a word that is too long is to be cut: at least one letter, at most what fits.
qsizetype cutOf(QStringView word, float width, Face face, const TextMeasure &measure, float &cutWidth)
{
    float used = 0;
    qsizetype good = 0;
    float goodWidth = 0;
    qsizetype letters = 0;
    float lettersWidth = 0;
    for (qsizetype at = 0; at < word.size();) {
        const Character c = characterAt(word, at);
        const float advance = measure.advance(c.code, face);
        // The place before this character is a possible cut unless it is a mark of the letter before.
        if (at > 0 && !isMark(c.code)) {
            letters = at;
            lettersWidth = used;
            if (mayBreakAfter(word[at - 1])) {
                good = at;
                goodWidth = used;
            }
        }
        if (used + advance > width && letters > 0)
            break;
        used += advance;
        at += c.length;
        if (at >= word.size() && used <= width) {
            cutWidth = used;
            return word.size();
        }
    }
    if (good > 0) {
        cutWidth = goodWidth;
        return good;
    }
    if (letters > 0) {
        cutWidth = lettersWidth;
        return letters;
    }
    cutWidth = used;
    return word.size();
}

/// One paragraph: no line break inside.
void wrapParagraph(QStringView text, float width, Face face, const TextMeasure &measure, std::vector<WrappedLine> &out)
{
    // A line stands in the memory of the text, from its first to its last word.
    qsizetype lineStart = -1;
    qsizetype lineEnd = 0;
    float lineWidth = 0;
    const float space = measure.advance(U' ', face);
    const auto flush = [&] {
        if (lineStart >= 0)
            out.push_back({text.sliced(lineStart, lineEnd - lineStart), lineWidth});
        lineStart = -1;
    };
    qsizetype at = 0;
    while (at < text.size()) {
        while (at < text.size() && text[at] == u' ')
            ++at;
        if (at >= text.size())
            break;
        qsizetype end = at;
        float wordWidth = 0;
        while (end < text.size() && text[end] != u' ') {
            const Character c = characterAt(text, end);
            wordWidth += measure.advance(c.code, face);
            end += c.length;
        }
        // Several spaces inside a line are kept as they are, so the width counts them all.
        const float gap = lineStart >= 0 ? space * float(at - lineEnd) : 0;
        if (lineStart >= 0 && lineWidth + gap + wordWidth <= width) {
            lineWidth += gap + wordWidth;
            lineEnd = end;
            at = end;
            continue;
        }
        flush();
        while (wordWidth > width) {
            float cutWidth = 0;
            const qsizetype cut = cutOf(text.sliced(at, end - at), width, face, measure, cutWidth);
            if (cut >= end - at)
                break;
            out.push_back({text.sliced(at, cut), cutWidth});
            at += cut;
            wordWidth = measure.width(text.sliced(at, end - at), face);
        }
        lineStart = at;
        lineEnd = end;
        lineWidth = wordWidth;
        at = end;
    }
    flush();
}

} // namespace

float TextMeasure::width(QStringView text, Face face) const
{
    float sum = 0;
    for (qsizetype at = 0; at < text.size();) {
        const Character c = characterAt(text, at);
        sum += advance(c.code, face);
        at += c.length;
    }
    return sum;
}

void wrap(QStringView text, float width, Face face, const TextMeasure &measure, std::vector<WrappedLine> &out)
{
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(u'\n', start);
        if (end < 0)
            end = text.size();
        wrapParagraph(text.sliced(start, end - start), width, face, measure, out);
        start = end + 1;
    }
}

} // namespace stc::reports
