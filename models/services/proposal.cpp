// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/proposal.h"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <numeric>
#include <optional>

namespace stc::services {

namespace {

using Cost = std::int64_t;
constexpr Cost kNever = std::numeric_limits<Cost>::max() / 4;
/// Leaving a team weighs more than any distance along the walk.
constexpr Cost kLeaving = 1'000'000'000;

/// What each household costs each team: nothing where it is, else how far the team's households are.
class Costs {
public:
    Costs(const ProposalRequest &request) : m_teams(std::size_t(request.teams)), m_costs(request.present.size() * m_teams)
    {
        const std::size_t count = request.present.size();
        const std::vector<double> anchors = anchorsOfEmptyTeams(request);
        for (std::size_t team = 0; team < m_teams; ++team) {
            std::vector<std::size_t> places;
            for (std::size_t i = 0; i < count; ++i) {
                if (request.present[i] == int(team))
                    places.push_back(i);
            }
            for (std::size_t i = 0; i < count; ++i) {
                const double away = places.empty() ? std::abs(double(i) - anchors[team]) : double(distance(places, i));
                // Squares: one household far away is worse than several near ones, and runs stay together.
                const Cost distanceCost = std::llround(std::min(away * away * 4, 9e8));
                const bool isLeaving = request.present[i] != kNoTeam && request.present[i] != int(team);
                at(i, team) = request.present[i] == int(team) ? 0 : distanceCost + (isLeaving ? kLeaving : 0);
            }
        }
    }
    Cost &at(std::size_t household, std::size_t team) { return m_costs[household * m_teams + team]; }
    [[nodiscard]] Cost at(std::size_t household, std::size_t team) const { return m_costs[household * m_teams + team]; }

private:
    static std::size_t distance(const std::vector<std::size_t> &places, std::size_t i)
    {
        const auto next = std::lower_bound(places.begin(), places.end(), i);
        std::size_t best = std::numeric_limits<std::size_t>::max();
        if (next != places.end())
            best = *next - i;
        if (next != places.begin())
            best = std::min(best, i - *std::prev(next));
        return best;
    }

    /// Teams without households are spread evenly over those that need one: who has none, and the surplus of the others.
    static std::vector<double> anchorsOfEmptyTeams(const ProposalRequest &request)
    {
        std::vector<int> sizes(std::size_t(request.teams), 0);
        std::vector<std::size_t> free;
        for (std::size_t i = 0; i < request.present.size(); ++i) {
            const int team = request.present[i];
            if (team == kNoTeam || ++sizes[std::size_t(team)] > request.most)
                free.push_back(i);
        }
        if (free.empty()) {
            free.resize(request.present.size());
            std::iota(free.begin(), free.end(), std::size_t(0));
        }
        const auto empty = std::count(sizes.begin(), sizes.end(), 0);
        std::vector<double> anchors(sizes.size(), 0);
        double number = 0;
        for (std::size_t team = 0; team < sizes.size(); ++team) {
            if (sizes[team] != 0 || free.empty())
                continue;
            const double place = (number + 0.5) * double(free.size()) / double(empty);
            anchors[team] = double(free[std::min(std::size_t(place), free.size() - 1)]);
            number += 1;
        }
        return anchors;
    }

    std::size_t m_teams;
    std::vector<Cost> m_costs;
};

/// Cheapest assignment with sizes in limits: everybody where it costs least, then, as long as a team is too large or too small, one household each
/// along the cheapest chain of teams (successive shortest paths; the chains run over some ten teams, so they are found anew each time).
class Balancer {
public:
    Balancer(const ProposalRequest &request, int least, int most) : m_costs(request), m_least(least), m_most(most), m_teams(std::size_t(request.teams)),
        m_team(request.present.size(), 0), m_sizes(m_teams, 0)
    {
        for (std::size_t i = 0; i < m_team.size(); ++i) {
            for (std::size_t t = 1; t < m_teams; ++t) {
                if (m_costs.at(i, t) < m_costs.at(i, m_team[i]))
                    m_team[i] = t;
            }
            ++m_sizes[m_team[i]];
        }
    }

    void balance()
    {
        for (std::size_t t = 0; t < m_teams; ++t) {
            while (m_sizes[t] > m_most && shift(t, true)) { }
        }
        for (std::size_t t = 0; t < m_teams; ++t) {
            while (m_sizes[t] < m_least && shift(t, false)) { }
        }
    }
    [[nodiscard]] std::vector<int> teams() const { return {m_team.begin(), m_team.end()}; }

private:
    struct Step {
        Cost cost = kNever;
        std::size_t household = 0;
    };

