// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/packagewriter.h"

#include "exchange/bytesource.h"
#include "exchange/header.h"
#include "exchange/package.h"
#include "exchange/zipwriter.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cerrno>
#include <cstdio>

#ifdef Q_OS_LINUX
#include <fcntl.h>
#endif

namespace stc::exchange {

namespace {

constexpr int kDeletionsOrder = 1000;
constexpr qint64 kLargestManifest = 16 << 20;

QString shownPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

Status cannotReplace(const QString &target)
{
    return fail(ErrorCode::WriteFailed, QCoreApplication::translate("exchange", "“%1” cannot be replaced. Close the programs that use it, or choose another name.").arg(shownPath(target)));
}

constexpr QDir::Filters kEverything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

/// Each in the other's place; in one step where the system can do that, so that a killed program leaves either the old or the new one.
bool exchangeFolders(const QString &one, const QString &other, const QString &spare)
{
#if defined(Q_OS_LINUX) && defined(RENAME_EXCHANGE)
    if (renameat2(AT_FDCWD, QFile::encodeName(one).constData(), AT_FDCWD, QFile::encodeName(other).constData(), RENAME_EXCHANGE) == 0)
        return true;
#endif
    QDir dir;
    if (!dir.rename(other, spare))
        return false;
    if (dir.rename(one, other))
        return dir.rename(spare, one);
    dir.rename(spare, other);
    return false;
}

/// The manifest of a folder that we made, or nothing.
std::optional<Manifest> ownManifest(const QString &folder)
{
    const auto source = FileSource::open(QDir(folder).filePath(QLatin1String(kManifestName)));
    if (!source)
        return std::nullopt;
    const Result<QByteArray> json = readAll(**source, kLargestManifest);
    if (!json)
        return std::nullopt;
    Result<Manifest> manifest = Manifest::parse(*json);
    if (!manifest)
        return std::nullopt;
    return std::move(*manifest);
}

Status checkTarget(const QString &target, bool isZip)
{
    const QFileInfo info(target);
    const QFileInfo parent(info.absolutePath());
    if (!parent.isDir())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("exchange", "The folder “%1” is not there.").arg(shownPath(parent.filePath())));
    if (!info.exists())
        return {};
    if (isZip) {
        if (info.isDir())
            return fail(ErrorCode::AlreadyExists, QCoreApplication::translate("exchange", "“%1” is a folder. Choose another name for the ZIP file.").arg(shownPath(target)));
        return {};
    }
    if (!info.isDir())
        return fail(ErrorCode::AlreadyExists, QCoreApplication::translate("exchange", "“%1” is a file. Choose a folder, or a name that ends in .zip.").arg(shownPath(target)));
    if (!QDir(target).isEmpty(kEverything) && !ownManifest(target))
        return fail(ErrorCode::AlreadyExists, QCoreApplication::translate("exchange", "The folder “%1” holds other files. Choose an empty folder or a new one.").arg(shownPath(target)));
    return {};
}

} // namespace

PackageWriter::PackageWriter(const QString &target, const Manifest &info)
    : m_target(QFileInfo(target).absoluteFilePath())
    , m_zip(target.endsWith(QLatin1String(".zip"), Qt::CaseInsensitive))
    , m_manifest(info)
{
    while (m_target.size() > 1 && m_target.endsWith(QLatin1Char('/')))
        m_target.chop(1);
    m_manifest.files.clear();
}

PackageWriter::~PackageWriter()
{
    m_writer.reset();
    m_file.close(); // before its folder goes
}

Result<std::unique_ptr<PackageWriter>> PackageWriter::create(const QString &target, const Manifest &info)
{
    std::unique_ptr<PackageWriter> writer(new PackageWriter(target, info));
    if (const Status status = checkTarget(writer->m_target, writer->m_zip); !status)
        return failed(status.error());
    const QString parent = QFileInfo(writer->m_target).absolutePath();
    errno = 0;
    writer->m_work = std::make_unique<QTemporaryDir>(parent + QLatin1String("/.sotocovid-XXXXXX"));
    // The package itself lies one level deeper: a temporary folder is closed to everybody else, and the package shall not be.
    if (!writer->m_work->isValid() || !QDir(writer->m_work->path()).mkdir(QStringLiteral("package"))) {
        if (errno == ENOSPC)
            return fail(ErrorCode::DiskFull, QCoreApplication::translate("exchange", "The disk is full. Make room, or choose another place, and try again."));
        return fail(ErrorCode::NoPermission, QCoreApplication::translate("exchange", "You may not write in the folder “%1”. Choose another one.").arg(shownPath(parent)),
                    writer->m_work->errorString());
    }
    return writer;
}

QString PackageWriter::workPath(const QString &name) const
{
    return m_work->filePath(QLatin1String("package/") + name);
}

Result<CsvWriter *> PackageWriter::beginTable(const schema::Table &table)
{
    Result<CsvWriter *> writer = begin(QLatin1String(table.name) + QLatin1String(".csv"), static_cast<int>(table.id));
    if (writer)
        (*writer)->writeHeader(table);
    return writer;
}

