// SPDX-License-Identifier: GPL-3.0-or-later
#include "pagebook.h"

using namespace stc;
using schema::TableId;
using services::EntryKind;
using services::PageEntry;
using test::PageBook;
using test::problemsOf;
using test::valuesOf;
using test::word;

/// Lines of a typed page: what each makes in the books, what is refused or asked about, and that nothing is ever half written.
class TestPageEntry : public QObject {
    Q_OBJECT
    std::unique_ptr<PageBook> m_book;
    [[nodiscard]] store::Database &database() { return *m_book->database; }
    [[nodiscard]] QString stored(TableId table, const Uuid &id, const char *column) { return test::value(database(), table, id, column); }

private Q_SLOTS:
    void init() { m_book = std::make_unique<PageBook>(); }

    void anAbsentHouseholdIsOneVisit()
    {
        const QStringList before = m_book->everything();
        PageEntry entry = m_book->line(EntryKind::Absent, 1);
        entry.note = word("đi làm");
        const auto reply = m_book->save(entry);
        STC_UNWRAP(reply);
        QCOMPARE(problemsOf(*reply), QString());
        QVERIFY(reply->change.summary.contains(word("Tổ 1")));
        QVERIFY(reply->change.summary.contains(word("07/06/2021")));
        QVERIFY(reply->change.summary.contains(word("Absent")));
        QCOMPARE(reply->entry.number, 2);
        QCOMPARE(stored(TableId::VisitExceptions, reply->entry.visit, "outcome"), word("absent"));
        QCOMPARE(stored(TableId::VisitExceptions, reply->entry.visit, "note"), word("đi làm"));
        QCOMPARE(m_book->count("SELECT count(*) FROM logbook_pages"), 1);
        const auto view = m_book->open();
        QCOMPARE(view.entries.size(), std::size_t(1));
        QCOMPARE(view.entries[0].visit, reply->entry.visit);
        QCOMPARE(view.computed[0], 4);
        QCOMPARE(view.computed[1], 3);
        STC_UNWRAP(m_book->undo(reply->change));
        QCOMPARE(m_book->everything(), before);
    }

    void symptomsMakeTheCaseInItsRegister()
    {
        const QStringList before = m_book->everything();
        PageEntry entry = m_book->ill(0, 1);
        entry.note = word("đã báo trạm");
        const auto reply = m_book->save(entry);
        STC_UNWRAP(reply);
        QCOMPARE(problemsOf(*reply), QString());
        QCOMPARE(stored(TableId::VisitExceptions, reply->entry.visit, "outcome"), word("symptoms"));
        const Uuid suspected = reply->entry.record;
        QCOMPARE(stored(TableId::SuspectedCases, suspected, "person_id"), m_book->people[1].toString());
        QCOMPARE(stored(TableId::SuspectedCases, suspected, "team_id"), m_book->team.toString());
        QCOMPARE(stored(TableId::SuspectedCases, suspected, "detected_on"), word("2021-06-07"));
        QCOMPARE(stored(TableId::SuspectedCases, suspected, "temperature_c"), word("38.2"));
        QCOMPARE(stored(TableId::SuspectedCases, suspected, "outcome"), word("reported"));
        QCOMPARE(stored(TableId::SuspectedCases, suspected, "reported_at"), QString()); // reported to nobody is allowed
        const auto view = m_book->open();
        QCOMPARE(view.entries.size(), std::size_t(1)); // the case is the visit's, not a second line
        QCOMPARE(view.entries[0].record, suspected);
        QCOMPARE(view.entries[0].personName, word("Nguyễn Văn An Con"));
        QCOMPARE(view.entries[0].values.value(word("temperature_c")), word("38.2"));
        QCOMPARE(view.entries[0].note, word("đã báo trạm"));
        QCOMPARE(view.computed[5], 1);
        QCOMPARE(view.computed[1], 4); // visited all the same
        STC_UNWRAP(m_book->undo(reply->change));
        QCOMPARE(m_book->everything(), before);
    }

    void somebodyNewIsEnteredWithTheLine()
    {
        const QStringList before = m_book->everything();
        PageEntry entry = m_book->line(EntryKind::Arrival, 2);
        entry.newPerson = valuesOf({{"full_name", "lê thị hoa"}, {"birth_date", "1990"}});
        entry.values = valuesOf({{"origin", "Bắc Ninh"}, {"from_epidemic_area", "x"}, {"transport", "bus"}});
        const auto reply = m_book->save(entry);
        STC_UNWRAP(reply);
        QCOMPARE(problemsOf(*reply), QString());
        QVERIFY(reply->entry.visit.isNull());
        QVERIFY(!reply->entry.person.isNull());
        QVERIFY(reply->entry.newPerson.isEmpty());
        QCOMPARE(reply->entry.number, 3);
        QCOMPARE(stored(TableId::People, reply->entry.person, "household_id"), m_book->households[2].toString());
        QCOMPARE(stored(TableId::Arrivals, reply->entry.record, "person_id"), reply->entry.person.toString());
        QCOMPARE(stored(TableId::Arrivals, reply->entry.record, "arrived_on"), word("2021-06-07"));
        QCOMPARE(stored(TableId::Arrivals, reply->entry.record, "from_epidemic_area"), word("true"));
        STC_UNWRAP(m_book->undo(reply->change));
        QCOMPARE(m_book->everything(), before);
    }

