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
    /// The glyph of a character as it stands in the page's text. Remembers that it is used.
    [[nodiscard]] quint32 use(char32_t character)
    {
        const quint32 glyph = glyphOf(character);
        if (glyph > 0)
            m_characters[glyph] = character;
        return glyph;
    }
    [[nodiscard]] bool isUsed() const;
    /// Writes the font under that number and what belongs to it.
    void write(PdfFile &file, int number) const;

private:
    [[nodiscard]] quint32 glyphOf(char32_t character) const
    {
        const quint32 glyph = m_fonts.glyph(character, m_face);
        return glyph < m_characters.size() ? glyph : 0;
    }
    [[nodiscard]] QByteArray toUnicode() const;
    [[nodiscard]] QByteArray widths() const;

    const FontSet &m_fonts;
    reports::Face m_face;
    std::vector<char32_t> m_characters; ///< by glyph; 0 = not used; empty for a font without TrueType outlines
};

} // namespace stc::printing
