// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/keyline.h"

#include "views/widgets/icons.h"

#include <QAbstractItemView>
#include <QAction>
#include <QCompleter>
#include <QKeyEvent>

#include <algorithm>
#include <array>

namespace stc::views {

KeyLine::KeyLine(QWidget *parent) : QLineEdit(parent)
{
    connect(this, &QLineEdit::textEdited, this, [this] {
        typed();
        Q_EMIT entered();
    });
}

bool leavesUndo(const QLineEdit &line, QEvent *event)
{
    if (event->type() != QEvent::ShortcutOverride)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isUndo = key->matches(QKeySequence::Undo) && !line.isUndoAvailable();
    const bool isRedo = key->matches(QKeySequence::Redo) && !line.isRedoAvailable();
    if (!isUndo && !isRedo)
        return false;
    event->ignore();
    return true;
}

/// A completer keeps to itself that the focus has left while its list is open: the list goes first.
bool KeyLine::closesOffers(const QKeyEvent &key)
{
    QAbstractItemView *list = completer() ? completer()->popup() : nullptr;
    if (!list || !list->isVisible())
        return false;
    static constexpr std::array kLeaving{Qt::Key_Return, Qt::Key_Enter, Qt::Key_Tab, Qt::Key_Backtab, Qt::Key_Escape};
    if (std::find(kLeaving.begin(), kLeaving.end(), key.key()) != kLeaving.end())
        list->hide();
    return key.key() == Qt::Key_Escape;
}

bool KeyLine::event(QEvent *event)
{
    if (event->type() == QEvent::KeyPress && closesOffers(*static_cast<QKeyEvent *>(event)))
        return true;
    return leavesUndo(*this, event) || QLineEdit::event(event);
}

void KeyLine::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (isPlain || event->modifiers() == Qt::KeypadModifier)) {
        Q_EMIT goOn();
    } else if (event->key() == Qt::Key_Down && isPlain) {
        Q_EMIT goDown();
    } else if (event->key() == Qt::Key_Up && isPlain) {
        Q_EMIT goUp();
    } else if (event->key() == Qt::Key_Escape && text() != m_atFocus) {
        setText(m_atFocus);
        restored();
        Q_EMIT entered();
    } else if (event->key() == Qt::Key_Escape) {
        Q_EMIT goBack();
    } else if (isEnter || (event->key() == Qt::Key_Delete && (event->modifiers() & Qt::ControlModifier))) {
        event->ignore(); // the page's and the row's
    } else {
        QLineEdit::keyPressEvent(event);
    }
}

void KeyLine::focusInEvent(QFocusEvent *event)
{
    QLineEdit::focusInEvent(event);
    if (completer())
        completer()->popup()->setFocusProxy(nullptr); // a list that X activates late would fetch the focus back from the next field
    m_atFocus = text();
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        selectAll();
    Q_EMIT focused();
}

void KeyLine::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    deselect();
    settle();
    Q_EMIT left();
}

void markLine(QLineEdit &line, std::optional<Tone> tone, const QString &words, bool isOffered)
{
    QPalette look;
    if (tone)
        look.setColor(QPalette::Base, toneBackground(*tone));
    if (isOffered)
        look.setColor(QPalette::Text, quietText());
    line.setPalette(look);
    QAction *sign = line.findChild<QAction *>(QStringLiteral("sign"));
    if (tone && !sign) {
        sign = line.addAction(icon(toneIcon(*tone)), QLineEdit::TrailingPosition);
        sign->setObjectName(QStringLiteral("sign"));
    } else if (!tone && sign) {
        delete sign;
    }
    line.setToolTip(tone ? words : QString());
    line.setAccessibleDescription(line.toolTip());
}

} // namespace stc::views
