// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/textmeasure.h"

#include <QFont>
#include <QRawFont>

#include <array>

namespace stc::printing {

/// The four faces that pages are set in, and their advances. Liberation Serif comes before Times New Roman: the widths are the same by design, and
/// taking the same one everywhere keeps page breaks the same to the last hundredth. Needs a QGuiApplication; belongs to one thread.
class FontSet final : public reports::TextMeasure {
public:
    FontSet();

    /// Pixel size of `font`; scale the painter instead of the font, so that nothing is rounded to pixels.
    static constexpr int kFontPixels = 100;
    [[nodiscard]] const QFont &font(reports::Face face) const { return m_fonts[std::size_t(face)]; }
    /// The same at its design size, without fallback to other families.
    [[nodiscard]] const QRawFont &rawFont(reports::Face face) const { return m_raw[std::size_t(face)]; }
    /// Index of a character's glyph in `rawFont`; 0 where the family has none and another family must help out.
    [[nodiscard]] quint32 glyph(char32_t character, reports::Face face) const
    {
        return character < kNear ? m_glyphs[std::size_t(face)][character] : farGlyph(character, face);
    }
    /// A family of the wanted list is installed. If not, pages are right but look otherwise.
    [[nodiscard]] bool hasWantedFamily() const { return m_hasWantedFamily; }

protected:
    [[nodiscard]] float farAdvance(char32_t character, reports::Face face) const override;

private:
    [[nodiscard]] quint32 farGlyph(char32_t character, reports::Face face) const;
    std::array<QFont, reports::kFaces> m_fonts;
    std::array<QRawFont, reports::kFaces> m_raw;
    std::array<std::vector<quint32>, reports::kFaces> m_glyphs;
    bool m_hasWantedFamily = false;
};

} // namespace stc::printing
