// SPDX-License-Identifier: GPL-3.0-or-later
#include "logbookplace.h"

#include "items/pageboardmodel.h"
#include "services/logbook/closing.h"
#include "views/logbook/pageboard.h"
#include "views/logbook/readingpage.h"

#include <QStackedWidget>
#include <QTableView>

using namespace stc;
using store::PageStage;
using test::LogbookPlace;
using test::word;

/// One page on its whole way: printed, typed, found on the board, read a second time, closed, corrected with a reason, printed once more.
class TestLogbookJourney : public QObject {
    Q_OBJECT
    test::Home m_home;

    template <typename Page>
    std::unique_ptr<Page> show(LogbookPlace &place, views::Preferences &preferences, test::Answers &answers)
    {
        auto page = std::make_unique<Page>(place.database(), views::Surroundings{preferences, answers, test::clock()}, nullptr);
        page->resize(1130, 640);
        page->show();
        page->activateWindow();
        if (!QTest::qWaitForWindowActive(page.get()))
            qFatal("the window does not come");
        page->focusStart();
        return page;
    }
    /// Where the page of the book stands on the board.
    PageStage stage(LogbookPlace &place, views::Preferences &preferences, test::Answers &answers)
    {
        const auto board = show<views::PageBoard>(place, preferences, answers);
        const auto *view = board->findChild<QTableView *>();
        const auto &shown = static_cast<const items::PageBoardModel *>(view->model())->board();
        for (std::size_t team = 0; team < shown.teams.size(); ++team) {
            if (shown.teams[team].id == place.book().team)
                return shown.cell(team, int(shown.from.daysTo(place.book().page.date))).stage();
        }
        return PageStage::NotDue;
    }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }

    void aPageFromThePrinterToTheClosedDay()
    {
        LogbookPlace place;
        views::Preferences preferences;
        test::Answers answers;
        test::PageBook &book = place.book();
        for (const std::size_t person : {0U, 2U})
            book.quarantine(book.people[person], "2021-06-01");
        QVERIFY(stage(place, preferences, answers) == PageStage::Missing);

        // Printed.
        const auto sheets = services::issueSheets(place.database(), {book.page});
        STC_UNWRAP(sheets);
        STC_UNWRAP(services::markPrinted(place.database(), {sheets->front().id}));
        const PageCode code = sheets->front().code;
        QVERIFY(stage(place, preferences, answers) == PageStage::Printed);

        // Typed: household 3 absent, one temperature, the rest normal.
        place.show();
        place.page().focusStart();
        test::Typist &hands = place.hands();
        hands.text(shortPageCode(code).remove(QLatin1Char('-')));
        hands.enter();
        hands.line("1");
        hands.line("3");
        hands.line("a");
        hands.enter();
        hands.key(Qt::Key_F8);
        QCOMPARE(place.focusName(), word("morning_1"));
        hands.line("375");
        hands.key(Qt::Key_F9);
        hands.key(Qt::Key_Return, Qt::ControlModifier);
        QVERIFY2(place.message().contains(word("Still empty")), qPrintable(place.message()));
        hands.key(Qt::Key_Return, Qt::ControlModifier); // it is empty on the paper too
        QVERIFY2(place.message().contains(word("is typed")), qPrintable(place.message()));
        QVERIFY(stage(place, preferences, answers) == PageStage::Typed);
        place.crash(); // its window goes

        // Read a second time: it was household 2, and the temperature is right.
        const auto reading = show<views::SecondReadingPage>(place, preferences, answers);
        hands.enter();
        QCOMPARE(answers.asked.size(), 1); // one’s own page
        hands.line("2");
        hands.line("a");
        hands.enter();
        hands.line("375");
        for (int i = 0; i < 3; ++i)
            hands.line("w");
        hands.key(Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(test::find<QStackedWidget>(*reading, "readingSteps")->currentIndex(), 2);
        hands.line("2");
        hands.line("2");
        hands.key(Qt::Key_Return, Qt::ControlModifier);
        auto view = place.view();
        QCOMPARE(view.entries.size(), std::size_t(1));
        QCOMPARE(view.entries[0].number, 2);
        QCOMPARE(view.people[0].checks[0].temperature, word("37.5"));
        QVERIFY(stage(place, preferences, answers) == PageStage::Checked);

        // The day is closed; a correction wants its reason and stands beside what was frozen.
        STC_UNWRAP(services::closeDays(place.database(), book.page.date, book.page.date));
        QVERIFY(stage(place, preferences, answers) == PageStage::Closed);
        const auto frozen = services::closings(place.database(), word("07303"), book.page.date, book.page.date);
        STC_UNWRAP(frozen);
        QCOMPARE(frozen->size(), std::size_t(1));
        auto refused = book.line(services::EntryKind::Refused, 3);
        const auto asked = book.save(refused);
        STC_UNWRAP(asked);
        QVERIFY(!asked->isSaved());
        QCOMPARE(place.view().entries.size(), std::size_t(1));
        refused.reason = word("trang đọc sót");
        const auto saved = book.save(refused);
        STC_UNWRAP(saved);
        QVERIFY2(saved->isSaved(), qPrintable(test::problemsOf(*saved)));
        const auto corrections = services::correctionsOfDay(place.database(), word("07303"), book.page.date);
        STC_UNWRAP(corrections);
        QCOMPARE(corrections->size(), std::size_t(1));
        const auto still = services::closings(place.database(), word("07303"), book.page.date, book.page.date);
        STC_UNWRAP(still);
        QVERIFY(still->front().isInForce() && still->front().content == frozen->front().content);

        // Printed once more: the same page, and it says so.
        STC_UNWRAP(services::markPrinted(place.database(), {sheets->front().id}));
        const auto again = services::issueSheets(place.database(), {book.page});
        STC_UNWRAP(again);
        QVERIFY(again->front().code == code);
        QCOMPARE(again->front().reprints, 1);
    }
};

QTEST_MAIN(TestLogbookJourney)
#include "tst_logbookjourney.moc"
