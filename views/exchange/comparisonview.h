// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/importer.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace stc::views {

/// One row of a preview: what the file says against what the database holds, differences bold and marked, and why it was refused.
class ComparisonView final : public QWidget {
    Q_OBJECT
public:
    explicit ComparisonView(QWidget *parent = nullptr);
    void showRow(const services::RowComparison &row, services::RowOutcome outcome);
    void showText(const QString &text);

private:
    QLabel *m_title;
    QLabel *m_reasons;
    QTableWidget *m_table;
};

} // namespace stc::views
