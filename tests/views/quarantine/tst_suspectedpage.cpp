// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthplace.h"

#include "views/quarantine/steplimitsdialog.h"
#include "views/quarantine/suspectedpage.h"
#include "views/quarantine/whenedit.h"

#include <QAbstractItemModelTester>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>

using namespace stc;
using Place = test::HealthPlace<views::SuspectedPage>;
using test::word;
using views::SuspectedModel;

namespace {

const QDate kToday(2021, 6, 9);

/// Somebody found today, at 8:00.
Uuid found(test::HealthBook &book, std::size_t person, const char *day = "2021-06-09")
{
    const QDate date = QDate::fromString(word(day), Qt::ISODate);
    book.quarantine(book.people[person], "2021-06-01");
    if (!book.save(book.people[person], date, 0, test::HealthBook::check("38.2", "cough"))->isSaved())
        qFatal("not saved");
    const auto reply = services::recordSuspected(*book.database, **services::findingOf(*book.database, book.people[person], date));
    if (!reply)
        qFatal("%s", qPrintable(reply.error().text));
    return reply->id;
}

} // namespace

/// The page of suspected cases, by keys.
class TestSuspectedPage : public QObject {
    Q_OBJECT
    test::Home m_home;

    static QString cell(Place &place, int row, int column) { return place.part<QTableView>("suspectedTable")->model()->index(row, column).data().toString(); }
    static QString column(Place &place, const Uuid &id, const char *name) { return test::value(place.database(), schema::TableId::SuspectedCases, id, name); }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }

    void fromFindingToConclusionByKeys()
    {
        Place place;
        const Uuid id = found(place.book(), 0);
        place.show();
        test::Typist &hands = place.hands();
        QCOMPARE(cell(place, 0, SuspectedModel::Found), word("09/06 08:00"));
        QVERIFY(cell(place, 0, SuspectedModel::ToDo).startsWith(word("Report\n2 h left")));
        hands.startCounting();
        hands.enter();              // report
        QCOMPARE(Place::focusName(), word("stepWhen"));
        hands.enter();              // now
        QCOMPARE(Place::focusName(), word("stepVia"));
        hands.line("za");
        QCOMPARE(Place::focusName(), word("stepTo"));
        hands.line("Trạm y tế");
        hands.enter();              // no note
        QCOMPARE(column(place, id, "reported_via"), word("zalo"));
        QCOMPARE(column(place, id, "reported_to"), word("Trạm y tế"));
        QCOMPARE(Place::focusName(), word("suspectedTable"));
        hands.enter(3);             // isolated, now, no note
        QCOMPARE(column(place, id, "outcome"), word("isolated"));
        hands.enter(5);             // sampled, now, as usual, with its record, no note
        QCOMPARE(place.book().count("SELECT count(*) FROM samples WHERE result = 'pending'"), 1);
        hands.enter();              // concluded
        QCOMPARE(Place::focusName(), word("stepOutcome"));
        hands.enter(3);             // nothing chosen: said, and the hands are where it is missing
        QCOMPARE(Place::focusName(), word("stepOutcome"));
        hands.line("neg");
        hands.enter(2);
        QCOMPARE(column(place, id, "outcome"), word("negative"));
        QCOMPARE(place.changes().size(), 4);
        QVERIFY2(hands.keys() <= 39, qPrintable(QString::number(hands.keys())));
        QCOMPARE(place.part<QTableView>("suspectedTable")->model()->rowCount(), 0); // concluded: not open any more
        place.part<QCheckBox>("suspectedOpen")->setChecked(false);
        QVERIFY(cell(place, 0, SuspectedModel::Concluded).startsWith(word("Negative 09/06\n")));
    }

    void whatIsOverdueStandsOut()
    {
        Place place;
        found(place.book(), 0, "2021-06-07");
        place.show();
        const QModelIndex toDo = place.part<QTableView>("suspectedTable")->model()->index(0, SuspectedModel::ToDo);
        QVERIFY2(toDo.data().toString().contains(word("⚠ overdue by 1 d 6 h")), qPrintable(toDo.data().toString()));
        QCOMPARE(toDo.data(Qt::ForegroundRole).value<QBrush>().color(), views::toneColor(views::Tone::Bad));
        QVERIFY(place.text("suspectedSummary").contains(word("Overdue: 1 (report 1)")));
    }

    void timesAreTypedShort_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("meant");
        QTest::newRow("hour and minute of today") << word("7:15") << word("09/06/2021 07:15");
        QTest::newRow("as people say it") << word("7h") << word("09/06/2021 07:00");
        QTest::newRow("another day") << word("8/6 21h05") << word("08/06/2021 21:05");
        QTest::newRow("whole") << word("08/06/2021 21:05") << word("08/06/2021 21:05");
        QTest::newRow("no such hour") << word("25:00") << QString();
        QTest::newRow("no such day") << word("31/6 8:00") << QString();
        QTest::newRow("a day alone") << word("8/6/2021") << QString();
    }
    void timesAreTypedShort()
    {
        QFETCH(QString, typed);
        QFETCH(QString, meant);
        const auto read = views::WhenEdit::readWhen(typed, kToday);
        QCOMPARE(read ? displayTime(*read) : QString(), meant);
    }

    void aWrongStepIsSaidAndNothingIsLost()
    {
        Place place;
        const Uuid id = found(place.book(), 0);
        place.show();
        place.hands().enter();
        place.hands().line("7:00"); // before it was found
        place.hands().enter();
        place.hands().line("Trạm y tế");
        place.hands().enter();
        QVERIFY2(place.text("stepProblem").contains(word("lies before the step")), qPrintable(place.text("stepProblem")));
        QCOMPARE(place.part<QLineEdit>("stepTo")->text(), word("Trạm y tế"));
        QCOMPARE(column(place, id, "reported_to"), QString());
        place.hands().key(Qt::Key_Escape);
        QCOMPARE(Place::focusName(), word("suspectedTable"));
    }

    void aStepIsTakenBackAndUndone()
    {
        Place place;
        const Uuid id = found(place.book(), 0);
        place.show();
        place.hands().enter(3);
        place.hands().line("Trạm");
        place.hands().enter();
        QCOMPARE(column(place, id, "reported_to"), word("Trạm"));
        place.hands().key(Qt::Key_Delete, Qt::ControlModifier);
        QCOMPARE(column(place, id, "reported_to"), QString());
        STC_UNWRAP(place.undo().undo());
        place.page().refresh();
        QCOMPARE(column(place, id, "reported_to"), word("Trạm"));
    }

    void aClosedDayAsksWhy()
    {
        Place place;
        const Uuid id = found(place.book(), 0, "2021-06-07");
        place.book().close("2021-06-07");
        place.show();
        place.hands().enter(3);
        place.hands().line("Trạm");
        place.hands().enter();
        QCOMPARE(column(place, id, "reported_to"), QString());
        place.hands().line("sổ ghi thiếu");
        QCOMPARE(column(place, id, "reported_to"), word("Trạm"));
        QCOMPARE(place.book().count("SELECT count(*) FROM page_corrections"), 1);
    }

    void otherPagesShowACase()
    {
        Place place;
        const Uuid first = found(place.book(), 0);
        const Uuid second = found(place.book(), 2);
        place.show();
        place.page().showRecord(second);
        auto *table = place.part<QTableView>("suspectedTable");
        QVERIFY(table->model()->index(table->currentIndex().row(), 0).data().toString().startsWith(word("Trần Thị Bình")));
        place.page().showRecord(first);
        QVERIFY(table->model()->index(table->currentIndex().row(), 0).data().toString().startsWith(word("Nguyễn Văn An")));
        QSignalSpy opened(&place.page(), &views::Page::wantsRecordOn);
        place.hands().key(Qt::Key_F3);
        QCOMPARE(opened.first().first().value<views::PageId>().kind, views::PageId::Kind::HealthGrid);
        QCOMPARE(opened.first().at(1).value<Uuid>(), place.book().people[0]);
    }

    void aPositiveOneIsProposedAsACase()
    {
        Place place;
        const Uuid id = found(place.book(), 0);
        STC_UNWRAP(services::doStep(place.database(), id, {.step = services::SuspectedStep::Reported, .at = test::clock().nowSeconds(), .via = word("zalo"), .to = word("Trạm")}));
        STC_UNWRAP(services::doStep(place.database(), id, {.step = services::SuspectedStep::Sampled, .at = test::clock().nowSeconds()}));
        place.show();
        place.hands().enter();
        place.hands().line("pos");
        place.hands().enter(2);
        QCOMPARE(column(place, id, "outcome"), word("positive"));
        QVERIFY(cell(place, 0, SuspectedModel::ToDo).contains(word("F0")));
        QVERIFY(place.part<QPushButton>("suspectedCase")->isEnabled());
        QCOMPARE(place.book().count("SELECT count(*) FROM cases"), 0); // proposed, not done
        place.hands().enter();
        auto *dialog = place.page().findChild<QDialog *>(word("caseDialog"));
        QVERIFY(dialog);
        QTRY_VERIFY(QApplication::focusWidget() && dialog->isAncestorOf(QApplication::focusWidget()));
        QSignalSpy opened(&place.page(), &views::Page::wantsRecordOn);
        place.hands().key(Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY2(place.book().count("SELECT count(*) FROM cases") == 1, qPrintable(test::find<views::MessageBar>(*dialog, "messageBar")->text()));
        // What comes next is one key away: whom they met.
        QPushButton *next = nullptr;
        for (QPushButton *button : place.page().findChildren<QPushButton *>()) {
            if (button->isVisible() && button->text() == word("Contact tracing…"))
                next = button;
        }
        QVERIFY(next);
        next->click();
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<views::PageId>().kind, views::PageId::Kind::Tracing);
        QCOMPARE(opened.first().at(1).value<Uuid>(), place.book().people[0]);
    }

    void limitsAreChangedInTheDialog()
    {
        test::HealthBook book;
        auto *dialog = new views::StepLimitsDialog(*book.database, nullptr);
        QSignalSpy saved(dialog, &views::StepLimitsDialog::saved);
        dialog->show();
        QVERIFY(QTest::qWaitForWindowActive(dialog));
        test::Typist hands;
        hands.text("4");
        hands.enter();
        QCOMPARE(saved.size(), 1);
        QCOMPARE(services::stepLimits(*book.database).hours[1], 4);
    }

    void theModelKeepsTheRules()
    {
        test::HealthBook book;
        found(book, 0);
        SuspectedModel model(*book.database, nullptr);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setCases(*store::suspectedCases(book.database->connection(), {}), {});
        QCOMPARE(model.rowCount(), 1);
        model.setNow();
        model.setCases({}, {});
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(SuspectedModel::lengthText(135), word("2 h 15 min"));
        QCOMPARE(SuspectedModel::lengthText(24 * 60), word("1 d"));
    }
};

QTEST_MAIN(TestSuspectedPage)
#include "tst_suspectedpage.moc"
