// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/samplingrounds.h"

namespace stc::services {

/// Ways to find who is to be sampled.
enum class SamplingWay : std::uint8_t {
    TargetGroup, ///< whom the target group names (store::CandidateSource)
    TestsDue,    ///< whose test is due or overdue on that day by the rule of their quarantine
    Everybody,   ///< of the place
};

/// In visit order. `query.source` and `query.people` do not matter. Errors: those of reading.
[[nodiscard]] Result<std::vector<store::SampledPerson>> proposePeople(store::Database &database, SamplingWay proposal, const store::CandidateQuery &query);

} // namespace stc::services
