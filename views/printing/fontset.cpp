// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printing/fontset.h"

#include <QFontDatabase>
#include <QFontMetricsF>

namespace stc::printing {

using reports::Face;

FontSet::FontSet()
{
    const QStringList wanted = {QStringLiteral("Liberation Serif"), QStringLiteral("Times New Roman"), QStringLiteral("Tinos")};
    QString family;
    for (const QString &name : wanted) {
        if (QFontDatabase::hasFamily(name)) {
            family = name;
            m_hasWantedFamily = true;
            break;
        }
    }
    for (std::size_t i = 0; i < reports::kFaces; ++i) {
        const auto face = Face(i);
        QFont font(m_hasWantedFamily ? QStringList{family} : wanted);
        font.setStyleHint(QFont::Serif);
        font.setBold(face == Face::Bold || face == Face::BoldItalic);
        font.setItalic(face == Face::Italic || face == Face::BoldItalic);
        font.setKerning(false);
        font.setHintingPreference(QFont::PreferNoHinting);
        font.setPixelSize(kFontPixels);
        m_fonts[i] = font;
        QRawFont raw = QRawFont::fromFont(font);
        raw.setPixelSize(raw.unitsPerEm());
        m_raw[i] = raw;

        std::vector<QChar> characters(kNear);
        for (char32_t c = 0; c < kNear; ++c)
            characters[c] = QChar(char16_t(c));
        m_glyphs[i].resize(kNear);
        int count = int(kNear);
        if (!raw.glyphIndexesForChars(characters.data(), int(kNear), m_glyphs[i].data(), &count))
            std::fill(m_glyphs[i].begin(), m_glyphs[i].end(), 0);
    }
    fillNear([this](char32_t c, Face face) {
        const quint32 index = m_glyphs[std::size_t(face)][c];
        if (index == 0)
            return -1.0F;
        QPointF advance;
        const QRawFont &raw = m_raw[std::size_t(face)];
        raw.advancesForGlyphIndexes(&index, &advance, 1, QRawFont::UseDesignMetrics);
        return float(advance.x() / raw.pixelSize());
    });
}

quint32 FontSet::farGlyph(char32_t character, Face face) const
{
    const QList<quint32> found = rawFont(face).glyphIndexesForString(QString::fromUcs4(&character, 1));
    return found.isEmpty() ? 0 : found.first();
}

float FontSet::farAdvance(char32_t character, Face face) const
{
    return float(QFontMetricsF(font(face)).horizontalAdvance(QString::fromUcs4(&character, 1)) / kFontPixels);
}

} // namespace stc::printing
