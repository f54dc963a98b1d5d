// SPDX-License-Identifier: GPL-3.0-or-later
// bench_pageboard DATABASE [DISTRICT [FROM]]: how long the board of missing pages takes to read (a commune, a district and the province, 66 days), and how
// long a move of the cursor takes on the page of a district. With STC_PICTURES=FOLDER the pages are painted there.
#include "items/pageboardmodel.h"
#include "services/logbook/board.h"
#include "store/queries/pagefigures.h"
#include "views/logbook/pageboard.h"
#include "views/logbook/pageboardtable.h"
#include "views/main/language.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>

using namespace stc;

namespace {

constexpr int kRounds = 5;
constexpr int kDays = 66;

class NoPrompts final : public views::Prompts {
    void openFile(QWidget *, const FileQuestion &, Path) override { }
    void openFiles(QWidget *, const FileQuestion &, Paths) override { }
    void openFolder(QWidget *, const FileQuestion &, Path) override { }
    void saveFile(QWidget *, const FileQuestion &, Path) override { }
    void ask(QWidget *, const Question &, std::function<void()>) override { }
    void showFolder(const QString &) override { }
};

/// The slowest round but the first, which reads what later ones have in memory, in ms; negative: it failed.
double measure(store::Database &database, const char *what, const QString &unit, const QDate &from, int days)
{
    double slowest = 0;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto board = services::pageBoard(database, unit, from, from.addDays(days - 1));
        if (!board) {
            std::fprintf(stderr, "%s\n", qPrintable(board.error().text));
            return -1;
        }
        const auto figures = store::figuresOf(*board);
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (round > 0)
            slowest = std::max(slowest, ms);
        std::printf("%-10s %6zu teams × %3d days, %7d pages due, %6d missing %8.1f ms%s\n", what, board->teams.size(), days, figures.all.expected, figures.all.missing(), ms,
            round == 0 ? "  (first)" : "");
    }
    return slowest;
}

void paint(QWidget &widget, const char *name)
{
    const QPixmap picture = widget.grab();
    if (const QString folder = qEnvironmentVariable("STC_PICTURES"); !folder.isEmpty())
        picture.save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
}

/// Keys, each with all that is painted after it.
double move(views::PageBoardTable &table, const char *what, int key, int times)
{
    double worst = 0;
    double all = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&table, &press);
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        worst = std::max(worst, ms);
        all += ms;
    }
    std::printf("%-30s %7.2f ms on average, %7.2f ms at most\n", what, all / times, worst);
    return worst;
}

void measurePage(store::Database &database, const Clock &clock, const QString &district, const QString &commune, const QDate &from)
{
    const QTemporaryDir home;
    qputenv("STC_CONFIG_DIR", home.path().toUtf8());
    views::Preferences::prepare();
    views::Preferences preferences;
    views::applyTheme(views::Theme::Light, 10);
    if (qEnvironmentVariableIsSet("STC_LANGUAGE"))
        views::applyLanguage(qEnvironmentVariable("STC_LANGUAGE"));
    NoPrompts prompts;
    for (const QString &unit : {commune, district}) {
        preferences.setText("teams/unit", unit);
        views::PageBoard page(database, {preferences, prompts, clock}, nullptr);
        page.resize(1130, 640);
        QEventLoop loop;
        QObject::connect(&page, &views::PageBoard::listed, &loop, &QEventLoop::quit, Qt::QueuedConnection);
        page.show();
        loop.exec();
        page.focusStart();
        QElapsedTimer timer;
        if (unit == commune) {
            paint(page, "pageboard-commune");
            continue;
        }
        timer.start();
        page.showDays({from, from.addDays(kDays - 1)});
        loop.exec();
        paint(page, "pageboard-district");
        std::printf("page of a district, read and painted %7.1f ms\n", double(timer.nsecsElapsed()) / 1e6);
        auto *table = page.findChild<views::PageBoardTable *>();
        auto *model = static_cast<items::PageBoardModel *>(table->model());
        timer.start();
        for (int row = model->rowCount() - 1; row >= 0; --row)
            model->setUnfolded(row, true);
        std::printf("all communes unfolded: %d rows %7.1f ms\n", model->rowCount(), double(timer.nsecsElapsed()) / 1e6);
        const double slowest = std::max({move(*table, "down", Qt::Key_Down, 200), move(*table, "page down", Qt::Key_PageDown, 20), move(*table, "left", Qt::Key_Left, 60),
            move(*table, "up", Qt::Key_Up, 100)});
        std::printf("slowest move on the board: %.1f ms\n", slowest);
        paint(page, "pageboard-unfolded");
    }
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("Usage: bench_pageboard DATABASE [DISTRICT [FROM]]\n", stderr);
        return 2;
    }
    const FixedClock clock(QDateTime(QDate(2021, 7, 11), QTime(12, 0), Qt::UTC));
    const auto database = store::Database::open(QString::fromLocal8Bit(argv[1]), store::Database::Access::ReadWrite, clock);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().text));
        return 1;
    }
    const QString district = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("216");
    const QDate from = argc > 3 ? QDate::fromString(QString::fromLocal8Bit(argv[3]), Qt::ISODate) : QDate(2021, 5, 7);
    const auto communes = (*database)->units().childrenOf(district);
    if (communes.empty())
        return 1;
    const double ofCommune = measure(**database, "commune", communes.front()->code, from, 14);
    const double ofDistrict = measure(**database, "district", district, from, kDays);
    const double ofAll = measure(**database, "all", (*database)->unit().code, from, kDays);
    if (ofCommune < 0 || ofDistrict < 0 || ofAll < 0)
        return 1;
    std::printf("board of a district, 66 days: %.1f ms\n", ofDistrict);
    measurePage(**database, clock, district, communes.front()->code, from);
    return 0;
}
