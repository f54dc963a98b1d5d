// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/editor.h"
#include "store/queries/residents.h"

#include <map>

namespace stc::services {

/// What people are to the head of their household: codes of people.relation_to_head, empty = not known.
using Relations = std::map<Uuid, QString>;

struct HeadChange {
    Uuid household;
    Uuid newHead;        ///< one of its people
    Relations relations; ///< of the others to the new head; the old head's becomes empty when it is missing here, the rest keep theirs
};

/// The new head is the head, the household bears the name. Errors: NotFound; InvalidInput (not one of its people, or gone).
[[nodiscard]] Result<Change> changeHead(store::Database &database, const HeadChange &change);
/// The same inside a change that does more.
[[nodiscard]] Status writeHead(store::Editor &editor, const HeadChange &change);

/// The one who is head among these and lives here, or nullptr.
[[nodiscard]] const store::Resident *headOf(const std::vector<store::Resident> &people);
[[nodiscard]] const store::Resident *findResident(const std::vector<store::Resident> &people, const Uuid &id);
/// What the old head is to the new one, when the new one was `relation` to the old: the husband of a wife is her spouse, the father of a child its parent.
/// Empty where nobody can tell.
[[nodiscard]] QString inverseRelation(const QString &relation);

} // namespace stc::services
