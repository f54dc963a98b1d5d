// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/papers/paperhighlighter.h"

#include "views/widgets/theme.h"

#include <QGuiApplication>
#include <QPalette>
#include <QRegularExpression>

namespace stc::views {

void PaperHighlighter::setFaults(const std::vector<reports::TemplateFault> &faults)
{
    m_faults = faults;
    rehighlight();
}

void PaperHighlighter::highlightBlock(const QString &text)
{
    static const QRegularExpression marked(QStringLiteral("\\{[^{}]*\\}|^\\s*\\[[^\\]]*\\]\\s*$"));
    QTextCharFormat value;
    value.setForeground(QGuiApplication::palette().color(QPalette::Link));
    for (auto found = marked.globalMatch(text); found.hasNext();) {
        const auto match = found.next();
        setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), value);
    }
    QTextCharFormat wrong;
    wrong.setUnderlineStyle(QTextCharFormat::WaveUnderline);
    wrong.setUnderlineColor(toneColor(Tone::Bad));
    wrong.setFontWeight(QFont::Bold);
    for (const reports::TemplateFault &fault : m_faults)
        if (fault.line == currentBlock().blockNumber() + 1)
            setFormat(fault.column - 1, qMax(1, fault.length), wrong);
}

} // namespace stc::views
