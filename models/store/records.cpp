// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/records.h"

#include "schema/codec.h"

#include <QCoreApplication>

namespace stc::store {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Records)
};

constexpr int kFirstColumn = 5; ///< behind key, id, updated_at, batch, area; each reference has its id and its key
constexpr qsizetype kMostTitles = 50'000;

/// One row by its key or its id; references give their id, then their key.
QByteArray makeRecordSql(const schema::Table &table, const char *by)
{
    QByteArray columns("SELECT t.key, t.id, t.updated_at, t.batch, t.area");
    QByteArray joins;
    for (const schema::Column &column : table.columns.subspan(1)) {
        if (column.type == schema::Type::Reference) {
            const QByteArray alias = QByteArray("r_") + column.name;
            columns += ", " + alias + ".id, t." + column.name;
            joins += QByteArray(" LEFT JOIN ") + schema::table(column.target).name + ' ' + alias + " ON " + alias + ".key = t." + column.name;
        } else {
            columns += QByteArray(", t.") + column.name;
        }
    }
    return columns + " FROM " + table.name + " t" + joins + " WHERE t." + by + " = ?1";
}

enum class By { Key, Id };

const QByteArray &recordSql(schema::TableId id, By by)
{
    static const auto all = [] {
        std::array<std::array<QByteArray, 2>, schema::kTableCount> made;
        for (const schema::Table *table : schema::allTables())
            made[static_cast<std::size_t>(table->id)] = {makeRecordSql(*table, "key"), makeRecordSql(*table, "id")};
        return made;
    }();
    return all[static_cast<std::size_t>(id)][by == By::Key ? 0 : 1];
}

Cell cellAt(const Statement &row, int place, schema::Type type)
{
    if (row.isNull(place))
        return {};
    switch (type) {
    case schema::Type::Integer:
    case schema::Type::Money:
    case schema::Type::Bool:
    case schema::Type::Time: return Cell::ofInteger(row.integer(place));
    case schema::Type::Decimal: return Cell::ofReal(row.real(place));
    default: return Cell::ofText(row.text(place));
    }
}

} // namespace

Result<Statement *> RecordReader::statement(const QByteArray &sql)
{
    auto &kept = m_statements[sql];
    if (!kept) {
        auto made = m_database.connection().prepare(std::string_view(sql.constData(), static_cast<std::size_t>(sql.size())));
        if (!made)
            return failed(made.error());
        kept = std::make_shared<Statement>(*std::move(made));
    }
    kept->reset();
    return kept.get();
}

Result<std::optional<Record>> RecordReader::readRow(schema::TableId id, Statement &row) const
{
    const auto isThere = row.step();
    if (!isThere)
        return failed(isThere.error());
    if (!*isThere)
        return std::optional<Record>();
    const schema::Table &table = schema::table(id);
    Record record{&table, static_cast<std::int32_t>(row.integer(0)), row.id(1), row.integer(2), row.integer(3), row.integer(4), {}, {}};
    record.values.reserve(static_cast<qsizetype>(table.columns.size()));
    record.values << record.id.toString();
    record.references.assign(table.columns.size(), 0);
    int place = kFirstColumn;
    for (std::size_t i = 1; i < table.columns.size(); ++i) {
        const schema::Column &column = table.columns[i];
        if (column.type == schema::Type::Reference) {
            record.values << (row.isNull(place) ? QString() : row.id(place).toString());
            record.references[i] = static_cast<std::int32_t>(row.integer(place + 1));
            place += 2;
        } else {
            record.values << schema::cellText(column, cellAt(row, place, column.type));
            ++place;
        }
    }
    row.reset(); // a statement in the middle of its row would keep the database's old state
    return std::optional<Record>(std::move(record));
}

Result<std::optional<Record>> RecordReader::read(schema::TableId table, std::int32_t key)
{
    const auto select = statement(recordSql(table, By::Key));
    if (!select)
        return failed(select.error());
    (*select)->bind(1, key);
    return readRow(table, **select);
}

