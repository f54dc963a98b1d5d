// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "views/widgets/theme.h"

#include <QFrame>

#include <functional>

class QLabel;
class QPushButton;
class QToolButton;

namespace stc::views {

/// A message inside the page: symbol, text, perhaps one action. Comes before any dialog, because it does not stop the work.
class MessageBar final : public QFrame {
    Q_OBJECT
public:
    explicit MessageBar(QWidget *parent = nullptr);

    void show(Tone tone, const QString &text);
    void show(Tone tone, const QString &text, const QString &actionText, std::function<void()> action);
    /// The error's text for the person; its detail for the log.
    void show(const Error &error);
    void dismiss();
    void setClosable(bool isClosable);
    [[nodiscard]] QString text() const;
    [[nodiscard]] Tone tone() const { return m_tone; }

protected:
    void changeEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void updateLook();
    Tone m_tone = Tone::Info;
    QLabel *m_icon;
    QLabel *m_text;
    QPushButton *m_action;
    QToolButton *m_close;
    std::function<void()> m_call;
};

/// Writes an error's technical detail to the log (category "sotocovid.window").
void logDetail(const Error &error);

} // namespace stc::views
