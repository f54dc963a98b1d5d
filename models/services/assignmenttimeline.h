// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/assignments.h"

namespace stc::services {

/// The rules of a household's teams through time, without a database: what changes when it is assigned from a day on.
/// Kept in order: spells that touch each other have different teams, and there is at most one plan.
class AssignmentTimeline {
public:
    AssignmentTimeline(store::HouseholdTeams teams, const QDate &today) : m_teams(std::move(teams)), m_today(today) {}

    /// Plans whose day has come take effect. The row of the plan becomes that of the spell that it ends, so that two offices that do the same on the
    /// same day make the same rows.
    void settle();
    /// From that day on the household belongs to `team` (null = none). A day that lies ahead is a plan in the place of the one there was; any other cuts
    /// what was recorded for later days. A day before the first thing known of the household reaches back to it.
    void assign(const Uuid &team, const QDate &from);
    /// Nothing is planned any more.
    void dropPlans();
    /// What was planned to go to one team goes to the other (null: is not planned any more).
    void redirectPlans(const Uuid &from, const Uuid &to);

    [[nodiscard]] Uuid teamOn(const QDate &day) const;
    /// Since when the team in force holds; null = since ever.
    [[nodiscard]] QDate since() const;
    [[nodiscard]] const store::HouseholdTeams &teams() const { return m_teams; }

private:
    void take(const Uuid &team, const QDate &from, const Uuid &row);
    store::HouseholdTeams m_teams;
    QDate m_today;
};

} // namespace stc::services
