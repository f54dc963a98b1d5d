// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <bit>
#include <cstddef>
#include <cstdint>
#include <vector>

namespace stc::store {

/// A set of keys of one table, one bit a key.
class KeySet {
public:
    KeySet() = default;
    KeySet(std::int32_t highestKey, bool all) : m_words((static_cast<std::size_t>(highestKey) >> 6) + 1, all ? ~std::uint64_t(0) : 0) {}

    [[nodiscard]] bool has(std::int32_t key) const
    {
        const auto at = static_cast<std::size_t>(key);
        return (at >> 6) < m_words.size() && ((m_words[at >> 6] >> (at & 63)) & 1) != 0;
    }
    void insert(std::int32_t key)
    {
        const auto at = static_cast<std::size_t>(key);
        if ((at >> 6) < m_words.size())
            m_words[at >> 6] |= std::uint64_t(1) << (at & 63);
    }
    void remove(std::int32_t key)
    {
        const auto at = static_cast<std::size_t>(key);
        if ((at >> 6) < m_words.size())
            m_words[at >> 6] &= ~(std::uint64_t(1) << (at & 63));
    }
    /// Keeps what is also in the other.
    KeySet &operator&=(const KeySet &other)
    {
        for (std::size_t i = 0; i < m_words.size(); ++i)
            m_words[i] &= i < other.m_words.size() ? other.m_words[i] : 0;
        return *this;
    }
    KeySet &operator|=(const KeySet &other)
    {
        for (std::size_t i = 0; i < m_words.size() && i < other.m_words.size(); ++i)
            m_words[i] |= other.m_words[i];
        return *this;
    }
    [[nodiscard]] std::size_t count() const
    {
        std::size_t sum = 0;
        for (const std::uint64_t word : m_words)
            sum += static_cast<std::size_t>(std::popcount(word));
        return sum;
    }

private:
    std::vector<std::uint64_t> m_words;
};

} // namespace stc::store
