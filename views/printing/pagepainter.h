// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/canvas.h"
#include "views/printing/fontset.h"

class QPainter;

namespace stc::printing {

/// The one painter of pages: everything that shows, prints or saves a page goes through it.
void paintPage(Canvas &canvas, const reports::Page &page, const FontSet &fonts);

/// The same on a QPainter whose unit is one millimetre from the corner of the sheet (scale it before).
void paintPage(QPainter &painter, const reports::Page &page, const FontSet &fonts);

} // namespace stc::printing