    void aViolationNeedsNobody()
    {
        PageEntry entry;
        entry.kind = EntryKind::Violation;
        entry.values = valuesOf({{"kind", "no_mask"}, {"description", "Không đeo khẩu trang ở chợ"}});
        entry.note = word("người lạ");
        const auto reply = m_book->save(entry);
        STC_UNWRAP(reply);
        QCOMPARE(problemsOf(*reply), QString());
        QCOMPARE(stored(TableId::Violations, reply->entry.record, "action"), word("pending"));
        QCOMPARE(stored(TableId::Violations, reply->entry.record, "occurred_on"), word("2021-06-07"));
        QCOMPARE(stored(TableId::Violations, reply->entry.record, "note"), word("người lạ"));
        QCOMPARE(m_book->open().entries.front().note, word("người lạ"));
        QCOMPARE(m_book->open().computed[7], 1);
    }

    void aContactIsOneRingFurtherOut()
    {
        store::Values sick = valuesOf({{"confirmed_on", "2021-06-05"}, {"outcome", "treating"}});
        sick.insert(word("person_id"), m_book->stranger.toString());
        test::add(database(), TableId::Cases, sick);
        PageEntry entry;
        entry.kind = EntryKind::Contact;
        entry.person = m_book->people[0];
        entry.source = m_book->stranger;
        const auto first = m_book->save(entry);
        STC_UNWRAP(first);
        QCOMPARE(problemsOf(*first), QString());
        QCOMPARE(stored(TableId::Contacts, first->entry.record, "level"), word("F1"));
        QCOMPARE(stored(TableId::Contacts, first->entry.record, "traced_on"), word("2021-06-07"));
        QCOMPARE(first->entry.sourceName, word("Vũ Văn Xa"));
        entry.person = m_book->people[2];
        entry.source = m_book->people[0];
        const auto second = m_book->save(entry);
        STC_UNWRAP(second);
        QCOMPARE(second->entry.values.value(word("level")), word("F2"));
        entry.person = m_book->people[4];
        entry.source = m_book->stranger;
        entry.values = valuesOf({{"level", "F3"}}); // the paper says so
        QCOMPARE(stored(TableId::Contacts, m_book->save(entry)->entry.record, "level"), word("F3"));
        QCOMPARE(m_book->open().entries.size(), std::size_t(3));
        QCOMPARE(m_book->open().computed[8], 2); // F1 and F2
    }

    void contactsWithOneselfInRingsAndOfOthersAreRefused()
    {
        PageEntry entry;
        entry.kind = EntryKind::Contact;
        entry.person = m_book->people[0];
        entry.source = m_book->people[0];
        QCOMPARE(problemsOf(*m_book->save(entry)), word("contacts.source_person_id contact_with_self"));
        entry.source = m_book->people[2];
        QVERIFY(m_book->save(entry)->isSaved());
        std::swap(entry.person, entry.source);
        QCOMPARE(problemsOf(*m_book->save(entry)), word("contacts.source_person_id contact_ring"));
        entry.source = Uuid();
        QCOMPARE(problemsOf(*m_book->save(entry)), word("contacts.source_person_id required"));
        const Uuid far = m_book->addPerson(test::addHousehold(database(), word("Vũ Văn Xa"), m_book->otherTeam), word("Vũ Thị Xa"));
        entry.person = far;
        entry.source = m_book->stranger;
        QCOMPARE(problemsOf(*m_book->save(entry)), word("contacts.person_id out_of_range"));
        QCOMPARE(m_book->count("SELECT count(*) FROM contacts"), 1);
        PageEntry stored = m_book->open().entries.front(); // An, of Bình
        stored.person = far;
        QCOMPARE(problemsOf(*m_book->save(stored)), QString()); // Bình is of the team
        stored.source = m_book->stranger;
        QCOMPARE(problemsOf(*m_book->save(stored)), word("contacts.person_id out_of_range"));
    }

