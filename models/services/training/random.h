// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstdint>
#include <span>
#include <utility>
#include <vector>

namespace stc::services::training {

/// Steele, Lea and Flood's splitmix64: one step of a well mixed sequence.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t value)
{
    value += 0x9E3779B97F4A7C15ULL;
    value = (value ^ (value >> 30)) * 0xBF58476D1CE4E5B9ULL;
    value = (value ^ (value >> 27)) * 0x94D049BB133111EBULL;
    return value ^ (value >> 31);
}

/// A choice that is drawn in proportion to its weight.
template <typename T>
struct Weighted {
    T value;
    int weight;
};

/// The same numbers from the same seed on every machine. The standard library's distributions are left to each library to invent, and floating
/// point differs in its last digit, so everything here is whole numbers.
class Random {
public:
    /// One stream for each purpose: what one part of the data draws never shifts what another part gets.
    constexpr Random(std::uint64_t seed, std::uint64_t stream) : m_state(mixed(seed) ^ mixed(stream * 0xD1B54A32D192ED03ULL + 1)) {}

    constexpr std::uint64_t next()
    {
        const std::uint64_t value = mixed(m_state);
        m_state += 0x9E3779B97F4A7C15ULL;
        return value;
    }
    /// 0 … count-1; count up to 2^32.
    constexpr int below(int count) { return static_cast<int>(((next() >> 32) * static_cast<std::uint64_t>(count)) >> 32); }
    /// Both ends included.
    constexpr int between(int least, int most) { return least + below(most - least + 1); }
    constexpr bool percent(int chance) { return below(100) < chance; }
    constexpr bool permille(int chance) { return below(1000) < chance; }

    template <typename T, std::size_t n>
    constexpr const T &oneOf(const T (&list)[n])
    {
        return list[static_cast<std::size_t>(below(static_cast<int>(n)))];
    }
    template <typename T>
    constexpr const T &weighted(std::span<const Weighted<T>> list)
    {
        int total = 0;
        for (const auto &entry : list)
            total += entry.weight;
        int at = below(total);
        for (const auto &entry : list) {
            at -= entry.weight;
            if (at < 0)
                return entry.value;
        }
        return list.back().value;
    }
    template <typename T, std::size_t n>
    constexpr const T &weighted(const Weighted<T> (&list)[n])
    {
        return weighted(std::span<const Weighted<T>>(list));
    }
    /// About normal, in the unit of `spread` (one standard deviation): the sum of six dice, so never further off than about four spreads.
    constexpr int around(int middle, int spread)
    {
        int sum = 0;
        for (int i = 0; i < 6; ++i)
            sum += below(1001);
        return middle + (sum - 3000) * spread / 708;
    }
    template <typename T>
    void shuffle(std::vector<T> &list)
    {
        for (std::size_t i = list.size(); i > 1; --i)
            std::swap(list[i - 1], list[static_cast<std::size_t>(below(static_cast<int>(i)))]);
    }

private:
    std::uint64_t m_state;
};

} // namespace stc::services::training
