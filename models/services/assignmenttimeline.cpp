// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/assignmenttimeline.h"

#include <algorithm>

namespace stc::services {

using store::Spell;

namespace {

bool isPlan(const Spell &spell)
{
    return spell.until.isNull();
}

} // namespace

void AssignmentTimeline::settle()
{
    std::vector<Spell> due;
    std::erase_if(m_teams.spells, [&](const Spell &spell) {
        const bool isDue = isPlan(spell) && spell.from <= m_today;
        if (isDue)
            due.push_back(spell);
        return isDue;
    });
    std::sort(due.begin(), due.end(), [](const Spell &a, const Spell &b) { return std::tie(a.from, a.id) < std::tie(b.from, b.id); });
    for (const Spell &plan : due)
        take(plan.team, plan.from, plan.id);
}

void AssignmentTimeline::assign(const Uuid &team, const QDate &from)
{
    settle();
    if (from <= m_today) {
        take(team, from, {});
        // A plan to go where it is now says nothing.
        std::erase_if(m_teams.spells, [&](const Spell &spell) { return isPlan(spell) && spell.team == m_teams.team; });
        return;
    }
    const auto plan = std::find_if(m_teams.spells.begin(), m_teams.spells.end(), isPlan);
    Spell next{plan == m_teams.spells.end() ? Uuid() : plan->id, team, from, {}};
    dropPlans();
    if (team != m_teams.team)
        m_teams.spells.push_back(next);
}

void AssignmentTimeline::dropPlans()
{
    std::erase_if(m_teams.spells, isPlan);
}

void AssignmentTimeline::redirectPlans(const Uuid &from, const Uuid &to)
{
    for (Spell &spell : m_teams.spells) {
        if (isPlan(spell) && spell.team == from)
            spell.team = to;
    }
    std::erase_if(m_teams.spells, [&](const Spell &spell) { return isPlan(spell) && spell.team == to && (to.isNull() || to == m_teams.team); });
}

/// The spell that ends on `from` gets `row` when it has to be made.
void AssignmentTimeline::take(const Uuid &team, const QDate &from, const Uuid &row)
{
    const Uuid before = m_teams.team;
    const QDate start = since();
    auto plans = std::stable_partition(m_teams.spells.begin(), m_teams.spells.end(), [](const Spell &spell) { return !isPlan(spell); });
    std::vector<Spell> ahead(plans, m_teams.spells.end());
    m_teams.spells.erase(plans, m_teams.spells.end());
    auto &past = m_teams.spells;
    std::erase_if(past, [&](const Spell &spell) { return !spell.from.isNull() && spell.from >= from && spell.until > from; });
    bool isCut = false;
    for (Spell &spell : past) {
        if (spell.until > from) {
            spell.until = from;
            isCut = true;
        }
    }
    // What held until now ends on that day, unless it began no earlier.
    if (!isCut && before != team && (start.isNull() || start < from))
        past.push_back({row, before, start, from});
    m_teams.team = team;
    // Back to the team it had just before: one spell without a break.
    while (!past.empty() && past.back().team == team && past.back().until >= from)
        past.pop_back();
    past.insert(past.end(), ahead.begin(), ahead.end());
}

Uuid AssignmentTimeline::teamOn(const QDate &day) const
{
    for (const Spell &spell : m_teams.spells) {
        if (!isPlan(spell) && spell.until > day)
            return spell.from.isNull() || spell.from <= day ? spell.team : Uuid();
    }
    Uuid team = m_teams.team;
    for (const Spell &spell : m_teams.spells) {
        if (isPlan(spell) && spell.from <= day)
            team = spell.team;
    }
    return team;
}

QDate AssignmentTimeline::since() const
{
    QDate last;
    for (const Spell &spell : m_teams.spells) {
        if (!isPlan(spell))
            last = std::max(last, spell.until);
    }
    return last;
}

} // namespace stc::services
