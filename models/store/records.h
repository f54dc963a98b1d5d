// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"
#include "store/listcolumns.h"

#include <QHash>
#include <QSet>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

namespace stc::store {

/// One row as it stands in the database.
struct Record {
    const schema::Table *table = nullptr;
    std::int32_t key = 0;
    Uuid id;
    std::int64_t updatedAt = 0; ///< seconds since the epoch
    std::int64_t batch = 0;
    Area area = 0;
    QStringList values;                   ///< canonical text in the order of the table's columns, references as id text
    std::vector<std::int32_t> references; ///< by column, the key referred to; 0 = none, or not a reference

    [[nodiscard]] QString value(std::string_view column) const { return values.value(table->indexOf(column)); }
};

/// Rows of one table that refer to a record by one column.
struct ChildRows {
    schema::TableId table = schema::TableId::Teams;
    int column = -1;
    std::vector<std::int32_t> keys; ///< newest first where they have a date, else by key
};

/// Who changed something, and when.
struct BatchEntry {
    qint64 at = 0;
    QString who;
    QString kind;   ///< import, edit, delete, restore
    QString source;
};

/// Reads single records with statements that are prepared once; titles are remembered. Belongs to the thread of its database.
class RecordReader {
public:
    explicit RecordReader(Database &database) : m_database(database) {}

    /// nullopt: there is no such row (any more).
    [[nodiscard]] Result<std::optional<Record>> read(schema::TableId table, std::int32_t key);
    [[nodiscard]] Result<std::optional<Record>> read(schema::TableId table, const Uuid &id);
    /// 0: there is none.
    [[nodiscard]] Result<std::int32_t> keyOf(schema::TableId table, const Uuid &id);
    /// What stands for the record in another list: a name; for a page, its team and date. Empty when the row is gone.
    [[nodiscard]] QString title(schema::TableId table, std::int32_t key);
    /// A list column as people read it. `today` is for days left.
    [[nodiscard]] QString display(const Record &record, const ListColumn &column, const QDate &today);

    /// A canonical value as people read it; a reference (an id) by its record's title, the id itself where that is gone.
    [[nodiscard]] QString valueText(const schema::Column &column, const QString &canonical);

    /// What belongs to a record, one entry for each referring column that has rows; at most `limit` keys each. Columns without an index (who wrote
    /// a page, who made a check) are left out: those rows belong to others, and finding them would mean reading the whole table.
    [[nodiscard]] Result<std::vector<ChildRows>> children(schema::TableId table, std::int32_t key, int limit = 1000);
    [[nodiscard]] Result<BatchEntry> batch(std::int64_t number);

    /// After the database has changed.
    void forget();

private:
    [[nodiscard]] Result<Statement *> statement(const QByteArray &sql);
    [[nodiscard]] Result<std::optional<Record>> readRow(schema::TableId table, Statement &row) const;
    [[nodiscard]] Status findIndexes();
    [[nodiscard]] QString readTitle(schema::TableId table, std::int32_t key);
    [[nodiscard]] QString valueAt(schema::TableId table, std::int32_t key, int column);

    Database &m_database;
    QHash<QByteArray, std::shared_ptr<Statement>> m_statements;
    std::array<QHash<std::int32_t, QString>, schema::kTableCount> m_titles;
    QSet<QByteArray> m_indexed;          ///< "table.column" that an index begins with
    QHash<quint64, QString> m_inherited; ///< values at the end of paths: table, key, column
};

} // namespace stc::store
