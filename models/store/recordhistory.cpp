// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordhistory.h"

#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace stc::store {

namespace {

/// A line of the history table: what the record was before (or, lost, what it never became).
struct Entry {
    RecordChange change;
    QString kind;
    QJsonObject content;
};

Result<std::vector<Entry>> entriesOf(Connection &connection, const Uuid &id)
{
    auto select = connection.prepare("SELECT h.entry, h.batch, h.kind, h.content, b.at, b.who, b.kind, b.summary FROM history h JOIN batches b ON b.batch = h.batch"
                                     " WHERE h.id = ? ORDER BY h.entry");
    if (!select)
        return failed(select.error());
    select->bind(1, id);
    std::vector<Entry> entries;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return entries;
        Entry entry;
        entry.change.entry = select->integer(0);
        entry.change.batch = select->integer(1);
        entry.kind = select->string(2);
        const std::string_view content = select->text(3);
        entry.content = QJsonDocument::fromJson(QByteArray(content.data(), static_cast<qsizetype>(content.size()))).object();
        entry.change.at = select->integer(4);
        entry.change.who = select->string(5);
        entry.change.kind = select->string(6);
        entry.change.summary = select->string(7);
        entries.push_back(std::move(entry));
    }
}

QJsonObject contentOf(const Record &record)
{
    QJsonObject content;
    for (qsizetype i = 1; i < record.values.size(); ++i) {
        if (!record.values[i].isEmpty())
            content.insert(QLatin1String(record.table->columns[static_cast<std::size_t>(i)].name), record.values[i]);
    }
    return content;
}

/// The record's first line, where nothing was kept about how it came: whoever wrote its first version.
Result<RecordChange> beginning(RecordReader &reader, std::int64_t batch)
{
    const auto entry = reader.batch(batch);
    if (!entry)
        return failed(entry.error());
    RecordChange change;
    change.batch = batch;
    change.at = entry->at;
    change.who = entry->who;
    change.kind = entry->kind;
    change.isAdded = true;
    return change;
}

std::vector<ColumnChange> differences(RecordReader &reader, const schema::Table &table, const QJsonObject &before, const QJsonObject &after)
{
    std::vector<ColumnChange> changes;
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
        const schema::Column &column = table.columns[i];
        const QString was = before.value(QLatin1String(column.name)).toString();
        const QString is = after.value(QLatin1String(column.name)).toString();
        if (was != is)
            changes.push_back({static_cast<int>(i), was, is, reader.valueText(column, was), reader.valueText(column, is)});
    }
    return changes;
}

} // namespace

Result<BatchEntry> lastTouch(Database &database, const Uuid &id, std::int64_t batch)
{
    RecordReader reader(database);
    if (batch != 0)
        return reader.batch(batch);
    auto select = database.connection().prepare("SELECT coalesce(max(batch), 0) FROM history WHERE id = ?");
    if (!select)
        return failed(select.error());
    select->bind(1, id);
    const auto row = select->step();
    if (!row)
        return failed(row.error());
    return reader.batch(select->integer(0));
}

Result<std::vector<RecordChange>> recordHistory(Database &database, schema::TableId tableId, const Uuid &id)
{
    const schema::Table &table = schema::table(tableId);
    auto entries = entriesOf(database.connection(), id);
    if (!entries)
        return failed(entries.error());
    RecordReader reader(database);
    const auto current = reader.read(tableId, id);
    if (!current)
        return failed(current.error());
    std::vector<RecordChange> changes; // newest first
    QJsonObject after = *current ? contentOf(**current) : QJsonObject();
    bool isThere = current->has_value();
    for (auto entry = entries->rbegin(); entry != entries->rend(); ++entry) {
        RecordChange change = entry->change;
        change.isLost = entry->kind == QLatin1String("lost");
        change.isAdded = entry->kind == QLatin1String("added");
        change.isDeleted = !change.isLost && !isThere;
        change.columns = differences(reader, table, entry->content, after);
        if (change.isAdded)
            change.entry = 0;
        if (!change.isLost) {
            after = entry->content;
            isThere = !change.isAdded;
        }
        changes.push_back(std::move(change));
    }
    if (entries->empty() && *current) {
        auto first = beginning(reader, (*current)->batch);
        if (!first)
            return failed(first.error());
        first->columns = differences(reader, table, {}, after);
        changes.push_back(*std::move(first));
    }
    return changes;
}

} // namespace stc::store
