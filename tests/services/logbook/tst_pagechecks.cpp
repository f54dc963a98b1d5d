// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebook.h"

using namespace stc;
using schema::TableId;
using services::PageCheck;
using test::PageBook;
using test::valuesOf;
using test::word;

namespace {

constexpr int kMorning = 0;
constexpr int kAfternoon = 1;

PageCheck measured(const char *temperature, const char *symptoms = "")
{
    PageCheck check;
    check.temperature = word(temperature);
    check.symptoms = word(symptoms);
    return check;
}

} // namespace

/// Temperatures of a page: who stands there, what is typed and how it is read, all normal with one key, taken away again.
class TestPageChecks : public QObject {
    Q_OBJECT
    std::unique_ptr<PageBook> m_book;
    [[nodiscard]] store::Database &database() { return *m_book->database; }
    [[nodiscard]] Result<services::CheckReply> save(std::size_t person, int session, const PageCheck &check)
    {
        return services::savePageCheck(database(), m_book->page, m_book->people[person], session, check);
    }
    [[nodiscard]] QString names()
    {
        QStringList list;
        for (const services::PagePerson &person : m_book->open().people)
            list << QStringLiteral("%1 %2 %3/%4").arg(person.number).arg(person.name).arg(person.day).arg(person.length.value_or(0));
        return list.join(QStringLiteral(", "));
    }

private Q_SLOTS:
    void init()
    {
        m_book = std::make_unique<PageBook>();
        m_book->quarantine(m_book->people[4], "2021-06-01"); // Cường
        m_book->quarantine(m_book->people[0], "2021-06-07"); // An, since today
    }

    void whoIsInQuarantineOnThatDay()
    {
        QCOMPARE(names(), word("1 Nguyễn Văn An 1/21, 2 Lê Văn Cường 7/21"));
        m_book->quarantine(m_book->people[2], "2021-05-20", "2021-06-07"); // let go on that day
        m_book->quarantine(m_book->people[3], "2021-06-08");               // not yet
        m_book->quarantine(m_book->stranger, "2021-06-01");                // another team's
        m_book->quarantine(m_book->people[6], "2021-06-01");
        m_book->moved(m_book->people[6], "died", "2021-06-06");
        m_book->quarantine(m_book->people[7], "2021-06-01");
        m_book->moved(m_book->people[7], "moved_out", "2021-06-07");
        QCOMPARE(names(), word("1 Nguyễn Văn An 1/21, 2 Lê Văn Cường 7/21"));
        m_book->moved(m_book->people[4], "moved_out", "2021-06-08"); // later: stood on the page of the 7th
        QCOMPARE(names(), word("1 Nguyễn Văn An 1/21, 2 Lê Văn Cường 7/21"));
        m_book->page.date = QDate(2021, 6, 8);
        QCOMPARE(names(), word("1 Nguyễn Văn An 2/21, 2 Trần Thị Bình Con 1/21"));
    }

