// SPDX-License-Identifier: GPL-3.0-or-later
#include "episodebook.h"

using namespace stc;
using services::StartRefusal;
using test::day;

/// What is done with quarantines: what is kept, and what is refused in which words.
class TestEpisodes : public QObject {
    Q_OBJECT
    std::unique_ptr<test::EpisodeBook> m_book;

    static QStringList kinds(const std::vector<store::EpisodeTerm> &terms)
    {
        QStringList all;
        for (const store::EpisodeTerm &term : terms)
            all << term.kind;
        return all;
    }
    [[nodiscard]] services::EpisodeStart f1(std::vector<Uuid> people, const char *on) const
    {
        services::EpisodeStart start;
        start.people = std::move(people);
        start.category = QStringLiteral("contact_f1");
        start.startOn = day(on);
        return start;
    }

private Q_SLOTS:
    void init() { m_book = std::make_unique<test::EpisodeBook>(day("2021-06-09")); }

    void aHouseholdBegins()
    {
        m_book->moved(m_book->people[3], "moved_out", day("2021-06-01"));
        const auto people = services::peopleOfHousehold(*m_book->database, m_book->household);
        STC_UNWRAP(people);
        QCOMPARE(people->size(), 3U);
        auto start = f1(*people, "2021-06-07");
        start.form = QStringLiteral("centralised");
        start.place = QStringLiteral("Trường THPT");
        start.decisionNumber = QStringLiteral("12/QĐ-UBND");
        start.decisionDate = day("2021-06-07");
        start.monitor = m_book->member;
        start.lastExposure = day("2021-06-05"); // CĐ 600 counts from it
        const auto reply = services::startEpisodes(*m_book->database, start);
        STC_UNWRAP(reply);
        QCOMPARE(reply->begun(), 3);
        const auto episode = m_book->episode(reply->people.front().episode);
        QCOMPARE(episode.kind, start.form);
        QCOMPARE(episode.place, start.place);
        QCOMPARE(episode.decisionNumber, start.decisionNumber);
        QCOMPARE(episode.monitor, m_book->member);
        QCOMPARE(episode.countedFrom, day("2021-06-05"));
        QCOMPARE(episode.releaseOn, day("2021-06-26"));
        QCOMPARE(episode.days, 19); // to the release from its own start
        QVERIFY(!episode.rule.isNull());
        const auto terms = m_book->terms(episode.id);
        QCOMPARE(kinds(terms), QStringList{QStringLiteral("started")});
        QVERIFY(terms.front().document.contains(QStringLiteral("600")));
        QCOMPARE(terms.front().newEnd, episode.releaseOn);
        QCOMPARE(terms.front().changedAt, m_book->clock.nowSeconds());
        STC_UNWRAP(m_book->undo(reply->change));
        QCOMPARE(m_book->count("SELECT count(*) FROM quarantines"), 0);
        QCOMPARE(m_book->count("SELECT count(*) FROM episode_terms"), 0);
    }

    /// All or the good ones.
    void whoCannotBegin()
    {
        m_book->moved(m_book->people[0], "died", day("2021-06-02"));
        m_book->moved(m_book->people[1], "moved_out", day("2021-06-01"));
        const Uuid open = m_book->start(2, day("2021-06-01"));
        auto start = f1(m_book->people, "2021-06-08");
        start.people.push_back(Uuid::random());
        auto reply = services::startEpisodes(*m_book->database, start);
        STC_UNWRAP(reply);
        QVERIFY(!reply->change.isSomething());
        QCOMPARE(reply->refused(), 4);
        const StartRefusal expected[] = {StartRefusal::Died, StartRefusal::MovedAway, StartRefusal::InQuarantine, StartRefusal::None, StartRefusal::Unknown};
        for (std::size_t i = 0; i < 5; ++i) {
            QCOMPARE(int(reply->people[i].refusal), int(expected[i]));
            QVERIFY(!reply->people[i].text.isEmpty());
        }
        QCOMPARE(reply->people[2].episode, open); // offered for a restart
        QCOMPARE(m_book->count("SELECT count(*) FROM quarantines"), 1);
        start.skipsRefused = true;
        reply = services::startEpisodes(*m_book->database, start);
        STC_UNWRAP(reply);
        QCOMPARE(reply->begun(), 1);
        QCOMPARE(m_book->count("SELECT count(*) FROM quarantines"), 2);
    }

