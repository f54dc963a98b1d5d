// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/package.h"

#include "exchange/csvreader.h"
#include "exchange/sha256.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace stc::exchange {

namespace {

constexpr qint64 kLargestManifest = 16 << 20;
constexpr qint64 kPiece = 256 * 1024;
constexpr int kDeletionsOrder = 1000;

int orderOf(const PackageReader::File &file)
{
    return file.table ? static_cast<int>(file.table->id) : kDeletionsOrder;
}

/// What systems and spreadsheets leave lying about; not worth a word.
bool isLitter(const QString &path)
{
    const QString name = path.section(QLatin1Char('/'), -1);
    return name.startsWith(QLatin1Char('.')) || path.startsWith(QLatin1String("__MACOSX/")) || name.startsWith(QLatin1String("~$"))
        || name.compare(QLatin1String("Thumbs.db"), Qt::CaseInsensitive) == 0 || name.compare(QLatin1String("desktop.ini"), Qt::CaseInsensitive) == 0;
}

bool isSpreadsheet(const QString &path)
{
    return path == QLatin1String("[Content_Types].xml") || path == QLatin1String("mimetype");
}

/// The text as it was sent is UTF-8 with mark, comma and CRLF. Anything else was saved by a spreadsheet or an editor.
struct Reading {
    qint64 rows = 0;
    bool resaved = false;
    bool cut = false; ///< the last line has no end
};

Result<Reading> countRows(ByteSource &source)
{
    class Watched final : public ByteSource {
    public:
        explicit Watched(ByteSource &inner) : m_inner(inner) {}
        Result<qint64> read(char *data, qint64 capacity) override
        {
            const Result<qint64> got = m_inner.read(data, capacity);
            if (got && *got > 0) {
                if (head.size() < 3)
                    head.append(data, std::min<qint64>(*got, 3));
                last = data[*got - 1];
            }
            return got;
        }
        QByteArray head;
        char last = 0;

    private:
        ByteSource &m_inner;
    };
    Watched watched(source);
    CsvReader reader(watched);
    Reading reading;
    for (;;) {
        const CsvReader::Next next = reader.next();
        if (next == CsvReader::Next::Failed)
            return failed(reader.error());
        if (next == CsvReader::Next::End)
            break;
        ++reading.rows;
    }
    reading.resaved = reader.delimiter() != ',' || !watched.head.startsWith("\xEF\xBB\xBF");
    reading.cut = watched.last != '\n' && watched.last != '\r';
    return reading;
}

} // namespace

Result<PackageReader> PackageReader::open(const QString &path)
{
    const QFileInfo info(path);
    const QString shown = QDir::toNativeSeparators(path);
    PackageReader reader;
    reader.m_path = path;
    std::vector<Found> found;
    if (!info.exists())
        return fail(ErrorCode::NotFound, QCoreApplication::translate("exchange", "“%1” is not there.").arg(shown));
    if (info.isDir()) {
        if (!info.isReadable() || !info.isExecutable())
            return fail(ErrorCode::NoPermission, QCoreApplication::translate("exchange", "You may not read the folder “%1”. Ask for the right to read it, or copy it to a folder of your own.").arg(shown));
        for (const QFileInfo &file : QDir(path).entryInfoList(QDir::Files, QDir::Name))
            found.push_back({file.fileName(), file.size()});
    } else if (info.suffix().compare(QLatin1String("csv"), Qt::CaseInsensitive) == 0) {
        reader.m_kind = Kind::SingleFile;
        found.push_back({info.fileName(), info.size()});
    } else {
        reader.m_kind = Kind::Zip;
        Result<ZipArchive> zip = ZipArchive::open(path);
        if (!zip)
            return failed(zip.error());
        for (const ZipEntry &entry : zip->entries())
            found.push_back({entry.name, entry.size});
        reader.m_zip = std::move(*zip);
    }
    if (const Status status = reader.take(found); !status)
        return failed(status.error());
    return reader;
}

Status PackageReader::take(const std::vector<Found> &found)
{
    std::vector<std::pair<File, QString>> files;
    QString manifest;
    bool spreadsheet = false;
    for (const Found &entry : found) {
        const QString name = entry.path.section(QLatin1Char('/'), -1);
        const bool reachable = entry.path.count(QLatin1Char('/')) <= 1; // one folder level, as when a folder itself is packed
        const QString lower = name.toLower();
        spreadsheet = spreadsheet || (m_kind == Kind::Zip && isSpreadsheet(entry.path));
        if (isLitter(entry.path))
            continue;
        if (reachable && lower == QLatin1String(kManifestName)) {
            if (manifest.isEmpty())
                manifest = entry.path;
            continue;
        }
        const schema::Table *table = lower.endsWith(QLatin1String(".csv")) ? schema::findTable(lower.chopped(4)) : nullptr;
        if (!reachable || (!table && lower != QLatin1String(kDeletionsName))) {
            m_notices.push_back({entry.path, 0, {}, {}, IssueCode::UnknownTable, issueText(IssueCode::UnknownTable, {}, {})});
            continue;
        }
        for (const auto &[file, path] : files) {
            if (file.table == table)
                return fail(ErrorCode::InvalidInput, QCoreApplication::translate("exchange", "The package holds two files of one table: “%1” and “%2”. Remove the one that is not meant.").arg(path, entry.path));
        }
        files.push_back({File{table, name, entry.size}, entry.path});
    }
    if (files.empty()) {
        const QString shown = QDir::toNativeSeparators(m_path);
        if (spreadsheet)
            return fail(ErrorCode::InvalidInput, QCoreApplication::translate("exchange", "“%1” is a spreadsheet. Save each of its sheets as “CSV UTF-8” under the table’s name, for example people.csv.").arg(shown));
        if (m_kind == Kind::SingleFile)
            return fail(ErrorCode::InvalidInput, QCoreApplication::translate("exchange", "“%1” is not named after a table. Name it, for example, people.csv or households.csv.").arg(shown));
        return fail(ErrorCode::InvalidInput, QCoreApplication::translate("exchange", "“%1” holds no files of the exchange format, such as people.csv or households.csv.").arg(shown));
    }
    std::stable_sort(files.begin(), files.end(), [](const auto &a, const auto &b) { return orderOf(a.first) < orderOf(b.first); });
    for (auto &[file, path] : files) {
        m_files.push_back(file);
        m_paths.push_back(path);
    }
    return manifest.isEmpty() ? Status() : readManifest(manifest);
}

