// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/tracing/caseoverview.h"

#include <QAbstractTableModel>

namespace stc::items {

/// Confirmed cases with the number of their contacts; sorts and sifts by itself (a province has some thousand).
class CaseListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Confirmed, Name, First, Second, Third, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    void setCases(std::vector<services::CaseOverview> cases);
    /// Letters of a name or a code, without marks; empty = all.
    void setFilter(const QString &text);
    /// Only cases of that hamlet; empty = all.
    void setHamlet(const QString &hamlet);
    /// nullptr: there is no such row. Good until the next change of the model.
    [[nodiscard]] const services::CaseOverview *caseAt(int row) const;
    /// -1: it is not in the list.
    [[nodiscard]] int rowOf(const Uuid &person) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Row {
        services::CaseOverview confirmed;
        QString folded;      ///< name and code
        std::string sortKey; ///< of the name
    };
    void order();
    [[nodiscard]] QString text(const Row &row, int column) const;
    std::vector<Row> m_cases;
    std::vector<int> m_shown; ///< places in m_cases
    QString m_filter;
    QString m_hamlet;
    int m_column = Confirmed;
    Qt::SortOrder m_order = Qt::DescendingOrder;
};

} // namespace stc::items