    void whatIsWrongInOneRecordLeavesNoneOfThem()
    {
        const QStringList before = m_book->everything();
        PageEntry entry = m_book->line(EntryKind::Symptoms, 0);
        entry.newPerson = valuesOf({{"full_name", "Nguyễn Thị Mới"}});
        entry.values = valuesOf({{"symptoms", ""}, {"temperature_c", "3,65"}});
        const auto reply = m_book->save(entry);
        STC_UNWRAP(reply);
        QCOMPARE(problemsOf(*reply), word("suspected_cases.symptoms required; suspected_cases.temperature_c out_of_range"));
        QVERIFY(reply->problems[1].problem.message.contains(QLocale().toString(36.5)));
        QCOMPARE(reply->entry.newPerson, entry.newPerson); // nothing typed is lost
        QCOMPARE(m_book->everything(), before);
        entry.newPerson = valuesOf({{"full_name", "Nguyễn 2"}, {"birth_date", "2031"}});
        entry.values = valuesOf({{"symptoms", "fever"}});
        QCOMPARE(problemsOf(*m_book->save(entry)), word("people.full_name digits_in_name; people.birth_date future_date"));
        QCOMPARE(m_book->everything(), before);
        entry.newPerson.clear();
        QCOMPARE(problemsOf(*m_book->save(entry)), word("suspected_cases.person_id required"));
        entry.household = Uuid();
        entry.newPerson = valuesOf({{"full_name", "Nguyễn Thị Mới"}});
        QCOMPARE(problemsOf(*m_book->save(entry)), word("people.household_id required; visit_exceptions.household_id required"));
        QCOMPARE(m_book->everything(), before);
    }

    void theSickPersonIsOfTheHouseholdOfTheLine()
    {
        const auto reply = m_book->save(m_book->ill(0, 2));
        STC_UNWRAP(reply);
        QCOMPARE(problemsOf(*reply), word("suspected_cases.person_id out_of_range"));
        QCOMPARE(m_book->count("SELECT count(*) FROM visit_exceptions"), 0);
    }

    void whoMovesLaterStaysInTheLine()
    {
        const auto reply = m_book->save(m_book->ill(0, 1));
        STC_UNWRAP(reply);
        auto editor = store::Editor::begin(database());
        QVERIFY((*editor)->update(TableId::People, m_book->people[1], {{word("household_id"), m_book->households[2].toString()}}));
        QVERIFY((*editor)->commit(word("married")));
        const auto view = m_book->open();
        QCOMPARE(view.entries.size(), std::size_t(1));
        QCOMPARE(view.entries[0].number, 1);
        QCOMPARE(view.entries[0].record, reply->entry.record);
        PageEntry entry = view.entries[0];
        entry.note = word("đã đỡ");
        QCOMPARE(problemsOf(*m_book->save(entry)), QString());
    }

    void anotherKindTakesTheOldRecordsAway()
    {
        const auto first = m_book->save(m_book->ill(0, 0));
        STC_UNWRAP(first);
        const QStringList asIll = m_book->everything();
        PageEntry entry = first->entry;
        entry.kind = EntryKind::Refused;
        const auto refused = m_book->save(entry);
        STC_UNWRAP(refused);
        QCOMPARE(problemsOf(*refused), QString());
        QCOMPARE(refused->entry.visit, first->entry.visit);
        QVERIFY(refused->entry.record.isNull());
        QCOMPARE(m_book->count("SELECT count(*) FROM suspected_cases"), 0);
        entry = refused->entry;
        entry.kind = EntryKind::Violation;
        entry.person = m_book->people[0];
        entry.values = valuesOf({{"kind", "gathering"}});
        const auto violation = m_book->save(entry);
        STC_UNWRAP(violation);
        QCOMPARE(m_book->count("SELECT count(*) FROM visit_exceptions"), 0);
        QCOMPARE(m_book->open().entries.size(), std::size_t(1));
        STC_UNWRAP(m_book->undo(violation->change));
        STC_UNWRAP(m_book->undo(refused->change));
        QCOMPARE(m_book->everything(), asIll);
        entry = first->entry;
        entry.kind = EntryKind::Arrival;
        entry.values = valuesOf({{"origin", "Hà Nội"}}); // from an epidemic area or not is not said
        QCOMPARE(problemsOf(*m_book->save(entry)), word("arrivals.from_epidemic_area required"));
        QCOMPARE(m_book->everything(), asIll);
    }

