// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/fontset.h"
#include "views/printing/pdffile.h"

#include <vector>

namespace stc::printing {

/// One face inside a PDF: which glyphs are used, and the objects that embed them once for the whole file.
class PdfFont {
public:
    PdfFont(const FontSet &fonts, reports::Face face);

    /// false: the face lacks the character (or can not be embedded), it must be drawn as an outline.
    [[nodiscard]] bool has(char32_t character) const { return glyphOf(character) != 0; }
    /// The code of a character that the face has. Codes are given in the order of use: the first 240 characters, which is all that a list needs, are
    /// written as one byte, further ones as two, the first of which is 0xF0 or more (our own CMap says so).
    [[nodiscard]] quint16 use(char32_t character)
    {
        const quint32 glyph = glyphOf(character);
        const quint16 code = m_codes[glyph];
        return code != 0 ? code : newCode(glyph, character);
    }
    static constexpr quint16 kFirstLongCode = 0xF000;
    [[nodiscard]] bool isUsed() const;
    /// Writes the font under that number and what belongs to it.
    void write(PdfFile &file, int number) const;

private:
    [[nodiscard]] quint32 glyphOf(char32_t character) const
    {
        const quint32 glyph = m_fonts.glyph(character, m_face);
        return glyph < m_codes.size() ? glyph : 0;
    }
    [[nodiscard]] static QByteArray encoding();
    [[nodiscard]] QByteArray toUnicode() const;
    [[nodiscard]] QByteArray widths() const;
    [[nodiscard]] QByteArray glyphMap() const;

    [[nodiscard]] quint16 newCode(quint32 glyph, char32_t character);

    struct Used {
        quint32 glyph = 0; ///< 0 = the code stands for nothing
        char32_t character = 0;
    };
    const FontSet &m_fonts;
    reports::Face m_face;
    std::vector<quint16> m_codes; ///< by glyph; 0 = not used; empty for a font without TrueType outlines
    std::vector<Used> m_used;     ///< by CID: the code itself, or 0xF0 + its distance from kFirstLongCode
};

} // namespace stc::printing
