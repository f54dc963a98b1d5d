// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "services/duplicates.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace stc::cli {

namespace {

using schema::TableId;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr std::size_t kShown = 50;
constexpr Option kOptions[] = {
    {"table", "TABLE", QT_TRANSLATE_NOOP("cli", "Only people, or only households.")},
    kJsonOption,
};

struct Listed {
    TableId table;
    services::DuplicatePair pair;
};

Result<std::vector<TableId>> tablesOf(const Session &session)
{
    const QString name = session.call().value("table");
    if (name.isEmpty())
        return std::vector{TableId::People, TableId::Households};
    for (const TableId table : {TableId::People, TableId::Households}) {
        if (name == QLatin1String(schema::table(table).name))
            return std::vector{table};
    }
    return fail(ErrorCode::WrongCall, Tr::tr("“%1” is neither people nor households.").arg(name));
}

QJsonObject toJson(const Listed &listed)
{
    return {{QStringLiteral("table"), QLatin1String(schema::table(listed.table).name)}, {QStringLiteral("a"), listed.pair.first.id.toString()},
            {QStringLiteral("b"), listed.pair.second.id.toString()}, {QStringLiteral("score"), listed.pair.points},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(services::reasonCodes(listed.pair.reasons))}};
}

void printPairs(const Session &session, const std::vector<Listed> &pairs)
{
    std::vector<QStringList> rows;
    for (std::size_t i = 0; i < std::min(pairs.size(), kShown); ++i) {
        const services::DuplicatePair &pair = pairs[i].pair;
        rows.push_back({services::gradeText(pair.grade), schema::label(schema::table(pairs[i].table)), pair.first.name, pair.second.name, services::reasonsText(pair)});
    }
    session.printTable(rows, 5);
    if (pairs.empty())
        session.tell(Tr::tr("Nothing looks entered twice."));
    else if (pairs.size() > kShown)
        session.print(Tr::tr("… and %1 more; --json lists them.").arg(session.number(static_cast<double>(pairs.size() - kShown))));
}

Exit run(Session &session)
{
    const auto tables = tablesOf(session);
    if (!tables)
        return session.failed(tables.error());
    const auto database = session.open(store::Database::Access::ReadOnly);
    if (!database)
        return session.failed(database.error());
    std::vector<Listed> pairs;
    for (const TableId table : *tables) {
        const auto report = services::findDuplicates(**database, table, (*database)->unit().range(), session.progress());
        if (!report)
            return session.failed(report.error());
        for (const services::DuplicatePair &pair : report->pairs)
            pairs.push_back({table, pair});
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Listed &a, const Listed &b) { return std::pair(a.pair.grade, -a.pair.points) < std::pair(b.pair.grade, -b.pair.points); });
    if (!session.wantsJson()) {
        printPairs(session, pairs);
        return Exit::Done;
    }
    QJsonArray all;
    for (const Listed &listed : pairs)
        all.append(toJson(listed));
    session.print(QJsonDocument(all));
    return Exit::Done;
}

} // namespace

const Command kDuplicates{
    .name = "duplicates",
    .words = "",
    .summary = QT_TRANSLATE_NOOP("cli", "Find people or households that were entered twice, the surest first."),
    .options = kOptions,
    .run = run,
};

} // namespace stc::cli
