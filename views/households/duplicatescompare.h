// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/duplicatesmerge.h"

#include <QTableWidget>

#include <optional>

namespace stc::views {

/// Two records side by side, a row a column. What differs comes first, with ≠, and ● before the value that stays; 1 or Left and 2 or Right choose, 3 takes both
/// (notes). Then how much belongs to each of them, then what is the same.
class DuplicatesCompare final : public QTableWidget {
    Q_OBJECT
public:
    explicit DuplicatesCompare(QWidget *parent = nullptr);
    void showRecords(const services::ComparedRecords &records);
    void showNothing();
    [[nodiscard]] const std::optional<services::ComparedRecords> &records() const { return m_records; }
    /// For all that differs.
    void chooseAll(services::Take take);
    void goToFirstDifference();

Q_SIGNALS:
    void left(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int row, services::Take take);
    void fill();
    void fillField(int row);
    void fillReferring(int row, const store::ReferringRows &rows);

    std::optional<services::ComparedRecords> m_records;
    std::vector<int> m_rows; ///< by row: place of the field, or kReferring
};

} // namespace stc::views
