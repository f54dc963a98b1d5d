// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"

#include "services/quarantine/due.h"
#include "services/quarantine/terms.h"
#include "store/queries/duerows.h"

using namespace stc;
using schema::TableId;
using store::DueList;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

QDate june(int day) { return {2021, 6, day}; }

} // namespace

/// The lists of a day, from books made by hand.
class TestDue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_clock.set(QDateTime(june(9), QTime(1, 0), Qt::UTC));
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = *test::communeBook(m_folder->filePath(QStringLiteral("a.db")), m_clock);
        m_team = test::addTeam(*m_database, word("Tổ 2"));
        m_otherTeam = test::addTeam(*m_database, word("Tổ 10"), word("Thôn Ngò"));
        m_household = test::addHousehold(*m_database, word("Nguyễn Văn An"), m_team, 2);
    }
    void cleanup() { m_database.reset(); }

    /// Free from 0h00 of the planned release: the day before is the last, and it is not over before that day is.
    void lastDayAndBehind()
    {
        const Uuid person = quarantined("Đào", "2021-05-26", "2021-06-09", {});
        QVERIFY(on(DueList::EndsToday, june(8)) == std::vector{person});
        QVERIFY(on(DueList::Overdue, june(8)).empty());
        QVERIFY(on(DueList::EndsToday, june(9)).empty());
        QVERIFY(on(DueList::Overdue, june(9)) == std::vector{person});
        QVERIFY(on(DueList::Overdue, june(12)) == std::vector{person});
        QVERIFY(on(DueList::EndsToday, june(7)).empty());
    }

    /// Ended on its release day: no longer to be checked on that day, and not overdue on it.
    void endedOnTheReleaseDay()
    {
        const Uuid person = quarantined("Đào", "2021-05-26", "2021-06-09", "2021-06-09");
        QVERIFY(on(DueList::CheckToday, june(8)) == std::vector{person});
        QVERIFY(on(DueList::CheckToday, june(9)).empty());
        QVERIFY(on(DueList::Overdue, june(9)).empty());
        QVERIFY(on(DueList::EndedToday, june(9)) == std::vector{person});
        QVERIFY(on(DueList::EndedToday, june(10)).empty());
    }

    void beginsOnItsFirstDay()
    {
        const Uuid person = quarantined("Đào", "2021-06-08", "2021-06-22", {});
        QVERIFY(on(DueList::CheckToday, june(7)).empty());
        QVERIFY(on(DueList::CheckToday, june(8)) == std::vector{person});
        QVERIFY(on(DueList::NewToday, june(8)) == std::vector{person});
        QVERIFY(on(DueList::NewToday, june(9)).empty());
    }

    /// An event ends the quarantine of an F2: never a last day, never past it.
    void withoutAnEnd()
    {
        const Uuid person = quarantined("Đào", "2021-05-20", "", {}, "contact_f2");
        for (int day = 1; day <= 30; ++day) {
            QVERIFY(on(DueList::EndsToday, june(day)).empty());
            QVERIFY(on(DueList::Overdue, june(day)).empty());
            QVERIFY(on(DueList::CheckToday, june(day)) == std::vector{person});
        }
    }

    /// Somebody wrote the days and not the release.
    void daysInsteadOfARelease()
    {
        const Uuid person = test::add(*m_database, TableId::People, {{word("household_id"), m_household.toString()}, {word("full_name"), word("Đào")}});
        test::add(*m_database, TableId::Quarantines, {{word("person_id"), person.toString()}, {word("kind"), word("home")}, {word("reason"), word("arrival")},
            {word("start_on"), word("2021-05-26")}, {word("days"), word("14")}});
        QVERIFY(on(DueList::EndsToday, june(8)) == std::vector{person});
        QVERIFY(on(DueList::Overdue, june(9)) == std::vector{person});
    }

    void uncheckedSince()
    {
        quarantined("Đào", "2021-06-05", "2021-06-19", {});
        QCOMPARE(since(june(8)), june(5)); // never checked: since the start
        check("2021-06-04", "morning");   // of an earlier quarantine
        QCOMPARE(since(june(8)), june(5));
        check("2021-06-06", "evening"); // one session alone is a check of the day
        QVERIFY(on(DueList::Unchecked, june(6)).empty());
        QCOMPARE(since(june(7)), june(7));
        QCOMPARE(since(june(9)), june(7));
        check("2021-06-09", "morning");
        QVERIFY(on(DueList::Unchecked, june(9)).empty());
        QCOMPARE(since(june(8)), june(7)); // what was typed for the day after is not known yet
        QCOMPARE(since(june(10)), june(10));
    }

    /// "Today" is Vietnam's: at 17:00 UTC its next day begins.
    void midnightIsVietnams()
    {
        const Uuid person = quarantined("Đào", "2021-05-26", "2021-06-10", {});
        m_clock.set(QDateTime(june(9), QTime(16, 59, 59), Qt::UTC));
        QVERIFY(on(DueList::EndsToday, {}) == std::vector{person});
        m_clock.set(QDateTime(june(9), QTime(17, 0, 0), Qt::UTC));
        QVERIFY(on(DueList::EndsToday, {}).empty());
        QVERIFY(on(DueList::Overdue, {}) == std::vector{person});
        // A clock that was put back lists the day it says, not the latest one in the books.
        m_clock.set(QDateTime(june(1), QTime(3, 0), Qt::UTC));
        QVERIFY(on(DueList::CheckToday, {}) == std::vector{person});
        QVERIFY(on(DueList::Overdue, {}).empty());
    }

    void fever_data()
    {
        QTest::addColumn<QString>("temperature");
        QTest::addColumn<QString>("symptoms");
        QTest::addColumn<bool>("isAlarming");
        QTest::newRow("normal") << QStringLiteral("36.6") << QString() << false;
        QTest::newRow("just below") << QStringLiteral("37.4") << QString() << false;
        QTest::newRow("the limit") << QStringLiteral("37.5") << QString() << true;
        QTest::newRow("said, not measured") << QString() << QStringLiteral("fever") << true;
        QTest::newRow("cough alone") << QStringLiteral("36.9") << QStringLiteral("cough sore_throat") << false;
        for (const char *sign : {"shortness_of_breath", "chest_pain", "drowsiness", "coughing_blood"})
            QTest::newRow(sign) << QStringLiteral("36.5") << QStringLiteral("cough ") + QLatin1String(sign) << true;
    }
    void fever()
    {
        QFETCH(QString, temperature);
        QFETCH(QString, symptoms);
        QFETCH(bool, isAlarming);
        const Uuid person = quarantined("Đào", "2021-06-05", "2021-06-19", {});
        check("2021-06-08", "afternoon", temperature, symptoms);
        check("2021-06-08", "evening", QStringLiteral("36.4")); // better in the evening: it is told all the same
        QCOMPARE(on(DueList::Fever, june(8)), isAlarming ? std::vector{person} : std::vector<Uuid>());
        QVERIFY(on(DueList::Fever, june(9)).empty());
        QVERIFY(on(DueList::Fever, june(7)).empty());
    }

    void feverLimitIsASetting()
    {
        const Uuid person = quarantined("Đào", "2021-06-05", "2021-06-19", {});
        check("2021-06-08", "morning", QStringLiteral("37.7"));
        STC_UNWRAP(m_database->setSetting(store::settings::kFeverTenths, QStringLiteral("380")));
        QVERIFY(on(DueList::Fever, june(8)).empty());
        STC_UNWRAP(m_database->setSetting(store::settings::kFeverTenths, QStringLiteral("377")));
        QVERIFY(on(DueList::Fever, june(8)) == std::vector{person});
    }

    /// Fever in the morning, in hospital at noon: the morning is told.
    void feverOfOneWhoWasTakenAway()
    {
        const Uuid person = quarantined("Đào", "2021-06-05", "2021-06-19", "2021-06-08");
        check("2021-06-08", "morning", QStringLiteral("38.9"));
        QVERIFY(on(DueList::Fever, june(8)) == std::vector{person});
        QVERIFY(on(DueList::CheckToday, june(8)).empty());
    }

    /// Somebody was there and found nobody: not "not checked", but to be reported.
    void absent()
    {
        const Uuid person = quarantined("Đào", "2021-06-05", "2021-06-19", {});
        check("2021-06-08", "morning", {}, {}, true);
        QVERIFY(on(DueList::Absent, june(8)) == std::vector{person});
        QVERIFY(on(DueList::Unchecked, june(8)).empty());
        QVERIFY(on(DueList::Absent, june(9)).empty());
    }

    /// Tests of F1 under 600/CĐ-BCĐ: days 1, 14, 20.
    void tests()
    {
        const Uuid person = quarantined("Đào", "2021-05-20", "2021-06-10", {}, "contact_f1");
        QCOMPARE(tested(QDate(2021, 5, 19)), QString());
        QCOMPARE(tested(QDate(2021, 5, 20)), QStringLiteral("1 on 2021-05-20"));
        QCOMPARE(tested(june(2)), QStringLiteral("1 on 2021-05-20; 14 on 2021-06-02"));
        sample(person, "2021-05-19"); // before its day: another matter
        QCOMPARE(tested(june(1)), QStringLiteral("1 on 2021-05-20"));
        sample(person, "2021-06-01"); // late, and before the next one's day: it is the first
        QCOMPARE(tested(june(1)), QString());
        QCOMPARE(tested(QDate(2021, 5, 31)), QStringLiteral("1 on 2021-05-20")); // as it was known on that day
        QCOMPARE(tested(june(2)), QStringLiteral("14 on 2021-06-02"));
        sample(person, "2021-06-02"); // on the day itself
        QCOMPARE(tested(june(2)), QString());
        sample(person, "2021-06-07"); // once more: not yet day 20
        QCOMPARE(tested(june(8)), QStringLiteral("20 on 2021-06-08"));
        QCOMPARE(tested(june(11)), QStringLiteral("20 on 2021-06-08")); // still open
    }

    void aSpoiltSampleIsNoTest()
    {
        const Uuid person = quarantined("Đào", "2021-05-20", "2021-06-10", {}, "contact_f1");
        sample(person, "2021-05-20", "invalid", "2021-05-22");
        QCOMPARE(tested(QDate(2021, 5, 21)), QString()); // nobody knew yet
        QCOMPARE(tested(QDate(2021, 5, 22)), QStringLiteral("1 on 2021-05-20"));
        sample(person, "2021-05-23");
        QCOMPARE(tested(QDate(2021, 5, 23)), QString());
    }

    void noTestsAfterTheEnd()
    {
        quarantined("Đào", "2021-05-20", "2021-06-10", "2021-05-25", "contact_f1");
        QCOMPARE(tested(QDate(2021, 5, 24)), QStringLiteral("1 on 2021-05-20"));
        QCOMPARE(tested(QDate(2021, 5, 25)), QString());
        QCOMPARE(tested(june(8)), QString());
    }

    /// The rule of the start holds for an episode to its end (5599 has days 1, 7, 14 from 14 July on), unless another one was applied to it.
    void rulesChange()
    {
        const Uuid person = quarantined("Đào", "2021-07-13", "2021-08-03", {}, "contact_f1");
        sample(person, "2021-07-13");
        QCOMPARE(tested({2021, 7, 22}), QString());
        QCOMPARE(tested({2021, 7, 26}), QStringLiteral("14 on 2021-07-26"));
        applyRule("Công văn 5599/BYT-MT", "2021-07-13");
        QCOMPARE(tested({2021, 7, 22}), QStringLiteral("7 on 2021-07-19"));
        QCOMPARE(tested({2021, 7, 26}), QStringLiteral("7 on 2021-07-19; 14 on 2021-07-26"));
    }

    /// Counted from the contact, five days before: a test whose day lies before the start is nobody's.
    void countedFromElsewhere()
    {
        quarantined("Đào", "2021-05-20", "2021-06-05", {}, "contact_f1");
        applyRule("Công điện 600/CĐ-BCĐ", "2021-05-15");
        QCOMPARE(tested(QDate(2021, 5, 27)), QString());
        QCOMPARE(tested(QDate(2021, 5, 28)), QStringLiteral("14 on 2021-05-28"));
    }

    void startIsNotDayOne()
    {
        quarantined("Đào", "2021-05-20", "2021-06-10", {}, "contact_f1");
        STC_UNWRAP(store::setDayCounting(*m_database, {false}));
        QCOMPARE(tested(QDate(2021, 5, 20)), QString());
        QCOMPARE(tested(QDate(2021, 5, 21)), QStringLiteral("1 on 2021-05-21"));
    }

    /// Where the protection decides, the doses are read: 8399 of October 2021.
    void vaccinationDecides()
    {
        quarantined("Đào", "2021-10-10", "2021-10-24", {}, "arrival");
        QCOMPARE(tested({2021, 10, 17}), QStringLiteral("1 on 2021-10-10; 7 on 2021-10-16"));
        QCOMPARE(tested({2021, 10, 23}), QStringLiteral("1 on 2021-10-10; 7 on 2021-10-16; 14 on 2021-10-23"));
        STC_UNWRAP(m_database->connection().execute("UPDATE people SET vaccine_doses = 1"));
        QCOMPARE(tested({2021, 10, 23}), QStringLiteral("1 on 2021-10-10; 7 on 2021-10-16"));
        STC_UNWRAP(m_database->connection().execute("UPDATE people SET vaccine_doses = 2"));
        QCOMPARE(tested({2021, 10, 23}), QStringLiteral("1 on 2021-10-10"));
    }

    /// The same answer as the reader that gives the dates when a quarantine begins.
    void testsAgreeWithTheTermsReader()
    {
        for (const char *category : {"contact_f1", "contact_f2", "arrival", "entry_from_abroad", "post_central", "lockdown_area"}) {
            for (const char *start : {"2021-05-04", "2021-05-05", "2021-07-13", "2021-07-14", "2021-10-06", "2021-11-08", "2021-12-31"})
                quarantined("Đào", start, "", {}, category);
        }
        // Nobody is in two at once but here, where each has a person of its own; nothing was sampled: all tests up to the day are due.
        const QDate day(2022, 2, 1);
        const auto work = services::dueWork(*m_database, {.day = day, .unit = {}, .hamlet = {}});
        STC_UNWRAP(work);
        auto reader = services::TermsReader::open(*m_database);
        STC_UNWRAP(reader);
        std::size_t compared = 0;
        for (std::size_t i = 0; i < work->items.size(); ++i) {
            const auto episode = store::episode(m_database->connection(), work->items[i].episodeId);
            STC_UNWRAP(episode);
            QStringList expected;
            for (const TestDate &test : reader->datesOf(**episode).tests) {
                if (!test.isFollowUp)
                    expected << QStringLiteral("%1 on %2").arg(test.day).arg(test.on.toString(Qt::ISODate));
            }
            QStringList found;
            for (const store::DueTest &test : work->testsOf(i))
                found << QStringLiteral("%1 on %2").arg(test.day).arg(toQDate(test.on).toString(Qt::ISODate));
            QCOMPARE(found, expected);
            compared += static_cast<std::size_t>(expected.size());
        }
        QCOMPARE(work->items.size(), 42U);
        QVERIFY(compared > 20);
    }

    void byTeamAndHamlet()
    {
        const Uuid here = quarantined("Đào", "2021-06-05", "2021-06-19", {});
        m_household = test::addHousehold(*m_database, word("Trần Thị Bình"), m_otherTeam, 1, word("Thôn Ngò"));
        const Uuid there = quarantined("Mai", "2021-06-05", "2021-06-19", {});
        m_household = test::addHousehold(*m_database, word("Lê Văn Cường"), Uuid(), 0, word("Thôn Ngò"));
        const Uuid nowhere = quarantined("Tám", "2021-06-05", "2021-06-19", {});
        QVERIFY(people(DueList::CheckToday, {.day = june(8), .unit = {}, .team = m_team, .hamlet = {}}) == std::vector{here});
        QCOMPARE(people(DueList::CheckToday, {.day = june(8), .unit = {}, .hamlet = word("Thôn Ngò")}), sorted({there, nowhere}));
        QVERIFY(people(DueList::CheckToday, {.day = june(8), .unit = {}, .team = m_team, .hamlet = word("Thôn Ngò")}).empty());
        const auto work = services::dueWork(*m_database, {.day = june(8), .unit = {}, .hamlet = {}});
        const auto teams = store::dueByTeam(*m_database, *work);
        STC_UNWRAP(teams);
        QCOMPARE(teams->size(), 3U);
        QCOMPARE(teams->at(0).name, word("Tổ 2")); // as people count, and not "Tổ 10" first
        QCOMPARE(teams->at(1).name, word("Tổ 10"));
        QVERIFY(teams->at(2).id.isNull());
        for (const store::DueTeam &team : *teams)
            QCOMPARE(team.counts[static_cast<std::size_t>(DueList::CheckToday)], 1);
        QCOMPARE(services::dueWork(*m_database, {.day = june(8), .unit = word("99999"), .hamlet = {}}).error().code, ErrorCode::WrongCall);
    }

    /// The walk: team as people count, then the order of the round; with the last check, and since when there was none.
    void rowsInVisitOrder()
    {
        m_household = test::addHousehold(*m_database, word("Trần Thị Bình"), m_otherTeam, 1, word("Thôn Ngò"));
        const Uuid fourth = quarantined("Mai", "2021-06-05", "2021-06-19", {});
        m_household = test::addHousehold(*m_database, word("Lê Văn Cường"), m_team, 3);
        const Uuid second = quarantined("Tám", "2021-06-05", "2021-06-19", {});
        check("2021-06-06", "morning", QStringLiteral("36.8"), QStringLiteral("cough"));
        check("2021-06-06", "evening", QStringLiteral("37.3"), QStringLiteral("cough headache"));
        m_household = test::addHousehold(*m_database, word("Phạm Thị Dung"), m_team, 1);
        const Uuid first = quarantined("Sáu", "2021-06-05", "2021-06-19", {});
        m_household = test::addHousehold(*m_database, word("Vũ Văn Em"), m_team); // no place in the round: last of it
        const Uuid third = quarantined("Bảy", "2021-06-05", "2021-06-19", {});
        const auto work = services::dueWork(*m_database, {.day = june(8), .unit = {}, .hamlet = {}});
        STC_UNWRAP(work);
        const auto rows = store::dueRows(*m_database, *work, DueList::Unchecked);
        STC_UNWRAP(rows);
        std::vector<Uuid> order;
        for (const store::DueRow &row : *rows)
            order.push_back(row.episode.person);
        QVERIFY(order == (std::vector{first, second, third, fourth}));
        const store::DueRow &row = rows->at(1);
        QCOMPARE(row.uncheckedSince, june(7));
        QCOMPARE(row.check->date, june(6));
        QCOMPARE(row.check->temperature, std::optional(37.3));
        QCOMPARE(row.check->symptoms, QStringLiteral("cough headache"));
        QCOMPARE(row.lastDay(), june(18));
        QVERIFY(!rows->at(0).check);
        // Read one by one or all at once: many are the same as few.
        for (int i = 0; i < 120; ++i)
            quarantined("Thêm", "2021-06-05", "2021-06-19", {});
        const auto more = services::dueWork(*m_database, {.day = june(8), .unit = {}, .hamlet = {}});
        const auto all = store::dueRows(*m_database, *more, DueList::Unchecked);
        STC_UNWRAP(all);
        QCOMPARE(all->size(), 124U);
        QVERIFY(all->front().episode.person == first);
        QVERIFY(all->back().episode.person == fourth);
    }

    void summaryNamesWhatIsDue()
    {
        store::DueCounts counts{};
        QCOMPARE(services::dueSummary(counts), QString());
        counts[static_cast<std::size_t>(DueList::CheckToday)] = 12; // that is every day's work, and no news
        QCOMPARE(services::dueSummary(counts), QString());
        counts[static_cast<std::size_t>(DueList::Unchecked)] = 5;
        counts[static_cast<std::size_t>(DueList::Fever)] = 2;
        QCOMPARE(services::dueSummary(counts), QStringLiteral("2 with fever or a danger sign · 5 not checked"));
    }

