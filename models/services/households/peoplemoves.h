// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/households/headchange.h"

namespace stc::services {

/// People of one household who go over to another one.
struct PeopleMove {
    std::vector<Uuid> people; ///< all of one household
    Uuid target;
    Relations relations; ///< to the head of the household they come to; empty for who is missing: what they were to another head says nothing
    Uuid newHead;        ///< of the household they leave, when its head goes and others stay
    Relations relationsOfStaying;
};
/// Errors: NotFound; InvalidInput (nobody chosen, people of several households, the same household, everybody would leave, the head goes and no new one is named).
[[nodiscard]] Result<Change> movePeople(store::Database &database, const PeopleMove &move);

/// Some people of a household become one of their own.
struct HouseholdSplit {
    Uuid household;
    std::vector<Uuid> people;
    Uuid head;            ///< of the new household, one of the people
    Relations relations;  ///< of the people to that head
    store::Values values; ///< of the new household; place, team and address are those of the old one where nothing is said
    Uuid newHeadOfOld;    ///< when the head is among the people and others stay
    Relations relationsOfStaying;
};
struct SplitReply {
    Uuid household; ///< the new one
    Change change;
};
/// Errors: as movePeople; InvalidInput also for a value that cannot be.
[[nodiscard]] Result<SplitReply> splitHousehold(store::Database &database, const HouseholdSplit &split);

} // namespace stc::services
