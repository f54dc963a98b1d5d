// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "services/logbook/readingsample.h"

#include <QAbstractTableModel>

namespace stc::views {

/// Typed pages: those that a second person is to read, those that were read, and where it is wanted the others.
class ReadingListModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Date, Team, Commune, TypedBy, State, ColumnCount };

    /// `units` must outlive the model.
    explicit ReadingListModel(const UnitList &units, QObject *parent = nullptr);
    /// As services::readingPages gives them.
    void setPages(std::vector<services::ReadingPage> pages);
    /// nullptr: there is no such row. Good until the next setPages().
    [[nodiscard]] const services::ReadingPage *pageAt(int row) const;
    /// -1: it is not in the list.
    [[nodiscard]] int rowOf(const services::TeamDay &page) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QString text(const services::ReadingPage &page, int column) const;
    [[nodiscard]] QString toolTip(const services::ReadingPage &page) const;

    const UnitList &m_units;
    std::vector<services::ReadingPage> m_pages;
};

} // namespace stc::views
