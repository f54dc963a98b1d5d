// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "store/queries/samplingrounds.h"

#include <QAbstractTableModel>

namespace stc::views {

/// Rounds of sampling with what became of them.
class RoundsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Day, Place, Taken, Waiting, State, kColumns };
    explicit RoundsModel(const UnitList &units, QObject *parent = nullptr) : QAbstractTableModel(parent), m_units(units) {}

    void setRounds(std::vector<store::SamplingRound> rounds);
    [[nodiscard]] const std::vector<store::SamplingRound> &rounds() const { return m_rounds; }
    /// nullptr: no such row.
    [[nodiscard]] const store::SamplingRound *roundAt(int row) const;
    [[nodiscard]] int rowOf(const Uuid &round) const; ///< -1: it is not there

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString hint(const store::SamplingRound &round) const;
    const UnitList &m_units;
    std::vector<store::SamplingRound> m_rounds;
};

} // namespace stc::views
