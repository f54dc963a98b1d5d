// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/proposalmodel.h"

#include "domain/dates.h"
#include "schema/table.h"
#include "views/widgets/theme.h"

#include <QBrush>

#include <algorithm>

namespace stc::views {

using services::EpisodeProposal;

namespace {

QString textOf(const EpisodeProposal &proposal, int column)
{
    switch (column) {
    case ProposalModel::What: return (proposal.isReady() ? QStringLiteral("✓ ") : QStringLiteral("… ")) + services::proposalLabel(proposal.kind);
    case ProposalModel::Person: return proposal.episode.name;
    case ProposalModel::Born: return proposal.episode.birthDate.left(4);
    case ProposalModel::Category: return schema::choiceLabel(schema::table(schema::TableId::Quarantines).column("reason"), proposal.episode.reason.toStdString());
    case ProposalModel::Why: return proposal.missing.isEmpty() ? proposal.text : ProposalModel::tr("Not yet: %1. %2").arg(proposal.missing, proposal.text);
    case ProposalModel::EndOn: return proposal.isReady() ? displayDate(proposal.endOn) : QString();
    default: return {};
    }
}

} // namespace

void ProposalModel::setProposals(std::vector<EpisodeProposal> proposals)
{
    beginResetModel();
    m_proposals = std::move(proposals);
    endResetModel();
}

const EpisodeProposal *ProposalModel::at(int row) const
{
    return row < 0 || static_cast<std::size_t>(row) >= m_proposals.size() ? nullptr : &m_proposals[static_cast<std::size_t>(row)];
}

std::vector<const EpisodeProposal *> ProposalModel::ready(const std::vector<int> &rows) const
{
    std::vector<const EpisodeProposal *> found;
    const auto take = [&](const EpisodeProposal &proposal) {
        if (proposal.isReady())
            found.push_back(&proposal);
    };
    if (rows.empty())
        std::for_each(m_proposals.begin(), m_proposals.end(), take);
    for (const int row : rows) {
        if (const EpisodeProposal *proposal = at(row))
            take(*proposal);
    }
    return found;
}

int ProposalModel::readyCount() const
{
    return static_cast<int>(std::count_if(m_proposals.begin(), m_proposals.end(), [](const EpisodeProposal &one) { return one.isReady(); }));
}

int ProposalModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_proposals.size());
}

int ProposalModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : kColumns;
}

QVariant ProposalModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const EpisodeProposal &proposal = *at(index.row());
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return textOf(proposal, index.column());
    if (role == Qt::ForegroundRole && index.column() == What) {
        if (proposal.kind == services::EpisodeProposalKind::BecomesCase || proposal.kind == services::EpisodeProposalKind::BecomesF1)
            return QBrush(toneColor(Tone::Bad));
        return proposal.isReady() ? QVariant(QBrush(toneColor(Tone::Good))) : QVariant();
    }
    return {};
}

QVariant ProposalModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    static constexpr const char *kTitles[] = {QT_TR_NOOP("Proposed"), QT_TR_NOOP("Person"), QT_TR_NOOP("Born"), QT_TR_NOOP("Category"), QT_TR_NOOP("Why"), QT_TR_NOOP("Free from")};
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= kColumns)
        return {};
    return tr(kTitles[section]);
}

} // namespace stc::views