private:
    Uuid quarantined(const char *name, const char *start, const char *release, const char *ended, const char *reason = "arrival")
    {
        m_person = test::add(*m_database, TableId::People, {{word("household_id"), m_household.toString()}, {word("full_name"), word(name)}});
        store::Values values{{word("person_id"), m_person.toString()}, {word("kind"), word("home")}, {word("reason"), word(reason)}, {word("start_on"), word(start)},
            {word("planned_end_on"), word(release)}};
        if (ended) {
            values.insert(word("ended_on"), word(ended));
            values.insert(word("end_reason"), word("completed"));
        }
        m_episode = put(TableId::Quarantines, values);
        return m_person;
    }
    void check(const char *day, const char *session, const QString &temperature = {}, const QString &symptoms = {}, bool isAbsent = false)
    {
        put(TableId::HealthChecks, {{word("person_id"), m_person.toString()}, {word("checked_on"), word(day)}, {word("session"), word(session)},
            {word("temperature_c"), temperature}, {word("symptoms"), symptoms}, {word("absent"), isAbsent ? word("1") : QString()}});
    }
    void sample(const Uuid &person, const char *day, const char *result = "pending", const char *resultOn = "")
    {
        put(TableId::Samples, {{word("person_id"), person.toString()}, {word("collected_on"), word(day)}, {word("method"), word("rt_pcr")}, {word("reason"), word("f1")}, {word("result"), word(result)},
            {word("result_on"), word(resultOn)}});
    }
    void applyRule(const char *document, const char *countedFrom)
    {
        auto rules = store::quarantineRules(m_database->connection());
        const auto rule = std::find_if(rules->begin(), rules->end(), [&](const QuarantineRule &each) { return each.document == word(document); });
        QVERIFY(rule != rules->end());
        put(TableId::EpisodeTerms, {{word("episode_id"), m_episode.toString()}, {word("kind"), word("rule_applied")}, {word("changed_at"), word("2021-06-01T01:00:00Z")},
            {word("rule_id"), rule->id.toString()}, {word("counted_from"), word(countedFrom)}});
    }
    /// With the clock of a later day, so that nothing lies ahead.
    Uuid put(TableId table, const store::Values &values)
    {
        const QDateTime now = m_clock.now();
        m_clock.set(QDateTime(QDate(2022, 6, 1), QTime(1, 0), Qt::UTC));
        const Uuid id = test::add(*m_database, table, values);
        m_clock.set(now);
        return id;
    }

    [[nodiscard]] static std::vector<Uuid> sorted(std::vector<Uuid> ids)
    {
        std::sort(ids.begin(), ids.end());
        return ids;
    }
    std::vector<Uuid> people(DueList list, const services::DueWish &wish)
    {
        const auto work = services::dueWork(*m_database, wish);
        if (!work)
            qFatal("%s", qPrintable(work.error().detail));
        const auto ids = store::personIdsOf(*m_database, *work);
        std::vector<Uuid> found;
        for (std::size_t i = 0; i < work->items.size(); ++i) {
            if (work->items[i].isOn(list))
                found.push_back(ids->at(i));
        }
        if (static_cast<std::int64_t>(found.size()) != work->count(list))
            qFatal("the count of a list is not its length");
        return sorted(found);
    }
    std::vector<Uuid> on(DueList list, const QDate &day) { return people(list, {.day = day, .unit = {}, .hamlet = {}}); }
    QDate since(const QDate &day)
    {
        const auto work = services::dueWork(*m_database, {.day = day, .unit = {}, .hamlet = {}});
        for (const store::DueItem &item : work->items) {
            if (item.isOn(DueList::Unchecked))
                return toQDate(item.uncheckedSince);
        }
        return {};
    }
    /// "14 on 2021-06-02; …"
    QString tested(const QDate &day)
    {
        const auto work = services::dueWork(*m_database, {.day = day, .unit = {}, .hamlet = {}});
        QStringList lines;
        for (const store::DueTest &test : work->tests)
            lines << QStringLiteral("%1 on %2").arg(test.day).arg(toQDate(test.on).toString(Qt::ISODate));
        return lines.join(QStringLiteral("; "));
    }

    FixedClock m_clock{QDateTime(june(9), QTime(1, 0), Qt::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    Uuid m_team;
    Uuid m_otherTeam;
    Uuid m_household;
    Uuid m_person;
    Uuid m_episode;
};

QTEST_GUILESS_MAIN(TestDue)
#include "tst_due.moc"
