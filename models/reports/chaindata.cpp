// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chaindata.h"

#include "reports/wording.h"
#include "schema/table.h"

#include <algorithm>

namespace stc::reports {

namespace {

QDate dateOf(DayNumber day)
{
    return day == kUnknownDay || day == kNeverDay ? QDate() : toQDate(day);
}

} // namespace

Chain chainOn(const store::ContactBook &book, const QDate &day)
{
    const ContactGraph &graph = book.graph;
    const DayNumber known = dayNumber(day);
    std::vector<char> isIn(graph.people(), 0);
    for (const ContactEdge &contact : graph.contacts()) {
        if (contact.tracedOn <= known)
            isIn[contact.person] = isIn[contact.source] = 1;
    }
    for (const ConfirmedCase &one : graph.cases()) {
        if (one.confirmedOn <= known)
            isIn[one.person] = 1;
    }
    Chain chain;
    std::vector<int> place(graph.people(), -1);
    for (PersonIndex person = 0; person < graph.people(); ++person) {
        if (!isIn[person])
            continue;
        place[person] = int(chain.people.size());
        const store::TracedPerson &read = book.people[person];
        ChainPerson one{graph.idOf(person), read.name, birthYear(read.birthDate), graph.level(person, known), {}, {}};
        if (const ConfirmedCase *confirmed = graph.caseOf(person); confirmed && confirmed->confirmedOn <= known) {
            one.onsetOn = dateOf(confirmed->onsetOn);
            one.confirmedOn = dateOf(confirmed->confirmedOn);
        }
        chain.people.push_back(std::move(one));
    }
    const auto settings = schema::table(schema::TableId::Contacts).column("setting").choices;
    for (const ContactEdge &contact : graph.contacts()) {
        if (contact.tracedOn > known)
            continue;
        const QString setting = contact.setting < 0 ? QString() : QLatin1String(settings[std::size_t(contact.setting)].code);
        chain.contacts.push_back({place[contact.source], place[contact.person], dateOf(contact.lastExposureOn), dateOf(contact.tracedOn), setting});
    }
    return chain;
}

std::pair<QDate, QDate> daysOf(const store::ContactBook &book)
{
    DayNumber first = kNeverDay;
    DayNumber last = kUnknownDay;
    const auto take = [&](DayNumber day) {
        first = std::min(first, day);
        last = std::max(last, day);
    };
    for (const ContactEdge &contact : book.graph.contacts())
        take(contact.tracedOn);
    for (const ConfirmedCase &one : book.graph.cases())
        take(one.confirmedOn);
    return {dateOf(first), dateOf(last)};
}

} // namespace stc::reports
