// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/paperlayout.h"

#include "reports/richtext.h"
#include "reports/wording.h"

#include <algorithm>

namespace stc::reports {

namespace {

constexpr double kIssuerShare = 0.43; ///< of the width, as in the head of other papers
constexpr double kRecipientsSize = 12; ///< Decree 30/2020, Annex I, has 11; no text of ours is smaller than 12
constexpr double kRecipientsTitle = 12;
constexpr double kSignSize = 13;

QString plainText(const PaperLine &runs)
{
    QString text;
    for (const PaperRun &run : runs)
        text += run.text;
    return text;
}

bool isBold(const PaperLine &runs)
{
    return !runs.empty() && std::all_of(runs.begin(), runs.end(), [](const PaperRun &run) { return run.isBold; });
}

bool isCapitals(const QString &text)
{
    return text == text.toUpper() && text.toLower() != text;
}

/// Sets the blocks of one paper one below the other.
class Setter {
public:
    Setter(Composer &composer, const PaperLook &look, const PaperTables &tables, double growth)
        : m_composer(composer), m_look(look), m_tables(tables), m_growth(growth)
    {
    }

    void set(const PaperText &text)
    {
        const auto &blocks = text.blocks;
        for (std::size_t i = 0; i < blocks.size(); ++i) {
            const PaperBlock &block = blocks[i];
            switch (block.kind) {
            case BlockKind::Gap: m_composer.gap(m_look.gap * 0.6); break;
            case BlockKind::Line: line(block, following(blocks, i)); break;
            case BlockKind::Head: head(block); break;
            case BlockKind::NewPage: m_composer.newPage(); break;
            case BlockKind::Table: table(block.table); break;
            case BlockKind::Recipients:
                if (i + 1 < blocks.size() && blocks[i + 1].kind == BlockKind::Signatures)
                    ending(&block, &blocks[++i]);
                else
                    ending(&block, nullptr);
                break;
            case BlockKind::Signatures: ending(nullptr, &block); break;
            }
        }
    }

private:
    using ColumnLines = std::vector<PaperBlock::ColumnLine>;

    /// How much (mm) must stay with the line at `i`: signatures want company, headings too.
    [[nodiscard]] double following(const std::vector<PaperBlock> &blocks, std::size_t i) const
    {
        const LineKind kind = blocks[i].line;
        if (kind == LineKind::Title || kind == LineKind::Summary || kind == LineKind::Centred)
            return 4 * textStyle(LineKind::Paragraph).lineHeight();
        std::size_t next = i + 1;
        while (next < blocks.size() && blocks[next].kind == BlockKind::Gap)
            ++next;
        if (next >= blocks.size())
            return 0;
        const PaperBlock *recipients = blocks[next].kind == BlockKind::Recipients ? &blocks[next] : nullptr;
        const std::size_t sign = recipients ? next + 1 : next;
        const PaperBlock *signatures = sign < blocks.size() && blocks[sign].kind == BlockKind::Signatures ? &blocks[sign] : nullptr;
        return recipients || signatures ? endingHeight(recipients, signatures) + m_look.gap : 0;
    }

    [[nodiscard]] RichStyle textStyle(LineKind kind) const
    {
        RichStyle style{.size = m_look.size, .leading = m_look.leading};
        switch (kind) {
        case LineKind::Title:
        case LineKind::Summary: return {.size = kind == LineKind::Title ? m_look.titleSize : std::min(m_look.titleSize, m_look.size + 1), .isBold = true, .align = Align::Centre};
        case LineKind::Centred: return {.size = m_look.size, .isBold = true, .align = Align::Centre, .leading = m_look.leading};
        case LineKind::Remark: return {.size = m_look.size, .isItalic = true, .align = Align::Centre, .leading = m_look.leading};
        case LineKind::Base: style.isItalic = true; break;
        case LineKind::Field: return style;
        default: break;
        }
        style.indent = m_look.indent;
        style.isJustified = m_look.isJustified;
        return style;
    }

