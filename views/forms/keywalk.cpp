// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/keywalk.h"

#include "views/forms/keyline.h"
#include "views/forms/offeredit.h"

#include <QKeyEvent>

namespace stc::views {

void KeyWalk::watch(QLineEdit *line)
{
    line->installEventFilter(this);
    if (auto *keys = qobject_cast<KeyLine *>(line)) {
        connect(keys, &KeyLine::goOn, this, [this, line] { Q_EMIT goOn(line); });
        connect(keys, &KeyLine::goBack, this, [this, line] { Q_EMIT goBack(line); });
        connect(keys, &KeyLine::goDown, this, &KeyWalk::goDown);
        connect(keys, &KeyLine::goUp, this, &KeyWalk::goUp);
    }
}

bool KeyWalk::eventFilter(QObject *watched, QEvent *event)
{
    auto *line = qobject_cast<QLineEdit *>(watched);
    if (!line)
        return QObject::eventFilter(watched, event);
    if (event->type() == QEvent::FocusIn || (event->type() == QEvent::KeyRelease && line->hasFocus()))
        Q_EMIT about(line);
    if (event->type() == QEvent::FocusOut) // a long text is read from its beginning
        QMetaObject::invokeMethod(line, [line] { line->setCursorPosition(line->hasFocus() ? line->cursorPosition() : 0); }, Qt::QueuedConnection);
    if (event->type() != QEvent::KeyPress)
        return QObject::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->key() == Qt::Key_Delete && (key->modifiers() & Qt::ControlModifier)) {
        Q_EMIT removeWanted();
        return true;
    }
    if (qobject_cast<KeyLine *>(line))
        return QObject::eventFilter(watched, event);
    const auto *list = qobject_cast<OfferEdit *>(line);
    const bool isOpen = list && list->isListOpen();
    const bool isPlain = !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::ShiftModifier));
    if ((key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) && isPlain)
        Q_EMIT goOn(line);
    else if (key->key() == Qt::Key_Escape && !isOpen)
        Q_EMIT goBack(line);
    else if (key->key() == Qt::Key_Up && !isOpen)
        Q_EMIT goUp();
    else
        return QObject::eventFilter(watched, event);
    return true;
}

} // namespace stc::views
