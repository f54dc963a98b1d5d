// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/duplicates.h"

#include <QAbstractTableModel>

namespace stc::items {

/// Pairs that may be one, or that were called different: a row each. Rows that stay keep their place and selection when a new search brings others.
class DuplicatesModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Grade, FirstName, FirstBorn, FirstHousehold, SecondName, SecondBorn, SecondHousehold, Reasons, kColumns };

    using QAbstractTableModel::QAbstractTableModel;
    /// `table` is People or Households; of another one than before, everything is new.
    void setPairs(schema::TableId table, std::vector<services::DuplicatePair> pairs);
    [[nodiscard]] const services::DuplicatePair &pair(int row) const { return m_pairs[static_cast<std::size_t>(row)]; }
    void removePair(int row);
    /// A record is gone, and with it every pair that it was part of.
    void removeRecord(const Uuid &id);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const services::DuplicatePair &pair, int column) const;
    [[nodiscard]] QString place(const store::DuplicateSide &side) const;

    schema::TableId m_table = schema::TableId::People;
    std::vector<services::DuplicatePair> m_pairs;
};

} // namespace stc::items
