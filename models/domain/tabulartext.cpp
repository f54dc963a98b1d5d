// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/tabulartext.h"

#include <algorithm>
#include <optional>

namespace stc {

namespace {

bool isBreak(QChar c) { return c == QLatin1Char('\n') || c == QLatin1Char('\r'); }
bool isEndOfCell(QChar c) { return c == QLatin1Char('\t') || isBreak(c); }

/// Line breaks of any kind as LF.
QString withPlainBreaks(QString text)
{
    return text.replace(QLatin1String("\r\n"), QLatin1String("\n")).replace(QLatin1Char('\r'), QLatin1Char('\n'));
}

struct Quoted {
    QString text;
    qsizetype end = 0; ///< behind the closing mark
};

/// A cell in quotation marks that begins at `start`; nothing when the marks are part of an ordinary text. Spreadsheets write marks only around what
/// would otherwise break the block.
std::optional<Quoted> quotedCell(const QString &text, qsizetype start)
{
    Quoted cell;
    bool isNeeded = false;
    for (qsizetype at = start + 1; at < text.size(); ++at) {
        const QChar c = text.at(at);
        if (c != QLatin1Char('"')) {
            isNeeded = isNeeded || isEndOfCell(c);
            cell.text += c;
        } else if (at + 1 < text.size() && text.at(at + 1) == c) {
            cell.text += c;
            ++at;
        } else {
            cell.end = at + 1;
            const bool isClosed = cell.end == text.size() || isEndOfCell(text.at(cell.end));
            return isClosed && isNeeded ? std::optional(cell) : std::nullopt;
        }
    }
    return {};
}

} // namespace

std::vector<QStringList> readTabularText(const QString &text)
{
    std::vector<QStringList> rows;
    qsizetype at = 0;
    while (at < text.size()) {
        QStringList row;
        bool isRowOpen = true;
        while (isRowOpen) {
            const auto quoted = at < text.size() && text.at(at) == QLatin1Char('"') ? quotedCell(text, at) : std::nullopt;
            qsizetype end = quoted ? quoted->end : at;
            while (end < text.size() && !isEndOfCell(text.at(end)))
                ++end;
            row << (quoted ? withPlainBreaks(quoted->text) : text.mid(at, end - at));
            isRowOpen = end < text.size() && text.at(end) == QLatin1Char('\t');
            const bool isPair = end + 1 < text.size() && text.at(end) == QLatin1Char('\r') && text.at(end + 1) == QLatin1Char('\n');
            at = end + (isPair ? 2 : 1);
        }
        rows.push_back(std::move(row));
    }
    return rows;
}

qsizetype widthOf(const std::vector<QStringList> &block)
{
    qsizetype width = 0;
    for (const QStringList &row : block)
        width = std::max(width, row.size());
    return width;
}

} // namespace stc
