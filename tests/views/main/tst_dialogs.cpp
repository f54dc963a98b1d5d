// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/printdialogs/pageview.h"
#include "views/printdialogs/printdialog.h"
#include "windowfixture.h"

#include <QComboBox>
#include <QDialog>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTableWidget>

using namespace stc;
using test::find;
using views::Command;

/// Printing, export, backup and restore, as the window does them.
class TestDialogs : public QObject {
    Q_OBJECT
    test::Home m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;
    std::unique_ptr<views::MainWindow> m_window;

    template <typename T>
    [[nodiscard]] T *dialog(const char *name)
    {
        T *found = nullptr;
        for (T *child : m_window->findChildren<T *>(QLatin1String(name))) {
            if (child->isVisible())
                found = child;
        }
        return found;
    }
    [[nodiscard]] qint64 people() { return m_window->database()->connection().integer("SELECT count(*) FROM people").value_or(-1); }

private Q_SLOTS:
    void initTestCase()
    {
        views::applyTheme(views::Theme::Light, 11);
        STC_UNWRAP(views::makeSample(views::samplePath(), test::clock(), {}));
    }
    void init()
    {
        m_answers = {};
        m_window = std::make_unique<views::MainWindow>(views::Surroundings{m_preferences, m_answers, test::clock()});
        m_window->resize(1366, 744);
        m_window->show();
        QVERIFY(m_window->openDatabase(views::samplePath()));
        m_window->showPage({});
    }
    void cleanup() { m_window.reset(); }

    void pagesArePreparedShownAndSaved()
    {
        m_window->run(Command::PrintMonitoring);
        auto *print = dialog<views::PrintDialog>("printDialog");
        QVERIFY(print);
        QSignalSpy prepared(print, &views::PrintDialog::prepared);
        QVERIFY(prepared.wait(20000));
        QVERIFY(print->document());
        const int all = find<views::PageView>(*print, "pageView")->pageCount();
        QVERIFY(all > 1);

        // One team has fewer pages than all of them.
        auto *team = find<QComboBox>(*print, "printTeam");
        QVERIFY(team->count() > 2);
        team->setFocus();
        QTest::keyClick(team, Qt::Key_Down);
        QVERIFY(prepared.wait(20000));
        QVERIFY(!print->request().team.isNull());
        QVERIFY(find<views::PageView>(*print, "pageView")->pageCount() < all);

        m_answers.savePath = m_home.path("list"); // the ending is added
        find<QPushButton>(*print, "savePdf")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(m_home.path("list.pdf")), 20000);
        QVERIFY(test::readFile(m_home.path("list.pdf")).startsWith("%PDF-"));
        QTRY_VERIFY(test::isAtRest());
    }

    void pageKeysWalkThroughThePreview()
    {
        m_window->run(Command::PrintRoster);
        auto *print = dialog<views::PrintDialog>("printDialog");
        QSignalSpy prepared(print, &views::PrintDialog::prepared);
        QVERIFY(prepared.wait(20000));
        auto *view = find<views::PageView>(*print, "pageView");
        QVERIFY(view->pageCount() > 2);
        QCOMPARE(view->currentPage(), 1);
        QTest::keyClick(view, Qt::Key_PageDown);
        QCOMPARE(view->currentPage(), 2);
        QTest::keyClick(view, Qt::Key_End);
        QCOMPARE(view->currentPage(), view->pageCount());
        view->setZoom(2);
        QCOMPARE(view->currentPage(), view->pageCount());
        QTest::keyClick(view, Qt::Key_Home);
        QCOMPARE(view->currentPage(), 1);
        const QImage shown = view->viewport()->grab().toImage();
        QVERIFY2(shown.pixelColor(shown.width() / 2, 40) == QColor(Qt::white), "the page is not there");
    }

    void theListDecidesWhatIsPrinted()
    {
        m_window->showPage(views::PageId::ofTable(schema::TableId::LogbookPages));
        m_window->run(Command::PrintLogbook);
        auto *print = dialog<views::PrintDialog>("printDialog");
        QVERIFY(print);
        QCOMPARE(print->request().kind, reports::PrintKind::Logbook);
        QCOMPARE(print->request().date, QDate(2021, 6, 9)); // the day on which the sample lives
    }

    void aPackageIsWritten()
    {
        const views::PageId page{views::PageId::Kind::Export, {}};
        m_window->showPage(page);
        QWidget *form = m_window->page(page);
        find<QRadioButton>(*form, "exportFolder")->click();
        const QString target = m_home.path("package");
        find<QLineEdit>(*form, "exportTarget")->setText(target);
        find<QPushButton>(*form, "exportNoTables")->click();
        auto *write = find<QPushButton>(*form, "export");
        QVERIFY(!write->isEnabled());
        auto *tables = find<QListWidget>(*form, "exportTables");
        tables->item(0)->setCheckState(Qt::Checked);
        QVERIFY(write->isEnabled());
        write->click();
        auto *files = find<QTableWidget>(*form, "exportFiles");
        QTRY_VERIFY_WITH_TIMEOUT(files->isVisible(), 20000);
        QVERIFY(QFile::exists(target + QLatin1String("/teams.csv")));
        QVERIFY(!QFile::exists(target + QLatin1String("/people.csv")));
        find<QPushButton>(*form, "exportOpenFolder")->click();
        QCOMPARE(m_answers.shownFolder, QFileInfo(target).absoluteFilePath());
    }

    void aBackupComesBack()
    {
        const qint64 before = people();
        m_window->run(Command::Backup);
        auto *backup = dialog<QDialog>("backupDialog");
        QVERIFY(backup);
        const QString file = m_home.path("copy.db");
        find<QLineEdit>(*backup, "backupTarget")->setText(file);
        find<QPushButton>(*backup, "startBackup")->click();
        QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(file) && test::isAtRest(), 20000);
        QTest::keyClick(backup, Qt::Key_Escape);
        STC_UNWRAP(m_window->database()->connection().execute("DELETE FROM health_checks"));

        m_window->run(Command::Restore);
        auto *restore = dialog<QDialog>("restoreDialog");
        QVERIFY(restore);
        m_answers.files = QStringList{file};
        find<QPushButton>(*restore, "choosePath")->click();
        m_answers.agrees = false;
        find<QPushButton>(*restore, "startRestore")->click();
        QVERIFY(m_window->database()); // asked, not agreed: nothing happens
        m_answers.agrees = true;
        find<QPushButton>(*restore, "startRestore")->click();
        QTRY_VERIFY_WITH_TIMEOUT(m_window->database() && test::isAtRest(), 20000);
        QCOMPARE(people(), before);
        QVERIFY(m_window->database()->connection().integer("SELECT count(*) FROM health_checks").value_or(0) > 0);
        // What was replaced is still there.
        const QFileInfo sample(views::samplePath());
        QCOMPARE(sample.dir().entryList({sample.completeBaseName() + QLatin1String("*before-restore*"), sample.fileName() + QLatin1String(".before-restore*")}).size(), 1);
    }
};

QTEST_MAIN(TestDialogs)
#include "tst_dialogs.moc"
