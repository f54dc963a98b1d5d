// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/incomingrow.h"

#include <set>
#include <string>
#include <utility>

/// Days that a commune has closed (table day_closings, in force while `reopened_at` is empty). What belongs to such a day is changed with a reason
/// only, and every such change leaves a row in page_corrections. All writing comes through here: forms, grid, undo by the Editor, packages by the import.
namespace stc::store {

/// The page of a team and day that a row belongs to.
struct BookDay {
    std::int64_t team = 0; ///< local number
    Area area = 0;         ///< of the commune
    std::string date;      ///< ISO; empty = the row belongs to no day
    bool operator==(const BookDay &) const = default;
};

/// Rows of this table belong to a day: pages, what was not as usual on them, and the registers that are filled from them.
[[nodiscard]] bool belongsToADay(schema::TableId table);
/// The column of such a row that says its day: a date, or the page.
[[nodiscard]] int dayColumn(const schema::Table &table);
/// The day of a row on its way in: references as keys, `area` as found. A page that is not there (yet) gives none.
[[nodiscard]] Result<BookDay> bookDayOf(Connection &connection, const schema::Table &table, std::span<const Cell> cells, Area area);
/// The day of a stored row.
[[nodiscard]] Result<BookDay> storedBookDay(Connection &connection, const schema::Table &table, std::int64_t key);
[[nodiscard]] Result<bool> isClosed(Connection &connection, const BookDay &day);

/// The day of a closing, without a team; no day where there is no such closing in force.
[[nodiscard]] Result<BookDay> dayOfClosing(Connection &connection, const Uuid &closing);

/// All closed days of all communes, to ask about many rows.
using ClosedDays = std::set<std::pair<Area, std::string>>;
[[nodiscard]] Result<ClosedDays> closedDays(Connection &connection);

/// What was corrected, as page_corrections keeps it. Values: of a counter its number; "page": how many pages (0, 1); "visits": the outcome's code;
/// "registers": the table's name, for a changed row with the changed columns ("violations action=reminded", without texts and names);
/// "texts": nothing before, and which columns now ("narrative requests").
struct Correction {
    BookDay day;
    const char *subject = "";
    QString before;
    QString after;
};
/// What a change of one row corrects. `before` or `after` is nullptr where the row is new or goes; references only need to be equal or not.
/// A row that changes its day goes from one and comes to the other. Whether the days are closed is the caller's question.
[[nodiscard]] std::vector<Correction> correctionsOf(const schema::Table &table, const Values *before, const BookDay &from, const Values *after, const BookDay &to);

/// Writes them as rows of page_corrections, by who works here; inside the caller's transaction. `now`: seconds since 1970 UTC. An import does so; the
/// Editor makes its own, because its change has a history.
[[nodiscard]] Status insertCorrections(Connection &connection, const std::vector<Correction> &corrections, const QString &why, std::int64_t batch, qint64 now);

/// A closing changes in one way only: it is reopened, with a reason. A correction never changes. `after` nullptr: is to be removed.
/// Errors: DayClosed with a text that says what to do instead.
[[nodiscard]] Status checkProof(const schema::Table &table, const Values &before, const Values *after);

/// "The day 07/05/2021 is closed. …"
[[nodiscard]] QString closedDayText(const BookDay &day);

} // namespace stc::store
