// SPDX-License-Identifier: GPL-3.0-or-later
#include "quarantinefixture.h"

#include "services/quarantine/terms.h"

#include <QRandomGenerator>

using namespace stc;
using services::TermsReader;

class TestTerms : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        const QString path = m_folder.filePath(QStringLiteral("a.db"));
        QFile::remove(path);
        m_database = *test::communeBook(path, test::clock());
        m_household = test::addHousehold(*m_database, QStringLiteral("Trần Văn A"), {});
    }
    void anyClockAndStart();
    void theBooksSayHowProtectedSomebodyIs();
    void someRulesCountFromTheLastExposureKnownByThen();
    void aClockThatIsGivenGoesOn();
    void noRuleNoDates();
    void theRuleThatGaveTheDatesIsKept();
    void testsOfAnEpisode();

private:
    std::int64_t keyOf(const Uuid &person)
    {
        auto select = m_database->connection().prepare("SELECT key FROM people WHERE id = ?");
        select->bind(1, person);
        return select->step().value_or(false) ? select->integer(0) : 0;
    }
    services::EpisodeDates ask(const services::TermsQuestion &question)
    {
        auto reader = TermsReader::open(*m_database);
        const auto answer = reader ? reader->terms(question) : Result<services::EpisodeDates>(failed(reader.error()));
        if (!answer)
            qFatal("%s", qPrintable(answer.error().text));
        return *answer;
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    Uuid m_household;
};

