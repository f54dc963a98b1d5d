// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "schema/table.h"
#include "store/sqlite.h"

#include <vector>

namespace stc::store {

/// All ids of one table in memory while an import runs: what is there already, with which version, and where it lies. 24 bytes a row.
class KeyIndex {
public:
    struct Entry {
        Uuid id;
        std::uint32_t updatedAt = 0; ///< seconds since the epoch
        std::int32_t key = 0;        ///< 0 = free; negative = seen in this import
        [[nodiscard]] std::int64_t rowKey() const { return key < 0 ? -key : key; }
        [[nodiscard]] bool isSeen() const { return key < 0; }
        void markSeen() { key = key < 0 ? key : -key; }
    };

    /// Reads the table. `expected` further rows get room at once.
    [[nodiscard]] Status load(Connection &connection, const schema::Table &table, std::size_t expected);
    [[nodiscard]] Entry *find(const Uuid &id);
    /// The id must not be there yet. The pointer is good until the next add.
    Entry *add(const Uuid &id, std::uint32_t updatedAt, std::int64_t key, Area area);
    void remove(const Uuid &id);
    [[nodiscard]] Area areaOf(std::int64_t key) const { return m_areas[static_cast<std::size_t>(key)]; }
    void setArea(std::int64_t key, Area area) { m_areas[static_cast<std::size_t>(key)] = area; }
    [[nodiscard]] std::int64_t nextKey() const { return static_cast<std::int64_t>(m_areas.empty() ? 1 : m_areas.size()); }
    [[nodiscard]] std::size_t size() const { return m_used; }
    [[nodiscard]] std::size_t loadedRows() const { return m_loaded; }

private:
    [[nodiscard]] std::size_t slotOf(const Uuid &id) const;
    void grow(std::size_t capacity);
    std::vector<Entry> m_slots;
    std::vector<Area> m_areas; ///< by key; index 0 is unused
    std::size_t m_used = 0;
    std::size_t m_loaded = 0;
};

} // namespace stc::store
