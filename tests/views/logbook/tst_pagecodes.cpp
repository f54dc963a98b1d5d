// SPDX-License-Identifier: GPL-3.0-or-later
#include "../main/windowfixture.h"
#include "booksfixture.h"

#include "services/logbook/sheets.h"
#include "views/logbook/logbookpage.h"
#include "views/widgets/messagebar.h"

#include <QDialog>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace stc;
using schema::TableId;
using services::Sheet;
using views::PageId;

/// A page's code opens the page from everywhere in the window.
class TestPageCodes : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;

private Q_SLOTS:
    void initTestCase()
    {
        views::applyTheme(views::Theme::Light, 11);
        views::applyLanguage(QStringLiteral("en"));
        m_path = m_folder.filePath(QStringLiteral("a.db"));
        auto database = *test::communeBook(m_path, test::clock());
        const Uuid team = test::addTeam(*database, QStringLiteral("Tổ 1"));
        m_sheets = *services::issueSheets(*database, {{team, QDate(2021, 6, 7)}, {team, QDate(2021, 6, 8)}});
    }
    void init()
    {
        m_window = std::make_unique<views::MainWindow>(views::Surroundings{m_preferences, m_answers, test::clock()});
        m_window->resize(1366, 744);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QVERIFY(m_window->openDatabase(m_path));
        m_window->showPage({PageId::Kind::Overview, {}});
        QTRY_VERIFY(test::isAtRest());
    }
    void cleanup()
    {
        QTRY_VERIFY(test::isAtRest());
        m_window.reset();
    }

    void menuAsksForTheCode()
    {
        QTest::keyClick(m_window.get(), Qt::Key_T, Qt::ControlModifier);
        auto *dialog = m_window->findChild<QDialog *>(QStringLiteral("openCodeDialog"));
        QVERIFY(dialog);
        auto *code = test::find<QLineEdit>(*dialog, "pageCode");
        QTest::keyClicks(code, shortPageCode(m_sheets[0].code));
        QTest::keyClick(code, Qt::Key_Return);
        checkOpened(m_sheets[0]);
    }

    void searchOfAListOpensIt()
    {
        m_window->showPage(PageId::ofTable(TableId::Households));
        auto *search = test::find<QLineEdit>(*m_window->page(m_window->currentPage()), "searchBox");
        search->setFocus();
        QTest::keyClicks(search, fullPageCode(m_sheets[1].code));
        QTest::keyClick(search, Qt::Key_Return);
        checkOpened(m_sheets[1]);
    }

    void searchTellsAWrongCode()
    {
        m_window->showPage(PageId::ofTable(TableId::Households));
        auto *page = m_window->page(m_window->currentPage());
        auto *search = test::find<QLineEdit>(*page, "searchBox");
        search->setFocus();
        QString wrong = fullPageCode(m_sheets[1].code);
        wrong.back() = QChar(u'0' + (wrong.back().digitValue() + 1) % 10);
        QTest::keyClicks(search, wrong);
        QTest::keyClick(search, Qt::Key_Return);
        QCOMPARE(m_window->currentPage().name(), QStringLiteral("households"));
        QTRY_VERIFY(page->findChild<views::MessageBar *>()->text().contains(QStringLiteral("mistyped")));
    }

    void scannerOpensItFromAnyPage()
    {
        for (const PageId &from : {PageId{PageId::Kind::PageBoard, {}}, PageId::ofTable(TableId::Households), PageId{}, PageId{PageId::Kind::LogbookEntry, {}}}) {
            for (const Sheet &sheet : m_sheets) {
                m_window->showPage(from);
                QTRY_VERIFY(test::isAtRest());
                QWidget *focus = QApplication::focusWidget();
                QVERIFY(focus);
                QTest::keyClicks(focus, scannedPageCode(sheet.code));
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
                checkOpened(sheet);
            }
        }
    }

    void scannerTellsWhatIsNotHere()
    {
        m_window->showPage({PageId::Kind::PageBoard, {}});
        QTest::keyClicks(QApplication::focusWidget(), scannedPageCode({QStringLiteral("07306"), 7}));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QCOMPARE(m_window->currentPage().name(), QStringLiteral("page-board"));
        const auto bars = m_window->centralWidget()->findChildren<views::MessageBar *>(QString(), Qt::FindDirectChildrenOnly);
        QCOMPARE(bars.size(), 1);
        QVERIFY2(bars.front()->text().contains(QStringLiteral("not in this database")), qPrintable(bars.front()->text()));
    }

    /// Enter on the board opens the page there, too.
    void boardOpensIt()
    {
        m_window->showPage({PageId::Kind::PageBoard, {}});
        auto *board = test::find<QTableView>(*m_window, "pageBoard");
        board->setFocus();
        QTest::keyClick(board, Qt::Key_Left); // 9 June is today
        QTest::keyClick(board, Qt::Key_Return);
        checkOpened(m_sheets[1]);
    }

private:
    /// The entry page is in front, with that page.
    void checkOpened(const Sheet &sheet)
    {
        QTRY_COMPARE(m_window->currentPage().name(), QStringLiteral("logbook-entry"));
        const auto *page = static_cast<const views::LogbookPage *>(m_window->page(m_window->currentPage()));
        QTRY_COMPARE(page->teamDay().date, sheet.page.date);
        QVERIFY(page->teamDay() == sheet.page);
    }

    QTemporaryDir m_folder;
    QString m_path;
    std::vector<Sheet> m_sheets;
    std::unique_ptr<views::MainWindow> m_window;
};

QTEST_MAIN(TestPageCodes)
#include "tst_pagecodes.moc"
