// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/chain.h"

#include <QStringList>

#include <algorithm>

namespace stc::reports {

namespace {

ChainNeighbours neighbours(const Chain &chain, int ChainContact::*end)
{
    ChainNeighbours lists;
    lists.first.assign(chain.people.size() + 1, 0);
    for (const ChainContact &contact : chain.contacts)
        ++lists.first[std::size_t(contact.*end) + 1];
    for (std::size_t i = 1; i < lists.first.size(); ++i)
        lists.first[i] += lists.first[i - 1];
    lists.at.resize(chain.contacts.size());
    std::vector<int> next(lists.first.begin(), lists.first.end() - 1);
    for (std::size_t i = 0; i < chain.contacts.size(); ++i)
        lists.at[std::size_t(next[std::size_t(chain.contacts[i].*end)]++)] = int(i);
    return lists;
}

/// Marks whom a walk of at most `steps` steps reaches; `end` is the far end of each contact.
void walk(const Chain &chain, const ChainNeighbours &lists, int ChainContact::*end, int start, int steps, std::vector<char> &isIn)
{
    std::vector<int> ring{start};
    std::vector<char> wasThere(chain.people.size(), 0);
    wasThere[std::size_t(start)] = 1;
    for (int step = 0; step <= steps && !ring.empty(); ++step) {
        std::vector<int> next;
        for (const int person : ring) {
            isIn[std::size_t(person)] = 1;
            for (int i = lists.first[std::size_t(person)]; i < lists.first[std::size_t(person) + 1]; ++i) {
                const int other = chain.contacts[std::size_t(lists.at[std::size_t(i)])].*end;
                if (!std::exchange(wasThere[std::size_t(other)], 1))
                    next.push_back(other);
            }
        }
        ring = std::move(next);
    }
}

} // namespace

int Chain::indexOf(const Uuid &person) const
{
    const auto found = std::find_if(people.begin(), people.end(), [&](const ChainPerson &one) { return one.id == person; });
    return found == people.end() ? -1 : int(found - people.begin());
}

ChainNeighbours ChainNeighbours::incoming(const Chain &chain)
{
    return neighbours(chain, &ChainContact::target);
}

ChainNeighbours ChainNeighbours::outgoing(const Chain &chain)
{
    return neighbours(chain, &ChainContact::source);
}

Chain partOf(const Chain &chain, const std::vector<char> &isIn)
{
    Chain part;
    std::vector<int> place(chain.people.size(), -1);
    for (std::size_t i = 0; i < chain.people.size(); ++i) {
        if (!isIn[i])
            continue;
        place[i] = int(part.people.size());
        part.people.push_back(chain.people[i]);
    }
    for (const ChainContact &contact : chain.contacts) {
        const int source = place[std::size_t(contact.source)];
        const int target = place[std::size_t(contact.target)];
        if (source < 0 || target < 0)
            continue;
        part.contacts.push_back(contact);
        part.contacts.back().source = source;
        part.contacts.back().target = target;
    }
    return part;
}

Chain chainAround(const Chain &chain, int person, int up, int down)
{
    std::vector<char> isIn(chain.people.size(), 0);
    walk(chain, ChainNeighbours::incoming(chain), &ChainContact::source, person, up, isIn);
    walk(chain, ChainNeighbours::outgoing(chain), &ChainContact::target, person, down, isIn);
    return partOf(chain, isIn);
}

Chain clusterOf(const Chain &chain, int person)
{
    const ChainNeighbours in = ChainNeighbours::incoming(chain);
    const ChainNeighbours out = ChainNeighbours::outgoing(chain);
    std::vector<char> isIn(chain.people.size(), 0);
    std::vector<int> stack{person};
    isIn[std::size_t(person)] = 1;
    while (!stack.empty()) {
        const auto now = std::size_t(stack.back());
        stack.pop_back();
        const auto visit = [&](int other) {
            if (!std::exchange(isIn[std::size_t(other)], 1))
                stack.push_back(other);
        };
        for (int i = in.first[now]; i < in.first[now + 1]; ++i)
            visit(chain.contacts[std::size_t(in.at[std::size_t(i)])].source);
        for (int i = out.first[now]; i < out.first[now + 1]; ++i)
            visit(chain.contacts[std::size_t(out.at[std::size_t(i)])].target);
    }
    return partOf(chain, isIn);
}

QString nameInitials(const QString &name)
{
    QString initials;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts)) {
        if (!word.at(0).isLetter())
            break; // a by-name in brackets would tell who it is
        initials += word.at(0).toUpper() + QLatin1Char('.');
    }
    return initials;
}

} // namespace stc::reports
