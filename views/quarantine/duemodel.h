// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "reports/duetexts.h"

#include <QAbstractTableModel>

#include <memory>

namespace stc::views {

/// One list of the day's work in the order of the walk, with a heading above each team and hamlet.
class DueModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, Born, HouseholdNumber, Head, Phone, Day, LastDay, Word, Check, ColumnCount };

    explicit DueModel(const UnitList &units, QObject *parent = nullptr);

    void setRows(store::DueList list, std::vector<store::DueRow> rows, reports::DueTexts texts);
    [[nodiscard]] store::DueList list() const { return m_list; }
    [[nodiscard]] int peopleCount() const { return static_cast<int>(m_rows.size()); }
    /// nullptr: a heading, or no row.
    [[nodiscard]] const store::DueRow *rowAt(int row) const;
    [[nodiscard]] bool isHeading(int row) const { return rowAt(row) == nullptr; }
    /// Of a heading the people below it, of a row its own.
    [[nodiscard]] std::vector<const store::DueRow *> peopleAt(int row) const;
    /// -1: not there.
    [[nodiscard]] int rowOf(const Uuid &episode) const;
    /// One line about a person, with what the columns have no room for.
    [[nodiscard]] QString wholeText(const store::DueRow &row) const { return m_texts->wholeText(row); }
    /// The texts of a row, by column.
    [[nodiscard]] QStringList texts(const store::DueRow &row) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    /// A heading stands for the people [first, end), a row has first == the person and end == 0.
    struct Line {
        std::size_t first = 0;
        std::size_t end = 0;
        [[nodiscard]] bool isHeading() const { return end > 0; }
    };
    [[nodiscard]] QString headingText(const Line &line) const;
    [[nodiscard]] QString textAt(const store::DueRow &row, int column) const;
    [[nodiscard]] QVariant look(const store::DueRow &row, int column, int role) const;

    const UnitList &m_units;
    store::DueList m_list = store::DueList::Fever;
    std::vector<store::DueRow> m_rows;
    std::vector<Line> m_lines;
    std::unique_ptr<reports::DueTexts> m_texts; ///< keeps labels it has made
    bool m_hasCommunes = false;
};

} // namespace stc::views
