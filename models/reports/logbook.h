// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"
#include "reports/letterhead.h"

#include "store/queries/logbook.h"

namespace stc::reports {

/// What stands on the page of a team and day, filled or to be filled. The printed template of the province was not found, so the order follows the
/// five tasks of the teams (domain.md 1.4).
struct LogbookDay {
    store::TeamInfo team;
    QString unit; ///< "Xã Việt Lập, Huyện Tân Yên"
    Letterhead head;
    QDate date;
    std::vector<store::TeamMember> members;
    std::vector<store::TeamHousehold> households; ///< in the order of the round
    store::LogbookHeader page;                    ///< filled page only, as the rest below
    std::vector<store::VisitException> exceptions;
    std::vector<store::SuspectedEntry> suspected;
    std::vector<store::ArrivalEntry> arrivals;
    std::vector<store::ViolationEntry> violations;
    std::vector<store::MonitoredPerson> monitored; ///< blank page only: who is to be measured twice
};

/// The page as it was kept.
[[nodiscard]] Document logbookDocument(const std::vector<LogbookDay> &days, const Footer &footer, const TextMeasure &measure);
/// The page to write on: on both sides of the sheet, each team begins on a front; rows at least 8 mm high.
[[nodiscard]] Document blankLogbookDocument(const std::vector<LogbookDay> &days, const Footer &footer, const TextMeasure &measure);

/// Labels of the counters, in their order.
[[nodiscard]] QStringList counterLabels();

} // namespace stc::reports
