// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/samples/roundsmodel.h"

#include "reports/wording.h"
#include "views/samples/samplingtexts.h"

#include <algorithm>

namespace stc::views {

using store::SamplingRound;

void RoundsModel::setRounds(std::vector<SamplingRound> rounds)
{
    beginResetModel();
    m_rounds = std::move(rounds);
    endResetModel();
}

const SamplingRound *RoundsModel::roundAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_rounds.size() ? &m_rounds[std::size_t(row)] : nullptr;
}

int RoundsModel::rowOf(const Uuid &round) const
{
    const auto found = std::find_if(m_rounds.begin(), m_rounds.end(), [&](const SamplingRound &one) { return one.id == round; });
    return found == m_rounds.end() ? -1 : int(found - m_rounds.begin());
}

int RoundsModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rounds.size());
}

int RoundsModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(kColumns);
}

QString RoundsModel::hint(const SamplingRound &round) const
{
    QStringList parts = {round.place};
    if (const Unit *unit = m_units.find(round.communeCode))
        parts << unit->name;
    if (!round.teamName.isEmpty())
        parts << round.teamName;
    parts << sampleGroupText(round.reason) << sampleMethodText(round.method);
    if (!round.lab.isEmpty())
        parts << round.lab;
    if (!round.note.isEmpty())
        parts << round.note;
    return parts.join(QStringLiteral(" · "));
}

QVariant RoundsModel::data(const QModelIndex &index, int role) const
{
    const SamplingRound *round = roundAt(index.row());
    if (!round || !index.isValid())
        return {};
    if (role == Qt::ToolTipRole)
        return hint(*round);
    if (role == Qt::TextAlignmentRole)
        return index.column() == Taken || index.column() == Waiting ? QVariant(int(Qt::AlignRight | Qt::AlignVCenter)) : QVariant(int(Qt::AlignLeft | Qt::AlignVCenter));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Day: return reports::shortDate(round->plannedOn);
    case Place: return round->place;
    case Taken: return QStringLiteral("%1/%2").arg(round->taken).arg(round->people);
    case Waiting: return round->taken == 0 ? QString() : QString::number(round->waiting());
    case State: return roundStateText(*round);
    default: return {};
    }
}

QVariant RoundsModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Day: return tr("Day");
    case Place: return tr("Place");
    case Taken: return tr("Taken");
    case Waiting: return tr("Waiting");
    case State: return tr("State");
    default: return {};
    }
}

} // namespace stc::views
