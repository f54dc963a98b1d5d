// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/recordsearch.h"
#include "store/records.h"

namespace stc::views {

/// What a reference can point to, as a field offers it: the record's title, and what tells it from others of the same title.
struct Referable {
    Uuid id;
    QString text; ///< what the record is called
    QString more; ///< born, number, hamlet, team, commune: as far as it has them
};

/// Records of that table that fit what is typed; best first. Logbook pages are found by their team and, where one is typed, their date.
/// Needs a connection of its own thread: in a province this takes longer than a window may wait.
[[nodiscard]] Result<std::vector<Referable>> findReferables(store::Database &database, schema::TableId target, const QString &typed, int limit);
/// One record; nullopt when it is gone.
[[nodiscard]] Result<std::optional<Referable>> referable(store::Database &database, schema::TableId target, const Uuid &id);
/// Fewer letters find too much.
[[nodiscard]] int leastLetters(schema::TableId target);

} // namespace stc::views
