// SPDX-License-Identifier: GPL-3.0-or-later
// What is not saved, as text that outlives the program.
#include "items/gridmodel.h"

#include <algorithm>

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace stc::items {

namespace {

QString nameOf(const schema::Table &table, int column) { return QLatin1String(table.columns[static_cast<std::size_t>(column)].name); }

QJsonObject objectOf(const store::Values &values)
{
    QJsonObject object;
    for (auto value = values.begin(); value != values.end(); ++value)
        object.insert(value.key(), value.value());
    return object;
}

} // namespace

QByteArray GridModel::unsaved() const
{
    QJsonArray rows;
    for (const std::int32_t number : m_rows.numbers()) {
        const GridRowEdit *edit = m_rows.edit(number);
        if (!edit || edit->isEmpty())
            continue;
        QJsonObject cells;
        for (const auto &[column, cell] : edit->cells)
            cells.insert(nameOf(m_described, column), cell.value);
        QJsonObject row{{QStringLiteral("cells"), cells}};
        if (const store::Record *record = number > 0 ? m_records.recordAt(m_rows.rowOf(number)) : nullptr)
            row.insert(QStringLiteral("id"), record->id.toString());
        if (!edit->id.isNull()) {
            row.insert(QStringLiteral("based_on"), QString::number(edit->basedOn));
            row.insert(QStringLiteral("before"), objectOf(edit->before));
        }
        rows.append(row);
    }
    return rows.isEmpty() ? QByteArray() : QJsonDocument(QJsonObject{{QStringLiteral("rows"), rows}}).toJson(QJsonDocument::Compact);
}

int GridModel::restore(const QByteArray &unsaved)
{
    const QJsonArray rows = QJsonDocument::fromJson(unsaved).object().value(QLatin1String("rows")).toArray();
    store::RecordReader reader(m_database);
    beginResetModel();
    store::Keys numbers = m_rows.numbers();
    const std::int32_t last = numbers.back();
    numbers.pop_back();
    int restored = 0;
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        const auto id = Uuid::parse(row.value(QLatin1String("id")).toString());
        // A record that is gone meanwhile becomes a new row: what was typed is not thrown away.
        const std::int32_t key = id ? reader.keyOf(m_table, *id).value_or(0) : 0;
        const std::int32_t number = key > 0 ? key : m_rows.freshNumber();
        GridRowEdit &edit = m_rows.begin(number);
        if (const QJsonObject before = row.value(QLatin1String("before")).toObject(); key > 0 && !before.isEmpty()) {
            edit.id = *id;
            edit.basedOn = row.value(QLatin1String("based_on")).toString().toLongLong();
            for (auto one = before.begin(); one != before.end(); ++one)
                edit.before.insert(one.key(), one.value().toString());
        }
        const QJsonObject cells = row.value(QLatin1String("cells")).toObject();
        store::Values values = edit.before;
        for (auto cell = cells.begin(); cell != cells.end(); ++cell)
            values.insert(cell.key(), cell.value().toString());
        const services::GridPlace place = services::placeOf(m_database, m_described, values, m_unit);
        for (auto cell = cells.begin(); cell != cells.end(); ++cell) {
            const int column = m_described.indexOf(cell.key().toStdString());
            const auto read = column > 0 ? m_values.read(column, cell.value().toString(), place) : Result<services::GridValue>();
            if (column > 0 && read)
                edit.cells[column] = {read->canonical, read->problem, false};
        }
        if (std::find(numbers.begin(), numbers.end(), number) == numbers.end())
            numbers.push_back(number);
        ++restored;
    }
    numbers.push_back(last);
    m_rows.arrange(std::move(numbers));
    m_records.setKeys(m_rows.numbers(), 0);
    endResetModel();
    return restored;
}

} // namespace stc::items
