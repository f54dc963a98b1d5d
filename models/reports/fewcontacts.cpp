// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/fewcontacts.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace stc::reports {

std::vector<FewContacts> casesWithFewContacts(const ContactGraph &graph, const AreaRange &area, const QDate &day, int least)
{
    const DayNumber known = dayNumber(day);
    std::vector<FewContacts> found;
    for (PersonIndex person = 0; person < graph.people(); ++person) {
        const ConfirmedCase *one = graph.caseOf(person);
        if (!one || one->confirmedOn > known || graph.areaOf(person) < area.first || graph.areaOf(person) > area.last)
            continue;
        std::set<PersonIndex> met;
        for (const ContactIndex contact : graph.contactsOf(person)) {
            const ContactEdge &edge = graph.contacts()[contact];
            if (edge.tracedOn <= known && edge.person != person)
                met.insert(edge.person);
        }
        if (int(met.size()) < least)
            found.push_back({person, int(met.size()), toQDate(one->confirmedOn), int(known - one->confirmedOn)});
    }
    std::sort(found.begin(), found.end(), [](const FewContacts &a, const FewContacts &b) { return std::tuple(a.confirmedOn, a.contacts, a.person) < std::tuple(b.confirmedOn, b.contacts, b.person); });
    return found;
}

} // namespace stc::reports
