// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes as a ZIP, or (first byte `{`, as JSON has it) as a manifest: opened, read and verified, or refused with a text.
#include "exchange/csvreader.h"
#include "exchange/header.h"
#include "exchange/package.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>

using namespace stc;
using namespace stc::exchange;

namespace {

constexpr qint64 kEnough = 4 << 20; ///< of one entry; more only costs time

void require(bool holds, const char *what)
{
    if (!holds) {
        std::fprintf(stderr, "broken promise: %s\n", what);
        std::abort();
    }
}

void readFile(const PackageReader &package, const PackageReader::File &file)
{
    const auto source = package.openFile(file);
    if (!source) {
        require(!source.error().text.isEmpty(), "errors have a text");
        return;
    }
    CsvReader reader(**source);
    if (reader.readHeader() == CsvReader::Next::Record && file.table)
        require(mapHeader(*file.table, reader.header(), file.name).columnOfField.size() == reader.header().size(), "each field is mapped");
    for (CsvReader::Next next = reader.next(); next != CsvReader::Next::End; next = reader.next()) {
        if (next == CsvReader::Next::Failed) {
            require(!reader.error().text.isEmpty(), "errors have a text");
            return;
        }
        if (reader.consumed() > kEnough)
            return;
    }
    require(reader.consumed() <= file.size, "no more comes out than was said");
}

void readPackage(const QString &path)
{
    const auto package = PackageReader::open(path);
    if (!package) {
        require(!package.error().text.isEmpty(), "errors have a text");
        return;
    }
    require(!package->files().empty(), "a package holds something");
    require(package->totalSize() <= ZipArchive::kMostBytes, "bombs are refused");
    for (const PackageReader::File &file : package->files())
        readFile(*package, file);
    if (package->totalSize() > kEnough)
        return;
    if (const auto verification = package->verify({}); !verification)
        require(!verification.error().text.isEmpty(), "errors have a text");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size));
    if (bytes.startsWith('{')) {
        if (const auto manifest = Manifest::parse(bytes)) {
            const auto again = Manifest::parse(manifest->toJson());
            require(again && again->toJson() == manifest->toJson(), "a manifest comes back");
        }
        return 0;
    }
    static const QTemporaryDir folder(QFileInfo::exists(QStringLiteral("/dev/shm")) ? QStringLiteral("/dev/shm/fuzz-XXXXXX") : QDir::tempPath() + QStringLiteral("/fuzz-XXXXXX"));
    const QString path = folder.filePath(QStringLiteral("package.zip"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::Truncate) || file.write(bytes) != bytes.size())
        return 0;
    file.close();
    readPackage(path);
    return 0;
}
