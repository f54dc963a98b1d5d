// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

#include <functional>
#include <span>
#include <vector>

/// The texts of official papers, as an office edits them. A line of the text is a paragraph:
///
///     # TITLE                 in capitals as typed, bold, centred
///     ## Summary              bold, centred; the last one has a short rule below
///     = CENTRED               bold, centred
///     ~ Remark                italic, centred
///     > Field: {name}         without indent, as on a form
///     - Item
///     Căn cứ …, Xét …, Theo đề nghị …     bases of a decision: italic
///     Điều 1. …               the number is bold
///     anything else           a paragraph
///
/// `**bold**` inside a line; `{name}` is a placeholder, `{{` and `}}` are braces. A line that is one word in brackets begins a block:
/// `[đầu]` the head, columns parted by a line `|`, up to an empty line; `[nơi nhận]` and `[ký]` up to the next block (an empty line of `[ký]` is the
/// room to sign, columns parted by `|`); `[hết]` ends a block; `[trang mới]` a new page; the other blocks are tables that the program fills.
namespace stc::reports {

/// What is wrong with a text, and where; line and column are counted from 1.
struct TemplateFault {
    int line = 0;
    int column = 0;
    int length = 0;
    QString text; ///< translated: what is wrong and what to do
};

/// A piece of a line: a text, or a placeholder to be filled.
struct TemplatePiece {
    QString text; ///< the name, of a placeholder
    bool isPlaceholder = false;
    bool isBold = false;
};

enum class LineKind : std::uint8_t { Empty, Title, Summary, Centred, Remark, Field, Item, Base, Article, Paragraph, Block, Divider };

struct TemplateLine {
    LineKind kind = LineKind::Paragraph;
    std::vector<TemplatePiece> pieces = {};
    QString block = {}; ///< of a line that begins one: its name
};

/// What a text may hold.
struct TemplateRules {
    QStringList placeholders;
    QStringList blocks; ///< tables, besides those that every text may have
};

struct PaperTemplate {
    std::vector<TemplateLine> lines;
    std::vector<TemplateFault> faults; ///< none: the text can be used

    [[nodiscard]] static PaperTemplate parse(const QString &text, const TemplateRules &rules);
};

/// A text with its values.
struct PaperRun {
    QString text;
    bool isBold = false;
};
using PaperLine = std::vector<PaperRun>;

enum class BlockKind : std::uint8_t { Gap, Line, Head, Recipients, Signatures, NewPage, Table };

struct PaperBlock {
    BlockKind kind = BlockKind::Line;
    LineKind line = LineKind::Paragraph; ///< of a Line
    bool isLastSummary = false;          ///< the rule stands below it
    PaperLine runs = {};                 ///< of a Line
    /// Of a head or signatures: columns of lines. The kind of a line says whether it is italic. Of recipients: one column.
    struct ColumnLine {
        LineKind kind = LineKind::Paragraph;
        PaperLine runs;
    };
    std::vector<std::vector<ColumnLine>> columns = {};
    QString table = {};                  ///< of a Table: its name
};

struct PaperText {
    std::vector<PaperBlock> blocks;
    QHash<QString, int> missing; ///< placeholders without a value, and how often: dots stand there, to be filled in by hand
};

/// Dots for a value that is not known.
inline constexpr char16_t kDots[] = u"……………";

/// Fills a text without faults. `valueOf` gives the value of a placeholder; an empty one becomes dots, but for heads and signatures, where it stays empty.
[[nodiscard]] PaperText fillTemplate(const PaperTemplate &text, const std::function<QString(const QString &)> &valueOf);

} // namespace stc::reports
