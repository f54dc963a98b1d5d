// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"

#include "services/logbook/readingcompare.h"
#include "services/logbook/readingrates.h"
#include "services/logbook/readingsample.h"

#include <QRandomGenerator>

#include <algorithm>
#include <map>
#include <set>

using namespace stc;
using schema::TableId;
using services::ComparedKind;
using services::PageTyping;
using services::ReadingDifference;
using services::TeamDay;

namespace {

QDate day(int number)
{
    return QDate(2021, 6, 1).addDays(number - 1); // day 9 is today (testsupport.h)
}

Uuid numbered(quint64 number)
{
    return {number * 0x9E3779B97F4A7C15ULL, number};
}

const AreaRange kAll{0, 99'999'999'999};

/// A page with these households and people, to say their order.
services::PageView pageOf(int households, int people)
{
    services::PageView view;
    for (int i = 1; i <= households; ++i) {
        services::PageHousehold household;
        household.number = i;
        household.id = numbered(quint64(1000 - i)); // the order of the ids is another one
        view.households.push_back(household);
    }
    for (int i = 1; i <= people; ++i) {
        services::PagePerson person;
        person.number = i;
        person.id = numbered(quint64(2000 - i));
        view.people.push_back(person);
    }
    return view;
}

} // namespace

/// What does not write: the draw, the comparison, the rates.
class TestReadingFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sampleHasTheSizeAsked();
    void sampleIsTheSameEverywhere();
    void sampleDoesNotFollowTheOrder();
    void shareIsASetting();
    void listSaysWhatIsDue();
    void districtDrawsAsItsCommunes();
    void comparesExceptions();
    void comparesBoxes();
    void comparesWhatIsWrittenOtherwise();
    void findsEveryDifference();
    void firstTypingLeavesRegistersOut();
    void ratesAgainstAnOracle();
    void trends();

private:
    std::unique_ptr<store::Database> book();
    void addPage(store::Database &database, const Uuid &team, const QDate &date, const QString &typedBy = {});
    void addReading(store::Database &database, const Uuid &team, const QDate &date, const QDate &on, int compared, int mistakes, const QString &typedBy);

    QTemporaryDir m_dir;
    FixedClock m_clock{test::clock().now()};
};

std::unique_ptr<store::Database> TestReadingFigures::book()
{
    auto made = test::communeBook(m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".db")), m_clock);
    if (!made)
        qFatal("%s", qPrintable(made.error().text));
    return *std::move(made);
}

void TestReadingFigures::addPage(store::Database &database, const Uuid &team, const QDate &date, const QString &typedBy)
{
    const QString iso = date.toString(Qt::ISODate);
    test::add(database, TableId::LogbookPages, {{QStringLiteral("team_id"), team.toString()}, {QStringLiteral("page_date"), iso}});
    if (typedBy.isEmpty())
        return;
    static int number = 0;
    auto editor = store::Editor::begin(database);
    const auto sheet = (*editor)->insert(TableId::PageSheets, {{QStringLiteral("team_id"), team.toString()}, {QStringLiteral("page_date"), iso}, {QStringLiteral("number"), QString::number(++number)},
        {QStringLiteral("typed_on"), typedBy == QStringLiteral("-") ? QString() : iso}, {QStringLiteral("typed_by"), typedBy == QStringLiteral("-") ? QString() : typedBy}}, services::sheetId({team, date}));
    if (!sheet || !(*editor)->commit(QStringLiteral("test")))
        qFatal("no sheet");
}

void TestReadingFigures::addReading(store::Database &database, const Uuid &team, const QDate &date, const QDate &on, int compared, int mistakes, const QString &typedBy)
{
    test::add(database, TableId::PageChecks, {{QStringLiteral("team_id"), team.toString()}, {QStringLiteral("page_date"), date.toString(Qt::ISODate)}, {QStringLiteral("checked_on"), on.toString(Qt::ISODate)},
        {QStringLiteral("checked_by"), QStringLiteral("hoa")}, {QStringLiteral("typed_by"), typedBy}, {QStringLiteral("compared"), QString::number(compared)},
        {QStringLiteral("differences"), QString::number(mistakes + 1)}, {QStringLiteral("mistakes"), QString::number(mistakes)}});
}

