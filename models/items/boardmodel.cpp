// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/boardmodel.h"

#include "domain/dates.h"

#include <QLocale>
#include <QMimeData>

#include <algorithm>

namespace stc::items {

using store::BoardHousehold;

void BoardModel::setHouseholds(std::vector<BoardHousehold> households, const std::vector<store::BoardTeam> &teams, bool mayReorder)
{
    beginResetModel();
    m_rows = std::move(households);
    m_mayReorder = mayReorder;
    m_teams.clear();
    for (const store::BoardTeam &team : teams)
        m_teams.emplace(team.id, team.name);
    std::set<Uuid> kept;
    for (const BoardHousehold &household : m_rows) {
        if (m_marked.contains(household.id))
            kept.insert(household.id);
    }
    const bool haveChanged = kept.size() != m_marked.size();
    m_marked = std::move(kept);
    endResetModel();
    if (haveChanged)
        Q_EMIT marksChanged();
}

void BoardModel::mark(const std::vector<int> &rows, bool isMarked)
{
    for (const int row : rows) {
        const Uuid &id = m_rows[std::size_t(row)].id;
        if (isMarked)
            m_marked.insert(id);
        else
            m_marked.erase(id);
        Q_EMIT dataChanged(index(row, Order), index(row, Order), {Qt::CheckStateRole});
    }
    Q_EMIT marksChanged();
}

void BoardModel::clearMarks()
{
    if (m_marked.empty())
        return;
    m_marked.clear();
    Q_EMIT dataChanged(index(0, Order), index(rowCount() - 1, Order), {Qt::CheckStateRole});
    Q_EMIT marksChanged();
}

std::vector<Uuid> BoardModel::marked() const
{
    std::vector<Uuid> found;
    for (const BoardHousehold &household : m_rows) {
        if (m_marked.contains(household.id))
            found.push_back(household.id);
    }
    return found;
}

/// The same households in another order; who watches a row goes with it.
void BoardModel::take(std::vector<BoardHousehold> rows)
{
    Q_EMIT layoutAboutToBeChanged({}, QAbstractItemModel::VerticalSortHint);
    std::map<Uuid, int> place;
    for (std::size_t i = 0; i < rows.size(); ++i)
        place.emplace(rows[i].id, int(i));
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex &one : before)
        after << index(place.at(m_rows[std::size_t(one.row())].id), one.column());
    m_rows = std::move(rows);
    changePersistentIndexList(before, after);
    Q_EMIT layoutChanged({}, QAbstractItemModel::VerticalSortHint);
    Q_EMIT reordered();
}

bool BoardModel::moveTo(const std::vector<int> &rows, int before)
{
    if (!m_mayReorder || rows.empty())
        return false;
    const std::set<int> moving(rows.begin(), rows.end());
    std::vector<BoardHousehold> next;
    const auto addMoving = [&] {
        for (const int row : moving)
            next.push_back(m_rows[std::size_t(row)]);
    };
    for (int row = 0; row < rowCount(); ++row) {
        if (row == before)
            addMoving();
        if (!moving.contains(row))
            next.push_back(m_rows[std::size_t(row)]);
    }
    if (before >= rowCount())
        addMoving();
    if (next == m_rows)
        return false;
    take(std::move(next));
    return true;
}

bool BoardModel::step(const std::vector<int> &rows, int by)
{
    if (rows.empty() || (by < 0 ? rows.front() == 0 : rows.back() == rowCount() - 1))
        return false;
    // Rows that lie apart come together: they are moved as one piece.
    return by < 0 ? moveTo(rows, rows.front() - 1) : moveTo(rows, rows.back() + 2);
}

void BoardModel::sortBy(const std::function<std::string(const BoardHousehold &)> &key)
{
    std::vector<std::pair<std::string, std::size_t>> keys;
    for (std::size_t i = 0; i < m_rows.size(); ++i)
        keys.emplace_back(key(m_rows[i]), i);
    std::sort(keys.begin(), keys.end());
    std::vector<BoardHousehold> next;
    for (const auto &[text, place] : keys)
        next.push_back(m_rows[place]);
    if (next != m_rows)
        take(std::move(next));
}

int BoardModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int BoardModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BoardModel::text(const BoardHousehold &household, int row, int column) const
{
    switch (column) {
    case Order:
        // A round that is being moved shows where each will be.
        if (m_mayReorder)
            return QString::number(row + 1);
        return household.visitOrder ? QString::number(*household.visitOrder) : QString();
    case Head: return household.head;
    case Number: return household.number;
    case Address: return household.address.isEmpty() ? household.hamlet : household.address;
    case People: return QLocale().toString(household.people);
    case Phone: return household.phone;
    default: break;
    }
    const auto nameOf = [&](const Uuid &team, const QString &without) {
        const auto found = m_teams.find(team);
        return found == m_teams.end() ? without : found->second;
    };
    const QString now = nameOf(household.team, tr("no team"));
    if (household.plannedFrom.isNull())
        return now;
    return tr("%1 → %2 from %3").arg(now, nameOf(household.plannedTeam, tr("no team")), displayDate(household.plannedFrom));
}

QVariant BoardModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const BoardHousehold &household = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole: return text(household, index.row(), index.column());
    case Qt::AccessibleTextRole: {
        const QString value = text(household, index.row(), index.column());
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), value.isEmpty() ? tr("empty") : value);
    }
    case Qt::CheckStateRole: return index.column() == Order ? QVariant(m_marked.contains(household.id) ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((index.column() == People ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    default: return {};
    }
}

bool BoardModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !index.isValid() || index.column() != Order)
        return false;
    mark({index.row()}, value.toInt() == Qt::Checked);
    return true;
}

QVariant BoardModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const QString titles[] = {tr("Order", "column"), tr("Head of household"), tr("Number", "of a household"), tr("Address"), tr("People", "column"), tr("Phone"), tr("Team")};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return titles[section];
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((section == People ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

Qt::ItemFlags BoardModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return m_mayReorder ? Qt::ItemIsDropEnabled : Qt::NoItemFlags;
    const Qt::ItemFlags usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsDragEnabled | Qt::ItemNeverHasChildren;
    return index.column() == Order ? usual | Qt::ItemIsUserCheckable : usual;
}

QStringList BoardModel::mimeTypes() const
{
    return {QLatin1String(kMime)};
}

/// What is carried: the marked ones when one of them is taken hold of, else the chosen rows.
QMimeData *BoardModel::mimeData(const QModelIndexList &indexes) const
{
    std::set<int> rows;
    bool touchesMark = false;
    for (const QModelIndex &one : indexes) {
        rows.insert(one.row());
        touchesMark = touchesMark || isMarked(one.row());
    }
    std::vector<Uuid> households;
    if (touchesMark) {
        households = marked();
    } else {
        for (const int row : rows)
            households.push_back(m_rows[std::size_t(row)].id);
    }
    QByteArray lines;
    for (const Uuid &household : households)
        lines += household.toString().toLatin1() + '\n';
    auto *data = new QMimeData;
    data->setData(QLatin1String(kMime), lines);
    return data;
}

std::vector<Uuid> BoardModel::householdsIn(const QMimeData &data)
{
    std::vector<Uuid> households;
    for (const QByteArray &line : data.data(QLatin1String(kMime)).split('\n')) {
        if (const auto id = Uuid::parse(std::string_view(line.constData(), std::size_t(line.size()))))
            households.push_back(*id);
    }
    return households;
}

bool BoardModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &) const
{
    return m_mayReorder && data->hasFormat(QLatin1String(kMime));
}

bool BoardModel::dropMimeData(const QMimeData *data, Qt::DropAction, int row, int, const QModelIndex &parent)
{
    if (!canDropMimeData(data, Qt::MoveAction, row, 0, parent))
        return false;
    const std::vector<Uuid> households = householdsIn(*data);
    const std::set<Uuid> moving(households.begin(), households.end());
    std::vector<int> rows;
    for (int i = 0; i < rowCount(); ++i) {
        if (moving.contains(m_rows[std::size_t(i)].id))
            rows.push_back(i);
    }
    moveTo(rows, row >= 0 ? row : parent.isValid() ? parent.row() : rowCount());
    return false; // the rows are moved already: the view must not take the old ones away
}

} // namespace stc::items
