// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recordlistmodel.h"

#include <algorithm>

namespace stc::items {

namespace {

constexpr int kBlock = 32;          ///< rows read at once: about what a window shows, in less time than a frame
constexpr std::size_t kBlocks = 200;

} // namespace

RecordListModel::RecordListModel(store::Database &database, schema::TableId table, QObject *parent)
    : QAbstractTableModel(parent), m_database(database), m_table(table), m_reader(database)
{
}

void RecordListModel::setKeys(store::Keys keys, qint64 total)
{
    beginResetModel();
    m_keys = std::move(keys);
    m_total = total;
    m_blocks.clear();
    m_uses.clear();
    endResetModel();
}

void RecordListModel::reload()
{
    m_reader.forget();
    m_blocks.clear();
    m_uses.clear();
    if (!m_keys.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

std::int32_t RecordListModel::keyAt(int row) const
{
    return row >= 0 && row < rowCount() ? m_keys[static_cast<std::size_t>(row)] : 0;
}

int RecordListModel::rowOf(std::int32_t key) const
{
    const auto at = std::find(m_keys.begin(), m_keys.end(), key);
    return key == 0 || at == m_keys.end() ? -1 : static_cast<int>(at - m_keys.begin());
}

const store::Record *RecordListModel::recordAt(int row) const
{
    const Row *found = rowAt(row);
    return found && found->record.table ? &found->record : nullptr;
}

int RecordListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_keys.size());
}

int RecordListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(store::listColumns(m_table).size());
}

RecordListModel::Block RecordListModel::readBlock(int number) const
{
    Block block;
    const auto columns = store::listColumns(m_table);
    const QDate today = m_database.clock().today();
    const int end = std::min((number + 1) * kBlock, rowCount());
    for (int row = number * kBlock; row < end; ++row) {
        Row read;
        if (auto record = m_reader.read(m_table, m_keys[static_cast<std::size_t>(row)]); record && *record) {
            read.record = **std::move(record);
            for (const store::ListColumn &column : columns)
                read.texts << m_reader.display(read.record, column, today);
        }
        block.rows.push_back(std::move(read));
    }
    return block;
}

const RecordListModel::Row *RecordListModel::rowAt(int row) const
{
    if (row < 0 || row >= rowCount())
        return nullptr;
    const int number = row / kBlock;
    auto at = m_blocks.find(number);
    if (at == m_blocks.end()) {
        if (m_blocks.size() >= kBlocks) {
            m_blocks.erase(m_uses.back());
            m_uses.pop_back();
        }
        at = m_blocks.emplace(number, readBlock(number)).first;
        m_uses.push_front(number);
        at->second.use = m_uses.begin();
    } else if (at->second.use != m_uses.begin()) {
        m_uses.splice(m_uses.begin(), m_uses, at->second.use);
    }
    return &at->second.rows[static_cast<std::size_t>(row % kBlock)];
}

QVariant RecordListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const store::ListColumn &column = listColumn(index.column());
    switch (role) {
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((column.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case KeyRole: return keyAt(index.row());
    case IdRole: {
        const store::Record *record = recordAt(index.row());
        return record ? record->id.toString() : QString();
    }
    case Qt::DisplayRole:
    case Qt::ToolTipRole: {
        const Row *row = rowAt(index.row());
        QString text = row ? row->texts.value(index.column()) : QString();
        if (role == Qt::DisplayRole)
            text.replace(QLatin1Char('\n'), QLatin1Char(' ')); // a list has one line a row; the tool tip shows all
        return text;
    }
    case Qt::AccessibleTextRole: {
        // A screen reader hears a cell alone, so the heading belongs to it.
        const Row *row = rowAt(index.row());
        const QString text = row ? row->texts.value(index.column()) : QString();
        return QStringLiteral("%1: %2").arg(column.label(), text.isEmpty() ? tr("empty") : text);
    }
    default: return {};
    }
}

QVariant RecordListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && section >= 0 && section < columnCount()) {
        const store::ListColumn &column = listColumn(section);
        if (role == Qt::DisplayRole || role == Qt::ToolTipRole || role == Qt::AccessibleTextRole)
            return column.label();
        if (role == Qt::TextAlignmentRole)
            return QVariant::fromValue(Qt::Alignment((column.isNumber() ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    }
    if (orientation == Qt::Vertical && role == Qt::DisplayRole && section >= 0 && section < rowCount())
        return section + 1;
    return {};
}

void RecordListModel::sort(int column, Qt::SortOrder order)
{
    Q_EMIT sortRequested(column, order);
}

} // namespace stc::items
