// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace stc::views {
class MainWindow;
}

namespace stc::gui {

/// For the benchmark: prints the milliseconds from the start of the program to the painted window, and to the first list on the screen (its rows, or the answer that there are none), then ends the program.
class StartupTimer final : public QObject {
    Q_OBJECT
public:
    StartupTimer(const QElapsedTimer &started, QObject *parent);
    void watch(views::MainWindow &window);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void finish();
    QElapsedTimer m_started;
    views::MainWindow *m_window = nullptr;
    qint64 m_windowPainted = 0; ///< milliseconds from the start to the window's first painting
    bool m_isListed = false;
    bool m_isDone = false;
};

} // namespace stc::gui
