// SPDX-License-Identifier: GPL-3.0-or-later
// bench_papers FOLDER: the papers of 500 people who start on one day, from the database to the PDF: health monitoring sheets (issue 5: under 5 s), then orders
// with their numbers, pledges and door cards. Leaves the PDFs in FOLDER.
#include "printdatabase.h"
#include "services/papers/issuing.h"
#include "views/printing/fontset.h"
#include "views/printing/pdf.h"

#include <QElapsedTimer>
#include <QFile>
#include <QGuiApplication>

#include <cstdio>

using namespace stc;

namespace {

constexpr int kPeople = 500;

/// Everybody's episode starts on one day and lasts three weeks; exactly 500 of them.
constexpr const char *kOneDay = R"(
    UPDATE quarantines SET start_on = '2021-06-09', days = 21, planned_end_on = '2021-06-30', decision_number = NULL, decision_date = NULL, ended_on = NULL, end_reason = NULL;
    UPDATE quarantines SET start_on = '2021-06-01' WHERE key NOT IN (SELECT key FROM quarantines ORDER BY key LIMIT 500))";

/// ms; negative = it failed.
qint64 time(store::Database &database, const reports::PrintRequest &request, const QString &path, std::size_t &pages)
{
    QElapsedTimer timer;
    timer.start();
    const printing::FontSet fonts;
    const auto put = services::putPapers(
        database, request, fonts, [&](const reports::Document &document, const Progress &progress) { return printing::writePdf(document, path, fonts, progress); }, {});
    if (!put) {
        std::fprintf(stderr, "%s %s\n", qPrintable(put.error().text), qPrintable(put.error().detail));
        return -1;
    }
    pages = put->document.pages.size();
    return timer.elapsed();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("bench_papers FOLDER\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const QString path = folder + QStringLiteral("/papers.db");
    QFile::remove(path);
    const auto database = test::printDatabase(path, {2, 20, 37, 13});
    if (!database || !(*database)->connection().execute(kOneDay)) {
        std::fputs("no database\n", stderr);
        return 1;
    }
    for (const auto kind : {reports::PrintKind::MonitoringSheet, reports::PrintKind::Order, reports::PrintKind::Pledge, reports::PrintKind::DoorCard}) {
        reports::PrintRequest request;
        request.kind = kind;
        request.date = QDate(2021, 6, 9);
        std::size_t pages = 0;
        const char *name = reports::printKind(kind).name;
        const qint64 elapsed = time(**database, request, folder + QLatin1Char('/') + QLatin1String(name) + QStringLiteral(".pdf"), pages);
        if (elapsed < 0 || pages < kPeople)
            return 1;
        if (kind == reports::PrintKind::MonitoringSheet)
            std::printf("sheets_ms %lld\n", static_cast<long long>(elapsed));
        std::printf("%s of %d people: %zu pages, %lld ms\n", name, kPeople, pages, static_cast<long long>(elapsed));
    }
    return 0;
}
