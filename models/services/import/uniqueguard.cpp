// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/import/uniqueguard.h"

#include "store/queries/uniquerows.h"

namespace stc::services::import {

namespace {

/// Two independent 64-bit FNV-1a streams with a final mix: not against an enemy, but never by chance.
class Digest {
public:
    void add(std::string_view bytes)
    {
        for (const char c : bytes)
            addByte(static_cast<unsigned char>(c));
        addByte(0xFF); // no UTF-8 text holds it, so values cannot run together
    }
    void add(std::int64_t number)
    {
        for (int shift = 0; shift < 64; shift += 8)
            addByte(static_cast<unsigned char>(number >> shift));
        addByte(0xFE);
    }
    [[nodiscard]] Uuid value() const { return {mixed(m_a), mixed(m_b) | 1}; }

private:
    static std::uint64_t mixed(std::uint64_t x)
    {
        x ^= x >> 31;
        x *= 0x9E3779B97F4A7C15ULL;
        return x ^ x >> 29;
    }
    void addByte(unsigned char byte)
    {
        m_a = (m_a ^ byte) * 0x100000001B3ULL;
        m_b = (m_b ^ (byte + 0x9DULL)) * 0xC2B2AE3D27D4EB4FULL + 1;
    }
    std::uint64_t m_a = 0xCBF29CE484222325ULL;
    std::uint64_t m_b = 0x84222325CBF29CE4ULL;
};

} // namespace

UniqueGuard::UniqueGuard(const schema::UniqueRule &rule) : m_rule(rule)
{
    const schema::Table &table = schema::table(rule.table);
    for (const char *name : rule.columns)
        m_columns.push_back(table.indexOf(name));
    if (rule.onlyWhereEmpty)
        m_onlyWhereEmpty = table.indexOf(rule.onlyWhereEmpty);
}

Status UniqueGuard::load(store::Connection &connection)
{
    return store::readUniqueRows(connection, m_rule, [this](std::int64_t key, std::span<const Cell> cells) { add(cells, key); });
}

Uuid UniqueGuard::digest(std::span<const Cell> cells) const
{
    if (m_onlyWhereEmpty >= 0 && !cells[static_cast<std::size_t>(m_onlyWhereEmpty)].isNull())
        return {};
    Digest digest;
    for (const int column : m_columns) {
        const Cell &cell = cells[static_cast<std::size_t>(column)];
        if (cell.isNull())
            return {};
        if (cell.kind == Cell::Kind::Text)
            digest.add(cell.text);
        else
            digest.add(cell.integer);
    }
    return digest.value();
}

bool UniqueGuard::isTaken(std::span<const Cell> cells, std::int64_t key)
{
    const std::int64_t other = holder(cells);
    return other != 0 && other != key;
}

std::int64_t UniqueGuard::holder(std::span<const Cell> cells)
{
    const Uuid name = digest(cells);
    const auto *entry = name.isNull() ? nullptr : m_rows.find(name);
    return entry ? entry->rowKey() : 0;
}

void UniqueGuard::add(std::span<const Cell> cells, std::int64_t key)
{
    const Uuid name = digest(cells);
    if (!name.isNull() && !m_rows.find(name))
        m_rows.add(name, 0, key);
}

void UniqueGuard::remove(std::span<const Cell> cells)
{
    const Uuid name = digest(cells);
    if (!name.isNull())
        m_rows.remove(name);
}

UniqueGuards::UniqueGuards(const schema::Table &table)
{
    for (const schema::UniqueRule &rule : schema::uniqueRules()) {
        if (rule.table == table.id)
            m_guards.emplace_back(rule);
    }
}

Status UniqueGuards::ensureLoaded(store::Connection &connection)
{
    if (m_loaded)
        return {};
    m_loaded = true;
    for (UniqueGuard &guard : m_guards) {
        if (const auto done = guard.load(connection); !done)
            return done;
    }
    return {};
}

UniqueGuard *UniqueGuards::conflict(std::span<const Cell> cells, std::int64_t key)
{
    for (UniqueGuard &guard : m_guards) {
        if (guard.isTaken(cells, key))
            return &guard;
    }
    return nullptr;
}

void UniqueGuards::add(std::span<const Cell> cells, std::int64_t key)
{
    for (UniqueGuard &guard : m_guards)
        guard.add(cells, key);
}

void UniqueGuards::remove(std::span<const Cell> cells)
{
    for (UniqueGuard &guard : m_guards)
        guard.remove(cells);
}

} // namespace stc::services::import
