// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/contactgraph.h"

#include <algorithm>
#include <numeric>
#include <tuple>
#include <unordered_set>

namespace stc {

PersonIndex ContactGraph::addPerson(const Uuid &id, Area area)
{
    m_ids.push_back(id);
    m_areas.push_back(area);
    return static_cast<PersonIndex>(m_ids.size() - 1);
}

PersonIndex ContactGraph::find(const Uuid &person) const
{
    const auto found = std::lower_bound(m_byId.begin(), m_byId.end(), person, [this](PersonIndex one, const Uuid &id) { return m_ids[one] < id; });
    return found != m_byId.end() && m_ids[*found] == person ? *found : kNobody;
}

/// Keeps the order of `inOrder` within each person.
ContactGraph::ByPerson ContactGraph::byPerson(PersonIndex ContactEdge::*end, const std::vector<ContactIndex> &inOrder) const
{
    ByPerson index;
    index.first.assign(people() + 1, 0);
    for (const ContactEdge &contact : m_contacts)
        ++index.first[contact.*end + 1];
    std::partial_sum(index.first.begin(), index.first.end(), index.first.begin());
    index.list.resize(m_contacts.size());
    std::vector<std::uint32_t> next(index.first.begin(), index.first.end() - 1);
    for (const ContactIndex contact : inOrder)
        index.list[next[m_contacts[contact].*end]++] = contact;
    return index;
}

void ContactGraph::finish()
{
    m_byId.resize(people());
    std::iota(m_byId.begin(), m_byId.end(), PersonIndex(0));
    std::sort(m_byId.begin(), m_byId.end(), [this](PersonIndex a, PersonIndex b) { return m_ids[a] < m_ids[b]; });
    std::vector<ContactIndex> inOrder(m_contacts.size());
    std::iota(inOrder.begin(), inOrder.end(), ContactIndex(0));
    std::sort(inOrder.begin(), inOrder.end(), [this](ContactIndex a, ContactIndex b) {
        return std::tuple(m_contacts[a].day(), m_contacts[a].id) < std::tuple(m_contacts[b].day(), m_contacts[b].id);
    });
    m_up = byPerson(&ContactEdge::person, inOrder);
    m_down = byPerson(&ContactEdge::source, inOrder);
    m_caseOf.assign(people(), 0);
    for (std::size_t i = 0; i < m_cases.size(); ++i) {
        std::uint32_t &first = m_caseOf[m_cases[i].person];
        const bool isEarlier = first == 0 || std::tuple(m_cases[i].confirmedOn, m_cases[i].id) < std::tuple(m_cases[first - 1].confirmedOn, m_cases[first - 1].id);
        if (isEarlier)
            first = static_cast<std::uint32_t>(i + 1);
    }
    derive();
}

ContactGraph ContactGraph::around(const AreaRange &area, std::vector<PersonIndex> &places) const
{
    std::vector<PersonIndex> here(people(), kNobody);
    places.clear();
    const auto keep = [&](PersonIndex person) {
        if (here[person] != kNobody)
            return;
        here[person] = static_cast<PersonIndex>(places.size());
        places.push_back(person);
    };
    for (PersonIndex person = 0; person < people(); ++person) {
        if (area.contains(m_areas[person]))
            keep(person);
    }
    const std::size_t ofArea = places.size();
    for (std::size_t i = 0; i < ofArea; ++i) {
        for (const ContactIndex contact : contactsOf(places[i]))
            keep(m_contacts[contact].person);
    }
    for (std::size_t i = 0; i < places.size(); ++i) { // grows while it is walked: up to the cases
        for (const ContactIndex contact : sourcesOf(places[i]))
            keep(m_contacts[contact].source);
    }
    ContactGraph part;
    for (const PersonIndex person : places)
        part.addPerson(m_ids[person], m_areas[person]);
    for (ConfirmedCase one : m_cases) {
        if (one.person = here[one.person]; one.person != kNobody)
            part.addCase(one);
    }
    for (ContactEdge contact : m_contacts) {
        contact.person = here[contact.person];
        contact.source = here[contact.source];
        if (contact.person != kNobody && contact.source != kNobody)
            part.addContact(contact);
    }
    part.finish();
    return part;
}

/// The rule turned round: instead of everybody's level on one day, the first day of each level. Level k needs only level k - 1 of the sources, so three
/// passes over the contacts are enough, whatever rings there are.
void ContactGraph::derive()
{
    std::vector<DayNumber> &confirmed = m_since[0];
    confirmed.assign(people(), kNeverDay);
    for (const ConfirmedCase &one : m_cases)
        confirmed[one.person] = std::min(confirmed[one.person], one.confirmedOn);
    for (int level = 1; level <= kWeakestLevel; ++level) {
        const std::vector<DayNumber> &closer = m_since[level - 1];
        std::vector<DayNumber> &since = m_since[level];
        since = closer;
        for (const ContactEdge &contact : m_contacts) {
            const DayNumber day = contact.level <= level ? contact.tracedOn : std::max(contact.tracedOn, closer[contact.source]);
            since[contact.person] = std::min(since[contact.person], day);
        }
    }
}

const ConfirmedCase *ContactGraph::caseOf(PersonIndex person) const
{
    return m_caseOf[person] == 0 ? nullptr : &m_cases[m_caseOf[person] - 1];
}

int ContactGraph::level(PersonIndex person, DayNumber day) const
{
    for (int level = 0; level <= kWeakestLevel; ++level) {
        if (m_since[level][person] <= day)
            return level;
    }
    return kNoLevel;
}

int ContactGraph::levelBy(const ContactEdge &contact, DayNumber day) const
{
    if (contact.tracedOn > day)
        return kNoLevel;
    return std::min<int>(contact.level, level(contact.source, day) + 1);
}

std::optional<ContactIndex> ContactGraph::causeOf(PersonIndex person, int level, DayNumber day) const
{
    const auto rank = [this, level](ContactIndex index) {
        const ContactEdge &contact = m_contacts[index];
        return std::tuple(contact.level == level, contact.lastExposureOn);
    };
    std::optional<ContactIndex> best;
    for (const ContactIndex index : sourcesOf(person)) {
        if (levelBy(m_contacts[index], day) != level)
            continue;
        const bool isBetter = !best || rank(index) > rank(*best) || (rank(index) == rank(*best) && m_contacts[index].id < m_contacts[*best].id);
        if (isBetter)
            best = index;
    }
    return best;
}

std::array<int, kWeakestLevel> ContactGraph::contactsBelow(PersonIndex person, DayNumber day) const
{
    std::array<int, kWeakestLevel> counts{};
    std::unordered_set<PersonIndex> seen{person};
    std::vector<PersonIndex> ring{person};
    for (int &count : counts) {
        std::vector<PersonIndex> next;
        for (const PersonIndex one : ring) {
            for (const ContactIndex index : contactsOf(one)) {
                const ContactEdge &contact = m_contacts[index];
                if (contact.tracedOn <= day && m_since[0][contact.person] > day && seen.insert(contact.person).second)
                    next.push_back(contact.person);
            }
        }
        count = static_cast<int>(next.size());
        ring = std::move(next);
    }
    return counts;
}

std::vector<LevelStep> ContactGraph::history(PersonIndex person) const
{
    std::vector<LevelStep> steps;
    int before = kNoLevel;
    for (int level = kWeakestLevel; level >= 0; --level) {
        const DayNumber day = m_since[level][person];
        // Where a stronger level came on the same day, this one never was.
        if (day == kNeverDay || (level > 0 && m_since[level - 1][person] <= day))
            continue;
        LevelStep step{day, before, level, {}, {}};
        if (level == 0)
            step.confirmed = m_caseOf[person] - 1;
        else
            step.contact = causeOf(person, level, day);
        steps.push_back(step);
        before = level;
    }
    return steps;
}

} // namespace stc
