// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QRawFont>

#include <vector>

namespace stc::printing {

/// A TrueType font file with the outlines of these glyphs and of those they are composed of; the others are empty, so every glyph keeps its
/// index. Holds what a PDF needs (ISO 32000-1, 9.9) and no more. Empty where the font has no TrueType outlines or is damaged.
[[nodiscard]] QByteArray trueTypeSubset(const QRawFont &font, const std::vector<bool> &used);

/// Numbers of the `head` table, in units of the em.
struct FontBounds {
    int unitsPerEm = 1000;
    int left = 0, bottom = 0, right = 0, top = 0;
};
[[nodiscard]] FontBounds fontBounds(const QRawFont &font);

} // namespace stc::printing
