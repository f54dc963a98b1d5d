// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/ziparchive.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <zip.h>

#include <algorithm>

namespace stc::exchange {

namespace {

struct ZipDiscard {
    void operator()(zip_t *archive) const { zip_discard(archive); }
};
using ZipHandle = std::unique_ptr<zip_t, ZipDiscard>;

struct ZipClose {
    void operator()(zip_file_t *file) const { zip_fclose(file); }
};

QString shownPath(const QString &path)
{
    return QDir::toNativeSeparators(path);
}

/// The text belongs to the error and goes with it, so no copy of the error will do.
QString messageOf(zip_error_t *error)
{
    return QString::fromUtf8(zip_error_strerror(error));
}

Result<ZipHandle> openHandle(const QString &path)
{
    zip_error_t error;
    zip_error_init(&error);
#ifdef Q_OS_WIN
    zip_source_t *source = zip_source_win32w_create(reinterpret_cast<const wchar_t *>(path.utf16()), 0, -1, &error);
#else
    zip_source_t *source = zip_source_file_create(QFile::encodeName(path).constData(), 0, -1, &error);
#endif
    zip_t *archive = source ? zip_open_from_source(source, ZIP_RDONLY, &error) : nullptr;
    if (archive) {
        zip_error_fini(&error);
        return ZipHandle(archive);
    }
    if (source)
        zip_source_free(source);
    const QString detail = messageOf(&error);
    zip_error_fini(&error);
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("exchange", "“%1” is no ZIP file, or a damaged one. It may be cut off: have it sent again.").arg(shownPath(path)), detail);
}

tl::unexpected<Error> damaged(const QString &entry, const QString &detail)
{
    return fail(ErrorCode::InvalidInput, QCoreApplication::translate("exchange", "“%1” in the ZIP file is damaged. Have the file sent again.").arg(entry), detail);
}

class ZipEntrySource final : public ByteSource {
public:
    ZipEntrySource(ZipHandle archive, zip_file_t *file, const ZipEntry &entry)
        : m_archive(std::move(archive)), m_file(file), m_entry(entry) {}

    Result<qint64> read(char *data, qint64 capacity) override
    {
        const zip_int64_t got = zip_fread(m_file.get(), data, static_cast<zip_uint64_t>(capacity));
        if (got < 0)
            return damaged(m_entry.name, messageOf(zip_file_get_error(m_file.get())));
        m_at += got;
        // The directory is only a promise; what is unpacked is counted.
        if (m_at > m_entry.size || (got == 0 && m_at != m_entry.size))
            return damaged(m_entry.name, QStringLiteral("%1 bytes instead of %2").arg(m_at).arg(m_entry.size));
        return got;
    }
    qint64 size() const override { return m_entry.size; }

private:
    ZipHandle m_archive; // before the file: closed after it
    std::unique_ptr<zip_file_t, ZipClose> m_file;
    ZipEntry m_entry;
    qint64 m_at = 0;
};

bool leadsElsewhere(const QString &name)
{
    return name.isEmpty() || name.startsWith(QLatin1Char('/')) || name.contains(QLatin1Char('\\')) || (name.size() > 1 && name.at(1) == QLatin1Char(':'))
        || name.split(QLatin1Char('/')).contains(QLatin1String(".."));
}

} // namespace

Result<ZipArchive> ZipArchive::open(const QString &path)
{
    // Opened as a file first: it tells apart what is not there and what may not be read.
    if (const auto file = FileSource::open(path); !file)
        return failed(file.error());
    const Result<ZipHandle> handle = openHandle(path);
    if (!handle)
        return failed(handle.error());
    ZipArchive archive;
    archive.m_path = path;
    if (const Status status = archive.list(handle->get()); !status)
        return failed(status.error());
    return archive;
}

Status ZipArchive::list(zip *archive)
{
    const zip_int64_t count = zip_get_num_entries(archive, 0);
    if (count > kMostEntries)
        return fail(ErrorCode::InvalidInput, QCoreApplication::translate("exchange", "The ZIP file holds %1 entries; a package has at most %2.").arg(count).arg(kMostEntries));
    qint64 total = 0;
    for (zip_uint64_t i = 0; i < static_cast<zip_uint64_t>(count); ++i) {
        zip_stat_t stat;
        zip_stat_init(&stat);
        constexpr zip_uint64_t kNeeded = ZIP_STAT_NAME | ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(archive, i, 0, &stat) != 0 || (stat.valid & kNeeded) != kNeeded)
            return damaged(QStringLiteral("#%1").arg(i + 1), messageOf(zip_get_error(archive)));
        const QString name = QString::fromUtf8(stat.name);
        if (leadsElsewhere(name))
            return fail(ErrorCode::InvalidInput, QCoreApplication::translate("exchange", "The ZIP file holds an entry whose name leads out of the package: “%1”. It is not read.").arg(name.left(80)));
        if (name.endsWith(QLatin1Char('/')))
            continue;
        if ((stat.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && stat.encryption_method != ZIP_EM_NONE)
            return fail(ErrorCode::InvalidInput, QCoreApplication::translate("exchange", "“%1” in the ZIP file is protected with a password. Unpack the file with the password and import the folder.").arg(name));
        if ((stat.valid & ZIP_STAT_COMP_METHOD) != 0 && zip_compression_method_supported(stat.comp_method, 0) == 0)
            return fail(ErrorCode::InvalidInput, QCoreApplication::translate("exchange", "“%1” in the ZIP file is packed in a way that this program cannot read. Unpack the file and import the folder.").arg(name));
        // Taken apart, so that no sum can overflow.
        if (stat.size > static_cast<zip_uint64_t>(kMostBytes - total))
            return fail(ErrorCode::InvalidInput, QCoreApplication::translate("exchange", "“%1” in the ZIP file is too large: a package has at most 8 GB unpacked.").arg(name));
        const auto size = static_cast<qint64>(stat.size);
        if (size > kSmall && stat.comp_size < static_cast<zip_uint64_t>(size / kMostGrowth))
            return fail(ErrorCode::InvalidInput, QCoreApplication::translate("exchange", "“%1” in the ZIP file would grow more than %2-fold when it is unpacked. It is not read.").arg(name).arg(kMostGrowth));
        total += size;
        m_entries.push_back({name, i, size, static_cast<qint64>(std::min<zip_uint64_t>(stat.comp_size, static_cast<zip_uint64_t>(kMostBytes)))});
    }
    return {};
}

Result<std::unique_ptr<ByteSource>> ZipArchive::openEntry(const ZipEntry &entry) const
{
    Result<ZipHandle> handle = openHandle(m_path);
    if (!handle)
        return failed(handle.error());
    zip_file_t *file = zip_fopen_index(handle->get(), entry.index, 0);
    if (!file)
        return damaged(entry.name, messageOf(zip_get_error(handle->get())));
    return std::make_unique<ZipEntrySource>(std::move(*handle), file, entry);
}

} // namespace stc::exchange
