// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/papers/odt.h"

#include "domain/clock.h"
#include "exchange/zipwriter.h"
#include "services/papers/odtcontent.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QTemporaryDir>

#include <array>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(papers)
};

tl::unexpected<Error> cannotWrite(const QString &path, const QString &detail)
{
    return fail(ErrorCode::WriteFailed, Tr::tr("“%1” could not be written. Choose another place and try again.").arg(QDir::toNativeSeparators(path)), detail);
}

Status writePart(const QString &path, const QByteArray &bytes)
{
    QDir().mkpath(QFileInfo(path).absolutePath());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.flush())
        return cannotWrite(path, file.errorString());
    return {};
}

/// Whole or not at all.
Status moveTo(const QString &path, const QString &packed)
{
    QFile source(packed);
    QSaveFile target(path);
    if (!source.open(QIODevice::ReadOnly) || !target.open(QIODevice::WriteOnly))
        return cannotWrite(path, source.errorString() + target.errorString());
    const QByteArray bytes = source.readAll();
    if (target.write(bytes) != bytes.size() || !target.commit())
        return cannotWrite(path, target.errorString());
    return {};
}

} // namespace

Status writePapersOdt(store::Database &database, const reports::PrintRequest &request, const QString &path, const Progress &progress)
{
    const reports::PaperInfo *info = reports::paperOf(request.kind);
    if (!info || !info->isEditable)
        return fail(ErrorCode::WrongCall, Tr::tr("This paper is filled in by hand: save it as PDF."));
    const auto filled = reports::fillPapers(database, request, progress);
    if (!filled)
        return failed(filled.error());
    if (filled->papers.empty())
        return fail(ErrorCode::InvalidInput, Tr::tr("There is no paper to write. Choose another day or other people."));
    const QTemporaryDir folder;
    if (!folder.isValid())
        return cannotWrite(path, folder.errorString());
    const qint64 now = database.clock().nowSeconds();
    // The type comes first and unpacked, so that it can be read in the first bytes of the file (ODF 1.2 part 3, 3.3).
    const std::array<std::pair<QString, QByteArray>, 5> parts = {{
        {QStringLiteral("mimetype"), QByteArrayLiteral("application/vnd.oasis.opendocument.text")},
        {QStringLiteral("content.xml"), odtContent(*filled)},
        {QStringLiteral("styles.xml"), odtStyles(reports::lookOf(info->paper))},
        {QStringLiteral("meta.xml"), odtMeta(reports::label(request.kind), vietnamTime(now))},
        {QStringLiteral("META-INF/manifest.xml"), odtManifest()},
    }};
    std::vector<QString> names;
    for (const auto &[name, bytes] : parts) {
        if (const auto done = writePart(folder.filePath(name), bytes); !done)
            return done;
        names.push_back(name);
    }
    const QString packed = folder.filePath(QStringLiteral("papers.odt"));
    if (const auto done = exchange::writeZip(packed, folder.path(), names, now, progress, 1); !done)
        return done;
    return moveTo(path, packed);
}

} // namespace stc::services
