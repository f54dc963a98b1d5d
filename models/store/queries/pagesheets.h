// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/pagecode.h"
#include "store/database.h"

#include <QDate>

#include <optional>
#include <vector>

namespace stc::store {

/// Names a logbook page.
struct TeamDay {
    Uuid team;
    QDate date;
    bool operator==(const TeamDay &) const = default;
    bool operator<(const TeamDay &other) const { return team != other.team ? team < other.team : date < other.date; }
};

/// A page as a thing of paper (table page_sheets).
struct Sheet {
    Uuid id;
    TeamDay page;
    PageCode code;
    QDate printedOn = {};  ///< invalid = not yet
    int reprints = 0;
    QDate returnedOn = {}; ///< came back to the office; invalid = not yet
    QDate typedOn = {};    ///< somebody said that all of it is typed; invalid = not yet
    QString typedBy = {};
};

[[nodiscard]] Result<std::optional<Sheet>> sheetOf(Database &database, const TeamDay &page);
[[nodiscard]] Result<std::optional<Sheet>> sheetOf(Database &database, const Uuid &sheet);
/// All with this number in the commune.
[[nodiscard]] Result<std::vector<Sheet>> sheetsOf(Database &database, const PageCode &code);
/// Those of an area (`team` null: of all its teams) and of some days, both included.
[[nodiscard]] Result<std::vector<Sheet>> sheetsOf(Database &database, const AreaRange &area, const Uuid &team, const QDate &from, const QDate &until);
/// The highest number given out in a commune, 0 = none yet.
[[nodiscard]] Result<int> highestPageNumber(Database &database, Area commune);

/// The households of a printed page in the order in which they are numbered there (table sheet_rounds); empty = not printed here.
[[nodiscard]] Result<std::vector<Uuid>> roundOf(Database &database, const Uuid &sheet);
/// Inside the caller's transaction.
[[nodiscard]] Status keepRound(Database &database, const Uuid &sheet, const std::vector<Uuid> &households);

} // namespace stc::store
