// SPDX-License-Identifier: GPL-3.0-or-later
#include "episodebook.h"

#include "services/quarantine/proposals.h"

using namespace stc;
using services::EpisodeProposal;
using Kind = services::EpisodeProposalKind;
using test::day;

/// What is proposed on a day, why, and what confirming does.
class TestEpisodeProposals : public QObject {
    Q_OBJECT
    std::unique_ptr<test::EpisodeBook> m_book;

    [[nodiscard]] std::vector<EpisodeProposal> proposals(const char *on) const
    {
        const auto found = services::episodeProposals(*m_book->database, m_book->database->unit().range(), day(on));
        if (!found)
            qFatal("%s", qPrintable(found.error().detail));
        return *found;
    }
    void check(std::size_t person, const char *on, const char *temperature, const char *symptoms = "")
    {
        test::add(*m_book->database, schema::TableId::HealthChecks, {{QStringLiteral("person_id"), m_book->people[person].toString()}, {QStringLiteral("checked_on"), QLatin1String(on)},
            {QStringLiteral("session"), QStringLiteral("morning")}, {QStringLiteral("temperature_c"), QLatin1String(temperature)}, {QStringLiteral("symptoms"), QLatin1String(symptoms)}});
    }
    void contact(std::size_t person, std::size_t source, const char *exposure, const char *level = "F2")
    {
        test::add(*m_book->database, schema::TableId::Contacts, {{QStringLiteral("person_id"), m_book->people[person].toString()}, {QStringLiteral("source_person_id"), m_book->people[source].toString()},
            {QStringLiteral("level"), QLatin1String(level)}, {QStringLiteral("last_exposure_on"), QLatin1String(exposure)}, {QStringLiteral("traced_on"), QLatin1String(exposure)}});
    }
    /// F1 from 1 June: 21 days, tests on days 1, 14 and 20 (CĐ 600); free on 22 June.
    Uuid testedF1(bool isLastThere = true)
    {
        const Uuid id = m_book->start(0, day("2021-06-01"));
        m_book->sample(m_book->people[0], day("2021-06-01"), "negative", day("2021-06-02"));
        m_book->sample(m_book->people[0], day("2021-06-14"), "negative", day("2021-06-15"));
        if (isLastThere)
            m_book->sample(m_book->people[0], day("2021-06-20"), "negative", day("2021-06-21"));
        return id;
    }
    [[nodiscard]] Result<services::Change> confirm(const EpisodeProposal &proposal, const char *on, const QString &code = {})
    {
        return services::confirmProposals(*m_book->database, {{proposal.episode.id, proposal.kind, code}}, day(on));
    }

private Q_SLOTS:
    void init() { m_book = std::make_unique<test::EpisodeBook>(day("2021-06-25")); }

    void releasedOnTheReleaseDay()
    {
        const Uuid id = testedF1();
        QVERIFY(proposals("2021-06-21").empty());
        const auto found = proposals("2021-06-22");
        QCOMPARE(found.size(), 1U);
        QVERIFY(found.front().isReady());
        QCOMPARE(int(found.front().kind), int(Kind::Release));
        QVERIFY2(found.front().text.contains(QStringLiteral("1, 14, 20")), qPrintable(found.front().text));
        const QStringList before = m_book->everything();
        const auto change = confirm(found.front(), "2021-06-22");
        STC_UNWRAP(change);
        const auto episode = m_book->episode(id);
        QCOMPARE(episode.endReason, QStringLiteral("completed"));
        QCOMPARE(episode.endedOn, day("2021-06-22"));
        QCOMPARE(m_book->terms(id).back().reason, found.front().text);
        QVERIFY(proposals("2021-06-25").empty());
        STC_UNWRAP(m_book->undo(*change));
        QCOMPARE(m_book->everything(), before);
    }

    void whatIsMissingIsSaid()
    {
        testedF1(false);
        QCOMPARE(proposals("2021-06-22").front().missing, QStringLiteral("no sample of day 20"));
        const Uuid sample = m_book->sample(m_book->people[0], day("2021-06-21"), "pending"); // made late
        auto found = proposals("2021-06-23");
        QCOMPARE(found.front().missing, QStringLiteral("no result of day 20 yet"));
        QVERIFY(!found.front().isReady());
        QCOMPARE(confirm(found.front(), "2021-06-23").error().code, ErrorCode::InvalidInput);
        auto editor = store::Editor::begin(*m_book->database);
        STC_UNWRAP(editor);
        STC_UNWRAP((*editor)->update(schema::TableId::Samples, sample, {{QStringLiteral("result"), QStringLiteral("negative")}, {QStringLiteral("result_on"), QStringLiteral("2021-06-24")}}));
        STC_UNWRAP((*editor)->commit(QStringLiteral("result")));
        editor->reset();
        QVERIFY(!proposals("2021-06-23").front().isReady()); // not known that day
        found = proposals("2021-06-25");
        QVERIFY(found.front().isReady());
        QCOMPARE(found.front().endOn, day("2021-06-24")); // the first day on which nothing was missing
    }

