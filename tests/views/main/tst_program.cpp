// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/program.h"
#include "windowfixture.h"

#include <QLabel>
#include <QPushButton>

using namespace stc;

/// The program around the window: its options, its language, its start.
class TestProgram : public QObject {
    Q_OBJECT
    std::unique_ptr<test::Home> m_home;

    static gui::ParsedOptions parse(const QStringList &words) { return gui::parseOptions(QStringList{QStringLiteral("sotocovid")} + words); }
    static views::MainWindow *window()
    {
        for (QWidget *top : QApplication::topLevelWidgets()) {
            if (auto *found = qobject_cast<views::MainWindow *>(top); found && found->isVisible())
                return found;
        }
        return nullptr;
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<test::Home>(); }
    void cleanup() { views::removeLanguage(); }

    void optionsAreRead()
    {
        const auto parsed = parse({QStringLiteral("--language"), QStringLiteral("vi"), QStringLiteral("--theme"), QStringLiteral("dark"), QStringLiteral("a.db")});
        QVERIFY(parsed.options);
        QCOMPARE(parsed.options->language, QStringLiteral("vi"));
        QCOMPARE(parsed.options->theme, QStringLiteral("dark"));
        QCOMPARE(parsed.options->file, QStringLiteral("a.db"));
        QVERIFY(!parsed.options->sample);
    }

    void wrongWordsEndTheProgram_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("language") << QStringList{QStringLiteral("--language"), QStringLiteral("de")};
        QTest::newRow("theme") << QStringList{QStringLiteral("--theme"), QStringLiteral("pink")};
        QTest::newRow("two files") << QStringList{QStringLiteral("a.db"), QStringLiteral("b.db")};
        QTest::newRow("sample and file") << QStringList{QStringLiteral("--sample"), QStringLiteral("b.db")};
        QTest::newRow("unknown") << QStringList{QStringLiteral("--nonsense")};
    }
    void wrongWordsEndTheProgram()
    {
        QFETCH(QStringList, words);
        const auto parsed = parse(words);
        QVERIFY(!parsed.options);
        QCOMPARE(parsed.exitCode, 2);
        QVERIFY(!parsed.text.isEmpty());
    }

    void helpKeepsTheHiddenOptionsToItself()
    {
        const auto parsed = parse({QStringLiteral("--help")});
        QVERIFY(!parsed.options);
        QCOMPARE(parsed.exitCode, 0);
        QVERIFY(parsed.text.contains(QLatin1String("--sample")));
        QVERIFY(!parsed.text.contains(QLatin1String("--screenshots")));
    }

    void theLanguageChangesAtOnceAndIsRemembered()
    {
        const QString path = m_home->path("office.db");
        STC_UNWRAP(store::Database::create(path, QStringLiteral("07354"), UnitList::builtIn(), test::clock()));
        gui::Options options;
        options.language = QStringLiteral("vi");
        options.file = path;
        QElapsedTimer timer;
        timer.start();
        gui::Program program(options, timer);
        program.start();
        QVERIFY(window());
        window()->showPage(views::PageId::ofTable(schema::TableId::Households));
        QCOMPARE(test::find<QLabel>(*window()->page(window()->currentPage()), "listTitle")->text(), QStringLiteral("Hộ gia đình"));
        const views::MainWindow *before = window();
        Q_EMIT window()->languageChosen(QStringLiteral("en"));
        QTRY_VERIFY(window() && window() != before);
        QTRY_COMPARE(window()->currentPage().name(), QStringLiteral("households"));
        QCOMPARE(window()->databasePath(), path);
        QCOMPARE(test::find<QLabel>(*window()->page(window()->currentPage()), "listTitle")->text(), QStringLiteral("Households"));
        QCOMPARE(views::Preferences().language(), QStringLiteral("en"));
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral("."));
    }

    void theLastDatabaseOpensAgain()
    {
        const QString path = m_home->path("last.db");
        STC_UNWRAP(store::Database::create(path, QStringLiteral("07354"), UnitList::builtIn(), test::clock()));
        views::Preferences().addDatabase(path);
        gui::Options options;
        options.language = QStringLiteral("vi");
        QElapsedTimer timer;
        timer.start();
        gui::Program program(options, timer);
        program.start();
        QCOMPARE(window()->databasePath(), path);
        QCOMPARE(QLocale().decimalPoint(), QStringLiteral(","));
    }

    void aLostDatabaseIsSaidOnTheStartPage()
    {
        views::Preferences().addDatabase(m_home->path("gone.db"));
        gui::Options options;
        options.language = QStringLiteral("vi");
        QElapsedTimer timer;
        timer.start();
        gui::Program program(options, timer);
        program.start();
        QVERIFY(!window()->database());
        QVERIFY(test::find<QPushButton>(*test::find<QWidget>(*window(), "startPage"), "messageAction")->isVisible());
    }
};

QTEST_MAIN(TestProgram)
#include "tst_program.moc"
