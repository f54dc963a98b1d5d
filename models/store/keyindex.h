// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "schema/table.h"
#include "store/sqlite.h"

#include <vector>

namespace stc::store {

/// 128-bit names of rows in memory, with version and key; open addressing, 24 bytes a place.
class IdMap {
public:
    struct Entry {
        Uuid id;
        std::uint32_t updatedAt = 0; ///< seconds since the epoch
        std::int32_t key = 0;        ///< 0 = free; negative = seen in this import
        [[nodiscard]] std::int64_t rowKey() const { return key < 0 ? -key : key; }
        [[nodiscard]] bool isSeen() const { return key < 0; }
        void markSeen() { key = key < 0 ? key : -key; }
    };

    void reserve(std::size_t rows);
    [[nodiscard]] Entry *find(const Uuid &id);
    /// The id must not be there yet, the key not be 0. The pointer is good until the next add.
    Entry *add(const Uuid &id, std::uint32_t updatedAt, std::int64_t key);
    void remove(const Uuid &id);
    void clearSeen();
    [[nodiscard]] std::size_t size() const { return m_used; }

private:
    [[nodiscard]] std::size_t slotOf(const Uuid &id) const;
    void grow(std::size_t capacity);
    std::vector<Entry> m_slots;
    std::size_t m_used = 0;
};

/// All ids of one table in memory while an import runs: what is there already, with which version, and where it lies.
class KeyIndex {
public:
    using Entry = IdMap::Entry;

    /// Reads the table. `expected` further rows get room at once.
    [[nodiscard]] Status load(Connection &connection, const schema::Table &table, std::size_t expected);
    [[nodiscard]] Entry *find(const Uuid &id) { return m_ids.find(id); }
    Entry *add(const Uuid &id, std::uint32_t updatedAt, std::int64_t key, Area area);
    void remove(const Uuid &id) { m_ids.remove(id); }
    void clearSeen() { m_ids.clearSeen(); }
    [[nodiscard]] Area areaOf(std::int64_t key) const { return m_areas[static_cast<std::size_t>(key)]; }
    void setArea(std::int64_t key, Area area) { m_areas[static_cast<std::size_t>(key)] = area; }
    [[nodiscard]] std::int64_t nextKey() const { return static_cast<std::int64_t>(m_areas.size()); }
    /// Rows the table had before the import.
    [[nodiscard]] std::size_t loadedRows() const { return m_loaded; }

private:
    IdMap m_ids;
    std::vector<Area> m_areas{0}; ///< by key; index 0 is unused
    std::size_t m_loaded = 0;
};

} // namespace stc::store
