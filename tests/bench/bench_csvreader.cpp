// SPDX-License-Identifier: GPL-3.0-or-later
// bench_csvreader FOLDER [RUNS]: how fast the CSV files of a folder are read into fields, without doing anything with them. Prints the best run.
#include "exchange/csvreader.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>

#include <cstdio>

using namespace stc;
using namespace stc::exchange;

namespace {

struct Total {
    qint64 bytes = 0;
    qint64 records = 0;
    qint64 fields = 0;
    qint64 problems = 0;
};

bool readFile(const QString &path, Total &total)
{
    const Result<std::unique_ptr<ByteSource>> source = FileSource::open(path);
    if (!source)
        return false;
    CsvReader reader(**source);
    for (;;) {
        switch (reader.next()) {
        case CsvReader::Next::Record:
            ++total.records;
            total.fields += static_cast<qint64>(reader.fields().size());
            break;
        case CsvReader::Next::Problem:
            ++total.problems;
            break;
        case CsvReader::Next::End:
            total.bytes += reader.consumed();
            return true;
        case CsvReader::Next::Failed:
            return false;
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2) {
        std::fputs("bench_csvreader FOLDER [RUNS]\n", stderr);
        return 2;
    }
    const QDir folder(arguments.at(1));
    const int runs = arguments.size() > 2 ? arguments.at(2).toInt() : 5;
    double best = 0;
    Total total;
    for (int run = 0; run < runs; ++run) {
        total = {};
        QElapsedTimer timer;
        timer.start();
        for (const QString &name : folder.entryList({QStringLiteral("*.csv")}, QDir::Files)) {
            if (!readFile(folder.filePath(name), total)) {
                std::fprintf(stderr, "cannot read %s\n", qPrintable(name));
                return 1;
            }
        }
        const double seconds = static_cast<double>(timer.nsecsElapsed()) / 1e9;
        best = run == 0 ? seconds : std::min(best, seconds);
    }
    std::printf("csvreader: %lld bytes, %lld records, %lld fields, %lld problems in %.3f s, %.0f MB/s\n", total.bytes, total.records, total.fields,
                total.problems, best, static_cast<double>(total.bytes) / 1e6 / best);
    return 0;
}
