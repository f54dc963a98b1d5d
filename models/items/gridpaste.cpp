// SPDX-License-Identifier: GPL-3.0-or-later
// Blocks from the clipboard, and what came of a change of rows.
#include "items/gridmodel.h"

#include "domain/tabulartext.h"
#include "services/gridedithead.h"

#include <algorithm>

namespace stc::items {

namespace {

constexpr int kSeenRows = 200; ///< rows whose version is checked against what the person sees; more do not fit a window

bool isBlank(const QStringList &row)
{
    return std::all_of(row.begin(), row.end(), [](const QString &cell) { return cell.trimmed().isEmpty(); });
}

} // namespace

void GridModel::addRow(GridPaste &paste, int row, std::int32_t number, std::vector<services::GridCell> cells, const QString &hamlet)
{
    services::GridRow task;
    task.number = number;
    task.key = std::max(number, 0);
    task.hamlet = hamlet;
    if (const store::Record *record = number > 0 && paste.rows < kSeenRows ? m_records.recordAt(row) : nullptr) {
        task.id = record->id;
        task.basedOn = record->batch;
        for (int i = 1; i < static_cast<int>(m_described.columns.size()); ++i)
            task.before.insert(QLatin1String(m_described.columns[static_cast<std::size_t>(i)].name), record->values.at(i));
    }
    if (const GridRowEdit *edit = number < 0 ? m_rows.edit(number) : nullptr) {
        for (const auto &[column, cell] : edit->cells) { // what was typed before belongs to the new record too
            const bool isPasted = std::any_of(cells.begin(), cells.end(), [&](const services::GridCell &one) { return one.column == column; });
            if (!isPasted)
                cells.push_back({column, cell.value});
        }
    }
    task.cells = std::move(cells);
    paste.task.rows.push_back(std::move(task));
    ++paste.rows;
}

GridPaste GridModel::preparePaste(const std::vector<QStringList> &block, const QModelIndex &at, const QList<int> &columns, const QModelIndexList &targets)
{
    GridPaste paste;
    paste.task.table = m_table;
    if (block.empty() || !at.isValid())
        return paste;
    paste.task.unit = unitAround(at.row());
    if (block.size() == 1 && block.front().size() == 1 && targets.size() > 1) {
        std::map<int, std::vector<services::GridCell>> byRow;
        for (const QModelIndex &target : targets) {
            if (isWritable(target.column()))
                byRow[target.row()].push_back({tableColumn(target.column()), block.front().front()});
            else
                ++paste.outside;
        }
        for (auto &[row, cells] : byRow) {
            paste.columns = std::max(paste.columns, static_cast<int>(cells.size()));
            addRow(paste, row, m_rows.at(row), std::move(cells), {});
        }
    } else {
        const services::GridHead head = services::readHead(m_described, block.front(), tableColumn(at.column()), block.size() > 1);
        std::vector<int> meant = head.columns;
        if (head.isThere) {
            paste.unknown = head.unknown;
        } else {
            const qsizetype first = columns.indexOf(at.column());
            meant.clear();
            for (qsizetype i = 0; i < widthOf(block); ++i)
                meant.push_back(first >= 0 && first + i < columns.size() ? tableColumn(columns.at(first + i)) : -1);
        }
        paste.columns = static_cast<int>(std::count_if(meant.begin(), meant.end(), [](int column) { return column > 0; }));
        const store::Values defaults = defaultsFor(isNew(at.row()) ? at.row() : rowCount() - 1, true);
        int row = at.row();
        for (std::size_t i = head.isThere ? 1 : 0; i < block.size(); ++i, ++row) {
            const bool isBeyond = row >= rowCount();
            if (isBlank(block[i]) && (isBeyond || isNew(row)))
                continue;
            std::vector<services::GridCell> cells;
            for (int j = 0; j < block[i].size(); ++j) {
                const int column = j < static_cast<int>(meant.size()) ? meant[static_cast<std::size_t>(j)] : -1;
                if (column > 0)
                    cells.push_back({column, block[i].at(j)});
                else if (!head.isThere && !block[i].at(j).trimmed().isEmpty())
                    ++paste.outside;
            }
            if (cells.empty())
                continue;
            const QString hamlet = head.isThere && head.hamlet >= 0 ? block[i].value(head.hamlet).trimmed() : QString();
            const std::int32_t number = isBeyond ? m_rows.freshNumber() : m_rows.at(row);
            addRow(paste, row, number, std::move(cells), hamlet);
            if (number < 0)
                paste.task.rows.back().defaults = defaults;
        }
    }
    paste.task.summary = tr("paste %1 rows, %2 columns").arg(paste.rows).arg(paste.columns);
    return paste;
}

/// The row's edit becomes what was refused; a row that was saved becomes, or stays, a record.
void GridModel::takeRow(int row, const services::GridRowReply &reply)
{
    if (reply.isSaved && reply.key > 0 && reply.number < 0 && row >= 0)
        m_rows.rename(row, reply.key);
    const std::int32_t number = reply.isSaved ? reply.key : reply.number;
    GridRowEdit left;
    if (const GridRowEdit *before = m_rows.edit(reply.number)) {
        left = *before;
        m_rows.drop(reply.number);
    }
    left.others = reply.others;
    left.conflict = reply.conflict;
    left.isJudged = true;
    for (const services::GridCellReply &cell : reply.cells) {
        if (cell.problem || !reply.isSaved) {
            const auto known = left.cells.find(cell.column);
            const bool isDefault = known != left.cells.end() && known->second.isDefault;
            left.cells[cell.column] = {cell.value, cell.problem, isDefault};
        } else {
            left.cells.erase(cell.column);
        }
    }
    if (reply.isSaved) { // what is mended later is mended in the record as it is then
        left.id = {};
        left.before.clear();
        left.reason.clear();
    }
    const bool isSomething = std::any_of(left.cells.begin(), left.cells.end(), [](const auto &cell) { return !cell.second.isDefault; });
    if (isSomething)
        m_rows.begin(number) = std::move(left);
}

void GridModel::take(const services::GridReply &reply)
{
    std::unordered_map<std::int32_t, int> places;
    for (int row = 0; row < rowCount(); ++row)
        places.emplace(m_rows.at(row), row);
    store::Keys added;
    for (const services::GridRowReply &row : reply.rows) {
        if (places.emplace(row.number, rowCount() + static_cast<int>(added.size())).second)
            added.push_back(row.number);
    }
    if (!added.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + static_cast<int>(added.size()) - 1);
        for (const std::int32_t number : added)
            m_rows.append(number);
        m_records.setKeys(m_rows.numbers(), 0);
        endInsertRows();
    }
    for (const services::GridRowReply &row : reply.rows)
        takeRow(places.at(row.number), row);
    m_records.setKeys(m_rows.numbers(), 0);
    ensureLast();
    m_titles.forget();
    m_values.forget();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, 0, rowCount() - 1);
}

} // namespace stc::items
