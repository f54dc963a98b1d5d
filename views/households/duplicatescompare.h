// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/duplicatesmerge.h"

#include <QTableWidget>

#include <optional>

namespace stc::views {

/// Two records side by side, a row a column. Where they differ stands ≠, and ● before the value that stays; 1 or Left and 2 or Right choose, 3 takes both
/// (notes). Below, how much belongs to each of them.
class DuplicatesCompare final : public QTableWidget {
    Q_OBJECT
public:
    explicit DuplicatesCompare(QWidget *parent = nullptr);
    void showRecords(const services::ComparedRecords &records);
    void showNothing();
    [[nodiscard]] const std::optional<services::ComparedRecords> &records() const { return m_records; }
    /// For all that differs.
    void chooseAll(services::Take take);
    /// The first row in which they differ.
    void goToFirstDifference();

Q_SIGNALS:
    void left(); ///< Esc

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(int row, services::Take take);
    void fill();
    void fillField(int row);

    std::optional<services::ComparedRecords> m_records;
};

} // namespace stc::views
