// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/page.h"
#include "reports/textmeasure.h"

#include <map>
#include <utility>

namespace stc::reports {

/// Sheet and margins in mm.
struct PageSetup {
    QSizeF size;
    QMarginsF margins;
    bool mirrored = false; ///< printed on both sides: the binding edge is on the right of even pages
    double footerSize = 10; ///< points

    /// A4 upright with the margins of Decree 30/2020 (left 30, right 15, top and bottom 20).
    [[nodiscard]] static PageSetup portrait();
    /// A4 across for wide lists. The sheet is bound at its upper edge together with upright sheets, or at the left one alone: 20 mm are free above
    /// and 15 mm at the left, as the right margin of the decree; the decree's 30 mm would cost the list a column.
    [[nodiscard]] static PageSetup landscape();
};

/// What stands at the foot of every page (domain.md 6.2, 8).
struct Footer {
    QString printedBy; ///< may be empty
    QDateTime printedAt; ///< time in Vietnam
    bool training = false;
    bool isReprint = false; ///< the same paper once more
};

/// Fills pages from top to bottom.
///
/// The page number stands in the footer of every page ("trang 1/12"), not from page 2 on in the top margin as Decree 30 has it for letters: these
/// are working lists with personal data, of which every sheet, the first too, is to be accounted for.
class Composer {
public:
    Composer(const TextMeasure &measure, const PageSetup &setup);

    [[nodiscard]] const TextMeasure &measure() const { return m_measure; }
    [[nodiscard]] Document &document() { return m_document; }
    [[nodiscard]] double left() const { return m_left; }
    [[nodiscard]] double right() const { return m_left + m_width; }
    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double top() const { return m_setup.margins.top(); }
    [[nodiscard]] double bottom() const { return m_setup.size.height() - m_setup.margins.bottom(); }
    [[nodiscard]] double y() const { return m_y; }
    void setY(double y) { m_y = y; }
    void gap(double height) { m_y += height; }
    [[nodiscard]] bool fits(double height) const { return m_y + height <= bottom() + 0.01; }
    [[nodiscard]] bool isAtTop() const { return m_y <= top() + 0.01; }
    void newPage();
    /// A new page unless this much is free on this one.
    void ensure(double height);
    /// Begins a part whose pages are counted by themselves (the sheets of one team), on a new page if something was written. `mark` stands before the
    /// number on each of them, so that sheets that came apart find each other.
    void beginSection(const QString &mark = {});
    /// Pages of the section under way.
    [[nodiscard]] std::size_t sectionPages() const { return m_document.pages.size() - m_sections.back().first; }

    /// Wrapped text at the cursor, over as many pages as it needs.
    void paragraph(const QString &text, const TextStyle &style);
    /// Wrapped text in a rectangle at (x, y); gives its height. Changes no cursor.
    double textAt(double x, double y, double width, const QString &text, const TextStyle &style);
    /// What textAt would use.
    [[nodiscard]] double heightOf(const QString &text, double width, const TextStyle &style) const;
    void line(double x1, double y1, double x2, double y2, double strokeWidth = 0.2);
    void columnRules(const std::shared_ptr<const std::vector<float>> &x, double top, double bottom);
    void fill(const QRectF &rect, double grey);
    void frame(const QRectF &rect, double strokeWidth = 0.2);
    /// An empty box to tick, with its lower edge on the baseline of a text of that size; gives its width.
    double tickBox(double x, double baseline, double size);
    /// Lines that are already cut, set into a rectangle from its top. The widths are in em.
    void lines(const QRectF &rect, const WrappedLine *first, std::size_t count, const TextStyle &style);

    /// Between the two everything goes into parts of its own, to be stamped on this and further pages.
    void beginStamp() { m_recording = std::make_shared<PageParts>(); }
    [[nodiscard]] std::shared_ptr<const PageParts> endStamp() { return std::exchange(m_recording, nullptr); }
    void stamp(const std::shared_ptr<const PageParts> &parts) { m_document.pages.back().stamps.push_back(parts); }

    /// Writes the footers and gives the pages away.
    [[nodiscard]] Document finish(const QString &title, const Footer &footer);
    /// As Decree 30/2020 has letters and decisions: the number of the page from the second of each section on, in the middle of the top margin, and no
    /// footer but the section's mark.
    [[nodiscard]] Document finishOfficial(const QString &title, const Footer &footer);
    /// Gives the pages away without footers, for sheets that have no margin; training data are marked all the same.
    [[nodiscard]] Document finishBare(const QString &title, const Footer &footer);

private:
    struct Section {
        std::size_t first = 0; ///< page
        QString mark;
    };

    [[nodiscard]] PageParts &parts() { return m_recording ? *m_recording : m_document.pages.back(); }
    [[nodiscard]] TextStyle footerStyle() const { return {m_setup.footerSize, Face::Italic, Align::Left}; }
    /// Room for the largest number, so that the rest of the line is the same on all pages.
    [[nodiscard]] double countWidth() const;
    void writeFooter(Page &target, const QString &count, double countWidth, const Footer &footer);
    [[nodiscard]] std::shared_ptr<const PageParts> footerStamp(const QRectF &body, double countWidth, const Footer &footer) const;

    const TextMeasure &m_measure;
    PageSetup m_setup;
    Document m_document;
    std::vector<Section> m_sections;
    double m_left = 0;
    double m_width = 0;
    double m_y = 0;
    std::shared_ptr<PageParts> m_recording;
    std::map<double, std::shared_ptr<const PageParts>> m_footers; ///< by left margin
    mutable std::vector<WrappedLine> m_scratch;
};

} // namespace stc::reports