void TestReadingFigures::sampleHasTheSizeAsked()
{
    QCOMPARE(services::sampleSize(0, 5), 0);
    QCOMPARE(services::sampleSize(1, 1), 1);
    QCOMPARE(services::sampleSize(20, 5), 1);
    QCOMPARE(services::sampleSize(21, 5), 2);
    QCOMPARE(services::sampleSize(60, 100), 60);
    QRandomGenerator random(7);
    for (int round = 0; round < 300; ++round) {
        const int pages = random.bounded(0, 120);
        const int percent = random.bounded(1, 101);
        std::vector<TeamDay> day;
        for (int i = 0; i < pages; ++i)
            day.push_back({Uuid::random(), QDate(2021, 6, 1)});
        const auto drawn = services::sampleOf(day, percent);
        const auto count = std::count(drawn.begin(), drawn.end(), true);
        QCOMPARE(int(count), services::sampleSize(pages, percent));
        QVERIFY(count >= (pages > 0 ? 1 : 0) && count <= pages);
        QVERIFY(double(count) >= pages * percent / 100.0 && double(count) < pages * percent / 100.0 + 1);
    }
}

void TestReadingFigures::sampleIsTheSameEverywhere()
{
    QRandomGenerator random(11);
    for (int round = 0; round < 50; ++round) {
        std::vector<TeamDay> pages;
        for (quint64 i = 0; i < 40; ++i)
            pages.push_back({numbered(i + 1), day(1 + round % 9)});
        const auto chosen = [](const std::vector<TeamDay> &all) {
            const auto drawn = services::sampleOf(all, 10);
            std::set<TeamDay> set;
            for (std::size_t i = 0; i < all.size(); ++i)
                if (drawn[i])
                    set.insert(all[i]);
            return set;
        };
        const auto here = chosen(pages);
        std::shuffle(pages.begin(), pages.end(), random); // another office has them in another order
        QVERIFY(chosen(pages) == here);
    }
}

/// Over many days every team is drawn about as often as any other: neither the first of the list nor any other is safe.
void TestReadingFigures::sampleDoesNotFollowTheOrder()
{
    std::map<Uuid, int> times;
    constexpr int kDays = 400;
    for (int i = 0; i < kDays; ++i) {
        std::vector<TeamDay> pages;
        for (quint64 team = 1; team <= 20; ++team)
            pages.push_back({numbered(team), day(1).addDays(i)});
        const auto drawn = services::sampleOf(pages, 10);
        for (std::size_t team = 0; team < pages.size(); ++team)
            times[pages[team].team] += drawn[team] ? 1 : 0;
    }
    for (const auto &[team, count] : times)
        QVERIFY2(count > kDays / 10 / 2 && count < kDays / 10 * 2, qPrintable(QString::number(count)));
}

void TestReadingFigures::shareIsASetting()
{
    const auto database = book();
    QCOMPARE(services::checkShare(*database), 5);
    QVERIFY(!services::setCheckShare(*database, 0));
    QVERIFY(!services::setCheckShare(*database, 101));
    QCOMPARE(services::checkShare(*database), 5);
    QVERIFY(services::setCheckShare(*database, 20));
    QCOMPARE(services::checkShare(*database), 20);
}

