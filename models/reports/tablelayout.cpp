// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/tablelayout.h"

#include "reports/wording.h"

#include <algorithm>
#include <cmath>

namespace stc::reports {

namespace {

constexpr double kHeadingGrey = 0.88;
constexpr double kSumGrey = 0.95;
constexpr double kIndent = 4;
constexpr float kRoundingEm = 0.001F;

} // namespace

TableLayout::TableLayout(Composer &composer, std::vector<TableColumn> columns, const TableStyle &style)
    : m_composer(composer), m_columns(std::move(columns)), m_style(style), m_parts(m_columns.size())
{
    for (const TableColumn &column : m_columns)
        m_width += column.width;
    computeHeading();
}

void TableLayout::computeHeading()
{
    const TextStyle bold{m_style.size, Face::Bold, Align::Centre, m_style.leading};
    double lower = 0;
    double alone = 0;
    for (std::size_t i = 0; i < m_columns.size();) {
        const TableColumn &column = m_columns[i];
        const double height = m_composer.heightOf(column.title, column.width - 2 * m_style.padX, bold) + 2 * m_style.padY;
        if (column.over.isEmpty()) {
            alone = std::max(alone, height);
            ++i;
            continue;
        }
        double span = 0;
        std::size_t end = i;
        for (; end < m_columns.size() && m_columns[end].over == column.over; ++end) {
            span += m_columns[end].width;
            lower = std::max(lower, m_composer.heightOf(m_columns[end].title, m_columns[end].width - 2 * m_style.padX, bold) + 2 * m_style.padY);
        }
        m_overHeight = std::max(m_overHeight, m_composer.heightOf(column.over, span - 2 * m_style.padX, bold) + 2 * m_style.padY);
        i = end;
    }
    m_headingHeight = std::max(alone, m_overHeight + lower);
}

void TableLayout::openPage()
{
    if (m_isOpen)
        return;
    // A heading without a row below it is of no use: two rows must fit beside it.
    m_composer.ensure(m_headingHeight + 2 * std::max(m_style.minRowHeight, 2 * m_style.size * m_style.leading * kMmPerPoint));
    m_isOpen = true;
    drawHeading();
}

void TableLayout::drawHeading()
{
    const TextStyle bold{m_style.size, Face::Bold, Align::Centre, m_style.leading};
    const double top = m_composer.y();
    const double bottom = top + m_headingHeight;
    double x = m_composer.left();
    m_composer.fill(QRectF(x, top, m_width, m_headingHeight), kHeadingGrey);
    m_composer.line(x, top, x + m_width, top, 0.3);
    m_composer.line(x, bottom, x + m_width, bottom, 0.3);
    const auto title = [&](const QString &text, double left, double width, double cellTop, double height) {
        const double textHeight = m_composer.heightOf(text, width - 2 * m_style.padX, bold);
        m_composer.textAt(left + m_style.padX, cellTop + (height - textHeight) / 2, width - 2 * m_style.padX, text, bold);
    };
    m_composer.line(x, top, x, bottom);
    for (std::size_t i = 0; i < m_columns.size();) {
        const TableColumn &column = m_columns[i];
        if (column.over.isEmpty()) {
            title(column.title, x, column.width, top, m_headingHeight);
            x += column.width;
            m_composer.line(x, top, x, bottom);
            ++i;
            continue;
        }
        const double left = x;
        const double middle = top + m_overHeight;
        for (const QString over = column.over; i < m_columns.size() && m_columns[i].over == over; ++i) {
            title(m_columns[i].title, x, m_columns[i].width, middle, m_headingHeight - m_overHeight);
            x += m_columns[i].width;
            m_composer.line(x, middle, x, bottom);
        }
        m_composer.line(left, middle, x, middle);
        m_composer.line(x, top, x, middle);
        title(column.over, left, x - left, top, m_overHeight);
    }
    m_composer.setY(bottom);
    m_runTop = bottom;
    m_hasRun = false;
}

void TableLayout::stampHeading()
{
    auto &heading = m_headings[m_composer.left()];
    if (!heading) {
        m_composer.beginStamp();
        drawHeading();
        heading = m_composer.endStamp();
    }
    m_composer.stamp(heading);
    m_composer.setY(m_composer.top() + m_headingHeight);
    m_runTop = m_composer.y();
    m_hasRun = false;
}

void TableLayout::flushVerticals()
{
    if (m_hasRun) {
        auto &rules = m_rules[m_composer.left()];
        if (!rules) {
            double x = m_composer.left();
            auto places = std::make_shared<std::vector<float>>(1, float(x));
            for (const TableColumn &column : m_columns)
                places->push_back(float(x += column.width));
            rules = std::move(places);
        }
        m_composer.columnRules(rules, m_runTop, m_composer.y());
    }
    m_hasRun = false;
    m_runTop = m_composer.y();
}

void TableLayout::closePage()
{
    flushVerticals();
    m_composer.line(m_composer.left(), m_composer.y(), m_composer.left() + m_width, m_composer.y(), 0.3);
}

void TableLayout::breakPage()
{
    closePage();
    m_composer.newPage();
    stampHeading();
    // The reader of this sheet must know whose rows these are.
    QStringList names;
    for (const Group &group : m_groups)
        if (group.isPlaced)
            names << group.text;
    if (!names.isEmpty())
        drawWide(Print::tr("%1 (continued)").arg(names.join(QStringLiteral(" – "))), Face::BoldItalic, 1, 0);
}

double TableLayout::groupHeight(const QString &text) const
{
    const TextStyle bold{m_style.size, Face::Bold, Align::Left, m_style.leading};
    return m_composer.heightOf(text, m_width - 2 * m_style.padX - 2 * kIndent, bold) + 2 * m_style.padY;
}

void TableLayout::drawWide(const QString &text, Face face, double grey, double indent)
{
    flushVerticals();
    const TextStyle style{m_style.size, face, Align::Left, m_style.leading};
    const double x = m_composer.left();
    const double y = m_composer.y();
    const double textHeight = m_composer.heightOf(text, m_width - 2 * m_style.padX - 2 * kIndent, style);
    const double height = textHeight + 2 * m_style.padY;
    if (grey < 1)
        m_composer.fill(QRectF(x, y, m_width, height), grey);
    m_composer.textAt(x + m_style.padX + indent, y + m_style.padY, m_width - 2 * m_style.padX - 2 * kIndent, text, style);
    m_composer.line(x, y, x, y + height);
    m_composer.line(x + m_width, y, x + m_width, y + height);
    m_composer.line(x, y + height, x + m_width, y + height);
    m_composer.setY(y + height);
    m_runTop = m_composer.y();
}

void TableLayout::group(int level, const QString &text)
{
    m_groups.resize(std::min(m_groups.size(), std::size_t(level)));
    m_groups.push_back({text, false});
}

void TableLayout::prepare(double height)
{
    openPage();
    double needed = height;
    for (const Group &group : m_groups)
        if (!group.isPlaced)
            needed += groupHeight(group.text);
    if (!m_composer.fits(needed) && m_composer.y() > m_composer.top() + m_headingHeight + 0.01)
        breakPage();
    for (Group &group : m_groups) {
        if (!group.isPlaced) {
            drawWide(group.text, Face::Bold, kSumGrey, double(&group - m_groups.data()) * kIndent);
            group.isPlaced = true;
        }
    }
}

std::size_t TableLayout::cutRow(const std::vector<TableCell> &cells)
{
    m_scratch.clear();
    const float em = float(1 / (m_style.size * kMmPerPoint));
    std::size_t mostLines = 1;
    const std::size_t count = std::min(cells.size(), m_columns.size());
    for (std::size_t i = 0; i < count; ++i) {
        const float width = float(m_columns[i].width - 2 * m_style.padX) * em + kRoundingEm;
        Part &part = m_parts[i];
        part.first = m_scratch.size();
        wrap(cells[i].text, width, cells[i].face, m_composer.measure(), m_scratch);
        part.boldFrom = m_scratch.size() - part.first;
        if (!cells[i].more.isEmpty())
            wrap(cells[i].more, width, cells[i].moreFace, m_composer.measure(), m_scratch);
        part.count = m_scratch.size() - part.first;
        mostLines = std::max(mostLines, part.count);
    }
    return mostLines;
}

double TableLayout::rowHeight(std::size_t lines) const
{
    return std::max(m_style.minRowHeight, double(lines) * m_style.size * m_style.leading * kMmPerPoint + 2 * m_style.padY);
}

void TableLayout::keepTogether(const std::vector<std::vector<TableCell>> &rows)
{
    openPage();
    double needed = 0;
    for (const Group &group : m_groups)
        if (!group.isPlaced)
            needed += groupHeight(group.text);
    for (const auto &cells : rows)
        needed += rowHeight(cutRow(cells));
    const double page = m_composer.bottom() - m_composer.top() - m_headingHeight;
    if (!m_composer.fits(needed) && needed <= page && m_composer.y() > m_composer.top() + m_headingHeight + 0.01)
        breakPage();
}

void TableLayout::row(const std::vector<TableCell> &cells)
{
    const std::size_t mostLines = cutRow(cells);
    const double lineHeight = m_style.size * m_style.leading * kMmPerPoint;
    const double height = rowHeight(mostLines);
    prepare(height);
    if (m_composer.fits(height)) {
        drawCells(cells, m_parts, 0, mostLines, height);
        return;
    }
    // Only a row taller than a whole page comes here; its text goes on overleaf.
    for (std::size_t at = 0; at < mostLines;) {
        const double room = m_composer.bottom() - m_composer.y() - 2 * m_style.padY + 0.01;
        const auto most = std::min(mostLines - at, std::size_t(std::max(1.0, std::floor(room / lineHeight))));
        drawCells(cells, m_parts, at, most, rowHeight(most));
        at += most;
        if (at < mostLines)
            breakPage();
    }
}

void TableLayout::drawCells(const std::vector<TableCell> &cells, const std::vector<Part> &parts, std::size_t skip, std::size_t most, double height)
{
    const double lineHeight = m_style.size * m_style.leading * kMmPerPoint;
    const double y = m_composer.y();
    double x = m_composer.left();
    const std::size_t count = std::min(cells.size(), m_columns.size());
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        const TableColumn &column = m_columns[i];
        if (i < count && parts[i].count > skip) {
            const Part &part = parts[i];
            const std::size_t last = std::min(part.count, skip + most);
            const std::size_t bold = std::clamp(part.boldFrom, skip, last);
            double top = y + (height - double(last - skip) * lineHeight) / 2;
            const double inner = column.width - 2 * m_style.padX;
            const auto draw = [&](std::size_t from, std::size_t to, Face face) {
                const TextStyle style{m_style.size, face, column.align, m_style.leading};
                m_composer.lines(QRectF(x + m_style.padX, top, inner, double(to - from) * lineHeight), m_scratch.data() + part.first + from, to - from, style);
                top += double(to - from) * lineHeight;
            };
            draw(skip, bold, cells[i].face);
            draw(bold, last, cells[i].moreFace);
        }
        x += column.width;
    }
    m_composer.setY(y + height);
    if (m_style.isRuled)
        m_composer.line(m_composer.left(), y + height, m_composer.left() + m_width, y + height);
    m_hasRun = true;
}

void TableLayout::sum(int level, const QString &text, double following)
{
    m_groups.resize(std::min(m_groups.size(), std::size_t(level + 1)));
    openPage();
    if (!m_composer.fits(groupHeight(text) + following))
        breakPage();
    drawWide(text, Face::Bold, kSumGrey, 0);
}

void TableLayout::remark(const QString &text)
{
    prepare(groupHeight(text));
    drawWide(text, Face::Italic, 1, 0);
}

void TableLayout::finish()
{
    openPage();
    closePage();
    m_groups.clear();
    m_isOpen = false;
}

} // namespace stc::reports
