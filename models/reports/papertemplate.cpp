// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/papertemplate.h"

#include "reports/wording.h"

#include <algorithm>

namespace stc::reports {

namespace {

const QString kHead = QStringLiteral("đầu");
const QString kRecipients = QStringLiteral("nơi nhận");
const QString kSign = QStringLiteral("ký");
const QString kEnd = QStringLiteral("hết");
const QString kNewPage = QStringLiteral("trang mới");

struct Prefix {
    QLatin1String mark;
    LineKind kind;
};
constexpr Prefix kPrefixes[] = {
    {QLatin1String("## "), LineKind::Summary},
    {QLatin1String("# "), LineKind::Title},
    {QLatin1String("= "), LineKind::Centred},
    {QLatin1String("~ "), LineKind::Remark},
    {QLatin1String("> "), LineKind::Field},
    {QLatin1String("- "), LineKind::Item},
};

bool beginsBase(const QString &line)
{
    const auto words = {QStringLiteral("Căn cứ "), QStringLiteral("Xét "), QStringLiteral("Theo đề nghị ")};
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return line.startsWith(word); });
}

/// Length of "Điều 12." at the beginning of the line; 0: it is no article.
qsizetype articleLength(const QString &line)
{
    const QString word = QStringLiteral("Điều ");
    if (!line.startsWith(word))
        return 0;
    qsizetype at = word.size();
    while (at < line.size() && line[at].isDigit())
        ++at;
    return at > word.size() && at < line.size() && line[at] == u'.' ? at + 1 : 0;
}

/// Reads one text line by line and collects what is wrong.
class Parser {
public:
    Parser(const TemplateRules &rules, PaperTemplate &out) : m_rules(rules), m_out(out) {}

    void line(const QString &raw)
    {
        ++m_line;
        const QString text = raw.trimmed();
        if (text.isEmpty()) {
            m_out.lines.push_back({.kind = LineKind::Empty});
        } else if (text == u"|") {
            m_out.lines.push_back({.kind = LineKind::Divider});
        } else if (text.startsWith(u'[') && text.endsWith(u']')) {
            block(raw, text.mid(1, text.size() - 2).trimmed().toLower());
        } else {
            words(raw);
        }
    }

private:
    void fault(qsizetype at, qsizetype length, const QString &text) { m_out.faults.push_back({m_line, int(at) + 1, int(length), text}); }

    void block(const QString &raw, const QString &name)
    {
        const QStringList known = QStringList{kHead, kRecipients, kSign, kEnd, kNewPage} + m_rules.blocks;
        if (!known.contains(name)) {
            fault(raw.indexOf(u'['), raw.trimmed().size(),
                Print::tr("There is no block “[%1]” in this paper. It may have: %2.").arg(name, QLatin1Char('[') + known.join(QStringLiteral("], [")) + QLatin1Char(']')));
            return;
        }
        m_out.lines.push_back({.kind = LineKind::Block, .block = name});
    }

    void words(const QString &raw)
    {
        TemplateLine line;
        qsizetype at = 0;
        while (at < raw.size() && raw[at].isSpace())
            ++at;
        const QString rest = raw.mid(at);
        for (const Prefix &prefix : kPrefixes) {
            if (rest.startsWith(prefix.mark)) {
                line.kind = prefix.kind;
                at += prefix.mark.size();
                break;
            }
        }
        if (line.kind == LineKind::Paragraph) {
            if (const qsizetype length = articleLength(rest); length > 0) {
                line.kind = LineKind::Article;
                line.pieces.push_back({rest.left(length), false, true});
                at += length;
            } else if (beginsBase(rest)) {
                line.kind = LineKind::Base;
            }
        }
        pieces(raw, at, line);
        m_out.lines.push_back(std::move(line));
    }

    void pieces(const QString &raw, qsizetype at, TemplateLine &line)
    {
        QString text;
        bool isBold = false;
        qsizetype boldFrom = 0;
        const auto flush = [&] {
            if (!text.isEmpty())
                line.pieces.push_back({text, false, isBold});
            text.clear();
        };
        while (at < raw.size()) {
            const QChar c = raw[at];
            const bool isDoubled = at + 1 < raw.size() && raw[at + 1] == c;
            if ((c == u'{' || c == u'}') && isDoubled) {
                text += c;
                at += 2;
            } else if (c == u'*' && isDoubled) {
                flush();
                isBold = !isBold;
                boldFrom = at;
                at += 2;
            } else if (c == u'{') {
                flush();
                at = placeholder(raw, at, isBold, line);
            } else if (c == u'}') {
                fault(at, 1, Print::tr("A “}” without “{” before it. Write “}}” for a brace."));
                ++at;
            } else {
                text += c;
                ++at;
            }
        }
        if (isBold)
            fault(boldFrom, 2, Print::tr("“**” begins bold letters that do not end in this line."));
        while (text.endsWith(u' '))
            text.chop(1);
        flush();
    }