    void temperaturesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("kept");
        QTest::addRow("three digits") << word("375") << word("37.5");
        QTest::addRow("365") << word("365") << word("36.5");
        QTest::addRow("comma") << word("37,5") << word("37.5");
        QTest::addRow("point") << word("36.8") << word("36.8");
        QTest::addRow("whole") << word("38") << word("38");
        QTest::addRow("spaces") << word(" 37,2 ") << word("37.2");
        QTest::addRow("least") << word("340") << word("34");
        QTest::addRow("most") << word("430") << word("43");
    }
    void temperaturesAreReadAsPeopleWriteThem()
    {
        QFETCH(QString, typed);
        QFETCH(QString, kept);
        const auto reply = save(0, kMorning, measured(typed.toUtf8().constData()));
        STC_UNWRAP(reply);
        QVERIFY(reply->isSaved());
        QCOMPARE(reply->check.temperature, kept);
        QCOMPARE(m_book->open().people[0].checks[kMorning].temperature, kept);
        QVERIFY(!m_book->open().people[0].checks[kAfternoon].isDone());
    }

    void whatNoThermometerShowsIsAskedAbout_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::addRow("3,65") << word("3,65") << QLocale().toString(36.5);
        QTest::addRow("3.65") << word("3.65") << QLocale().toString(36.5);
        QTest::addRow("3650") << word("3650") << QLocale().toString(36.5);
        QTest::addRow("339") << word("339") << QString(); // 33.9: the comma is not what is wrong
        QTest::addRow("431") << word("431") << QString();
        QTest::addRow("3o5") << word("3o5") << QString();
    }
    void whatNoThermometerShowsIsAskedAbout()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const QStringList before = m_book->everything();
        const auto reply = save(0, kMorning, measured(typed.toUtf8().constData()));
        STC_UNWRAP(reply);
        QCOMPARE(reply->problems.size(), std::size_t(1));
        const store::FieldProblem &problem = reply->problems.front();
        QCOMPARE(problem.column, schema::table(TableId::HealthChecks).indexOf("temperature_c"));
        QVERIFY(problem.message.contains(typed));
        QCOMPARE(problem.message.contains(word("meant")), !meant.isEmpty());
        QVERIFY(meant.isEmpty() || problem.message.contains(meant));
        QCOMPARE(reply->check.temperature, typed); // nothing typed is lost
        QCOMPARE(m_book->everything(), before);
    }

    void aCheckIsChangedAndTakenAway()
    {
        const QStringList before = m_book->everything();
        const auto first = save(0, kMorning, measured("375", "cough fever"));
        STC_UNWRAP(first);
        QCOMPARE(first->check.symptoms, word("fever cough"));
        const QStringList typed = m_book->everything();
        PageCheck absent;
        absent.isAbsent = true;
        const auto second = save(0, kMorning, absent);
        STC_UNWRAP(second);
        QCOMPARE(second->check.id, first->check.id);
        QVERIFY(second->check.isAbsent && second->check.temperature.isEmpty() && second->check.symptoms.isEmpty());
        QVERIFY(!save(0, kMorning, absent)->change.isSomething());
        const auto third = save(0, kMorning, {});
        STC_UNWRAP(third);
        QVERIFY(!third->check.isDone());
        QCOMPARE(m_book->count("SELECT count(*) FROM health_checks"), 0);
        QVERIFY(!save(0, kMorning, {})->change.isSomething());
        for (const auto &reply : {third, second})
            STC_UNWRAP(m_book->undo(reply->change));
        QCOMPARE(m_book->everything(), typed);
        STC_UNWRAP(m_book->undo(first->change));
        QCOMPARE(m_book->everything(), before);
        QCOMPARE(save(0, kMorning, measured("366"))->check.id, first->check.id); // the same check in every office
    }

    void nothingTypedMakesNoPage()
    {
        QVERIFY(!save(0, kMorning, {})->change.isSomething());
        QCOMPARE(m_book->count("SELECT count(*) FROM logbook_pages"), 0);
    }

    void whatThePageDoesNotShowStays()
    {
        store::Values values = valuesOf({{"checked_on", "2021-06-07"}, {"session", "morning"}, {"temperature_c", "38"}, {"spo2", "97"}, {"note", "thở đều"}});
        values.insert(word("person_id"), m_book->people[0].toString());
        const Uuid id = test::add(database(), TableId::HealthChecks, values);
        QCOMPARE(save(0, kMorning, measured("372"))->check.id, id);
        QCOMPARE(test::value(database(), TableId::HealthChecks, id, "spo2"), word("97"));
        QCOMPARE(test::value(database(), TableId::HealthChecks, id, "note"), word("thở đều"));
        QVERIFY(save(0, kMorning, {})->isSaved());
        QCOMPARE(test::value(database(), TableId::HealthChecks, id, "temperature_c"), QString());
        QCOMPARE(test::value(database(), TableId::HealthChecks, id, "spo2"), word("97"));
    }

    void allNormalIsOneChangeWithoutInventedFigures()
    {
        STC_UNWRAP(save(0, kMorning, measured("376")));
        const QStringList before = m_book->everything();
        const auto change = services::confirmChecksNormal(database(), m_book->page, -1);
        STC_UNWRAP(change);
        QCOMPARE(m_book->count("SELECT count(*) FROM health_checks"), 4);
        QCOMPARE(m_book->count("SELECT count(*) FROM health_checks WHERE temperature_c IS NOT NULL"), 1);
        QCOMPARE(m_book->count("SELECT count(*) FROM health_checks WHERE note = 'xác nhận chung'"), 3);
        const auto people = m_book->open().people;
        QVERIFY(!people[0].checks[kMorning].isConfirmedInBulk);
        QVERIFY(people[0].checks[kAfternoon].isConfirmedInBulk && people[1].checks[kMorning].isConfirmedInBulk);
        QVERIFY(!services::confirmChecksNormal(database(), m_book->page, -1)->isSomething()); // all there
        STC_UNWRAP(m_book->undo(*change));
        QCOMPARE(m_book->everything(), before);
        STC_UNWRAP(services::confirmChecksNormal(database(), m_book->page, kAfternoon));
        QCOMPARE(m_book->count("SELECT count(*) FROM health_checks WHERE session = 'afternoon'"), 2);
        QCOMPARE(m_book->count("SELECT count(*) FROM health_checks"), 3);
    }

    void aFigureTypedLaterIsNoLongerConfirmedInBulk()
    {
        STC_UNWRAP(services::confirmChecksNormal(database(), m_book->page, kMorning));
        const auto reply = save(1, kMorning, measured(""));
        STC_UNWRAP(reply);
        QVERIFY(!reply->check.isDone());
        PageCheck again;
        again.isConfirmedInBulk = true;
        QVERIFY(save(1, kMorning, again)->check.isConfirmedInBulk);
        PageCheck figure = m_book->open().people[0].checks[kMorning];
        figure.temperature = word("367");
        const auto typed = save(0, kMorning, figure);
        STC_UNWRAP(typed);
        QVERIFY(!typed->check.isConfirmedInBulk);
        QCOMPARE(typed->check.temperature, word("36.7"));
        QCOMPARE(test::value(database(), TableId::HealthChecks, typed->check.id, "note"), QString());
    }

    void nobodyInQuarantineIsNothingToConfirm()
    {
        m_book->page.date = QDate(2021, 5, 20);
        QVERIFY(m_book->open().people.empty());
        QVERIFY(!services::confirmChecksNormal(database(), m_book->page, -1)->isSomething());
        QCOMPARE(m_book->count("SELECT count(*) FROM logbook_pages"), 0);
    }

    void aCheckOfAClosedDayWithoutAPage()
    {
        m_book->close("2021-06-07");
        PageCheck check = measured("375");
        const auto asked = save(0, kMorning, check);
        STC_UNWRAP(asked);
        QCOMPARE(asked->problems.front().code, IssueCode::DayClosed);
        const auto all = services::confirmChecksNormal(database(), m_book->page, -1);
        QVERIFY(!all);
        QCOMPARE(all.error().code, ErrorCode::DayClosed);
        check.reason = word("trang nộp muộn");
        QVERIFY(save(0, kMorning, check)->isSaved());
        STC_UNWRAP(services::confirmChecksNormal(database(), m_book->page, -1, word("trang nộp muộn")));
    }
};

QTEST_GUILESS_MAIN(TestPageChecks)
#include "tst_pagechecks.moc"
