// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "store/columnranks.h"
#include "store/database.h"
#include "store/searchindex.h"

#include <QDate>
#include <QHash>

#include <map>
#include <memory>
#include <optional>
#include <vector>

namespace stc::store {

/// One question of a list page: which rows, in which order.
struct ListQuery {
    schema::TableId table = schema::TableId::Teams;
    QString unit = {};   ///< code; empty = everywhere
    Uuid team = {};      ///< rows of this team, its households and their people; null = all
    QDate from = {};     ///< by the table's dateColumn, both ends included; null = open
    QDate to = {};
    QHash<QString, QString> choices = {}; ///< column name → code that the row must have
    bool openOnly = false;           ///< rows without an end (see endColumn)
    QString search = {};             ///< as typed
    int sortColumn = -1; ///< index into listColumns(); -1: names by given name, dated tables newest first
    bool descending = false;

    bool operator==(const ListQuery &) const = default;
    [[nodiscard]] bool isFiltered() const;
};

using Keys = std::vector<std::int32_t>;

struct ListAnswer {
    Keys keys;        ///< of all rows asked for, in order
    qint64 total = 0; ///< rows of the table
};

struct ColumnSum {
    int column = -1;      ///< index into the table's columns
    double sum = 0;
    QString measure;      ///< the common unit of measure of quantities ("kg"), else empty
};

struct TeamEntry {
    Uuid id;
    QString name;
    QString unit; ///< code of its commune
};

struct ListColumn;
struct ListFrame;

/// Answers list questions from orders and ranks that it keeps in memory, so that an answer takes milliseconds also for 1.6 million people. Measured
/// against indices on every column: those would make an import a third slower and the file twice as large, and still answer slower. Belongs to one
/// thread and its connection; notices by itself when another connection has changed the database, and forgets.
class ListEngine {
public:
    explicit ListEngine(Database &database);
    ~ListEngine();

    /// The beginning of an unfiltered list in its first order, at once: what a person sees while `ask` counts. Empty keys where that cannot be said quickly.
    [[nodiscard]] Result<Keys> firstKeys(const ListQuery &query, int count);
    /// All keys in order. Errors: Cancelled, and those of the database.
    [[nodiscard]] Result<ListAnswer> ask(const ListQuery &query, const Progress &progress = {});
    /// Sums of `sumColumns` over rows of a list; quantities only where all rows are measured alike.
    [[nodiscard]] Result<std::vector<ColumnSum>> sums(schema::TableId table, const Keys &keys, const Progress &progress = {});

    /// Reads ahead a little (some 10 ms) of what the next questions on this table will need: search text, then ranks of the columns it shows first.
    /// false: nothing is left to do.
    [[nodiscard]] Result<bool> prepare(schema::TableId table, const Progress &progress = {});
    /// Another connection has written since the last question; what was kept is forgotten. For a check now and then.
    [[nodiscard]] bool hasChanged();
    /// Bytes kept.
    [[nodiscard]] std::size_t memory() const;

private:
    class Preparation;

    [[nodiscard]] Status refresh();
    [[nodiscard]] Result<ListFrame *> frame(schema::TableId table);
    [[nodiscard]] Result<const Keys *> order(schema::TableId table);
    [[nodiscard]] Result<Keys> readOrder(schema::TableId table, ListFrame &into);
    [[nodiscard]] Result<Keys> readDatedOrder(const schema::Table &table, ListFrame &into);
    [[nodiscard]] Status loadUnits(schema::TableId table);
    [[nodiscard]] Status loadColumns(schema::TableId table, const std::vector<int> &columns);
    [[nodiscard]] Result<const ColumnRanks *> ranks(schema::TableId table, int column);
    [[nodiscard]] Result<const ColumnRanks *> ranks(const ListColumn &column);
    [[nodiscard]] Result<ColumnRanks> inheritedRanks(schema::TableId table, const std::vector<int> &path);
    [[nodiscard]] Result<ColumnRanks> communeRanks(schema::TableId table);
    [[nodiscard]] Result<ColumnRanks> daysLeftRanks(const ListColumn &column);
    [[nodiscard]] Result<const ColumnRanks *> titleRanks(schema::TableId table);
    [[nodiscard]] Result<const std::vector<std::int32_t> *> references(schema::TableId table, int column);
    [[nodiscard]] Result<KeySet> filtered(const ListQuery &query);
    [[nodiscard]] Status applyUnit(const ListQuery &query, KeySet &keep);
    [[nodiscard]] Status applyTeam(const ListQuery &query, KeySet &keep);
    [[nodiscard]] Status applyDates(const ListQuery &query, KeySet &keep);
    [[nodiscard]] Status applyChoice(const ListQuery &query, const QString &column, const QString &code, KeySet &keep);
    [[nodiscard]] Result<const SearchIndex *> searchIndex(schema::TableId table);
    [[nodiscard]] Status readSearchTexts(schema::TableId table, int rows);
    [[nodiscard]] Result<const KeySet *> matches(schema::TableId table, const std::vector<std::string> &needles);
    [[nodiscard]] Result<KeySet> search(schema::TableId table, const QString &text);
    [[nodiscard]] Result<KeySet> rowsOfHousehold(schema::TableId table, const Uuid &household);
    void forgetOldest();

    Database &m_database;
    std::map<schema::TableId, std::unique_ptr<ListFrame>> m_frames;
    std::unique_ptr<Preparation> m_preparation;
    std::int64_t m_dataVersion = -1;
    std::uint64_t m_uses = 0;
};

/// Units inside the database's own unit that hold rows of the table, with the units above them, in the order of the unit list. Fast at any size.
[[nodiscard]] Result<std::vector<QString>> unitsWithRows(Database &database, schema::TableId table);
/// Teams of a unit (empty = all) by name.
[[nodiscard]] Result<std::vector<TeamEntry>> teamsOf(Database &database, const QString &unit);

} // namespace stc::store
