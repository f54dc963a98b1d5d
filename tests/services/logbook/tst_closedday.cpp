// SPDX-License-Identifier: GPL-3.0-or-later
#include "closedbook.h"

#include "services/duplicatesmerge.h"
#include "services/gridedit.h"
#include "services/households/mergehouseholds.h"
#include "services/undo.h"
#include "store/history.h"

using namespace stc;
using schema::TableId;
using test::valuesOf;
using test::word;

/// What belongs to a closed day is changed with a reason only, whichever way the change comes, and every correction is kept.
class TestClosedDay : public QObject {
    Q_OBJECT
    std::unique_ptr<test::ClosedBook> m_book;

    [[nodiscard]] store::Database &database() { return *m_book->database; }
    [[nodiscard]] Uuid idOf(TableId table) const
    {
        switch (table) {
        case TableId::LogbookPages: return m_book->page;
        case TableId::VisitExceptions: return m_book->visit;
        case TableId::SuspectedCases: return m_book->suspected;
        case TableId::Arrivals: return m_book->arrival;
        default: return m_book->violation;
        }
    }
    /// A further row of that day.
    [[nodiscard]] store::Values another(TableId table) const
    {
        const QString team = m_book->team.toString();
        const QString person = m_book->person.toString();
        const QString day = word("2021-06-07");
        switch (table) {
        case TableId::VisitExceptions: return valuesOf({{"page_id", m_book->page.toString()}, {"household_id", m_book->other.toString()}, {"outcome", word("refused")}});
        case TableId::SuspectedCases: return valuesOf({{"person_id", person}, {"team_id", team}, {"detected_on", day}, {"symptoms", word("cough")}, {"outcome", word("reported")}});
        case TableId::Arrivals: return valuesOf({{"person_id", person}, {"team_id", team}, {"arrived_on", day}, {"origin", word("Bắc Ninh")}, {"from_epidemic_area", word("false")}});
        case TableId::Violations: return valuesOf({{"team_id", team}, {"occurred_on", day}, {"kind", word("gathering")}, {"action", word("reminded")}});
        default: return valuesOf({{"team_id", team}, {"page_date", word("2021-06-06")}, {"declarations", word("3")}});
        }
    }
    [[nodiscard]] static store::Values changeOf(TableId table)
    {
        switch (table) {
        case TableId::LogbookPages: return valuesOf({{"declarations", word("6")}, {"commitments", word("1")}, {"narrative", word("Có một hộ vắng.")}});
        case TableId::VisitExceptions: return valuesOf({{"outcome", word("refused")}});
        case TableId::SuspectedCases: return valuesOf({{"outcome", word("sampled")}, {"reported_to", word("Trạm y tế")}});
        case TableId::Arrivals: return valuesOf({{"transport", word("bus")}});
        default: return valuesOf({{"action", word("reminded")}, {"description", word("Đã nhắc")}});
        }
    }
    void rowsOfADay()
    {
        QTest::addColumn<int>("table");
        for (const TableId table : {TableId::LogbookPages, TableId::VisitExceptions, TableId::SuspectedCases, TableId::Arrivals, TableId::Violations})
            QTest::newRow(schema::table(table).name) << static_cast<int>(table);
    }

private Q_SLOTS:
    void init() { m_book = std::make_unique<test::ClosedBook>(); }

