// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dates.h"
#include "testsupport.h"

using namespace stc;

class TestDates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDayFrom1900To2100()
    {
        const QDate end(2101, 1, 1);
        DayNumber number = dayNumber(QDate(1900, 1, 1));
        for (QDate day(1900, 1, 1); day < end; day = day.addDays(1), ++number) {
            const CivilDate civil = civilDate(number);
            QCOMPARE(QDate(civil.year, civil.month, civil.day), day);
            QCOMPARE(dayNumber(civil), number);
            QCOMPARE(dayNumber(day), number);
            QCOMPARE(toQDate(number), day);
            std::string iso;
            appendIsoDate(civil, iso);
            QCOMPARE(QString::fromStdString(iso), day.toString(Qt::ISODate));
            const auto read = parseIsoDate(iso);
            QVERIFY(read && dayNumber(*read) == number);
            const auto written = parseWrittenDate(day.toString(QStringLiteral("d/M/yyyy")).toStdString());
            QVERIFY(written && dayNumber(*written) == number);
        }
    }

    void leapDays()
    {
        QVERIFY(isRealDate(2020, 2, 29) && isRealDate(2000, 2, 29));
        QVERIFY(!isRealDate(2021, 2, 29) && !isRealDate(1900, 2, 29) && !isRealDate(2100, 2, 29));
        QVERIFY(!isRealDate(2021, 4, 31) && !isRealDate(2021, 0, 1) && !isRealDate(2021, 13, 1) && !isRealDate(2021, 1, 0) && !isRealDate(0, 1, 1));
    }

    void isoIsExact()
    {
        for (const char *text : {"", "2021-5-7", "2021/05/07", "2021-05-07 ", " 2021-05-07", "2021-02-29", "21-05-07", "2021-05-0a", "-021-05-07"})
            QVERIFY2(!parseIsoDate(text), text);
    }

    void writtenDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        const auto row = [](const char *text, const char *iso) { QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(iso); };
        row("07/05/2021", "2021-05-07");
        row("7/5/2021", "2021-05-07");
        row("07-05-2021", "2021-05-07");
        row("7.5.2021", "2021-05-07");
        row("31/12/1999", "1999-12-31");
        row("29/02/2020", "2020-02-29");
        for (const char *text : {"05/13/2021", "29/02/2021", "7/5/21", "7/5", "7/5/20211", "7//2021", "/5/2021", "7/5/2021/", "7 5 2021", "007/5/2021", "44325", ""})
            row(text, "");
    }

    void writtenDates()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        const auto date = parseWrittenDate(text.toStdString());
        std::string out;
        if (date)
            appendIsoDate(*date, out);
        QCOMPARE(QString::fromStdString(out), iso);
    }

    void times_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("iso");
        QTest::addColumn<bool>("repaired");
        const auto row = [](const char *text, const char *iso, bool repaired) {
            QTest::newRow(text) << QString::fromLatin1(text) << QString::fromLatin1(iso) << repaired;
        };
        row("2021-05-07T06:31:05Z", "2021-05-07T06:31:05Z", false);
        row("2021-05-07 06:31:05", "2021-05-07T06:31:05Z", true);
        row("2021-05-07T06:31Z", "2021-05-07T06:31:00Z", true);
        row("2021-05-07T13:31:05+07:00", "2021-05-07T06:31:05Z", true);
        row("2021-05-07T01:31:05+07:00", "2021-05-06T18:31:05Z", true);
        row("2021-05-06T22:31:05-08:00", "2021-05-07T06:31:05Z", true);
        row("2021-05-07T06:31:05.999Z", "2021-05-07T06:31:05Z", true);
        row("07/05/2021 13:31", "2021-05-07T06:31:00Z", true); // time in Vietnam
        row("7/5/2021 6:05", "2021-05-06T23:05:00Z", true);
        row("07/05/2021", "2021-05-06T17:00:00Z", true); // midnight in Vietnam
        row("1962-05-07T06:31:05Z", "1962-05-07T06:31:05Z", false);
        for (const char *text : {"2021-05-07T24:00:00Z", "2021-05-07T06:60:00Z", "2021-05-07T06:31:61Z", "2021-05-07T06:31:05+7", "2021-05-07T06:31:05Zx",
                                 "2021-02-30T06:31:05Z", "2021-05-07X06:31:05Z", "2021-05-07T", "06:31:05", "", "1.6E+9"})
            row(text, "", false);
    }

    void times()
    {
        QFETCH(QString, text);
        QFETCH(QString, iso);
        QFETCH(bool, repaired);
        const auto time = parseTime(text.toStdString());
        QCOMPARE(time ? isoTime(time->seconds) : QString(), iso);
        if (time)
            QCOMPARE(time->repaired, repaired);
    }

    void display()
    {
        QCOMPARE(displayDate(QDate(2021, 5, 7)), QStringLiteral("07/05/2021"));
        QCOMPARE(displayPartialDate(QStringLiteral("1962")), QStringLiteral("1962"));
        QCOMPARE(displayPartialDate(QStringLiteral("1962-05")), QStringLiteral("05/1962"));
        QCOMPARE(displayPartialDate(QStringLiteral("1962-05-31")), QStringLiteral("31/05/1962"));
        QCOMPARE(displayTime(1620369065), QStringLiteral("07/05/2021 13:31"));
    }

    void todayIsTheDateInVietnam()
    {
        const FixedClock late(QDateTime(QDate(2021, 6, 8), QTime(17, 30), Qt::UTC));
        QCOMPARE(late.today(), QDate(2021, 6, 9));
        QCOMPARE(stc::test::clock().today(), QDate(2021, 6, 9));
    }
};

QTEST_APPLESS_MAIN(TestDates)
#include "tst_dates.moc"
