// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testsupport.h"

#include "services/importer.h"
#include "services/training.h"

#include <QHash>

/// Training data and databases with them, for tests.
namespace stc::test {

/// The evening after the last day of the training data.
inline const FixedClock &eveningAfter()
{
    static const FixedClock clock(QDateTime(QDate(2021, 7, 12), QTime(12, 0), Qt::UTC));
    return clock;
}

inline Result<services::TrainingReport> makeFiles(services::TrainingScale scale, quint64 seed, const QString &target)
{
    return services::makeTrainingData({scale, seed, target}, {});
}

/// A new database for `unit` with these packages in it.
inline Result<std::unique_ptr<store::Database>> makeDatabase(const QString &path, const QString &unit, const QStringList &packages)
{
    auto database = store::Database::create(path, unit, UnitList::builtIn(), eveningAfter());
    if (!database)
        return database;
    services::ImportOptions options;
    options.paths = packages;
    const auto report = services::runImport(**database, options, {});
    if (!report)
        return failed(report.error());
    if (!report->applied)
        return fail(ErrorCode::InvalidInput, QStringLiteral("not applied"), report->issues.isEmpty() ? QString() : report->issues.constFirst().message);
    return database;
}

/// All records of a CSV file by column name, read the plain way: nothing of the program is used, so that it can be compared with the program.
inline QList<QHash<QString, QString>> readCsv(const QString &path)
{
    const QString text = QString::fromUtf8(readFile(path)).remove(QChar(0xFEFF));
    QList<QStringList> records;
    QStringList fields{QString()};
    bool quoted = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == QLatin1Char('"')) {
            if (quoted && i + 1 < text.size() && text.at(i + 1) == c)
                fields.last() += text.at(++i);
            else
                quoted = !quoted;
        } else if (!quoted && c == QLatin1Char(',')) {
            fields << QString();
        } else if (!quoted && c == QLatin1Char('\n')) {
            records << fields;
            fields = QStringList{QString()};
        } else if (quoted || c != QLatin1Char('\r')) {
            fields.last() += c;
        }
    }
    const QStringList names = records.takeFirst();
    QList<QHash<QString, QString>> rows;
    for (const QStringList &record : records) {
        QHash<QString, QString> row;
        for (qsizetype i = 0; i < names.size(); ++i)
            row.insert(names.at(i), record.at(i));
        rows << row;
    }
    return rows;
}

} // namespace stc::test
