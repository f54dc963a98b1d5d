// SPDX-License-Identifier: GPL-3.0-or-later
// bench_logbook_pdf FOLDER: the typed logbook pages of a district's day, 1,323 of them (domain.md 0.1), from the database to the PDF, each step timed; then the
// pages to fill in of a commune for a week. Leaves logbook.pdf and blank.pdf in FOLDER.
#include "printdatabase.h"
#include "services/logbook/printpages.h"
#include "views/printing/pdf.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

#include <cstdio>

using namespace stc;

namespace {

constexpr int kCommunes = 21;
constexpr int kTeams = 63; ///< a commune; 21 × 63 = 1,323
const QDate kDay(2021, 6, 9);

/// A page for every team that has none: eleven counters, two households to note, a sentence.
constexpr const char *kFill = R"(
    INSERT INTO logbook_pages (id, updated_at, batch, area, search, team_id, page_date, recorder_id, households_assigned, households_visited, people_reminded,
        declarations, commitments, suspected, arrivals, violations, contacts_traced, samples_assisted, people_supported, narrative)
    SELECT randomblob(16), 0, 1, t.area, '', t.key, '2021-06-09', (SELECT min(m.key) FROM members m WHERE m.team_id = t.key), 37, 35, 55, 0, 0, 0, 0, 0, 0, 0, 0,
        'Nhân dân chấp hành tốt 5K, đã nhắc nhở 2 hộ bán hàng.' FROM teams t WHERE t.key NOT IN (SELECT team_id FROM logbook_pages);
    INSERT INTO visit_exceptions (id, updated_at, batch, area, page_id, household_id, outcome, note)
    SELECT randomblob(16), 0, 1, l.area, l.key, h.key, CASE h.visit_order % 2 WHEN 0 THEN 'absent' ELSE 'symptoms' END, 'Đi làm ca đêm' FROM logbook_pages l
    JOIN households h ON h.team_id = l.team_id WHERE h.visit_order IN (5, 12))";

Result<std::unique_ptr<store::Database>> districtDay(const QString &path)
{
    QFile::remove(path);
    auto database = test::printDatabase(path, {kCommunes, kTeams, 37, 13});
    if (!database)
        return database;
    if (const auto done = (*database)->connection().execute(kFill); !done)
        return failed(done.error());
    return database;
}

struct Timing {
    std::size_t pages = 0;
    qint64 bytes = 0;
    qint64 layout = 0; ///< ms, with reading
    qint64 pdf = 0;    ///< ms
};

Result<Timing> time(store::Database &database, const reports::PrintRequest &request, const QString &path)
{
    QElapsedTimer timer;
    timer.start();
    const printing::FontSet fonts;
    Timing timing;
    const auto document = services::makeForPrinting(database, request, fonts, {});
    if (!document)
        return failed(document.error());
    timing.pages = document->pages.size();
    timing.layout = timer.restart();
    if (const auto written = printing::writePdf(*document, path, fonts, {}); !written)
        return failed(written.error());
    timing.pdf = timer.elapsed();
    timing.bytes = QFileInfo(path).size();
    return timing;
}

void tell(const char *what, const Timing &timing)
{
    std::printf("%s: sheets %zu  bytes %lld  query and layout %lld ms  pdf %lld ms\n", what, timing.pages, static_cast<long long>(timing.bytes),
        static_cast<long long>(timing.layout), static_cast<long long>(timing.pdf));
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("bench_logbook_pdf FOLDER\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const auto database = districtDay(folder + QStringLiteral("/logbook.db"));
    if (!database) {
        std::fprintf(stderr, "no database: %s\n", qPrintable(database.error().detail));
        return 1;
    }
    const qint64 filled = (*database)->connection().integer("SELECT count(*) FROM logbook_pages").value_or(0);
    reports::PrintRequest request;
    request.kind = reports::PrintKind::Logbook;
    request.date = kDay;
    request.printedBy = QStringLiteral("bench");
    const auto typed = time(**database, request, folder + QStringLiteral("/logbook.pdf"));
    if (!typed || filled != qint64(kCommunes) * kTeams) {
        std::fprintf(stderr, "%lld pages: %s\n", static_cast<long long>(filled), typed ? "too few" : qPrintable(typed.error().text));
        return 1;
    }
    tell("typed pages of a district's day", *typed);
    std::printf("pages %lld\ntotal_ms %lld\n", static_cast<long long>(filled), static_cast<long long>(typed->layout + typed->pdf));
    request.kind = reports::PrintKind::LogbookBlank;
    request.until = kDay.addDays(6);
    request.unit = QStringLiteral("07354");
    const auto blank = time(**database, request, folder + QStringLiteral("/blank.pdf"));
    if (!blank)
        return 1;
    tell("pages to fill in of a commune's week, numbered", *blank);
    std::printf("blank_ms %lld\n", static_cast<long long>(blank->layout + blank->pdf));
    return 0;
}