Result<CsvWriter *> PackageWriter::beginDeletions()
{
    Result<CsvWriter *> writer = begin(QLatin1String(kDeletionsName), kDeletionsOrder);
    if (writer)
        (*writer)->writeHeader(std::vector<std::string_view>(std::begin(kDeletionColumns), std::end(kDeletionColumns)));
    return writer;
}

Result<CsvWriter *> PackageWriter::begin(const QString &name, int order)
{
    if (const Status status = endFile(); !status)
        return failed(status.error());
    m_file.setFileName(workPath(name));
    errno = 0;
    if (!m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::WriteFailed, QCoreApplication::translate("exchange", "“%1” cannot be written.").arg(name), m_file.errorString());
    m_writer = std::make_unique<CsvWriter>(m_file);
    m_order = order;
    m_manifest.files.push_back({name, 0, {}});
    return m_writer.get();
}

Status PackageWriter::endFile()
{
    if (!m_writer)
        return {};
    Status status = m_writer->finish();
    // A ZIP reads it again at once; only what stays as a file has to be on the disk.
    if (status && !m_zip)
        status = syncToDisk(m_file);
    m_file.close();
    Manifest::File &file = m_manifest.files.back();
    file.rows = m_writer->rows();
    file.sha256 = m_writer->sha256();
    m_parts.push_back({m_order, file});
    m_writer.reset();
    return status;
}

Status PackageWriter::writeManifest()
{
    std::stable_sort(m_parts.begin(), m_parts.end(), [](const Part &a, const Part &b) { return a.order < b.order; });
    m_manifest.files.clear();
    for (const Part &part : m_parts)
        m_manifest.files.push_back(part.file);
    QFile file(workPath(QLatin1String(kManifestName)));
    errno = 0;
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return fail(errno == ENOSPC ? ErrorCode::DiskFull : ErrorCode::WriteFailed, QCoreApplication::translate("exchange", "“%1” cannot be written.").arg(QLatin1String(kManifestName)), file.errorString());
    const QByteArray json = m_manifest.toJson();
    Status status = writeAll(file, json.constData(), json.size());
    if (status)
        status = syncToDisk(file);
    return status;
}

Status PackageWriter::commit(const Progress &progress)
{
    Status status = endFile();
    if (status)
        status = writeManifest();
    if (status && progress.cancelled())
        status = fail(ErrorCode::Cancelled, {});
    if (status)
        status = m_zip ? putZip(progress) : putFolder();
    return status;
}

Status PackageWriter::putFolder()
{
    const QString complete = m_work->filePath(QStringLiteral("package"));
    if (!QFileInfo::exists(m_target))
        return QDir().rename(complete, m_target) ? Status() : cannotReplace(m_target);
    const std::optional<Manifest> old = ownManifest(m_target);
    const QString spare = m_work->filePath(QStringLiteral("spare"));
    if (!exchangeFolders(complete, m_target, spare))
        return cannotReplace(m_target);
    // `complete` is the old package now and goes with the temporary folder. What else lies in it belongs to somebody: it moves along.
    QStringList moved;
    for (const QString &name : QDir(complete).entryList(kEverything)) {
        const bool isOurs = name == QLatin1String(kManifestName) || (old && old->find(name));
        if (isOurs || QFileInfo::exists(QDir(m_target).filePath(name)))
            continue;
        if (!QFile::rename(QDir(complete).filePath(name), QDir(m_target).filePath(name))) {
            for (const QString &back : moved)
                QFile::rename(QDir(m_target).filePath(back), QDir(complete).filePath(back));
            if (!exchangeFolders(complete, m_target, spare))
                m_work->setAutoRemove(false); // nothing of theirs is lost
            return cannotReplace(m_target);
        }
        moved << name;
    }
    return {};
}

Status PackageWriter::putZip(const Progress &progress)
{
    const QString complete = m_work->filePath(QStringLiteral("complete.zip"));
    std::vector<QString> names;
    for (const Part &part : m_parts)
        names.push_back(part.file.name);
    names.emplace_back(QLatin1String(kManifestName));
    if (Status status = writeZip(complete, m_work->filePath(QStringLiteral("package")), names, m_manifest.madeAt, progress); !status)
        return status;
    QFile file(complete);
    if (!file.open(QIODevice::ReadWrite | QIODevice::ExistingOnly))
        return cannotReplace(m_target);
    if (Status status = syncToDisk(file); !status)
        return status;
    file.close();
#ifdef Q_OS_WIN
    QFile::remove(m_target); // Windows does not rename over a file
    if (!QFile::rename(complete, m_target))
        return cannotReplace(m_target);
#else
    if (std::rename(QFile::encodeName(complete).constData(), QFile::encodeName(m_target).constData()) != 0)
        return cannotReplace(m_target);
#endif
    return {};
}

} // namespace stc::exchange
