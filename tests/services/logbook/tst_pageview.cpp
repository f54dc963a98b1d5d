// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebook.h"

using namespace stc;
using schema::TableId;
using services::EntryKind;
using services::PageState;
using services::RecordEdit;
using test::PageBook;
using test::valuesOf;
using test::word;

/// A page as it opens: order as printed, lines from everywhere, figures, its head and what becomes of it.
class TestPageView : public QObject {
    Q_OBJECT
    std::unique_ptr<PageBook> m_book;
    [[nodiscard]] store::Database &database() { return *m_book->database; }
    [[nodiscard]] QString round()
    {
        QStringList list;
        for (const services::PageHousehold &household : m_book->open().households)
            list << QStringLiteral("%1 %2%3").arg(household.number).arg(household.head.section(QLatin1Char(' '), -1), household.isOfTeam ? QString() : QStringLiteral("*"));
        return list.join(QStringLiteral(", "));
    }
    [[nodiscard]] QString error(const services::TeamDay &page)
    {
        const auto view = services::openPage(database(), page);
        return view ? QString() : view.error().text;
    }
    [[nodiscard]] Result<services::SaveReply> type(RecordEdit head, std::initializer_list<test::NamedText> values)
    {
        head.values.insert(valuesOf(values));
        return services::savePageHead(database(), m_book->page, head);
    }
    Uuid add(TableId table, std::initializer_list<test::NamedText> pairs, std::initializer_list<std::pair<const char *, Uuid>> references)
    {
        store::Values values = valuesOf(pairs);
        for (const auto &[name, id] : references)
            values.insert(QLatin1String(name), id.toString());
        return test::add(database(), table, values);
    }

private Q_SLOTS:
    void init() { m_book = std::make_unique<PageBook>(); }

    void aNewPageIsEmptyAndNothingIsWritten()
    {
        const QStringList before = m_book->everything();
        const auto view = m_book->open();
        QCOMPARE(view.team.name, word("Tổ 1"));
        QCOMPARE(view.members.size(), std::size_t(1));
        QCOMPARE(view.members.front().first, m_book->leader);
        QVERIFY(view.head.id.isNull());
        QCOMPARE(view.state, PageState::Missing);
        QCOMPARE(round(), word("1 An, 2 Bình, 3 Cường, 4 Dung"));
        QCOMPARE(view.households[0].people, 2);
        QVERIFY(view.entries.empty() && view.people.empty());
        QCOMPARE(view.computed[0], 4);
        QVERIFY(!view.computed[2]); // nobody can tell how many were reminded
        QCOMPARE(m_book->everything(), before);
    }

