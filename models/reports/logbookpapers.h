// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/bookpapers.h"
#include "reports/logbook.h"

/// Reading for the papers of the logbook.
namespace stc::reports {

struct PageOfTeam {
    store::TeamInfo team;
    QDate date;
};
/// One page for each team and day on which it existed: to fill in, those of a team beside each other; typed, those of a day.
/// Errors: WrongCall (too many), InvalidInput (the team did not exist on any of the days).
[[nodiscard]] Result<std::vector<PageOfTeam>> logbookPages(const PaperOrder &order);

/// Reads what stands on pages. What a day has in common is read once for all teams.
class LogbookReader {
public:
    [[nodiscard]] static Result<LogbookReader> open(const PaperOrder &order, PageForm form);
    [[nodiscard]] const LogbookLayout &layout() const { return m_layout; }
    /// nullopt: nobody has typed such a page.
    [[nodiscard]] Result<std::optional<LogbookDay>> read(const PageOfTeam &page);

private:
    LogbookReader(const PaperOrder &order, PageForm form) : m_order(order), m_form(form) {}
    [[nodiscard]] AreaRange area() const;
    /// What all teams of a day have in common, read once.
    Status readDay(const QDate &date);
    Status readHouseholds(LogbookDay &day);
    Status readPeople(LogbookDay &day);
    Status readTyped(LogbookDay &day);

    PaperOrder m_order;
    PageForm m_form;
    LogbookLayout m_layout;
    store::PageHistories m_histories;
    double m_fever = 37.5;
    QDate m_dayRead; ///< of what follows
    store::DayChecks m_checks;
    std::vector<store::ContactEntry> m_contacts;
};

/// Pages to fill in, or typed ones.
[[nodiscard]] Result<Document> logbookPaper(const PaperOrder &order);
/// The bound book of each team.
[[nodiscard]] Result<Document> teamLogbookPaper(const PaperOrder &order);

} // namespace stc::reports
