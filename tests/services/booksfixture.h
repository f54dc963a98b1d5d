// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "testsupport.h"

#include "store/editor.h"
#include "store/reversal.h"
#include "store/rowreader.h"

#include <QTemporaryDir>

/// A commune's books made row by row, and what is in them as text to compare.
namespace stc::test {

/// Xã Lan Giới of Tân Yên; `clock` decides what is today.
inline Result<std::unique_ptr<store::Database>> communeBook(const QString &path, const Clock &clock)
{
    return store::Database::create(path, QStringLiteral("07303"), UnitList::builtIn(), clock);
}

/// One row in one change; the test ends where it is refused.
inline Uuid add(store::Database &database, schema::TableId table, const store::Values &values)
{
    auto editor = store::Editor::begin(database);
    if (!editor)
        qFatal("%s", qPrintable(editor.error().text));
    const auto id = (*editor)->insert(table, values);
    if (!id)
        qFatal("%s", qPrintable(id.error().text));
    if (const auto batch = (*editor)->commit(QStringLiteral("test")); !batch)
        qFatal("%s", qPrintable(batch.error().detail));
    return *id;
}

inline Uuid addTeam(store::Database &database, const QString &name, const QString &hamlet = QStringLiteral("Thôn Chính"))
{
    return add(database, schema::TableId::Teams, {{QStringLiteral("commune_code"), QStringLiteral("07303")}, {QStringLiteral("hamlet"), hamlet},
        {QStringLiteral("name"), name}, {QStringLiteral("kind"), QStringLiteral("community")}, {QStringLiteral("established_on"), QStringLiteral("2021-05-01")}});
}

inline Uuid addMember(store::Database &database, const Uuid &team, const QString &name, const QString &role = QStringLiteral("member"))
{
    return add(database, schema::TableId::Members, {{QStringLiteral("team_id"), team.toString()}, {QStringLiteral("full_name"), name}, {QStringLiteral("sex"), QStringLiteral("female")},
        {QStringLiteral("role"), role}, {QStringLiteral("joined_on"), QStringLiteral("2021-05-01")}});
}

inline Uuid addHousehold(store::Database &database, const QString &head, const Uuid &team, int order = 0, const QString &hamlet = QStringLiteral("Thôn Chính"))
{
    return add(database, schema::TableId::Households, {{QStringLiteral("commune_code"), QStringLiteral("07303")}, {QStringLiteral("hamlet"), hamlet},
        {QStringLiteral("head_name"), head}, {QStringLiteral("team_id"), team.isNull() ? QString() : team.toString()},
        {QStringLiteral("visit_order"), order == 0 ? QString() : QString::number(order)}});
}

inline QString value(store::Database &database, schema::TableId table, const Uuid &id, const char *column)
{
    auto editor = store::Editor::begin(database);
    const auto values = (*editor)->read(table, id);
    return values && *values ? (*values)->value(QLatin1String(column)) : QStringLiteral("(gone)");
}

/// Every row of these tables, without stamps: what an undo must bring back exactly.
inline QStringList content(store::Database &database)
{
    using schema::TableId;
    QStringList rows;
    for (const TableId id : {TableId::Teams, TableId::Members, TableId::Households, TableId::People, TableId::Quarantines, TableId::Assignments}) {
        auto reader = store::RowReader::open(database.connection(), schema::table(id), "ORDER BY t.id");
        while (reader && reader->next().value_or(false))
            rows << QLatin1String(schema::table(id).name) + QLatin1Char(' ') + reader->stamp().id.toString() + QLatin1Char(' ') + QString::fromStdString(store::rowContent(schema::table(id), reader->cells()));
    }
    return rows;
}

} // namespace stc::test