void TestReadingFigures::listSaysWhatIsDue()
{
    const auto database = book();
    std::vector<Uuid> teams;
    for (int i = 1; i <= 6; ++i)
        teams.push_back(test::addTeam(*database, QStringLiteral("Tổ %1").arg(i)));
    for (const Uuid &team : teams)
        addPage(*database, team, day(5), QStringLiteral("lan"));
    addPage(*database, teams[0], day(6));                      // from another office: no number
    addPage(*database, teams[1], day(6), QStringLiteral("-")); // begun, not finished
    addPage(*database, teams[0], day(8), QStringLiteral("mai"));
    QVERIFY(services::setCheckShare(*database, 30)); // 2 of 6
    auto pages = services::readingPages(*database, kAll, day(5), day(6));
    STC_UNWRAP(pages);
    QCOMPARE(pages->size(), std::size_t(7));
    const auto due = [&] { return std::count_if(pages->begin(), pages->end(), [](const auto &page) { return page.isDue(); }); };
    QCOMPARE(due(), 3); // and one of the sixth
    QVERIFY((*pages)[0].isDue() && (*pages)[1].isDue() && (*pages)[2].isDue());
    QCOMPARE((*pages)[0].typed.typedBy, QStringLiteral("lan"));
    QVERIFY((*pages)[0].typed.number > 0);
    const auto sixth = std::find_if(pages->begin(), pages->end(), [](const auto &page) { return page.page.date == day(6); });
    QVERIFY(sixth->isInSample && sixth->page.team == teams[0] && sixth->typed.typedBy.isEmpty() && sixth->typed.number == 0);
    // One of the sample is read, and one that is not in it.
    const TeamDay read = (*pages)[0].page;
    const TeamDay other = pages->back().page;
    addReading(*database, read.team, read.date, day(7), 20, 1, QStringLiteral("lan"));
    addReading(*database, read.team, read.date, day(8), 20, 0, QStringLiteral("lan"));
    addReading(*database, other.team, other.date, day(8), 20, 0, QStringLiteral("lan"));
    pages = services::readingPages(*database, kAll, day(5), day(6));
    STC_UNWRAP(pages);
    QCOMPARE(due(), 2);
    QVERIFY((*pages)[2].page == read && (*pages)[2].isInSample);
    QCOMPARE((*pages)[2].reading->checkedOn, day(7)); // the first one
    QCOMPARE((*pages)[2].reading->mistakes, 1);
    const auto outside = std::find_if(pages->begin(), pages->end(), [&](const auto &page) { return page.page == other; });
    QVERIFY(!outside->isInSample && outside->reading);
}

void TestReadingFigures::districtDrawsAsItsCommunes()
{
    auto made = store::Database::create(m_dir.filePath(QStringLiteral("district.db")), QStringLiteral("216"), UnitList::builtIn(), m_clock);
    STC_UNWRAP(made);
    for (const char *commune : {"07303", "07306"}) {
        for (int i = 1; i <= 15; ++i) {
            const Uuid team = test::add(**made, TableId::Teams, {{QStringLiteral("commune_code"), QLatin1String(commune)}, {QStringLiteral("hamlet"), QStringLiteral("Thôn %1").arg(i % 3)},
                {QStringLiteral("name"), QStringLiteral("Tổ %1").arg(i)}, {QStringLiteral("kind"), QStringLiteral("community")}, {QStringLiteral("established_on"), QStringLiteral("2021-05-01")}});
            for (int date = 1; date <= 3; ++date)
                addPage(**made, team, day(date));
        }
    }
    const auto dueIn = [&](const AreaRange &area) {
        std::set<TeamDay> due;
        const auto pages = services::readingPages(**made, area, day(1), day(3));
        for (const auto &page : pages.value_or(std::vector<services::ReadingPage>()))
            if (page.isDue())
                due.insert(page.page);
        return due;
    };
    std::set<TeamDay> communes = dueIn((*made)->units().find(QStringLiteral("07303"))->range());
    QCOMPARE(communes.size(), std::size_t(3)); // one a day: 5 % of 15
    communes.merge(dueIn((*made)->units().find(QStringLiteral("07306"))->range()));
    QCOMPARE(communes.size(), std::size_t(6));
    QVERIFY(dueIn((*made)->unit().range()) == communes);
}