    void aSampleThatIsNotValid()
    {
        testedF1(false);
        m_book->sample(m_book->people[0], day("2021-06-20"), "invalid", day("2021-06-21"));
        QVERIFY(proposals("2021-06-22").front().missing.contains(QStringLiteral("sample again")));
    }

    void feverKeepsThemThreeDays()
    {
        testedF1();
        check(0, "2021-06-18", "38.5");
        QVERIFY(proposals("2021-06-22").front().isReady()); // four days ago
        check(0, "2021-06-20", "36.5", "fever cough");
        QVERIFY(proposals("2021-06-22").front().missing.contains(QStringLiteral("20/06/2021")));
        QVERIFY(!proposals("2021-06-23").front().isReady());
        QVERIFY(proposals("2021-06-24").front().isReady());
        QCOMPARE(proposals("2021-06-25").front().endOn, day("2021-06-24"));
        check(0, "2021-06-21", "37.4"); // no fever
        QVERIFY(proposals("2021-06-24").front().isReady());
    }

    void aPositiveBecomesACase()
    {
        const Uuid id = m_book->start(0, day("2021-06-01"));
        m_book->sample(m_book->people[0], day("2021-06-14"), "positive", day("2021-06-15"));
        QVERIFY(proposals("2021-06-14").empty()); // not known yet
        const auto found = proposals("2021-06-25");
        QCOMPARE(found.size(), 1U); // and no release
        QCOMPARE(int(found.front().kind), int(Kind::BecomesCase));
        const auto change = confirm(found.front(), "2021-06-25", QStringLiteral("BN9999"));
        STC_UNWRAP(change);
        QCOMPARE(m_book->count("SELECT count(*) FROM cases WHERE case_code = 'BN9999' AND confirmed_on = '2021-06-15' AND outcome = 'treating'"), 1);
        QCOMPARE(m_book->episode(id).endReason, QStringLiteral("became_case"));
        QCOMPARE(m_book->episode(id).endedOn, day("2021-06-15"));
        STC_UNWRAP(m_book->undo(*change));
        QCOMPARE(m_book->count("SELECT count(*) FROM cases"), 0);
    }

    void aCaseIsNotEnteredTwice()
    {
        m_book->start(0, day("2021-06-01"));
        m_book->sample(m_book->people[0], day("2021-06-14"), "positive", day("2021-06-15"));
        test::add(*m_book->database, schema::TableId::Cases, {{QStringLiteral("person_id"), m_book->people[0].toString()}, {QStringLiteral("confirmed_on"), QStringLiteral("2021-06-15")},
            {QStringLiteral("outcome"), QStringLiteral("treating")}});
        const auto found = proposals("2021-06-25");
        QVERIFY(found.front().hasCase);
        STC_UNWRAP(confirm(found.front(), "2021-06-25"));
        QCOMPARE(m_book->count("SELECT count(*) FROM cases"), 1);
    }

    void aPcrContradictsARapidTest()
    {
        m_book->start(0, day("2021-06-10"));
        m_book->sample(m_book->people[0], day("2021-06-14"), "positive", day("2021-06-14"), "rapid_antigen");
        QCOMPARE(proposals("2021-06-16").size(), 1U);
        m_book->sample(m_book->people[0], day("2021-06-15"), "negative", day("2021-06-16"));
        QVERIFY(proposals("2021-06-16").empty());
        QCOMPARE(proposals("2021-06-15").size(), 1U); // not known that day
    }

    void anOldCaseIsNoNewOne()
    {
        test::add(*m_book->database, schema::TableId::Cases, {{QStringLiteral("person_id"), m_book->people[0].toString()}, {QStringLiteral("confirmed_on"), QStringLiteral("2021-05-20")},
            {QStringLiteral("outcome"), QStringLiteral("recovered")}, {QStringLiteral("outcome_on"), QStringLiteral("2021-06-05")}});
        m_book->start(0, day("2021-06-10"), "recovered_case");
        m_book->sample(m_book->people[0], day("2021-06-14"), "positive", day("2021-06-14"));
        QVERIFY(proposals("2021-06-16").empty());
    }

