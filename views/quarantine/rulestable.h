// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quarantinerule.h"
#include "domain/units.h"

#include <QTableWidget>

namespace stc::views {

/// The regulations as a time line: by category, each in the order in which they came into force. A rule for several categories stands under each.
class RulesTable final : public QTableWidget {
    Q_OBJECT
public:
    RulesTable(const UnitList &units, QWidget *parent);

    /// `place`: of this office; a rule of its own goes before the shipped one with the same beginning. What was current stays current.
    void setRules(std::vector<QuarantineRule> rules, Area place);
    [[nodiscard]] const QuarantineRule *current() const;
    /// Makes a rule current, under that category where it stands there.
    void showRule(const Uuid &rule, const QString &category = {});
    [[nodiscard]] const std::vector<QuarantineRule> &rules() const { return m_rules; }

Q_SIGNALS:
    void currentRuleChanged();
    void opened();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void addGroup(const QString &title);
    void addRule(std::size_t number, const QString &category);
    [[nodiscard]] QString remark(const QuarantineRule &rule) const;
    [[nodiscard]] bool isReplaced(const QuarantineRule &rule) const;
    void fitRows();

    const UnitList &m_units;
    std::vector<QuarantineRule> m_rules;
    Area m_place = 0;
};

} // namespace stc::views
