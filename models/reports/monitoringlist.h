// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"
#include "reports/letterhead.h"

#include "domain/progress.h"
#include "store/queries/monitoring.h"

namespace stc::reports {

/// Counting of days (domain.md 2.4): the first day is 1, the last is `days`, release is at 0h00 of the planned end.
struct QuarantineDay {
    int day = 0;                 ///< of the episode, 1 and up
    std::optional<int> length;   ///< N of "day n of N"; none for an episode that an event ends
    std::optional<int> daysLeft; ///< until the day of release; 0 = released on the day asked for; negative = overdue
};
struct QuarantineSpell {
    QDate startOn;
    QDate plannedEndOn; ///< invalid for an episode that an event ends
    std::optional<int> days;
};
[[nodiscard]] QuarantineDay quarantineDay(const QuarantineSpell &spell, const QDate &date);
[[nodiscard]] QuarantineDay quarantineDay(const store::MonitoredPerson &person, const QDate &date);

/// Which of the two checks of a day are already due: a list printed in the morning must not call the afternoon's missing.
struct DueChecks {
    bool isMorningDue = true;
    bool isAfternoonDue = true;
};
/// The morning's check is due at noon, the afternoon's at 18:00 of the day itself; before the day neither, after it both.
[[nodiscard]] DueChecks dueChecks(const QDate &date, const QDateTime &now);

struct MonitoringList {
    QDate date;
    Letterhead head;
    QString unit;     ///< "Huyện Tân Yên"
    QString team;     ///< label, empty = all
    QString category; ///< label, empty = all
    double fever = 37.5;
    DueChecks due;
    Footer footer;
    std::vector<store::MonitoredPerson> people; ///< in the order of the list
};

/// The list across A4, grouped by commune and team. Errors: Cancelled.
[[nodiscard]] Result<Document> monitoringDocument(const MonitoringList &list, const UnitList &units, const TextMeasure &measure, const Progress &progress);

} // namespace stc::reports
