// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/page.h"

#include <QStringView>

#include <array>
#include <vector>

namespace stc::reports {

/// How wide text is. The layout knows no painter: who has fonts (views/printing) fills the table of advances, a test gives its own.
class TextMeasure {
public:
    virtual ~TextMeasure() = default;

    /// Advance of one character in em, without kerning (the painters switch kerning off, so that widths add up).
    [[nodiscard]] float advance(char32_t character, Face face) const
    {
        const float near = character < kNear ? m_near[std::size_t(face)][character] : -1.0F;
        return near >= 0 ? near : farAdvance(character, face);
    }
    [[nodiscard]] float width(QStringView text, Face face) const;
    /// In millimetres at a size.
    [[nodiscard]] double width(QStringView text, const TextStyle &style) const { return double(width(text, style.face)) * style.size * kMmPerPoint; }

protected:
    /// Latin with all Vietnamese letters and the punctuation: everything that a list normally holds.
    static constexpr char32_t kNear = 0x2200;
    /// To be called once by the constructor of the heir; a negative advance means "ask farAdvance".
    template <typename AdvanceOf> void fillNear(const AdvanceOf &advanceOf)
    {
        for (std::size_t face = 0; face < kFaces; ++face) {
            m_near[face].resize(kNear);
            for (char32_t c = 0; c < kNear; ++c)
                m_near[face][c] = advanceOf(c, Face(face));
        }
    }
    [[nodiscard]] virtual float farAdvance(char32_t character, Face face) const = 0;

private:
    std::array<std::vector<float>, kFaces> m_near;
};

/// A piece of the text it was cut from.
struct WrappedLine {
    QStringView text;
    float width = 0; ///< em
};

/// Cuts a text into lines not wider than `width` em and appends them: at line breaks, between words, and only where a word alone is too long inside
/// it (rather after `/`, `-`, `,` and the like). Never parts a letter from its marks. A text without letters gives no line.
void wrap(QStringView text, float width, Face face, const TextMeasure &measure, std::vector<WrappedLine> &out);

} // namespace stc::reports
