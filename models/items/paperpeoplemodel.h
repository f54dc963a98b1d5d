// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/episodes.h"

#include <QAbstractTableModel>

#include <set>

namespace stc::items {

/// Quarantines that papers can be made for, with a box to tick; in the order of the round. What is ticked stays so while the list is searched.
class PaperPeopleModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Born, Place, Start, Release, Order, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;
    /// `keepsTicks`: the same list read again; who is in it already stays as ticked as before.
    void setEpisodes(std::vector<store::Episode> episodes, bool areTicked, bool keepsTicks = false);
    /// Only rows whose name, hamlet, team or order hold all words; without marks, as everywhere.
    void setSearch(const QString &text);
    /// All rows that are shown.
    void tickShown(bool isTicked);
    void toggle(const std::vector<int> &rows);
    [[nodiscard]] std::vector<Uuid> ticked() const; ///< in the order of the list
    [[nodiscard]] int tickedCount() const { return static_cast<int>(m_ticked.size()); }
    [[nodiscard]] int total() const { return static_cast<int>(m_episodes.size()); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void tickedChanged();

private:
    void tick(std::size_t episode, bool isTicked);
    void show();
    [[nodiscard]] const store::Episode &episodeAt(int row) const { return m_episodes[m_shown[static_cast<std::size_t>(row)]]; }

    std::vector<store::Episode> m_episodes;
    std::vector<QString> m_folded;      ///< what is searched, by episode
    std::vector<std::size_t> m_shown;   ///< rows
    std::set<std::size_t> m_ticked;
    QStringList m_words;
};

} // namespace stc::items