    void line(const PaperBlock &block, double following)
    {
        const RichStyle style = textStyle(block.line);
        PaperLine runs = block.runs;
        if (block.line == LineKind::Item)
            runs.insert(runs.begin(), PaperRun{QStringLiteral("- "), false});
        const RichText text(runs, m_composer.width(), style, m_composer.measure());
        const double page = m_composer.bottom() - m_composer.top();
        if (following > 0 && text.height() + following < page)
            m_composer.ensure(text.height() + following);
        for (std::size_t i = 0; i < text.lineCount(); ++i) {
            // Neither the first nor the last line of a paragraph stands by itself.
            const bool isFirst = i == 0 && text.lineCount() > 1;
            const bool isBeforeLast = text.lineCount() > 2 && i + 2 == text.lineCount();
            m_composer.ensure(style.lineHeight() * (isFirst || isBeforeLast ? 2 : 1));
            text.drawLine(m_composer, i, m_composer.left(), m_composer.y());
            m_composer.gap(style.lineHeight());
        }
        if (block.isLastSummary && m_look.isOfficial) {
            const double centre = m_composer.left() + m_composer.width() / 2;
            m_composer.line(centre - 15, m_composer.y() + 0.8, centre + 15, m_composer.y() + 0.8, 0.25);
            m_composer.gap(2);
        }
        m_composer.gap(block.line == LineKind::Title ? m_look.gap / 3 : m_look.gap);
    }

    void head(const PaperBlock &block)
    {
        const double top = m_composer.y();
        double lowest = top;
        double x = m_composer.left();
        const bool hasTwo = block.columns.size() > 1;
        for (std::size_t i = 0; i < block.columns.size(); ++i) {
            const double share = !hasTwo ? 1 : i == 0 ? kIssuerShare : (1 - kIssuerShare) / double(block.columns.size() - 1);
            const double width = m_composer.width() * share - (hasTwo && i == 0 ? 2 : 0);
            lowest = std::max(lowest, headColumn(block.columns[i], x, top, width, hasTwo && i == 0));
            x += m_composer.width() * share;
        }
        m_composer.setY(lowest + 2);
    }

    double headColumn(const ColumnLines &lines, double x, double y, double width, bool isIssuer)
    {
        const auto last = std::find_if(lines.rbegin(), lines.rend(), [](const PaperBlock::ColumnLine &line) { return isBold(line.runs); });
        for (auto line = lines.begin(); line != lines.end(); ++line) {
            const QString words = plainText(line->runs);
            const RichStyle style{.size = isCapitals(words) ? m_look.headSize : m_look.headSize + 1, .isItalic = line->kind == LineKind::Remark, .align = Align::Centre, .leading = 1.15};
            const RichText text(line->runs, width, style, m_composer.measure());
            text.draw(m_composer, x, y);
            y += text.height();
            if (last != lines.rend() && line + 1 == last.base()) {
                // Below the issuer a third to a half of its length, below the motto all of it.
                const double length = text.widest() * (isIssuer ? 0.4 : 1);
                m_composer.line(x + (width - length) / 2, y + 0.6, x + (width + length) / 2, y + 0.6, 0.25);
                y += 2.4;
            }
        }
        return y;
    }

    void table(const QString &name)
    {
        const auto found = m_tables.constFind(name);
        if (found == m_tables.constEnd())
            return;
        TableStyle style = found->style;
        if (found->mostRowHeight > 0)
            style.minRowHeight = std::min(found->mostRowHeight, style.minRowHeight + m_growth);
        TableLayout layout(m_composer, found->columns, style);
        for (const auto &row : found->rows)
            layout.row(row);
        layout.finish();
        m_composer.gap(m_look.gap);
    }

    [[nodiscard]] double half() const { return m_composer.width() / 2; }

    double recipients(const PaperBlock &block, double x, double y, bool isDrawn) const
    {
        const double top = y;
        const auto put = [&](const PaperLine &runs, const RichStyle &style) {
            const RichText text(runs, half() - 4, style, m_composer.measure());
            if (isDrawn)
                text.draw(m_composer, x, y);
            y += text.height();
        };
        put({{QStringLiteral("Nơi nhận:"), true}}, {.size = kRecipientsTitle, .isItalic = true, .leading = 1.15});
        for (const auto &line : block.columns.front()) {
            PaperLine runs = line.runs;
            if (line.kind == LineKind::Item)
                runs.insert(runs.begin(), PaperRun{QStringLiteral("- "), false});
            put(runs, {.size = kRecipientsSize, .leading = 1.15});
        }
        return y - top;
    }

