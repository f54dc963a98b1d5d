// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QLineEdit;

namespace stc::views {

/// Makes the fields of a typed row speak one language of keys, whatever they are: Enter goes on, Esc back, Up and Down change the row, Ctrl+Delete takes it away.
/// A KeyLine does it by itself; a list that searches keeps Down and Enter while it is open, and its own Esc.
class KeyWalk final : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;
    void watch(QLineEdit *line);

Q_SIGNALS:
    void goOn(QLineEdit *from);
    void goBack(QLineEdit *from);
    void goUp();
    void goDown();
    void removeWanted();
    /// The field has the focus, or something was typed in it.
    void about(QLineEdit *line);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace stc::views
