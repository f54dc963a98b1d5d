// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/assignments.h"

#include <QAbstractTableModel>

#include <functional>
#include <map>
#include <set>

namespace stc::items {

/// Households of the board: marked, moved and carried to a team.
class BoardModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Order, Head, Number, Address, People, Phone, Team, ColumnCount };
    static constexpr char kMime[] = "application/x-sotocovid-households"; ///< ids as text, a line each

    using QAbstractTableModel::QAbstractTableModel;
    /// In this order. `mayReorder`: they are one team's round. Marks of households that are still there stay.
    void setHouseholds(std::vector<store::BoardHousehold> households, const std::vector<store::BoardTeam> &teams, bool mayReorder);
    [[nodiscard]] const store::BoardHousehold &householdAt(int row) const { return m_rows[std::size_t(row)]; }
    [[nodiscard]] const std::vector<store::BoardHousehold> &households() const { return m_rows; }
    [[nodiscard]] bool mayReorder() const { return m_mayReorder; }

    void mark(const std::vector<int> &rows, bool isMarked);
    void clearMarks();
    [[nodiscard]] bool isMarked(int row) const { return m_marked.contains(m_rows[std::size_t(row)].id); }
    /// In the order of the list.
    [[nodiscard]] std::vector<Uuid> marked() const;

    /// Moves these rows (ascending) by one place up (-1) or down (1); false where there is no room, or no order to change.
    bool step(const std::vector<int> &rows, int by);
    /// These rows, kept together, in front of that row (rowCount() = behind the last).
    bool moveTo(const std::vector<int> &rows, int before);
    void sortBy(const std::function<std::string(const store::BoardHousehold &)> &key);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QStringList mimeTypes() const override;
    [[nodiscard]] QMimeData *mimeData(const QModelIndexList &indexes) const override;
    [[nodiscard]] static std::vector<Uuid> householdsIn(const QMimeData &data);
    [[nodiscard]] Qt::DropActions supportedDragActions() const override { return Qt::MoveAction; }
    [[nodiscard]] Qt::DropActions supportedDropActions() const override { return Qt::MoveAction; }
    [[nodiscard]] bool canDropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) const override;
    bool dropMimeData(const QMimeData *data, Qt::DropAction action, int row, int column, const QModelIndex &parent) override;

Q_SIGNALS:
    void marksChanged();
    void reordered();

private:
    [[nodiscard]] QString text(const store::BoardHousehold &household, int row, int column) const;
    void take(std::vector<store::BoardHousehold> rows);
    std::vector<store::BoardHousehold> m_rows;
    std::map<Uuid, QString> m_teams;
    std::set<Uuid> m_marked;
    bool m_mayReorder = false;
};

} // namespace stc::items
