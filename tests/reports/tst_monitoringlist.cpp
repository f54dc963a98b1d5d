// SPDX-License-Identifier: GPL-3.0-or-later
#include "printsamples.h"
#include "testsupport.h"

#include "reports/monitoringlist.h"

using namespace stc;
using namespace stc::reports;

class TestMonitoringList : public QObject {
    Q_OBJECT

    test::PlainMeasure m_measure;

    Document made(const MonitoringList &list) const
    {
        auto document = monitoringDocument(list, UnitList::builtIn(), m_measure, {});
        return document ? std::move(*document) : Document();
    }

    static QString allText(const Document &document)
    {
        QString text;
        for (const Page &page : document.pages)
            text += test::textOf(page);
        return text;
    }

    /// A list of one person, changed as the test wants.
    MonitoringList one() const
    {
        MonitoringList list = test::monitoringList(1, 1, 1);
        store::MonitoredPerson &person = list.people.front();
        person.kind = QStringLiteral("home");
        person.place.clear();
        person.startOn = QDate(2021, 6, 5);
        person.days = 14;
        person.plannedEndOn = QDate(2021, 6, 19);
        return list;
    }

private Q_SLOTS:
    void countsDays_data()
    {
        QTest::addColumn<QDate>("start");
        QTest::addColumn<int>("days"); // 0 = an episode that an event ends
        QTest::addColumn<QDate>("date");
        QTest::addColumn<int>("day");
        QTest::addColumn<QVariant>("left");
        // By hand: 14 days from 05/06 are 05/06 to 18/06, release at 0h00 of 19/06.
        QTest::newRow("first day") << QDate(2021, 6, 5) << 14 << QDate(2021, 6, 5) << 1 << QVariant(14);
        QTest::newRow("fifth day") << QDate(2021, 6, 5) << 14 << QDate(2021, 6, 9) << 5 << QVariant(10);
        QTest::newRow("last day") << QDate(2021, 6, 5) << 14 << QDate(2021, 6, 18) << 14 << QVariant(1);
        QTest::newRow("day of release") << QDate(2021, 6, 5) << 14 << QDate(2021, 6, 19) << 15 << QVariant(0);
        QTest::newRow("overdue") << QDate(2021, 6, 5) << 14 << QDate(2021, 6, 21) << 17 << QVariant(-2);
        QTest::newRow("21 days over the end of a month") << QDate(2021, 5, 20) << 21 << QDate(2021, 6, 9) << 21 << QVariant(1);
        QTest::newRow("F2: ended by an event") << QDate(2021, 6, 1) << 0 << QDate(2021, 6, 9) << 9 << QVariant();
    }
    void countsDays()
    {
        QFETCH(QDate, start);
        QFETCH(int, days);
        QFETCH(QDate, date);
        QFETCH(int, day);
        QFETCH(QVariant, left);
        store::MonitoredPerson person;
        person.startOn = start;
        if (days > 0) {
            person.days = days;
            person.plannedEndOn = start.addDays(days);
        }
        const QuarantineDay at = quarantineDay(person, date);
        QCOMPARE(at.day, day);
        QCOMPARE(at.length.value_or(0), days);
        QCOMPARE(at.daysLeft.has_value(), left.isValid());
        if (at.daysLeft)
            QCOMPARE(*at.daysLeft, left.toInt());
        // The same without the number of days, and without the planned end, where one follows from the other.
        if (days > 0) {
            person.days.reset();
            QCOMPARE(quarantineDay(person, date).length.value_or(0), days);
            person.days = days;
            person.plannedEndOn = {};
            QCOMPARE(quarantineDay(person, date).daysLeft.value_or(99), left.toInt());
        }
    }

