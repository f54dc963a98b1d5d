// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/pdffont.h"

#include "views/printing/truetype.h"

#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace stc::printing {

using reports::Face;

namespace {

QByteArray hex(quint32 value, int digits)
{
    return QByteArray::number(value, 16).rightJustified(digits, '0').toUpper();
}

QByteArray utf16Hex(char32_t character)
{
    QByteArray out;
    for (const QChar unit : QString::fromUcs4(&character, 1))
        out += hex(unit.unicode(), 4);
    return out;
}

constexpr std::size_t kShortCodes = 0xF0;

quint16 codeOf(std::size_t cid)
{
    return quint16(cid < kShortCodes ? cid : PdfFont::kFirstLongCode + (cid - kShortCodes));
}

} // namespace

PdfFont::PdfFont(const FontSet &fonts, Face face) : m_fonts(fonts), m_face(face), m_used(1)
{
    const QRawFont &font = fonts.rawFont(face);
    const QByteArray maxp = font.fontTable("maxp");
    if (!font.fontTable("glyf").isEmpty() && maxp.size() >= 6)
        m_codes.resize(qFromBigEndian<quint16>(maxp.constData() + 4));
}

bool PdfFont::isUsed() const
{
    return m_used.size() > 1;
}

quint16 PdfFont::newCode(quint32 glyph, char32_t character)
{
    // A byte that a string would have to escape is left out.
    const auto isAwkward = [](std::size_t code) {
        const std::size_t low = code & 0xFFU;
        return low == '(' || low == ')' || low == '\\' || low == '\r' || low == '\n';
    };
    while (isAwkward(codeOf(m_used.size())))
        m_used.push_back({});
    const auto code = codeOf(m_used.size());
    m_used.push_back({glyph, character});
    m_codes[glyph] = code;
    return code;
}

/// Which codes there are, and which CIDs they mean (ISO 32000-1, 9.7.5.4).
QByteArray PdfFont::encoding()
{
    return "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
           "/CIDSystemInfo 3 dict dup begin /Registry (Adobe) def /Ordering (Identity) def /Supplement 0 def end def\n"
           "/CMapName /STC-H def\n/CMapType 1 def\n"
           "2 begincodespacerange\n<00> <EF>\n<F000> <FFFF>\nendcodespacerange\n"
           "2 begincidrange\n<00> <EF> 0\n<F000> <FFFF> 240\nendcidrange\n"
           "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

/// So that text can be searched, copied and read aloud (ISO 32000-1, 9.10.3).
QByteArray PdfFont::toUnicode() const
{
    QByteArray out = "/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n"
                     "/CIDSystemInfo <</Registry (Adobe)/Ordering (UCS)/Supplement 0>> def\n"
                     "/CMapName /Adobe-Identity-UCS def\n/CMapType 2 def\n"
                     "2 begincodespacerange\n<00> <EF>\n<F000> <FFFF>\nendcodespacerange\n";
    std::vector<QByteArray> pairs;
    for (std::size_t cid = 1; cid < m_used.size(); ++cid)
        if (m_used[cid].glyph != 0)
            pairs.push_back("<" + hex(codeOf(cid), cid < kShortCodes ? 2 : 4) + "> <" + utf16Hex(m_used[cid].character) + ">\n");
    constexpr std::size_t kMostInBlock = 100;
    for (std::size_t at = 0; at < pairs.size(); at += kMostInBlock) {
        const std::size_t end = std::min(pairs.size(), at + kMostInBlock);
        out += QByteArray::number(qulonglong(end - at)) + " beginbfchar\n";
        for (std::size_t i = at; i < end; ++i)
            out += pairs[i];
        out += "endbfchar\n";
    }
    return out + "endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n";
}

QByteArray PdfFont::widths() const
{
    QByteArray out = "[1[";
    for (std::size_t cid = 1; cid < m_used.size(); ++cid)
        out += QByteArray::number(m_used[cid].glyph == 0 ? 0 : std::lround(double(m_fonts.advance(m_used[cid].character, m_face)) * 1000)) + ' ';
    return out + "]]";
}

QByteArray PdfFont::glyphMap() const
{
    QByteArray out;
    for (const Used &used : m_used) {
        out += char(quint8(used.glyph >> 8U));
        out += char(quint8(used.glyph & 0xFFU));
    }
    return out;
}

void PdfFont::write(PdfFile &file, int number) const
{
    const QRawFont &font = m_fonts.rawFont(m_face);
    std::vector<bool> used(m_codes.size());
    for (std::size_t i = 0; i < used.size(); ++i)
        used[i] = m_codes[i] != 0;
    const QByteArray program = trueTypeSubset(font, used);
    // Six letters before the name say that it is a part of the font (9.6.4).
    QByteArray name = font.familyName().toLatin1();
    name.replace(' ', "");
    name = "STCAA" + QByteArray(1, char('A' + int(m_face))) + "+" + name;
    if (m_face == Face::Bold || m_face == Face::BoldItalic)
        name += "-Bold";
    if (m_face == Face::Italic || m_face == Face::BoldItalic)
        name += m_face == Face::Italic ? "-Italic" : "Italic";

    const int descendant = file.reserve();
    const int descriptor = file.reserve();
    const int unicode = file.reserve();
    const int map = file.reserve();
    const int cmap = file.reserve();
    const int programNumber = file.reserve();
    file.object(number, "<</Type/Font/Subtype/Type0/BaseFont/" + name + "/Encoding " + PdfFile::reference(cmap) + "/DescendantFonts[" + PdfFile::reference(descendant)
                            + "]/ToUnicode " + PdfFile::reference(unicode) + ">>");
    file.object(descendant, "<</Type/Font/Subtype/CIDFontType2/BaseFont/" + name
                                + "/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap " + PdfFile::reference(map)
                                + "/DW 500/W " + widths() + "/FontDescriptor " + PdfFile::reference(descriptor) + ">>");
    const FontBounds bounds = fontBounds(font);
    const auto scaled = [&](double value) { return QByteArray::number(std::lround(value * 1000 / bounds.unitsPerEm)); };
    const bool isItalic = m_face == Face::Italic || m_face == Face::BoldItalic;
    const bool isBold = m_face == Face::Bold || m_face == Face::BoldItalic;
    file.object(descriptor, "<</Type/FontDescriptor/FontName/" + name + "/Flags " + (isItalic ? "70" : "6") + "/FontBBox[" + scaled(bounds.left) + ' '
                                + scaled(bounds.bottom) + ' ' + scaled(bounds.right) + ' ' + scaled(bounds.top) + "]/ItalicAngle " + (isItalic ? "-16" : "0")
                                + "/Ascent " + QByteArray::number(std::lround(reports::kAscent * 1000)) + "/Descent "
                                + QByteArray::number(-std::lround(reports::kDescent * 1000)) + "/CapHeight 662/StemV " + (isBold ? "140" : "80")
                                + "/FontFile2 " + PdfFile::reference(programNumber) + ">>");
    file.stream(unicode, toUnicode());
    file.stream(map, glyphMap());
    file.stream(cmap, encoding(), "/Type/CMap/CMapName/STC-H/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>");
    file.stream(programNumber, program, "/Length1 " + QByteArray::number(program.size()));
}

} // namespace stc::printing