    /// One household less in `team` (out), or one more: the ends of the chain are teams that can take, or give, one.
    bool shift(std::size_t team, bool out)
    {
        std::vector<Step> steps(m_teams * m_teams);
        for (std::size_t i = 0; i < m_team.size(); ++i) {
            for (std::size_t to = 0; to < m_teams; ++to) {
                const Cost cost = m_costs.at(i, to) - m_costs.at(i, m_team[i]);
                Step &step = steps[m_team[i] * m_teams + to];
                if (to != m_team[i] && cost < step.cost)
                    step = {cost, i};
            }
        }
        // Forwards from a team that gives, backwards from one that takes.
        std::vector<Cost> cost(m_teams, kNever);
        std::vector<std::size_t> before(m_teams, team);
        cost[team] = 0;
        for (std::size_t round = 0; round < m_teams; ++round) {
            for (std::size_t a = 0; a < m_teams; ++a) {
                for (std::size_t b = 0; b < m_teams; ++b) {
                    const Step &step = out ? steps[a * m_teams + b] : steps[b * m_teams + a];
                    if (a != b && cost[a] < kNever && step.cost < kNever && cost[a] + step.cost < cost[b]) {
                        cost[b] = cost[a] + step.cost;
                        before[b] = a;
                    }
                }
            }
        }
        std::optional<std::size_t> end;
        for (std::size_t t = 0; t < m_teams; ++t) {
            const bool mayEnd = t != team && (out ? m_sizes[t] < m_most : m_sizes[t] > m_least);
            if (mayEnd && cost[t] < kNever && (!end || cost[t] < cost[*end]))
                end = t;
        }
        if (!end)
            return false;
        for (std::size_t t = *end; t != team; t = before[t]) {
            const std::size_t from = out ? before[t] : t;
            const std::size_t to = out ? t : before[t];
            m_team[steps[from * m_teams + to].household] = to;
        }
        m_sizes[team] += out ? -1 : 1;
        m_sizes[*end] += out ? 1 : -1;
        return true;
    }

    Costs m_costs;
    int m_least;
    int m_most;
    std::size_t m_teams;
    std::vector<std::size_t> m_team;
    std::vector<int> m_sizes;
};

/// Teams in the order in which the walk meets them: by the middle of their households; those without any last.
std::vector<int> teamsAlongTheWalk(const ProposalRequest &request)
{
    std::vector<double> sum(std::size_t(request.teams), 0);
    std::vector<int> count(sum.size(), 0);
    for (std::size_t i = 0; i < request.present.size(); ++i) {
        if (request.present[i] == kNoTeam)
            continue;
        sum[std::size_t(request.present[i])] += double(i);
        ++count[std::size_t(request.present[i])];
    }
    std::vector<int> order(sum.size());
    std::iota(order.begin(), order.end(), 0);
    const auto middle = [&](int team) {
        const auto t = std::size_t(team);
        return count[t] == 0 ? std::numeric_limits<double>::max() : sum[t] / count[t];
    };
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return middle(a) < middle(b); });
    return order;
}

/// Runs of the walk, one a team, with the fewest households that change: best[j][i] = for the first i households and j teams.
std::vector<int> unbrokenRuns(const ProposalRequest &request, int least, int most)
{
    const std::size_t count = request.present.size();
    const std::vector<int> order = teamsAlongTheWalk(request);
    const auto low = std::size_t(std::max(0, least));
    const auto high = std::size_t(most);
    std::vector<std::vector<int>> best(order.size() + 1, std::vector<int>(count + 1, -1)); // -1 = cannot be
    std::vector<std::vector<std::size_t>> size(best.size(), std::vector<std::size_t>(count + 1, 0));
    best[0][0] = 0;
    for (std::size_t j = 1; j < best.size(); ++j) {
        std::vector<int> changed(count + 1, 0); // who of the first i would come from another team
        for (std::size_t i = 0; i < count; ++i)
            changed[i + 1] = changed[i] + (request.present[i] != kNoTeam && request.present[i] != order[j - 1] ? 1 : 0);
        for (std::size_t i = low; i <= count; ++i) {
            for (std::size_t length = low; length <= std::min(high, i); ++length) {
                const int before = best[j - 1][i - length];
                if (before < 0)
                    continue;
                const int cost = before + changed[i] - changed[i - length];
                if (best[j][i] < 0 || cost < best[j][i]) {
                    best[j][i] = cost;
                    size[j][i] = length;
                }
            }
        }
    }
    std::vector<int> teams(count, order.front());
    std::size_t end = count;
    for (std::size_t j = order.size(); j > 0; --j) {
        const std::size_t length = size[j][end];
        std::fill(teams.begin() + std::ptrdiff_t(end - length), teams.begin() + std::ptrdiff_t(end), order[j - 1]);
        end -= length;
    }
    return teams;
}

} // namespace

Proposal proposeTeams(const ProposalRequest &request)
{
    Proposal proposal;
    const int count = int(request.present.size());
    if (request.teams <= 0) {
        proposal.team.assign(request.present.size(), kNoTeam);
        proposal.keepsLimits = count == 0;
        return proposal;
    }
    const int evenly = (count + request.teams - 1) / request.teams;
    proposal.most = std::max(request.most, evenly);
    proposal.least = std::min(request.least, count / request.teams);
    proposal.keepsLimits = proposal.most == request.most && proposal.least == request.least;
    if (request.isAnew) {
        proposal.team = unbrokenRuns(request, proposal.least, proposal.most);
    } else {
        Balancer balancer(request, proposal.least, proposal.most);
        balancer.balance();
        proposal.team = balancer.teams();
    }
    return proposal;
}

} // namespace stc::services