    void knowsWhichChecksAreDue()
    {
        const QDate day(2021, 6, 9);
        const auto due = [&](const QDateTime &now) {
            const DueChecks checks = dueChecks(day, now);
            return (checks.isMorningDue ? 1 : 0) + (checks.isAfternoonDue ? 2 : 0);
        };
        QCOMPARE(due(QDateTime(day, QTime(11, 59))), 0);
        QCOMPARE(due(QDateTime(day, QTime(12, 0))), 1);
        QCOMPARE(due(QDateTime(day, QTime(18, 0))), 3);
        QCOMPARE(due(QDateTime(day.addDays(1), QTime(1, 0))), 3);
        QCOMPARE(due(QDateTime(day.addDays(-1), QTime(23, 0))), 0);
    }

    void showsThePersonInTheRightColumns()
    {
        MonitoringList list = one();
        store::MonitoredPerson &person = list.people.front();
        person.name = QStringLiteral("Giáp Văn Đạt");
        person.sex = QStringLiteral("male");
        person.birthDate = QStringLiteral("1962-05-07");
        const Document document = made(list);
        QCOMPARE(test::faultsOf(document), QStringList());
        const QString text = allText(document);
        for (const QString &expected : {QStringLiteral("LIST OF PEOPLE IN QUARANTINE"), QStringLiteral("5/14"), QStringLiteral("10 left"), QStringLiteral("05/06/"),
                 QStringLiteral("19/06/"), QStringLiteral("Xã Việt Lập"), QStringLiteral("Tổ 1 thôn Đồng Lim"), QStringLiteral("This list holds 1 people."),
                 QStringLiteral("PEOPLE'S COMMITTEE OF HUYỆN TÂN YÊN"), QStringLiteral("Wednesday, 09/06/2021")})
            QVERIFY2(text.contains(expected), qPrintable(expected));
        const auto xOf = [&](const QString &wanted) {
            for (const TextLine &line : document.pages.front().lines)
                if (line.text == wanted)
                    return double(line.x);
            return -1.0;
        };
        const double man = xOf(QStringLiteral("1962"));
        list.people.front().sex = QStringLiteral("female");
        const Document other = made(list);
        double woman = -1;
        for (const TextLine &line : other.pages.front().lines)
            if (line.text == QLatin1String("1962"))
                woman = double(line.x);
        QVERIFY(man > 0 && woman > man + 8);
    }

    void marksWhatIsMissingAndWhoIsIll_data()
    {
        QTest::addColumn<bool>("morning");
        QTest::addColumn<bool>("afternoon");
        QTest::addColumn<double>("temperature");
        QTest::addColumn<QString>("symptoms");
        QTest::addColumn<bool>("absent");
        QTest::addColumn<QString>("bold");  ///< a bold text that must be there
        QTest::addColumn<QString>("never"); ///< a text that must not
        QTest::newRow("well") << true << true << 36.6 << QString() << false << QString() << QStringLiteral("Fever");
        QTest::newRow("just below fever") << true << true << 37.4 << QString() << false << QString() << QStringLiteral("Fever");
        QTest::newRow("fever") << true << true << 37.5 << QString() << false << QStringLiteral("Fever") << QStringLiteral("Normal");
        QTest::newRow("danger") << true << true << 36.6 << QStringLiteral("cough chest_pain") << false << QStringLiteral("Chest") << QStringLiteral("Normal");
        QTest::newRow("absent") << true << true << 36.6 << QString() << true << QStringLiteral("ABSENT") << QStringLiteral("Normal");
        QTest::newRow("no afternoon") << true << false << 36.6 << QString() << false << QStringLiteral("p.m.") << QStringLiteral("a.m., p.m.");
        QTest::newRow("no morning") << false << true << 36.6 << QString() << false << QStringLiteral("a.m.") << QStringLiteral("a.m., p.m.");
        QTest::newRow("neither") << false << false << 36.6 << QString() << false << QStringLiteral("a.m.,") << QStringLiteral("Fever");
    }
    void marksWhatIsMissingAndWhoIsIll()
    {
        QFETCH(bool, morning);
        QFETCH(bool, afternoon);
        QFETCH(double, temperature);
        QFETCH(QString, symptoms);
        QFETCH(bool, absent);
        QFETCH(QString, bold);
        QFETCH(QString, never);
        MonitoringList list = one();
        store::MonitoredPerson &person = list.people.front();
        person.check = store::LatestCheck{QDate(2021, 6, 9), store::Session::Afternoon, temperature, symptoms, absent};
        person.hasMorning = morning;
        person.hasAfternoon = afternoon;
        const Document document = made(list);
        const Page page = test::withStamps(document.pages.front());
        QStringList boldTexts;
        for (const TextBox &box : page.boxes)
            for (std::uint32_t i = box.firstLine; box.face == Face::Bold && i < box.firstLine + box.lineCount; ++i)
                boldTexts << page.lines[i].text;
        if (!bold.isEmpty())
            QVERIFY2(boldTexts.filter(bold).size() > 0, qPrintable(boldTexts.join(u'|')));
        else
            QVERIFY(!boldTexts.contains(QStringLiteral("a.m.")) && !boldTexts.contains(QStringLiteral("p.m.")));
        for (const TextLine &line : page.lines)
            QVERIFY(line.text != never);
    }

