// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbookplace.h"

#include <QAbstractItemView>
#include <QCompleter>

using namespace stc;
using schema::TableId;
using services::EntryKind;
using test::LogbookPlace;
using test::Typist;
using test::word;

/// The lines "not as usual", typed like a person: every kind, somebody new, what is wrong, what is changed and taken away again.
class TestLogbookLines : public QObject {
    Q_OBJECT
    test::Home m_home;
    std::unique_ptr<LogbookPlace> m_place;

    [[nodiscard]] QString stored(TableId table, const Uuid &id, const char *column) { return test::value(m_place->database(), table, id, column); }
    [[nodiscard]] Typist &hands() { return m_place->hands(); }
    /// The search runs on its own thread, some time after the last letter.
    void waitForOffers() { QTRY_VERIFY_WITH_TIMEOUT(!qobject_cast<views::OfferEdit *>(m_place->focus())->offers().empty(), 5000); }

    void waitForRest() { QTRY_VERIFY_WITH_TIMEOUT(test::isAtRest(), 5000); }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }
    void init()
    {
        m_place = std::make_unique<LogbookPlace>();
        m_place->open();
    }
    void cleanup() { m_place.reset(); }

    void absentRefusedLockedDownNeedAndOther()
    {
        const std::array<std::pair<const char *, EntryKind>, 5> kinds{
            {{"a", EntryKind::Absent}, {"r", EntryKind::Refused}, {"l", EntryKind::LockedDown}, {"need", EntryKind::Need}, {"Other", EntryKind::Other}}};
        int lines = 0;
        for (const auto &[letters, kind] : kinds) {
            m_place->begin(lines == 4 ? "1" : QByteArray::number(lines + 1).constData(), letters);
            QCOMPARE(m_place->focusName(), word("note"));
            hands().line("đã dặn");
            if (!m_place->part<QWidget>("reasonBox")->isVisible()) {
                ++lines;
                QCOMPARE(m_place->view().entries.size(), std::size_t(lines));
                QCOMPARE(m_place->last().kind, kind);
                QCOMPARE(m_place->last().note, word("đã dặn"));
                QCOMPARE(m_place->focusName(), word("household"));
            }
        }
        QVERIFY(lines >= 4);
        QCOMPARE(m_place->changes().size(), lines);
    }

    void symptomsMakeASuspectedCase()
    {
        m_place->begin("1", "s");
        QCOMPARE(m_place->focusName(), word("person"));
        QVERIFY2(m_place->remark().contains(word("1\u00A0= Nguyễn Văn An  ")), qPrintable(m_place->remark()));
        hands().line("2");
        QCOMPARE(m_place->text("person"), word("Nguyễn Văn An Con"));
        hands().line("fc"); // letters need no space between them
        QCOMPARE(m_place->text("symptoms"), word("Fever, Cough"));
        hands().line("382");
        QCOMPARE(m_place->text("temperature_c"), word("38.2"));
        hands().line("đã báo trạm");
        const auto line = m_place->last();
        QCOMPARE(line.kind, EntryKind::Symptoms);
        QCOMPARE(line.person, m_place->book().people[1]);
        QCOMPARE(stored(TableId::SuspectedCases, line.record, "symptoms"), word("fever cough"));
        QCOMPARE(stored(TableId::SuspectedCases, line.record, "temperature_c"), word("38.2"));
        QCOMPARE(line.note, word("đã báo trạm"));
    }

    void lettersOfTheHeadsNameFindAHousehold()
    {
        m_place->goToLines();
        hands().line("dung"); // marks do not matter
        QCOMPARE(m_place->text("household"), word("4  Phạm Thị Dung"));
        hands().line("a");
        hands().enter();
        QCOMPARE(m_place->last().household, m_place->book().households[3]);
    }

    void somebodyNewArrives()
    {
        m_place->begin("3", "c");
        hands().text("Lê Thị Hoa Mai");
        waitForOffers();
        hands().enter(); // nobody of that name: the only offer is a new person
        QCOMPARE(m_place->focusName(), word("birth_date"));
        QCOMPARE(m_place->text("full_name"), word("Lê Thị Hoa Mai"));
        hands().line("1990");
        hands().enter(); // female, by "Thị"
        QCOMPARE(m_place->focusName(), word("origin"));
        hands().line("Bắc Ninh");
        hands().line("y");
        hands().line("b");
        hands().enter();
        QCOMPARE(m_place->lineProblem(), QString());
        const auto line = m_place->last();
        QCOMPARE(line.kind, EntryKind::Arrival);
        QCOMPARE(stored(TableId::People, line.person, "full_name"), word("Lê Thị Hoa Mai"));
        QCOMPARE(stored(TableId::People, line.person, "birth_date"), word("1990"));
        QCOMPARE(stored(TableId::People, line.person, "sex"), word("female"));
        QCOMPARE(stored(TableId::People, line.person, "household_id"), m_place->book().households[2].toString());
        QCOMPARE(stored(TableId::Arrivals, line.record, "from_epidemic_area"), word("true"));
        QCOMPARE(stored(TableId::Arrivals, line.record, "transport"), word("bus"));
        QCOMPARE(stored(TableId::Arrivals, line.record, "arrived_on"), word("2021-06-07"));
    }

    /// Whoever does not wait for the search loses no key: what is typed next belongs to the next field.
    void enterDoesNotWaitForTheSearch()
    {
        m_place->begin("3", "c");
        hands().line("Lê Thị Hoa Mai");
        QCOMPARE(m_place->focusName(), word("birth_date"));
        hands().text("1990");
        QCOMPARE(m_place->text("full_name"), word("Lê Thị Hoa Mai"));
        QCOMPARE(m_place->text("birth_date"), word("1990"));
        waitForRest();
        QCOMPARE(m_place->focusName(), word("birth_date"));
    }

    void amongSeveralOneChooses()
    {
        m_place->begin("3", "c");
        hands().line("Vũ Văn Xa");
        QCOMPARE(m_place->focusName(), word("person")); // the stranger, or somebody new: nobody is taken unseen
        QCOMPARE(qobject_cast<views::OfferEdit *>(m_place->focus())->offers().size(), std::size_t(2));
        QVERIFY(qobject_cast<views::OfferEdit *>(m_place->focus())->isListOpen());
        hands().enter();
        QCOMPARE(m_place->focusName(), word("origin"));
        hands().line("Hà Nội");
        hands().line("n");
        hands().enter(2);
        QCOMPARE(m_place->last().person, m_place->book().stranger);
    }

    void aViolationOfNobodysHousehold()
    {
        m_place->begin("0", "v");
        hands().enter(); // nobody is named
        hands().line("g");
        hands().line("r");
        hands().line("Chợ cóc họp lại");
        const auto line = m_place->last();
        QCOMPARE(line.kind, EntryKind::Violation);
        QVERIFY(line.household.isNull());
        QVERIFY(line.person.isNull());
        QCOMPARE(stored(TableId::Violations, line.record, "kind"), word("gathering"));
        QCOMPARE(stored(TableId::Violations, line.record, "action"), word("reminded"));
        QCOMPARE(stored(TableId::Violations, line.record, "description"), word("Chợ cóc họp lại"));
    }

    void aViolationOfAHouseholdAsksWho() // the register keeps no household: without a person it would be lost
    {
        const std::size_t before = m_place->view().entries.size();
        m_place->begin("2", "v");
        hands().enter(); // nobody is named
        hands().line("g");
        hands().line("r");
        hands().line("Họp đông người");
        QCOMPARE(m_place->focusName(), word("person"));
        QVERIFY2(m_place->lineProblem().contains(QStringLiteral("type 0 as the household")), qPrintable(m_place->lineProblem()));
        QCOMPARE(m_place->view().entries.size(), before);
        hands().line("1");
        hands().enter(3);
        QCOMPARE(m_place->lineProblem(), QString());
        QVERIFY(!m_place->last().person.isNull());
        QVERIFY(!m_place->last().household.isNull());
    }

    void whatCannotBeReadIsToldWhereItIsTyped()
    {
        m_place->begin("0", "v");
        hands().enter();
        hands().line("zz");
        QCOMPARE(m_place->focusName(), word("kind"));
        QVERIFY2(m_place->lineProblem().contains(QStringLiteral("zz")), qPrintable(m_place->lineProblem()));
        hands().line("g");
        QCOMPARE(m_place->focusName(), word("action"));
        QCOMPARE(m_place->lineProblem(), QString());
    }

    void aContactAndItsSource()
    {
        m_place->begin("2", "x");
        hands().line("1");
        QCOMPARE(m_place->focusName(), word("source"));
        hands().text("vũ văn x");
        waitForOffers();
        hands().enter();
        QCOMPARE(m_place->text("source"), word("Vũ Văn Xa"));
        hands().line("1");
        hands().line("m");
        hands().enter();
        QCOMPARE(m_place->lineProblem(), QString());
        const auto line = m_place->last();
        QCOMPARE(line.kind, EntryKind::Contact);
        QCOMPARE(line.source, m_place->book().stranger);
        QCOMPARE(stored(TableId::Contacts, line.record, "level"), word("F1"));
        QCOMPARE(stored(TableId::Contacts, line.record, "setting"), word("market"));
    }

    void aNumberThatIsNotOnThePage()
    {
        m_place->goToLines();
        hands().line("99");
        QCOMPARE(m_place->focusName(), word("household"));
        QVERIFY2(m_place->lineProblem().contains(word("from 1 to 4")), qPrintable(m_place->lineProblem()));
        QCOMPARE(m_place->text("household"), word("99"));
        for (int i = 0; i < 2; ++i)
            hands().key(Qt::Key_Backspace);
        hands().line("4");
        QCOMPARE(m_place->lineProblem(), QString());
        QCOMPARE(m_place->focusName(), word("kind"));
    }

    void aLetterThatMeansNothing()
    {
        m_place->goToLines();
        hands().line("1");
        hands().line("q");
        QCOMPARE(m_place->focusName(), word("kind"));
        QVERIFY(m_place->lineProblem().contains(word("a = Absent")));
        QCOMPARE(m_place->count("SELECT count(*) FROM logbook_pages"), std::int64_t(0));
    }

    void aTemperatureThatNobodyHas()
    {
        m_place->begin("1", "s");
        hands().line("1");
        hands().line("c");
        hands().line("3,65");
        hands().enter();
        QVERIFY2(m_place->lineProblem().contains(word("36.5")), qPrintable(m_place->lineProblem()));
        QCOMPARE(m_place->focusName(), word("temperature_c"));
        QCOMPARE(m_place->text("temperature_c"), word("3,65"));
        QCOMPARE(m_place->count("SELECT count(*) FROM visit_exceptions"), std::int64_t(0));
        hands().line("365");
        QCOMPARE(m_place->text("temperature_c"), word("36.5"));
        hands().enter();
        QCOMPARE(m_place->last().values.value(word("temperature_c")), word("36.5"));
    }

    void symptomsOfNobodyAreRefused()
    {
        m_place->begin("1", "s");
        hands().enter();
        hands().line("c");
        hands().enter(2);
        QVERIFY(!m_place->lineProblem().isEmpty());
        QCOMPARE(m_place->focusName(), word("person"));
        QCOMPARE(m_place->count("SELECT count(*) FROM suspected_cases"), std::int64_t(0));
    }

    /// Up goes to a line that is saved already; what is changed there is saved as it is left.
    void anEarlierLineIsChanged()
    {
        m_place->begin("1", "a");
        hands().enter();
        hands().key(Qt::Key_Up);
        hands().enter();
        hands().line("r");
        hands().line("không mở cửa");
        QCOMPARE(m_place->view().entries.size(), std::size_t(1));
        QCOMPARE(m_place->last().kind, EntryKind::Refused);
        QCOMPARE(m_place->last().note, word("không mở cửa"));
    }

    void aLineIsTakenAwayAndComesBack()
    {
        m_place->begin("1", "a");
        hands().enter();
        const QStringList before = m_place->book().everything();
        hands().key(Qt::Key_Up);
        hands().key(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(m_place->view().entries.size(), std::size_t(0));
        QCOMPARE(m_place->focusName(), word("household"));
        STC_UNWRAP(m_place->undo().undo());
        m_place->page().refresh();
        QCOMPARE(m_place->book().everything(), before);
        QCOMPARE(m_place->part<views::EntryLines>("entryLines")->lines(), 1);
    }

    /// An undo shows the page as it is now, and what is being typed stays.
    void undoLeavesWhatIsTyped()
    {
        m_place->begin("1", "a");
        hands().enter();
        hands().line("2");
        hands().line("n");
        hands().text("Gạo");
        STC_UNWRAP(m_place->undo().undo());
        m_place->page().refresh();
        QCOMPARE(m_place->part<views::EntryLines>("entryLines")->lines(), 0);
        QCOMPARE(m_place->focusName(), word("note"));
        hands().line("Gạo và mì");
        QCOMPARE(m_place->last().kind, EntryKind::Need);
        QCOMPARE(m_place->last().number, 2);
    }

    /// The list of phrases does not keep the line from being left.
    void phrasesAreOfferedForNotes()
    {
        STC_UNWRAP(services::setOfficePhrases(m_place->database(), {word("cần gạo"), word("cần thuốc")}));
        m_place->page().openLogbookPage({m_place->book().otherTeam, m_place->book().page.date});
        m_place->page().openLogbookPage(m_place->book().page);
        m_place->begin("1", "n");
        auto *note = qobject_cast<QLineEdit *>(m_place->focus());
        QVERIFY(note && note->completer());
        hands().text("cần");
        QVERIFY(note->completer()->popup()->isVisible());
        QTest::keyClick(note->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(note->completer()->popup(), Qt::Key_Down);
        QTest::keyClick(note->completer()->popup(), Qt::Key_Return);
        if (m_place->focus() == note)
            hands().enter();
        QCOMPARE(m_place->last().note, word("cần thuốc"));
        QCOMPARE(m_place->focusName(), word("household"));
        hands().line("2");
        hands().line("n");
        hands().text("cần"); // the list is open, nothing of it is chosen
        hands().enter();
        QCOMPARE(m_place->last().note, word("cần"));
        QVERIFY(!note->completer()->popup()->isVisible());
    }

    void leavingALineSavesIt()
    {
        m_place->begin("3", "a");
        m_place->goToCounters(); // with the mouse
        QCOMPARE(m_place->view().entries.size(), std::size_t(1));
    }

    void theRestAreWell()
    {
        m_place->begin("3", "a");
        hands().enter();
        hands().key(Qt::Key_F8);
        QCOMPARE(m_place->part<QLabel>("linesSum")->text(), word("3 of 4 households as usual"));
        const auto head = m_place->view().head.before;
        QCOMPARE(head.value(word("households_assigned")), word("4"));
        QCOMPARE(head.value(word("households_visited")), word("3"));
        QCOMPARE(m_place->focusName(), word("households_assigned")); // nobody is in quarantine
    }

    /// What F8 took over from the lines was said by nobody: it goes with them. What was typed from the paper stays.
    void takenCountersFollowTheLines()
    {
        m_place->begin("3", "a");
        hands().enter();
        hands().key(Qt::Key_F8);
        auto *visited = m_place->part<QLineEdit>("households_visited");
        auto *assigned = m_place->part<QLineEdit>("households_assigned");
        assigned->setFocus();
        assigned->selectAll();
        hands().line("9"); // as the paper says
        m_place->begin("2", "a");
        hands().enter();
        QTRY_COMPARE(m_place->view().head.before.value(word("households_visited")), word("2"));
        QTRY_COMPARE(visited->text(), word("2"));
        QCOMPARE(m_place->view().head.before.value(word("households_assigned")), word("9"));
    }

    void aClosedDayAsksForAReason()
    {
        m_place->book().close("2021-06-07");
        m_place->begin("1", "a");
        hands().enter();
        QVERIFY(m_place->part<QWidget>("reasonBox")->isVisible());
        QCOMPARE(m_place->focusName(), word("warningReason"));
        QCOMPARE(m_place->count("SELECT count(*) FROM visit_exceptions"), std::int64_t(0));
        hands().line("trang nộp trễ");
        QCOMPARE(m_place->view().entries.size(), std::size_t(1));
        QVERIFY(m_place->count("SELECT count(*) FROM page_corrections WHERE reason = 'trang nộp trễ'") >= 1);
        QVERIFY(!m_place->part<QWidget>("reasonBox")->isVisible());
        // The reason is offered again for the next correction of the page.
        hands().line("2");
        hands().line("a");
        hands().enter();
        QCOMPARE(m_place->text("warningReason"), word("trang nộp trễ"));
        hands().enter();
        QCOMPARE(m_place->view().entries.size(), std::size_t(2));
    }

    void escGivesNoReasonAndNothingIsSaved()
    {
        m_place->book().close("2021-06-07");
        m_place->begin("1", "a");
        hands().enter();
        hands().key(Qt::Key_Escape);
        QCOMPARE(m_place->focusName(), word("note"));
        QCOMPARE(m_place->count("SELECT count(*) FROM visit_exceptions"), std::int64_t(0));
        QVERIFY(m_place->part<views::EntryLines>("entryLines")->hasUnsaved());
    }
};

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    TestLogbookLines test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_logbooklines.moc"
