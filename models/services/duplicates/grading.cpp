// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/duplicates/grading.h"

#include "domain/syllablekey.h"

#include <algorithm>
#include <cstdlib>

namespace stc::services::duplicates {

namespace {

using enum DuplicateReason;
using vietnamese::Likeness;

// Points for and against, found by trying: tests/services/tst_duplicates asserts what they achieve on the training commune.
constexpr int kSure = 95;
constexpr int kLikely = 75;
constexpr int kPossible = 60;
constexpr int kHouseholdSure = 100;
constexpr int kHouseholdLikely = 80;
constexpr int kHouseholdPossible = 60;

struct NamePoints {
    DuplicateReason reason;
    int person;
    int head;
};
/// By vietnamese::Likeness.
constexpr NamePoints kNamePoints[] = {
    {SameName, 50, 40}, {SameNameButIY, 46, 37}, {SameNameWithoutMarks, 45, 36}, {OneWord, 36, 28}, {OneLetter, 36, 28}, {OneLetterInGiven, 30, 22}, {OtherName, 0, 0},
};

bool sharePhone(const Phones &a, const Phones &b)
{
    return std::any_of(a.begin(), a.end(), [&](std::uint64_t phone) { return phone != 0 && std::find(b.begin(), b.end(), phone) != b.end(); });
}

class Judge {
public:
    void add(DuplicateReason reason, int points)
    {
        m_verdict.reasons.add(reason);
        m_verdict.points += points;
    }
    void name(std::string_view first, std::string_view second, int NamePoints::*points)
    {
        m_likeness = vietnamese::compareNames(first, second);
        const NamePoints &worth = kNamePoints[static_cast<std::size_t>(m_likeness)];
        add(worth.reason, worth.*points);
    }
    [[nodiscard]] Likeness likeness() const { return m_likeness; }

    void birth(const Birth &a, const Birth &b);
    void identity(const PersonTraits &a, const PersonTraits &b);
    void place(const PersonTraits &a, const PersonTraits &b);
    /// Many people of the commune have this name: it says less.
    void commonName(int people) { m_verdict.points += people <= 2 ? 4 : people <= 5 ? 0 : people <= 12 ? -4 : -8; }

