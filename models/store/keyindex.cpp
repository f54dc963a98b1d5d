// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/keyindex.h"

#include <bit>

namespace stc::store {

Status KeyIndex::load(Connection &connection, const schema::Table &table, std::size_t expected)
{
    const auto count = connection.integer(std::string("SELECT count(*) FROM ") + table.name);
    if (!count)
        return failed(count.error());
    m_ids.reserve(static_cast<std::size_t>(*count) + expected);
    auto select = connection.prepare(std::string("SELECT key, id, updated_at, area FROM ") + table.name + " NOT INDEXED");
    if (!select)
        return failed(select.error());
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            break;
        add(select->id(1), static_cast<std::uint32_t>(select->integer(2)), select->integer(0), select->integer(3));
    }
    m_loaded = m_ids.size();
    return {};
}

KeyIndex::Entry *KeyIndex::add(const Uuid &id, std::uint32_t updatedAt, std::int64_t key, Area area)
{
    if (m_areas.size() <= static_cast<std::size_t>(key))
        m_areas.resize(static_cast<std::size_t>(key) + 1, 0);
    setArea(key, area);
    return m_ids.add(id, updatedAt, key);
}

void IdMap::reserve(std::size_t rows)
{
    grow(std::bit_ceil(rows * 8 / 7 + 16));
}

std::size_t IdMap::slotOf(const Uuid &id) const
{
    const std::size_t mask = m_slots.size() - 1;
    std::size_t slot = UuidHash()(id) >> 7 & mask;
    while (m_slots[slot].key != 0 && m_slots[slot].id != id)
        slot = (slot + 1) & mask;
    return slot;
}

IdMap::Entry *IdMap::find(const Uuid &id)
{
    if (m_slots.empty())
        return nullptr;
    Entry &entry = m_slots[slotOf(id)];
    return entry.key == 0 ? nullptr : &entry;
}

IdMap::Entry *IdMap::add(const Uuid &id, std::uint32_t updatedAt, std::int64_t key)
{
    if (m_slots.empty() || (m_used + 1) * 8 > m_slots.size() * 7)
        grow(std::max<std::size_t>(64, m_slots.size() * 2));
    Entry &entry = m_slots[slotOf(id)];
    entry = {id, updatedAt, static_cast<std::int32_t>(key)};
    ++m_used;
    return &entry;
}

void IdMap::remove(const Uuid &id)
{
    if (m_slots.empty())
        return;
    const std::size_t mask = m_slots.size() - 1;
    std::size_t hole = slotOf(id);
    if (m_slots[hole].key == 0)
        return;
    --m_used;
    // Close the gap, so that no entry behind it becomes unreachable.
    for (std::size_t next = (hole + 1) & mask; m_slots[next].key != 0; next = (next + 1) & mask) {
        const std::size_t home = UuidHash()(m_slots[next].id) >> 7 & mask;
        if (((next - home) & mask) >= ((next - hole) & mask)) {
            m_slots[hole] = m_slots[next];
            hole = next;
        }
    }
    m_slots[hole] = {};
}

void IdMap::clearSeen()
{
    for (Entry &entry : m_slots)
        entry.key = entry.key < 0 ? -entry.key : entry.key;
}

void IdMap::grow(std::size_t capacity)
{
    std::vector<Entry> old(capacity);
    old.swap(m_slots);
    for (const Entry &entry : old) {
        if (entry.key != 0)
            m_slots[slotOf(entry.id)] = entry;
    }
}

} // namespace stc::store
