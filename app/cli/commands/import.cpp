// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "services/importer.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr Option kOptions[] = {
    {"dry-run", nullptr, QT_TRANSLATE_NOOP("cli", "Say what an import would do, and write nothing.")},
    {"skip-invalid", nullptr, QT_TRANSLATE_NOOP("cli", "Take the good rows and leave out the bad ones.")},
    {"rejects", "DIR", QT_TRANSLATE_NOOP("cli", "Write refused rows there with their reasons, ready to be mended and imported again.")},
    {"correction-reason", "TEXT", QT_TRANSLATE_NOOP("cli", "Why pages of closed days are corrected; without it such rows are refused.")},
    kJsonOption,
};

constexpr qsizetype kErrorsShown = 20;

QJsonObject countsToJson(const services::TableCounts &counts)
{
    return {
        {QStringLiteral("read"), counts.read},         {QStringLiteral("inserted"), counts.inserted}, {QStringLiteral("updated"), counts.updated},
        {QStringLiteral("unchanged"), counts.unchanged}, {QStringLiteral("older"), counts.older},     {QStringLiteral("rejected"), counts.rejected},
        {QStringLiteral("repaired"), counts.repaired}, {QStringLiteral("deleted"), counts.deleted},
    };
}

QJsonObject issueToJson(const Issue &issue)
{
    return {
        {QStringLiteral("file"), issue.file},   {QStringLiteral("line"), issue.line},
        {QStringLiteral("column"), issue.column}, {QStringLiteral("value"), issue.value},
        {QStringLiteral("code"), QString(issueCodeName(issue.code))}, {QStringLiteral("message"), issue.message},
    };
}

QJsonDocument toJson(const services::ImportReport &report)
{
    QJsonObject tables;
    for (const schema::Table *table : schema::allTables()) {
        if (report.present[static_cast<std::size_t>(table->id)])
            tables.insert(QLatin1String(table->name), countsToJson(report.of(table->id)));
    }
    QJsonArray errors;
    for (const Issue &issue : report.issues)
        errors.append(issueToJson(issue));
    return QJsonDocument(QJsonObject{
        {QStringLiteral("applied"), report.applied},
        {QStringLiteral("tables"), tables},
        {QStringLiteral("errors"), errors},
        {QStringLiteral("error_count"), report.issueCount},
        {QStringLiteral("notices"), QJsonArray::fromStringList(report.notices)},
        {QStringLiteral("training"), report.training},
    });
}

void printCounts(const Session &session, const services::ImportReport &report)
{
    std::vector<QStringList> rows{{Tr::tr("Table"), Tr::tr("Read"), Tr::tr("New"), Tr::tr("Changed"), Tr::tr("Unchanged"), Tr::tr("Older"), Tr::tr("Refused"), Tr::tr("Mended"), Tr::tr("Deleted")}};
    const auto add = [&](const QString &name, const services::TableCounts &counts) {
        QStringList row{name};
        for (const qint64 number : {counts.read, counts.inserted, counts.updated, counts.unchanged, counts.older, counts.rejected, counts.repaired, counts.deleted})
            row << session.number(static_cast<double>(number));
        rows.push_back(std::move(row));
    };
    for (const schema::Table *table : schema::allTables()) {
        if (report.present[static_cast<std::size_t>(table->id)])
            add(schema::pluralLabel(*table), report.of(table->id));
    }
    add(Tr::tr("Together"), report.total());
    session.printTable(rows);
}

void tellIssues(const Session &session, const services::ImportReport &report)
{
    for (const Issue &issue : report.issues.first(std::min(kErrorsShown, report.issues.size()))) {
        QString place = issue.file;
        if (issue.line > 0)
            place += QLatin1Char(':') + QString::number(issue.line);
        if (!issue.column.isEmpty())
            place += QLatin1Char(':') + issue.column;
        session.tell(place + QLatin1String(": ") + issue.message);
    }
    if (report.issueCount > kErrorsShown)
        session.tell(Tr::tr("… and %1 more errors.").arg(session.number(static_cast<double>(report.issueCount - kErrorsShown))));
}

Exit failImport(Session &session, const Error &error)
{
    if (!session.wantsJson() || exitOf(error.code) == Exit::WrongCall)
        return session.failed(error);
    // The shape of the contract holds for failures too.
    session.tell(QStringLiteral("sotocovid-cli: ") + error.text);
    const QJsonObject problem{{QStringLiteral("file"), QString()}, {QStringLiteral("line"), 0}, {QStringLiteral("column"), QString()},
                              {QStringLiteral("value"), QString()}, {QStringLiteral("code"), QStringLiteral("failed")}, {QStringLiteral("message"), error.text}};
    session.print(QJsonDocument(QJsonObject{{QStringLiteral("applied"), false}, {QStringLiteral("tables"), QJsonObject()}, {QStringLiteral("errors"), QJsonArray{problem}},
                                            {QStringLiteral("error_count"), 1}}));
    return exitOf(error.code);
}

Exit run(Session &session)
{
    services::ImportOptions options;
    options.paths = session.call().words();
    options.dryRun = session.call().has("dry-run");
    options.skipInvalid = session.call().has("skip-invalid");
    options.rejectsFolder = session.call().value("rejects");
    options.correctionReason = session.call().value("correction-reason");
    const auto database = session.open(store::Database::Access::ReadWrite);
    if (!database)
        return failImport(session, database.error());
    const auto report = services::runImport(**database, options, session.progress());
    if (!report)
        return failImport(session, report.error());

    const bool refused = report->issueCount > 0 && !options.skipInvalid;
    for (const QString &notice : report->notices)
        session.tell(notice);
    tellIssues(session, *report);
    if (session.wantsJson()) {
        session.print(toJson(*report));
    } else {
        printCounts(session, *report);
        if (report->applied)
            session.print(Tr::tr("Imported."));
        else if (options.dryRun)
            session.print(Tr::tr("A trial: nothing was written."));
    }
    if (refused)
        session.tell(Tr::tr("The input has errors (%1); nothing was written.").arg(session.number(static_cast<double>(report->issueCount))));
    return refused ? Exit::BadInput : Exit::Done;
}

} // namespace

const Command kImport{
    .name = "import",
    .words = "PATH…",
    .summary = QT_TRANSLATE_NOOP("cli", "Read exchange files, check them and merge them into the database: all or nothing."),
    .options = kOptions,
    .leastWords = 1,
    .mostWords = -1,
    .details = QT_TRANSLATE_NOOP("cli", "A PATH is a folder, a ZIP, or one CSV file named after its table. Importing the same files again changes nothing."),
    .run = run,
};

} // namespace stc::cli
