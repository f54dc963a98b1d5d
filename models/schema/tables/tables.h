// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"

/// The descriptions themselves, one file a group of the work; read them through schema/table.h.
namespace stc::schema {

extern const Table kTeams;
extern const Table kMembers;
extern const Table kHouseholds;
extern const Table kPeople;
extern const Table kLogbookPages;
extern const Table kVisitExceptions;
extern const Table kSuspectedCases;
extern const Table kArrivals;
extern const Table kViolations;
extern const Table kCases;
extern const Table kContacts;
extern const Table kQuarantines;
extern const Table kHealthChecks;
extern const Table kSamples;
extern const Table kDonations;
extern const Table kAid;
extern const Table kLabour;
extern const Table kHarvests;
extern const Table kEquipment;
extern const Table kBulletins;
extern const Table kTrainings;
extern const Table kCommendations;
extern const Table kAssignments;
extern const Table kMovements;
extern const Table kDistinctPeople;
extern const Table kDistinctHouseholds;
extern const Table kPageSheets;
extern const Table kPageChecks;
extern const Table kDayClosings;
extern const Table kPageCorrections;
extern const Table kQuarantineRules;
extern const Table kEpisodeTerms;
extern const Table kSuspectedSteps;
extern const Table kIssuedPapers;
extern const Table kExposureEvents;
extern const Table kSamplingRounds;
extern const Table kRoundPeople;

} // namespace stc::schema
