// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training.h"
#include "views/exchange/previewmodel.h"
#include "windowfixture.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTableView>

using namespace stc;
using test::find;

/// From the first start to a searched list, typed as a person types it.
class TestJourney : public QObject {
    Q_OBJECT
    std::unique_ptr<test::Home> m_home;
    views::Preferences m_preferences;
    test::Answers m_answers;
    QString m_package;
    QString m_unit;

    [[nodiscard]] std::unique_ptr<views::MainWindow> makeWindow()
    {
        auto window = std::make_unique<views::MainWindow>(views::Surroundings{m_preferences, m_answers, test::clock()});
        window->resize(1366, 768);
        window->show();
        window->activateWindow();
        return window;
    }
    static void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        QWidget *focus = QApplication::focusWidget();
        QTest::keyClick(focus ? focus : QApplication::activeWindow(), key, modifiers);
    }
    static QString focusName() { return QApplication::focusWidget() ? QApplication::focusWidget()->objectName() : QString(); }
    static QString step(const views::MainWindow &window)
    {
        return find<QStackedWidget>(window, "importSteps")->currentWidget()->objectName();
    }
    static QMap<QString, qint64> rowsByTable(views::MainWindow &window)
    {
        QMap<QString, qint64> rows;
        for (const schema::Table *table : schema::allTables())
            rows.insert(QLatin1String(table->name), window.database()->connection().integer(std::string("SELECT count(*) FROM ") + table->name).value_or(-1));
        return rows;
    }
    static QAbstractItemModel *list(views::MainWindow &window, schema::TableId table)
    {
        return find<QAbstractItemView>(*window.page(views::PageId::ofTable(table)), "listTable")->model();
    }

