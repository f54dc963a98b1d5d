// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"
#include "reports/letterhead.h"

#include "store/queries/teambook.h"

namespace stc::reports {

struct RegisterHousehold {
    store::TeamHousehold household;
    std::vector<store::HouseholdPerson> people;
};

struct RegisterTeam {
    store::TeamInfo team;
    QString unit;    ///< "Xã Việt Lập, Huyện Tân Yên"
    QString commune; ///< "Xã Việt Lập"
    Letterhead head;
    std::vector<RegisterHousehold> households; ///< in the order of the round
};

/// The household register of teams, A4 across: every household with its people, never cut by the end of a page unless it is longer than one. Each team
/// begins a page and counts its own pages.
[[nodiscard]] Document registerDocument(const std::vector<RegisterTeam> &teams, const QDate &date, const Footer &footer, const TextMeasure &measure);

} // namespace stc::reports
