// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/plan.h"

#include "services/training/random.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace stc::services::training {

namespace {

constexpr DayNumber kWaveBegins = 18754; ///< 2021-05-07
constexpr DayNumber kWaveEnds = 18819;   ///< 2021-07-11
constexpr DayNumber kSampleEnds = 18787; ///< 2021-06-09
static_assert(kWaveEnds - kWaveBegins == 65 && kSampleEnds - kWaveBegins == 33);

constexpr const char *kCommune = "07354";  ///< Xã Việt Lập
constexpr const char *kDistrict = "216";   ///< Huyện Tân Yên
constexpr const char *kProvince = "24";
constexpr const char *kHardestHit = "222"; ///< Huyện Việt Yên, where the factories are

struct Scale {
    TrainingScale id;
    Amounts amounts;
    int members; ///< of all teams; 0 = as it comes
};
// District: domain.md 0.1; cases as in a district that was spared, F1 and F2 by 8.5. Province: 0.1, the tracing thinned to what one database keeps.
constexpr Scale kScales[] = {
    {TrainingScale::Team, {.teams = 1, .households = 40, .people = 145, .arrivals = 2, .suspected = 2, .violations = 2, .cases = 1, .f1 = 4, .f2 = 8, .quarantines = 20, .aided = 4, .labourHalfDays = 9, .donations = 2, .harvests = 4, .commendations = 1}, 0},
    {TrainingScale::Sample, {.teams = 8, .households = 300, .people = 1090, .arrivals = 16, .suspected = 9, .violations = 12, .cases = 2, .f1 = 13, .f2 = 34, .quarantines = 84, .aided = 18, .labourHalfDays = 41, .donations = 9, .harvests = 20, .commendations = 2}, 0},
    {TrainingScale::Commune, {.teams = 60, .households = 2214, .people = 8021, .arrivals = 58, .suspected = 21, .violations = 44, .cases = 6, .f1 = 35, .f2 = 157, .quarantines = 772, .aided = 70, .labourHalfDays = 182, .donations = 27, .harvests = 110, .commendations = 2}, 0},
    {TrainingScale::District, {.teams = 1323, .households = 48725, .people = 176481, .arrivals = 1286, .suspected = 467, .violations = 967, .cases = 132, .f1 = 779, .f2 = 3504, .quarantines = 17000, .aided = 1540, .labourHalfDays = 4000, .donations = 600, .harvests = 2400, .commendations = 33}, 0},
    {TrainingScale::Province, {.teams = 10963, .households = 441000, .people = 1600000, .arrivals = 11800, .suspected = 4300, .violations = 8700, .cases = 5766, .f1 = 22000, .f2 = 60000, .quarantines = 152000, .aided = 14000, .labourHalfDays = 38000, .donations = 4000, .harvests = 22000, .commendations = 270}, 39960},
};

// Households by size, tenths of a percent (8.4).
constexpr Weighted<int> kHouseholdSizes[] = {{1, 95}, {2, 165}, {3, 205}, {4, 285}, {5, 140}, {6, 72}, {7, 24}, {8, 14}};
constexpr Weighted<int> kTeamMembers[] = {{3, 45}, {4, 32}, {5, 23}};

/// Whole shares of `total` in proportion to the weights; their sum is exact, and no share is further than one from its fair part.
std::vector<int> shares(int total, const std::vector<int> &weights)
{
    std::int64_t all = 0;
    for (const int weight : weights)
        all += weight;
    std::vector<int> result;
    std::int64_t before = 0;
    std::int64_t given = 0;
    for (const int weight : weights) {
        before += weight;
        const std::int64_t until = (before * total + all / 2) / all;
        result.push_back(static_cast<int>(until - given));
        given = until;
    }
    return result;
}

/// Moves single steps between entries drawn by chance until the sum is right. `least` and `most` bound each entry; the sum must be reachable.
void settle(std::vector<std::uint8_t> &list, int sum, int least, int most, Random &random)
{
    int now = 0;
    for (const std::uint8_t value : list)
        now += value;
    while (now != sum) {
        std::uint8_t &entry = list[static_cast<std::size_t>(random.below(static_cast<int>(list.size())))];
        if (now < sum && entry < most) {
            ++entry;
            ++now;
        } else if (now > sum && entry > least) {
            --entry;
            --now;
        }
    }
}

void planCommune(CommunePlan &plan, int members, std::uint64_t seed)
{
    Random random(seed, 1'000'000 + static_cast<std::uint64_t>(plan.number));
    const auto teams = static_cast<std::size_t>(plan.amounts.teams);
    for (std::size_t i = 0; i < teams; ++i) {
        plan.householdsOfTeam.push_back(static_cast<std::uint8_t>(random.between(31, 46)));
        plan.membersOfTeam.push_back(static_cast<std::uint8_t>(random.weighted(kTeamMembers)));
    }
    settle(plan.householdsOfTeam, plan.amounts.households, 30, 50, random);
    if (members > 0)
        settle(plan.membersOfTeam, members, 3, 5, random);
    for (int i = 0; i < plan.amounts.households; ++i)
        plan.peopleOfHousehold.push_back(static_cast<std::uint8_t>(random.weighted(kHouseholdSizes)));
    settle(plan.peopleOfHousehold, plan.amounts.people, 1, 9, random);
}

RowBounds boundsFor(const Amounts &all, const Plan &plan)
{
    using enum schema::TableId;
    const std::int64_t days = plan.lastDay - plan.firstDay + 1;
    const auto communes = static_cast<std::int64_t>(plan.communes.size());
    RowBounds bounds{};
    const auto set = [&](schema::TableId table, std::int64_t most) { bounds[static_cast<std::size_t>(table)] = std::max<std::int64_t>(most, 1); };
    set(Teams, all.teams);
    set(Members, all.teams * 6);
    set(Households, all.households);
    set(People, all.people);
    set(LogbookPages, all.teams * days);
    set(VisitExceptions, all.teams * days * 8);
    set(SuspectedCases, all.suspected);
    set(Arrivals, all.arrivals);
    set(Violations, all.violations);
    set(Cases, all.cases);
    set(Contacts, all.f1 + all.f2);
    set(Quarantines, all.quarantines * 2);
    set(HealthChecks, std::int64_t{all.quarantines} * 2 * (plan.sparseChecks ? 8 : 44));
    set(Samples, all.cases + all.f1 * 3 + all.f2 + all.suspected + all.arrivals);
    set(Donations, all.donations);
    set(Aid, all.aided * 2);
    set(Labour, all.labourHalfDays);
    set(Harvests, all.harvests);
    set(Equipment, all.teams * 6);
    set(Bulletins, static_cast<std::int64_t>(plan.publishers.size()) * days);
    set(Trainings, communes);
    set(Commendations, all.commendations);
    return bounds;
}

} // namespace

