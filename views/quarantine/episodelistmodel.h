// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/episodelist.h"

#include <QAbstractTableModel>

#include <map>

namespace stc::views {

/// Episodes of a unit; what is shown of them is chosen here, without reading again.
class EpisodeListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    /// What a clerk asks first stands first: the rest is seen by scrolling, or at the right of the list.
    enum Column { Person, Born, Category, Start, Day, LastDay, Release, Ended, Household, Form, Rule, Monitor, kColumns };
    enum class State : std::uint8_t { Open, Ended, All };
    struct Filter {
        State state = State::Open;
        QString hamlet;   ///< empty = all
        Uuid team;        ///< null = all
        QString category; ///< code; empty = all
        QString search;   ///< as typed
        bool operator==(const Filter &) const = default;
    };

    using QAbstractTableModel::QAbstractTableModel;
    void setList(services::EpisodeList list, const QDate &today);
    void setFilter(const Filter &filter);
    [[nodiscard]] const Filter &filter() const { return m_filter; }
    /// nullptr: there is no such row.
    [[nodiscard]] const services::EpisodeRow *at(int row) const;
    /// -1: it is not shown.
    [[nodiscard]] int rowOf(const Uuid &episode) const;
    /// Hamlets of all of them.
    [[nodiscard]] QStringList hamlets() const;
    /// Names and ids of the teams of all of them, by name.
    [[nodiscard]] QList<std::pair<QString, QString>> teams() const;
    [[nodiscard]] bool isOver(int row) const; ///< past the last day and still open

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    [[nodiscard]] bool isShown(const services::EpisodeRow &row, const std::vector<std::string> &words) const;
    [[nodiscard]] QString text(const services::EpisodeRow &row, int column) const;
    [[nodiscard]] std::string sortKey(const services::EpisodeRow &row, int column) const;
    void sift();

    services::EpisodeList m_list;
    QDate m_today;
    Filter m_filter;
    std::vector<std::size_t> m_shown;
    int m_sortColumn = -1; ///< -1 = visit order
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace stc::views