void TestReadingFigures::comparesExceptions()
{
    const auto view = pageOf(9, 0);
    const auto at = [&](int number) { return view.households[std::size_t(number - 1)].id; };
    const QString absent = QStringLiteral("absent");
    const QString refused = QStringLiteral("refused");
    const QString need = QStringLiteral("need");
    PageTyping first;
    first.exceptions = {{at(7), absent}, {at(2), absent}, {at(4), refused}, {at(5), absent}, {at(5), need}};
    PageTyping second;
    second.exceptions = {{at(2), absent}, {at(4), absent}, {at(5), need}, {at(9), need}};
    const auto compared = services::compareTypings(first, second, view);
    QCOMPARE(compared.compared, 6); // 2; 4; 5 twice; 7; 9
    const std::vector<ReadingDifference> expected{
        {ComparedKind::Exception, at(4), -1, refused, absent}, // another outcome
        {ComparedKind::Exception, at(5), -1, absent, {}},      // missing in the second
        {ComparedKind::Exception, at(7), -1, absent, {}},
        {ComparedKind::Exception, at(9), -1, {}, need},        // missing in the first
    };
    QVERIFY(compared.differences == expected);
    const auto same = services::compareTypings(first, first, view);
    QCOMPARE(same.compared, 5);
    QVERIFY(same.differences.empty());
    const auto nothing = services::compareTypings({}, {}, view);
    QCOMPARE(nothing.compared, 0);
    QVERIFY(nothing.differences.empty());
}

void TestReadingFigures::comparesBoxes()
{
    const auto view = pageOf(0, 4);
    const auto at = [&](int number) { return view.people[std::size_t(number - 1)].id; };
    const QString absent = QLatin1String(services::kMeasureAbsent);
    const QString done = QLatin1String(services::kMeasureDone);
    PageTyping first;
    first.boxes = {{at(1), 0, QStringLiteral("36.5"), {}}, {at(1), 1, QStringLiteral("36.7"), {}}, {at(2), 0, QStringLiteral("38.1"), QStringLiteral("SOT HO")}, {at(3), 0, done, {}}, {at(3), 1, absent, {}}};
    PageTyping second;
    second.boxes = {{at(1), 0, QStringLiteral("36.5"), {}}, {at(1), 1, QStringLiteral("37.6"), {}}, {at(2), 0, QStringLiteral("38.1"), QStringLiteral("SOT")}, {at(3), 1, done, {}}, {at(4), 1, QStringLiteral("36.9"), {}}};
    const auto compared = services::compareTypings(first, second, view);
    QCOMPARE(compared.compared, 7); // two of the first; figure and symptoms of the second; two of the third; one of the fourth
    const std::vector<ReadingDifference> expected{
        {ComparedKind::Measure, at(1), 1, QStringLiteral("36.7"), QStringLiteral("37.6")},
        {ComparedKind::Symptoms, at(2), 0, QStringLiteral("HO SOT"), QStringLiteral("SOT")},
        {ComparedKind::Measure, at(3), 0, done, {}},
        {ComparedKind::Measure, at(3), 1, absent, done},
        {ComparedKind::Measure, at(4), 1, {}, QStringLiteral("36.9")},
    };
    QVERIFY(compared.differences == expected);
}

void TestReadingFigures::comparesWhatIsWrittenOtherwise()
{
    const auto view = pageOf(2, 2);
    PageTyping first;
    first.exceptions = {{view.households[0].id, QStringLiteral("absent")}, {view.households[0].id, QStringLiteral("absent")}}; // two ill people of one household are two rows
    first.boxes = {{view.people[0].id, 0, QStringLiteral("37"), QStringLiteral("SOT HO")}, {view.people[1].id, 1, {}, {}}};
    PageTyping second;
    second.exceptions = {{view.households[0].id, QStringLiteral("absent")}, {{}, QStringLiteral("need")}, {view.households[1].id, {}}};
    second.boxes = {{view.people[0].id, 0, QStringLiteral("37.0"), QStringLiteral("HO  SOT")}};
    const auto compared = services::compareTypings(first, second, view);
    QCOMPARE(compared.compared, 3);
    QVERIFY(compared.differences.empty());
    QVERIFY(first.tidied() == second.tidied());
    QVERIFY(first.tidied().tidied() == first.tidied());
}

