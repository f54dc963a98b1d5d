// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/queries/closing.h"

/// Closing the day (khóa sổ ngày) of a commune, as a cash book is closed: its figures freeze, later corrections need a reason (store/closedday.h) and
/// stand in the report of a later closing.
namespace stc::services {

/// A counter on a page that says something else than the register of that team and day.
struct CounterGap {
    Uuid team;
    QString name;      ///< of the team
    QString column;    ///< of logbook_pages
    int onPage = 0;
    int inRegister = 0;
};

/// How a day would be closed now, and what stands in the way: told, never forbidden.
struct DayOutlook {
    store::ClosingContent content;
    std::vector<CounterGap> gaps;
    [[nodiscard]] int missing() const { return content.count(store::PageOfDay::Missing); }
    [[nodiscard]] int unfinished() const { return content.count(store::PageOfDay::Unfinished); }
    [[nodiscard]] bool isSmooth() const { return missing() == 0 && unfinished() == 0 && gaps.empty(); }
};
/// Errors: WrongCall when `commune` is no commune.
[[nodiscard]] Result<DayOutlook> lookAtDay(store::Database &database, const QString &commune, const QDate &day);

/// Days are closed and reopened by the commune itself, in its own database.
[[nodiscard]] bool mayClose(store::Database &database);

/// Closes every day from `from` to `until` that is not closed yet and on which there are teams, in one change. Corrections that no report has told yet
/// stand in the content of the last of them; the figures that changed while a day was reopened in that of this day. Nothing to close: Change 0.
/// Errors: InvalidInput when a day lies ahead, when no team existed, or when this is not the commune's own database.
[[nodiscard]] Result<Change> closeDays(store::Database &database, const QDate &from, const QDate &until);
/// The first day that is not closed and has a page, up to `until`; invalid = all are closed.
[[nodiscard]] Result<QDate> firstOpenDay(store::Database &database, const QDate &until);
/// The closing is no longer in force, and stays as it is with who reopened it, when and why.
/// Errors: InvalidInput without a reason; NotFound; AlreadyExists when it is reopened already.
[[nodiscard]] Result<Change> reopenDay(store::Database &database, const Uuid &closing, const QString &reason);

/// Of one commune or, with a district's code, of all of its communes.
[[nodiscard]] Result<std::vector<store::ClosingRow>> closings(store::Database &database, const QString &unit, const QDate &from, const QDate &to);

/// One day in the list of days.
struct ClosingDay {
    store::DayCount count;
    std::optional<store::ClosingRow> closing; ///< the one in force, else the last that was reopened
    int corrections = 0;                      ///< since the closing that is in force
    [[nodiscard]] bool isClosed() const { return closing && closing->isInForce(); }
};
/// The earliest day first. Errors: WrongCall when `commune` is no commune.
[[nodiscard]] Result<std::vector<ClosingDay>> closingDays(store::Database &database, const QString &commune, const QDate &from, const QDate &to);
/// Corrections of pages of that day, by team and time.
[[nodiscard]] Result<std::vector<store::ClosedDifference>> correctionsOfDay(store::Database &database, const QString &commune, const QDate &day);

} // namespace stc::services
