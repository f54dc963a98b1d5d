// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/quarantinerule.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace stc;

namespace {

// The oracle. It walks over a calendar of its own, day by day, as a clerk with a wall calendar would: no arithmetic of dates, nothing of the program.
struct Day {
    int year;
    int month;
    int day;
    bool operator==(const Day &) const = default;
};

int lengthOfMonth(int year, int month)
{
    switch (month) {
    case 2: return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11: return 30;
    default: return 31;
    }
}

Day next(Day day)
{
    if (++day.day > lengthOfMonth(day.year, day.month)) {
        day.day = 1;
        if (++day.month > 12) {
            day.month = 1;
            ++day.year;
        }
    }
    return day;
}

QDate toQt(const Day &day) { return {day.year, day.month, day.day}; }
bool isBefore(const Day &a, const Day &b) { return std::tie(a.year, a.month, a.day) < std::tie(b.year, b.month, b.day); }

struct Expected {
    QDate lastDay;
    QDate releaseOn;
    QDate followUpUntil;
    QStringList tests; ///< "2021-05-20 14", "2021-06-03 +7"
};

/// Counts the days aloud from `from` on: number 1 is the start or, in offices that count so, the day after.
Expected walk(const QuarantineRule &rule, Day from, bool startIsDayOne)
{
    Expected expected;
    std::optional<Day> released;
    if (rule.quarantineDays && *rule.quarantineDays == 0)
        released = from;
    int number = startIsDayOne ? 1 : 0;
    int numberAfter = 0; // day of the follow-up
    Day day = from;
    for (int steps = 0; steps < 200; ++steps, day = next(day), ++number) {
        if (std::count(rule.testDays.begin(), rule.testDays.end(), number) > 0)
            expected.tests << toQt(day).toString(Qt::ISODate) + QStringLiteral(" %1").arg(number);
        if (rule.quarantineDays && number == *rule.quarantineDays && number > 0) {
            expected.lastDay = toQt(day);
            released = next(day);
        }
        if (released && !isBefore(day, *released)) {
            ++numberAfter;
            expected.releaseOn = toQt(*released);
            if (std::count(rule.followUpTestDays.begin(), rule.followUpTestDays.end(), numberAfter) > 0)
                expected.tests << toQt(day).toString(Qt::ISODate) + QStringLiteral(" +%1").arg(numberAfter);
            if (rule.followUpDays && numberAfter == *rule.followUpDays)
                expected.followUpUntil = toQt(day);
        }
    }
    return expected;
}

QStringList texts(const std::vector<TestDate> &tests)
{
    QStringList list;
    for (const TestDate &test : tests)
        list << test.on.toString(Qt::ISODate) + (test.isFollowUp ? QStringLiteral(" +%1") : QStringLiteral(" %1")).arg(test.day);
    return list;
}

/// Everything about one rule and start; says what differs.
QString difference(const QuarantineRule &rule, const Day &from, bool startIsDayOne)
{
    const Expected expected = walk(rule, from, startIsDayOne);
    const QuarantineTerms terms = termsOf(rule, toQt(from), {startIsDayOne});
    const auto where = [&](const char *what, const QString &has, const QString &should) {
        return QStringLiteral("%1 from %2 (%3 days, day one %4): %5, should be %6")
            .arg(QLatin1String(what), toQt(from).toString(Qt::ISODate)).arg(rule.quarantineDays.value_or(-1)).arg(startIsDayOne).arg(has, should);
    };
    const auto iso = [](const QDate &date) { return date.toString(Qt::ISODate); };
    if (terms.lastDay != expected.lastDay)
        return where("last day", iso(terms.lastDay), iso(expected.lastDay));
    if (terms.releaseOn != expected.releaseOn)
        return where("release", iso(terms.releaseOn), iso(expected.releaseOn));
    if (terms.followUpUntil != expected.followUpUntil)
        return where("follow-up", iso(terms.followUpUntil), iso(expected.followUpUntil));
    QStringList tests = texts(terms.tests);
    for (std::size_t i = 1; i < terms.tests.size(); ++i) {
        if (terms.tests[i].on < terms.tests[i - 1].on)
            return where("order of tests", tests.join(QLatin1Char(',')), QStringLiteral("by date"));
    }
    QStringList should = expected.tests;
    tests.sort();
    should.sort();
    return tests == should ? QString() : where("tests", tests.join(QLatin1Char(',')), should.join(QLatin1Char(',')));
}

/// The rule to take, found by throwing out again and again what loses.
QString chosenByHand(std::vector<QuarantineRule> rules, const QString &category, const QString &vaccination, const QString &on)
{
    const auto keep = [&rules](const auto &isKept) {
        std::vector<QuarantineRule> kept;
        for (const QuarantineRule &rule : rules) {
            if (isKept(rule))
                kept.push_back(rule);
        }
        rules = kept;
    };
    const auto prefer = [&](const auto &isBetter) {
        if (std::any_of(rules.begin(), rules.end(), isBetter))
            keep(isBetter);
    };
    // ISO texts compare as dates do.
    keep([&](const QuarantineRule &rule) { return rule.validFrom.toString(Qt::ISODate) <= on; });
    keep([&](const QuarantineRule &rule) { return !rule.validUntil.isValid() || rule.validUntil.toString(Qt::ISODate) >= on; });
    keep([&](const QuarantineRule &rule) { return rule.locality.isEmpty(); });
    keep([&](const QuarantineRule &rule) { return rule.categories.isEmpty() || rule.categories.contains(category); });
    keep([&](const QuarantineRule &rule) { return rule.vaccinations.isEmpty() || rule.vaccinations.contains(vaccination); });
    prefer([](const QuarantineRule &rule) { return !rule.categories.isEmpty(); });
    prefer([](const QuarantineRule &rule) { return !rule.vaccinations.isEmpty(); });
    QString latest;
    for (const QuarantineRule &rule : rules)
        latest = std::max(latest, rule.validFrom.toString(Qt::ISODate));
    keep([&](const QuarantineRule &rule) { return rule.validFrom.toString(Qt::ISODate) == latest; });
    prefer([](const QuarantineRule &rule) { return rule.places && rule.places->last - rule.places->first < 10; });
    prefer([](const QuarantineRule &rule) { return rule.places && rule.places->last - rule.places->first < 1'000'000; });
    prefer([](const QuarantineRule &rule) { return rule.places.has_value(); });
    QStringList ids;
    for (const QuarantineRule &rule : rules)
        ids << rule.id.toString();
    ids.sort();
    return ids.isEmpty() ? QString() : ids.constFirst();
}

const QStringList kCategories{QStringLiteral("contact_f1"), QStringLiteral("contact_f2"), QStringLiteral("arrival"), QStringLiteral("post_central"), QStringLiteral("other")};
const QStringList kVaccinations{QStringLiteral("none"), QStringLiteral("partial"), QStringLiteral("full"), QStringLiteral("recovered")};

class Dice {
public:
    explicit Dice(quint32 seed) : m_generator(seed) {}
    int below(int bound) { return m_generator.bounded(bound); }
    QStringList some(const QStringList &from)
    {
        QStringList chosen;
        if (below(3) > 0) {
            for (const QString &one : from) {
                if (below(3) == 0)
                    chosen << one;
            }
        }
        return chosen;
    }
    std::vector<int> days()
    {
        std::vector<int> list;
        for (int day = 1; day <= 30; ++day) {
            if (below(8) == 0)
                list.push_back(day);
        }
        return list;
    }
    QuarantineRule rule()
    {
        QuarantineRule rule;
        rule.id = {m_generator.generate64(), m_generator.generate64()};
        rule.categories = some(kCategories);
        rule.vaccinations = some(kVaccinations);
        rule.validFrom = QDate(2021, 1, 1).addDays(below(40) * 10);
        if (below(2) == 0)
            rule.validUntil = rule.validFrom.addDays(below(200));
        if (below(5) > 0)
            rule.quarantineDays = below(61);
        if (below(2) == 0)
            rule.followUpDays = below(31);
        rule.testDays = days();
        rule.followUpTestDays = days();
        if (below(6) == 0)
            rule.locality = QStringLiteral("X");
        static constexpr AreaRange kPlaces[] = {{2'421'607'303, 2'421'607'303}, {2'421'600'000, 2'421'699'999}, {2'400'000'000, 2'499'999'999}};
        if (below(3) == 0)
            rule.places = kPlaces[below(3)];
        return rule;
    }

private:
    QRandomGenerator m_generator;
};

} // namespace

class TestQuarantineRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyStartOfFourYears();
    void anyRuleAndStart();
    void anyRulesAreChosenAmong();
    void theOrderOfRulesDecidesNothing();
    void theFirstAndTheLastDayOfARule();
    void placesKeepTheirOwnRules();
    void daysAndDatesAreOneAnother();
    void asTheOrdersSay();
    void anEventEndsIt();
    void listsOfDays();
    void vaccinationCodes();
};

/// 2019-12-01 to 2024-03-31: two leap days, four year ends, every weekday on each; all lengths that a regulation has had.
void TestQuarantineRule::everyStartOfFourYears()
{
    int asked = 0;
    for (const int days : {0, 1, 5, 7, 14, 21, 28, 60}) {
        QuarantineRule rule;
        rule.quarantineDays = days;
        rule.followUpDays = days == 5 ? 0 : 7;
        rule.testDays = {1, 14, 20};
        rule.followUpTestDays = {7};
        for (Day day{2019, 12, 1}; isBefore(day, {2024, 4, 1}); day = next(day)) {
            for (const bool startIsDayOne : {true, false}) {
                const QString wrong = difference(rule, day, startIsDayOne);
                QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
                ++asked;
            }
        }
    }
    QCOMPARE(asked, 8 * 2 * 1583);
    // The oracle's own calendar, where it matters.
    QCOMPARE(next({2020, 2, 28}), (Day{2020, 2, 29}));
    QCOMPARE(next({2021, 2, 28}), (Day{2021, 3, 1}));
    QCOMPARE(next({2100, 2, 28}), (Day{2100, 3, 1}));
    QCOMPARE(next({2021, 12, 31}), (Day{2022, 1, 1}));
}

