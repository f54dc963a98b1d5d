// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/history.h"

#include "schema/codec.h"
#include "store/records.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <map>

namespace stc::store {

namespace {

QString titleOf(RecordReader &records, const schema::Table &table, const QJsonObject &content)
{
    const schema::Column &column = table.column(table.titleColumn);
    const QString text = content.value(QLatin1String(column.name)).toString();
    if (column.type != schema::Type::Reference)
        return text;
    const auto id = Uuid::parse(text);
    const auto key = id ? records.keyOf(column.target, *id) : Result<std::int32_t>(0);
    return key && *key != 0 ? records.title(column.target, *key) : QString();
}

QJsonObject parsed(std::string_view content)
{
    return QJsonDocument::fromJson(QByteArray(content.data(), static_cast<qsizetype>(content.size()))).object();
}

} // namespace

Result<std::vector<BatchLine>> batches(Database &database, int limit)
{
    auto select = database.connection().prepare(
        "SELECT b.batch, b.at, b.who, b.kind, b.source, b.summary, (SELECT count(*) FROM history h WHERE h.batch = b.batch AND h.kind <> 'added')"
        " FROM batches b ORDER BY b.batch DESC LIMIT ?");
    if (!select)
        return failed(select.error());
    select->bind(1, limit);
    std::vector<BatchLine> lines;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return lines;
        lines.push_back({select->integer(0), select->integer(1), select->string(2), select->string(3), select->string(4), select->string(5), select->integer(6)});
    }
}

Result<std::vector<PackageLine>> packages(Database &database, int limit)
{
    // A number is missing when no package of the same office and direction has the one before it.
    auto select = database.connection().prepare(
        "SELECT p.direction, p.unit_code, p.sequence, p.made_at, p.files,"
        " p.direction = 'in' AND p.sequence > 1 AND NOT EXISTS (SELECT 1 FROM packages q WHERE q.direction = p.direction AND q.unit_code = p.unit_code"
        " AND q.sequence = p.sequence - 1) FROM packages p ORDER BY p.package DESC LIMIT ?");
    if (!select)
        return failed(select.error());
    select->bind(1, limit);
    std::vector<PackageLine> lines;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return lines;
        const QString code = select->string(1);
        const Unit *unit = database.units().find(code);
        lines.push_back({select->text(0) == "out", unit ? database.units().fullName(*unit) : code, select->integer(2), select->integer(3), select->string(4), select->integer(5) != 0});
    }
}

Result<std::vector<KeptVersion>> keptVersions(Database &database, std::int64_t batch, int limit)
{
    auto select = database.connection().prepare("SELECT entry, table_name, id, kind, updated_at, content FROM history WHERE batch = ? AND kind <> 'added' ORDER BY entry LIMIT ?");
    if (!select)
        return failed(select.error());
    select->bind(1, batch).bind(2, limit);
    RecordReader records(database);
    std::vector<KeptVersion> versions;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return versions;
        const schema::Table *table = schema::findTable(select->text(1));
        if (!table)
            continue; // of a newer version of the program
        versions.push_back({select->integer(0), table, select->id(2), select->string(3), select->integer(4), titleOf(records, *table, parsed(select->text(5)))});
    }
}

Result<KeptComparison> compareKept(Database &database, std::int64_t entry)
{
    auto select = database.connection().prepare("SELECT table_name, id, content FROM history WHERE entry = ?");
    if (!select)
        return failed(select.error());
    select->bind(1, entry);
    const auto found = select->step();
    if (!found)
        return failed(found.error());
    KeptComparison comparison;
    const schema::Table *table = *found ? schema::findTable(select->text(0)) : nullptr;
    if (!table)
        return comparison;
    const QJsonObject content = parsed(select->text(2));
    RecordReader records(database);
    const auto current = records.read(table->id, select->id(1));
    if (!current)
        return failed(current.error());
    for (std::size_t i = 1; i < table->columns.size(); ++i) {
        const schema::Column &column = table->columns[i];
        const QString kept = content.value(QLatin1String(column.name)).toString();
        const QString now = *current ? (*current)->values.value(static_cast<qsizetype>(i)) : QString();
        if (kept.isEmpty() && now.isEmpty())
            continue;
        comparison.columns.append(schema::label(column));
        comparison.kept.append(records.valueText(column, kept));
        if (*current)
            comparison.current.append(records.valueText(column, now));
    }
    return comparison;
}

} // namespace stc::store