    void withoutAReasonNothingIsWritten_data() { rowsOfADay(); }
    void withoutAReasonNothingIsWritten()
    {
        QFETCH(int, table);
        const auto id = static_cast<TableId>(table);
        m_book->close("2021-06-07");
        m_book->close("2021-06-06");
        const QByteArray before = m_book->everything();
        {
            auto editor = store::Editor::begin(database());
            const auto done = (*editor)->update(id, idOf(id), changeOf(id));
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::DayClosed);
            QVERIFY2(done.error().text.contains(word("07/06/2021")), qPrintable(done.error().text));
            QVERIFY(done.error().text.contains(word("reason")));
        }
        {
            auto editor = store::Editor::begin(database());
            const auto done = (*editor)->insert(id, another(id));
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::DayClosed);
        }
        {
            auto editor = store::Editor::begin(database());
            if (id == TableId::LogbookPages) // nothing may refer to a row that goes
                QVERIFY((*editor)->connection().execute("DELETE FROM visit_exceptions"));
            const auto done = (*editor)->remove(id, idOf(id), {});
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::DayClosed);
        }
        QCOMPARE(m_book->everything(), before);
    }

    void neitherFromThatDayNorOntoIt()
    {
        m_book->close("2021-06-06");
        auto editor = store::Editor::begin(database());
        const auto onto = (*editor)->update(TableId::LogbookPages, m_book->page, valuesOf({{"page_date", word("2021-06-06")}}));
        QVERIFY(!onto);
        QCOMPARE(onto.error().code, ErrorCode::DayClosed);
        QVERIFY(onto.error().text.contains(word("06/06/2021")));
        editor->reset();
        m_book->close("2021-06-07");
        editor = store::Editor::begin(database());
        const auto from = (*editor)->update(TableId::Violations, m_book->violation, valuesOf({{"occurred_on", word("2021-06-05")}}));
        QVERIFY(!from);
        QCOMPARE(from.error().code, ErrorCode::DayClosed);
    }

    void whatIsAsItWasIsNoCorrection()
    {
        m_book->close("2021-06-07");
        auto editor = store::Editor::begin(database());
        QVERIFY((*editor)->update(TableId::LogbookPages, m_book->page, valuesOf({{"declarations", word("5")}})));
        QCOMPARE((*editor)->commit(word("nothing")).value_or(-1), 0);
        const auto edit = services::editRecord(database(), TableId::Violations, m_book->violation);
        STC_UNWRAP(edit);
        const auto problems = services::checkRecord(database(), *edit);
        STC_UNWRAP(problems);
        QVERIFY(problems->empty());
    }

    void openDaysAndOtherCommunesAreFree()
    {
        m_book->close("2021-06-08");
        test::add(database(), TableId::DayClosings, valuesOf({{"commune_code", word("07306")}, {"day", word("2021-06-07")}, {"closed_at", word("2021-06-08T10:00:00Z")}, {"content", word("{}")}}));
        auto editor = store::Editor::begin(database());
        for (const TableId table : {TableId::LogbookPages, TableId::VisitExceptions, TableId::SuspectedCases, TableId::Arrivals, TableId::Violations})
            QVERIFY((*editor)->update(table, idOf(table), changeOf(table)));
        QVERIFY((*editor)->commit(word("free")).value_or(0) > 0);
        QCOMPARE(m_book->corrections(), QString());
    }

    void everyCorrectionIsKept_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("changed");
        QTest::addColumn<QString>("added");
        QTest::addColumn<QString>("removed");
        QTest::newRow("page") << static_cast<int>(TableId::LogbookPages) << word("commitments||1|nhầm; declarations|5|6|nhầm; texts||narrative|nhầm")
                              << word("declarations||3|nhầm; page|0|1|nhầm") << word("declarations|5||nhầm; households_assigned|2||nhầm; households_visited|2||nhầm; page|1|0|nhầm");
        QTest::newRow("visit") << static_cast<int>(TableId::VisitExceptions) << word("visits|absent|refused|nhầm") << word("visits||refused|nhầm") << word("visits|absent||nhầm");
        QTest::newRow("suspected") << static_cast<int>(TableId::SuspectedCases)
                                   << word("registers|suspected_cases reported_to; outcome=reported|suspected_cases reported_to; outcome=sampled|nhầm")
                                   << word("registers||suspected_cases|nhầm") << word("registers|suspected_cases||nhầm");
        QTest::newRow("arrival") << static_cast<int>(TableId::Arrivals) << word("registers|arrivals transport=|arrivals transport=bus|nhầm") << word("registers||arrivals|nhầm")
                                 << word("registers|arrivals||nhầm");
        QTest::newRow("violation") << static_cast<int>(TableId::Violations) << word("registers|violations description; action=pending|violations description; action=reminded|nhầm")
                                   << word("registers||violations|nhầm") << word("registers|violations||nhầm");
    }
    void everyCorrectionIsKept()
    {
        QFETCH(int, table);
        QFETCH(QString, changed);
        QFETCH(QString, added);
        QFETCH(QString, removed);
        const auto id = static_cast<TableId>(table);
        m_book->close("2021-06-07");
        m_book->close("2021-06-06");
        const auto correct = [&](const auto &change) {
            auto editor = store::Editor::begin(database());
            (*editor)->setCorrectionReason(word(" nhầm "));
            change(**editor);
            const QString kept = m_book->corrections();
            return kept; // given up again
        };
        QCOMPARE(correct([&](store::Editor &editor) { QVERIFY(editor.update(id, idOf(id), changeOf(id))); }), changed);
        QCOMPARE(correct([&](store::Editor &editor) { QVERIFY(editor.insert(id, another(id))); }), added);
        QCOMPARE(correct([&](store::Editor &editor) {
            if (id == TableId::LogbookPages)
                QVERIFY(editor.connection().execute("DELETE FROM visit_exceptions"));
            QVERIFY(editor.remove(id, idOf(id), word("nhầm")));
        }), removed);
        QCOMPARE(m_book->corrections(), QString());
    }

    void aPageThatChangesItsDayLeavesOneAndComesToTheOther()
    {
        m_book->close("2021-06-07");
        auto editor = store::Editor::begin(database());
        (*editor)->setCorrectionReason(word("sai ngày"));
        QVERIFY((*editor)->update(TableId::Violations, m_book->violation, valuesOf({{"occurred_on", word("2021-06-05")}})));
        QVERIFY((*editor)->commit(word("move")));
        QCOMPARE(m_book->corrections(), word("registers|violations||sai ngày"));
    }

    void theCorrectionSaysWhenAndWho()
    {
        m_book->close("2021-06-07");
        auto editor = store::Editor::begin(database());
        (*editor)->setCorrectionReason(word("nhầm"));
        QVERIFY((*editor)->update(TableId::LogbookPages, m_book->page, valuesOf({{"declarations", word("6")}})));
        QVERIFY((*editor)->commit(word("correct")));
        auto select = database().connection().prepare("SELECT c.page_date, c.corrected_at, c.corrected_by, t.name, c.area = t.area FROM page_corrections c JOIN teams t ON t.key = c.team_id");
        QVERIFY(select && select->step().value_or(false));
        QCOMPARE(select->string(0), word("2021-06-07"));
        QCOMPARE(select->integer(1), test::clock().nowSeconds());
        QCOMPARE(select->string(2), store::Database::who());
        QCOMPARE(select->string(3), word("Tổ 1"));
        QCOMPARE(select->integer(4), 1);
    }

    void formsAskForAReason()
    {
        m_book->close("2021-06-07");
        auto edit = services::editRecord(database(), TableId::Violations, m_book->violation);
        STC_UNWRAP(edit);
        edit->values.insert(word("action"), word("reminded"));
        const auto problems = services::checkRecord(database(), *edit);
        STC_UNWRAP(problems);
        QCOMPARE(problems->size(), 1U);
        QCOMPARE(problems->front().code, IssueCode::DayClosed);
        QVERIFY(problems->front().isWarning());
        const QByteArray before = m_book->everything();
        auto reply = services::saveRecord(database(), *edit);
        STC_UNWRAP(reply);
        QVERIFY(!reply->isSaved());
        QCOMPARE(reply->problems.size(), 1U);
        QCOMPARE(reply->problems.front().code, IssueCode::DayClosed);
        QCOMPARE(m_book->everything(), before);
        edit->reason = word("nhầm");
        reply = services::saveRecord(database(), *edit);
        STC_UNWRAP(reply);
        QVERIFY(reply->isSaved());
        QCOMPARE(m_book->corrections(), word("registers|violations action=pending|violations action=reminded|nhầm"));
        // A reason holds for one correction: the next needs its own, also of the same value.
        edit = services::editRecord(database(), TableId::Violations, m_book->violation);
        edit->values.insert(word("kind"), word("gathering"));
        reply = services::saveRecord(database(), *edit);
        STC_UNWRAP(reply);
        QCOMPARE(reply->problems.size(), 1U);
    }

    void deletingAsksForAReason()
    {
        m_book->close("2021-06-07");
        const auto refused = services::deleteRecord(database(), TableId::Violations, m_book->violation, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::DayClosed);
        STC_UNWRAP(services::deleteRecord(database(), TableId::Violations, m_book->violation, word("ghi hai lần")));
        QCOMPARE(m_book->corrections(), word("registers|violations||ghi hai lần"));
    }

    void theGridAsksForAReason()
    {
        m_book->close("2021-06-07");
        const int action = schema::table(TableId::Violations).indexOf("action");
        services::GridRow row;
        row.number = 1;
        row.key = static_cast<std::int32_t>(database().connection().integer("SELECT key FROM violations").value_or(0));
        row.cells.push_back({action, word("reminded")});
        services::GridTask task{TableId::Violations, word("07303"), word("paste"), false, {row}};
        auto reply = services::applyGrid(database(), task);
        STC_UNWRAP(reply);
        QCOMPARE(reply->refused, 1);
        QVERIFY(reply->rows.front().cells.front().problem && reply->rows.front().cells.front().problem->isWarning());
        QCOMPARE(test::value(database(), TableId::Violations, m_book->violation, "action"), word("pending"));
        task.rows.front().reason = word("nhầm");
        reply = services::applyGrid(database(), task);
        STC_UNWRAP(reply);
        QCOMPARE(reply->taken, 1);
        QCOMPARE(m_book->corrections(), word("registers|violations action=pending|violations action=reminded|nhầm"));
    }

    void aChangeOfTheTimeBeforeIsNotUndone()
    {
        services::UndoStack undo(database());
        auto edit = services::editRecord(database(), TableId::LogbookPages, m_book->page);
        edit->values.insert(word("declarations"), word("9"));
        const auto other = services::saveRecord(database(), *services::editRecord(database(), TableId::Households, m_book->household).map([](services::RecordEdit household) {
            household.values.insert(word("address"), word("ngõ 7"));
            return household;
        }));
        STC_UNWRAP(other);
        undo.push(other->change);
        const auto saved = services::saveRecord(database(), *edit);
        STC_UNWRAP(saved);
        undo.push(saved->change);
        const Uuid closing = m_book->close("2021-06-07");
        const QByteArray before = m_book->everything();
        const auto undone = undo.undo();
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::DayClosed);
        QVERIFY2(undone.error().text.contains(word("07/06/2021")), qPrintable(undone.error().text));
        QCOMPARE(m_book->everything(), before);
        QVERIFY(undo.canUndo()); // it does not stand in the way of earlier ones
        STC_UNWRAP(undo.undo());
        QCOMPARE(test::value(database(), TableId::Households, m_book->household, "address"), QString());
        m_book->reopen(closing);
        STC_UNWRAP(store::reverse(database(), saved->change.batch, "undo", word("undo")));
        QCOMPARE(test::value(database(), TableId::LogbookPages, m_book->page, "declarations"), word("5"));
    }

    void correctionsAndClosingsStay()
    {
        const Uuid closing = m_book->close("2021-06-07");
        auto edit = services::editRecord(database(), TableId::LogbookPages, m_book->page);
        edit->values.insert(word("declarations"), word("9"));
        edit->reason = word("nhầm");
        const auto saved = services::saveRecord(database(), *edit);
        STC_UNWRAP(saved);
        const QByteArray before = m_book->everything();
        const auto undone = store::reverse(database(), saved->change.batch, "undo", word("undo"));
        QVERIFY(!undone);
        QCOMPARE(undone.error().code, ErrorCode::DayClosed);
        const auto batch = database().connection().integer("SELECT batch FROM day_closings");
        QCOMPARE(store::reverse(database(), *batch, "undo", word("undo")).error().code, ErrorCode::DayClosed);
        auto select = database().connection().prepare("SELECT id FROM page_corrections");
        QVERIFY(select && select->step().value_or(false));
        const Uuid correction = select->id(0);
        select->reset();
        for (const auto &[table, id] : {std::pair(TableId::DayClosings, closing), std::pair(TableId::PageCorrections, correction)}) {
            QCOMPARE(services::deleteRecord(database(), table, id, word("weg")).error().code, ErrorCode::DayClosed);
            auto editor = store::Editor::begin(database());
            const auto changed = (*editor)->update(table, id, valuesOf({{"note", word("x")}}));
            QVERIFY(!changed);
            QCOMPARE(changed.error().code, ErrorCode::DayClosed);
        }
        QCOMPARE(m_book->everything(), before);
        m_book->reopen(closing);
        const auto reopening = database().connection().integer("SELECT batch FROM day_closings");
        QCOMPARE(store::reverse(database(), *reopening, "undo", word("undo")).error().code, ErrorCode::DayClosed);
    }

    void mergingPeopleGoesOnAndBack()
    {
        const Uuid twin = test::add(database(), TableId::People, valuesOf({{"household_id", m_book->household.toString()}, {"full_name", word("Nguyễn Thị C")}}));
        m_book->close("2021-06-07");
        const auto merged = services::mergePeople(database(), twin, m_book->person, {});
        STC_UNWRAP(merged);
        QCOMPARE(test::value(database(), TableId::SuspectedCases, m_book->suspected, "person_id"), twin.toString());
        QCOMPARE(m_book->corrections(), QString());
        const auto undone = store::reverse(database(), merged->batch, "undo", word("undo"));
        STC_UNWRAP(undone);
        QCOMPARE(test::value(database(), TableId::SuspectedCases, m_book->suspected, "person_id"), m_book->person.toString());
        STC_UNWRAP(store::reverse(database(), *undone, "redo", word("redo")));
        QCOMPARE(test::value(database(), TableId::Arrivals, m_book->arrival, "person_id"), twin.toString());
    }

    void mergingHouseholdsGoesOn()
    {
        m_book->close("2021-06-07");
        services::HouseholdMerge merge;
        merge.kept = m_book->other;
        merge.merged = m_book->household;
        STC_UNWRAP(services::mergeHouseholds(database(), merge));
        QCOMPARE(test::value(database(), TableId::VisitExceptions, m_book->visit, "household_id"), m_book->other.toString());
        QCOMPARE(m_book->corrections(), QString());
    }

    void anotherPersonIsACorrection()
    {
        const Uuid other = test::add(database(), TableId::People, valuesOf({{"household_id", m_book->other.toString()}, {"full_name", word("Trần Thị D")}}));
        auto edit = services::editRecord(database(), TableId::SuspectedCases, m_book->suspected);
        edit->values.insert(word("person_id"), other.toString());
        const auto saved = services::saveRecord(database(), *edit);
        STC_UNWRAP(saved);
        m_book->close("2021-06-07");
        QCOMPARE(store::reverse(database(), saved->change.batch, "undo", word("undo")).error().code, ErrorCode::DayClosed);
        edit = services::editRecord(database(), TableId::SuspectedCases, m_book->suspected);
        edit->values.insert(word("person_id"), m_book->person.toString());
        QVERIFY(!services::saveRecord(database(), *edit)->isSaved());
    }
};

QTEST_GUILESS_MAIN(TestClosedDay)
#include "tst_closedday.moc"
