// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/duplicatesmodel.h"

#include "domain/dates.h"

#include <algorithm>
#include <set>

namespace stc::items {

using services::DuplicatePair;

namespace {

using PairIds = std::pair<Uuid, Uuid>;

PairIds idsOf(const DuplicatePair &pair) { return {pair.first.id, pair.second.id}; }

bool sameIds(const DuplicatePair &a, const DuplicatePair &b) { return idsOf(a) == idsOf(b); }

/// Those of `from` that are in `in`, in their order.
std::vector<PairIds> common(const std::vector<DuplicatePair> &from, const std::vector<DuplicatePair> &in)
{
    std::set<PairIds> known;
    for (const DuplicatePair &pair : in)
        known.insert(idsOf(pair));
    std::vector<PairIds> ids;
    for (const DuplicatePair &pair : from) {
        if (known.contains(idsOf(pair)))
            ids.push_back(idsOf(pair));
    }
    return ids;
}

} // namespace

void DuplicatesModel::setPairs(schema::TableId table, std::vector<DuplicatePair> pairs)
{
    const std::vector<PairIds> staying = common(m_pairs, pairs);
    if (table != m_table || staying.empty() || staying != common(pairs, m_pairs)) {
        beginResetModel();
        m_table = table;
        m_pairs = std::move(pairs);
        endResetModel();
        return;
    }
    const std::set<PairIds> stay(staying.begin(), staying.end());
    for (int row = static_cast<int>(m_pairs.size()) - 1; row >= 0; --row) {
        if (!stay.contains(idsOf(pair(row))))
            removePair(row);
    }
    for (std::size_t row = 0; row < pairs.size(); ++row) {
        const int place = static_cast<int>(row);
        if (row < m_pairs.size() && sameIds(m_pairs[row], pairs[row])) {
            m_pairs[row] = std::move(pairs[row]);
            continue;
        }
        beginInsertRows({}, place, place);
        m_pairs.insert(m_pairs.begin() + place, std::move(pairs[row]));
        endInsertRows();
    }
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumns - 1));
}

void DuplicatesModel::removePair(int row)
{
    beginRemoveRows({}, row, row);
    m_pairs.erase(m_pairs.begin() + row);
    endRemoveRows();
}

void DuplicatesModel::removeRecord(const Uuid &id)
{
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (pair(row).first.id == id || pair(row).second.id == id)
            removePair(row);
    }
}

int DuplicatesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_pairs.size());
}

int DuplicatesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QString DuplicatesModel::place(const store::DuplicateSide &side) const
{
    if (side.household.isEmpty())
        return side.hamlet;
    // A household's own number; a person's household is called by its head.
    return m_table == schema::TableId::Households ? tr("No. %1, %2").arg(side.household, side.hamlet) : tr("%1, %2").arg(side.household, side.hamlet);
}

QString DuplicatesModel::text(const DuplicatePair &pair, int column) const
{
    switch (column) {
    case Grade: return pair.decision.isNull() ? services::gradeText(pair.grade) : tr("Different");
    case FirstName: return pair.first.name;
    case FirstBorn: return displayPartialDate(pair.first.born);
    case FirstHousehold: return place(pair.first);
    case SecondName: return pair.second.name;
    case SecondBorn: return displayPartialDate(pair.second.born);
    case SecondHousehold: return place(pair.second);
    case Reasons: return pair.decision.isNull() ? services::reasonsText(pair) : tr("decided on %1").arg(displayPartialDate(pair.decidedOn));
    default: return {};
    }
}

QVariant DuplicatesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || (role != Qt::DisplayRole && role != Qt::ToolTipRole))
        return {};
    return text(pair(index.row()), index.column());
}

QVariant DuplicatesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const bool households = m_table == schema::TableId::Households;
    switch (section) {
    case Grade: return tr("How sure");
    case FirstName: return households ? tr("First household") : tr("First person");
    case SecondName: return households ? tr("Second household") : tr("Second person");
    case FirstBorn:
    case SecondBorn: return tr("Born");
    case FirstHousehold:
    case SecondHousehold: return households ? tr("Number, hamlet") : tr("Household, hamlet");
    case Reasons: return tr("Why");
    default: return {};
    }
}

} // namespace stc::items
