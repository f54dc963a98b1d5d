// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/overruled.h"

namespace stc::store {

namespace {

QString columnName(const schema::Table &table, const FieldProblem &problem)
{
    return problem.column < 0 ? QStringLiteral("") : QString(QLatin1String(table.columns[static_cast<std::size_t>(problem.column)].name));
}

QString notNull(const QString &text) { return text.isNull() ? QStringLiteral("") : text; }

} // namespace

Status keepOverruled(Connection &connection, std::int64_t batch, const Uuid &id, const FieldProblem &warning, const schema::Table &table, const QString &value, const QString &reason)
{
    auto insert = connection.prepare("INSERT INTO overruled (id, code, column_name, value, reason, batch) VALUES (?, ?, ?, ?, ?, ?)"
                                     " ON CONFLICT (id, code, column_name) DO UPDATE SET value = excluded.value, reason = excluded.reason, batch = excluded.batch");
    if (!insert)
        return failed(insert.error());
    insert->bind(1, id).bind(2, QString(issueCodeName(warning.code))).bind(3, columnName(table, warning)).bind(4, notNull(value)).bind(5, notNull(reason)).bind(6, batch);
    return insert->run();
}

Result<QString> overruledReason(Database &database, const Uuid &id, const FieldProblem &warning, const schema::Table &table, const QString &value)
{
    auto select = database.connection().prepare("SELECT reason FROM overruled WHERE id = ? AND code = ? AND column_name = ? AND value = ?");
    if (!select)
        return failed(select.error());
    select->bind(1, id).bind(2, QString(issueCodeName(warning.code))).bind(3, columnName(table, warning)).bind(4, notNull(value));
    const auto row = select->step();
    if (!row)
        return failed(row.error());
    return *row ? select->string(0) : QString();
}

} // namespace stc::store
