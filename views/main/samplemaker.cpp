// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/samplemaker.h"

#include "services/importer.h"
#include "services/sample.h"
#include "store/database.h"
#include "views/main/preferences.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

namespace stc::views {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SampleMaker)
};

Status fillSample(const QString &path, const Clock &clock, const QString &package, const Progress &progress)
{
    const auto database = store::Database::create(path, services::sampleInfo().unit, UnitList::builtIn(), clock);
    if (!database)
        return failed(database.error());
    services::ImportOptions options;
    options.paths = {package};
    const auto report = services::runImport(**database, options, progress);
    if (!report)
        return failed(report.error());
    if (!report->applied)
        return fail(ErrorCode::Internal, Tr::tr("The sample inside the program is damaged. Install the program again."), report->issues.value(0).message);
    return {};
}

void removeDatabase(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm", "-journal"})
        QFile::remove(path + QLatin1String(suffix));
}

} // namespace

QString samplePath()
{
    return QDir(Preferences::dataFolder()).filePath(QStringLiteral("xa-mau.db"));
}

Status makeSample(const QString &path, const Clock &clock, const Progress &progress)
{
    const QString folder = QFileInfo(path).absolutePath();
    if (!QDir().mkpath(folder))
        return fail(ErrorCode::NoPermission, Tr::tr("The folder for the sample cannot be made. Ask for the right to write into your own data folder."));
    // In a folder beside its place: the file appears whole or not at all.
    const QTemporaryDir work(QDir(folder).filePath(QStringLiteral("xa-mau-XXXXXX")));
    if (!work.isValid())
        return fail(ErrorCode::NoPermission, Tr::tr("The sample cannot be written. Is there room on the disk?"), work.errorString());
    const auto package = services::unpackSample(work.path());
    if (!package)
        return failed(package.error());
    const QString half = work.filePath(QStringLiteral("sample.db"));
    if (const auto done = fillSample(half, clock, *package, progress); !done) {
        removeDatabase(half);
        return done;
    }
    if (!QFile::rename(half, path))
        return fail(ErrorCode::WriteFailed, Tr::tr("The sample cannot be written. Is there room on the disk?"));
    return {};
}

} // namespace stc::views