Result<std::optional<Record>> RecordReader::read(schema::TableId table, const Uuid &id)
{
    const auto select = statement(recordSql(table, By::Id));
    if (!select)
        return failed(select.error());
    (*select)->bind(1, id);
    return readRow(table, **select);
}

Result<std::int32_t> RecordReader::keyOf(schema::TableId table, const Uuid &id)
{
    const auto select = statement(QByteArray("SELECT key FROM ") + schema::table(table).name + " WHERE id = ?1");
    if (!select)
        return failed(select.error());
    (*select)->bind(1, id);
    const auto row = (*select)->step();
    if (!row)
        return failed(row.error());
    const auto key = *row ? static_cast<std::int32_t>((*select)->integer(0)) : 0;
    (*select)->reset();
    return key;
}

QString RecordReader::title(schema::TableId table, std::int32_t key)
{
    auto &titles = m_titles[static_cast<std::size_t>(table)];
    const auto kept = titles.constFind(key);
    if (kept != titles.constEnd())
        return *kept;
    if (titles.size() > kMostTitles)
        titles.clear();
    const QString title = readTitle(table, key);
    titles.insert(key, title);
    return title;
}

QString RecordReader::readTitle(schema::TableId id, std::int32_t key)
{
    const schema::Table &table = schema::table(id);
    const schema::Column &column = table.column(table.titleColumn);
    const QByteArray date = table.dateColumn ? QByteArray(table.dateColumn) : QByteArray("NULL");
    const auto select = statement(QByteArray("SELECT ") + column.name + ", " + date + " FROM " + table.name + " WHERE key = ?1");
    if (!select)
        return {};
    (*select)->bind(1, key);
    const auto row = (*select)->step();
    if (!row || !*row)
        return {};
    const QString day = displayPartialDate((*select)->string(1));
    const QString text = (*select)->string(0);
    const auto referred = static_cast<std::int32_t>((*select)->integer(0));
    (*select)->reset();
    if (column.type != schema::Type::Reference)
        return text;
    const QString owner = referred != 0 ? title(column.target, referred) : QString();
    if (day.isEmpty())
        return owner;
    return owner.isEmpty() ? day : QStringLiteral("%1 · %2").arg(owner, day);
}

/// The value of one column of a row as a list shows it, following the row's own reference where the column is one.
QString RecordReader::valueAt(schema::TableId id, std::int32_t key, int column)
{
    const schema::Table &table = schema::table(id);
    const schema::Column &described = table.columns[static_cast<std::size_t>(column)];
    const auto select = statement(QByteArray("SELECT ") + described.name + " FROM " + table.name + " WHERE key = ?1");
    if (!select)
        return {};
    (*select)->bind(1, key);
    const auto row = (*select)->step();
    QString value;
    if (row && *row && !(*select)->isNull(0))
        value = described.type == schema::Type::Reference ? QString::number((*select)->integer(0)) : schema::cellText(described, cellAt(**select, 0, described.type));
    (*select)->reset();
    return value;
}

