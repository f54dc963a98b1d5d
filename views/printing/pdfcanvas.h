// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/printing/canvas.h"
#include "views/printing/pdffont.h"

#include <array>
#include <memory>
#include <unordered_map>

namespace stc::printing {

/// What the pages of one file share.
struct PdfShared {
    PdfFile &file;
    int resources = 0; ///< dictionary of fonts and stamps
    std::array<std::unique_ptr<PdfFont>, reports::kFaces> fonts;
    /// Object numbers of the forms /X<number>, by the stamp or the places of column rules that they show. What is pointed to outlives the file.
    std::unordered_map<const void *, int> forms;
};

/// Writes one page as PDF operators (ISO 32000-1, 8 and 9). Its unit is a tenth of a point (0.035 mm), so that every number is whole: short to
/// write, quick to read, and alike from row to row. Stamps become forms (8.10).
class PdfCanvas final : public Canvas {
public:
    PdfCanvas(PdfShared &shared, const FontSet &fonts, const QSizeF &size);

    void fill(const QRectF &rect, double grey) override;
    void stroke(const QLineF &line, double width) override;
    void columnRules(const reports::ColumnRules &rules) override;
    void text(const QString &text, const QPointF &at, const TextLook &look) override;
    bool beginStamp(const reports::PageParts &parts) override;
    void endStamp() override;

    /// The content stream of the page; the canvas is used up.
    [[nodiscard]] QByteArray finish();

private:
    enum class State { None, Path, Text };
    void enter(State state);
    void number(qint64 value);
    void point(const QPointF &at);
    void selectFont(reports::Face face, double size);
    [[nodiscard]] int addForm(const void *of, const QByteArray &operators);
    void glyphs(const QString &text, reports::Face face);
    void outline(char32_t character, const QPointF &at, const TextLook &look);
    void turnedText(const QString &text, const QPointF &at, const TextLook &look);
    /// Draws by outlines what the face lacks, and the rest as text in between.
    void mixedText(const QString &text, const QPointF &at, const TextLook &look);
    void plainText(const QString &text, const QPointF &at, const TextLook &look);

    PdfShared &m_shared;
    const FontSet &m_fonts;
    QSizeF m_size;
    /// Operators and the state that they leave behind.
    struct Stream {
        QByteArray out;
        State state = State::None;
        qint64 lineWidth = -1;
        int face = -1;
        qint64 fontSize = -1;
        qint64 leading = 0;
        qint64 x = 0; ///< where the last line of text began
        qint64 y = 0;
    };
    Stream m_stream;
    Stream m_pageStream; ///< the page's, while a stamp is written
    const reports::PageParts *m_stamp = nullptr;
};

} // namespace stc::printing
