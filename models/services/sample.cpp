// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/sample.h"

#include "exchange/csvwriter.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>

namespace stc::services {

Sample sampleInfo()
{
    return {QStringLiteral("07354"), QDate(2021, 6, 9)};
}

QByteArray sampleCommune()
{
    QFile file(QStringLiteral(":/sample/sample.zip"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

Result<QString> unpackSample(const QString &folder)
{
    const QString path = folder + QLatin1String("/sample.zip");
    const QByteArray bytes = sampleCommune();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return fail(ErrorCode::NoPermission, QCoreApplication::translate("training", "The sample cannot be written into this folder. Choose a place that you may write to."), file.errorString());
    if (const auto done = exchange::writeAll(file, bytes.constData(), bytes.size()); !done)
        return failed(done.error());
    if (!file.commit())
        return fail(ErrorCode::WriteFailed, QCoreApplication::translate("training", "The file cannot be written. Is there room on the disk?"), file.errorString());
    return path;
}

} // namespace stc::services
