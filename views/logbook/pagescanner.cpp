// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/pagescanner.h"

#include "domain/pagecode.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextBlock>

namespace stc::views {

namespace {

constexpr char kOwn[] = "readsPageCodes";
constexpr int kPauseMs = 500; ///< longer is a person
constexpr qsizetype kLongest = 40;

} // namespace

PageScanner::PageScanner(QWidget *window) : QObject(window), m_window(window)
{
    qApp->installEventFilter(this);
}

void PageScanner::leaveTo(QLineEdit *field)
{
    field->setProperty(kOwn, true);
}

bool PageScanner::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    auto *focus = QApplication::focusWidget();
    // A key that a widget does not want goes on to its parents: it is to be heard once.
    if (!focus || watched != focus || focus->window() != m_window || QApplication::activeModalWidget() || focus->property(kOwn).toBool())
        return false;
    return take(focus, *static_cast<QKeyEvent *>(event));
}

bool PageScanner::take(QWidget *focus, const QKeyEvent &key)
{
    if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)
        return finish(focus);
    if (!m_last.isValid() || m_last.elapsed() > kPauseMs)
        m_keys.clear();
    if (m_keys.isEmpty()) {
        m_field = qobject_cast<QLineEdit *>(focus);
        m_before = m_field ? m_field->text() : QString();
    }
    m_last.start();
    m_keys = (m_keys + key.text()).right(kLongest);
    return false;
}

bool PageScanner::finish(QWidget *focus)
{
    const bool isInOneGo = m_last.isValid() && m_last.elapsed() <= kPauseMs;
    const QString keys = std::exchange(m_keys, {});
    const qsizetype typedAt = isInOneGo ? scannedCodeAt(keys) : -1;
    QString code = typedAt >= 0 ? keys.mid(typedAt) : QString();
    if (auto *line = qobject_cast<QLineEdit *>(focus)) {
        // Also what an input method has composed, which came by other ways than keys.
        if (const qsizetype at = scannedCodeAt(line->text()); at >= 0) {
            code = line->text().mid(at);
            line->setText(line->text().left(at));
        } else if (!code.isEmpty() && m_field == line) {
            line->setText(m_before); // a field that takes only some of the signs
        }
    } else if (auto *text = qobject_cast<QPlainTextEdit *>(focus)) {
        QTextCursor cursor = text->textCursor();
        const QString before = cursor.block().text().left(cursor.positionInBlock());
        if (const qsizetype at = scannedCodeAt(before); at >= 0) {
            code = before.mid(at);
            cursor.setPosition(cursor.block().position() + int(at), QTextCursor::KeepAnchor);
            cursor.removeSelectedText();
        }
    }
    if (code.isEmpty())
        return false;
    Q_EMIT scanned(code.trimmed());
    return true;
}

} // namespace stc::views
