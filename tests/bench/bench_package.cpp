// SPDX-License-Identifier: GPL-3.0-or-later
// bench_package FOLDER TARGET: reads the tables of an exchange folder or ZIP and writes them as a package again, as export does without the database.
// Prints MB/s of reading and writing together, of packing, and of verifying. TARGET ends in .zip or is a folder.
#include "exchange/csvreader.h"
#include "exchange/package.h"
#include "exchange/packagewriter.h"

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

using namespace stc;
using namespace stc::exchange;

namespace {

Status copyTable(const PackageReader &package, const PackageReader::File &file, PackageWriter &target)
{
    const auto source = package.openFile(file);
    if (!source)
        return failed(source.error());
    const auto writer = target.beginTable(*file.table);
    if (!writer)
        return failed(writer.error());
    CsvReader reader(**source);
    while (reader.next() == CsvReader::Next::Record) {
        for (const std::string_view field : reader.fields())
            (*writer)->addField(field);
        if (Status status = (*writer)->endRecord(); !status)
            return status;
    }
    return {};
}

void print(const char *what, qint64 bytes, qint64 nanoseconds)
{
    std::printf("%-28s %.3f s, %.0f MB/s\n", what, static_cast<double>(nanoseconds) / 1e9, static_cast<double>(bytes) * 1e3 / static_cast<double>(nanoseconds));
}

Status run(const QString &from, const QString &to)
{
    const auto package = PackageReader::open(from);
    if (!package)
        return failed(package.error());
    const auto writer = PackageWriter::create(to, {});
    if (!writer)
        return failed(writer.error());
    QElapsedTimer timer;
    timer.start();
    for (const PackageReader::File &file : package->files()) {
        if (file.table) {
            if (Status status = copyTable(*package, file, **writer); !status)
                return status;
        }
    }
    print("read and written", package->totalSize(), timer.nsecsElapsed());
    timer.restart();
    if (Status status = (*writer)->commit({}); !status)
        return status;
    print("put in its place", package->totalSize(), timer.nsecsElapsed());
    const auto made = PackageReader::open(to);
    if (!made)
        return failed(made.error());
    timer.restart();
    const auto verification = made->verify({});
    if (!verification)
        return failed(verification.error());
    print("verified", made->totalSize(), timer.nsecsElapsed());
    std::printf("%zu errors, %zu notices\n", verification->errors.size(), verification->notices.size());
    return {};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 3) {
        std::fputs("bench_package FOLDER TARGET\n", stderr);
        return 2;
    }
    if (const Status status = run(arguments.at(1), arguments.at(2)); !status) {
        std::fprintf(stderr, "%s (%s)\n", qPrintable(status.error().text), qPrintable(status.error().detail));
        return 1;
    }
    return 0;
}
