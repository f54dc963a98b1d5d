// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/samplingrounds.h"

#include <QAbstractTableModel>

namespace stc::views {

/// The list of a round: its pools with their people, what was taken and what came of it.
class RoundPeopleModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Pool, Number, Name, Born, Taken, Result, kColumns };
    using QAbstractTableModel::QAbstractTableModel;

    void setPeople(std::vector<store::RoundPerson> people);
    [[nodiscard]] const std::vector<store::RoundPerson> &people() const { return m_people; }
    /// nullptr: no such row.
    [[nodiscard]] const store::RoundPerson *personAt(int row) const;
    [[nodiscard]] int rowOf(const Uuid &person) const; ///< -1: not there
    /// Rows of one tube, the first and the one behind the last.
    [[nodiscard]] std::pair<int, int> poolOf(int row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const store::RoundPerson &person, int column) const;
    [[nodiscard]] static QString hint(const store::RoundPerson &person);
    std::vector<store::RoundPerson> m_people;
};

} // namespace stc::views