    void daysTypedOtherwiseWantAReason()
    {
        auto start = f1({m_book->people[0]}, "2021-06-08");
        start.days = 28;
        QCOMPARE(services::startEpisodes(*m_book->database, start).error().code, ErrorCode::InvalidInput);
        start.reason = QStringLiteral("Thí điểm cách ly tại nhà");
        const auto reply = services::startEpisodes(*m_book->database, start);
        STC_UNWRAP(reply);
        const auto episode = m_book->episode(reply->people.front().episode);
        QCOMPARE(episode.releaseOn, day("2021-07-06"));
        QVERIFY(episode.rule.isNull()); // no rule gave these dates
        QCOMPARE(m_book->terms(episode.id).front().reason, start.reason);
    }

    void wrongQuestions()
    {
        auto start = f1({m_book->people[0]}, "2021-06-10");
        QCOMPARE(services::startEpisodes(*m_book->database, start).error().code, ErrorCode::InvalidInput); // tomorrow
        start.startOn = day("2021-06-08");
        start.lastExposure = day("2021-06-09");
        QVERIFY(!services::startEpisodes(*m_book->database, start)); // exposure behind the start
        start.lastExposure = day("2021-05-01");
        const auto reply = services::startEpisodes(*m_book->database, start);
        STC_UNWRAP(reply);
        QCOMPARE(int(reply->people.front().refusal), int(StartRefusal::ReleaseBefore));
        start.lastExposure = {};
        start.category = QStringLiteral("contact_f2");
        const auto open = services::startEpisodes(*m_book->database, start);
        STC_UNWRAP(open);
        QVERIFY(!m_book->episode(open->people.front().episode).releaseOn.isValid()); // an event ends it
        QCOMPARE(m_book->count("SELECT count(*) FROM quarantines WHERE days IS NOT NULL"), 0);
    }

    void theOldReleaseIsKept()
    {
        const Uuid id = m_book->start(0, day("2021-06-01"));
        QCOMPARE(m_book->episode(id).releaseOn, day("2021-06-22"));
        QCOMPARE(services::changeTerm(*m_book->database, {{id}, day("2021-06-29"), {}, QStringLiteral(" ")}).error().code, ErrorCode::InvalidInput);
        STC_UNWRAP(services::changeTerm(*m_book->database, {{id}, day("2021-06-29"), {}, QStringLiteral("Chưa có kết quả")}));
        STC_UNWRAP(services::changeTerm(*m_book->database, {{id}, {}, 14, QStringLiteral("Công văn mới")}));
        const auto terms = m_book->terms(id);
        QCOMPARE(kinds(terms), (QStringList{QStringLiteral("started"), QStringLiteral("extended"), QStringLiteral("shortened")}));
        QCOMPARE(terms[1].oldEnd, day("2021-06-22"));
        QCOMPARE(terms[1].newEnd, day("2021-06-29"));
        QCOMPARE(terms[2].newEnd, day("2021-06-15"));
        QCOMPARE(terms[2].reason, QStringLiteral("Công văn mới"));
        const auto episode = m_book->episode(id);
        QCOMPARE(episode.releaseOn, day("2021-06-15"));
        QCOMPARE(episode.days, 14);
        QVERIFY(!episode.rule.isNull()); // still the one of the start
        QVERIFY(!services::changeTerm(*m_book->database, {{id}, day("2021-06-15"), {}, QStringLiteral("nothing")}));
        QVERIFY(!services::changeTerm(*m_book->database, {{id}, day("2021-05-31"), {}, QStringLiteral("before the start")}));
        QVERIFY(!services::changeTerm(*m_book->database, {{id}, day("2022-06-15"), {}, QStringLiteral("a slip of the year")}));
    }

