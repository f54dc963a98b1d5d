// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "domain/uuid.h"
#include "store/queries/logbook.h"

#include <QDate>

#include <array>
#include <optional>
#include <vector>

/// What a closing of a day keeps (day_closings.content): everything that its report shows, as it was. JSON, so that other programs can read it.
namespace stc::store {

using Counters = std::array<std::optional<int>, kLogbookCounters.size()>;

enum class PageOfDay : std::uint8_t {
    Missing,
    Unfinished, ///< the sheet of paper has a number, and nobody has said yet that all of it is typed
    Typed,      ///< also pages that came without such a sheet
};

struct ClosedTeam {
    Uuid id;
    QString name;
    QString hamlet;
    QString leader;
    PageOfDay page = PageOfDay::Missing;
    bool isLate = false;    ///< typed later than the office allows (settings::kPageLateDays)
    bool isChecked = false; ///< read a second time
    Counters counters;
    bool operator==(const ClosedTeam &) const = default;
};

/// What has become different on a day that was closed before, told in the report of a later closing.
struct ClosedDifference {
    Uuid correction;  ///< row of page_corrections; null = found when a day that had been reopened was closed again
    QDate day;
    Uuid teamId;
    QString team;     ///< its name, as it was
    QString subject;  ///< code of page_corrections.subject; values as there (closedday.h)
    QString before;
    QString after;
    QString reason;
    qint64 at = 0;    ///< seconds since 1970 UTC
    QString by;
    bool operator==(const ClosedDifference &) const = default;
};

struct ClosingContent {
    static constexpr int kVersion = 1;
    QString communeCode;
    QString communeName;  ///< "Xã Ngọc Thiện"
    QString districtName; ///< "Huyện Tân Yên"
    QDate day;
    qint64 from = 0;      ///< what was reported before belongs to the day before: its closing, or midnight (domain.md 1.3)
    qint64 until = 0;     ///< when it was closed
    QString closedBy;
    std::vector<ClosedTeam> teams; ///< every team of that day, in the order of their names
    Counters totals;      ///< nothing where no page has the counter
    std::vector<ClosedDifference> differences; ///< by day and team
    bool operator==(const ClosingContent &) const = default;

    [[nodiscard]] int count(PageOfDay page) const;
};

/// Sums of the counters that are filled.
[[nodiscard]] Counters totalsOf(const std::vector<ClosedTeam> &teams);
[[nodiscard]] QString toJson(const ClosingContent &content);
/// Errors: NewerDatabase for a later version of the content, DamagedDatabase for anything else.
[[nodiscard]] Result<ClosingContent> closingContent(const QString &json);

} // namespace stc::store
