// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "domain/dates.h"
#include "services/exporter.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr Option kOptions[] = {
    {"out", "DIR|FILE.zip", QT_TRANSLATE_NOOP("cli", "Where to write.")},
    {"unit", "CODE", QT_TRANSLATE_NOOP("cli", "Only what lies in this unit, and what it refers to.")},
    {"tables", "A,B", QT_TRANSLATE_NOOP("cli", "Only these tables.")},
    {"since", "TIME", QT_TRANSLATE_NOOP("cli", "Only what changed since then: 2021-05-07T06:31:05Z, or a date.")},
    kJsonOption,
};

Result<std::vector<schema::TableId>> tablesOf(const Call &call)
{
    std::vector<schema::TableId> tables;
    const QStringList names = call.value("tables").split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString &name : names) {
        const schema::Table *table = schema::findTable(name.trimmed());
        if (!table)
            return fail(ErrorCode::WrongCall, Tr::tr("There is no table “%1”.").arg(name.trimmed()));
        tables.push_back(table->id);
    }
    return tables;
}

Result<std::optional<qint64>> sinceOf(const Call &call)
{
    if (!call.has("since"))
        return std::nullopt;
    const std::string text = call.value("since").toStdString();
    if (const auto date = parseIsoDate(text))
        return qint64(dayNumber(*date)) * 86400;
    const auto time = parseTime(text);
    if (!time)
        return fail(ErrorCode::WrongCall, Tr::tr("--since must be a time such as 2021-05-07T06:31:05Z, not “%1”.").arg(call.value("since")));
    return time->seconds;
}

Exit run(Session &session)
{
    services::ExportOptions options;
    const auto target = session.call().required("out");
    if (!target)
        return session.failed(target.error());
    options.target = *target;
    auto tables = tablesOf(session.call());
    if (!tables)
        return session.failed(tables.error());
    options.tables = *std::move(tables);
    const auto since = sinceOf(session.call());
    if (!since)
        return session.failed(since.error());
    options.since = *since;
    const auto database = session.open(store::Database::Access::ReadWrite);
    if (!database)
        return session.failed(database.error());
    const auto unit = session.unit(**database);
    if (!unit)
        return session.failed(unit.error());
    options.unit = *unit;
    const auto report = services::runExport(**database, options, session.progress());
    if (!report)
        return session.failed(report.error());
    if (session.wantsJson()) {
        QJsonObject files;
        for (const auto &[name, rows] : report->files)
            files.insert(name, rows);
        session.print(QJsonDocument(QJsonObject{{QStringLiteral("files"), files}, {QStringLiteral("rows"), report->rows()}, {QStringLiteral("sequence"), report->sequence}}));
        return Exit::Done;
    }
    std::vector<QStringList> rows{{Tr::tr("File"), Tr::tr("Rows")}};
    for (const auto &[name, count] : report->files)
        rows.push_back({name, session.number(static_cast<double>(count))});
    rows.push_back({Tr::tr("Together"), session.number(static_cast<double>(report->rows()))});
    session.printTable(rows);
    return Exit::Done;
}

} // namespace

const Command kExport{
    .name = "export",
    .words = "",
    .summary = QT_TRANSLATE_NOOP("cli", "Write exchange files for another office; the same data always give the same bytes."),
    .options = kOptions,
    .run = run,
};

} // namespace stc::cli
