// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"

namespace stc::reports {

/// A column of a printed table. Neighbours with the same `over` share a heading above their own.
struct TableColumn {
    QString title;
    double width = 20; ///< mm, its borders included
    Align align = Align::Left;
    QString over;
};

/// Up to two texts below each other, of which one may be bold. Both wrap.
struct TableCell {
    QString text;
    Face face = Face::Regular;
    QString more;
    Face moreFace = Face::Regular;
};

[[nodiscard]] inline TableCell cell(const QString &text, Face face = Face::Regular)
{
    return {text, face, {}, Face::Regular};
}

/// Lines and paddings are whole tenths of a point, the unit of our PDF: rows of as many lines are then the same to the last digit and pack well.
struct TableStyle {
    double size = 12;                 ///< points: people who read these lists are not young
    double leading = 13.4 / 12;       ///< em
    double minRowHeight = 0;          ///< mm
    double padX = 2.0 * kMmPerPoint;  ///< mm
    double padY = 1.7 * kMmPerPoint;
    bool isRuled = true;       ///< lines between the rows
};

/// A table that runs over pages: the heading is repeated, a row is never cut in two, the headings of groups never stand alone at the foot of a
/// page and are repeated on the next. Rows are given one after the other and laid out at once, so nothing is kept but pages.
class TableLayout {
public:
    /// Column widths are used as given; their sum should not be more than the width of the body.
    TableLayout(Composer &composer, std::vector<TableColumn> columns, const TableStyle &style = {});

    /// A row over the full width: commune (level 0), team (level 1). It comes to paper with the first row that follows.
    void group(int level, const QString &text);
    /// Cells from the left; missing ones are empty. The texts need to live only for the call.
    void row(const std::vector<TableCell> &cells);
    /// The coming rows, with the headings of groups that wait for them, are to stand on one page, unless they are longer than a page.
    void keepTogether(const std::vector<std::vector<TableCell>> &rows);
    /// A bold row over the full width: the sum of the group of that level (-1: of all), which it ends. It goes to the next page when `following` (mm) does
    /// not fit below it: signatures want company.
    void sum(int level, const QString &text, double following = 0);
    /// A row over the full width in plain type, for "nobody".
    void remark(const QString &text);
    /// Ends the table; the cursor of the composer stands below it.
    void finish();

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double headingHeight() const { return m_headingHeight; }

private:
    struct Part {
        std::size_t first = 0;
        std::size_t count = 0;
        std::size_t boldFrom = 0; ///< lines of `more` begin here
    };
    struct Group {
        QString text;
        bool isPlaced = false;
    };

    void computeHeading();
    void openPage();
    void closePage();
    void breakPage();
    void drawHeading();
    /// The heading at the top of a page, which is the same on every page that has the same left margin.
    void stampHeading();
    void flushVerticals();
    [[nodiscard]] double groupHeight(const QString &text) const;
    void drawWide(const QString &text, Face face, double grey, double indent);
    /// Makes room for pending group headings and a row of that height, then draws the headings.
    void prepare(double height);
    /// Cuts the texts of a row into lines (m_parts, m_scratch); gives the most lines of a cell, and the height for as many.
    [[nodiscard]] std::size_t cutRow(const std::vector<TableCell> &cells);
    [[nodiscard]] double rowHeight(std::size_t lines) const;
    void drawCells(const std::vector<TableCell> &cells, const std::vector<Part> &parts, std::size_t skip, std::size_t most, double height);

    Composer &m_composer;
    std::vector<TableColumn> m_columns;
    TableStyle m_style;
    double m_width = 0;
    double m_headingHeight = 0;
    double m_overHeight = 0;   ///< upper part of the heading, 0 without
    double m_runTop = 0;       ///< where the vertical lines under way begin
    bool m_isOpen = false;
    bool m_hasRun = false;
    std::vector<Group> m_groups;
    std::map<double, std::shared_ptr<const PageParts>> m_headings; ///< by left margin
    std::map<double, std::shared_ptr<const std::vector<float>>> m_rules; ///< by left margin
    std::vector<WrappedLine> m_scratch;
    std::vector<Part> m_parts;
};

} // namespace stc::reports
