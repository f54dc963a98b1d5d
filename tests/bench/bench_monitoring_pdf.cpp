// SPDX-License-Identifier: GPL-3.0-or-later
// bench_monitoring_pdf FOLDER [PEOPLE]: the monitoring list of (about) 17,000 people of a made-up district from database to PDF, each step timed.
// Leaves list.pdf and list.csv (the same people, as an office would give them to a spreadsheet) in FOLDER; monitoring_pdf.sh holds LibreOffice against it.
#include "printdatabase.h"
#include "reports/kinds.h"
#include "reports/wording.h"
#include "store/queries/monitoring.h"
#include "views/printing/pdf.h"

#include "domain/dates.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>

#include <cstdio>

using namespace stc;

namespace {

bool writeCsv(store::Database &database, const QString &path)
{
    QFile file(path);
    const auto people = store::monitoredPeople(database, {QDate(2021, 6, 9), database.unit().range(), {}, {}});
    if (!people || !file.open(QIODevice::WriteOnly))
        return false;
    QByteArray out = "No.,Full name,Male,Female,Address,Telephone,Category,Contact,Start,Release,Order,Day,Left,Latest check,Temperature,Health,Monitor,Team,Note\n";
    qsizetype number = 0;
    for (const store::MonitoredPerson &person : *people) {
        const bool isFemale = person.sex == QLatin1String("female");
        const QString born = reports::birthYear(person.birthDate);
        const QStringList cells = {QString::number(++number), person.name, isFemale ? QString() : born, isFemale ? born : QString(), person.hamlet, person.phone, person.reason,
            person.source, displayDate(person.startOn), displayDate(person.plannedEndOn), person.decisionNumber, QString::number(person.startOn.daysTo(QDate(2021, 6, 9)) + 1),
            QString::number(QDate(2021, 6, 9).daysTo(person.plannedEndOn)), person.check ? displayDate(person.check->date) : QString(),
            person.check && person.check->temperature ? QString::number(*person.check->temperature, 'f', 1) : QString(), person.check ? person.check->symptoms : QString(),
            person.monitor, person.team, person.note};
        out += u'"' + cells.join(QStringLiteral("\",\"")).toUtf8() + "\"\n";
    }
    return file.write(out) == out.size();
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    QGuiApplication application(argc, argv);
    if (argc < 2) {
        std::fputs("bench_monitoring_pdf FOLDER [PEOPLE]\n", stderr);
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    const int people = argc > 2 ? std::atoi(argv[2]) : 17000;
    const QString path = folder + QStringLiteral("/bench.db");
    QFile::remove(path);
    test::PrintScale scale{22, 60, 10, std::max(1, (people + 22 * 60 - 1) / (22 * 60))};
    auto database = test::printDatabase(path, scale);
    if (!database || !writeCsv(**database, folder + QStringLiteral("/list.csv"))) {
        std::fprintf(stderr, "no database: %s\n", database ? "the CSV" : qPrintable(database.error().detail));
        return 1;
    }
    QElapsedTimer timer;
    timer.start();
    const printing::FontSet fonts;
    const qint64 fontTime = timer.restart();
    const auto rows = store::monitoredPeople(**database, {QDate(2021, 6, 9), (*database)->unit().range(), {}, {}});
    const qint64 queryTime = timer.restart();
    reports::PrintRequest request;
    request.date = QDate(2021, 6, 9);
    request.printedBy = QStringLiteral("bench");
    const auto document = reports::makeDocument(**database, request, fonts, {});
    const qint64 documentTime = timer.restart();
    if (!document || !rows)
        return 1;
    const QString pdf = folder + QStringLiteral("/list.pdf");
    const auto written = printing::writePdf(*document, pdf, fonts, {});
    const qint64 pdfTime = timer.elapsed();
    if (!written)
        return 1;
    std::printf("people %zu  pages %zu  bytes %lld\n", rows->size(), document->pages.size(), static_cast<long long>(QFileInfo(pdf).size()));
    std::printf("fonts %lld ms  query and layout %lld ms (query %lld)  pdf %lld ms\n", static_cast<long long>(fontTime), static_cast<long long>(documentTime),
        static_cast<long long>(queryTime), static_cast<long long>(pdfTime));
    std::printf("total_ms %lld\n", static_cast<long long>(fontTime + documentTime + pdfTime));
    return 0;
}
