// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "store/queries/gaps.h"

#include <QAbstractTableModel>

#include <set>

namespace stc::views {

/// Rows of one kind of gap in the order of the walk, a heading above those of each team; rows can be marked, a heading marks its whole team.
class GapsModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    explicit GapsModel(const UnitList &units, QObject *parent = nullptr);

    /// What was marked stays marked where it is still there, unless the kind is another.
    void setRows(store::GapKind kind, std::vector<store::GapRow> rows);
    [[nodiscard]] store::GapKind kind() const { return m_kind; }
    /// nullptr: a heading.
    [[nodiscard]] const store::GapRow *gapAt(int row) const;
    /// Of a heading, the first row below it; of a row, itself.
    [[nodiscard]] const store::GapRow *leadAt(int row) const;
    [[nodiscard]] bool isHeading(int row) const { return gapAt(row) == nullptr; }
    /// -1: it is not there.
    [[nodiscard]] int rowOf(const Uuid &record) const;
    [[nodiscard]] int gapCount() const { return static_cast<int>(m_gaps.size()); }
    [[nodiscard]] int markedCount() const { return static_cast<int>(m_marked.size()); }
    [[nodiscard]] std::vector<Uuid> marked() const; ///< in the order of the list
    void toggle(int row);
    void markAll(bool isMarked);
    /// The texts of a row, by column.
    [[nodiscard]] QStringList texts(const store::GapRow &gap) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

Q_SIGNALS:
    void marksChanged();

private:
    /// A line of the table: a heading stands for the gaps [first, end), a row has first == the gap and end == 0.
    struct Line {
        int first = 0;
        int end = 0;
        [[nodiscard]] bool isHeading() const { return end > 0; }
    };
    [[nodiscard]] QString headingText(const Line &line) const;
    [[nodiscard]] Qt::CheckState stateOf(const Line &line) const;
    [[nodiscard]] const store::GapRow &gap(int index) const { return m_gaps[static_cast<std::size_t>(index)]; }
    void setMarked(int first, int end, bool isMarked);

    const UnitList &m_units;
    store::GapKind m_kind = store::GapKind::NoCommitment;
    std::vector<store::GapRow> m_gaps;
    std::vector<Line> m_lines;
    std::set<Uuid> m_marked;
    bool m_hasCommunes = false;
};

} // namespace stc::views