QString RecordReader::display(const Record &record, const ListColumn &column, const QDate &today)
{
    if (column.kind == ListColumn::Kind::Commune) {
        const Unit *unit = m_database.units().findArea(record.area);
        return unit ? unit->name : QString();
    }
    if (column.kind == ListColumn::Kind::DaysLeft) {
        const QDate planned = QDate::fromString(record.values.value(column.path[0]), Qt::ISODate);
        if (!planned.isValid() || !record.values.value(column.path[1]).isEmpty())
            return {};
        return QString::number(today.daysTo(planned));
    }
    const auto first = static_cast<std::size_t>(column.path.front());
    std::int32_t key = record.references[first];
    if (column.isOwn()) {
        const schema::Column &described = *column.column();
        if (described.type == schema::Type::Reference)
            return key != 0 ? title(described.target, key) : QString();
        return schema::displayText(described, record.values.value(column.path.front()), m_database.units());
    }
    if (key == 0)
        return {};
    // Neighbouring rows share their household's and team's texts; kept by the first row referred to.
    const schema::TableId firstTarget = record.table->columns[first].target;
    const quint64 name = quint64(static_cast<quint32>(key)) | quint64(firstTarget) << 32 | quint64(column.column()->type) << 40;
    const auto kept = m_inherited.constFind(name);
    if (kept != m_inherited.constEnd())
        return *kept;
    schema::TableId at = firstTarget;
    for (std::size_t i = 1; i + 1 < column.path.size() && key != 0; ++i) {
        key = valueAt(at, key, column.path[i]).toInt();
        at = schema::table(at).columns[static_cast<std::size_t>(column.path[i])].target;
    }
    QString text = key != 0 ? valueAt(at, key, column.path.back()) : QString();
    const schema::Column &last = *column.column();
    if (last.type == schema::Type::Reference)
        text = text.isEmpty() ? text : title(last.target, text.toInt());
    else
        text = schema::displayText(last, text, m_database.units());
    if (m_inherited.size() > kMostTitles)
        m_inherited.clear();
    m_inherited.insert(name, text);
    return text;
}

QString RecordReader::valueText(const schema::Column &column, const QString &canonical)
{
    if (column.type != schema::Type::Reference || canonical.isEmpty())
        return schema::displayText(column, canonical, m_database.units());
    const auto id = Uuid::parse(canonical);
    const auto key = id ? keyOf(column.target, *id) : Result<std::int32_t>(0);
    return key && *key != 0 ? title(column.target, *key) : canonical;
}

Status RecordReader::findIndexes()
{
    if (!m_indexed.isEmpty())
        return {};
    auto select = m_database.connection().prepare("SELECT m.tbl_name || '.' || i.name FROM sqlite_master m, pragma_index_info(m.name) i WHERE m.type = 'index' AND i.seqno = 0");
    if (!select)
        return failed(select.error());
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return {};
        m_indexed.insert(select->string(0).toUtf8());
    }
}

Result<std::vector<ChildRows>> RecordReader::children(schema::TableId id, std::int32_t key, int limit)
{
    if (const auto done = findIndexes(); !done)
        return failed(done.error());
    std::vector<ChildRows> all;
    for (const schema::Child &child : schema::referrersOf(id)) {
        const QByteArray order = child.table->dateColumn ? QByteArray(child.table->dateColumn) + " DESC, key" : QByteArray("key");
        const QByteArray column = child.table->columns[static_cast<std::size_t>(child.column)].name;
        if (!m_indexed.contains(QByteArray(child.table->name) + '.' + column))
            continue;
        const auto select = statement(QByteArray("SELECT key FROM ") + child.table->name + " WHERE " + column + " = ?1 ORDER BY " + order + " LIMIT ?2");
        if (!select)
            return failed(select.error());
        (*select)->bind(1, key).bind(2, limit);
        ChildRows rows{child.table->id, child.column, {}};
        for (;;) {
            const auto row = (*select)->step();
            if (!row)
                return failed(row.error());
            if (!*row)
                break;
            rows.keys.push_back(static_cast<std::int32_t>((*select)->integer(0)));
        }
        (*select)->reset();
        if (!rows.keys.empty())
            all.push_back(std::move(rows));
    }
    return all;
}

Result<BatchEntry> RecordReader::batch(std::int64_t number)
{
    const auto select = statement(QByteArrayLiteral("SELECT at, who, kind, source FROM batches WHERE batch = ?1"));
    if (!select)
        return failed(select.error());
    (*select)->bind(1, number);
    const auto row = (*select)->step();
    if (!row)
        return failed(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, Tr::tr("It is not known who changed this record."));
    BatchEntry entry{(*select)->integer(0), (*select)->string(1), (*select)->string(2), (*select)->string(3)};
    (*select)->reset();
    return entry;
}

void RecordReader::forget()
{
    for (auto &titles : m_titles)
        titles.clear();
    m_inherited.clear();
}

} // namespace stc::store
