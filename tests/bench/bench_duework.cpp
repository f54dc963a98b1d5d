// SPDX-License-Identifier: GPL-3.0-or-later
// bench_duework DATABASE [DISTRICT [DAY]]: how long the day's work takes to count (a commune, a district, everything), to list with names, and how long a move of the cursor
// takes on the page of a district. With STC_PICTURES=FOLDER the pages are painted there.
#include "services/quarantine/due.h"
#include "store/queries/duerows.h"
#include "views/main/language.h"
#include "views/quarantine/duepage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QKeyEvent>
#include <QTableView>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <cstdio>

using namespace stc;
using store::DueList;

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

double since(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

/// The slowest round but the first, which reads what later ones have in memory, in ms; negative: it failed.
double measure(store::Database &database, const char *what, const QString &unit, const QDate &day)
{
    double slowest = 0;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto work = services::dueWork(database, {.day = day, .unit = unit, .hamlet = {}});
        if (!work) {
            std::fprintf(stderr, "%s\n", qPrintable(work.error().text));
            return -1;
        }
        const double ms = since(timer);
        if (round > 0)
            slowest = std::max(slowest, ms);
        std::printf("%-10s %s: %7lld to check, %6lld not checked, %5lld ill, %5lld past, %6lld to test %8.1f ms%s\n", what, qPrintable(day.toString(Qt::ISODate)),
            static_cast<long long>(work->count(DueList::CheckToday)), static_cast<long long>(work->count(DueList::Unchecked)), static_cast<long long>(work->count(DueList::Fever)),
            static_cast<long long>(work->count(DueList::Overdue)), static_cast<long long>(work->count(DueList::TestsDue)), ms, round == 0 ? "  (first)" : "");
        if (round > 0)
            continue;
        for (const DueList list : {DueList::Fever, DueList::Unchecked, DueList::CheckToday}) {
            timer.start();
            const auto rows = store::dueRows(database, *work, list);
            std::printf("%-10s   names of %-12s %7zu rows %8.1f ms\n", what, store::dueList(list).name, rows ? rows->size() : 0, since(timer));
        }
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
double move(QWidget &table, const char *what, int key, int times)
{
    double worst = 0;
    for (int i = 0; i < times; ++i) {
        QElapsedTimer timer;
        timer.start();
        QKeyEvent press(QEvent::KeyPress, key, Qt::NoModifier);
        QApplication::sendEvent(&table, &press);
        QApplication::sendPostedEvents();
        QApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        worst = std::max(worst, since(timer));
    }
    std::printf("%-30s %7.2f ms at most\n", what, worst);
    return worst;
}

/// The longest time in which the window could not have painted anything.
class Heartbeat {
public:
    Heartbeat()
    {
        m_timer.setInterval(0);
        QObject::connect(&m_timer, &QTimer::timeout, [this] {
            m_longest = std::max(m_longest, since(m_beat));
            m_beat.start();
        });
    }
    void start()
    {
        m_longest = 0;
        m_beat.start();
        m_timer.start();
    }
    double stop()
    {
        m_timer.stop();
        return std::max(m_longest, since(m_beat));
    }

private:
    QTimer m_timer;
    QElapsedTimer m_beat;
    double m_longest = 0;
};

void measurePage(store::Database &database, const Clock &clock)
{
    const QTemporaryDir home;
    qputenv("STC_CONFIG_DIR", home.path().toUtf8());
    views::Preferences::prepare();
    views::Preferences preferences;
    views::applyTheme(views::Theme::Light, 10);
    if (qEnvironmentVariableIsSet("STC_LANGUAGE"))
        views::applyLanguage(qEnvironmentVariable("STC_LANGUAGE"));
    NoPrompts prompts;
    views::DuePage page(database, {preferences, prompts, clock}, nullptr);
    page.resize(1130, 640);
    QEventLoop loop;
    QObject::connect(&page, &views::DuePage::listed, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    QElapsedTimer timer;
    timer.start();
    page.show();
    loop.exec();
    paint(page, "duework-fever");
    std::printf("page, read and painted %7.1f ms\n", since(timer));
    Heartbeat heartbeat;
    for (const DueList list : {DueList::Absent, DueList::Unchecked, DueList::EndsToday, DueList::TestsDue, DueList::EndedToday, DueList::CheckToday}) {
        timer.start();
        heartbeat.start();
        page.showList(list);
        loop.exec();
        const double blocked = heartbeat.stop();
        paint(page, qPrintable(QStringLiteral("duework-") + QLatin1String(store::dueList(list).name)));
        std::printf("list %-12s read and painted %7.1f ms, window blocked %6.1f ms at most\n", store::dueList(list).name, since(timer), blocked);
    }
    auto *table = page.findChild<QTableView *>(QStringLiteral("dueRows"));
    table->setFocus();
    const double slowest = std::max({move(*table, "down", Qt::Key_Down, 200), move(*table, "page down", Qt::Key_PageDown, 20), move(*table, "end", Qt::Key_End, 1), move(*table, "up", Qt::Key_Up, 100)});
    std::printf("slowest move on the day's work: %.1f ms\n", slowest);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("Usage: bench_duework DATABASE [DISTRICT [DAY]]\n", stderr);
        return 2;
    }
    const QString district = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("216");
    const QDate day = argc > 3 ? QDate::fromString(QString::fromLocal8Bit(argv[3]), Qt::ISODate) : QDate(2021, 6, 9);
    const FixedClock clock(QDateTime(day, QTime(5, 0), Qt::UTC));
    const auto database = store::Database::open(QString::fromLocal8Bit(argv[1]), store::Database::Access::ReadWrite, clock);
    if (!database) {
        std::fprintf(stderr, "%s\n", qPrintable(database.error().text));
        return 1;
    }
    const auto communes = (*database)->units().childrenOf(district);
    if (communes.empty())
        return 1;
    const double ofCommune = measure(**database, "commune", communes.front()->code, day);
    const double ofDistrict = measure(**database, "district", district, day);
    const double morning = measure(**database, "morning", district, QDate(2021, 7, 12)); // nobody was checked yet
    const double ofAll = measure(**database, "all", (*database)->unit().code, day);
    const double morningOfAll = measure(**database, "morning", (*database)->unit().code, QDate(2021, 7, 12));
    if (ofCommune < 0 || ofDistrict < 0 || morning < 0 || ofAll < 0 || morningOfAll < 0)
        return 1;
    std::printf("day's work of a district: %.1f ms\n", std::max(ofDistrict, morning));
    std::printf("day's work of everything: %.1f ms\n", std::max(ofAll, morningOfAll));
    measurePage(**database, clock);
    return 0;
}