    void anF2WaitsForAllItsF1()
    {
        const Uuid id = m_book->start(2, day("2021-06-10"), "contact_f2");
        contact(2, 0, "2021-06-08");
        contact(2, 1, "2021-06-09");
        m_book->sample(m_book->people[0], day("2021-06-07"), "negative", day("2021-06-08")); // before the contact
        m_book->sample(m_book->people[1], day("2021-06-09"), "negative", day("2021-06-10"));
        QVERIFY(proposals("2021-06-20").empty());
        m_book->sample(m_book->people[0], day("2021-06-12"), "negative", day("2021-06-13"));
        QVERIFY(proposals("2021-06-12").empty());
        const auto found = proposals("2021-06-20");
        QCOMPARE(found.size(), 1U);
        QCOMPARE(int(found.front().kind), int(Kind::ContactNegative));
        QCOMPARE(found.front().endOn, day("2021-06-13"));
        STC_UNWRAP(confirm(found.front(), "2021-06-20"));
        QCOMPARE(m_book->episode(id).endReason, QStringLiteral("contact_negative"));
    }

    void anF2OfAPositiveF1()
    {
        m_book->start(2, day("2021-06-10"), "contact_f2");
        contact(2, 0, "2021-06-08");
        m_book->sample(m_book->people[0], day("2021-06-12"), "positive", day("2021-06-13"));
        const auto found = proposals("2021-06-20");
        QCOMPARE(found.size(), 1U);
        QCOMPARE(int(found.front().kind), int(Kind::BecomesF1));
        QVERIFY(!found.front().isReady()); // the contacts change over
        QCOMPARE(found.front().source, m_book->people[0]);
        QCOMPARE(found.front().sourceOn, day("2021-06-13"));
    }

    void theDeadAndThoseWhoLeft()
    {
        const Uuid dead = m_book->start(0, day("2021-06-10"));
        const Uuid gone = m_book->start(1, day("2021-06-10"));
        const Uuid back = m_book->start(2, day("2021-06-10"));
        m_book->moved(m_book->people[0], "died", day("2021-06-12"));
        m_book->moved(m_book->people[1], "moved_out", day("2021-06-13"));
        m_book->moved(m_book->people[2], "moved_out", day("2021-06-13"));
        m_book->moved(m_book->people[2], "moved_in", day("2021-06-14"));
        const auto found = proposals("2021-06-20");
        QCOMPARE(found.size(), 2U);
        // All of them in one change.
        std::vector<services::ProposalChoice> choices;
        for (const EpisodeProposal &one : found)
            choices.push_back({one.episode.id, one.kind, {}});
        const auto change = services::confirmProposals(*m_book->database, choices, day("2021-06-20"));
        STC_UNWRAP(change);
        QCOMPARE(m_book->episode(dead).endReason, QStringLiteral("died"));
        QCOMPARE(m_book->episode(dead).endedOn, day("2021-06-12"));
        QCOMPARE(m_book->episode(gone).endReason, QStringLiteral("moved_to_other_unit"));
        QVERIFY(m_book->episode(back).isOpen());
        STC_UNWRAP(m_book->undo(*change));
        QVERIFY(m_book->episode(dead).isOpen() && m_book->episode(gone).isOpen());
    }

    /// Somebody entered a positive result while the list was looked at.
    void whatChangedIsNotConfirmed()
    {
        testedF1();
        const auto found = proposals("2021-06-22");
        m_book->sample(m_book->people[0], day("2021-06-21"), "positive", day("2021-06-22"));
        const QStringList before = m_book->everything();
        QCOMPARE(confirm(found.front(), "2021-06-22").error().code, ErrorCode::InvalidInput);
        QCOMPARE(m_book->everything(), before);
    }

    /// Moved home on day 15: only the tests of its own days are asked for, those before were made there.
    void testsGoOnWithTheClock()
    {
        const Uuid id = testedF1();
        services::EpisodeMove move;
        move.episodes = {id};
        move.form = QStringLiteral("centralised");
        move.on = day("2021-06-15");
        const auto moved = services::moveEpisodes(*m_book->database, move);
        STC_UNWRAP(moved);
        const auto found = proposals("2021-06-22");
        QCOMPARE(found.size(), 1U);
        QCOMPARE(found.front().episode.id, moved->episodes.front());
        QVERIFY2(found.front().isReady(), qPrintable(found.front().missing));
    }
};

QTEST_GUILESS_MAIN(TestEpisodeProposals)
#include "tst_episodeproposals.moc"
