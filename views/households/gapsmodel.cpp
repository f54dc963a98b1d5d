// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/gapsmodel.h"

#include "domain/dates.h"

#include <QFont>

#include <algorithm>

namespace stc::views {

using schema::TableId;
using store::GapRow;

GapsModel::GapsModel(const UnitList &units, QObject *parent) : QAbstractTableModel(parent), m_units(units) {}

void GapsModel::setRows(store::GapKind kind, std::vector<GapRow> rows)
{
    beginResetModel();
    if (kind != m_kind)
        m_marked.clear();
    m_kind = kind;
    m_gaps = std::move(rows);
    m_hasCommunes = !m_gaps.empty() && m_gaps.front().area != m_gaps.back().area;
    m_lines.clear();
    std::set<Uuid> still;
    std::size_t heading = 0;
    for (std::size_t i = 0; i < m_gaps.size(); ++i) {
        const GapRow &row = m_gaps[i];
        const bool isSame = i > 0 && m_gaps[i - 1].area == row.area && m_gaps[i - 1].team == row.team && (!row.team.isNull() || m_gaps[i - 1].hamlet == row.hamlet);
        if (!isSame) {
            heading = m_lines.size();
            m_lines.push_back({static_cast<int>(i), 0});
        }
        m_lines[heading].end = static_cast<int>(i) + 1;
        m_lines.push_back({static_cast<int>(i), 0});
        if (m_marked.contains(row.id))
            still.insert(row.id);
    }
    m_marked = std::move(still);
    endResetModel();
    Q_EMIT marksChanged();
}

const GapRow *GapsModel::gapAt(int row) const
{
    if (row < 0 || row >= rowCount() || m_lines[static_cast<std::size_t>(row)].isHeading())
        return nullptr;
    return &gap(m_lines[static_cast<std::size_t>(row)].first);
}

const GapRow *GapsModel::leadAt(int row) const
{
    return row < 0 || row >= rowCount() ? nullptr : &gap(m_lines[static_cast<std::size_t>(row)].first);
}

int GapsModel::rowOf(const Uuid &record) const
{
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        if (!m_lines[i].isHeading() && gap(m_lines[i].first).id == record)
            return static_cast<int>(i);
    }
    return -1;
}

std::vector<Uuid> GapsModel::marked() const
{
    std::vector<Uuid> ids;
    for (const GapRow &row : m_gaps) {
        if (m_marked.contains(row.id))
            ids.push_back(row.id);
    }
    return ids;
}

void GapsModel::setMarked(int first, int end, bool isMarked)
{
    for (int i = first; i < end; ++i) {
        if (isMarked)
            m_marked.insert(gap(i).id);
        else
            m_marked.erase(gap(i).id);
    }
    if (!m_lines.empty()) // headings above and below may show another state
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, 0), {Qt::CheckStateRole});
    Q_EMIT marksChanged();
}

void GapsModel::toggle(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const Line &line = m_lines[static_cast<std::size_t>(row)];
    setMarked(line.first, line.isHeading() ? line.end : line.first + 1, stateOf(line) != Qt::Checked);
}

void GapsModel::markAll(bool isMarked)
{
    setMarked(0, gapCount(), isMarked);
}

Qt::CheckState GapsModel::stateOf(const Line &line) const
{
    int marks = 0;
    const int end = line.isHeading() ? line.end : line.first + 1;
    for (int i = line.first; i < end; ++i)
        marks += m_marked.contains(gap(i).id) ? 1 : 0;
    if (marks == 0)
        return Qt::Unchecked;
    return marks == end - line.first ? Qt::Checked : Qt::PartiallyChecked;
}

QString GapsModel::headingText(const Line &line) const
{
    const GapRow &first = gap(line.first);
    QStringList parts{first.team.isNull() ? tr("Without a team – %1").arg(first.hamlet) : first.teamName};
    if (m_hasCommunes) {
        if (const Unit *unit = m_units.findArea(first.area))
            parts << unit->name;
    }
    const int count = line.end - line.first;
    return store::gapKind(m_kind).table == TableId::Households ? tr("%1: %n household(s)", nullptr, count).arg(parts.join(QLatin1String(", ")))
                                                              : tr("%1: %n people", nullptr, count).arg(parts.join(QLatin1String(", ")));
}

QStringList GapsModel::texts(const GapRow &row) const
{
    const QString place = row.address.isEmpty() ? row.hamlet : row.address;
    switch (store::gapKind(m_kind).table) {
    case TableId::Households: return {row.name, row.number, row.phone, place};
    case TableId::People: return {row.name, displayPartialDate(row.birthDate), row.head, row.number, row.phone, place};
    default:
        return {row.name, schema::choiceLabel(schema::table(TableId::Members).column("role"), row.role.toStdString()), displayPartialDate(row.birthDate), row.phone};
    }
}

int GapsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int GapsModel::columnCount(const QModelIndex &parent) const
{
    if (parent.isValid())
        return 0;
    return store::gapKind(m_kind).table == TableId::People ? 6 : 4;
}

QVariant GapsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= columnCount())
        return {};
    switch (store::gapKind(m_kind).table) {
    case TableId::Households: return QStringList{tr("Head of household"), tr("Household No."), tr("Telephone"), tr("Address")}.at(section);
    case TableId::People:
        return QStringList{tr("Full name"), tr("Born"), tr("Head of household"), tr("Household No."), tr("Telephone"), tr("Address")}.at(section);
    default: return QStringList{tr("Full name"), tr("Duty"), tr("Born"), tr("Telephone")}.at(section);
    }
}

QVariant GapsModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::CheckStateRole: return index.column() == 0 ? QVariant(stateOf(line)) : QVariant();
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        if (line.isHeading())
            return index.column() == 0 ? headingText(line) : QString();
        return texts(gap(line.first)).value(index.column());
    case Qt::FontRole: {
        if (!line.isHeading())
            return {};
        QFont font;
        font.setWeight(QFont::DemiBold);
        return font;
    }
    default: return {};
    }
}

bool GapsModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != 0)
        return false;
    const Line &line = m_lines[static_cast<std::size_t>(index.row())];
    setMarked(line.first, line.isHeading() ? line.end : line.first + 1, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags GapsModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && index.column() == 0)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

} // namespace stc::views
