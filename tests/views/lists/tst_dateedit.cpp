// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/dateedit.h"

#include <QCalendarWidget>
#include <QSignalSpy>
#include <QTest>

using namespace stc;

class TestDateEdit : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void takesWhatPeopleWrite_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QDate>("date");
        QTest::newRow("short") << QStringLiteral("7/5/2021") << QDate(2021, 5, 7);
        QTest::newRow("dots") << QStringLiteral("07.05.2021") << QDate(2021, 5, 7);
        QTest::newRow("iso") << QStringLiteral("2021-05-07") << QDate(2021, 5, 7);
        QTest::newRow("this year") << QStringLiteral("7/5") << QDate(2021, 5, 7);
        QTest::newRow("no such day") << QStringLiteral("31/2/2021") << QDate();
        QTest::newRow("words") << QStringLiteral("hom qua") << QDate();
        QTest::newRow("nothing") << QString() << QDate();
    }

    void takesWhatPeopleWrite()
    {
        QFETCH(QString, typed);
        QFETCH(QDate, date);
        views::DateEdit edit(QDate(2021, 6, 9));
        edit.show();
        QTest::keyClicks(&edit, typed);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.date(), date);
        QCOMPARE(edit.isWrong(), !date.isValid() && !typed.isEmpty());
        QCOMPARE(edit.toolTip().isEmpty(), !edit.isWrong());
    }

    void tellsOnce()
    {
        views::DateEdit edit(QDate(2021, 6, 9));
        QSignalSpy changed(&edit, &views::DateEdit::dateChanged);
        QTest::keyClicks(&edit, QStringLiteral("07/05/2021"));
        QCOMPARE(changed.size(), 1); // a whole date needs no Enter
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(changed.size(), 1);
        edit.setDate(QDate(2021, 6, 1));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(edit.text(), QStringLiteral("01/06/2021"));
        edit.selectAll();
        QTest::keyClick(&edit, Qt::Key_Delete);
        QCOMPARE(changed.size(), 2);
        QVERIFY(!edit.date().isValid());
    }

    void opensACalendar()
    {
        views::DateEdit edit(QDate(2021, 6, 9));
        edit.show();
        QSignalSpy changed(&edit, &views::DateEdit::dateChanged);
        QTest::keyClick(&edit, Qt::Key_Down, Qt::AltModifier);
        auto *calendar = edit.findChild<QCalendarWidget *>(QStringLiteral("calendar"));
        QVERIFY(calendar);
        QCOMPARE(calendar->selectedDate(), QDate(2021, 6, 9));
        calendar->setSelectedDate(QDate(2021, 6, 2));
        Q_EMIT calendar->activated(QDate(2021, 6, 2));
        QCOMPARE(changed.size(), 1);
        QCOMPARE(edit.date(), QDate(2021, 6, 2));
    }
};

QTEST_MAIN(TestDateEdit)
#include "tst_dateedit.moc"