    void aMoveKeepsTheClock_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QString>("endReason");
        QTest::newRow("to the centre") << "home" << "centralised" << "moved_to_central";
        QTest::newRow("home") << "centralised" << "home" << "moved_to_other_unit";
        QTest::newRow("hospital") << "home" << "health_facility" << "moved_to_other_unit";
    }
    void aMoveKeepsTheClock()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QString, endReason);
        auto start = f1({m_book->people[0]}, "2021-06-01");
        start.form = from;
        start.lastExposure = day("2021-05-30");
        const auto begun = services::startEpisodes(*m_book->database, start);
        STC_UNWRAP(begun);
        const Uuid id = begun->people.front().episode;
        services::EpisodeMove move;
        move.episodes = {id};
        move.form = to;
        move.on = day("2021-06-08");
        move.reason = QStringLiteral("Được về nhà");
        const auto moved = services::moveEpisodes(*m_book->database, move);
        STC_UNWRAP(moved);
        const auto old = m_book->episode(id);
        QCOMPARE(old.endedOn, move.on);
        QCOMPARE(old.endReason, endReason);
        const auto next = m_book->episode(moved->episodes.front());
        QCOMPARE(next.kind, to);
        QCOMPARE(next.startOn, move.on);
        QCOMPARE(next.countedFrom, day("2021-05-30"));
        QCOMPARE(next.releaseOn, old.releaseOn);
        QCOMPARE(next.days, 12); // what is left from its own start
        QCOMPARE(next.rule, old.rule);
        QCOMPARE(next.previous, id);
        QVERIFY(!services::reopenEpisodes(*m_book->database, {{id}, QStringLiteral("it goes on elsewhere")}));
        STC_UNWRAP(services::endEpisodes(*m_book->database, {moved->episodes, m_book->database->clock().today(), QStringLiteral("cancelled"), {}}));
        QVERIFY(!services::reopenEpisodes(*m_book->database, {{id}, QStringLiteral("also when that has ended")}));
    }

    void aMoveThatCannotBe()
    {
        const Uuid id = m_book->start(0, day("2021-05-19"));
        services::EpisodeMove move;
        move.episodes = {id};
        move.form = QStringLiteral("home");
        move.on = day("2021-06-08");
        QVERIFY(!services::moveEpisodes(*m_book->database, move)); // it is there
        move.form = QStringLiteral("centralised");
        move.on = day("2021-06-09");
        QVERIFY(!services::moveEpisodes(*m_book->database, move)); // the release day: nothing left
        move.on = day("2021-05-18");
        QVERIFY(!services::moveEpisodes(*m_book->database, move)); // before the start
        QCOMPARE(m_book->count("SELECT count(*) FROM quarantines"), 1);
        QCOMPARE(m_book->count("SELECT count(*) FROM quarantines WHERE ended_on IS NOT NULL"), 0);
    }

    /// A new exposure on a day of other rules: those of its day hold.
    void aNewExposureRestarts()
    {
        const Uuid id = m_book->start(0, day("2021-06-01"));
        m_book->today(day("2021-07-20"));
        STC_UNWRAP(services::restartEpisodes(*m_book->database, {{id}, day("2021-07-16"), {}, {}, QStringLiteral("Người cùng nhà dương tính")}));
        const auto episode = m_book->episode(id);
        QCOMPARE(episode.countedFrom, day("2021-07-16"));
        QCOMPARE(episode.releaseOn, day("2021-07-30"));
        QCOMPARE(episode.startOn, day("2021-06-01"));
        QCOMPARE(episode.days, 59);
        QVERIFY(m_book->terms(id).back().document.contains(QStringLiteral("5599")));
        STC_UNWRAP(services::restartEpisodes(*m_book->database, {{id}, day("2021-07-19"), {}, {}, QStringLiteral("Thêm một lần")}));
        QVERIFY(!m_book->episode(id).days); // more than the column takes
        QCOMPARE(m_book->episode(id).releaseOn, day("2021-08-02"));
        QVERIFY(!services::restartEpisodes(*m_book->database, {{id}, day("2021-07-19"), {}, {}, QStringLiteral("the same again")}));
        QVERIFY(!services::restartEpisodes(*m_book->database, {{id}, day("2021-07-20"), {}, {}, {}})); // why?
    }

    /// An F2 whose F1 is positive goes on as F1, counted from the exposure.
    void anF2BecomesF1()
    {
        const Uuid id = m_book->start(0, day("2021-06-01"), "contact_f2");
        STC_UNWRAP(services::restartEpisodes(*m_book->database, {{id}, day("2021-06-03"), QStringLiteral("contact_f1"), {}, QStringLiteral("F1 dương tính")}));
        const auto episode = m_book->episode(id);
        QCOMPARE(episode.reason, QStringLiteral("contact_f1"));
        QCOMPARE(episode.releaseOn, day("2021-06-24"));
        QCOMPARE(episode.days, 23);
    }

    void handedOver()
    {
        const Uuid id = m_book->start(0, day("2021-06-01"));
        QVERIFY(!services::handOverEpisodes(*m_book->database, {{id}, QStringLiteral("07303"), day("2021-06-08"), QStringLiteral("own commune")}));
        QVERIFY(!services::handOverEpisodes(*m_book->database, {{id}, QStringLiteral("216"), day("2021-06-08"), QStringLiteral("a district")}));
        QVERIFY(!services::handOverEpisodes(*m_book->database, {{id}, QStringLiteral("07339"), day("2021-06-08"), {}})); // why?
        STC_UNWRAP(services::handOverEpisodes(*m_book->database, {{id}, QStringLiteral("07339"), day("2021-06-08"), QStringLiteral("Về ở với con")}));
        const auto episode = m_book->episode(id);
        QCOMPARE(episode.endReason, QStringLiteral("moved_to_other_unit"));
        QCOMPARE(episode.releaseOn, day("2021-06-22")); // what the other commune goes on with
        const auto term = m_book->terms(id).back();
        QCOMPARE(term.kind, QStringLiteral("handed_over"));
        QCOMPARE(term.toUnit, QStringLiteral("07339"));
        QCOMPARE(term.oldEnd, day("2021-06-22"));
    }

    void endsAndIsReopened()
    {
        const Uuid id = m_book->start(0, day("2021-06-01"));
        QVERIFY(!services::endEpisodes(*m_book->database, {{id}, day("2021-05-31"), QStringLiteral("cancelled"), {}}));
        QVERIFY(!services::endEpisodes(*m_book->database, {{id}, day("2021-06-10"), QStringLiteral("cancelled"), {}})); // tomorrow
        QVERIFY(!services::endEpisodes(*m_book->database, {{id}, day("2021-06-08"), QStringLiteral("completed"), {}})); // it is not
        QVERIFY(!services::endEpisodes(*m_book->database, {{id}, day("2021-06-08"), QStringLiteral("because"), {}}));
        STC_UNWRAP(services::endEpisodes(*m_book->database, {{id}, day("2021-06-08"), QStringLiteral("cancelled"), QStringLiteral("Hủy quyết định")}));
        QVERIFY(!services::endEpisodes(*m_book->database, {{id}, day("2021-06-08"), QStringLiteral("cancelled"), {}})); // twice
        const Uuid other = m_book->start(0, day("2021-06-09"));
        const auto inAnother = services::reopenEpisodes(*m_book->database, {{id}, QStringLiteral("Nhầm")});
        QVERIFY(!inAnother);
        QVERIFY(inAnother.error().text.contains(QStringLiteral("another quarantine")));
        STC_UNWRAP(services::endEpisodes(*m_book->database, {{other}, day("2021-06-09"), QStringLiteral("error"), {}}));
        STC_UNWRAP(services::reopenEpisodes(*m_book->database, {{id}, QStringLiteral("Nhầm")}));
        QVERIFY(m_book->episode(id).isOpen());
        QCOMPARE(m_book->episode(id).endReason, QString());
        QCOMPARE(kinds(m_book->terms(id)), (QStringList{QStringLiteral("started"), QStringLiteral("ended"), QStringLiteral("reopened")}));
    }

    /// One that cannot be stops all of them.
    void allOrNothing()
    {
        const Uuid first = m_book->start(0, day("2021-06-01"));
        const Uuid second = m_book->start(1, day("2021-06-07"));
        const QStringList before = m_book->everything();
        QVERIFY(!services::endEpisodes(*m_book->database, {{first, second}, day("2021-06-05"), QStringLiteral("cancelled"), {}}));
        QVERIFY(!services::endEpisodes(*m_book->database, {{first, Uuid::random()}, day("2021-06-08"), QStringLiteral("cancelled"), {}}));
        QVERIFY(!services::endEpisodes(*m_book->database, {{first, Uuid()}, day("2021-06-08"), QStringLiteral("cancelled"), {}}));
        QVERIFY(!services::endEpisodes(*m_book->database, {{}, day("2021-06-08"), QStringLiteral("cancelled"), {}}));
        QCOMPARE(m_book->everything(), before);
    }

    void nobodyIsReopenedWhoDied()
    {
        const Uuid id = m_book->start(0, day("2021-06-01"));
        STC_UNWRAP(services::endEpisodes(*m_book->database, {{id}, day("2021-06-05"), QStringLiteral("died"), {}}));
        m_book->moved(m_book->people[0], "died", day("2021-06-05"));
        QVERIFY(!services::reopenEpisodes(*m_book->database, {{id}, QStringLiteral("Nhầm")}));
    }
};

QTEST_GUILESS_MAIN(TestEpisodes)
#include "tst_episodes.moc"
