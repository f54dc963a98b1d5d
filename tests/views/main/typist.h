// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace stc::test {

/// Types into whatever has the focus, and counts. A letter with its marks is one key: an input method makes it of the same strokes wherever it is typed.
class Typist {
public:
    void text(const QString &letters)
    {
        for (const QChar letter : letters) {
            ++m_keys;
            QTest::sendKeyEvent(QTest::Click, focus(), Qt::Key_unknown, QString(letter), Qt::NoModifier);
        }
    }
    void text(const char *letters) { text(QString::fromUtf8(letters)); }
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_keys;
        QTest::keyClick(focus(), key, modifiers);
    }
    void enter(int times = 1)
    {
        for (int i = 0; i < times; ++i)
            key(Qt::Key_Return);
    }
    /// A text and Enter.
    void line(const char *letters)
    {
        text(letters);
        enter();
    }
    [[nodiscard]] int keys() const { return m_keys; }
    void startCounting() { m_keys = 0; }

private:
    static QWidget *focus()
    {
        QWidget *widget = QApplication::focusWidget();
        if (!widget)
            qFatal("nothing has the focus");
        return widget;
    }
    int m_keys = 0;
};

} // namespace stc::test
