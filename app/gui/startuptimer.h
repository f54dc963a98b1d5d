// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QObject>

namespace stc::views {
class MainWindow;
}

namespace stc::gui {

/// For the benchmark: prints the milliseconds from the start of the program to the first list with rows on the screen, then ends the program.
class StartupTimer final : public QObject {
    Q_OBJECT
public:
    StartupTimer(const QElapsedTimer &started, QObject *parent);
    void watch(views::MainWindow &window);
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QElapsedTimer m_started;
    bool m_isDone = false;
};

} // namespace stc::gui
