// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importer.h"

#include <QTableWidget>

namespace stc::views {

/// What an import did or would do, a line a table and one for all.
class CountsTable final : public QTableWidget {
    Q_OBJECT
public:
    explicit CountsTable(QWidget *parent = nullptr);
    void setReport(const services::ImportReport &report);
    /// No higher than its lines need.
    void fitHeight();

Q_SIGNALS:
    /// A cell was chosen: rows of that table and outcome are of interest. The line of the sum means all tables, other columns all outcomes.
    void chosen(std::optional<stc::schema::TableId> table, std::optional<stc::services::RowOutcome> outcome);

private:
    void addLine(const QString &label, const services::TableCounts &counts, int table);
};

} // namespace stc::views