void TestQuarantineRule::anyRuleAndStart()
{
    Dice dice(20210514);
    for (int i = 0; i < 3'000; ++i) {
        const QuarantineRule rule = dice.rule();
        const int year = 2019 + dice.below(6);
        const int month = 1 + dice.below(12);
        const Day start{year, month, 1 + dice.below(lengthOfMonth(year, month))};
        const QString wrong = difference(rule, start, dice.below(2) == 0);
        QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    }
}

void TestQuarantineRule::anyRulesAreChosenAmong()
{
    Dice dice(879);
    int chosen = 0;
    for (int i = 0; i < 1'500; ++i) {
        std::vector<QuarantineRule> rules;
        for (int n = dice.below(16); n >= 0; --n)
            rules.push_back(dice.rule());
        const QString category = kCategories.at(dice.below(5));
        const QDate on = QDate(2020, 12, 20).addDays(dice.below(500));
        for (int v = 0; v < kVaccinationClasses; ++v) {
            const QuarantineRule *rule = chooseRule(rules, category, static_cast<Vaccination>(v), on);
            const QString should = chosenByHand(rules, category, kVaccinations.at(v), on.toString(Qt::ISODate));
            QCOMPARE(rule ? rule->id.toString() : QString(), should);
            chosen += rule ? 1 : 0;
        }
    }
    QVERIFY(chosen > 2'000 && chosen < 5'900); // both answers occurred
}

void TestQuarantineRule::theOrderOfRulesDecidesNothing()
{
    Dice dice(600);
    for (int i = 0; i < 200; ++i) {
        std::vector<QuarantineRule> rules;
        for (int n = 0; n < 8; ++n) {
            rules.push_back(dice.rule());
            rules.back().validFrom = QDate(2021, 5, 5); // many ties
        }
        const auto ask = [&] { return chooseRule(rules, kCategories.at(0), Vaccination::Full, QDate(2021, 5, 5)); };
        const QuarantineRule *first = ask();
        const Uuid id = first ? first->id : Uuid();
        std::reverse(rules.begin(), rules.end());
        const QuarantineRule *again = ask();
        QCOMPARE(again ? again->id : Uuid(), id);
    }
}

void TestQuarantineRule::theFirstAndTheLastDayOfARule()
{
    QuarantineRule rule;
    rule.validFrom = QDate(2021, 5, 5);
    rule.validUntil = QDate(2021, 7, 13);
    const std::vector rules{rule};
    const auto holds = [&](const QDate &on) { return chooseRule(rules, QStringLiteral("arrival"), Vaccination::None, on) != nullptr; };
    QVERIFY(!holds(QDate(2021, 5, 4)));
    QVERIFY(holds(QDate(2021, 5, 5)));
    QVERIFY(holds(QDate(2021, 7, 13)));
    QVERIFY(!holds(QDate(2021, 7, 14)));
}

