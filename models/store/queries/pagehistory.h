// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/pagesheets.h"

#include <map>

/// What became of logbook pages, as their papers say it: the number, the prints, who typed and read them, whether the day is closed.
namespace stc::store {

struct SecondReading {
    QDate checkedOn;
    QString checkedBy;
    int compared = 0;
    int differences = 0;
};
struct ClosedDay {
    std::int64_t closedAt = 0; ///< seconds since 1970 UTC
    QString closedBy;
};
struct PageCorrection {
    QString subject; ///< code
    QString oldValue;
    QString newValue;
    QString reason;
    std::int64_t correctedAt = 0;
    QString correctedBy;
};
struct PageHistory {
    std::optional<Sheet> sheet;
    std::optional<SecondReading> reading; ///< the latest
    std::optional<ClosedDay> closed;      ///< in force
    std::vector<PageCorrection> corrections;
};

/// The histories of all pages of an area and of some days.
class PageHistories {
public:
    /// `team` null: all of the area. Both days included.
    [[nodiscard]] static Result<PageHistories> read(Database &database, const AreaRange &area, const Uuid &team, const QDate &from, const QDate &until);
    [[nodiscard]] PageHistory of(const TeamDay &page, const QString &communeCode) const;

private:
    std::map<TeamDay, PageHistory> m_pages;
    std::map<std::pair<QString, QDate>, ClosedDay> m_closed; ///< by commune and day
};

/// A page of the last day that has one; nullopt: none is typed.
[[nodiscard]] Result<std::optional<TeamDay>> latestTypedPage(Database &database, const AreaRange &area);

} // namespace stc::store
