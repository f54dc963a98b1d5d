// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/bookpapers.h"
#include "reports/logbook.h"

#include <map>

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
    /// In quarantine on that day, those of a team.
    [[nodiscard]] Result<std::vector<store::MonitoredPerson>> peopleOf(std::int64_t teamKey, const QDate &date);

private:
    /// Of all teams asked for.
    struct OneDay {
        std::map<std::int64_t, std::vector<store::MonitoredPerson>> people; ///< by team
        store::DayChecks checks;
    };
    LogbookReader(const PaperOrder &order, PageForm form) : m_order(order), m_form(form) {}
    [[nodiscard]] AreaRange area() const;
    Result<const OneDay *> dayOf(const QDate &date);
    Status readCommon(LogbookDay &day);
    Status readHouseholds(LogbookDay &day);
    Status readTyped(LogbookDay &day);

    PaperOrder m_order;
    PageForm m_form;
    LogbookLayout m_layout;
    store::PageHistories m_histories;
    double m_fever = 37.5;
    std::map<QDate, OneDay> m_days;
};

/// Pages to fill in, or typed ones.
[[nodiscard]] Result<Document> logbookPaper(const PaperOrder &order);
/// The bound book of each team.
[[nodiscard]] Result<Document> teamLogbookPaper(const PaperOrder &order);

} // namespace stc::reports
