// SPDX-License-Identifier: GPL-3.0-or-later
// bench_healthgrid DATABASE UNIT [LAST]: how long the grid of health checks of a commune takes to read, to show and to type into (7 and 21 days up to LAST,
// 2021-06-09 at first).
#include "services/quarantine/healthgrid.h"
#include "views/main/language.h"
#include "views/quarantine/healthgridpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>
#include <cstdio>

using namespace stc;

namespace {

constexpr int kRounds = 5;

class NoPrompts final : public views::Prompts {
    void openFile(QWidget *, const FileQuestion &, Path) override { }
    void openFiles(QWidget *, const FileQuestion &, Paths) override { }
    void openFolder(QWidget *, const FileQuestion &, Path) override { }
    void saveFile(QWidget *, const FileQuestion &, Path) override { }
    void ask(QWidget *, const Question &, std::function<void()>) override { }
    void showFolder(const QString &) override { }
};

double elapsed(const QElapsedTimer &timer) { return double(timer.nsecsElapsed()) / 1e6; }

bool read(store::Database &database, const AreaRange &area, const QDate &last, int days)
{
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto grid = services::healthGrid(database, {.area = area, .first = last.addDays(1 - days), .last = last});
        if (!grid) {
            std::fprintf(stderr, "%s\n", qPrintable(grid.error().text));
            return false;
        }
        const auto done = std::count_if(grid->checks.begin(), grid->checks.end(), [](const services::HealthCheck &check) { return check.isDone(); });
        std::printf("read   %4zu people × %2d days, %6td checks %8.1f ms%s\n", grid->people.size(), days, done, elapsed(timer), round == 0 ? "  (first)" : "");
    }
    return true;
}

/// Keys, each with all that is painted after it.
void move(QTableView &table, const char *what, int key, int times)
{
    double worst = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&table, &press);
        QApplication::processEvents();
        worst = std::max(worst, elapsed(timer));
    }
    std::printf("%-22s %3d times, slowest %8.1f ms\n", what, times, worst);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    if (argc < 3) {
        std::fprintf(stderr, "usage: bench_healthgrid DATABASE UNIT [LAST]\n");
        return 2;
    }
    auto database = store::Database::open(QString::fromLocal8Bit(argv[1]), store::Database::Access::ReadWrite, Clock::system());
    const Unit *unit = database ? (*database)->units().find(QString::fromLocal8Bit(argv[2])) : nullptr;
    if (!unit) {
        std::fprintf(stderr, "no such database or unit\n");
        return 1;
    }
    const QDate last = argc > 3 ? QDate::fromString(QString::fromLocal8Bit(argv[3]), Qt::ISODate) : QDate(2021, 6, 9);
    for (const int days : {7, 21}) {
        if (!read(**database, unit->range(), last, days))
            return 1;
    }
    views::applyTheme(views::Theme::Light, 11);
    views::Preferences preferences;
    preferences.setText("teams/unit", unit->code);
    NoPrompts prompts;
    views::HealthGridPage page(**database, {preferences, prompts, Clock::system()}, nullptr);
    page.resize(1080, 700);
    page.show();
    QApplication::processEvents();
    QElapsedTimer timer;
    timer.start();
    page.showDays(last.addDays(-20), last);
    QApplication::processEvents();
    std::printf("21 days read, shown and painted %8.1f ms\n", elapsed(timer));
    auto *table = page.findChild<QTableView *>(QStringLiteral("checkGrid"));
    move(*table, "next person", Qt::Key_Return, 100);
    move(*table, "page down", Qt::Key_PageDown, 20);
    move(*table, "next session", Qt::Key_Tab, 50);
    return 0;
}
