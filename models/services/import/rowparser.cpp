// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/rowparser.h"

#include "exchange/formula.h"
#include "schema/rules.h"

#include <algorithm>
#include <cstring>
#include <iterator>

namespace stc::services::import {

namespace {

constexpr std::size_t kRowsInChunk = 1024;
constexpr std::size_t kBlockSize = 256 * 1024;
constexpr std::size_t kLongestShownValue = 200;

/// Cut where a letter ends.
std::string shown(std::string_view value)
{
    std::size_t end = std::min(value.size(), kLongestShownValue);
    while (end < value.size() && end > 0 && (static_cast<unsigned char>(value[end]) & 0xC0) == 0x80)
        --end;
    return std::string(value.substr(0, end));
}

bool lacksColumns(const exchange::HeaderMap &header, const schema::Table &table)
{
    const auto end = header.fieldOfColumn.begin() + std::ssize(table.columns); // without updated_at
    return std::find(header.fieldOfColumn.begin(), end, exchange::HeaderMap::kNone) != end;
}

} // namespace

std::string_view ParsedChunk::keep(std::string_view text)
{
    if (text.empty())
        return {};
    if (m_blockUsed + text.size() > m_blockSize) {
        m_blockSize = std::max(kBlockSize, text.size());
        m_blocks.push_back(std::make_unique_for_overwrite<char[]>(m_blockSize));
        m_blockUsed = 0;
    }
    char *place = m_blocks.back().get() + m_blockUsed;
    std::memcpy(place, text.data(), text.size());
    m_blockUsed += text.size();
    return {place, text.size()};
}

RowParser::RowParser(exchange::CsvReader &reader, const exchange::HeaderMap &header, const schema::Table &table, const schema::ReadContext &context, bool keepFields)
    : m_reader(reader), m_header(header), m_table(table), m_context(context), m_keepFields(keepFields),
      m_isPartial(lacksColumns(header, table))
{
}

std::unique_ptr<ParsedChunk> RowParser::next()
{
    auto chunk = std::make_unique<ParsedChunk>(m_table.columns.size());
    chunk->rows.reserve(kRowsInChunk);
    chunk->m_cells.reserve(kRowsInChunk * m_table.columns.size());
    while (chunk->rows.size() < kRowsInChunk && !m_error) {
        const auto what = m_reader.next();
        if (what == exchange::CsvReader::Next::End)
            break;
        if (what == exchange::CsvReader::Next::Failed) {
            m_error = m_reader.error();
            break;
        }
        ParsedRow &row = chunk->rows.emplace_back();
        row.offset = m_reader.offset();
        row.line = m_reader.line();
        chunk->m_cells.resize(chunk->rows.size() * m_table.columns.size());
        if (what == exchange::CsvReader::Next::Problem)
            readProblem(*chunk);
        else
            readRecord(*chunk);
        if (m_keepFields)
            keepFields(*chunk);
    }
    chunk->consumed = m_reader.consumed();
    return chunk->rows.empty() ? nullptr : std::move(chunk);
}

void RowParser::keepFields(ParsedChunk &chunk)
{
    ParsedRow &row = chunk.rows.back();
    if (row.unreadable) {
        row.raw = chunk.keep(m_reader.rawRecord());
        return;
    }
    row.firstField = static_cast<std::uint32_t>(chunk.m_fields.size());
    row.fieldCount = static_cast<std::uint32_t>(m_reader.fields().size());
    for (const std::string_view field : m_reader.fields())
        chunk.m_fields.push_back(chunk.keep(field));
}

void RowParser::readProblem(ParsedChunk &chunk)
{
    ParsedRow &row = chunk.rows.back();
    row.line = m_reader.problem().line;
    row.refused = true;
    row.unreadable = true;
    row.findings = 1;
    const int field = m_reader.problem().field;
    const auto &columns = m_header.columnOfField;
    const int column = field >= 0 && static_cast<std::size_t>(field) < columns.size() ? columns[static_cast<std::size_t>(field)] : -1;
    const bool isOfTable = column >= 0 && static_cast<std::size_t>(column) < m_table.columns.size();
    chunk.findings.push_back({m_reader.problem().code, isOfTable ? column : -1, m_reader.problem().text.toStdString()});
}

void RowParser::readRecord(ParsedChunk &chunk)
{
    ParsedRow &row = chunk.rows.back();
    const auto cells = chunk.cells(chunk.rows.size() - 1);
    const auto fields = m_reader.fields();
    const auto find = [&](IssueCode code, int column, std::string_view value) {
        chunk.findings.push_back({code, column, shown(value)});
        ++row.findings;
        row.refused = row.refused || !isWarning(code);
    };
    m_memory.clear();
    for (std::size_t i = 0; i < m_header.columnOfField.size() && i < fields.size(); ++i) {
        const int place = m_header.columnOfField[i];
        if (place == exchange::HeaderMap::kNone)
            continue;
        const bool isStamp = static_cast<std::size_t>(place) == m_table.columns.size();
        const schema::Column &column = isStamp ? kUpdatedAt : m_table.columns[static_cast<std::size_t>(place)];
        // A spreadsheet's formula guard is no part of the value.
        const schema::ReadCell read = schema::readCell(column, exchange::restored(fields[i]), m_context, m_memory);
        if (read.issue)
            find(*read.issue, place, fields[i]);
        row.repaired = row.repaired || read.repaired;
        if (isStamp) {
            if (!read.cell.isNull())
                row.updatedAt = read.cell.integer;
            continue;
        }
        Cell &cell = cells[static_cast<std::size_t>(place)];
        cell = read.cell;
        if (cell.kind == Cell::Kind::Text)
            cell.text = chunk.keep(cell.text);
    }
    if (row.refused || m_isPartial)
        return; // the database may hold what is missing here: then TableMerge looks after the rules
    schema::checkRow(m_table, cells, [&](IssueCode code, int column) {
        std::string value;
        if (column >= 0)
            schema::appendCell(m_table.columns[static_cast<std::size_t>(column)], cells[static_cast<std::size_t>(column)], value);
        find(code, column, value);
    });
}

} // namespace stc::services::import
