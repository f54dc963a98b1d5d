// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/forms/referencefinder.h"

#include "domain/dates.h"
#include "domain/vietnamese.h"

#include <array>

namespace stc::views {

namespace {

using schema::TableId;

constexpr int kPagesOfATeam = 15;

QString moreOf(store::RecordReader &reader, store::Database &database, const store::Record &record, const QString &title)
{
    static constexpr std::array kNames{"birth_date", "household_number", "hamlet", "@hamlet", "team_id", "@team", "commune_code", "@commune"};
    // In a commune's own database every record is of that commune.
    const bool isOneCommune = database.unit().level == UnitLevel::Commune;
    QStringList parts;
    for (const char *name : kNames) {
        const int index = store::listColumnIndex(record.table->id, QLatin1String(name));
        const bool isCommune = QLatin1String(name).endsWith(QLatin1String("commune")) || QLatin1String(name).startsWith(QLatin1String("commune"));
        if (index < 0 || (isCommune && isOneCommune))
            continue;
        const QString text = reader.display(record, store::listColumns(record.table->id)[static_cast<std::size_t>(index)], database.clock().today());
        if (!text.isEmpty() && !parts.contains(text) && !title.startsWith(text))
            parts << text;
    }
    return parts.join(QStringLiteral(", "));
}

Referable made(store::RecordReader &reader, store::Database &database, const store::Record &record)
{
    const QString title = reader.title(record.table->id, record.key);
    return {record.id, title, moreOf(reader, database, record, title)};
}

/// "Tổ 3 7/5/2021": the words of the team, and the day where one is typed.
std::pair<QString, QString> splitPage(const QString &typed, const QDate &today)
{
    const QString text = typed.trimmed();
    const qsizetype space = text.lastIndexOf(QLatin1Char(' '));
    const std::string last = text.mid(space + 1).toStdString();
    auto date = parseWrittenDate(last);
    if (!date)
        date = parseWrittenDate(last + "/" + std::to_string(today.year()));
    if (space < 0 || !date)
        return {text, {}};
    return {text.left(space).remove(QChar(0x00b7)), displayDate(toQDate(dayNumber(*date)))};
}

Result<std::vector<Referable>> findByOwner(store::Database &database, TableId target, const QString &typed, int limit)
{
    const schema::Table &table = schema::table(target);
    const TableId owner = table.column(table.titleColumn).target;
    const auto [words, day] = splitPage(typed, database.clock().today());
    const auto owners = store::searchRecords(database, words, owner, limit);
    if (!owners)
        return failed(owners.error());
    store::RecordReader reader(database);
    std::vector<Referable> found;
    for (const store::FoundRecord &one : *owners) {
        const auto key = reader.keyOf(owner, one.id);
        if (!key)
            return failed(key.error());
        const auto children = reader.children(owner, *key, day.isEmpty() ? kPagesOfATeam : 1000);
        if (!children)
            return failed(children.error());
        for (const store::ChildRows &rows : *children) {
            if (rows.table != target || table.columns[static_cast<std::size_t>(rows.column)].key() != table.titleColumn)
                continue;
            for (const std::int32_t child : rows.keys) {
                if (!day.isEmpty() && !reader.title(target, child).endsWith(day))
                    continue;
                const auto record = reader.read(target, child);
                if (!record)
                    return failed(record.error());
                if (*record)
                    found.push_back(made(reader, database, **record));
                if (found.size() >= static_cast<std::size_t>(limit))
                    return found;
            }
        }
    }
    return found;
}

} // namespace

int leastLetters(TableId target)
{
    return target == TableId::Teams || target == TableId::LogbookPages ? 1 : 3;
}

Result<std::optional<Referable>> referable(store::Database &database, TableId target, const Uuid &id)
{
    store::RecordReader reader(database);
    const auto record = reader.read(target, id);
    if (!record)
        return failed(record.error());
    if (!*record)
        return std::optional<Referable>();
    return std::optional(made(reader, database, **record));
}

Result<std::vector<Referable>> findReferables(store::Database &database, TableId target, const QString &typed, int limit)
{
    const schema::Table &table = schema::table(target);
    if (table.column(table.titleColumn).type == schema::Type::Reference)
        return findByOwner(database, target, typed, limit);
    const auto hits = store::searchRecords(database, typed, target, limit);
    if (!hits)
        return failed(hits.error());
    store::RecordReader reader(database);
    std::vector<Referable> found;
    for (const store::FoundRecord &hit : *hits) {
        const auto record = reader.read(target, hit.id);
        if (!record)
            return failed(record.error());
        if (*record)
            found.push_back(made(reader, database, **record));
    }
    return found;
}

} // namespace stc::views
