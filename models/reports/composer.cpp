// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/composer.h"

#include "domain/dates.h"
#include "reports/wording.h"

#include <algorithm>

namespace stc::reports {

namespace {

constexpr double kFooterGap = 2.5; ///< between the body and the footer
constexpr double kRoundingEm = 0.001; ///< so that a text exactly as wide as its box is not cut by float rounding

double aligned(double x, double width, double textWidth, Align align)
{
    switch (align) {
    case Align::Left: return x;
    case Align::Centre: return x + (width - textWidth) / 2;
    case Align::Right: return x + width - textWidth;
    }
    return x;
}

void appendLine(PageParts &page, const QRectF &rect, QStringView text, double widthMm, double top, const TextStyle &style)
{
    const double half = (style.leading - kAscent - kDescent) / 2;
    page.lines.push_back({text.toString(), float(aligned(rect.x(), rect.width(), widthMm, style.align)),
        float(top + (half + kAscent) * style.size * kMmPerPoint), float(widthMm)});
}

QString countText(const QString &mark, std::size_t number, std::size_t total)
{
    const QString count = Print::tr("page %1/%2").arg(number).arg(total);
    return mark.isEmpty() ? count : QStringLiteral("%1, %2").arg(mark, count);
}

} // namespace

PageSetup PageSetup::portrait()
{
    return {QSizeF(210, 297), QMarginsF(30, 20, 15, 20), false};
}

PageSetup PageSetup::landscape()
{
    return {QSizeF(297, 210), QMarginsF(15, 20, 15, 15), false};
}

Composer::Composer(const TextMeasure &measure, const PageSetup &setup)
    : m_measure(measure), m_setup(setup), m_width(setup.size.width() - setup.margins.left() - setup.margins.right())
{
    m_sections.push_back({});
    newPage();
}

void Composer::newPage()
{
    Page page;
    page.size = m_setup.size;
    page.margins = m_setup.margins;
    const bool isEven = sectionPages() % 2 == 1;
    if (m_setup.mirrored && isEven) {
        page.margins.setLeft(m_setup.margins.right());
        page.margins.setRight(m_setup.margins.left());
    }
    if (!m_document.pages.empty()) { // pages of a list are alike
        const Page &last = m_document.pages.back();
        page.boxes.reserve(last.boxes.size() + 16);
        page.lines.reserve(last.lines.size() + 16);
        page.strokes.reserve(last.strokes.size() + 4);
    }
    m_left = page.margins.left();
    m_y = page.margins.top();
    m_document.pages.push_back(std::move(page));
}

void Composer::ensure(double height)
{
    if (!fits(height) && !isAtTop())
        newPage();
}

void Composer::beginSection(const QString &mark)
{
    if (m_document.pages.size() == 1 && isAtTop()) {
        m_sections.back().mark = mark;
        return;
    }
    m_sections.push_back({m_document.pages.size(), mark});
    newPage();
}

double Composer::heightOf(const QString &text, double width, const TextStyle &style) const
{
    m_scratch.clear();
    wrap(text, float(width / (style.size * kMmPerPoint) + kRoundingEm), style.face, m_measure, m_scratch);
    return double(m_scratch.size()) * style.lineHeight();
}

void Composer::lines(const QRectF &rect, const WrappedLine *first, std::size_t count, const TextStyle &style)
{
    if (count == 0)
        return;
    PageParts &target = parts();
    TextBox box{rect, float(style.size), style.face, false, std::uint32_t(target.lines.size()), std::uint32_t(count)};
    const double lineHeight = style.lineHeight();
    for (std::size_t i = 0; i < count; ++i)
        appendLine(target, rect, first[i].text, double(first[i].width) * style.size * kMmPerPoint, rect.y() + double(i) * lineHeight, style);
    target.boxes.push_back(box);
}

double Composer::textAt(double x, double y, double width, const QString &text, const TextStyle &style)
{
    const double height = heightOf(text, width, style);
    lines(QRectF(x, y, width, height), m_scratch.data(), m_scratch.size(), style);
    return height;
}

void Composer::paragraph(const QString &text, const TextStyle &style)
{
    m_scratch.clear();
    wrap(text, float(m_width / (style.size * kMmPerPoint) + kRoundingEm), style.face, m_measure, m_scratch);
    const double lineHeight = style.lineHeight();
    std::size_t at = 0;
    while (at < m_scratch.size()) {
        if (!fits(lineHeight))
            newPage();
        const auto room = std::size_t(std::max(1.0, (bottom() - m_y + 0.01) / lineHeight));
        const std::size_t count = std::min(room, m_scratch.size() - at);
        lines(QRectF(m_left, m_y, m_width, double(count) * lineHeight), m_scratch.data() + at, count, style);
        m_y += double(count) * lineHeight;
        at += count;
    }
}

void Composer::line(double x1, double y1, double x2, double y2, double strokeWidth)
{
    parts().strokes.push_back({QLineF(x1, y1, x2, y2), float(strokeWidth)});
}

void Composer::columnRules(const std::shared_ptr<const std::vector<float>> &x, double top, double bottom)
{
    parts().rules.push_back({x, float(top), float(bottom)});
}

void Composer::fill(const QRectF &rect, double grey)
{
    parts().fills.push_back({rect, float(grey)});
}

void Composer::frame(const QRectF &rect, double strokeWidth)
{
    line(rect.left(), rect.top(), rect.right(), rect.top(), strokeWidth);
    line(rect.left(), rect.bottom(), rect.right(), rect.bottom(), strokeWidth);
    line(rect.left(), rect.top(), rect.left(), rect.bottom(), strokeWidth);
    line(rect.right(), rect.top(), rect.right(), rect.bottom(), strokeWidth);
}

double Composer::tickBox(double x, double baseline, double size)
{
    const double side = size * 0.8 * kMmPerPoint;
    frame(QRectF(x, baseline - side, side, side), 0.25);
    return side;
}

Document Composer::finish(const QString &title, const Footer &footer)
{
    const double width = countWidth();
    for (std::size_t section = 0; section < m_sections.size(); ++section) {
        const std::size_t first = m_sections[section].first;
        const std::size_t end = section + 1 < m_sections.size() ? m_sections[section + 1].first : m_document.pages.size();
        for (std::size_t i = first; i < end; ++i)
            writeFooter(m_document.pages[i], countText(m_sections[section].mark, i - first + 1, end - first), width, footer);
    }
    return finishBare(title, footer);
}

double Composer::countWidth() const
{
    QString widest;
    for (const Section &section : m_sections)
        if (section.mark.size() > widest.size())
            widest = section.mark;
    return m_measure.width(countText(widest, m_document.pages.size(), m_document.pages.size()), footerStyle()) + 1;
}

Document Composer::finishBare(const QString &title, const Footer &footer)
{
    if (footer.training) {
        for (Page &page : m_document.pages)
            page.watermark = Print::tr("TRAINING DATA");
    }
    m_document.title = title;
    m_document.printedAt = footer.printedAt;
    return std::move(m_document);
}

namespace {

void footerText(PageParts &target, const TextMeasure &measure, const QString &text, const QRectF &rect, const TextStyle &style)
{
    std::vector<WrappedLine> pieces;
    wrap(text, float(rect.width() / (style.size * kMmPerPoint) + kRoundingEm), style.face, measure, pieces);
    if (pieces.empty())
        return;
    // A name longer than the line is not a name: only its first line is shown.
    target.boxes.push_back({rect, float(style.size), style.face, true, std::uint32_t(target.lines.size()), 1});
    appendLine(target, rect, pieces.front().text, double(pieces.front().width) * style.size * kMmPerPoint, rect.top(), style);
}

} // namespace

Document Composer::finishOfficial(const QString &title, const Footer &footer)
{
    constexpr TextStyle number{13, Face::Regular, Align::Centre};
    for (std::size_t section = 0; section < m_sections.size(); ++section) {
        const std::size_t first = m_sections[section].first;
        const std::size_t end = section + 1 < m_sections.size() ? m_sections[section + 1].first : m_document.pages.size();
        for (std::size_t i = first; i < end; ++i) {
            Page &page = m_document.pages[i];
            const QRectF body = page.body();
            if (i > first)
                footerText(page, m_measure, QString::number(i - first + 1), QRectF(body.left(), body.top() - 9, body.width(), number.lineHeight()), number);
            if (!m_sections[section].mark.isEmpty())
                footerText(page, m_measure, m_sections[section].mark, QRectF(body.left(), body.bottom() + kFooterGap, body.width(), footerStyle().lineHeight()), footerStyle());
        }
    }
    return finishBare(title, footer);
}

/// All of the footer but the number of the page.
std::shared_ptr<const PageParts> Composer::footerStamp(const QRectF &body, double countWidth, const Footer &footer) const
{
    auto stamp = std::make_shared<PageParts>();
    const QString notice = Print::tr("This paper holds personal data – do not pass it on");
    const QString when = displayDate(footer.printedAt.date()) + footer.printedAt.time().toString(QStringLiteral(" HH:mm"));
    const QString printed = footer.isReprint ? (footer.printedBy.isEmpty() ? Print::tr("reprint, %1").arg(when) : Print::tr("reprint by %1, %2").arg(footer.printedBy, when))
        : footer.printedBy.isEmpty() ? Print::tr("printed %1").arg(when) : Print::tr("printed by %1, %2").arg(footer.printedBy, when);
    const double y = body.bottom() + kFooterGap;
    const TextStyle style = footerStyle();
    const double pitch = style.lineHeight();
    const double noticeWidth = std::min(m_measure.width(notice, style) + 1, body.width() - countWidth - 2);
    footerText(*stamp, m_measure, notice, QRectF(body.left(), y, noticeWidth, pitch), style);
    // One line where the sheet is wide enough, else who printed stands on a second one.
    const double room = body.width() - noticeWidth - countWidth - 4;
    if (m_measure.width(printed, style) <= room)
        footerText(*stamp, m_measure, printed, QRectF(body.left() + noticeWidth + 2, y, room, pitch), {style.size, style.face, Align::Centre});
    else
        footerText(*stamp, m_measure, printed, QRectF(body.left(), y + pitch, body.width(), pitch), style);
    return stamp;
}

void Composer::writeFooter(Page &target, const QString &count, double countWidth, const Footer &footer)
{
    const QRectF body = target.body();
    const TextStyle style{m_setup.footerSize, Face::Italic, Align::Right};
    footerText(target, m_measure, count, QRectF(body.right() - countWidth, body.bottom() + kFooterGap, countWidth, style.lineHeight()), style);
    auto &stamp = m_footers[body.left()];
    if (!stamp)
        stamp = footerStamp(body, countWidth, footer);
    target.stamps.push_back(stamp);
}

} // namespace stc::reports
