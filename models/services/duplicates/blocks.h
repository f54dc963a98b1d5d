// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstdint>
#include <utility>
#include <vector>

namespace stc::services::duplicates {

/// Records that share something, so that only they are compared with each other. Members are places in a list.
class Blocks {
public:
    void reserve(std::size_t members) { m_entries.reserve(members); }
    void add(std::uint64_t shared, std::uint32_t member) { m_entries.emplace_back(shared, member); }

    /// Calls `consider(a, b)`, a before b, for the pairs of each block. In a block of more than kMostInBlock (a number that was typed as a filler, a hamlet without
    /// a name) each is compared with its next kWindow only: time stays in proportion to the records. false: `goOn` said so.
    template <typename Consider, typename GoOn>
    bool each(Consider consider, GoOn goOn)
    {
        std::sort(m_entries.begin(), m_entries.end());
        std::size_t asked = 0;
        for (std::size_t start = 0; start < m_entries.size();) {
            std::size_t end = start + 1;
            while (end < m_entries.size() && m_entries[end].first == m_entries[start].first)
                ++end;
            const std::size_t reach = end - start > kMostInBlock ? kWindow : kMostInBlock;
            for (std::size_t i = start; i < end; ++i) {
                for (std::size_t j = i + 1; j < std::min(end, i + 1 + reach); ++j) {
                    if (m_entries[i].second != m_entries[j].second)
                        consider(m_entries[i].second, m_entries[j].second);
                }
            }
            start = end;
            if (start - asked > kMembersBetweenQuestions) {
                asked = start;
                if (!goOn())
                    return false;
            }
        }
        return true;
    }

private:
    static constexpr std::size_t kMostInBlock = 500;
    static constexpr std::size_t kWindow = 60;
    static constexpr std::size_t kMembersBetweenQuestions = 10'000;
    std::vector<std::pair<std::uint64_t, std::uint32_t>> m_entries;
};

} // namespace stc::services::duplicates
