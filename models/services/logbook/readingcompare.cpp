// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/readingcompare.h"

#include "services/logbook/typing.h"

#include <algorithm>
#include <map>
#include <set>

namespace stc::services {

namespace {

/// "37.50" and "37.5" are one temperature.
QString oneForm(const QString &measure)
{
    bool isNumber = false;
    const double degrees = measure.toDouble(&isNumber);
    return isNumber ? QString::number(degrees, 'f', 1) : measure;
}

QString sortedCodes(const QString &codes)
{
    QStringList list = codes.split(QLatin1Char(' '), Qt::SkipEmptyParts);
    list.sort();
    list.removeDuplicates();
    return list.join(QLatin1Char(' '));
}

using Outcomes = std::map<Uuid, std::set<QString>>;
Outcomes outcomesOf(const PageTyping &typing)
{
    Outcomes outcomes;
    for (const TypedException &exception : typing.exceptions)
        outcomes[exception.household].insert(exception.outcome);
    return outcomes;
}

using Boxes = std::map<std::pair<Uuid, int>, TypedBox>;
Boxes boxesOf(const PageTyping &typing)
{
    Boxes boxes;
    for (const TypedBox &box : typing.boxes)
        boxes[{box.person, box.session}] = box;
    return boxes;
}

/// Those of the page in its order, then whoever else was typed.
template <typename Listed, typename Typed>
std::vector<Uuid> inOrder(const std::vector<Listed> &listed, const Typed &typed)
{
    std::vector<Uuid> order;
    std::set<Uuid> seen;
    const auto take = [&](const Uuid &id) {
        if (seen.insert(id).second)
            order.push_back(id);
    };
    for (const Listed &one : listed)
        take(one.id);
    for (const auto &one : typed)
        take(one);
    return order;
}

void compareHousehold(const Uuid &household, const std::set<QString> &first, const std::set<QString> &second, PageComparison &result)
{
    QStringList onlyFirst;
    QStringList onlySecond;
    std::set_difference(first.begin(), first.end(), second.begin(), second.end(), std::back_inserter(onlyFirst));
    std::set_difference(second.begin(), second.end(), first.begin(), first.end(), std::back_inserter(onlySecond));
    result.compared += int(std::max(first.size(), second.size()));
    for (qsizetype i = 0; i < std::max(onlyFirst.size(), onlySecond.size()); ++i)
        result.differences.push_back({ComparedKind::Exception, household, -1, onlyFirst.value(i), onlySecond.value(i)});
}

void compareBox(const Uuid &person, int session, const TypedBox &first, const TypedBox &second, PageComparison &result)
{
    for (const auto &[kind, a, b] : {std::tuple{ComparedKind::Measure, first.measure, second.measure}, std::tuple{ComparedKind::Symptoms, first.symptoms, second.symptoms}}) {
        if (a.isEmpty() && b.isEmpty())
            continue;
        ++result.compared;
        if (a != b)
            result.differences.push_back({kind, person, session, a, b});
    }
}

} // namespace

PageTyping PageTyping::tidied() const
{
    PageTyping tidy = *this;
    for (TypedBox &box : tidy.boxes) {
        box.measure = oneForm(box.measure);
        box.symptoms = sortedCodes(box.symptoms);
    }
    std::erase_if(tidy.boxes, [](const TypedBox &box) { return box.measure.isEmpty() && box.symptoms.isEmpty(); });
    std::erase_if(tidy.exceptions, [](const TypedException &exception) { return exception.household.isNull() || exception.outcome.isEmpty(); });
    const auto once = [](auto &list) {
        std::sort(list.begin(), list.end());
        list.erase(std::unique(list.begin(), list.end()), list.end());
    };
    once(tidy.exceptions);
    once(tidy.boxes);
    return tidy;
}

TypedBox boxOf(const Uuid &person, int session, const PageCheck &check)
{
    const bool isDone = check.isDone() || check.isConfirmedInBulk || !check.symptoms.isEmpty();
    const QString measure = check.isAbsent              ? QLatin1String(kMeasureAbsent)
                          : !check.temperature.isEmpty() ? check.temperature
                          : isDone                       ? QLatin1String(kMeasureDone)
                                                         : QString();
    return {person, session, measure, check.symptoms};
}

PageTyping firstTyping(const PageView &view)
{
    PageTyping typing;
    for (const PageEntry &entry : view.entries) {
        if (const char *outcome = logbook::factsOf(entry.kind).outcome)
            typing.exceptions.push_back({entry.household, QLatin1String(outcome)});
    }
    for (const PagePerson &person : view.people) {
        for (std::size_t session = 0; session < person.checks.size(); ++session) {
            if (person.checks[session].isDone())
                typing.boxes.push_back(boxOf(person.id, int(session), person.checks[session]));
        }
    }
    return typing.tidied();
}

PageComparison compareTypings(const PageTyping &firstOne, const PageTyping &secondOne, const PageView &order)
{
    const PageTyping first = firstOne.tidied();
    const PageTyping second = secondOne.tidied();
    PageComparison result;
    Outcomes before = outcomesOf(first);
    Outcomes after = outcomesOf(second);
    std::set<Uuid> households;
    for (const auto &[household, outcomes] : before)
        households.insert(household);
    for (const auto &[household, outcomes] : after)
        households.insert(household);
    for (const Uuid &household : inOrder(order.households, households))
        compareHousehold(household, before[household], after[household], result);
    Boxes firstBoxes = boxesOf(first);
    Boxes secondBoxes = boxesOf(second);
    std::set<Uuid> people;
    for (const Boxes *boxes : {&firstBoxes, &secondBoxes})
        for (const auto &[place, box] : *boxes)
            people.insert(place.first);
    for (const Uuid &person : inOrder(order.people, people)) {
        for (int session = 0; session < int(kPageSessions.size()); ++session)
            compareBox(person, session, firstBoxes[{person, session}], secondBoxes[{person, session}], result);
    }
    return result;
}

} // namespace stc::services
