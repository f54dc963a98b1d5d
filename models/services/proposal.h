// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <vector>

/// Dividing households among teams. Numbers only, so that it can be tried with any data.
namespace stc::services {

inline constexpr int kNoTeam = -1;

struct ProposalRequest {
    /// Households in the order of a walk, each with the number of its present team, or kNoTeam.
    std::vector<int> present;
    int teams = 0;  ///< teams are 0 … teams - 1
    int least = 30; ///< households per team
    int most = 50;
    /// false: whoever has a team keeps it, besides as many as the limits need; who has none goes to a neighbour's team.
    /// true: every team gets one unbroken run of the walk, with as few changes as such runs allow.
    bool isAnew = false;
};

struct Proposal {
    std::vector<int> team; ///< by household; kNoTeam only when there are no teams
    /// The limits that were kept: those asked for, or the nearest that the numbers allow.
    int least = 0;
    int most = 0;
    bool keepsLimits = true; ///< false: there are too many or too few households for so many teams
};

/// Every household gets a team; sizes are within the limits whenever the numbers allow it at all, else as even as needed.
[[nodiscard]] Proposal proposeTeams(const ProposalRequest &request);

} // namespace stc::services