void TestQuarantineRule::placesKeepTheirOwnRules()
{
    QuarantineRule shipped;
    shipped.validFrom = QDate(2021, 5, 5);
    shipped.quarantineDays = 21;
    QuarantineRule district = shipped;
    district.quarantineDays = 14;
    district.places = AreaRange{2'421'600'000, 2'421'699'999};
    const std::vector rules{shipped, district};
    const auto daysAt = [&](Area place) { return *chooseRule(rulesAt(rules, place), QStringLiteral("arrival"), Vaccination::None, QDate(2021, 6, 1))->quarantineDays; };
    QCOMPARE(daysAt(2'421'607'360), 14); // a commune of that district
    QCOMPARE(daysAt(2'421'707'444), 21); // of its neighbour
    QCOMPARE(daysAt(2'421'600'000), 14); // the district's own office
}

void TestQuarantineRule::daysAndDatesAreOneAnother()
{
    for (const bool startIsDayOne : {true, false}) {
        int number = startIsDayOne ? 1 : 0;
        for (Day day{2019, 12, 25}; isBefore(day, {2020, 3, 5}); day = next(day), ++number) {
            QCOMPARE(dayOfQuarantine(QDate(2019, 12, 25), toQt(day), {startIsDayOne}), number);
            QCOMPARE(dateOfDay(QDate(2019, 12, 25), number, {startIsDayOne}), toQt(day));
        }
    }
}

/// domain.md 2.4 in figures: 21 days from 7 May end on 27 May, free from 0h00 of 28 May.
void TestQuarantineRule::asTheOrdersSay()
{
    QuarantineRule rule;
    rule.quarantineDays = 21;
    rule.followUpDays = 7;
    rule.testDays = {1, 14, 20};
    rule.followUpTestDays = {7};
    const QuarantineTerms terms = termsOf(rule, QDate(2021, 5, 7));
    QCOMPARE(terms.lastDay, QDate(2021, 5, 27));
    QCOMPARE(terms.releaseOn, QDate(2021, 5, 28));
    QCOMPARE(terms.followUpUntil, QDate(2021, 6, 3));
    QCOMPARE(texts(terms.tests), (QStringList{QStringLiteral("2021-05-07 1"), QStringLiteral("2021-05-20 14"), QStringLiteral("2021-05-26 20"), QStringLiteral("2021-06-03 +7")}));
    // No day at all: free from the start, in both ways of counting.
    rule.quarantineDays = 0;
    for (const bool startIsDayOne : {true, false}) {
        const QuarantineTerms none = termsOf(rule, QDate(2021, 10, 6), {startIsDayOne});
        QCOMPARE(none.releaseOn, QDate(2021, 10, 6));
        QVERIFY(!none.lastDay.isValid());
        QCOMPARE(none.followUpUntil, QDate(2021, 10, 12));
    }
}

void TestQuarantineRule::anEventEndsIt()
{
    QuarantineRule rule;
    rule.followUpDays = 7;
    rule.testDays = {1};
    const QuarantineTerms terms = termsOf(rule, QDate(2024, 2, 28));
    QVERIFY(!terms.lastDay.isValid() && !terms.releaseOn.isValid() && !terms.followUpUntil.isValid());
    QCOMPARE(terms.tests.size(), std::size_t(1));
}

void TestQuarantineRule::listsOfDays()
{
    QCOMPARE(readDayList(QStringLiteral("20, 1;14 1")), (std::vector<int>{1, 14, 20}));
    QCOMPARE(readDayList(QStringLiteral("  ")), std::vector<int>());
    for (const char *wrong : {"0", "61", "-1", "1.5", "one", "1 14 x", "1-3"})
        QVERIFY2(!readDayList(QLatin1String(wrong)), wrong);
    Dice dice(3);
    for (int i = 0; i < 200; ++i) {
        const std::vector<int> days = dice.days();
        QCOMPARE(readDayList(writeDayList(days)), days);
    }
}

void TestQuarantineRule::vaccinationCodes()
{
    for (int i = 0; i < kVaccinationClasses; ++i) {
        QCOMPARE(QString(vaccinationCode(static_cast<Vaccination>(i))), kVaccinations.at(i));
        QCOMPARE(vaccinationFromCode(kVaccinations.at(i)), static_cast<Vaccination>(i));
    }
    QVERIFY(!vaccinationFromCode(QStringLiteral("twice")));
}

QTEST_GUILESS_MAIN(TestQuarantineRule)
#include "tst_quarantinerule.moc"