/// Values that are changed, added and taken away at random are found again, no more and no fewer.
void TestReadingFigures::findsEveryDifference()
{
    QRandomGenerator random(23);
    const auto view = pageOf(30, 12);
    const QStringList outcomes{QStringLiteral("absent"), QStringLiteral("refused"), QStringLiteral("need")};
    for (int round = 0; round < 200; ++round) {
        PageTyping first;
        PageTyping second;
        int compared = 0;
        std::size_t different = 0;
        const auto decide = [&](bool isFirst, bool isSecond, bool isOther) {
            compared += isFirst || isSecond ? 1 : 0;
            different += isFirst != isSecond || (isFirst && isOther) ? 1 : 0;
        };
        for (const auto &household : view.households) {
            const bool isFirst = random.bounded(10) < 2;
            const bool isSecond = isFirst ? random.bounded(10) < 9 : random.bounded(10) < 1;
            const int outcome = random.bounded(3);
            const bool isOther = random.bounded(10) < 2;
            if (isFirst)
                first.exceptions.push_back({household.id, outcomes[outcome]});
            if (isSecond)
                second.exceptions.push_back({household.id, outcomes[(outcome + (isOther ? 1 : 0)) % 3]});
            decide(isFirst, isSecond, isOther);
        }
        for (const auto &person : view.people) {
            for (int session = 0; session < 2; ++session) {
                const bool isFirst = random.bounded(10) < 8;
                const bool isSecond = isFirst ? random.bounded(20) < 19 : random.bounded(10) < 1;
                const bool isOther = random.bounded(10) < 1;
                const int tenths = random.bounded(350, 399);
                if (isFirst)
                    first.boxes.push_back({person.id, session, QString::number(tenths / 10.0), {}});
                if (isSecond)
                    second.boxes.push_back({person.id, session, QString::number((tenths + (isOther ? 9 : 0)) / 10.0), {}});
                decide(isFirst, isSecond, isOther);
            }
        }
        const auto found = services::compareTypings(first, second, view);
        QCOMPARE(found.compared, compared);
        QCOMPARE(found.differences.size(), different);
        const auto turned = services::compareTypings(second, first, view);
        QCOMPARE(turned.compared, compared);
        QCOMPARE(turned.differences.size(), different);
    }
}

void TestReadingFigures::firstTypingLeavesRegistersOut()
{
    auto view = pageOf(3, 2);
    const auto entry = [&](services::EntryKind kind, int number) {
        services::PageEntry made;
        made.kind = kind;
        made.household = view.households[std::size_t(number - 1)].id;
        view.entries.push_back(made);
    };
    entry(services::EntryKind::Symptoms, 1);
    entry(services::EntryKind::Arrival, 2);
    entry(services::EntryKind::Violation, 3);
    entry(services::EntryKind::LockedDown, 3);
    view.people[0].checks[0].temperature = QStringLiteral("36.6"); // without an id it was not done
    view.people[0].checks[1].id = numbered(1);
    view.people[0].checks[1].isConfirmedInBulk = true;
    view.people[1].checks[0].id = numbered(2);
    view.people[1].checks[0].isAbsent = true;
    view.people[1].checks[1].id = numbered(3);
    view.people[1].checks[1].temperature = QStringLiteral("37.5");
    view.people[1].checks[1].symptoms = QStringLiteral("HO");
    PageTyping expected;
    expected.exceptions = {{view.households[0].id, QStringLiteral("symptoms")}, {view.households[2].id, QStringLiteral("locked_down")}};
    expected.boxes = {{view.people[0].id, 1, QLatin1String(services::kMeasureDone), {}}, {view.people[1].id, 0, QLatin1String(services::kMeasureAbsent), {}},
        {view.people[1].id, 1, QStringLiteral("37.5"), QStringLiteral("HO")}};
    QVERIFY(services::firstTyping(view) == expected.tidied());
}

