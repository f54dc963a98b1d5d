// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"
#include "reports/letterhead.h"

#include "store/queries/teambook.h"

/// Lists of all teams of a commune. A document may hold several communes; each begins a page and counts its own pages.
namespace stc::reports {

struct AssignedTeam {
    store::TeamInfo team;
    std::vector<store::TeamHousehold> households; ///< in the order of the round
};

struct AssignmentList {
    QString unit;    ///< "Xã Việt Lập, Huyện Tân Yên"
    QString commune; ///< "Xã Việt Lập"
    Letterhead head;
    std::vector<AssignedTeam> teams;
    std::vector<store::TeamHousehold> withoutTeam;
    int householdsLeast = 30; ///< that a team should look after
    int householdsMost = 50;
};

struct ContactTeam {
    store::TeamInfo team;
    std::vector<store::TeamMember> members;
};

struct ContactList {
    QString unit;
    Letterhead head;
    std::vector<ContactTeam> teams;
};

/// Which households each team looks after, with the sums of each team held against the limits.
[[nodiscard]] Document assignmentDocument(const std::vector<AssignmentList> &lists, const QDate &date, const Footer &footer, const TextMeasure &measure);
/// Whom to call: members of all teams with their telephones, large enough to read on a wall.
[[nodiscard]] Document contactDocument(const std::vector<ContactList> &lists, const QDate &date, const Footer &footer, const TextMeasure &measure);

} // namespace stc::reports
