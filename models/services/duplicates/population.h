// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "store/database.h"
#include "store/queries/duplicates.h"

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

/// The people and households of some units, cut down to what is compared. For models/services/duplicates only.
namespace stc::services::duplicates {

/// Texts one behind the other, so that a million names are one allocation.
class TextStore {
public:
    struct Place {
        std::uint32_t at = 0;
        std::uint32_t size = 0;
    };
    template <typename Append>
    Place add(Append append)
    {
        const std::size_t at = m_text.size();
        append(m_text);
        return {static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(m_text.size() - at)};
    }
    [[nodiscard]] std::string_view view(Place place) const { return std::string_view(m_text).substr(place.at, place.size); }

private:
    std::string m_text;
};

struct Birth {
    std::int16_t year = 0; ///< 0 = not known
    std::int8_t month = 0; ///< 0 = not known
    std::int8_t day = 0;   ///< 0 = not known
    [[nodiscard]] bool isDate() const { return day != 0; }
    bool operator==(const Birth &) const = default;
};

using Phones = std::array<std::uint64_t, 2>; ///< as numbers; 0 = none

struct PersonTraits {
    std::int64_t key = 0;
    Area area = 0;
    std::uint64_t plainName = 0; ///< vietnamese::plainHash
    std::uint64_t identity = 0;  ///< as a number; 0 = none
    Phones phones{};
    TextStore::Place name;       ///< vietnamese::nameKey
    std::int32_t household = -1; ///< place in the households; -1 = not among them
    std::int32_t hamlet = -1;    ///< the same for all of one hamlet
    std::uint16_t sameName = 0;  ///< people of the commune whose name is the same without marks, this one too
    Birth birth;
    char sex = 0;                ///< m, f; 0 = not known
    std::int8_t identityDigits = 0;
    bool isGone = false;
};

struct HouseholdTraits {
    std::int64_t key = 0;
    Area area = 0;
    std::uint64_t plainName = 0; ///< of the head
    std::uint64_t number = 0;    ///< hash; 0 = none
    std::uint64_t address = 0;   ///< hash; 0 = none, or so many have it that it says nothing
    Phones phones{};
    TextStore::Place name;
    std::int32_t hamlet = -1;
    std::int32_t people = 0;
};

struct Population {
    TextStore names;
    std::vector<PersonTraits> people;
    std::vector<HouseholdTraits> households;

    /// Errors: Cancelled, those of the database.
    [[nodiscard]] static Result<Population> read(store::Database &database, AreaRange range, const Progress &progress);
};

[[nodiscard]] inline std::uint64_t mixed(std::uint64_t a, std::uint64_t b)
{
    std::uint64_t x = (a ^ (b + 0x9E3779B97F4A7C15ULL + (a << 6) + (a >> 2))) * 0xD6E8FEB86659FD93ULL;
    x ^= x >> 32;
    return x * 0xD6E8FEB86659FD93ULL;
}

/// Keys of pairs that a person has called different, to be asked quickly.
class DistinctPairs {
public:
    [[nodiscard]] static Result<DistinctPairs> read(store::Database &database, schema::TableId table);
    [[nodiscard]] bool contains(std::int64_t a, std::int64_t b) const;

private:
    std::vector<store::KeyPair> m_pairs; ///< sorted
};

} // namespace stc::services::duplicates
