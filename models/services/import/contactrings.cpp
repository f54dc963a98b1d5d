// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/contactrings.h"

#include "store/queries/uniquerows.h"

#include <algorithm>
#include <unordered_set>

namespace stc::services::import {

Status ContactRings::ensureLoaded(store::Connection &connection)
{
    if (m_loaded)
        return {};
    m_loaded = true;
    return store::readContactEdges(connection, [this](std::int64_t contact, std::int64_t person, std::int64_t source) { add(contact, person, source); });
}

bool ContactRings::closesRing(std::int64_t person, std::int64_t source) const
{
    std::vector<std::int64_t> waiting{source};
    std::unordered_set<std::int64_t> seen;
    while (!waiting.empty()) {
        const std::int64_t current = waiting.back();
        waiting.pop_back();
        if (current == person)
            return true;
        if (!seen.insert(current).second)
            continue;
        const auto edges = m_sources.find(current);
        if (edges == m_sources.end())
            continue;
        for (const Edge &edge : edges->second)
            waiting.push_back(edge.source);
    }
    return false;
}

void ContactRings::add(std::int64_t contact, std::int64_t person, std::int64_t source)
{
    m_sources[person].push_back({contact, source});
    m_personOf[contact] = person;
}

void ContactRings::remove(std::int64_t contact)
{
    const auto person = m_personOf.find(contact);
    if (person == m_personOf.end())
        return;
    std::erase_if(m_sources[person->second], [&](const Edge &edge) { return edge.contact == contact; });
    m_personOf.erase(person);
}

bool ContactRings::tryAdd(std::int64_t contact, std::int64_t person, std::int64_t source)
{
    const auto before = m_personOf.find(contact);
    const std::int64_t oldPerson = before == m_personOf.end() ? 0 : before->second;
    std::int64_t oldSource = 0;
    for (const Edge &edge : m_sources[oldPerson])
        oldSource = edge.contact == contact ? edge.source : oldSource;
    remove(contact);
    const bool isRing = closesRing(person, source);
    if (!isRing)
        add(contact, person, source);
    else if (oldPerson != 0)
        add(contact, oldPerson, oldSource);
    return !isRing;
}

} // namespace stc::services::import