    void pagesThatCannotBeAreRefusedInPlainWords()
    {
        QVERIFY(error({m_book->team, QDate(2021, 4, 30)}).contains(word("01/05/2021")));
        QVERIFY(error({m_book->team, QDate(2021, 6, 10)}).contains(word("10/06/2021")));
        QVERIFY(!error({m_book->team, QDate()}).isEmpty());
        QVERIFY(!error({Uuid::random(), QDate(2021, 6, 7)}).isEmpty());
        QCOMPARE(error({m_book->team, QDate(2021, 6, 9)}), QString()); // today
        auto editor = store::Editor::begin(database());
        QVERIFY((*editor)->update(TableId::Teams, m_book->team, valuesOf({{"dissolved_on", "2021-06-06"}})));
        QVERIFY((*editor)->commit(word("dissolve")));
        QVERIFY(error(m_book->page).contains(word("06/06/2021")));
        QVERIFY(!error({m_book->team, QDate(2021, 6, 6)}).isEmpty()); // the first day without the team, as everywhere
        QCOMPARE(error({m_book->team, QDate(2021, 6, 5)}), QString());
        const auto reply = m_book->save(m_book->line(EntryKind::Absent, 0));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::InvalidInput);
        QCOMPARE(m_book->count("SELECT count(*) FROM logbook_pages"), 0);
    }

    void householdsKeepTheNumbersOfThePaper()
    {
        const auto sheets = services::issueSheets(database(), {m_book->page});
        STC_UNWRAP(sheets);
        STC_UNWRAP(services::markPrinted(database(), {sheets->front().id}));
        QCOMPARE(m_book->open().state, PageState::Printed);
        auto editor = store::Editor::begin(database());
        QVERIFY((*editor)->update(TableId::Households, m_book->households[0], valuesOf({{"visit_order", "9"}})));
        QVERIFY((*editor)->commit(word("round")));
        QCOMPARE(round(), word("1 An, 2 Bình, 3 Cường, 4 Dung"));
        test::addHousehold(database(), word("Đỗ Văn Em"), m_book->team, 2); // since then
        editor = store::Editor::begin(database());
        QVERIFY((*editor)->update(TableId::Households, m_book->households[1], {{word("team_id"), m_book->otherTeam.toString()}}));
        QVERIFY((*editor)->commit(word("gone")));
        QCOMPARE(round(), word("1 An, 2 Bình*, 3 Cường, 4 Dung, 5 Em"));
        QCOMPARE(m_book->open().computed[0], 4); // assigned: without the one that is gone, with the new one
        const auto reply = m_book->save(m_book->line(EntryKind::Absent, 1));
        STC_UNWRAP(reply);
        QCOMPARE(reply->entry.number, 2);
        QCOMPARE(m_book->open().computed[1], 4); // it was not the team's to visit
    }

    void linesComeFromWhateverWasEnteredOfThatTeamAndDay()
    {
        const Uuid imported = add(TableId::LogbookPages, {{"page_date", "2021-06-07"}}, {{"team_id", m_book->team}});
        add(TableId::VisitExceptions, {{"outcome", "symptoms"}}, {{"page_id", imported}, {"household_id", m_book->households[2]}}); // nobody named
        add(TableId::VisitExceptions, {{"outcome", "locked_down"}}, {{"page_id", imported}, {"household_id", m_book->households[1]}});
        add(TableId::SuspectedCases, {{"detected_on", "2021-06-07"}, {"symptoms", "fever"}, {"outcome", "reported"}, {"note", "gọi điện"}}, {{"person_id", m_book->people[0]}, {"team_id", m_book->team}});
        add(TableId::Arrivals, {{"arrived_on", "2021-06-07"}, {"origin", "Hà Nội"}, {"from_epidemic_area", "true"}}, {{"person_id", m_book->people[2]}, {"team_id", m_book->team}});
        add(TableId::Violations, {{"occurred_on", "2021-06-07"}, {"kind", "gathering"}, {"action", "reminded"}}, {{"team_id", m_book->team}});
        add(TableId::Contacts, {{"traced_on", "2021-06-07"}, {"level", "F1"}}, {{"person_id", m_book->stranger}, {"source_person_id", m_book->people[4]}});
        add(TableId::Arrivals, {{"arrived_on", "2021-06-07"}, {"origin", "Hà Nội"}, {"from_epidemic_area", "true"}}, {{"person_id", m_book->stranger}, {"team_id", m_book->otherTeam}});
        add(TableId::Arrivals, {{"arrived_on", "2021-06-06"}, {"origin", "Hà Nội"}, {"from_epidemic_area", "true"}}, {{"person_id", m_book->people[3]}, {"team_id", m_book->team}});
        const auto view = m_book->open();
        QCOMPARE(view.head.id, imported);
        QCOMPARE(view.state, PageState::Typed); // it came without a sheet: finished elsewhere
        const std::vector<std::pair<EntryKind, int>> expected{{EntryKind::Symptoms, 3}, {EntryKind::LockedDown, 2}, {EntryKind::Symptoms, 1}, {EntryKind::Arrival, 2},
            {EntryKind::Violation, 0}, {EntryKind::Contact, 0}};
        QCOMPARE(view.entries.size(), expected.size());
        for (std::size_t i = 0; i < expected.size(); ++i) {
            QCOMPARE(view.entries[i].kind, expected[i].first);
            QCOMPARE(view.entries[i].number, expected[i].second);
        }
        QCOMPARE(view.entries[2].note, word("gọi điện"));
        QCOMPARE(view.computed, (decltype(view.computed){4, 3, {}, 0, 0, 1, 1, 1, 0, 0, 0}));
        STC_UNWRAP(services::issueSheets(database(), {m_book->page})); // to print it, or to keep it in a binder
        QCOMPARE(m_book->open().state, PageState::Typed);
        QCOMPARE(m_book->open().sheet->typedOn, QDate(2021, 6, 9));
        // The visit that names nobody may stay so; once somebody is named there is a case.
        services::PageEntry plain = view.entries[0];
        plain.note = word("ho nhẹ");
        QCOMPARE(test::problemsOf(*m_book->save(plain)), QString());
        QCOMPARE(m_book->count("SELECT count(*) FROM suspected_cases"), 1);
        plain.person = m_book->people[4];
        plain.values = valuesOf({{"symptoms", "cough"}});
        QCOMPARE(test::problemsOf(*m_book->save(plain)), QString());
        QCOMPARE(m_book->open().entries.size(), expected.size());
        // A case from elsewhere stays without a visit.
        services::PageEntry elsewhere = view.entries[2];
        elsewhere.note = word("gọi lại");
        const auto reply = m_book->save(elsewhere);
        STC_UNWRAP(reply);
        QVERIFY(reply->entry.visit.isNull());
        QCOMPARE(test::value(database(), TableId::SuspectedCases, reply->entry.record, "note"), word("gọi lại"));
    }

    void figuresOfTheBooks()
    {
        auto editor = store::Editor::begin(database());
        QVERIFY((*editor)->update(TableId::Households, m_book->households[0], valuesOf({{"commitment_signed_on", "2021-06-07"}})));
        QVERIFY((*editor)->update(TableId::Households, m_book->households[1], valuesOf({{"commitment_signed_on", "2021-06-06"}})));
        for (std::size_t person = 0; person < 3; ++person)
            QVERIFY((*editor)->update(TableId::People, m_book->people[person], valuesOf({{"health_declared_on", "2021-06-07"}})));
        QVERIFY((*editor)->update(TableId::People, m_book->stranger, valuesOf({{"health_declared_on", "2021-06-07"}})));
        QVERIFY((*editor)->commit(word("marks")));
        add(TableId::Samples, {{"collected_on", "2021-06-07"}, {"method", "rt_pcr"}, {"reason", "f1"}, {"result", "pending"}}, {{"person_id", m_book->people[0]}});
        add(TableId::Samples, {{"collected_on", "2021-06-07"}, {"method", "rt_pcr"}, {"reason", "f1"}, {"result", "pending"}}, {{"person_id", m_book->stranger}});
        for (const char *item : {"Gạo", "Mì tôm"})
            add(TableId::Aid, {{"given_on", "2021-06-07"}, {"item", item}, {"quantity", "1"}}, {{"household_id", m_book->households[3]}, {"team_id", m_book->team}});
        add(TableId::Aid, {{"given_on", "2021-06-07"}, {"item", "Gạo"}, {"quantity", "1"}}, {{"household_id", m_book->households[2]}});
        const auto computed = services::computedCounters(database(), m_book->page);
        STC_UNWRAP(computed);
        QCOMPARE(*computed, (decltype(services::PageView::computed){4, 4, {}, 3, 1, 0, 0, 0, 0, 1, 2}));
    }

    void theHeadIsSavedAndUndone()
    {
        const QStringList before = m_book->everything();
        RecordEdit head = m_book->open().head;
        const auto first = type(head, {{"people_reminded", "35"}, {"narrative", "Bình thường."}});
        STC_UNWRAP(first);
        QVERIFY(first->isSaved());
        const auto view = m_book->open();
        QCOMPARE(view.head.id, first->id);
        QCOMPARE(view.head.values.value(word("people_reminded")), word("35"));
        QCOMPARE(view.state, PageState::Missing); // begun, not finished
        QVERIFY(!type(view.head, {})->change.isSomething());
        const auto second = type(view.head, {{"recorder_id", m_book->leader.toString().toUtf8().constData()}, {"narrative", ""}});
        STC_UNWRAP(second);
        QCOMPARE(test::value(database(), TableId::LogbookPages, first->id, "narrative"), QString());
        STC_UNWRAP(m_book->undo(second->change));
        STC_UNWRAP(m_book->undo(first->change));
        QCOMPARE(m_book->everything(), before);
    }

    void whatIsWrongInTheHeadIsNotWritten()
    {
        const RecordEdit head = m_book->open().head;
        const QStringList before = m_book->everything();
        const auto bad = type(head, {{"arrivals", "-1"}, {"suspected", "hai"}});
        STC_UNWRAP(bad);
        QCOMPARE(bad->problems.size(), std::size_t(2));
        auto more = type(head, {{"households_assigned", "4"}, {"households_visited", "5"}});
        STC_UNWRAP(more);
        QCOMPARE(more->problems.front().code, IssueCode::VisitedMoreThanAssigned);
        QCOMPARE(m_book->everything(), before);
        RecordEdit reasoned = head;
        reasoned.reason = word("đi cả hộ tổ bạn");
        QVERIFY(type(reasoned, {{"households_assigned", "4"}, {"households_visited", "5"}})->isSaved());
        QVERIFY(type(m_book->open().head, {{"narrative", "Không ai hỏi lại."}})->isSaved());
    }

    void moreVisitsThanTheTeamHasHouseholdsAreAskedAbout()
    {
        const RecordEdit head = m_book->open().head;
        QVERIFY(type(head, {{"households_visited", "4"}})->isSaved());
        const auto asked = type(m_book->open().head, {{"households_visited", "5"}});
        STC_UNWRAP(asked);
        QCOMPARE(asked->problems.size(), std::size_t(1));
        QCOMPARE(asked->problems.front().code, IssueCode::VisitedMoreThanAssigned);
        QCOMPARE(m_book->count("SELECT households_visited FROM logbook_pages"), 4);
        RecordEdit reasoned = m_book->open().head;
        reasoned.reason = word("đi cả hộ mới đến");
        QVERIFY(type(reasoned, {{"households_visited", "5"}})->isSaved());
        STC_UNWRAP(services::confirmRest(database(), m_book->page));
        QCOMPARE(m_book->count("SELECT households_assigned FROM logbook_pages"), 4);
        QVERIFY(type(m_book->open().head, {{"narrative", "Không ai hỏi lại."}})->isSaved());
    }

    void aPageThatWasMadeMeanwhileIsJoined()
    {
        const RecordEdit mine = m_book->open().head; // as yet nothing
        QVERIFY(m_book->save(m_book->line(EntryKind::Absent, 0))->isSaved());
        QVERIFY(type(m_book->open().head, {{"arrivals", "2"}})->isSaved()); // another computer
        const auto joined = type(mine, {{"suspected", "1"}});
        STC_UNWRAP(joined);
        QVERIFY(joined->isSaved());
        QCOMPARE(m_book->count("SELECT count(*) FROM logbook_pages WHERE arrivals = 2 AND suspected = 1"), 1);
        const auto conflict = type(mine, {{"arrivals", "3"}});
        STC_UNWRAP(conflict);
        QVERIFY(conflict->conflict.has_value());
        QCOMPARE(conflict->conflict->differences.size(), std::size_t(1));
        QCOMPARE(conflict->conflict->differences[0].theirs, word("2"));
        QCOMPARE(m_book->count("SELECT arrivals FROM logbook_pages"), 2);
        RecordEdit decided = mine;
        decided.before = conflict->conflict->theirs;
        QVERIFY(type(decided, {{"arrivals", "3"}})->isSaved());
        QCOMPARE(m_book->count("SELECT arrivals FROM logbook_pages"), 3);
        QCOMPARE(m_book->count("SELECT suspected FROM logbook_pages"), 1);
    }

    void theRestIsConfirmedWithTheFiguresOfTheBooks()
    {
        QVERIFY(m_book->save(m_book->line(EntryKind::Absent, 0))->isSaved());
        QVERIFY(type(m_book->open().head, {{"arrivals", "2"}, {"households_assigned", "3"}})->isSaved());
        const QStringList before = m_book->everything();
        const auto change = services::confirmRest(database(), m_book->page);
        STC_UNWRAP(change);
        const auto values = m_book->open().head.values;
        QCOMPARE(values.value(word("arrivals")), word("2"));            // as the paper says
        QCOMPARE(values.value(word("households_visited")), word("2")); // of the three that the paper counts
        QCOMPARE(values.value(word("suspected")), word("0"));
        QCOMPARE(values.value(word("people_reminded")), QString());     // nothing is invented
        QVERIFY(!services::confirmRest(database(), m_book->page)->isSomething());
        STC_UNWRAP(m_book->undo(*change));
        QCOMPARE(m_book->everything(), before);
    }

    void aFinishedPageIsTypedByWhomAndWhen()
    {
        const auto finished = services::finishPage(database(), m_book->page);
        STC_UNWRAP(finished);
        auto view = m_book->open();
        QCOMPARE(view.state, PageState::Typed);
        QVERIFY(view.sheet && view.sheet->typedOn == QDate(2021, 6, 9));
        QCOMPARE(view.sheet->typedBy, store::Database::who());
        QVERIFY(!services::finishPage(database(), m_book->page)->isSomething());
        const auto later = m_book->save(m_book->line(EntryKind::Absent, 0));
        STC_UNWRAP(later);
        QCOMPARE(m_book->open().state, PageState::Typed);
        add(TableId::PageChecks, {{"page_date", "2021-06-07"}, {"checked_on", "2021-06-08"}, {"compared", "3"}, {"differences", "0"}, {"mistakes", "0"}}, {{"team_id", m_book->team}});
        QCOMPARE(m_book->open().state, PageState::Checked);
        m_book->close("2021-06-07");
        QCOMPARE(m_book->open().state, PageState::Closed);
        QCOMPARE(services::confirmRest(database(), m_book->page).error().code, ErrorCode::DayClosed);
        QCOMPARE(type(m_book->open().head, {{"arrivals", "1"}})->problems.front().code, IssueCode::DayClosed);
        RecordEdit head = m_book->open().head;
        head.reason = word("sót một người");
        QVERIFY(type(head, {{"arrivals", "1"}})->isSaved());
        STC_UNWRAP(services::confirmRest(database(), m_book->page, word("sót một người")));
    }

    void finishingIsUndone()
    {
        const QStringList before = m_book->everything();
        const auto finished = services::finishPage(database(), m_book->page);
        STC_UNWRAP(finished);
        STC_UNWRAP(m_book->undo(*finished));
        QCOMPARE(m_book->everything(), before);
        QCOMPARE(round(), word("1 An, 2 Bình, 3 Cường, 4 Dung"));
    }

    void phrasesAreTheOfficesThenTheFrequentOnes()
    {
        STC_UNWRAP(services::setOfficePhrases(database(), {word("Nhân dân chấp hành tốt 5K. "), QString(), word("Nhân dân chấp hành tốt 5K.")}));
        QCOMPARE(services::officePhrases(database()), QStringList{word("Nhân dân chấp hành tốt 5K.")});
        for (const char *day : {"2021-06-01", "2021-06-02", "2021-06-03"})
            add(TableId::LogbookPages, {{"page_date", day}, {"narrative", "Tình hình ổn định. Nhân dân chấp hành tốt 5K."}, {"requests", *(day + 9) == '1' ? "Bà Hoa xin gạo." : "Đề nghị cấp thêm khẩu trang."}},
                {{"team_id", m_book->team}});
        const auto phrases = services::pagePhrases(database(), 10);
        STC_UNWRAP(phrases);
        QCOMPARE(*phrases, (QStringList{word("Nhân dân chấp hành tốt 5K."), word("Tình hình ổn định."), word("Đề nghị cấp thêm khẩu trang.")})); // what was written once is nobody else's
        QCOMPARE(services::pagePhrases(database(), 2)->size(), 2);
    }
};

QTEST_GUILESS_MAIN(TestPageView)
#include "tst_pageview.moc"
