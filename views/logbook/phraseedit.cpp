// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/phraseedit.h"

#include "domain/vietnamese.h"
#include "views/widgets/make.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QStringListModel>

#include <algorithm>

namespace stc::views {

namespace {
constexpr qsizetype kLeastLetters = 2;
constexpr int kMostOffers = 8;
} // namespace

PhraseEdit::PhraseEdit(QWidget *parent) : NoteEdit(parent), m_model(new QStringListModel(this)), m_completer(new QCompleter(m_model, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion); // sifted here: marks do not matter
    nameWidget(m_completer->popup(), "phrases", tr("Phrases of the office"));
    m_completer->popup()->setFocusProxy(nullptr); // a list that X activates late would fetch the focus back from the next field
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &PhraseEdit::take);
}

PhraseEdit::~PhraseEdit()
{
    blockSignals(true);
    m_completer->popup()->hide(); // not later: it would give the focus back to what is gone
}

int PhraseEdit::sentenceStart() const
{
    const QString before = toPlainText().left(textCursor().position());
    qsizetype start = 0;
    for (const char sign : {'.', ';', '\n'})
        start = std::max(start, before.lastIndexOf(QLatin1Char(sign)) + 1);
    while (start < before.size() && before.at(start).isSpace())
        ++start;
    return static_cast<int>(start);
}

QString PhraseEdit::sentence() const
{
    const int start = sentenceStart();
    return toPlainText().mid(start, textCursor().position() - start);
}

void PhraseEdit::offer()
{
    const QString typed = vietnamese::folded(sentence());
    QStringList offers;
    if (typed.size() >= kLeastLetters) {
        for (const bool isStart : {true, false}) {
            for (const QString &phrase : m_phrases) {
                const QString folded = vietnamese::folded(phrase);
                const bool fits = isStart ? folded.startsWith(typed) : !folded.startsWith(typed) && folded.contains(QLatin1Char(' ') + typed);
                if (fits && folded != typed && offers.size() < kMostOffers)
                    offers << phrase;
            }
        }
    }
    m_model->setStringList(offers);
    if (offers.isEmpty()) {
        m_completer->popup()->hide();
        return;
    }
    QRect place = cursorRect();
    place.setWidth(std::min(width(), m_completer->popup()->sizeHintForColumn(0) + 24));
    m_completer->complete(place);
    m_completer->popup()->setCurrentIndex({}); // nothing is taken that was not chosen
}

void PhraseEdit::take(const QString &phrase)
{
    QTextCursor cursor = textCursor();
    const int end = cursor.position();
    cursor.setPosition(sentenceStart());
    cursor.setPosition(end, QTextCursor::KeepAnchor);
    cursor.insertText(phrase);
    setTextCursor(cursor);
}

/// A field in which nothing was typed leaves Ctrl+Z to the window, which takes the last change back.
bool PhraseEdit::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if ((key->matches(QKeySequence::Undo) && !document()->isUndoAvailable()) || (key->matches(QKeySequence::Redo) && !document()->isRedoAvailable())) {
            event->ignore();
            return true;
        }
    }
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Tab || key == Qt::Key_Backtab)
            m_completer->popup()->hide(); // it would keep to itself that the focus leaves
    }
    return NoteEdit::event(event);
}

void PhraseEdit::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool isPlain = !(event->modifiers() & (Qt::ControlModifier | Qt::ShiftModifier | Qt::AltModifier));
    QAbstractItemView *popup = m_completer->popup();
    if (popup->isVisible()) {
        const bool isChosen = popup->currentIndex().isValid();
        if ((isEnter && isPlain && isChosen) || event->key() == Qt::Key_Escape) {
            event->ignore(); // the completer's
            return;
        }
    }
    if (isEnter && isPlain) {
        popup->hide();
        Q_EMIT goOn();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        Q_EMIT goBack();
        return;
    }
    NoteEdit::keyPressEvent(event);
    const bool isTyped = !event->text().isEmpty() && event->text().at(0).isPrint();
    if (isTyped || popup->isVisible())
        offer();
}

void PhraseEdit::focusInEvent(QFocusEvent *event)
{
    NoteEdit::focusInEvent(event);
    Q_EMIT focused();
}

void PhraseEdit::focusOutEvent(QFocusEvent *event)
{
    NoteEdit::focusOutEvent(event);
    if (event->reason() == Qt::PopupFocusReason || event->reason() == Qt::ActiveWindowFocusReason)
        return;
    m_completer->popup()->hide();
    Q_EMIT left();
}

} // namespace stc::views
