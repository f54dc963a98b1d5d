// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <vector>

namespace stc::store {

/// People whose latest movement (by date, then in the order of entry) says that they died or moved out: the inner part of `key NOT IN (…)`.
/// Movements are few, so SQLite reads them once a query.
inline constexpr char kGonePeople[] =
    "SELECT m.person_id FROM movements m WHERE m.kind IN ('died', 'moved_out')"
    " AND NOT EXISTS (SELECT 1 FROM movements n WHERE n.person_id = m.person_id AND (n.happened_on > m.happened_on OR (n.happened_on = m.happened_on AND n.key > m.key)))";

/// One person of a household as it stands.
struct Resident {
    Uuid id;
    std::int64_t key = 0;
    std::int64_t batch = 0; ///< the change that made the record what it is
    QString name;
    QString sex;
    QString birthDate;
    QString relation;
    QString goneKind; ///< died, moved_out; empty = lives here
    QString goneOn;   ///< ISO
    [[nodiscard]] bool isGone() const { return !goneKind.isEmpty(); }
};

/// The head first, then in the order of entry; those who are gone last.
[[nodiscard]] Result<std::vector<Resident>> residentsOf(Connection &connection, const Uuid &household);

struct Movement {
    Uuid id;
    QString kind;       ///< born, died, moved_in, moved_out
    QString happenedOn; ///< ISO
    QString place;
};
/// By date, then in the order of entry.
[[nodiscard]] Result<std::vector<Movement>> movementsOf(Connection &connection, const Uuid &person);

/// Hand-overs of a household to another team that lie ahead of `today`: ids of assignments.
[[nodiscard]] Result<std::vector<Uuid>> plannedHandOvers(Connection &connection, const Uuid &household, const QDate &today);

} // namespace stc::store
