// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"
#include "reports/letterhead.h"
#include "reports/logbooklayout.h"

#include "store/queries/logbook.h"
#include "store/queries/logbookentry.h"
#include "store/queries/pagehistory.h"

namespace stc::reports {

/// A household with the number that it has on the page, on paper and on the screen.
struct NumberedHousehold {
    int number = 0;
    store::TeamHousehold household;
    bool isOfTeam = true; ///< false: it stands on the printed page, but is not the team's any more
};
/// Somebody in quarantine, with the checks of the day.
struct MeasuredPerson {
    store::QuarantinedPerson person;
    std::array<std::optional<store::DayCheck>, 3> checks; ///< as store::Session
};

/// What stands on the page of a team and day, filled or to be filled. The printed template of the province was not found, so the order follows the
/// five tasks of the teams (domain.md 1.4).
struct LogbookDay {
    store::TeamInfo team;
    QString unit; ///< "Xã Việt Lập, Huyện Tân Yên"
    Letterhead head;
    QDate date;
    double fever = 37.5;
    std::vector<store::TeamMember> members;
    std::vector<NumberedHousehold> households;
    std::vector<MeasuredPerson> people;
    store::PageHistory history;
    // Typed page only:
    store::LogbookHeader page;
    std::vector<store::VisitException> exceptions;
    std::vector<store::SuspectedEntry> suspected;
    std::vector<store::ArrivalEntry> arrivals;
    std::vector<store::ViolationEntry> violations;
    std::vector<store::ContactEntry> contacts;
    /// What the registers hold, where a counter has one.
    std::array<std::optional<int>, store::kLogbookCounters.size()> registered;
};

/// Lays out pages one after the other, so that those of a district need not be in memory as records.
///
/// The page to fill in is printed on both sides of the sheet, each team begins on a front. All of it is 12 points and more.
class LogbookWriter {
public:
    LogbookWriter(const TextMeasure &measure, const LogbookLayout &layout, PageForm form);
    void write(const LogbookDay &day);
    [[nodiscard]] Document finish(const QString &title, const Footer &footer);

private:
    LogbookLayout m_layout;
    PageForm m_form;
    Composer m_composer;
    std::vector<DocumentSheet> m_sheets;
};

/// The sheet of a page; `isBound`: both sides are printed, the binding edge changes sides.
[[nodiscard]] PageSetup logbookSetup(bool isBound);

/// One page of the book: head, sections, signatures. Starts where the cursor is.
void writeLogbookPage(Composer &composer, const LogbookLayout &layout, PageForm form, const LogbookDay &day);
/// "Page code 1234-5"; empty without a number.
[[nodiscard]] QString pageMark(const store::PageHistory &history);

} // namespace stc::reports
