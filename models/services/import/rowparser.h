// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/csvreader.h"
#include "exchange/header.h"
#include "schema/codec.h"

#include <QtGlobal>

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace stc::services::import {

/// `updated_at` stands in every file but in no description.
inline constexpr schema::Column kUpdatedAt{.name = "updated_at", .type = schema::Type::Time, .label = {QT_TRANSLATE_NOOP("schema", "Last change")}};

/// A finding about one row, kept small until it is known to be told.
struct RowFinding {
    IssueCode code = IssueCode::Required;
    int column = -1; ///< of the table's description; behind its last: updated_at; -1 = the whole row
    std::string value;
};

struct ParsedRow {
    qint64 offset = 0;
    qint64 line = 0;
    std::optional<std::int64_t> updatedAt;
    std::string_view raw;      ///< the record as it stood, only of an unreadable row
    std::uint32_t firstField = 0; ///< its fields as they stood: in the chunk, only when asked for
    std::uint32_t fieldCount = 0;
    std::uint32_t findings = 0; ///< how many; they follow one another in the chunk
    bool unreadable = false;   ///< not even split into fields; no cells worth anything
    bool refused = false;
    bool repaired = false;
};

/// Some hundred rows with all they point to; made by the parsing thread, used up by the merging one.
class ParsedChunk {
public:
    explicit ParsedChunk(std::size_t columnCount) : m_columnCount(columnCount) {}
    [[nodiscard]] std::span<Cell> cells(std::size_t row) { return {m_cells.data() + row * m_columnCount, m_columnCount}; }
    [[nodiscard]] std::span<const std::string_view> fields(const ParsedRow &row) const { return {m_fields.data() + row.firstField, row.fieldCount}; }
    [[nodiscard]] std::string_view keep(std::string_view text);
    std::vector<ParsedRow> rows;
    std::vector<RowFinding> findings;
    qint64 consumed = 0; ///< bytes of the file read so far

private:
    friend class RowParser;
    std::size_t m_columnCount;
    std::vector<Cell> m_cells;
    std::vector<std::string_view> m_fields;
    std::vector<std::unique_ptr<char[]>> m_blocks;
    std::size_t m_blockUsed = 0;
    std::size_t m_blockSize = 0;
};

/// Reads one file of a table into chunks: splits, reads each value, applies the rules within a row. Knows nothing of the database.
class RowParser {
public:
    RowParser(exchange::CsvReader &reader, const exchange::HeaderMap &header, const schema::Table &table, const schema::ReadContext &context, bool keepFields);
    /// The next chunk; nothing at the end of the file. After that `error()` tells whether the file could be read to its end.
    [[nodiscard]] std::unique_ptr<ParsedChunk> next();
    [[nodiscard]] const std::optional<Error> &error() const { return m_error; }

private:
    void readRecord(ParsedChunk &chunk);
    void readProblem(ParsedChunk &chunk);
    void keepFields(ParsedChunk &chunk);
    exchange::CsvReader &m_reader;
    const exchange::HeaderMap &m_header;
    const schema::Table &m_table;
    const schema::ReadContext &m_context;
    schema::ReadMemory m_memory;
    bool m_keepFields;
    bool m_isPartial; ///< the file lacks columns of the table
    std::optional<Error> m_error;
};

} // namespace stc::services::import
