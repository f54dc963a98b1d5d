// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/tracing/caseoverview.h"

#include "store/queries/contactgraph.h"

#include <algorithm>

namespace stc::services {

Result<std::vector<CaseOverview>> caseOverview(store::Database &database, const AreaRange &area, const QDate &day, const Progress &progress)
{
    store::Connection &connection = database.connection();
    connection.setCancelled(progress.cancelled);
    const auto book = store::contactBook(connection);
    connection.setCancelled({});
    if (!book)
        return failed(book.error());
    const ContactGraph &graph = book->graph;
    std::vector<CaseOverview> list;
    for (std::size_t i = 0; i < graph.cases().size(); ++i) {
        const ConfirmedCase &one = graph.cases()[i];
        const bool isShown = area.contains(graph.areaOf(one.person)) && one.confirmedOn <= dayNumber(day) && graph.caseOf(one.person) == &one;
        if (!isShown)
            continue;
        const store::TracedPerson &who = book->people[one.person];
        list.push_back({graph.idOf(one.person), who.name, who.birthDate, who.hamlet, book->cases[i].code, toQDate(one.confirmedOn), graph.contactsBelow(one.person, dayNumber(day))});
    }
    std::sort(list.begin(), list.end(), [](const CaseOverview &a, const CaseOverview &b) { return std::tuple(b.confirmedOn, a.code, a.person) < std::tuple(a.confirmedOn, b.code, b.person); });
    return list;
}

} // namespace stc::services
