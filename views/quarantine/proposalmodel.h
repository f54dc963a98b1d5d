// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/proposals.h"

#include <QAbstractTableModel>

namespace stc::views {

/// What is proposed for open episodes, those that can be confirmed marked with a tick.
class ProposalModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { What, Person, Born, Category, Why, EndOn, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    void setProposals(std::vector<services::EpisodeProposal> proposals);
    /// nullptr: there is no such row.
    [[nodiscard]] const services::EpisodeProposal *at(int row) const;
    /// Of these rows, those that can be confirmed here; all rows where none is given.
    [[nodiscard]] std::vector<const services::EpisodeProposal *> ready(const std::vector<int> &rows) const;
    [[nodiscard]] int readyCount() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<services::EpisodeProposal> m_proposals;
};

} // namespace stc::views
