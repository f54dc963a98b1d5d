// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "services/check.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr Option kOptions[] = {kJsonOption};
constexpr std::size_t kShown = 20;

QJsonDocument toJson(const services::CheckReport &report)
{
    QJsonArray findings;
    for (const services::Finding &finding : report.findings) {
        findings.append(QJsonObject{{QStringLiteral("code"), QString(issueCodeName(finding.code))}, {QStringLiteral("table"), QLatin1String(schema::table(finding.table).name)},
                                    {QStringLiteral("id"), finding.id.toString()}, {QStringLiteral("message"), finding.message}});
    }
    QJsonObject counts;
    for (const auto &[code, number] : report.counts)
        counts.insert(issueCodeName(code), number);
    return QJsonDocument(QJsonObject{{QStringLiteral("ok"), report.isWhole()},
                                     {QStringLiteral("integrity"), report.isWhole() ? QStringLiteral("ok") : report.damages.join(QLatin1Char('\n'))},
                                     {QStringLiteral("findings"), findings}, {QStringLiteral("counts"), counts}});
}

void printFindings(const Session &session, const services::CheckReport &report)
{
    std::size_t shown = 0;
    std::vector<QStringList> rows;
    for (const services::Finding &finding : report.findings) {
        if (++shown > kShown)
            break;
        rows.push_back({schema::label(schema::table(finding.table)), finding.id.toString(), finding.message});
    }
    session.printTable(rows, 3);
    qint64 all = 0;
    for (const auto &[code, number] : report.counts)
        all += number;
    if (all > static_cast<qint64>(kShown))
        session.print(Tr::tr("… and %1 more; --json lists the first 100 of each kind.").arg(session.number(static_cast<double>(all - static_cast<qint64>(kShown)))));
    rows.clear();
    for (const auto &[code, number] : report.counts)
        rows.push_back({QString(issueCodeName(code)), session.number(static_cast<double>(number))});
    session.printTable(rows);
}

Exit run(Session &session)
{
    services::CheckReport report;
    const auto database = session.open(store::Database::Access::ReadOnly);
    if (!database && database.error().code != ErrorCode::DamagedDatabase)
        return session.failed(database.error());
    if (database) {
        auto checked = services::runCheck(**database, session.progress());
        if (!checked)
            return session.failed(checked.error());
        report = *std::move(checked);
    } else {
        report.damages.append(database.error().text);
    }
    if (session.wantsJson())
        session.print(toJson(report));
    else if (report.isWhole())
        printFindings(session, report);
    if (!report.isWhole()) {
        session.tell(Tr::tr("The database is damaged. Restore the last backup: sotocovid-cli restore FILE."));
        for (const QString &damage : report.damages)
            session.tell(damage);
        return Exit::Failed;
    }
    if (!session.wantsJson())
        session.print(report.counts.empty() ? Tr::tr("The database is whole, and every rule is kept.") : Tr::tr("The database is whole; the findings deserve a look."));
    return Exit::Done;
}

} // namespace

const Command kCheck{
    .name = "check",
    .words = "",
    .summary = QT_TRANSLATE_NOOP("cli", "Is the database whole? Then the data-quality rules; 1 if it is damaged."),
    .options = kOptions,
    .run = run,
};

} // namespace stc::cli