Result<Plan> makePlan(TrainingScale scale, std::uint64_t seed, const UnitList &units)
{
    const Scale &size = *std::find_if(std::begin(kScales), std::end(kScales), [scale](const Scale &s) { return s.id == scale; });
    Plan plan;
    plan.seed = seed;
    plan.firstDay = scale == TrainingScale::Sample ? kSampleEnds - 13 : kWaveBegins;
    plan.lastDay = scale == TrainingScale::Sample ? kSampleEnds : kWaveEnds;
    plan.sparseChecks = scale == TrainingScale::Province;

    std::vector<const Unit *> communes;
    const char *top = scale == TrainingScale::Province ? kProvince : scale == TrainingScale::District ? kDistrict : kCommune;
    const Unit *area = units.find(std::string_view(top));
    if (!area)
        return fail(ErrorCode::NotFound, QCoreApplication::translate("training", "Training data need the units of Bắc Giang of 2021, and this list of units does not hold them."));
    for (const Unit &unit : units.all()) {
        if (!area->range().contains(unit.area))
            continue;
        if (unit.level == UnitLevel::Commune)
            communes.push_back(&unit);
        if (unit.level == UnitLevel::District || area->level == UnitLevel::Commune)
            plan.publishers.push_back(&unit);
    }

    const Amounts &all = size.amounts;
    std::vector<int> sizes; // communes differ by about a third
    std::vector<int> hit;   // how hard the outbreak was
    Random random(seed, 1);
    for (const Unit *commune : communes) {
        sizes.push_back(random.between(80, 120));
        const bool factories = commune->parent == QLatin1String(kHardestHit);
        hit.push_back(sizes.back() * (factories ? random.between(3, 4) : random.between(5, 15) / 10 + 1));
    }
    const auto teams = shares(all.teams, sizes);
    const auto households = shares(all.households, teams);
    const auto people = shares(all.people, households);
    const auto members = shares(size.members, teams);
    const auto arrivals = shares(all.arrivals, people);
    const auto suspected = shares(all.suspected, people);
    const auto violations = shares(all.violations, people);
    const auto cases = shares(all.cases, hit);
    const auto f1 = shares(all.f1, cases);
    const auto f2 = shares(all.f2, f1);
    const auto aided = shares(all.aided, households);
    const auto labour = shares(all.labourHalfDays, households);
    const auto donations = shares(all.donations, people);
    const auto harvests = shares(all.harvests, households);
    const auto commendations = shares(all.commendations, teams);
    // What tracing and arrivals bring with them comes first; the rest are people of locked-down hamlets, evenly.
    std::vector<int> traced;
    int tracedTotal = 0;
    for (std::size_t i = 0; i < communes.size(); ++i) {
        traced.push_back(f1[i] * 2 + f2[i] + arrivals[i]);
        tracedTotal += traced.back();
    }
    const auto others = shares(std::max(0, all.quarantines - tracedTotal), people);
    int firstCase = 0;
    for (std::size_t i = 0; i < communes.size(); ++i) {
        CommunePlan commune;
        commune.commune = communes[i];
        commune.number = static_cast<int>(i);
        commune.firstCase = firstCase;
        firstCase += cases[i];
        commune.amounts = {.teams = teams[i], .households = households[i], .people = people[i], .arrivals = arrivals[i], .suspected = suspected[i], .violations = violations[i],
                           .cases = cases[i], .f1 = f1[i], .f2 = f2[i], .quarantines = traced[i] + others[i], .aided = aided[i], .labourHalfDays = labour[i],
                           .donations = donations[i], .harvests = harvests[i], .commendations = commendations[i]};
        planCommune(commune, members[i], seed);
        plan.communes.push_back(std::move(commune));
    }
    plan.bounds = boundsFor(all, plan);
    return plan;
}

} // namespace stc::services::training