    /// Titles, the room to sign where the text has an empty line, and the name.
    double signatures(const ColumnLines &lines, double x, double y, double width, bool isDrawn) const
    {
        const double top = y;
        bool hasRoom = false;
        for (const auto &line : lines) {
            if (line.kind == LineKind::Empty) {
                if (!hasRoom)
                    y += m_look.signSpace;
                hasRoom = true;
                continue;
            }
            const bool isRemark = line.kind == LineKind::Remark;
            const RichText text(line.runs, width, {.size = isRemark ? 12 : kSignSize, .isItalic = isRemark, .isBold = !isRemark, .align = Align::Centre, .leading = 1.15}, m_composer.measure());
            if (isDrawn)
                text.draw(m_composer, x, y);
            y += text.height();
        }
        return (hasRoom ? y : y + m_look.signSpace) - top;
    }

    double ending(const PaperBlock *recipientsBlock, const PaperBlock *signatureBlock, double y, bool isDrawn) const
    {
        double height = 0;
        if (recipientsBlock)
            height = recipients(*recipientsBlock, m_composer.left(), y, isDrawn);
        if (!signatureBlock)
            return height;
        const bool isHalf = recipientsBlock || signatureBlock->columns.size() == 1;
        const double left = m_composer.left() + (isHalf ? half() : 0);
        const double width = (isHalf ? half() : m_composer.width()) / double(signatureBlock->columns.size());
        double x = left;
        for (const auto &column : signatureBlock->columns) {
            height = std::max(height, signatures(column, x + 1, y, width - 2, isDrawn));
            x += width;
        }
        return height;
    }
    [[nodiscard]] double endingHeight(const PaperBlock *recipientsBlock, const PaperBlock *signatureBlock) const
    {
        return ending(recipientsBlock, signatureBlock, 0, false) + 2;
    }
    void ending(const PaperBlock *recipientsBlock, const PaperBlock *signatureBlock)
    {
        const double height = endingHeight(recipientsBlock, signatureBlock);
        m_composer.ensure(height);
        ending(recipientsBlock, signatureBlock, m_composer.y() + 2, true);
        m_composer.gap(height);
    }

    Composer &m_composer;
    const PaperLook &m_look;
    const PaperTables &m_tables;
    double m_growth; ///< mm that each row of a growing table gets besides
};

/// How much each row may grow so that the paper still ends on its page.
double growthOf(const Composer &composer, const PaperLook &look, const PaperText &text, const PaperTables &tables)
{
    const auto growing = std::find_if(tables.begin(), tables.end(), [](const PaperTable &table) { return table.mostRowHeight > 0 && !table.rows.empty(); });
    if (growing == tables.end())
        return 0;
    Composer trial(composer.measure(), look.setup);
    Setter(trial, look, tables, 0).set(text);
    if (trial.sectionPages() > 1)
        return 0;
    return std::max(0.0, (trial.bottom() - trial.y() - 0.5) / double(growing->rows.size()));
}

} // namespace

PaperLook lookOf(Paper paper)
{
    switch (paper) {
    case Paper::Order:
    case Paper::EndDecision:
    case Paper::Certificate: return {.setup = PageSetup::portrait(), .leading = 1.12, .isOfficial = true};
    case Paper::Pledge: return {.setup = PageSetup::portrait(), .isOfficial = true, .signSpace = 24};
    case Paper::MonitoringSheet: return {.setup = {QSizeF(210, 297), QMarginsF(17, 12, 12, 17), false}, .size = 12, .leading = 1.15, .gap = 1.2, .isJustified = false, .signSpace = 12};
    case Paper::DoorCard: return {.setup = {QSizeF(297, 210), QMarginsF(15, 12, 15, 12), false}, .size = 23, .leading = 1.12, .gap = 1.8, .titleSize = 36, .isJustified = false};
    case Paper::ContactList: return {.setup = {QSizeF(297, 210), QMarginsF(15, 17, 15, 17), false}, .size = 12.5, .isJustified = false};
    }
    return {};
}

void setPaper(Composer &composer, const PaperLook &look, const PaperText &text, const PaperTables &tables)
{
    Setter(composer, look, tables, growthOf(composer, look, text, tables)).set(text);
}

} // namespace stc::reports
