// SPDX-License-Identifier: GPL-3.0-or-later
#include "../main/windowfixture.h"
#include "logbook/closedbook.h"

#include "services/logbook/closing.h"
#include "views/exchange/importpage.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace stc;
using test::find;
using test::word;

/// A package that would change a closed day, in the window: it is told, and taken once a reason is typed.
class TestClosedImportPage : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;

private Q_SLOTS:
    void initTestCase() { views::applyTheme(views::Theme::Light, 11); }

    void aReasonIsAskedForAndTheFilesAreCheckedAgain()
    {
        test::ClosedBook book;
        STC_UNWRAP(services::closeDays(*book.database, QDate(2021, 6, 7), QDate(2021, 6, 7)));
        const QString file = book.folder.filePath(word("logbook_pages.csv"));
        test::writeFile(file, "id,team_id,page_date,declarations,updated_at\n" + book.page.toString().toUtf8() + ',' + book.team.toString().toUtf8() + ",2021-06-07,6,2021-06-09T02:00:00Z\n");
        views::ImportPage page(*book.database, views::Surroundings{m_preferences, m_answers, test::clock()}, nullptr);
        page.resize(1130, 640);
        page.show();
        QVERIFY(QTest::qWaitForWindowActive(&page));
        page.addPaths({file}, true);
        QTRY_VERIFY(find<QLabel>(page, "closedDaysText")->isVisible());
        auto *import = find<QPushButton>(page, "import");
        auto *reason = find<QLineEdit>(page, "correctionReason");
        auto *again = find<QPushButton>(page, "checkAgain");
        QVERIFY(find<QLabel>(page, "closedDaysText")->text().contains(word("1 row")));
        QVERIFY(!import->isEnabled() && !again->isEnabled());
        reason->setFocus();
        QTest::keyClicks(reason, word("doi chieu"));
        QTest::keyClick(reason, Qt::Key_Return);
        QTRY_VERIFY(import->isVisible() && import->isEnabled());
        QVERIFY(!find<QLabel>(page, "closedDaysText")->isVisible());
        QCOMPARE(book.corrections(), QString()); // only checked so far
        import->click();
        QTRY_COMPARE(book.corrections(), word("declarations|5|6|doi chieu"));
        QTRY_VERIFY(test::isAtRest());
        QCOMPARE(test::value(*book.database, schema::TableId::LogbookPages, book.page, "declarations"), word("6"));
        // The next files are checked without it.
        page.startAnew();
        QCOMPARE(reason->text(), QString());
    }
};

QTEST_MAIN(TestClosedImportPage)
#include "tst_closedimportpage.moc"
