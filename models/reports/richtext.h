// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"
#include "reports/papertemplate.h"

namespace stc::reports {

/// A paragraph of several faces, cut into lines.
struct RichStyle {
    double size = 13;
    bool isItalic = false;
    bool isBold = false;
    Align align = Align::Left;
    bool isJustified = false;
    double indent = 0; ///< of the first line, mm
    double leading = 1.2;
    [[nodiscard]] double lineHeight() const { return size * leading * kMmPerPoint; }
};

class RichText {
public:
    RichText(const PaperLine &runs, double width, const RichStyle &style, const TextMeasure &measure);
    [[nodiscard]] std::size_t lineCount() const { return m_lines.size(); }
    [[nodiscard]] double height() const { return double(m_lines.size()) * m_style.lineHeight(); }
    /// Draws one line with its left end at x.
    void drawLine(Composer &composer, std::size_t line, double x, double y) const;
    void draw(Composer &composer, double x, double y) const;
    /// Of the widest line, mm.
    [[nodiscard]] double widest() const;

private:
    struct Fragment {
        QString text;
        Face face;
        float width; ///< em
    };
    struct Word {
        std::vector<Fragment> fragments;
        float width = 0;
    };
    struct Line {
        std::size_t first = 0;
        std::size_t count = 0;
        float width = 0; ///< em, with single spaces
        bool isLast = false;
    };
    void addWords(const PaperLine &runs, const TextMeasure &measure);
    void breakLines();
    [[nodiscard]] float room(bool isFirst) const;

    std::vector<Word> m_words;
    std::vector<Line> m_lines;
    RichStyle m_style;
    double m_width;
    float m_space = 0.25F;
};

} // namespace stc::reports
