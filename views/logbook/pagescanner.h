// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QPointer>

class QKeyEvent;
class QLineEdit;
class QWidget;

namespace stc::views {

/// A scanner types like a keyboard, into whatever has the focus. This listens to the whole window: a page's code that ends with Enter opens the page, and
/// is taken out of the field it fell into. Dialogs are left alone: nothing opens behind them.
class PageScanner final : public QObject {
    Q_OBJECT
public:
    explicit PageScanner(QWidget *window);
    /// That field reads codes itself.
    static void leaveTo(QLineEdit *field);

Q_SIGNALS:
    void scanned(const QString &code);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool take(QWidget *focus, const QKeyEvent &key);
    /// Enter: was a code scanned?
    bool finish(QWidget *focus);
    QWidget *m_window;
    QString m_keys;                ///< typed in one go
    QElapsedTimer m_last;
    QPointer<QLineEdit> m_field;   ///< where it began
    QString m_before;              ///< what stood there then
};

} // namespace stc::views
