// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/import/contactrings.h"
#include "services/import/dayguard.h"
#include "services/import/rowparser.h"
#include "services/import/uniqueguard.h"
#include "services/importer.h"
#include "store/bulkwriter.h"
#include "store/historywriter.h"
#include "store/keyindex.h"
#include "store/queries/assignments.h"
#include "store/rowreader.h"

#include <map>
#include <optional>

namespace stc::services::import {

using Tombstones = std::map<std::pair<schema::TableId, Uuid>, std::int64_t>;

/// What all tables of one import share.
struct MergeContext {
    store::Database &database;
    std::int64_t batch = 0;
    bool write = true;
    std::array<std::unique_ptr<store::KeyIndex>, schema::kTableCount> indexes{}; ///< loaded when first needed
    Tombstones tombstones{};
    ContactRings rings{};
    std::array<std::vector<std::int64_t>, schema::kTableCount> moved{}; ///< rows whose place changed, by table
    std::vector<store::FormerTeam> formerTeams{}; ///< of households that got another one
    store::HistoryWriter history{};
    DayGuard days{};
    Tombstones leaving{}; ///< what the packages delete, with the time: such a row makes room for another
    std::array<qint64, schema::kTableCount> removed{}; ///< rows that did so

    [[nodiscard]] Result<store::KeyIndex *> index(schema::TableId id, std::size_t expected = 0);
};

/// Told about every row, in the order of the files.
class RowSink {
public:
    virtual ~RowSink() = default;
    [[nodiscard]] virtual Status rowDone(const ParsedChunk &chunk, const ParsedRow &row, RowOutcome outcome) = 0;
    /// `columnLabel` may be empty, then the column's own label is used.
    virtual void rowFinding(const ParsedRow &row, const RowFinding &finding, const QString &columnLabel) = 0;
};

/// Brings the rows of one table into the database: decides what each row is, resolves references, watches rules over many rows, writes.
class TableMerge {
public:
    [[nodiscard]] static Result<std::unique_ptr<TableMerge>> open(MergeContext &context, const schema::Table &table, std::size_t expectedRows);
    /// The columns that the next file has; the others keep what the database holds. An id may stand in several files, but only once in each.
    void beginFile(std::vector<bool> present);
    [[nodiscard]] Status merge(const std::shared_ptr<ParsedChunk> &chunk, RowSink &sink);
    /// Rows that had to wait for others of the same file.
    [[nodiscard]] Status endFile(RowSink &sink);
    /// The indexes.
    [[nodiscard]] Status finish();

private:
    enum class Verdict { Insert, Update, Unchanged, Older };
    /// A row on its way into the database; texts live in the chunk.
    struct Pending {
        std::shared_ptr<ParsedChunk> chunk;
        std::size_t row = 0;
        Verdict verdict = Verdict::Insert;
        Area area = 0;
        std::vector<Cell> old; ///< the stored version, references as keys; only for an update
        std::string oldContent;
        std::int64_t oldUpdatedAt = 0;
        Area oldArea = 0;
        bool isCorrection = false; ///< of a closed day
        [[nodiscard]] const ParsedRow &parsed() const { return chunk->rows[row]; }
        [[nodiscard]] std::span<Cell> cells() const { return chunk->cells(row); }
        [[nodiscard]] Uuid id() const { return chunk->cells(row)[0].id; }
    };

    TableMerge(MergeContext &context, const schema::Table &table) : m_context(context), m_table(table), m_guards(table) {}
    [[nodiscard]] Status mergeRow(const std::shared_ptr<ParsedChunk> &chunk, std::size_t row, RowSink &sink);
    [[nodiscard]] Result<Verdict> compare(const ParsedRow &row, std::span<const Cell> cells);
    [[nodiscard]] Result<Verdict> compareContent(std::int64_t key, std::span<const Cell> cells);
    [[nodiscard]] Result<bool> readExisting(std::int64_t key);
    [[nodiscard]] Status takeExisting(Pending &pending);
    [[nodiscard]] Result<bool> resolve(Pending &pending, RowSink &sink);
    [[nodiscard]] Status keepRules(const Pending &pending, bool &keeps, RowSink &sink);
    [[nodiscard]] Result<bool> leavesDays(Pending &pending, RowSink &sink);
    [[nodiscard]] Cell asKey(std::size_t column, const Cell &reference) const;
    [[nodiscard]] Area ownArea(std::span<const Cell> cells) const;
    [[nodiscard]] bool belongsTogether(std::span<const Cell> cells, Area area) const;
    // waitingrows.cpp
    [[nodiscard]] Result<bool> place(const Pending &pending, RowSink &sink);
    [[nodiscard]] Result<bool> closesRing(const Pending &pending);
    [[nodiscard]] UniqueGuard *conflictOf(const Pending &pending);
    [[nodiscard]] Status placeAll(std::vector<Pending> &waiting, RowSink &sink);
    [[nodiscard]] Status clearTheWay(const std::vector<Pending> &waiting);
    [[nodiscard]] Status exchangeValues(std::vector<Pending> &waiting, RowSink &sink);
    [[nodiscard]] Status refuseWaiting(const Pending &pending, RowSink &sink);

    [[nodiscard]] std::int64_t keyOf(const Pending &pending);
    [[nodiscard]] Status insertRow(const Pending &pending);
    /// `lifted`: the stored version was taken out to make room.
    [[nodiscard]] Status updateRow(const Pending &pending, bool lifted = false);
    void noteFormerTeam(const Pending &pending, std::int64_t household);
    [[nodiscard]] Status keepLost(const ParsedRow &row, std::span<const Cell> cells);
    [[nodiscard]] Status refuse(const Pending &pending, IssueCode code, int column, std::string value, RowSink &sink, const QString &label = {});
    [[nodiscard]] Status startHoliday();

    MergeContext &m_context;
    const schema::Table &m_table;
    store::KeyIndex *m_index = nullptr;
    std::optional<store::RowWriter> m_writer;
    std::optional<store::RowReader> m_existing;
    store::IndexHoliday m_holiday;
    UniqueGuards m_guards;
    std::vector<bool> m_present;
    bool m_isPartial = false; ///< the file lacks columns
    std::vector<Pending> m_waiting;
    std::size_t m_inserted = 0;
    int m_areaColumn = -1;
};

} // namespace stc::services::import
