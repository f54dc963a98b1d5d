// SPDX-License-Identifier: GPL-3.0-or-later
#include "windowfixture.h"

#include <QAction>
#include <QMenu>

using namespace stc;

/// The registry of actions.
class TestCommands : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyShortcutIsUsedOnce()
    {
        QWidget window;
        const views::Commands commands(&window);
        QHash<QString, QString> users;
        int count = 0;
        for (const views::CommandInfo &info : views::allCommands()) {
            for (const QKeySequence &keys : commands.action(info.command)->shortcuts()) {
                const QString key = keys.toString(QKeySequence::PortableText);
                QVERIFY2(!keys.isEmpty(), info.objectName);
                QVERIFY2(!users.contains(key), qPrintable(QStringLiteral("%1: %2 and %3").arg(key, users.value(key), QLatin1String(info.objectName))));
                users.insert(key, QLatin1String(info.objectName));
                ++count;
            }
        }
        QVERIFY(count > 20);
    }

    void theRegistryIsInTheOrderOfTheCommands()
    {
        const auto all = views::allCommands();
        for (std::size_t i = 0; i < all.size(); ++i)
            QCOMPARE(static_cast<std::size_t>(all[i].command), i);
    }

    void nothingThatNeedsADatabaseIsOnWithoutOne()
    {
        QWidget window;
        views::Commands commands(&window);
        commands.setDatabaseOpen(false);
        QVERIFY(!commands.action(views::Command::Import)->isEnabled());
        QVERIFY(commands.action(views::Command::OpenDatabase)->isEnabled());
        commands.setDatabaseOpen(true);
        QVERIFY(commands.action(views::Command::Import)->isEnabled());
    }

    /// Alt with a letter must open one thing only.
    void mnemonicsOfTheMenuBarDiffer_data()
    {
        QTest::addColumn<QString>("language");
        QTest::newRow("vi") << QStringLiteral("vi");
        QTest::newRow("en") << QStringLiteral("en");
    }
    void mnemonicsOfTheMenuBarDiffer()
    {
        QFETCH(QString, language);
        views::applyLanguage(language);
        QSet<QChar> letters;
        for (const auto menu : {views::MenuId::File, views::MenuId::Edit, views::MenuId::View, views::MenuId::Go, views::MenuId::Print, views::MenuId::Help}) {
            const QString title = views::menuTitle(menu);
            const qsizetype mark = title.indexOf(QLatin1Char('&'));
            QVERIFY2(mark >= 0 && mark + 1 < title.size(), qPrintable(title));
            QVERIFY2(!letters.contains(title[mark + 1].toLower()), qPrintable(title));
            letters.insert(title[mark + 1].toLower());
        }
        views::removeLanguage();
    }
};

QTEST_MAIN(TestCommands)
#include "tst_commands.moc"
