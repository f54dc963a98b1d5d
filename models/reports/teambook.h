// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"
#include "reports/letterhead.h"

#include "store/queries/teambook.h"

/// Lists of a team: its households, its members. A document may hold several teams; each begins a page and counts its own pages.
namespace stc::reports {

struct HouseholdListTeam {
    store::TeamInfo team;
    QString unit; ///< "Xã Việt Lập, Huyện Tân Yên"
    Letterhead head;
    std::vector<store::TeamHousehold> households;
};

struct RosterTeam {
    store::TeamInfo team;
    QString unit;
    Letterhead head;
    std::vector<store::TeamMember> members;
};

/// Their tables alone, for other books.
void writeHouseholds(Composer &composer, const HouseholdListTeam &of);
void writeMembers(Composer &composer, const RosterTeam &of);

/// Assigned households in the order of the round, with the sums of the team.
[[nodiscard]] Document householdDocument(const std::vector<HouseholdListTeam> &teams, const QDate &date, const Footer &footer, const TextMeasure &measure);
/// Members with their duties.
[[nodiscard]] Document rosterDocument(const std::vector<RosterTeam> &teams, const QDate &date, const Footer &footer, const TextMeasure &measure);

/// A page that says that there is nothing to print.
[[nodiscard]] Document emptyDocument(const QString &title, const QString &text, const Letterhead &head, const Footer &footer, const TextMeasure &measure);

} // namespace stc::reports