    [[nodiscard]] bool has(DuplicateReason reason) const { return m_verdict.reasons.has(reason); }
    [[nodiscard]] int points() const { return m_verdict.points; }
    Verdict decide(int sure, int likely, int possible, bool atMostPossible)
    {
        const int points = m_verdict.points;
        if (points >= possible)
            m_verdict.grade = points >= sure ? DuplicateGrade::Sure : points >= likely ? DuplicateGrade::Likely : DuplicateGrade::Possible;
        if (m_verdict.grade && atMostPossible)
            m_verdict.grade = DuplicateGrade::Possible;
        return m_verdict;
    }

private:
    Verdict m_verdict;
    Likeness m_likeness = Likeness::Different;
};

void Judge::birth(const Birth &a, const Birth &b)
{
    if (a.year == 0 || b.year == 0)
        return add(NoBirthYear, 5);
    if (a.year != b.year) {
        const bool isNear = std::abs(a.year - b.year) == 1;
        const bool sameDay = a.isDate() && a.month == b.month && a.day == b.day;
        return isNear && (sameDay || !a.isDate() || !b.isDate()) ? add(NearBirthYear, sameDay ? 15 : 3) : add(OtherBirthYear, isNear ? -10 : -40);
    }
    if (a.isDate() && b.isDate()) {
        if (a == b)
            return add(SameBirthDate, 30);
        if (a.day == b.month && a.month == b.day)
            return add(ExchangedDayAndMonth, 22);
        add(SameBirthYear, 10);
        return add(OtherBirthDate, -10);
    }
    add(SameBirthYear, 20);
}

void Judge::identity(const PersonTraits &a, const PersonTraits &b)
{
    if (a.identity == 0 || b.identity == 0)
        return;
    if (a.identity == b.identity)
        return add(SameIdentity, 50);
    if (a.identityDigits != b.identityDigits)
        return; // the old card and the new one
    if (isOneDigitApart(a.identity, b.identity))
        return add(NearIdentity, 15);
    add(OtherIdentity, -40);
}

void Judge::place(const PersonTraits &a, const PersonTraits &b)
{
    if (a.household >= 0 && a.household == b.household)
        return add(SameHousehold, 30);
    if (a.hamlet >= 0 && a.hamlet == b.hamlet)
        return add(SameHamlet, 10);
    add(SameCommune, -8);
}

} // namespace

bool isOneDigitApart(std::uint64_t first, std::uint64_t second)
{
    int differing = 0;
    int places[2] = {};
    int digits[2][2] = {};
    for (int place = 0; first != 0 || second != 0; ++place, first /= 10, second /= 10) {
        if (first % 10 == second % 10)
            continue;
        if (differing == 2)
            return false;
        places[differing] = place;
        digits[differing][0] = static_cast<int>(first % 10);
        digits[differing][1] = static_cast<int>(second % 10);
        ++differing;
    }
    return differing == 1 || (differing == 2 && places[1] == places[0] + 1 && digits[0][0] == digits[1][1] && digits[0][1] == digits[1][0]);
}

Verdict judge(const TextStore &names, const PersonTraits &first, const PersonTraits &second)
{
    const bool sharesIdentity = first.identity != 0 && first.identity == second.identity;
    const bool sharesPhone = sharePhone(first.phones, second.phones);
    const bool isElsewhere = first.area != second.area;
    // In another commune only what is one's own says anything; and somebody who moved away is in the books of both communes rightly.
    if (isElsewhere && ((!sharesIdentity && !sharesPhone) || first.isGone != second.isGone))
        return {};
    Judge pair;
    pair.birth(first.birth, second.birth);
    if (pair.points() < 0 && !sharesIdentity)
        return {};
    pair.name(names.view(first.name), names.view(second.name), &NamePoints::person);
    if (pair.likeness() == Likeness::Different && !sharesIdentity)
        return {};
    pair.identity(first, second);
    if (isElsewhere)
        pair.add(OtherCommune, -15);
    else
        pair.place(first, second);
    const bool sharesHousehold = pair.has(SameHousehold);
    if (sharesPhone)
        pair.add(SamePhone, sharesHousehold ? 5 : 20);
    if (first.sex != 0 && second.sex != 0 && first.sex != second.sex)
        pair.add(OtherSex, -20);
    if (first.isGone != second.isGone)
        pair.add(OneIsGone, 0);
    const bool isBacked = sharesHousehold || sharesIdentity || sharesPhone || pair.has(NearIdentity) || pair.has(SameBirthDate);
    if (!isBacked)
        pair.commonName(std::min(first.sameName, second.sameName)); // a misspelt name is rare
    return pair.decide(kSure, kLikely, kPossible, !isBacked);
}

Verdict judge(const TextStore &names, const HouseholdTraits &first, const HouseholdTraits &second, int shared)
{
    Judge pair;
    pair.name(names.view(first.name), names.view(second.name), &NamePoints::head);
    if (pair.likeness() == Likeness::Different && shared < 2)
        return {};
    const bool sharesHamlet = first.hamlet == second.hamlet;
    if (sharesHamlet)
        pair.add(SameHamlet, 15);
    else if (first.area == second.area)
        pair.add(SameCommune, 0);
    else
        pair.add(OtherCommune, -20);
    bool isBacked = shared > 0;
    const auto back = [&](bool holds, DuplicateReason reason, int points) {
        if (holds)
            pair.add(reason, points);
        isBacked = isBacked || holds;
    };
    back(sharePhone(first.phones, second.phones), SamePhone, 25);
    back(first.address != 0 && first.address == second.address, SameAddress, 20);
    back(sharesHamlet && first.number != 0 && first.number == second.number, SameNumber, 6);
    if (shared > 0) {
        const bool isWhole = shared >= std::min(first.people, second.people);
        pair.add(SharedPeople, (shared == 1 ? 20 : shared == 2 ? 35 : 50) + (isWhole ? 10 : 0));
    }
    if (!isBacked)
        return {};
    return pair.decide(kHouseholdSure, kHouseholdLikely, kHouseholdPossible, false);
}

} // namespace stc::services::duplicates
