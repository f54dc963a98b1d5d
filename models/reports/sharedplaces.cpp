// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/sharedplaces.h"

#include "domain/vietnamese.h"
#include "reports/wording.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace stc::reports {

namespace {

constexpr int kMidnight = 24 * 60;

QString hourText(int minutes)
{
    return QStringLiteral("%1h%2").arg(minutes / 60).arg(minutes % 60, 2, 10, QLatin1Char('0'));
}

int firstMinute(const store::Exposure &one) { return one.from.value_or(0); }
int lastMinute(const store::Exposure &one) { return one.until.value_or(kMidnight); }

/// Hours are known only as far as somebody gave them.
void takeHours(SharedPlace &place, const store::Exposure &one)
{
    if (one.from)
        place.from = std::min(place.from.value_or(kMidnight), *one.from);
    if (one.until)
        place.until = std::max(place.until.value_or(0), *one.until);
}

} // namespace

QString hoursText(const std::optional<int> &from, const std::optional<int> &until)
{
    if (from && until)
        return QStringLiteral("%1–%2").arg(hourText(*from), hourText(*until));
    if (from)
        return Print::tr("from %1", "hour").arg(hourText(*from));
    return until ? Print::tr("until %1", "hour").arg(hourText(*until)) : Print::tr("all day");
}

std::vector<SharedPlace> sharedPlaces(const std::vector<store::Exposure> &exposures, const std::function<int(const Uuid &)> &levelOf, int leastPeople)
{
    std::map<std::pair<QDate, QString>, std::vector<std::size_t>> byPlace;
    for (std::size_t i = 0; i < exposures.size(); ++i)
        byPlace[{exposures[i].day, vietnamese::folded(exposures[i].place)}].push_back(i);
    std::vector<SharedPlace> found;
    for (auto &[key, there] : byPlace) {
        std::sort(there.begin(), there.end(), [&](std::size_t a, std::size_t b) { return std::pair(firstMinute(exposures[a]), a) < std::pair(firstMinute(exposures[b]), b); });
        for (std::size_t i = 0; i < there.size();) {
            SharedPlace place{exposures[there[i]].place, key.first, {}, {}, {}, 0, 0, 0};
            std::set<Uuid> people;
            int last = -1;
            for (; i < there.size() && (last < 0 || firstMinute(exposures[there[i]]) <= last); ++i) {
                const store::Exposure &one = exposures[there[i]];
                last = std::max(last, lastMinute(one));
                takeHours(place, one);
                place.exposures.push_back(there[i]);
                if (!people.insert(one.person).second)
                    continue;
                const int level = levelOf(one.person);
                place.cases += level == 0 ? 1 : 0;
                place.f1 += level == 1 ? 1 : 0;
            }
            place.people = int(people.size());
            if (place.people >= leastPeople)
                found.push_back(std::move(place));
        }
    }
    std::stable_sort(found.begin(), found.end(), [](const SharedPlace &a, const SharedPlace &b) { return std::tuple(b.day, b.cases, b.people) < std::tuple(a.day, a.cases, a.people); });
    return found;
}

} // namespace stc::reports
