// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "store/recordsearch.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr quint64 kUsualLimit = 50;
constexpr Option kOptions[] = {
    {"table", "TABLE", QT_TRANSLATE_NOOP("cli", "Only this table, such as people or households.")},
    {"limit", "N", QT_TRANSLATE_NOOP("cli", "At most so many; 50 without it.")},
    kJsonOption,
};

Exit run(Session &session)
{
    std::optional<schema::TableId> only;
    if (const QString name = session.call().value("table"); !name.isEmpty()) {
        const schema::Table *table = schema::findTable(name);
        if (!table)
            return session.failed({ErrorCode::WrongCall, Tr::tr("There is no table “%1”.").arg(name), {}});
        only = table->id;
    }
    const auto limit = session.call().number("limit", kUsualLimit, 1'000'000);
    if (!limit)
        return session.failed(limit.error());
    const auto database = session.open(store::Database::Access::ReadOnly);
    if (!database)
        return session.failed(database.error());
    const auto found = store::searchRecords(**database, session.call().words().join(QLatin1Char(' ')), only, static_cast<int>(*limit));
    if (!found)
        return session.failed(found.error());
    if (session.wantsJson()) {
        QJsonArray records;
        for (const store::FoundRecord &record : *found) {
            records.append(QJsonObject{{QStringLiteral("table"), QLatin1String(schema::table(record.table).name)}, {QStringLiteral("id"), record.id.toString()},
                                       {QStringLiteral("text"), record.text}});
        }
        session.print(QJsonDocument(records));
        return Exit::Done;
    }
    std::vector<QStringList> rows;
    for (const store::FoundRecord &record : *found)
        rows.push_back({schema::label(schema::table(record.table)), record.text, record.id.toString()});
    session.printTable(rows, 3);
    if (rows.empty())
        session.tell(Tr::tr("Nothing was found."));
    return Exit::Done;
}

} // namespace

const Command kSearch{
    .name = "search",
    .words = "TEXT",
    .summary = QT_TRANSLATE_NOOP("cli", "Find records; marks and capitals make no difference, initials find names."),
    .options = kOptions,
    .leastWords = 1,
    .mostWords = -1,
    .run = run,
};

} // namespace stc::cli
