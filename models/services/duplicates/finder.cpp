// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/duplicates/finder.h"

#include "services/duplicates/blocks.h"

#include <QCoreApplication>

#include <functional>
#include <unordered_map>

namespace stc::services::duplicates {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(duplicates)
};

template <typename Traits>
std::uint64_t areaOf(const Traits &record)
{
    return static_cast<std::uint64_t>(record.area);
}

template <typename Traits>
std::uint64_t hamletOf(const Traits &record)
{
    return static_cast<std::uint64_t>(static_cast<std::uint32_t>(record.hamlet));
}

/// What several records may share; 0 = this one does not take part. One pass of the search each.
template <typename Traits>
using Share = std::function<void(const Traits &record, const std::function<void(std::uint64_t)> &add)>;

template <typename Traits>
void sharePhones(const Traits &record, const std::function<void(std::uint64_t)> &add)
{
    for (const std::uint64_t phone : record.phones) {
        if (phone != 0)
            add(phone);
    }
}

/// Walks the blocks of one pass after the other. false: cancelled.
template <typename Traits>
bool walk(const std::vector<Traits> &records, const std::vector<Share<Traits>> &shares, const Progress &progress, const std::function<void(std::uint32_t, std::uint32_t)> &consider)
{
    for (std::size_t pass = 0; pass < shares.size(); ++pass) {
        progress.report(static_cast<qint64>(pass), static_cast<qint64>(shares.size()), Tr::tr("Comparing"));
        Blocks blocks;
        blocks.reserve(records.size());
        for (std::size_t i = 0; i < records.size(); ++i)
            shares[pass](records[i], [&](std::uint64_t shared) { blocks.add(shared, static_cast<std::uint32_t>(i)); });
        if (!blocks.each(consider, [&] { return !progress.cancelled(); }))
            return false;
    }
    return !progress.cancelled();
}

tl::unexpected<Error> cancelled()
{
    return fail(ErrorCode::Cancelled, Tr::tr("Cancelled."));
}

/// A pair is met once for everything that it shares: kept once.
void keepOnce(std::vector<FoundPair> &pairs)
{
    const auto order = [](const FoundPair &a, const FoundPair &b) { return std::pair(a.first, a.second) < std::pair(b.first, b.second); };
    std::sort(pairs.begin(), pairs.end(), order);
    pairs.erase(std::unique(pairs.begin(), pairs.end(), [&](const FoundPair &a, const FoundPair &b) { return !order(a, b) && !order(b, a); }), pairs.end());
}

const std::vector<Share<PersonTraits>> kPeopleShares{
    [](const PersonTraits &person, const auto &add) {
        if (person.household >= 0)
            add(static_cast<std::uint64_t>(person.household));
    },
    [](const PersonTraits &person, const auto &add) { add(mixed(person.plainName, areaOf(person))); },
    [](const PersonTraits &person, const auto &add) {
        if (person.birth.year != 0 && person.hamlet >= 0)
            add(mixed(hamletOf(person), static_cast<std::uint64_t>(person.birth.year)));
    },
    [](const PersonTraits &person, const auto &add) {
        if (person.identity != 0)
            add(person.identity);
    },
    sharePhones<PersonTraits>,
};

const std::vector<Share<HouseholdTraits>> kHouseholdShares{
    [](const HouseholdTraits &household, const auto &add) { add(mixed(household.plainName, hamletOf(household))); },
    [](const HouseholdTraits &household, const auto &add) {
        if (household.address != 0)
            add(mixed(household.address, hamletOf(household)));
    },
    sharePhones<HouseholdTraits>,
};

std::uint64_t pairKey(std::int32_t a, std::int32_t b)
{
    const auto low = static_cast<std::uint64_t>(static_cast<std::uint32_t>(std::min(a, b)));
    const auto high = static_cast<std::uint64_t>(static_cast<std::uint32_t>(std::max(a, b)));
    return low << 32 | high;
}

/// How many people two households of one hamlet have in common: same name (marks aside) and birth year, and identity numbers that do not say otherwise.
using SharedPeopleCounts = std::unordered_map<std::uint64_t, int>;

bool countSharedPeople(const Population &population, const Progress &progress, SharedPeopleCounts &counts)
{
    const Share<PersonTraits> share = [](const PersonTraits &person, const auto &add) {
        if (person.birth.year != 0 && person.hamlet >= 0)
            add(mixed(mixed(person.plainName, static_cast<std::uint64_t>(person.birth.year)), hamletOf(person)));
    };
    return walk<PersonTraits>(population.people, {share}, progress, [&](std::uint32_t i, std::uint32_t j) {
        const PersonTraits &a = population.people[i];
        const PersonTraits &b = population.people[j];
        const bool contradict = a.identity != 0 && b.identity != 0 && a.identity != b.identity && a.identityDigits == b.identityDigits;
        const bool otherDate = a.birth.isDate() && b.birth.isDate() && !(a.birth == b.birth);
        if (a.household != b.household && !contradict && !otherDate)
            ++counts[pairKey(a.household, b.household)];
    });
}

} // namespace

Result<std::vector<FoundPair>> findPeople(const Population &population, const DistinctPairs &distinct, const Progress &progress)
{
    const auto &people = population.people;
    std::vector<FoundPair> pairs;
    const bool finished = walk<PersonTraits>(people, kPeopleShares, progress, [&](std::uint32_t i, std::uint32_t j) {
        const Verdict verdict = judge(population.names, people[i], people[j]);
        if (verdict.grade && !distinct.contains(people[i].key, people[j].key))
            pairs.push_back({std::min(i, j), std::max(i, j), 0, verdict});
    });
    if (!finished)
        return cancelled();
    keepOnce(pairs);
    return pairs;
}

Result<std::vector<FoundPair>> findHouseholds(const Population &population, const DistinctPairs &distinct, const Progress &progress)
{
    SharedPeopleCounts counts;
    if (!countSharedPeople(population, progress, counts))
        return cancelled();
    const auto &households = population.households;
    std::vector<FoundPair> pairs;
    const auto consider = [&](std::uint32_t i, std::uint32_t j) {
        const auto place = counts.find(pairKey(static_cast<std::int32_t>(i), static_cast<std::int32_t>(j)));
        // Somebody who stands twice in one of them is still one person.
        const int shared = place == counts.end() ? 0 : std::min({place->second, households[i].people, households[j].people});
        const Verdict verdict = judge(population.names, households[i], households[j], shared);
        if (verdict.grade && !distinct.contains(households[i].key, households[j].key))
            pairs.push_back({std::min(i, j), std::max(i, j), shared, verdict});
    };
    if (!walk<HouseholdTraits>(households, kHouseholdShares, progress, consider))
        return cancelled();
    for (const auto &[key, shared] : counts) {
        if (shared >= 2)
            consider(static_cast<std::uint32_t>(key >> 32), static_cast<std::uint32_t>(key));
    }
    keepOnce(pairs);
    return pairs;
}

} // namespace stc::services::duplicates