private Q_SLOTS:
    void init()
    {
        m_home = std::make_unique<test::Home>();
        m_answers = {};
        m_package = m_home->path("package");
        services::TrainingOptions options;
        options.scale = services::TrainingScale::Sample; // Team goes on beyond the day of the test
        options.target = m_package;
        const auto made = services::makeTrainingData(options, {});
        STC_UNWRAP(made);
        m_unit = made->unit;
        views::applyLanguage(QStringLiteral("vi"));
    }
    void cleanup() { views::removeLanguage(); }

    void fromTheFirstStartToASearchedList()
    {
        auto window = makeWindow();
        QVERIFY(QTest::qWaitForWindowActive(window.get()));
        QVERIFY(!window->database());
        find<QWidget>(*window, "startSample")->setFocus();
        press(Qt::Key_Tab);
        QCOMPARE(focusName(), QStringLiteral("startNew"));
        press(Qt::Key_Return);

        QTRY_VERIFY(QApplication::activeModalWidget());
        QWidget *dialog = QApplication::activeModalWidget();
        QTRY_COMPARE(focusName(), QStringLiteral("unitSearch"));
        QVERIFY(!find<QPushButton>(*dialog, "makeDatabase")->isEnabled());
        QTest::keyClicks(QApplication::focusWidget(), m_unit);
        QVERIFY(find<QPushButton>(*dialog, "makeDatabase")->isEnabled());
        const QString path = m_home->path("new.db");
        auto *pathEdit = find<QLineEdit>(*dialog, "databasePath");
        QVERIFY(pathEdit->text().contains(m_unit));
        pathEdit->setFocus();
        press(Qt::Key_A, Qt::ControlModifier);
        QTest::keyClicks(pathEdit, path);
        QCOMPARE(pathEdit->text(), path);
        press(Qt::Key_Return);
        QTRY_VERIFY2(window->database(), qPrintable(find<QLabel>(*find<QWidget>(*window, "startPage"), "messageText")->text() + QString::number(QFile::exists(path))));
        QCOMPARE(window->database()->unitCode(), m_unit);

        window->activateWindow(); // a window manager does that when a dialog goes
        // An empty database opens at the import.
        QCOMPARE(window->currentPage().name(), QStringLiteral("import"));
        QTRY_COMPARE(focusName(), QStringLiteral("chooseFiles"));
        press(Qt::Key_Tab);
        QCOMPARE(focusName(), QStringLiteral("chooseFolder"));
        m_answers.folder = m_package;
        press(Qt::Key_Space);
        QTRY_COMPARE(focusName(), QStringLiteral("checkFiles"));
        press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(step(*window), QStringLiteral("previewPane"), 30000);
        auto *rows = find<QTableView>(*window, "previewRows")->model();
        QVERIFY(rows->rowCount() > 100);
        QCOMPARE(window->database()->connection().integer("SELECT count(*) FROM people").value_or(-1), 0);
        QTRY_COMPARE(focusName(), QStringLiteral("import"));
        press(Qt::Key_Space);
        QTRY_COMPARE_WITH_TIMEOUT(focusName(), QStringLiteral("importShowList"), 30000);
        QVERIFY(window->findChild<QWidget *>(QStringLiteral("trainingBanner")));

        window->showPage(views::PageId::ofTable(schema::TableId::People));
        auto *people = list(*window, schema::TableId::People);
        const int all = static_cast<int>(window->database()->connection().integer("SELECT count(*) FROM people").value_or(-1));
        QVERIFY(all > 50);
        QTRY_COMPARE_WITH_TIMEOUT(people->rowCount(), all, 10000);
        press(Qt::Key_F, Qt::ControlModifier);
        QTRY_COMPARE(focusName(), QStringLiteral("searchBox"));
        QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("nguyen thi"));
        QTRY_VERIFY_WITH_TIMEOUT(people->rowCount() > 0 && people->rowCount() < all, 10000);
    }

    void wrongRowsKeepEverythingOutUntilThePersonDecides()
    {
        const QString path = m_home->path("wrong.db");
        STC_UNWRAP(store::Database::create(path, QStringLiteral("07354"), UnitList::builtIn(), test::clock()));
        const QString file = m_home->path("teams.csv");
        test::writeFile(file, "id,commune_code,hamlet,name,kind,established_on\r\n"
                              "7d0f1c1e-0d0a-4c1f-9a53-0d5a1f3b2c01,07354,Ngoai,To 99,community,2021-05-10\r\n"
                              "7d0f1c1e-0d0a-4c1f-9a53-0d5a1f3b2c02,07354,,To 98,community,2021-05-10\r\n");
        auto window = makeWindow();
        QVERIFY(window->openDatabase(path));
        m_answers.files = QStringList{file};
        window->showPage({views::PageId::Kind::Import, {}});
        find<QPushButton>(*window, "chooseFiles")->click();
        find<QPushButton>(*window, "checkFiles")->click();
        QTRY_COMPARE_WITH_TIMEOUT(step(*window), QStringLiteral("previewPane"), 20000);
        auto *import = find<QPushButton>(*window, "import");
        QVERIFY(!import->isEnabled());
        // The refused row is shown first, with its reason in Vietnamese.
        auto *rows = find<QTableView>(*window, "previewRows")->model();
        QCOMPARE(rows->rowCount(), 1);
        QCOMPARE(rows->index(0, views::PreviewModel::Line).data().toString(), QStringLiteral("3"));
        QVERIFY(!rows->index(0, views::PreviewModel::Reason).data().toString().isEmpty());

        const QString rejects = m_home->path("rejects");
        QDir().mkpath(rejects);
        m_answers.folder = rejects;
        find<QCheckBox>(*window, "skipInvalid")->click();
        QVERIFY(import->isEnabled());
        import->click();
        QTRY_VERIFY_WITH_TIMEOUT(find<QPushButton>(*window, "importShowRejects")->isVisible(), 20000);
        QCOMPARE(window->database()->connection().integer("SELECT count(*) FROM teams").value_or(-1), 1);
        QVERIFY(!QDir(rejects).isEmpty());
        find<QPushButton>(*window, "importShowRejects")->click();
        QCOMPARE(m_answers.shownFolder, rejects);
    }

    void cancelLeavesTheDatabaseAsItWas()
    {
        const QString path = m_home->path("cancel.db");
        STC_UNWRAP(store::Database::create(path, m_unit, UnitList::builtIn(), test::clock()));
        auto window = makeWindow();
        QVERIFY(window->openDatabase(path));
        // A new database has the rules of quarantine that come with the program, and nothing else.
        const QMap<QString, qint64> before = rowsByTable(*window);
        QVERIFY(before.value(QStringLiteral("quarantine_rules")) > 0);
        QCOMPARE(before.value(QStringLiteral("people")), 0);
        m_answers.folder = m_package;
        window->showPage({views::PageId::Kind::Import, {}});
        find<QPushButton>(*window, "chooseFolder")->click();
        find<QPushButton>(*window, "checkFiles")->click();
        QTRY_COMPARE_WITH_TIMEOUT(step(*window), QStringLiteral("previewPane"), 20000);
        find<QPushButton>(*window, "cancelImport")->click();
        QVERIFY(find<QWidget>(*window->page({views::PageId::Kind::Import, {}}), "messageBar")->isVisible());
        QCOMPARE(rowsByTable(*window), before);
    }

    void theStartPageSaysWhatIsWrong()
    {
        const QString path = m_home->path("broken.db");
        test::writeFile(path, "this is no database");
        auto window = makeWindow();
        QVERIFY(!window->openDatabase(path));
        auto *text = find<QLabel>(*find<QWidget>(*window, "startPage"), "messageText");
        QVERIFY(text->isVisible());
        QVERIFY2(text->text().contains(QStringLiteral("broken.db")), qPrintable(text->text()));
    }

    void whatIsOpenStaysOpenAfterAWrongChoice()
    {
        const QString path = m_home->path("good.db");
        STC_UNWRAP(store::Database::create(path, m_unit, UnitList::builtIn(), test::clock()));
        auto window = makeWindow();
        QVERIFY(window->openDatabase(path));
        QVERIFY(!window->openDatabase(m_home->path("missing.db")));
        QCOMPARE(window->databasePath(), path);
        QCOMPARE(m_preferences.lastDatabase(), path);
    }
};

QTEST_MAIN(TestJourney)
#include "tst_journey.moc"
