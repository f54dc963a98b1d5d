// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/widgets/theme.h"

#include <QLineEdit>

#include <optional>

namespace stc::views {

/// A plain line of a sheet that is walked through by keys: Enter goes on, Esc takes back what was typed here or goes back, Down and Up change the row.
/// Ctrl+Enter, Ctrl+Delete and a Ctrl+Z that has nothing to take back here are left to the page.
class KeyLine : public QLineEdit {
    Q_OBJECT
public:
    explicit KeyLine(QWidget *parent = nullptr);
    /// Takes its full form; also when it is left.
    virtual void settle() {}

Q_SIGNALS:
    void entered(); ///< by a person
    void goOn();
    void goBack();
    void goDown();
    void goUp();
    void focused();
    void left();

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    virtual void typed() {}    ///< before entered()
    virtual void restored() {} ///< Esc gave back the text that stood here when the focus came
    /// The text that Esc gives back.
    void keepForEscape() { m_atFocus = text(); }

private:
    bool closesOffers(const QKeyEvent &key);
    QString m_atFocus;
};

/// A line edit keeps Ctrl+Z for itself even where nothing was typed: then it is the window's, which takes the last change back. For event() or a filter;
/// true: the event is dealt with.
bool leavesUndo(const QLineEdit &line, QEvent *event);

/// How a line says that something is wrong (Caution, Bad; nothing: all is right): ground, a sign besides the colour, and the words. `isOffered`: nobody typed
/// the text, it is only offered.
void markLine(QLineEdit &line, std::optional<Tone> tone, const QString &words, bool isOffered = false);

} // namespace stc::views
