// SPDX-License-Identifier: GPL-3.0-or-later
// The page of papers, worked like a person does it: by keys.
#include "../main/typist.h"
#include "../main/windowfixture.h"
#include "papers/paperbook.h"

#include "items/paperpeoplemodel.h"
#include "views/lists/dateedit.h"
#include "views/lists/listpage.h"
#include "views/papers/papersdialog.h"
#include "views/papers/paperspage.h"
#include "views/papers/paperspane.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/theme.h"

#include <QAbstractItemModelTester>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTableView>

using namespace stc;
using reports::PrintKind;

class TestPapersPage : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<test::PaperBook> m_book;
    std::unique_ptr<views::PapersPage> m_page;
    test::Typist m_typist;
    const QDate m_today = test::clock().today();
    Uuid m_first;
    Uuid m_second;

    [[nodiscard]] views::Surroundings surroundings() { return {m_preferences, m_answers, test::clock()}; }
    template <typename T> T &widget(const char *name) { return *test::find<T>(*m_page, name); }
    [[nodiscard]] items::PaperPeopleModel &people() { return *m_page->pane()->people(); }
    [[nodiscard]] qint64 issued() { return m_book->database->connection().integer("SELECT count(*) FROM issued_papers").value(); }
    void open()
    {
        m_page = std::make_unique<views::PapersPage>(*m_book->database, surroundings(), nullptr);
        m_page->resize(1100, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusStart();
        QTRY_VERIFY_WITH_TIMEOUT(m_page->pane()->document() != nullptr || people().total() == 0, 20000);
    }
    void waitForPages() { QTRY_VERIFY_WITH_TIMEOUT(m_page->pane()->document() != nullptr && test::isAtRest(), 20000); }
    void choose(PrintKind kind)
    {
        auto &combo = widget<QComboBox>("papersKind");
        combo.setFocus();
        m_typist.key(Qt::Key_Home);
        while (combo.currentData().toInt() != int(kind)) {
            const int before = combo.currentIndex();
            m_typist.key(Qt::Key_Down);
            QVERIFY(combo.currentIndex() > before);
        }
    }

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }
    void init()
    {
        m_answers = {};
        m_folder = std::make_unique<QTemporaryDir>();
        m_book = std::make_unique<test::PaperBook>(m_folder->filePath(QStringLiteral("a.db")));
        m_second = m_book->someone("Trần Văn Bình", 2, m_today, 14);
        m_first = m_book->someone("Nguyễn Thị Đào", 1, m_today, 21);
        m_book->someone("Lê Văn Chín", 3, m_today.addDays(-14), 14);
    }
    void cleanup()
    {
        m_page.reset();
        m_book.reset();
    }

    void ordersOfTheDayAsPdfByKeys()
    {
        open();
        waitForPages();
        QCOMPARE(people().total(), 2);
        QCOMPARE(people().tickedCount(), 2);
        QCOMPARE(people().index(0, 0).data().toString(), QStringLiteral("Nguyễn Thị Đào")); // visit order
        QCOMPARE(issued(), 0);
        QSignalSpy changed(m_page.get(), &views::Page::changed);
        QSignalSpy put(m_page->pane(), &views::PapersPane::put);
        m_answers.savePath = m_folder->filePath(QStringLiteral("orders.pdf"));
        m_typist.key(Qt::Key_D, Qt::AltModifier);
        QVERIFY(put.wait(20000));
        QVERIFY(QFile::exists(m_answers.savePath));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(issued(), 2);
        QCOMPARE(m_book->order(m_first), QStringLiteral("01/QĐ-UBND"));
        QCOMPARE(m_book->order(m_second), QStringLiteral("02/QĐ-UBND"));
        // Again: no new number, nothing to undo.
        QTRY_VERIFY(test::isAtRest());
        widget<QPushButton>("papersPdf").click();
        QVERIFY(put.wait(20000));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(issued(), 2);
        QTRY_VERIFY(test::isAtRest());
    }

    void spaceLeavesSomebodyOut()
    {
        open();
        waitForPages();
        const auto pagesOfAll = m_page->pane()->document()->pages.size();
        widget<QLineEdit>("papersSearch").setFocus();
        m_typist.text("binh");
        QCOMPARE(people().rowCount(), 1);
        m_typist.enter();
        m_typist.key(Qt::Key_Space);
        QCOMPARE(people().tickedCount(), 1);
        QVERIFY(m_page->pane()->request().episodes == std::vector<Uuid>{m_first});
        waitForPages();
        QVERIFY(m_page->pane()->document()->pages.size() < pagesOfAll);
        QVERIFY(widget<QLabel>("papersCount").text().startsWith(QStringLiteral("1 of 2")));
        // Nobody: nothing to print, and it is said.
        widget<QLineEdit>("papersSearch").clear();
        widget<QPushButton>("papersNone").click();
        QTRY_VERIFY(widget<QLabel>("papersWord").isVisible());
        QVERIFY(!widget<QPushButton>("papersPrint").isEnabled());
        // Reading again keeps what was ticked.
        QSignalSpy listed(m_page->pane(), &views::PapersPane::listed);
        m_page->refresh();
        QVERIFY(listed.wait(20000));
        QCOMPARE(people().tickedCount(), 0);
        QTRY_VERIFY(test::isAtRest());
    }

    void papersOfTheEndAreForThoseReleased()
    {
        open();
        waitForPages();
        QSignalSpy listed(m_page->pane(), &views::PapersPane::listed);
        choose(PrintKind::Certificate);
        QTRY_VERIFY_WITH_TIMEOUT(people().total() == 1 && people().index(0, 0).data().toString() == QStringLiteral("Lê Văn Chín"), 20000);
        waitForPages();
        QVERIFY(widget<QLabel>("papersNotes").text().contains(QStringLiteral("no negative result")));
        auto &day = widget<views::DateEdit>("papersDay");
        day.setFocus();
        day.selectAll();
        m_typist.text("1/6/2021");
        m_typist.key(Qt::Key_Tab);
        QTRY_COMPARE_WITH_TIMEOUT(people().total(), 0, 20000);
        QTRY_VERIFY(widget<QLabel>("papersWord").isVisible());
        QTRY_VERIFY(test::isAtRest());
    }

    void odtForThoseWhoMustChangeIt()
    {
        open();
        waitForPages();
        QSignalSpy put(m_page->pane(), &views::PapersPane::put);
        m_answers.savePath = m_folder->filePath(QStringLiteral("orders"));
        widget<QPushButton>("papersOdt").click();
        QVERIFY(put.wait(20000));
        QVERIFY2(QFile::exists(m_answers.savePath + QStringLiteral(".odt")), qPrintable(m_page->pane()->findChild<views::MessageBar *>()->text()));
        choose(PrintKind::MonitoringSheet);
        QVERIFY(!widget<QPushButton>("papersOdt").isVisible()); // filled in by hand
        QTRY_VERIFY(test::isAtRest());
    }

    void aFileThatCannotBeWrittenLeavesNoNumber()
    {
        open();
        waitForPages();
        QSignalSpy put(m_page->pane(), &views::PapersPane::put);
        m_answers.savePath = m_folder->filePath(QStringLiteral("nowhere/orders.pdf"));
        widget<QPushButton>("papersPdf").click();
        QVERIFY(put.wait(20000));
        QVERIFY(m_page->pane()->findChild<views::MessageBar *>()->tone() == views::Tone::Bad);
        QCOMPARE(issued(), 0);
        QTRY_VERIFY(test::isAtRest());
    }

    void theRegisterShowsWhatWasIssued()
    {
        open();
        waitForPages();
        QSignalSpy put(m_page->pane(), &views::PapersPane::put);
        m_answers.savePath = m_folder->filePath(QStringLiteral("orders.pdf"));
        widget<QPushButton>("papersPdf").click();
        QVERIFY(put.wait(20000));
        QSignalSpy listed(m_page->registerList(), &views::ListPage::listed);
        m_page->showRegister();
        m_page->refresh();
        QVERIFY(listed.wait(20000));
        auto *table = m_page->registerList()->findChild<QTableView *>();
        QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, 20000);
        QTRY_VERIFY(test::isAtRest());
    }

    void theDialogOfOtherPages()
    {
        auto *dialog = new views::PapersDialog(*m_book->database, surroundings(), {m_second}, PrintKind::DoorCard, nullptr);
        dialog->open();
        QTRY_VERIFY_WITH_TIMEOUT(dialog->pane()->document() != nullptr, 20000);
        QCOMPARE(dialog->pane()->document()->pages.size(), std::size_t(1));
        QCOMPARE(dialog->pane()->people()->total(), 1);
        QTRY_VERIFY(test::isAtRest());
        QTest::keyClick(dialog, Qt::Key_Escape);
        QVERIFY(!dialog->isVisible());
    }

    void theModelHolds()
    {
        items::PaperPeopleModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setEpisodes(store::episodes(m_book->database->connection(), {}).value(), true);
        model.setSearch(QStringLiteral("dao"));
        QCOMPARE(model.rowCount(), 1);
        model.toggle({0});
        model.setSearch({});
        QCOMPARE(model.rowCount(), 3);
        QCOMPARE(model.tickedCount(), 2);
        model.tickShown(false);
        QCOMPARE(model.tickedCount(), 0);
    }
};

QTEST_MAIN(TestPapersPage)
#include "tst_paperspage.moc"