    void groupsAndSums()
    {
        const MonitoringList list = test::monitoringList(2, 3, 9);
        const Document document = made(list);
        QCOMPARE(test::faultsOf(document), QStringList());
        const QString text = allText(document);
        QCOMPARE(text.count(QStringLiteral("Sum of the team: 9 people")), 6);
        QVERIFY(text.contains(QStringLiteral("Sum of Xã Việt Lập: 27 people")));
        QVERIFY(text.contains(QStringLiteral("Sum of Xã Ngọc Thiện: 27 people")));
        QVERIFY(text.contains(QStringLiteral("All: 54 people")));
        // Missing and fever, counted anew from the data.
        int missing = 0, fever = 0;
        for (const store::MonitoredPerson &person : list.people) {
            missing += !person.hasMorning || !person.hasAfternoon;
            fever += person.check && person.check->temperature.value_or(0) >= 37.5;
        }
        QVERIFY(missing > 0 && fever > 0);
        QVERIFY(text.contains(QStringLiteral("All: 54 people; check missing: %1; fever: %2").arg(missing).arg(fever)));
    }

    void saysThatNobodyIsThere()
    {
        const Document document = made(test::monitoringList(0, 0, 0));
        QCOMPARE(document.pages.size(), std::size_t(1));
        QCOMPARE(test::faultsOf(document), QStringList());
        QVERIFY(test::textOf(document.pages.front()).contains(QStringLiteral("Nobody is in quarantine")));
    }

    void marksTrainingData()
    {
        MonitoringList list = test::monitoringList(1, 1, 40);
        QVERIFY(made(list).pages.front().watermark.isEmpty());
        list.footer.training = true;
        for (const Page &page : made(list).pages)
            QCOMPARE(page.watermark, QStringLiteral("TRAINING DATA"));
    }

    void holdsManyPeople()
    {
        const Document document = made(test::monitoringList(22, 60, 13));
        QCOMPARE(test::faultsOf(document), QStringList());
        QVERIFY(allText(document).contains(QStringLiteral("All: 17160 people")));
    }

    void canBeStopped()
    {
        Progress progress;
        int reports = 0;
        progress.report = [&](qint64, qint64, const QString &) { ++reports; };
        progress.cancelled = [&] { return reports >= 2; };
        const auto document = monitoringDocument(test::monitoringList(2, 40, 40), UnitList::builtIn(), m_measure, progress);
        QVERIFY(!document);
        QCOMPARE(document.error().code, ErrorCode::Cancelled);
        QCOMPARE(reports, 2);
    }
};

QTEST_GUILESS_MAIN(TestMonitoringList)
#include "tst_monitoringlist.moc"
