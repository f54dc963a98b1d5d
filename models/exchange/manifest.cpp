// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/manifest.h"

#include "domain/dates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stc::exchange {

namespace {

tl::unexpected<Error> unreadable(const QString &detail)
{
    return fail(ErrorCode::InvalidInput,
                QCoreApplication::translate("exchange", "manifest.json cannot be read. Have the package sent again, or remove manifest.json to read the files without it."),
                detail);
}

} // namespace

Result<Manifest> Manifest::parse(const QByteArray &json)
{
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(json, &problem);
    if (!document.isObject())
        return unreadable(problem.errorString());
    const QJsonObject object = document.object();
    if (object.value(QLatin1String("format")).toString() != QLatin1String(kFormatName))
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("exchange", "manifest.json belongs to another program: this is no package of the exchange format."));
    Manifest manifest;
    manifest.version = object.value(QLatin1String("version")).toInt();
    if (manifest.version > kFormatVersion)
        return fail(ErrorCode::InvalidInput,
                    QCoreApplication::translate("exchange", "This package has version %1 of the exchange format, this program reads version %2. Install the newest version of the program, or ask the sender for version %2.")
                        .arg(manifest.version).arg(kFormatVersion));
    if (manifest.version < 1)
        return unreadable(QStringLiteral("no version"));
    manifest.unit = object.value(QLatin1String("unit")).toString();
    manifest.receiver = object.value(QLatin1String("receiver")).toString();
    manifest.sequence = object.value(QLatin1String("sequence")).toInteger();
    manifest.program = object.value(QLatin1String("program")).toString();
    manifest.training = object.value(QLatin1String("training")).toBool();
    if (const auto time = parseTime(object.value(QLatin1String("made_at")).toString().toStdString()))
        manifest.madeAt = time->seconds;
    for (const QJsonValue value : object.value(QLatin1String("files")).toArray()) {
        const QJsonObject file = value.toObject();
        const QString name = file.value(QLatin1String("name")).toString();
        if (name.isEmpty())
            return unreadable(QStringLiteral("a file without a name"));
        manifest.files.push_back({name, file.value(QLatin1String("rows")).toInteger(-1), file.value(QLatin1String("sha256")).toString().toLatin1().toLower()});
    }
    return manifest;
}

QByteArray Manifest::toJson() const
{
    QJsonArray list;
    for (const File &file : files)
        list.append(QJsonObject{{QStringLiteral("name"), file.name}, {QStringLiteral("rows"), file.rows}, {QStringLiteral("sha256"), QString::fromLatin1(file.sha256)}});
    // QJsonObject keeps its keys sorted.
    const QJsonObject object{
        {QStringLiteral("format"), QLatin1String(kFormatName)},
        {QStringLiteral("version"), version},
        {QStringLiteral("unit"), unit},
        {QStringLiteral("receiver"), receiver},
        {QStringLiteral("sequence"), sequence},
        {QStringLiteral("made_at"), isoTime(madeAt)},
        {QStringLiteral("program"), program},
        {QStringLiteral("training"), training},
        {QStringLiteral("files"), list},
    };
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

const Manifest::File *Manifest::find(const QString &name) const
{
    const auto found = std::find_if(files.begin(), files.end(), [&name](const File &file) { return file.name.compare(name, Qt::CaseInsensitive) == 0; });
    return found == files.end() ? nullptr : &*found;
}

qint64 packageTime(const Clock &clock)
{
    bool isNumber = false;
    const qint64 epoch = qEnvironmentVariable("SOURCE_DATE_EPOCH").toLongLong(&isNumber);
    return isNumber && epoch >= 0 ? epoch : clock.nowSeconds();
}

} // namespace stc::exchange
