// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/lists.h"
#include "store/records.h"

#include <QAbstractTableModel>

#include <list>
#include <unordered_map>

namespace stc::items {

/// A list of any length: holds the keys of its rows and reads the rows that are looked at, some at a time, from the database of its thread.
class RecordListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, ///< the row's local number
        IdRole,                 ///< its UUID as text
    };

    /// The database must live as long as the model.
    RecordListModel(store::Database &database, schema::TableId table, QObject *parent = nullptr);

    [[nodiscard]] schema::TableId table() const { return m_table; }
    /// Which rows are shown, in order. `total` is the number of rows of the whole table.
    void setKeys(store::Keys keys, qint64 total);
    /// Reads the shown rows again: the database has changed.
    void reload();

    [[nodiscard]] std::int32_t keyAt(int row) const;
    /// -1: it is not in the list.
    [[nodiscard]] int rowOf(std::int32_t key) const;
    [[nodiscard]] qint64 total() const { return m_total; }
    [[nodiscard]] const store::Keys &keys() const { return m_keys; }
    [[nodiscard]] const store::ListColumn &listColumn(int column) const { return store::listColumns(m_table)[static_cast<std::size_t>(column)]; }
    /// The row's values; nullptr when it is gone. Good until the next call of the model.
    [[nodiscard]] const store::Record *recordAt(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    /// Sorting is the engine's work: asks for it by sortRequested.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

Q_SIGNALS:
    void sortRequested(int column, Qt::SortOrder order);

private:
    struct Row {
        store::Record record; ///< table == nullptr: the row is gone
        QStringList texts;    ///< by list column
    };
    struct Block {
        std::vector<Row> rows;
        std::list<int>::iterator use;
    };
    [[nodiscard]] const Row *rowAt(int row) const;
    [[nodiscard]] Block readBlock(int number) const;

    store::Database &m_database;
    schema::TableId m_table;
    store::Keys m_keys;
    qint64 m_total = 0;
    mutable store::RecordReader m_reader;
    mutable std::unordered_map<int, Block> m_blocks;
    mutable std::list<int> m_uses; ///< block numbers, the last used first
};

} // namespace stc::items
