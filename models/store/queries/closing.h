// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/closingcontent.h"

#include <map>

/// Questions about closed days and what stands on the pages that they freeze.
namespace stc::store {

/// One closing, in force or reopened.
struct ClosingRow {
    Uuid id;
    QString commune; ///< code
    QDate day;
    qint64 closedAt = 0;
    QString closedBy;
    QString content; ///< closingContent() reads it
    std::optional<qint64> reopenedAt;
    QString reopenedBy;
    QString reopenReason;
    [[nodiscard]] bool isInForce() const { return !reopenedAt; }
};
/// Of the communes in that area, by day and then in the order of closing.
[[nodiscard]] Result<std::vector<ClosingRow>> closingRows(Connection &connection, const AreaRange &area, const QDate &from, const QDate &to);

/// A page of a day as far as it is typed.
struct TypedPage {
    Uuid id;
    PageOfDay state = PageOfDay::Typed;
    QDate typedOn; ///< invalid = not said
    bool isChecked = false;
    Counters counters;
};
/// By the local number of the team.
[[nodiscard]] Result<std::map<std::int64_t, TypedPage>> typedPages(Connection &connection, const AreaRange &area, const QDate &day);

/// Corrections of closed pages, by day, team and time. With `unreportedOnly`: those that no closing in force tells of.
[[nodiscard]] Result<std::vector<ClosedDifference>> corrections(Connection &connection, const AreaRange &area, const QDate &from, const QDate &to, bool unreportedOnly);

/// How far the pages of a day are, counted over the teams that exist on it.
struct DayCount {
    QDate day;
    int expected = 0;
    int typed = 0;      ///< to the end
    int unfinished = 0;
    int checked = 0;
    [[nodiscard]] int missing() const { return expected - typed - unfinished; }
};
/// Every day of the range, the earliest first.
[[nodiscard]] Result<std::vector<DayCount>> dayCounts(Connection &connection, const AreaRange &area, const QDate &from, const QDate &to);
/// The first day that has a page or a closing; invalid = there is none.
[[nodiscard]] Result<QDate> firstPageDay(Connection &connection, const AreaRange &area);

} // namespace stc::store