void TestReadingFigures::ratesAgainstAnOracle()
{
    const auto database = book();
    const QStringList names{QStringLiteral("Tổ 1"), QStringLiteral("Tổ 2"), QStringLiteral("Tổ 3")};
    std::vector<Uuid> teams;
    for (const QString &name : names)
        teams.push_back(test::addTeam(*database, name));
    const QStringList typists{QStringLiteral("lan"), QStringLiteral("mai"), QString()};
    QRandomGenerator random(31);
    const QDate from(2021, 5, 3);
    const QDate until(2021, 6, 9);
    struct Sum { int pages = 0; qint64 compared = 0; qint64 mistakes = 0; };
    std::map<QString, Sum> byTypist;
    std::map<QString, Sum> byTeam;
    std::map<std::pair<QString, QDate>, Sum> byTypistWeek;
    for (int i = -5; i < 38; ++i) {
        const QDate date = from.addDays(i);
        for (qsizetype team = 0; team < 3; ++team) {
            const QString typist = typists[random.bounded(3)];
            const int compared = random.bounded(0, 40);
            const int mistakes = compared == 0 ? 0 : random.bounded(0, 1 + compared / 4);
            addReading(*database, teams[std::size_t(team)], date, date.addDays(1) > until ? until : date.addDays(1), compared, mistakes, typist);
            if (i % 4 == 0)
                addReading(*database, teams[std::size_t(team)], date, until, 50, 0, typist); // read again: does not count
            if (date < from || date > until)
                continue;
            for (Sum *sum : {&byTypist[typist], &byTeam[names[team]], &byTypistWeek[{typist, date.addDays(1 - date.dayOfWeek())}]}) {
                ++sum->pages;
                sum->compared += compared;
                sum->mistakes += mistakes;
            }
        }
    }
    const auto rates = services::readingRates(*database, kAll, services::RateSpan::Week, from, until);
    STC_UNWRAP(rates);
    QCOMPARE(rates->spans.size(), std::size_t(6));
    QCOMPARE(rates->spans.front(), QDate(2021, 5, 3)); // a Monday
    const auto compare = [](const std::vector<services::RateLine> &lines, const std::map<QString, Sum> &sums) {
        QCOMPARE(lines.size(), sums.size());
        double last = 1e9;
        for (const auto &line : lines) {
            const Sum &sum = sums.at(line.name);
            QVERIFY((line.whole == services::ErrorRate{sum.pages, sum.compared, sum.mistakes}));
            const double rate = 1000.0 * double(sum.mistakes) / double(sum.compared);
            QCOMPARE(line.whole.perThousand().value(), rate);
            QVERIFY(rate <= last); // the most mistakes first
            last = rate;
        }
    };
    compare(rates->typists, byTypist);
    compare(rates->teams, byTeam);
    QCOMPARE(rates->all.whole.pages, 3 * 38);
    for (const auto &line : rates->typists) {
        for (std::size_t i = 0; i < rates->spans.size(); ++i) {
            const Sum &sum = byTypistWeek[{line.name, rates->spans[i]}];
            QVERIFY((line.bySpan[i] == services::ErrorRate{sum.pages, sum.compared, sum.mistakes}));
        }
    }
    const auto months = services::readingRates(*database, kAll, services::RateSpan::Month, from, until);
    STC_UNWRAP(months);
    QVERIFY((months->spans == std::vector<QDate>{QDate(2021, 5, 1), QDate(2021, 6, 1)}));
    QCOMPARE(months->all.bySpan[0].pages + months->all.bySpan[1].pages, 3 * 38);
    QCOMPARE(months->all.bySpan[1].pages, 3 * 9);
}

void TestReadingFigures::trends()
{
    using services::Trend;
    services::RateLine line;
    const auto trendOf = [&](std::vector<services::ErrorRate> spans) {
        line.bySpan = std::move(spans);
        return line.trend();
    };
    QVERIFY(trendOf({}) == Trend::Unknown);
    QVERIFY(trendOf({{1, 100, 3}}) == Trend::Unknown);
    QVERIFY(trendOf({{1, 100, 3}, {0, 0, 0}}) == Trend::Unknown);
    QVERIFY(trendOf({{1, 100, 3}, {1, 100, 1}}) == Trend::Falling);
    QVERIFY(trendOf({{1, 100, 1}, {1, 100, 3}}) == Trend::Rising);
    QVERIFY(trendOf({{1, 100, 0}, {1, 100, 0}}) == Trend::Even);
    QVERIFY(trendOf({{1, 100, 0}, {1, 100, 1}}) == Trend::Rising);
    QVERIFY(trendOf({{1, 1000, 50}, {1, 1000, 53}}) == Trend::Even);
    QVERIFY(trendOf({{1, 1000, 10}, {1, 1000, 30}, {1, 1000, 5}, {1, 1000, 6}}) == Trend::Falling);
    QVERIFY(!services::ErrorRate{}.perThousand());
}

QTEST_GUILESS_MAIN(TestReadingFigures)
#include "tst_readingfigures.moc"
