// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/startuptimer.h"

#include "views/lists/listpage.h"
#include "views/main/mainwindow.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QEvent>
#include <QTimer>

#include <cstdio>
#include <utility>

namespace stc::gui {

StartupTimer::StartupTimer(const QElapsedTimer &started, QObject *parent) : QObject(parent), m_started(started) {}

void StartupTimer::watch(views::MainWindow &window)
{
    if (!window.database()) {
        std::fputs("no database is open\n", stderr);
        QTimer::singleShot(0, qApp, [] { QApplication::exit(1); });
        return;
    }
    m_window = &window;
    window.installEventFilter(this);
    const auto people = views::PageId::ofTable(schema::TableId::People);
    window.showPage(people);
    for (QAbstractItemView *list : window.page(people)->findChildren<QAbstractItemView *>())
        list->viewport()->installEventFilter(this);
    // An empty database has no rows to wait for: its page says so instead.
    auto *page = window.page(people)->findChild<views::ListPage *>();
    connect(page, &views::ListPage::listed, this, [this] {
        m_isListed = true;
        m_window->update();
    });
}

void StartupTimer::finish()
{
    if (std::exchange(m_isDone, true))
        return;
    // Behind the paint event that is on its way.
    QTimer::singleShot(0, this, [this] {
        std::printf("window %lld ms\nlist %lld ms\n", static_cast<long long>(m_windowPainted), static_cast<long long>(m_started.elapsed()));
        std::fflush(stdout);
        QApplication::exit(0);
    });
}

bool StartupTimer::eventFilter(QObject *watched, QEvent *event)
{
    if (!m_isDone && event->type() == QEvent::Paint) {
        if (watched == m_window && m_windowPainted == 0)
            QTimer::singleShot(0, this, [this] { m_windowPainted = m_started.elapsed(); });
        if (watched == m_window && m_isListed)
            finish();
        const auto *list = qobject_cast<QAbstractItemView *>(watched->parent());
        if (list && list->model() && list->model()->rowCount() > 0)
            finish();
    }
    return QObject::eventFilter(watched, event);
}

} // namespace stc::gui
