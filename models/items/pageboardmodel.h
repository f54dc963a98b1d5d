// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/sheets.h"
#include "store/queries/pagefigures.h"

#include <QAbstractTableModel>

#include <optional>
#include <set>

namespace stc::items {

/// The board of pages: teams down, days across. Where there are several communes each is a line of its own that unfolds to its teams.
class PageBoardModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Complete, InTime, FirstDay };
    enum Role { StageRole = Qt::UserRole, LateRole, BegunRole, CommuneRole, MissingRole };

    using QAbstractTableModel::QAbstractTableModel;
    /// The unit list must outlive the model. Communes that were unfolded stay so.
    void setBoard(store::PageBoard board, const UnitList &units);
    /// As short as a column's head wants it; 1 = Monday … 7 = Sunday.
    [[nodiscard]] static QString weekdayName(int dayOfWeek);
    /// Empty = all.
    void setHamlet(const QString &hamlet);
    /// Only teams of which a page is missing.
    void setOnlyMissing(bool isOnly);
    [[nodiscard]] const store::PageBoard &board() const { return m_board; }

    [[nodiscard]] bool isCommune(int row) const;
    [[nodiscard]] bool isUnfolded(int row) const;
    void setUnfolded(int row, bool isUnfolded);
    /// The page of that cell; nothing where none is due or printed.
    [[nodiscard]] std::optional<services::TeamDay> pageAt(const QModelIndex &index) const;
    /// NotDue beside the cells of teams.
    [[nodiscard]] store::PageCell cellAt(const QModelIndex &index) const;
    /// Unfolds its commune where that is needed; an invalid index: it is not shown.
    [[nodiscard]] QModelIndex show(const services::TeamDay &page);
    /// The cell of a team's day; an invalid index where its commune is folded, or a filter hides it.
    [[nodiscard]] QModelIndex indexOf(const services::TeamDay &page) const;
    /// The page came back, or did not: without reading everything again.
    void setReturned(const services::TeamDay &page, bool isReturned);

    /// Of the teams of the hamlet that is chosen.
    [[nodiscard]] const store::PageFigures &figures() const { return m_all; }
    [[nodiscard]] int teamCount() const { return m_teamCount; }
    /// "Tổ số 2 thôn Chợ"
    [[nodiscard]] QString teamName(std::size_t team) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// A commune: teams [first, end). A team: first alone, end = first.
    struct Line {
        std::size_t first = 0;
        std::size_t end = 0;
        [[nodiscard]] bool isCommune() const { return end > first; }
    };
    struct Commune {
        store::PageFigures all;
        std::vector<store::PageFigures> days;
    };
    void count();
    void makeLines();
    [[nodiscard]] bool isShown(std::size_t team) const;
    [[nodiscard]] bool isOfHamlet(std::size_t team) const { return m_hamlet.isEmpty() || m_board.teams[team].hamlet == m_hamlet; }
    [[nodiscard]] std::vector<std::size_t> shownTeams(const Line &commune) const;
    [[nodiscard]] std::optional<std::size_t> placeOf(const services::TeamDay &page) const;
    [[nodiscard]] QString text(const Line &line, int column) const;
    [[nodiscard]] QString toolTip(const Line &line, int column) const;
    [[nodiscard]] const store::PageFigures &figuresOf(const Line &line) const;
    [[nodiscard]] const Commune &communeOf(const Line &line) const { return m_communes.at(m_board.teams[line.first].area); }
    [[nodiscard]] QString communeName(Area area) const;

    store::PageBoard m_board;
    const UnitList *m_units = nullptr;
    QString m_hamlet;
    bool m_isOnlyMissing = false;
    std::vector<Line> m_lines;
    std::vector<store::PageFigures> m_teams;
    std::vector<store::PageFigures> m_days;
    std::map<Area, Commune> m_communes;
    store::PageFigures m_all;
    int m_teamCount = 0;
    std::set<Area> m_unfolded;
};

} // namespace stc::items
