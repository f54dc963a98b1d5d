// SPDX-License-Identifier: GPL-3.0-or-later
// bench_contacts [DATABASE]: how long 5,766 cases with their 83,000 contacts take to read and to derive everybody's level, and what the page of contact tracing
// waits for: the list of cases (on a thread of its own), one person, the preview of a new case. Without a database one of that size is made. Prints
// "recompute_ms N", reading included.
#include "services/tracing/becomescase.h"
#include "services/tracing/caseoverview.h"
#include "store/queries/contactgraph.h"
#include "views/main/language.h"
#include "views/tracing/tracingpage.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTemporaryDir>

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

// 90,000 people in 25,000 households; 5,766 cases through 66 days; 83,000 contacts, mostly of cases, a third of contacts of those.
constexpr const char *kOutbreak = R"(
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 25000)
INSERT INTO households (key, id, updated_at, batch, area, sort, search, commune_code, hamlet, head_name)
SELECT i, randomblob(16), 1, 1, 2421607303, x'00', '', '07303', 'Thôn ' || (i % 40), 'Nguyễn Văn ' || i FROM n;
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 90000)
INSERT INTO people (key, id, updated_at, batch, area, sort, search, household_id, full_name, birth_date)
SELECT i, randomblob(16), 1, 1, 2421607303, x'00', '', 1 + i % 25000, 'Trần Thị Thu ' || i, '1975' FROM n;
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 5766)
INSERT INTO cases (key, id, updated_at, batch, area, search, person_id, case_code, confirmed_on, outcome)
SELECT i, randomblob(16), 1, 1, 2421607303, '', i, 'BN' || i, date('2021-05-07', (i * 66 / 5766) || ' days'), 'treating' FROM n;
WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 83000)
INSERT INTO contacts (key, id, updated_at, batch, area, person_id, source_person_id, level, last_exposure_on, setting, traced_on)
SELECT i, randomblob(16), 1, 1, 2421607303, 5767 + i % 84000, CASE WHEN i % 3 = 0 THEN 5767 + (i / 3) % 27000 ELSE 1 + i % 5766 END, CASE WHEN i % 3 = 0 THEN 'F2' ELSE 'F1' END,
       date('2021-05-05', (i % 66) || ' days'), 'neighbour', date('2021-05-07', (i % 66) || ' days') FROM n
)";

/// The slowest round but the first, which reads what later ones have in memory.
template <typename Work>
double measure(const char *what, Work work)
{
    double slowest = 0;
    for (int round = 0; round < kRounds; ++round) {
        QElapsedTimer timer;
        timer.start();
        const qint64 count = work();
        const double ms = double(timer.nsecsElapsed()) / 1e6;
        if (round > 0)
            slowest = std::max(slowest, ms);
        if (round == kRounds - 1)
            std::printf("%-52s %8lld %9.1f ms\n", what, static_cast<long long>(count), slowest);
    }
    return slowest;
}

void measurePage(store::Database &database, const Clock &clock)
{
    const QTemporaryDir home;
    qputenv("STC_CONFIG_DIR", home.path().toUtf8());
    views::Preferences::prepare();
    views::Preferences preferences;
    views::applyTheme(views::Theme::Light, 10);
    NoPrompts prompts;
    QElapsedTimer timer;
    timer.start();
    views::TracingPage page(database, {preferences, prompts, clock}, nullptr);
    page.resize(1130, 640);
    QEventLoop loop;
    QObject::connect(&page, &views::TracingPage::listed, &loop, &QEventLoop::quit, Qt::QueuedConnection);
    page.show();
    (void)page.grab();
    std::printf("%-52s %8s %9.1f ms\n", "page, made and painted without the cases", "", double(timer.nsecsElapsed()) / 1e6);
    loop.exec();
    (void)page.grab();
    std::printf("%-52s %8s %9.1f ms\n", "page, until the cases are there", "", double(timer.nsecsElapsed()) / 1e6);
    const auto cases = services::caseOverview(database, {0, 9'999'999'999'999}, clock.today());
    double slowest = 0;
    for (std::size_t i = 0; i < std::min<std::size_t>(30, cases->size()); ++i) {
        timer.start();
        page.showPerson((*cases)[i * 100 % cases->size()].person);
        (void)page.grab();
        slowest = std::max(slowest, double(timer.nsecsElapsed()) / 1e6);
    }
    std::printf("%-52s %8s %9.1f ms\n", "slowest person shown and painted", "", slowest);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QApplication application(argc, argv);
    const FixedClock clock(QDateTime(QDate(2021, 7, 11), QTime(12, 0), Qt::UTC));
    const QTemporaryDir folder;
    Result<std::unique_ptr<store::Database>> database;
    if (argc > 1) {
        database = store::Database::open(QString::fromLocal8Bit(argv[1]), store::Database::Access::ReadWrite, clock);
    } else {
        database = store::Database::create(folder.filePath(QStringLiteral("contacts.db")), QStringLiteral("24"), UnitList::builtIn(), clock);
        if (const auto made = database ? (*database)->connection().execute(kOutbreak) : Status(); !made)
            database = failed(made.error());
    }
    if (!database) {
        std::fprintf(stderr, "%s %s\n", qPrintable(database.error().text), qPrintable(database.error().detail));
        return 1;
    }
    store::Connection &connection = (*database)->connection();
    const double recompute = measure("graph: read and derived, contacts", [&] { return qint64(store::contactGraph(connection)->contacts().size()); });
    ContactGraph graph = *store::contactGraph(connection);
    measure("derived alone, people", [&] {
        graph.finish();
        return qint64(graph.people());
    });
    measure("with names, people", [&] { return qint64(store::contactBook(connection)->people.size()); });
    measure("list of cases with their contacts", [&] { return qint64(services::caseOverview(**database, {0, 9'999'999'999'999}, clock.today())->size()); });
    const auto cases = services::caseOverview(**database, {0, 9'999'999'999'999}, clock.today());
    measure("one person's part (contactsNear)", [&] { return qint64(store::contactsNear(connection, {cases->front().person}, 1)->people.size()); });
    // Somebody with contacts who is no case yet.
    PersonIndex contact = 0;
    while (contact < graph.people() && (graph.caseOf(contact) || graph.contactsOf(contact).empty()))
        ++contact;
    if (contact < graph.people()) {
        services::CaseNews news;
        news.person = graph.idOf(contact);
        news.confirmedOn = clock.today();
        measure("preview: an F1 becomes F0, people who change", [&] {
            const auto shown = services::previewCase(**database, news);
            return shown ? qint64(shown->lines.size()) : -1;
        });
    }
    measurePage(**database, clock);
    std::printf("recompute_ms %.1f\n", recompute);
    return 0;
}
