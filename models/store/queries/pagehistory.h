// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <map>
#include <optional>
#include <vector>

/// What became of logbook pages, as their papers say it: the number, the prints, who typed and read them, whether the day is closed.
namespace stc::store {

struct PrintedSheet {
    Uuid id;
    QString communeCode;
    int number = 0;
    QDate printedOn; ///< invalid = numbered, but not yet printed
    int reprints = 0;
    QDate typedOn;
    QString typedBy;
    std::vector<Uuid> round; ///< households in the order in which they are numbered on paper; empty = printed elsewhere
};
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
    std::optional<PrintedSheet> sheet;
    std::optional<SecondReading> reading; ///< the latest
    std::optional<ClosedDay> closed;      ///< in force
    std::vector<PageCorrection> corrections;
};

/// The histories of all pages of an area and of some days.
class PageHistories {
public:
    /// `team` null: all of the area. Both days included.
    [[nodiscard]] static Result<PageHistories> read(Database &database, const AreaRange &area, const Uuid &team, const QDate &from, const QDate &until);
    [[nodiscard]] PageHistory of(std::int64_t teamKey, const QString &communeCode, const QDate &date) const;

private:
    using PageKey = std::pair<std::int64_t, QString>; ///< team, ISO day
    std::map<PageKey, PageHistory> m_pages;
    std::map<std::pair<QString, QString>, ClosedDay> m_closed; ///< by commune and ISO day
};

/// The heads of households, by id; those that are not there are not in it.
[[nodiscard]] Result<std::map<Uuid, QString>> headsOf(Database &database, const std::vector<Uuid> &households);

} // namespace stc::store
