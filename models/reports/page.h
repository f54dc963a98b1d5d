// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uuid.h"

#include <QDateTime>
#include <QLineF>
#include <QMarginsF>
#include <QRectF>
#include <QSizeF>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <memory>
#include <vector>

/// Pages to print as data. All lengths are millimetres from the top left corner of the sheet, font sizes are points. Where every line of text
/// stands is decided before anything is painted, so that preview, printer and PDF can not differ.
namespace stc::reports {

enum class Face : std::uint8_t { Regular, Bold, Italic, BoldItalic };
inline constexpr int kFaces = 4;
enum class Align : std::uint8_t { Left, Centre, Right };

/// Vertical metrics of Times New Roman and its twins (Liberation Serif, Tinos), in em.
inline constexpr double kAscent = 0.891;
inline constexpr double kDescent = 0.216;
inline constexpr double kMmPerPoint = 25.4 / 72.0;

struct TextStyle {
    double size = 13;
    Face face = Face::Regular;
    Align align = Align::Left;
    double leading = 1.15; ///< distance of two baselines, in em
    [[nodiscard]] double lineHeight() const { return size * leading * kMmPerPoint; }
};

struct TextLine {
    QString text;
    float x = 0;        ///< left end
    float baseline = 0;
    float width = 0;
};

/// Text in a rectangle (a cell, a paragraph): already wrapped, its lines are `lines[firstLine … firstLine + lineCount)`.
struct TextBox {
    QRectF rect;
    float size = 13;
    Face face = Face::Regular;
    bool inMargin = false; ///< footer: stands in the margin on purpose
    std::uint32_t firstLine = 0;
    std::uint32_t lineCount = 0;
};

struct Stroke {
    QLineF line;
    float width = 0.2F;
};

/// A filled rectangle; 1 is white. Nothing that matters may depend on it: lists are copied in black and white.
struct Fill {
    QRectF rect;
    float grey = 0.9F;
};

/// The upright lines of a table between two rows. Where they stand is said once for the table: they are a quarter of all lines of a list.
struct ColumnRules {
    std::shared_ptr<const std::vector<float>> x;
    float top = 0;
    float bottom = 0;
};
inline constexpr float kColumnRuleWidth = 0.2F;

/// What is drawn: grey, lines, text.
struct PageParts {
    std::vector<Fill> fills;
    std::vector<Stroke> strokes;
    std::vector<ColumnRules> rules;
    std::vector<TextBox> boxes;
    std::vector<TextLine> lines;
};

struct Page : PageParts {
    QSizeF size;
    QMarginsF margins;
    /// What stands on many pages alike, such as the heading of a table: kept once in memory and in a PDF. Drawn below the page's own.
    std::vector<std::shared_ptr<const PageParts>> stamps;
    QString watermark; ///< large, light, from corner to corner, below everything else

    [[nodiscard]] QRectF body() const { return QRectF({}, size).marginsRemoved(margins); }
};

/// The pages that belong to a numbered sheet of a logbook.
struct DocumentSheet {
    Uuid sheet;
    std::size_t firstPage = 0;
    std::size_t pageCount = 0;
};

struct Document {
    QString title;
    QDateTime printedAt; ///< time in Vietnam
    bool duplex = false; ///< made for both sides of the sheet
    std::vector<Page> pages;
    std::vector<DocumentSheet> sheets; ///< logbook pages to fill in: what has been printed when these pages have
    QStringList notes; ///< what the person should know about the result: "2 teams have no page of that day."
};

} // namespace stc::reports