    /// Gives where reading goes on.
    qsizetype placeholder(const QString &raw, qsizetype at, bool isBold, TemplateLine &line)
    {
        const qsizetype end = raw.indexOf(u'}', at);
        if (end < 0) {
            fault(at, raw.size() - at, Print::tr("“{” without “}”. Write “{{” for a brace."));
            return raw.size();
        }
        const QString name = raw.mid(at + 1, end - at - 1).trimmed();
        if (!m_rules.placeholders.contains(name))
            fault(at, end - at + 1, Print::tr("There is no value “{%1}” for this paper. Choose one of the list.").arg(name));
        line.pieces.push_back({name, true, isBold});
        return end + 1;
    }

    const TemplateRules &m_rules;
    PaperTemplate &m_out;
    int m_line = 0;
};

/// Puts lines with their values into blocks.
class Filler {
public:
    Filler(PaperText &out, const std::function<QString(const QString &)> &valueOf) : m_out(out), m_valueOf(valueOf) {}

    void line(const TemplateLine &line)
    {
        if (line.kind == LineKind::Block) {
            begin(line.block);
            return;
        }
        if (m_open != BlockKind::Line) {
            insideBlock(line);
            return;
        }
        if (line.kind == LineKind::Divider)
            return;
        if (line.kind == LineKind::Empty) {
            if (!m_out.blocks.empty() && m_out.blocks.back().kind == BlockKind::Line)
                m_out.blocks.push_back({.kind = BlockKind::Gap});
            return;
        }
        m_out.blocks.push_back({.kind = BlockKind::Line, .line = line.kind, .runs = runs(line, true)});
    }

    void finish()
    {
        const auto isSummary = [](const PaperBlock &block) { return block.kind == BlockKind::Line && (block.line == LineKind::Summary || block.line == LineKind::Title); };
        for (std::size_t i = 0; i < m_out.blocks.size(); ++i)
            if (isSummary(m_out.blocks[i]) && (i + 1 == m_out.blocks.size() || !isSummary(m_out.blocks[i + 1])))
                m_out.blocks[i].isLastSummary = true;
    }

private:
    void begin(const QString &name)
    {
        m_open = name == kHead ? BlockKind::Head : name == kRecipients ? BlockKind::Recipients : name == kSign ? BlockKind::Signatures : BlockKind::Line;
        if (name == kEnd)
            return;
        PaperBlock block{.kind = m_open};
        if (m_open == BlockKind::Line) {
            block.kind = name == kNewPage ? BlockKind::NewPage : BlockKind::Table;
            block.table = name;
        } else {
            block.columns.emplace_back();
        }
        m_out.blocks.push_back(std::move(block));
    }

    void insideBlock(const TemplateLine &line)
    {
        if (line.kind == LineKind::Divider) {
            m_out.blocks.back().columns.emplace_back();
        } else if (line.kind == LineKind::Empty && m_open != BlockKind::Signatures) {
            if (m_open == BlockKind::Head)
                m_open = BlockKind::Line;
        } else {
            m_out.blocks.back().columns.back().push_back({line.kind, runs(line, m_open == BlockKind::Recipients)});
        }
    }

    PaperLine runs(const TemplateLine &line, bool hasDots)
    {
        PaperLine out;
        for (const TemplatePiece &piece : line.pieces) {
            QString text = piece.isPlaceholder ? m_valueOf(piece.text) : piece.text;
            if (text.isEmpty() && hasDots) {
                text = QString::fromUtf16(kDots);
                ++m_out.missing[piece.text];
            }
            if (!text.isEmpty())
                out.push_back({text, piece.isBold});
        }
        return out;
    }

    PaperText &m_out;
    const std::function<QString(const QString &)> &m_valueOf;
    BlockKind m_open = BlockKind::Line; ///< Line: no block is open
};

} // namespace

PaperTemplate PaperTemplate::parse(const QString &text, const TemplateRules &rules)
{
    PaperTemplate out;
    Parser parser(rules, out);
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines)
        parser.line(line);
    return out;
}

PaperText fillTemplate(const PaperTemplate &text, const std::function<QString(const QString &)> &valueOf)
{
    PaperText out;
    Filler filler(out, valueOf);
    for (const TemplateLine &line : text.lines)
        filler.line(line);
    filler.finish();
    return out;
}

} // namespace stc::reports
