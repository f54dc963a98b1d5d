// SPDX-License-Identifier: GPL-3.0-or-later
// bench_teams DATABASE [COMMUNE [DISTRICT]]: how long the pages about teams take to open on a large database, and how long it takes to hand over 40
// households and take that back. With STC_PICTURES=FOLDER the pages are painted there. The database is changed and changed back.
#include "services/assignment.h"
#include "store/queries/assignments.h"
#include "store/queries/teamoverview.h"
#include "store/reversal.h"
#include "views/main/language.h"
#include "views/teams/boardpage.h"
#include "views/teams/proposaldialog.h"
#include "views/teams/teamoverviewpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>

#include <cstdio>

using namespace stc;

namespace {

class NoPrompts final : public views::Prompts {
    void openFile(QWidget *, const FileQuestion &, Path) override { }
    void openFiles(QWidget *, const FileQuestion &, Paths) override { }
    void openFolder(QWidget *, const FileQuestion &, Path) override { }
    void saveFile(QWidget *, const FileQuestion &, Path) override { }
    void ask(QWidget *, const Question &, std::function<void()>) override { }
    void showFolder(const QString &) override { }
};

template <typename Work>
void measure(const char *what, const Work &work)
{
    // The first time reads from the disk's cache what later ones have in SQLite's: what a person feels is the first.
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        work();
        std::printf("%-46s %7.1f ms%s\n", what, double(timer.nsecsElapsed()) / 1e6, round == 0 ? "  (first)" : "");
    }
}

void paint(QWidget &widget, const char *name)
{
    const QPixmap picture = widget.grab();
    if (const QString folder = qEnvironmentVariable("STC_PICTURES"); !folder.isEmpty())
        picture.save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name)));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("Usage: bench_teams DATABASE [COMMUNE [DISTRICT]]\n", stderr);
        return 2;
    }
    const QTemporaryDir home;
    qputenv("STC_CONFIG_DIR", home.path().toUtf8());
    views::Preferences::prepare();
    views::Preferences preferences;
    views::applyTheme(views::Theme::Light, 10);
    if (qEnvironmentVariableIsSet("STC_LANGUAGE"))
        views::applyLanguage(qEnvironmentVariable("STC_LANGUAGE"));
    const FixedClock clock(QDateTime(QDate(2021, 7, 11), QTime(12, 0), Qt::UTC));
    auto opened = store::Database::open(QString::fromLocal8Bit(argv[1]), store::Database::Access::ReadWrite, clock);
    if (!opened) {
        std::fprintf(stderr, "%s\n", qPrintable(opened.error().text));
        return 1;
    }
    store::Database &database = **opened;
    const QString communeCode = argc > 2 ? QString::fromLocal8Bit(argv[2]) : QStringLiteral("07303");
    const QString districtCode = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QStringLiteral("216");
    const AreaRange commune = database.units().find(communeCode)->range();
    const AreaRange district = database.units().find(districtCode)->range();
    measure("overview of a commune, asked", [&] { (void)store::teamOverview(database, commune, clock.today()); });
    measure("overview of a district, asked", [&] { (void)store::teamOverview(database, district, clock.today()); });
    measure("board of a commune, asked", [&] { (void)store::board(database, commune); });

    NoPrompts prompts;
    const views::Surroundings surroundings{preferences, prompts, clock};
    preferences.setText("teams/unit", communeCode);
    measure("page of teams, made and painted", [&] {
        views::TeamOverviewPage page(database, surroundings, nullptr);
        page.resize(1130, 640);
        paint(page, "overview");
    });
    measure("board, made and painted", [&] {
        views::BoardPage page(database, surroundings, nullptr);
        page.resize(1130, 640);
        paint(page, "board");
    });
    auto board = store::board(database, commune);
    if (!board || board->households.size() < 40 || board->teams.size() < 2)
        return 1;
    measure("proposal for a hamlet, made and painted", [&] {
        views::ProposalDialog dialog(database, *board, board->teams.front().hamlet, clock.today(), nullptr);
        paint(dialog, "proposal");
    });
    std::vector<Uuid> households;
    for (std::size_t i = 0; i < 40; ++i)
        households.push_back(board->households[i].id);
    for (int round = 0; round < 3; ++round) {
        QElapsedTimer timer;
        timer.start();
        const auto change = services::assignHouseholds(database, households, board->teams.back().id, clock.today());
        std::printf("%-46s %7.1f ms\n", "hand 40 households over", double(timer.nsecsElapsed()) / 1e6);
        timer.restart();
        if (!change || !store::reverse(database, change->batch, "undo", {}))
            return 1;
        std::printf("%-46s %7.1f ms\n", "take that back", double(timer.nsecsElapsed()) / 1e6);
    }
    return 0;
}
