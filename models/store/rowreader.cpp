// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/rowreader.h"

#include "schema/codec.h"

#include <QJsonDocument>
#include <QJsonObject>

namespace stc::store {

namespace {

constexpr int kFirstColumn = 5; ///< behind key, id, updated_at, batch, area

Cell cellAt(const Statement &statement, int place, schema::Type type)
{
    if (statement.isNull(place))
        return {};
    switch (type) {
    case schema::Type::Id:
    case schema::Type::Reference: return Cell::ofId(statement.id(place));
    case schema::Type::Integer:
    case schema::Type::Money:
    case schema::Type::Bool:
    case schema::Type::Time: return Cell::ofInteger(statement.integer(place));
    case schema::Type::Decimal: return Cell::ofReal(statement.real(place));
    default: return Cell::ofText(statement.text(place));
    }
}

} // namespace

RowReader::RowReader(const schema::Table &table, Statement statement)
    : m_table(&table), m_statement(std::move(statement)), m_cells(table.columns.size())
{
}

Result<RowReader> RowReader::open(Connection &connection, const schema::Table &table, std::string_view condition)
{
    auto statement = connection.prepare(layoutOf(table.id).selectSql + " " + std::string(condition));
    if (!statement)
        return failed(statement.error());
    return RowReader(table, *std::move(statement));
}

Result<bool> RowReader::next()
{
    const auto row = m_statement.step();
    if (!row || !*row)
        return row;
    m_stamp = {m_statement.integer(0), m_statement.id(1), m_statement.integer(2), m_statement.integer(3), m_statement.integer(4)};
    m_cells[0] = Cell::ofId(m_stamp.id);
    for (std::size_t i = 1; i < m_cells.size(); ++i)
        m_cells[i] = cellAt(m_statement, kFirstColumn + static_cast<int>(i) - 1, m_table->columns[i].type);
    return true;
}

std::string rowContent(const schema::Table &table, std::span<const Cell> cells)
{
    QJsonObject object;
    for (std::size_t i = 1; i < cells.size(); ++i) {
        if (!cells[i].isNull())
            object.insert(QLatin1String(table.columns[i].name), schema::cellText(table.columns[i], cells[i]));
    }
    return QJsonDocument(object).toJson(QJsonDocument::Compact).toStdString();
}

} // namespace stc::store
