// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importer.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>
#include <vector>

namespace stc::views {

/// The rows of an import that was tried, filtered by outcome and table. Holds numbers only: a district has 900,000 rows.
class PreviewModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Outcome, Table, Line, File, Reason, ColumnCount };
    explicit PreviewModel(QObject *parent = nullptr);

    /// The report must live as long as the model shows it.
    void setReport(const services::ImportReport *report);
    void setFilter(std::optional<services::RowOutcome> outcome, std::optional<schema::TableId> table);
    [[nodiscard]] const services::PreviewRow *row(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const services::PreviewRow &row, int column) const;
    void filter();
    const services::ImportReport *m_report = nullptr;
    std::optional<services::RowOutcome> m_outcome;
    std::optional<schema::TableId> m_table;
    std::vector<std::uint32_t> m_shown; ///< indexes into the report's rows
    QHash<QPair<QString, qint64>, qsizetype> m_issues; ///< first issue of a file's line
};

} // namespace stc::views
