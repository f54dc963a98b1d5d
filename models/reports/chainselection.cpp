// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chainselection.h"

#include "reports/chaindata.h"

namespace stc::reports {

namespace {

bool isInArea(const ContactGraph &graph, const Uuid &person, const AreaRange &area)
{
    const PersonIndex place = graph.find(person);
    return place != kNobody && graph.areaOf(place) >= area.first && graph.areaOf(place) <= area.last;
}

} // namespace

Chain chosenChain(const store::ContactBook &book, const ChainSelection &selection)
{
    Chain whole = chainOn(book, selection.knownOn);
    if (!selection.person.isNull()) {
        const int person = whole.indexOf(selection.person);
        return person < 0 ? Chain() : chainAround(whole, person, selection.stepsUp, selection.stepsDown);
    }
    std::vector<char> isHere(whole.people.size(), 0);
    for (std::size_t i = 0; i < whole.people.size(); ++i)
        isHere[i] = isInArea(book.graph, whole.people[i].id, selection.area) ? 1 : 0;
    std::vector<char> isIn = isHere;
    for (const ChainContact &contact : whole.contacts) {
        if (isHere[std::size_t(contact.source)] || isHere[std::size_t(contact.target)])
            isIn[std::size_t(contact.source)] = isIn[std::size_t(contact.target)] = 1;
    }
    return partOf(whole, isIn);
}

} // namespace stc::reports