Status PackageReader::readManifest(const QString &path)
{
    const auto source = openPath(path);
    if (!source)
        return failed(source.error());
    Utf8Source text(**source);
    const Result<QByteArray> json = readAll(text, kLargestManifest);
    if (!json)
        return failed(json.error());
    Result<Manifest> manifest = Manifest::parse(*json);
    if (!manifest)
        return failed(manifest.error());
    m_manifest = std::move(*manifest);
    return {};
}

Result<std::unique_ptr<ByteSource>> PackageReader::openPath(const QString &path) const
{
    switch (m_kind) {
    case Kind::SingleFile:
        return FileSource::open(m_path);
    case Kind::Folder:
        return FileSource::open(QDir(m_path).filePath(path));
    case Kind::Zip:
        for (const ZipEntry &entry : m_zip->entries()) {
            if (entry.name == path)
                return m_zip->openEntry(entry);
        }
    }
    return fail(ErrorCode::NotFound, QCoreApplication::translate("exchange", "“%1” is not there.").arg(path));
}

const PackageReader::File *PackageReader::find(schema::TableId table) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(), [table](const File &file) { return file.table && file.table->id == table; });
    return found == m_files.end() ? nullptr : &*found;
}

const PackageReader::File *PackageReader::deletions() const
{
    return m_files.back().table ? nullptr : &m_files.back();
}

qint64 PackageReader::totalSize() const
{
    qint64 total = 0;
    for (const File &file : m_files)
        total += file.size;
    return total;
}

Result<std::unique_ptr<ByteSource>> PackageReader::openFile(const File &file) const
{
    for (std::size_t i = 0; i < m_files.size(); ++i) {
        if (m_files[i].name == file.name)
            return openPath(m_paths[i]);
    }
    return fail(ErrorCode::NotFound, QCoreApplication::translate("exchange", "“%1” is not there.").arg(file.name));
}

Result<std::unique_ptr<ByteSource>> PackageReader::openTable(const QString &name) const
{
    for (const File &file : m_files) {
        if (file.name.compare(name + QLatin1String(".csv"), Qt::CaseInsensitive) == 0)
            return openFile(file);
    }
    return fail(ErrorCode::NotFound, QCoreApplication::translate("exchange", "“%1” is not there.").arg(name));
}

Result<PackageReader::Verification> PackageReader::verify(const Progress &progress) const
{
    Verification result;
    if (!m_manifest)
        return result;
    const qint64 total = totalSize();
    qint64 done = 0;
    std::vector<char> buffer(static_cast<std::size_t>(kPiece));
    for (const Manifest::File &promised : m_manifest->files) {
        const auto found = std::find_if(m_files.begin(), m_files.end(), [&](const File &file) { return file.name.compare(promised.name, Qt::CaseInsensitive) == 0; });
        if (found == m_files.end()) {
            // A table of a later edition of version 1 is passed over, not missed.
            const QString name = promised.name.toLower();
            if (name == QLatin1String(kDeletionsName) || schema::findTable(name.chopped(std::min<qsizetype>(4, name.size()))))
                result.errors.push_back({promised.name, 0, {}, {}, IssueCode::FileMissing, issueText(IssueCode::FileMissing, {}, {})});
            continue;
        }
        const auto source = openFile(*found);
        if (!source)
            return failed(source.error());
        Sha256 hash;
        for (;;) {
            if (progress.cancelled())
                return fail(ErrorCode::Cancelled, {});
            const Result<qint64> got = (*source)->read(buffer.data(), kPiece);
            if (!got)
                return failed(got.error());
            if (*got == 0)
                break;
            hash.add(buffer.data(), *got);
            done += *got;
            progress.report(done, total, QCoreApplication::translate("exchange", "Checking %1").arg(found->name));
        }
        if (hash.hex() == promised.sha256)
            continue;
        if (const Status status = compare(promised, *found, result); !status)
            return failed(status.error());
    }
    return result;
}

Status PackageReader::compare(const Manifest::File &promised, const File &file, Verification &result) const
{
    const auto source = openFile(file);
    if (!source)
        return failed(source.error());
    const Result<Reading> reading = countRows(**source);
    if (!reading)
        return failed(reading.error());
    // People may mend a file by hand, add rows and take some away in a spreadsheet: told, not refused. Fewer rows in a file that nobody
    // saved again, or one that ends within a line, were lost on the way.
    if (promised.rows >= 0 && reading->rows < promised.rows && (!reading->resaved || reading->cut)) {
        result.errors.push_back({file.name, 0, {}, QStringLiteral("%1 / %2").arg(reading->rows).arg(promised.rows), IssueCode::RowCountDiffers,
                                 issueText(IssueCode::RowCountDiffers, {}, {})});
    } else {
        result.notices.push_back({file.name, 0, {}, {}, IssueCode::ChecksumDiffers, issueText(IssueCode::ChecksumDiffers, {}, {})});
    }
    return {};
}

} // namespace stc::exchange
