// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/ruleapply.h"

#include <QAbstractTableModel>

namespace stc::views {

/// The quarantines that a rule would change, each with a tick. Those with an obstacle begin without one.
class RuleImpactModel final : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Name, UnitName, Team, Start, Before, After, Days, Remark, ColumnCount };
    explicit RuleImpactModel(QObject *parent);

    void setImpacts(std::vector<services::RuleImpact> impacts);
    [[nodiscard]] const std::vector<services::RuleImpact> &impacts() const { return m_impacts; }
    [[nodiscard]] std::vector<Uuid> ticked() const;
    [[nodiscard]] int tickedCount() const { return m_tickedCount; }
    /// Ticks or clears the rows: all as the first of them was not.
    void toggle(const QList<int> &rows);
    void tickAll(bool isTicked);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    [[nodiscard]] QString text(const services::RuleImpact &impact, int column) const;
    void tick(int row, bool isTicked);

    std::vector<services::RuleImpact> m_impacts;
    std::vector<bool> m_ticked;
    int m_tickedCount = 0;
};

} // namespace stc::views