    void onlyWhatWasTouchedIsWritten()
    {
        const auto first = m_book->save(m_book->ill(0, 0));
        STC_UNWRAP(first);
        auto edit = services::editRecord(database(), TableId::SuspectedCases, first->entry.record);
        edit->values.insert(word("outcome"), word("negative"));
        edit->values.insert(word("outcome_on"), word("2021-06-08"));
        QVERIFY(services::saveRecord(database(), *edit)->isSaved()); // the station, meanwhile
        PageEntry entry = first->entry;
        entry.values.insert(word("temperature_c"), word("37,9"));
        const auto reply = m_book->save(entry);
        STC_UNWRAP(reply);
        QCOMPARE(reply->entry.values.value(word("temperature_c")), word("37.9"));
        QCOMPARE(reply->entry.values.value(word("outcome")), word("negative"));
        const auto again = m_book->save(reply->entry);
        STC_UNWRAP(again);
        QVERIFY(!again->change.isSomething());
    }

    void twoLinesThatContradictAreAskedAbout()
    {
        QVERIFY(m_book->save(m_book->line(EntryKind::Absent, 0))->isSaved());
        QVERIFY(m_book->save(m_book->line(EntryKind::Need, 0))->isSaved()); // neighbours know
        PageEntry refused = m_book->line(EntryKind::Refused, 0);
        const auto asked = m_book->save(refused);
        STC_UNWRAP(asked);
        QCOMPARE(problemsOf(*asked), word("visit_exceptions.outcome lines_contradict"));
        QVERIFY(asked->problems.front().problem.isWarning());
        QVERIFY(asked->problems.front().problem.message.contains(word("Absent")));
        QCOMPARE(problemsOf(*m_book->save(m_book->line(EntryKind::Absent, 0))), word("visit_exceptions.outcome lines_contradict"));
        QCOMPARE(problemsOf(*m_book->save(m_book->ill(0, 0))), word("visit_exceptions.outcome lines_contradict"));
        QVERIFY(m_book->save(m_book->line(EntryKind::Refused, 1))->isSaved()); // another household
        refused.reason = word("sáng vắng, chiều không cho vào");
        const auto kept = m_book->save(refused);
        STC_UNWRAP(kept);
        QCOMPARE(problemsOf(*kept), QString());
        QCOMPARE(m_book->open().computed[1], 2); // the household counts once
        PageEntry later = kept->entry; // nobody asks twice
        later.note = word("chiều 15 giờ");
        QCOMPARE(problemsOf(*m_book->save(later)), QString());
        const auto twoIll = m_book->save(m_book->ill(3, 6));
        STC_UNWRAP(twoIll);
        QCOMPARE(problemsOf(*m_book->save(m_book->ill(3, 7))), QString()); // two people of one household
        QCOMPARE(m_book->open().computed[5], 2);
    }

    void takingALineAwayTakesItsRecords()
    {
        const auto reply = m_book->save(m_book->ill(0, 0));
        STC_UNWRAP(reply);
        const QStringList asIll = m_book->everything();
        const auto removed = services::removePageEntry(database(), m_book->page, reply->entry, word("ghi nhầm hộ"));
        STC_UNWRAP(removed);
        QCOMPARE(m_book->count("SELECT count(*) FROM visit_exceptions"), 0);
        QCOMPARE(m_book->count("SELECT count(*) FROM suspected_cases"), 0);
        STC_UNWRAP(m_book->undo(*removed));
        QCOMPARE(m_book->everything(), asIll);
        STC_UNWRAP(services::removePageEntry(database(), m_book->page, reply->entry, {}));
        const auto again = services::removePageEntry(database(), m_book->page, reply->entry, {});
        QVERIFY(!again);
        QCOMPARE(again.error().code, ErrorCode::NotFound);
    }

    void aClosedDayAsksForAReason()
    {
        PageEntry entry = m_book->ill(0, 0);
        m_book->close("2021-06-07");
        const QStringList before = m_book->everything();
        const auto asked = m_book->save(entry);
        STC_UNWRAP(asked);
        QVERIFY(!asked->isSaved());
        QCOMPARE(asked->problems.front().problem.code, IssueCode::DayClosed);
        QVERIFY(asked->problems.front().problem.isWarning());
        QCOMPARE(m_book->everything(), before);
        entry.reason = word("trang nộp muộn");
        const auto kept = m_book->save(entry);
        STC_UNWRAP(kept);
        QCOMPARE(problemsOf(*kept), QString());
        QVERIFY(m_book->count("SELECT count(*) FROM page_corrections WHERE reason = 'trang nộp muộn'") >= 3); // page, visit, case
        QCOMPARE(m_book->open().state, services::PageState::Closed);
        PageEntry later = kept->entry;
        later.note = word("thêm");
        QCOMPARE(m_book->save(later)->problems.front().problem.code, IssueCode::DayClosed);
        const auto refused = services::removePageEntry(database(), m_book->page, kept->entry, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DayClosed);
        STC_UNWRAP(services::removePageEntry(database(), m_book->page, kept->entry, word("ghi nhầm")));
    }
};

QTEST_GUILESS_MAIN(TestPageEntry)
#include "tst_pageentry.moc"
