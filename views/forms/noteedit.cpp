// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/noteedit.h"

#include <QKeyEvent>
#include <QTextBlock>

#include <algorithm>

namespace stc::views {

namespace {
constexpr int kMostLines = 6;
constexpr int kSlack = 4; ///< pixels: with less the last line counts as hidden, and a scroll bar comes
}

NoteEdit::NoteEdit(QWidget *parent) : QPlainTextEdit(parent)
{
    setTabChangesFocus(true);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QPlainTextEdit::textChanged, this, &NoteEdit::fitHeight);
    fitHeight();
}

void NoteEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !(event->modifiers() & Qt::ShiftModifier)) {
        event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Escape) { // the form's
        event->ignore();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

void NoteEdit::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    fitHeight();
}

void NoteEdit::fitHeight()
{
    int lines = 0;
    for (QTextBlock block = document()->begin(); block.isValid() && lines < kMostLines; block = block.next())
        lines += std::max(1, block.layout() ? block.layout()->lineCount() : 1);
    const int shown = std::clamp(lines, 1, kMostLines);
    const int height = static_cast<int>(fontMetrics().lineSpacing() * shown + 2 * document()->documentMargin()) + 2 * frameWidth() + kSlack;
    if (height != minimumHeight() || height != maximumHeight())
        setFixedHeight(height);
}

} // namespace stc::views