/// The oracle walks from the day that is counted from: a move (the clock began before the start), a new exposure (it began after), leap days, year ends.
void TestTerms::anyClockAndStart()
{
    QRandomGenerator dice(21);
    for (const bool startIsDayOne : {true, false}) {
        STC_UNWRAP(store::setDayCounting(*m_database, {startIsDayOne}));
        const auto reader = TermsReader::open(*m_database);
        STC_UNWRAP(reader);
        for (int i = 0; i < 1'000; ++i) {
            QuarantineRule rule;
            rule.quarantineDays = dice.bounded(61);
            for (int day = 1; day < 30; ++day) {
                if (dice.bounded(6) == 0)
                    rule.testDays.push_back(day);
            }
            const QDate start = QDate(2019, 11, 15).addDays(dice.bounded(1'600));
            const QDate clock = start.addDays(dice.bounded(61) - 40);
            const services::EpisodeDates dates = reader->termsUnder(rule, start, clock);

            QDate day = clock;
            int number = startIsDayOne ? 1 : 0;
            int inside = 0; // days of the quarantine from the start on
            QDate last;
            std::vector<QDate> tests;
            for (; number <= std::max(*rule.quarantineDays, 60); day = day.addDays(1), ++number) {
                if (day >= start && number <= *rule.quarantineDays && *rule.quarantineDays > 0) {
                    last = day;
                    ++inside;
                }
                if (day >= start && std::count(rule.testDays.begin(), rule.testDays.end(), number) > 0)
                    tests.push_back(day);
            }
            if (*rule.quarantineDays == 0 && clock > start)
                inside = static_cast<int>(start.daysTo(clock));
            else if (last.isValid())
                inside = static_cast<int>(start.daysTo(last)) + 1; // the days before a later clock count too
            const QByteArray where = QStringLiteral("%1 from %2, %3 days").arg(start.toString(Qt::ISODate), clock.toString(Qt::ISODate)).arg(*rule.quarantineDays).toUtf8();
            QVERIFY2(dates.days == inside, where + ": " + QByteArray::number(dates.days.value_or(-1)) + " not " + QByteArray::number(inside));
            QVERIFY2(dates.dates.releaseOn == start.addDays(inside), where);
            QVERIFY2(dates.dates.lastDay == last, where);
            QVERIFY2(dates.dates.releaseOn >= start, where);
            std::vector<QDate> given;
            for (const TestDate &test : dates.dates.tests)
                given.push_back(test.on);
            QVERIFY2(given == tests, where);
        }
    }
}

void TestTerms::theBooksSayHowProtectedSomebodyIs()
{
    const QDate on(2021, 10, 10);
    const auto daysOf = [&](const QString &doses) {
        const Uuid person = test::addPerson(*m_database, m_household, QStringLiteral("Trần Thị B"), doses);
        return ask({.category = QStringLiteral("arrival"), .startOn = on, .personKey = keyOf(person)}).days.value_or(-1);
    };
    QCOMPARE(daysOf({}), 14);
    QCOMPARE(daysOf(QStringLiteral("1")), 7);
    QCOMPARE(daysOf(QStringLiteral("2")), 0);
    // What is said beats what the books know.
    services::TermsQuestion question{.category = QStringLiteral("arrival"), .startOn = on};
    question.vaccination = Vaccination::Partial;
    QCOMPARE(ask(question).days, 7);
}

void TestTerms::someRulesCountFromTheLastExposureKnownByThen()
{
    const Uuid person = test::addPerson(*m_database, m_household, QStringLiteral("Trần Thị B"));
    const Uuid source = test::addPerson(*m_database, m_household, QStringLiteral("Trần Thị C"));
    const services::TermsQuestion question{.category = QStringLiteral("contact_f1"), .startOn = QDate(2021, 5, 20), .personKey = keyOf(person)};
    // Nobody knows of a contact: from the start.
    QCOMPARE(ask(question).dates.releaseOn, QDate(2021, 6, 10));
    test::addContact(*m_database, person, source, QDate(2021, 5, 15), QDate(2021, 5, 17));
    test::addContact(*m_database, person, source, QDate(2021, 5, 16), QDate(2021, 5, 25)); // traced later
    const services::EpisodeDates dates = ask(question);
    QCOMPARE(dates.countedFrom, QDate(2021, 5, 15));
    QCOMPARE(dates.dates.lastDay, QDate(2021, 6, 4));
    QCOMPARE(dates.dates.releaseOn, QDate(2021, 6, 5));
    QCOMPARE(dates.days, 16); // the books say start + days = release
    // CV 5599 counts from the start.
    services::TermsQuestion later = question;
    later.startOn = QDate(2021, 7, 14);
    QCOMPARE(ask(later).countedFrom, QDate(2021, 7, 14));
}

void TestTerms::aClockThatIsGivenGoesOn()
{
    const services::EpisodeDates dates = ask({.category = QStringLiteral("contact_f1"), .startOn = QDate(2021, 6, 1), .countedFrom = QDate(2021, 5, 20)});
    QCOMPARE(dates.countedFrom, QDate(2021, 5, 20));
    QCOMPARE(dates.dates.releaseOn, QDate(2021, 6, 10));
    // Day 1 lay before the move.
    QCOMPARE(dates.dates.tests.front().on, QDate(2021, 6, 2));
}

void TestTerms::noRuleNoDates()
{
    const services::EpisodeDates dates = ask({.category = QStringLiteral("arrival"), .startOn = QDate(2020, 1, 31)});
    QVERIFY(!dates.rule && !dates.days && !dates.dates.releaseOn.isValid() && dates.dates.tests.empty());
    QCOMPARE(dates.countedFrom, QDate(2020, 1, 31));
    const services::EpisodeDates event = ask({.category = QStringLiteral("contact_f2"), .startOn = QDate(2021, 5, 31)});
    QVERIFY(event.endsByEvent() && !event.days && !event.dates.releaseOn.isValid());
}

void TestTerms::theRuleThatGaveTheDatesIsKept()
{
    const Uuid person = test::addPerson(*m_database, m_household, QStringLiteral("Trần Thị B"));
    const Uuid episode = test::addEpisode(*m_database, person, QStringLiteral("contact_f1"), QDate(2021, 6, 1), 21);
    auto reader = TermsReader::open(*m_database);
    STC_UNWRAP(reader);
    const auto documentOf = [&] {
        const auto read = store::episode(m_database->connection(), episode);
        const QuarantineRule *rule = read && *read ? reader->ruleOf(**read) : nullptr;
        return rule ? rule->document : QString();
    };
    QVERIFY(documentOf().contains(QStringLiteral("600/CĐ-BCĐ"))); // in force on its start
    test::add(*m_database, schema::TableId::EpisodeTerms, {{QStringLiteral("episode_id"), episode.toString()}, {QStringLiteral("kind"), QStringLiteral("rule_applied")},
        {QStringLiteral("changed_at"), QStringLiteral("2021-06-09T01:00:00Z")}, {QStringLiteral("rule_id"), test::ruleOfDocument(*m_database, QStringLiteral("5599")).toString()}});
    QVERIFY(documentOf().contains(QStringLiteral("5599/BYT-MT")));
}

void TestTerms::testsOfAnEpisode()
{
    const Uuid person = test::addPerson(*m_database, m_household, QStringLiteral("Trần Thị B"));
    const Uuid id = test::addEpisode(*m_database, person, QStringLiteral("contact_f1"), QDate(2021, 5, 7), 25); // four days more than the rule says
    auto reader = TermsReader::open(*m_database);
    STC_UNWRAP(reader);
    const auto episode = store::episode(m_database->connection(), id);
    STC_UNWRAP(episode);
    const QuarantineTerms dates = reader->datesOf(**episode);
    QCOMPARE(dates.releaseOn, QDate(2021, 6, 1));
    QCOMPARE(dates.lastDay, QDate(2021, 5, 31));
    QCOMPARE(dates.followUpUntil, QDate(2021, 6, 7));
    const std::vector<TestDate> expected{{1, QDate(2021, 5, 7), false}, {14, QDate(2021, 5, 20), false}, {20, QDate(2021, 5, 26), false}, {7, QDate(2021, 6, 7), true}};
    QCOMPARE(dates.tests, expected);
}

QTEST_GUILESS_MAIN(TestTerms)
#include "tst_terms.moc"
