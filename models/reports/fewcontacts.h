// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/contactgraph.h"

namespace stc::reports {

/// A case whose contacts are probably not all known.
struct FewContacts {
    PersonIndex person = kNobody;
    int contacts = 0;   ///< people traced by that day
    QDate confirmedOn;
    int days = 0;       ///< since the confirmation
};

/// Cases of the area confirmed by `day` of whom fewer than `least` people were traced by then; those who have waited longest first. One person met twice
/// counts once.
[[nodiscard]] std::vector<FewContacts> casesWithFewContacts(const ContactGraph &graph, const AreaRange &area, const QDate &day, int least);

} // namespace stc::reports
