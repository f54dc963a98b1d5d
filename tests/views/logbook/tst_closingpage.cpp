// SPDX-License-Identifier: GPL-3.0-or-later
#include "../main/windowfixture.h"
#include "logbook/closedbook.h"

#include "services/logbook/closing.h"
#include "views/logbook/closingpage.h"
#include "views/widgets/messagebar.h"

#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableWidget>

using namespace stc;
using test::find;
using test::word;

/// The page where days are closed, used with the keyboard.
class TestClosingPage : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;
    std::unique_ptr<test::ClosedBook> m_book;
    std::unique_ptr<views::ClosingPage> m_page;
    const QDate m_day{2021, 6, 7};

    [[nodiscard]] store::Database &database() { return *m_book->database; }
    [[nodiscard]] QTableWidget &days() { return *find<QTableWidget>(*m_page, "closingDays"); }
    [[nodiscard]] QPushButton &button(const char *name) { return *find<QPushButton>(*m_page, name); }
    [[nodiscard]] QString text(const char *label) { return find<QLabel>(*m_page, label)->text(); }
    [[nodiscard]] bool isClosed(const QDate &day) { return services::closingDays(database(), word("07303"), day, day)->front().isClosed(); }
    void open(store::Database &database)
    {
        m_page = std::make_unique<views::ClosingPage>(database, views::Surroundings{m_preferences, m_answers, test::clock()}, nullptr);
        m_page->resize(1130, 640);
        m_page->show();
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusStart();
    }
    void choose(const QDate &day)
    {
        days().setFocus();
        QTest::keyClick(&days(), Qt::Key_Home, Qt::ControlModifier);
        const int back = static_cast<int>(day.daysTo(QDate(2021, 6, 9)));
        for (int i = 0; i < back; ++i)
            QTest::keyClick(&days(), Qt::Key_Down);
    }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }
    void init()
    {
        m_answers = test::Answers();
        m_book = std::make_unique<test::ClosedBook>();
        test::addTeam(database(), word("Tổ 2"));
        open(database());
    }
    void cleanup() { m_page.reset(); }

    void daysOfTheLastWeeks()
    {
        QCOMPARE(days().rowCount(), 28);
        QCOMPARE(days().currentRow(), 0); // today
        choose(m_day);
        QCOMPARE(days().item(2, 1)->text(), word("1/2"));
        QCOMPARE(days().item(2, 2)->text(), word("1"));
        QVERIFY(text("closingDayTitle").contains(word("07/06/2021")));
        auto &obstacles = *find<QTableWidget>(*m_page, "closingObstacles");
        QCOMPARE(obstacles.item(0, 0)->text(), word("Tổ 2"));
        button("closingEarlier").click();
        QCOMPARE(days().rowCount(), 40); // the first team is of 1 May
        QVERIFY(text("closingDayTitle").contains(word("07/06/2021"))); // the chosen day stays
    }

    /// The board of pages and this page call a day the same: not as the system's locale does.
    void weekdaysAreThoseOfTheBoard()
    {
        const auto restore = qScopeGuard([before = QLocale()] { QLocale::setDefault(before); });
        QLocale::setDefault(QLocale(QLocale::Vietnamese, QLocale::Vietnam));
        m_page->refresh();
        QCOMPARE(days().item(2, 0)->text(), word("Mon 07/06"));
    }

    void closedWithTheKeyboard()
    {
        QSignalSpy changed(m_page.get(), &views::Page::dataChanged);
        choose(m_day);
        m_answers.agrees = false;
        QTest::keyClick(&days(), Qt::Key_Return, Qt::ControlModifier);
        QCOMPARE(m_answers.asked.size(), 1);
        QVERIFY2(m_answers.asked.front().contains(word("1 page")), qPrintable(m_answers.asked.front())); // what is missing is told
        QVERIFY(!isClosed(m_day));
        m_answers.agrees = true;
        QTest::keyClick(&days(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(isClosed(m_day));
        QCOMPARE(changed.size(), 1);
        QVERIFY(find<views::MessageBar>(*m_page, "messageBar")->text().contains(word("07/06/2021")));
        QVERIFY(days().item(2, 5)->text().startsWith(QChar(0x2713)));
        QVERIFY(!button("closingClose").isEnabled() && button("closingReopen").isEnabled() && button("closingPrint").isEnabled());
        QTest::keyClick(&days(), Qt::Key_Return, Qt::ControlModifier); // closed already: nothing is asked
        QCOMPARE(m_answers.asked.size(), 2);
    }

    void severalDays()
    {
        choose(QDate(2021, 6, 8));
        button("closingCloseUntil").click();
        QVERIFY2(m_answers.asked.front().contains(word("07/06/2021")) && m_answers.asked.front().contains(word("08/06/2021")), qPrintable(m_answers.asked.front()));
        QVERIFY(isClosed(m_day) && isClosed(QDate(2021, 6, 8)) && !isClosed(QDate(2021, 6, 9)));
    }

    void aMissingPageIsOpened()
    {
        QSignalSpy wanted(m_page.get(), &views::Page::wantsLogbookPage);
        choose(m_day);
        QTest::keyClick(&days(), Qt::Key_Return);
        auto &obstacles = *find<QTableWidget>(*m_page, "closingObstacles");
        QVERIFY(obstacles.hasFocus());
        QTest::keyClick(&obstacles, Qt::Key_Return);
        QCOMPARE(wanted.size(), 1);
        const auto page = wanted.front().front().value<services::TeamDay>();
        QCOMPARE(page.date, m_day);
        QCOMPARE(test::value(database(), schema::TableId::Teams, page.team, "name"), word("Tổ 2"));
        QTest::keyClick(&obstacles, Qt::Key_Escape);
        QVERIFY(days().hasFocus());
    }

    void reopenedWithAReason()
    {
        STC_UNWRAP(services::closeDays(database(), m_day, m_day));
        m_page->refresh();
        choose(m_day);
        button("closingReopen").click();
        auto *dialog = m_page->findChild<QDialog *>(QStringLiteral("reopenDialog"));
        QVERIFY(dialog);
        auto *reason = find<QLineEdit>(*dialog, "reopenReason");
        QTest::keyClick(reason, Qt::Key_Return); // without a reason
        QVERIFY(isClosed(m_day));
        QVERIFY(!find<views::MessageBar>(*dialog, "messageBar")->text().isEmpty());
        QTest::keyClicks(reason, QStringLiteral("trang den muon"));
        QTest::keyClick(reason, Qt::Key_Return);
        QVERIFY(!isClosed(m_day));
        QVERIFY2(text("closingDayState").contains(word("trang den muon")), qPrintable(text("closingDayState")));
    }

    void correctionsAreShown()
    {
        STC_UNWRAP(services::closeDays(database(), m_day, m_day));
        auto edit = services::editRecord(database(), schema::TableId::LogbookPages, m_book->page);
        edit->values.insert(word("declarations"), word("6"));
        edit->reason = word("đếm sót");
        QVERIFY(services::saveRecord(database(), *edit)->isSaved());
        m_page->refresh();
        choose(m_day);
        QCOMPARE(days().item(2, 4)->text(), word("1"));
        auto &corrections = *find<QTableWidget>(*m_page, "closingCorrections");
        QVERIFY(corrections.isVisible());
        QCOMPARE(corrections.item(0, 2)->text(), word("5 → 6"));
        QCOMPARE(corrections.item(0, 3)->text(), word("đếm sót"));
        QVERIFY(text("closingDayTotals").contains(word("5"))); // what was frozen
    }

    void theReportIsAskedFor()
    {
        STC_UNWRAP(services::closeDays(database(), m_day, m_day));
        m_page->refresh();
        QSignalSpy wanted(m_page.get(), &views::Page::wantsPrint);
        choose(m_day);
        button("closingPrint").click();
        QCOMPARE(wanted.size(), 1);
        const auto request = wanted.front().front().value<reports::PrintRequest>();
        QVERIFY(request.kind == reports::PrintKind::ClosingReport);
        QCOMPARE(request.date, m_day);
        QCOMPARE(request.unit, word("07303"));
    }

    void aDistrictLooksOnly()
    {
        m_page.reset();
        auto district = store::Database::create(m_book->folder.filePath(word("huyen.db")), word("216"), UnitList::builtIn(), test::clock());
        STC_UNWRAP(district);
        test::addTeam(**district, word("Tổ 1"));
        open(**district);
        QVERIFY(!button("closingClose").isVisible() && !button("closingReopen").isVisible() && !button("closingCloseUntil").isVisible());
        QVERIFY(button("closingPrint").isVisible());
        QCOMPARE(days().rowCount(), 28);
        QTest::keyClick(&days(), Qt::Key_Return, Qt::ControlModifier);
        QVERIFY(m_answers.asked.isEmpty());
        m_page.reset();
    }
};

QTEST_MAIN(TestClosingPage)
#include "tst_closingpage.moc"
