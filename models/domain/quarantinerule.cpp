// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quarantinerule.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <iterator>
#include <limits>
#include <tuple>

namespace stc {

namespace {

constexpr std::array<const char *, kVaccinationClasses> kVaccinationCodes{"none", "partial", "full", "recovered"};
constexpr int kMostDays = 60;

bool isInForce(const QuarantineRule &rule, const QDate &on)
{
    return rule.validFrom <= on && (!rule.validUntil.isValid() || on <= rule.validUntil);
}

bool speaksOf(const QStringList &codes, const QString &code)
{
    return codes.isEmpty() || codes.contains(code);
}

/// Greater speaks more of the question.
auto weight(const QuarantineRule &rule)
{
    const Area width = rule.places ? rule.places->last - rule.places->first : std::numeric_limits<Area>::max();
    return std::tuple(!rule.categories.isEmpty(), !rule.vaccinations.isEmpty(), rule.validFrom.toJulianDay(), -width);
}

} // namespace

QLatin1String vaccinationCode(Vaccination vaccination)
{
    return QLatin1String(kVaccinationCodes[static_cast<std::size_t>(vaccination)]);
}

std::optional<Vaccination> vaccinationFromCode(const QString &code)
{
    for (std::size_t i = 0; i < kVaccinationCodes.size(); ++i) {
        if (code == QLatin1String(kVaccinationCodes[i]))
            return static_cast<Vaccination>(i);
    }
    return std::nullopt;
}

std::vector<QuarantineRule> rulesAt(std::span<const QuarantineRule> rules, Area place)
{
    std::vector<QuarantineRule> here;
    std::copy_if(rules.begin(), rules.end(), std::back_inserter(here), [place](const QuarantineRule &rule) { return !rule.places || rule.places->contains(place); });
    return here;
}

const QuarantineRule *chooseRule(std::span<const QuarantineRule> rules, const QString &category, Vaccination vaccination, const QDate &on)
{
    const QuarantineRule *best = nullptr;
    for (const QuarantineRule &rule : rules) {
        if (!isInForce(rule, on) || !rule.locality.isEmpty() || !speaksOf(rule.categories, category) || !speaksOf(rule.vaccinations, vaccinationCode(vaccination)))
            continue;
        if (!best || weight(rule) > weight(*best) || (weight(rule) == weight(*best) && rule.id < best->id))
            best = &rule;
    }
    return best;
}

int dayOfQuarantine(const QDate &from, const QDate &date, const DayCounting &counting)
{
    return static_cast<int>(from.daysTo(date)) + (counting.startIsDayOne ? 1 : 0);
}

QDate dateOfDay(const QDate &from, int day, const DayCounting &counting)
{
    return from.addDays(day - (counting.startIsDayOne ? 1 : 0));
}

QuarantineTerms termsOf(const QuarantineRule &rule, const QDate &from, const DayCounting &counting)
{
    QuarantineTerms terms;
    for (const int day : rule.testDays)
        terms.tests.push_back({day, dateOfDay(from, day, counting), false});
    if (!rule.quarantineDays)
        return terms;
    // No day at all: free from the start, however days are counted.
    terms.releaseOn = *rule.quarantineDays > 0 ? dateOfDay(from, *rule.quarantineDays + 1, counting) : from;
    if (*rule.quarantineDays > 0)
        terms.lastDay = terms.releaseOn.addDays(-1);
    if (rule.followUpDays.value_or(0) > 0)
        terms.followUpUntil = terms.releaseOn.addDays(*rule.followUpDays - 1);
    for (const int day : rule.followUpTestDays)
        terms.tests.push_back({day, terms.releaseOn.addDays(day - 1), true});
    std::stable_sort(terms.tests.begin(), terms.tests.end(), [](const TestDate &a, const TestDate &b) { return a.on < b.on; });
    return terms;
}

std::optional<std::vector<int>> readDayList(const QString &text)
{
    static const QRegularExpression gap(QStringLiteral("[\\s,;]+"));
    std::vector<int> days;
    for (const QString &word : text.split(gap, Qt::SkipEmptyParts)) {
        bool isNumber = false;
        const int day = word.toInt(&isNumber);
        if (!isNumber || day < 1 || day > kMostDays)
            return std::nullopt;
        days.push_back(day);
    }
    std::sort(days.begin(), days.end());
    days.erase(std::unique(days.begin(), days.end()), days.end());
    return days;
}

QString writeDayList(std::span<const int> days)
{
    QStringList words;
    for (const int day : days)
        words << QString::number(day);
    return words.join(QLatin1Char(' '));
}

} // namespace stc
