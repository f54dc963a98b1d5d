// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chaincolumns.h"

#include <algorithm>
#include <map>

namespace stc::reports {

namespace {

QDate earlier(const QDate &a, const QDate &b)
{
    return !a.isValid() || (b.isValid() && b < a) ? b : a;
}

std::vector<QDate> daysOf(const Chain &chain)
{
    std::vector<QDate> exposed(chain.people.size());
    std::vector<QDate> followed(chain.people.size());
    for (const ChainContact &contact : chain.contacts) {
        QDate &day = exposed[std::size_t(contact.target)];
        day = !day.isValid() || contact.day() > day ? contact.day() : day;
        followed[std::size_t(contact.source)] = earlier(followed[std::size_t(contact.source)], contact.day());
    }
    for (std::size_t i = 0; i < exposed.size(); ++i) {
        const ChainPerson &person = chain.people[i];
        if (!exposed[i].isValid())
            exposed[i] = earlier(person.onsetOn.isValid() ? person.onsetOn : person.confirmedOn, followed[i]);
    }
    return exposed;
}

/// Longest way from a start, over the contacts that `counts` takes. Whoever is left when nobody is free any more stands in a ring; the first of them is
/// taken as its start.
template <typename Counts>
std::vector<int> stepsOf(const Chain &chain, const ChainNeighbours &out, Counts counts)
{
    std::vector<int> waits(chain.people.size(), 0);
    for (const ChainContact &contact : chain.contacts)
        waits[std::size_t(contact.target)] += counts(contact) ? 1 : 0;
    std::vector<int> steps(chain.people.size(), 0);
    std::vector<char> isDone(chain.people.size(), 0);
    std::vector<int> ready;
    for (std::size_t i = chain.people.size(); i-- > 0;) {
        if (waits[i] == 0)
            ready.push_back(int(i));
    }
    std::size_t ring = 0;
    for (;;) {
        if (ready.empty()) {
            while (ring < isDone.size() && isDone[ring])
                ++ring;
            if (ring == isDone.size())
                return steps;
            ready.push_back(int(ring));
        }
        const auto now = std::size_t(ready.back());
        ready.pop_back();
        if (std::exchange(isDone[now], 1))
            continue;
        for (int i = out.first[now]; i < out.first[now + 1]; ++i) {
            const ChainContact &contact = chain.contacts[std::size_t(out.at[std::size_t(i)])];
            const auto target = std::size_t(contact.target);
            if (!counts(contact) || isDone[target])
                continue;
            steps[target] = std::max(steps[target], steps[now] + 1);
            if (--waits[target] == 0)
                ready.push_back(int(target));
        }
    }
}

} // namespace

ChainColumns chainColumns(const Chain &chain, ChainOrder order, const ChainNeighbours &out)
{
    const bool isByDay = order == ChainOrder::ByDay;
    const std::vector<QDate> days = isByDay ? daysOf(chain) : std::vector<QDate>(chain.people.size());
    const std::vector<int> steps = stepsOf(chain, out, [&](const ChainContact &contact) {
        return contact.source != contact.target && days[std::size_t(contact.source)] == days[std::size_t(contact.target)];
    });
    std::map<std::pair<QDate, int>, int> places;
    for (std::size_t i = 0; i < days.size(); ++i)
        places[{days[i], steps[i]}] = 0;
    ChainColumns result;
    for (auto &[key, place] : places) {
        place = int(result.columns.size());
        const bool isFirst = result.columns.empty() || result.columns.back().day != key.first || !isByDay;
        result.columns.push_back({0, key.first, key.second, isFirst});
    }
    result.of.reserve(days.size());
    for (std::size_t i = 0; i < days.size(); ++i)
        result.of.push_back(places[{days[i], steps[i]}]);
    return result;
}

} // namespace stc::reports
