// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/canvas.h"
#include "views/printing/pdffont.h"

#include <array>
#include <memory>

namespace stc::printing {

/// The faces of one file.
using PdfFonts = std::array<std::unique_ptr<PdfFont>, reports::kFaces>;

/// Writes one page as PDF operators (ISO 32000-1, 8 and 9). Its unit is a hundredth of a point, so that every number is whole: short to write,
/// quick to read.
class PdfCanvas final : public Canvas {
public:
    PdfCanvas(PdfFonts &pdfFonts, const FontSet &fonts, const QSizeF &size);

    void fill(const QRectF &rect, double grey) override;
    void stroke(const QLineF &line, double width) override;
    void text(const QString &text, const QPointF &at, const TextLook &look) override;

    /// The content stream of the page; the canvas is used up.
    [[nodiscard]] QByteArray finish();

private:
    enum class State { None, Path, Text };
    void enter(State state);
    void number(qint64 value);
    void point(const QPointF &at);
    void selectFont(reports::Face face, double size);
    void glyphs(const QString &text, reports::Face face);
    void outline(char32_t character, const QPointF &at, const TextLook &look);
    void turnedText(const QString &text, const QPointF &at, const TextLook &look);
    /// Draws by outlines what the face lacks, and the rest as text in between.
    void mixedText(const QString &text, const QPointF &at, const TextLook &look);
    void plainText(const QString &text, const QPointF &at, const TextLook &look);

    PdfFonts &m_pdfFonts;
    const FontSet &m_fonts;
    double m_height;
    QByteArray m_out;
    State m_state = State::None;
    qint64 m_lineWidth = -1;
    int m_face = -1;
    qint64 m_size = -1;
    qint64 m_x = 0; ///< where the last line of text began
    qint64 m_y = 0;
};

} // namespace stc::printing
