// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/teamoverview.h"

#include <QAbstractTableModel>

namespace stc::items {

/// Teams with their numbers and warnings, a row a team.
class TeamListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Commune, Hamlet, Name, Leader, Members, Trained, Households, People, InQuarantine, DaysMissing, Warnings, ColumnCount };
    enum Role {
        IdRole = Qt::UserRole, ///< UUID as text
        ConcernRole,           ///< bool: this number is what a warning is about; in the column of warnings: there is one
    };

    using QAbstractTableModel::QAbstractTableModel;
    /// `units` must outlive the model.
    void setTeams(std::vector<store::TeamOverview> teams, const store::TeamLimits &limits, const UnitList &units);
    /// nullptr: there is no such row. Good until the next setTeams().
    [[nodiscard]] const store::TeamOverview *teamAt(int row) const;
    /// -1: it is not in the list.
    [[nodiscard]] int rowOf(const Uuid &team) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    /// A few words with the number: "no leader", "56 households".
    [[nodiscard]] static QString warningText(store::TeamWarning warning, const store::TeamOverview &team);
    /// What would be right: "30 to 50 households".
    [[nodiscard]] static QString adviceText(store::TeamWarning warning, const store::TeamLimits &limits);

private:
    struct Row {
        store::TeamOverview team;
        std::vector<store::TeamWarning> warnings;
        QString commune;
    };
    [[nodiscard]] QString text(const Row &row, int column) const;
    [[nodiscard]] QString toolTip(const Row &row, int column) const;
    std::vector<Row> m_rows;
    store::TeamLimits m_limits;
};

} // namespace stc::items
