// SPDX-License-Identifier: GPL-3.0-or-later
#include "healthplace.h"

#include "views/quarantine/healthgridpage.h"
#include "views/quarantine/personchecks.h"
#include "views/quarantine/temperaturechart.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QtCharts/QChart>
#include <QtCharts/QScatterSeries>

using namespace stc;
using Place = test::HealthPlace<views::HealthGridPage>;
using test::word;
using views::CheckGridModel;

namespace {

const QDate kToday(2021, 6, 9);

/// Thirteen people of one team, in quarantine since the first of June.
std::vector<Uuid> thirteen(test::HealthBook &book)
{
    std::vector<Uuid> people;
    for (int number = 1; number <= 13; ++number) {
        const Uuid household = test::addHousehold(*book.database, word("Nguyễn Văn Hộ %1").arg(QChar('A' + number)), book.team, 10 + number);
        people.push_back(book.addPerson(household, word("Người Thứ %1").arg(QChar('A' + number))));
        book.quarantine(people.back(), "2021-06-01");
    }
    return people;
}

} // namespace

/// The grid of health checks, typed like a person types.
class TestHealthGridPage : public QObject {
    Q_OBJECT
    test::Home m_home;

    static QAbstractItemModel &model(Place &place) { return *place.part<QTableView>("checkGrid")->model(); }
    static QString cell(Place &place, int row, int column) { return model(place).index(row, column).data().toString(); }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }

    void thirteenPeopleTwiceADay()
    {
        Place place;
        const std::vector<Uuid> people = thirteen(place.book());
        place.show();
        test::Typist &hands = place.hands();
        QCOMPARE(place.part<QTableView>("checkGrid")->currentIndex().column(), 12); // this morning
        hands.startCounting();
        for (int session = 0; session < 2; ++session) {
            for (int person = 0; person < 13; ++person)
                hands.line(person % 2 == 0 ? "366" : "367"); // behind the last person the next session begins
        }
        QCOMPARE(hands.keys(), 13 * 2 * 4); // three figures and Enter a box, and nothing else
        for (const Uuid &person : people) {
            QVERIFY(place.book().stored(person, kToday, 0).startsWith(word("36.")));
            QVERIFY(place.book().stored(person, kToday, 1).startsWith(word("36.")));
        }
        QCOMPARE(place.changes().size(), 26);
        QVERIFY2(place.text("healthGridSummary").contains(word("26 of 26")), qPrintable(place.text("healthGridSummary")));
    }

    void dittoIsOneKeyAPerson()
    {
        Place place;
        const std::vector<Uuid> people = thirteen(place.book());
        place.show();
        place.hands().startCounting();
        place.hands().line("366");
        for (int person = 1; person < 13; ++person)
            place.hands().text("\"");
        QCOMPARE(place.hands().keys(), 4 + 12);
        for (const Uuid &person : people)
            QCOMPARE(place.book().stored(person, kToday, 0), word("36.6"));
        QCOMPARE(place.part<QTableView>("checkGrid")->currentIndex().column(), 13);
    }

    void feverSymptomsAbsenceAndEmptying()
    {
        Place place;
        const std::vector<Uuid> people = thirteen(place.book());
        place.show();
        place.hands().line("378 f c");
        QCOMPARE(place.book().stored(people[0], kToday, 0), word("37.8 fever cough"));
        QCOMPARE(cell(place, 0, 12), word("▲37.8 c")); // the figure says the fever already
        const QModelIndex hot = model(place).index(0, 12);
        QVERIFY(hot.data(Qt::FontRole).value<QFont>().bold());
        QCOMPARE(hot.data(Qt::ForegroundRole).value<QBrush>().color(), views::toneColor(views::Tone::Bad));
        QVERIFY(place.message().contains(word("fever 37.8")));
        place.hands().line("a");
        QCOMPARE(place.book().stored(people[1], kToday, 0), word("absent"));
        QCOMPARE(cell(place, 1, 12), word("A"));
        place.hands().line("w");
        QCOMPARE(cell(place, 2, 12), word("✓"));
        place.hands().key(Qt::Key_Up);
        place.hands().key(Qt::Key_Delete);
        QCOMPARE(place.book().stored(people[2], kToday, 0), word("-"));
        QCOMPARE(cell(place, 2, 12), QString());
    }

    void tabGoesToTheNextSessionAndEscGivesBack()
    {
        Place place;
        const std::vector<Uuid> people = thirteen(place.book());
        place.show();
        place.hands().text("365");
        place.hands().key(Qt::Key_Tab);
        QCOMPARE(place.part<QTableView>("checkGrid")->currentIndex().column(), 13);
        place.hands().text("367");
        place.hands().key(Qt::Key_Escape);
        QCOMPARE(place.book().stored(people[0], kToday, 0), word("36.5"));
        QCOMPARE(place.book().stored(people[0], kToday, 1), word("-"));
        place.hands().text("366");
        place.hands().key(Qt::Key_Right); // the next person: it was the last session
        QCOMPARE(place.book().stored(people[0], kToday, 1), word("36.6"));
    }

    void whatCannotBeReadStaysOpenAndSaysWhy()
    {
        Place place;
        const std::vector<Uuid> people = thirteen(place.book());
        place.show();
        place.hands().line("9");
        QCOMPARE(Place::focusName(), word("checkEditor"));
        QVERIFY2(!place.text("healthGridFacts").isEmpty(), "it says why");
        QCOMPARE(place.book().stored(people[0], kToday, 0), word("-"));
        place.hands().key(Qt::Key_Escape); // gives back what stood there
        QCOMPARE(cell(place, 0, 12), QString());
        place.hands().line("369");
        QCOMPARE(place.book().stored(people[0], kToday, 0), word("36.9"));
        QCOMPARE(place.part<QTableView>("checkGrid")->currentIndex().row(), 1);
    }

    void daysOutsideOfTheQuarantineAreShadedAndRefused()
    {
        Place place;
        place.book().quarantine(place.book().people[0], "2021-06-08");
        place.show();
        auto *grid = place.part<QTableView>("checkGrid");
        grid->setCurrentIndex(model(place).index(0, 0)); // the third of June
        QVERIFY(model(place).index(0, 0).data(CheckGridModel::kShaded).toBool());
        QVERIFY(!model(place).index(0, 10).data(CheckGridModel::kShaded).toBool());
        place.hands().text("366");
        QVERIFY(place.text("healthGridFacts").contains(word("Not in quarantine")));
        QCOMPARE(place.book().count("SELECT count(*) FROM health_checks"), 0);
    }

    void ctrlEnterMakesASuspectedCaseOnce()
    {
        Place place;
        const std::vector<Uuid> people = thirteen(place.book());
        place.show();
        QSignalSpy opened(&place.page(), &views::Page::wantsRecordOn);
        place.hands().line("384 c"); // and on to the next person
        place.hands().key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(place.book().count("SELECT count(*) FROM suspected_cases"), 1);
        QCOMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().value<views::PageId>().kind, views::PageId::Kind::SuspectedWork);
        QVERIFY(model(place).headerData(0, Qt::Vertical).toString().contains(word("⚠")));
        place.part<QTableView>("checkGrid")->setCurrentIndex(model(place).index(0, 12));
        place.hands().key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(place.book().count("SELECT count(*) FROM suspected_cases"), 1);
        QCOMPARE(opened.size(), 2); // the open one is shown
        place.part<QTableView>("checkGrid")->setCurrentIndex(model(place).index(5, 12));
        place.hands().key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(place.book().count("SELECT count(*) FROM suspected_cases"), 1); // nothing to report
        STC_UNWRAP(place.undo().undo());
        QCOMPARE(place.book().count("SELECT count(*) FROM suspected_cases"), 0);
        QCOMPARE(place.book().stored(people[0], kToday, 0), word("38.4 cough"));
    }

    void aBlockIsPastedAsOneChange()
    {
        Place place;
        const std::vector<Uuid> people = thirteen(place.book());
        place.show();
        QApplication::clipboard()->setText(word("36,5\t36,6\n37,8 f\t\na\t36,7\n"));
        place.hands().key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(place.changes().size(), 1);
        QCOMPARE(place.book().stored(people[0], kToday, 1), word("36.6"));
        QCOMPARE(place.book().stored(people[1], kToday, 0), word("37.8 fever"));
        QCOMPARE(place.book().stored(people[1], kToday, 1), word("-"));
        QCOMPARE(place.book().stored(people[2], kToday, 0), word("absent"));
        QApplication::clipboard()->setText(word("36,5\nbậy bạ\n"));
        place.hands().key(Qt::Key_V, Qt::ControlModifier);
        QCOMPARE(place.changes().size(), 1);
        QVERIFY2(place.text("healthGridFacts").contains(word("Line 2, column 1")), qPrintable(place.text("healthGridFacts")));
    }

    void undoIsSeenAndOneStaysWhereOneWas()
    {
        Place place;
        const std::vector<Uuid> people = thirteen(place.book());
        place.show();
        place.hands().line("366");
        place.hands().line("367");
        STC_UNWRAP(place.undo().undo());
        place.page().refresh();
        QCOMPARE(cell(place, 0, 12), word("36.6"));
        QCOMPARE(cell(place, 1, 12), QString());
        QCOMPARE(place.part<QTableView>("checkGrid")->currentIndex().row(), 2);
    }

    void allDaysOfOnePersonWithTheCurve()
    {
        Place place;
        const std::vector<Uuid> people = thirteen(place.book());
        place.show();
        place.hands().line("366");
        place.part<QTableView>("checkGrid")->setCurrentIndex(model(place).index(0, 12));
        place.hands().key(Qt::Key_F3);
        QCOMPARE(Place::focusName(), word("personGrid"));
        auto *grid = place.part<QTableView>("personGrid");
        QCOMPARE(grid->currentIndex().row(), 8); // day 9
        QCOMPARE(grid->currentIndex().column(), 2); // this morning was measured
        QVERIFY(grid->model()->headerData(8, Qt::Vertical).toString().startsWith(word("9/21")));
        // The afternoon is typed, then SpO2 and a note beside it.
        place.hands().text("381 c");
        place.hands().key(Qt::Key_Tab);
        place.hands().text("94");
        place.hands().key(Qt::Key_Tab);
        place.hands().line("gọi trạm");
        QCOMPARE(place.book().stored(people[0], kToday, 1), word("38.1 cough 94% gọi trạm"));
        const auto series = place.part<views::TemperatureChart>("temperatureChart")->chart()->series();
        int points = 0;
        for (QAbstractSeries *one : series) {
            if (auto *scatter = qobject_cast<QScatterSeries *>(one))
                points += scatter->count();
        }
        QCOMPARE(points, 2);
        // Enter on today’s box goes to the next session of today, not to the first day of the quarantine.
        grid->setCurrentIndex(grid->model()->index(8, 0));
        place.hands().enter();
        QCOMPARE(grid->currentIndex().row(), 8);
        QCOMPARE(grid->currentIndex().column(), 1);
        place.hands().key(Qt::Key_Escape);
        QCOMPARE(Place::focusName(), word("checkGrid"));
        QCOMPARE(cell(place, 0, 13), word("▲38.1 c"));
    }

    void otherPagesOpenAPerson()
    {
        Place place;
        const std::vector<Uuid> people = thirteen(place.book());
        place.show();
        place.page().showRecord(people[4]);
        QCOMPARE(Place::focusName(), word("personGrid"));
        QCOMPARE(place.text("personChecksTitle"), word("Người Thứ F"));
        place.page().showRecord(place.book().stranger); // never in quarantine: said, and nothing is lost
        QVERIFY(!place.message().isEmpty());
    }

    void theModelsKeepTheRules()
    {
        test::HealthBook book;
        const std::vector<Uuid> people = thirteen(book);
        views::HealthGridModel grid(*book.database, nullptr);
        views::PersonChecksModel person(*book.database, nullptr);
        const QAbstractItemModelTester first(&grid, QAbstractItemModelTester::FailureReportingMode::QtTest);
        const QAbstractItemModelTester second(&person, QAbstractItemModelTester::FailureReportingMode::QtTest);
        grid.setGrid(book.grid());
        person.setGrid(*services::personGrid(*book.database, people[0]));
        QCOMPARE(grid.rowCount(), 13);
        QCOMPARE(grid.columnCount(), 14);
        QCOMPARE(person.rowCount(), 21);
        grid.setSessions(3);
        QCOMPARE(grid.columnCount(), 21);
        grid.setRefused(grid.index(2, 18), word("bậy"), word("nein"));
        QCOMPARE(grid.index(2, 18).data().toString(), word("bậy"));
        grid.setCheck(grid.boxAt(grid.index(2, 18)), {});
        QCOMPARE(grid.index(2, 18).data().toString(), QString());
        for (int row = 0; row < grid.rowCount(); ++row) {
            for (int column = 0; column < grid.columnCount(); ++column)
                QCOMPARE(grid.indexOf(grid.boxAt(grid.index(row, column))), grid.index(row, column));
        }
        for (int column = 0; column < person.columnCount() - 1; ++column)
            QCOMPARE(person.indexOf(person.boxAt(person.index(3, column))), person.index(3, column));
        grid.setGrid({});
        person.setGrid({});
        QCOMPARE(grid.rowCount() + person.rowCount(), 0);
    }
};

QTEST_MAIN(TestHealthGridPage)
#include "tst_healthgridpage.moc"
