// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/households/operationdialog.h"

class QTableWidget;

namespace stc::views {

/// Another household becomes part of this one; where their values differ one chooses line by line.
class HouseholdMergeDialog final : public OperationDialog {
    Q_OBJECT
public:
    HouseholdMergeDialog(store::Database &database, const Uuid &household, QWidget *parent);

protected:
    [[nodiscard]] Result<services::Change> run() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showDifferences();
    void choose(int row, bool isOther);
    [[nodiscard]] Uuid other() const;

    struct Line {
        QString column;
        QString own;
        QString others;
        bool isOther = false;
    };
    ValueEdit *m_other;
    QTableWidget *m_table;
    std::vector<Line> m_lines;
    Uuid m_shownFor;
};

} // namespace stc::views
