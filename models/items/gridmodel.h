// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/gridrows.h"
#include "items/recordlistmodel.h"

namespace stc::items {

/// A block from the clipboard, on its way.
struct GridPaste {
    services::GridTask task;
    int rows = 0;
    int columns = 0;
    int outside = 0;      ///< cells that fit no column that can be written
    QStringList unknown;  ///< headings that name nothing
};

/// A list whose cells can be typed into, with an empty row at the end. What is typed waits until the row is left, then the row is saved as one change, or
/// keeps what was typed and says what is wrong. Rows come from the list page; the columns are those of RecordListModel.
class GridModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, ///< the row's number: a key, or below zero
        MarkRole,               ///< GridMark of the cell
        ProblemRole,            ///< what is wrong with it, as a sentence
    };

    /// The database must live as long as the model.
    GridModel(store::Database &database, schema::TableId table, QObject *parent = nullptr);

    [[nodiscard]] schema::TableId table() const { return m_table; }
    /// The rows of the list, in order. `isSameQuestion`: only the data have changed, so rows stay where they are.
    void setKeys(const store::Keys &keys, bool isSameQuestion);
    /// What the list is filtered by: new records belong there.
    void setFilter(const QString &unit, const Uuid &team);
    /// The database has changed.
    void reload();

    [[nodiscard]] std::int32_t numberAt(int row) const { return m_rows.at(row); }
    [[nodiscard]] int rowOf(std::int32_t number) const { return m_rows.rowOf(number); }
    [[nodiscard]] bool isNew(int row) const { return m_rows.at(row) < 0; }
    [[nodiscard]] bool isWritable(int column) const { return m_records.listColumn(column).isOwn(); }
    [[nodiscard]] const store::ListColumn &listColumn(int column) const { return m_records.listColumn(column); }
    /// Of the table; -1 for a column that is not its own.
    [[nodiscard]] int tableColumn(int column) const;
    [[nodiscard]] int listColumnOf(int tableColumn) const;
    [[nodiscard]] const GridRowEdit *editAt(int row) const { return m_rows.edit(m_rows.at(row)); }
    /// Rows with something that is not saved.
    [[nodiscard]] int openRows() const { return static_cast<int>(m_rows.edits().size()); }

    [[nodiscard]] bool hasProblems() const;
    /// What is not saved, as JSON for a draft; empty = nothing. And the rows of such a draft again: how many.
    [[nodiscard]] QByteArray unsaved() const;
    int restore(const QByteArray &unsaved);

    /// The row is left: it is saved when it can be. true: nothing of it is unsaved.
    bool leave(int row);
    /// Every row that can be saved is.
    void leaveAll();
    /// A cell's stored value again.
    void giveBack(const QModelIndex &index);
    /// What stands above.
    void copyFromAbove(const QModelIndex &index);
    /// Warnings of the row are overruled; it is saved with them.
    bool overrule(int row, const QString &reason);
    /// Someone else changed the row: their values stay, or what was typed is saved over them.
    void takeTheirs(int row);
    bool keepMine(int row);
    /// The next cell with a problem in reading order, from behind `from` around to it; invalid: there is none. `columns` in the order seen.
    [[nodiscard]] QModelIndex nextRefused(const QModelIndex &from, const QList<int> &columns) const;

    /// What pasting the block there would change. `columns`: those shown, in the order seen; `targets`: the selection, for a block of one cell.
    [[nodiscard]] GridPaste preparePaste(const std::vector<QStringList> &block, const QModelIndex &at, const QList<int> &columns, const QModelIndexList &targets);
    /// What came of it (services::applyGrid): new rows, refused cells.
    void take(const services::GridReply &reply);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void saved(const stc::services::Change &change);
    void failed(const stc::Error &error);

private:
    [[nodiscard]] QString storedValue(int row, int tableColumn) const;
    [[nodiscard]] QString value(int row, int tableColumn) const;
    [[nodiscard]] QString shownText(int row, int column, bool isWhole) const;
    [[nodiscard]] GridMark markAt(int row, int tableColumn) const;
    [[nodiscard]] store::Values valuesOf(int row) const;
    [[nodiscard]] QString unitAround(int row) const;
    [[nodiscard]] store::Values defaultsFor(int row, bool isPasted) const;
    GridRowEdit &beginEdit(int row);
    void endEdit(int row);
    void ensureLast();
    void rowChanged(int row);
    bool save(int row, services::GridRow task);
    [[nodiscard]] services::GridRow rowTask(int row) const;
    void addRow(GridPaste &paste, int row, std::int32_t number, std::vector<services::GridCell> cells, const QString &hamlet);
    void takeRow(int row, const services::GridRowReply &reply);

    store::Database &m_database;
    schema::TableId m_table;
    const schema::Table &m_described;
    GridRows m_rows;
    RecordListModel m_records; ///< the same rows as they are stored
    mutable store::RecordReader m_titles;
    services::GridValues m_values;
    QString m_unit;
    Uuid m_team;
};

} // namespace stc::items
