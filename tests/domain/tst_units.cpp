// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/units.h"
#include "testsupport.h"

#include <QHash>

using namespace stc;

class TestUnits : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void bacGiangOf2021()
    {
        const UnitList &list = UnitList::builtIn();
        QHash<UnitLevel, int> levels;
        QHash<QString, int> names;
        for (const Unit &unit : list.all()) {
            ++levels[unit.level];
            if (unit.level == UnitLevel::Commune)
                ++names[unit.name];
            QCOMPARE(list.find(unit.code), &unit);
            QCOMPARE(list.findArea(unit.area), &unit);
            QVERIFY(unit.range().contains(unit.area));
            if (const Unit *up = list.parentOf(unit))
                QVERIFY(up->range().contains(unit.range().first) && up->range().contains(unit.range().last));
            else
                QCOMPARE(unit.level, UnitLevel::Province);
        }
        QCOMPARE(levels.value(UnitLevel::Province), 1);
        QCOMPARE(levels.value(UnitLevel::District), 10);
        QCOMPARE(levels.value(UnitLevel::Commune), 209);
        QCOMPARE(list.find(QStringLiteral("216"))->name, QStringLiteral("Huyện Tân Yên"));
        QCOMPARE(list.childrenOf(QStringLiteral("216")).size(), std::size_t(22));
        QCOMPARE(list.childrenOf(QStringLiteral("24")).size(), std::size_t(10));
        // Names repeat (domain.md 3.3), codes do not.
        const auto repeated = std::count_if(names.begin(), names.end(), [](int count) { return count > 1; });
        QVERIFY(repeated > 0);
        QVERIFY(!list.find(QStringLiteral("7360")));
        QVERIFY(!list.find(QStringLiteral("99999")));
        QVERIFY(!list.findArea(1));
    }

    void areasOfUnitsDoNotTouch()
    {
        const UnitList &list = UnitList::builtIn();
        const auto districts = list.childrenOf(QStringLiteral("24"));
        for (const Unit *a : districts) {
            for (const Unit *b : districts)
                QVERIFY(a == b || a->range().last < b->range().first || b->range().last < a->range().first);
        }
    }

    void ownListFromCsv()
    {
        const auto list = UnitList::fromCsv("\xEF\xBB\xBFprovince_code;district_code;district_name;commune_code;commune_name;province_name\r\n"
                                            "1;1;\"Quận Ba Đình\";1;Phường Phúc Xá;Thành phố Hà Nội\r\n\r\n"
                                            "01;001;Quận Ba Đình;00004;Phường Trúc Bạch;Thành phố Hà Nội\r\n");
        STC_UNWRAP(list);
        QCOMPARE(list->all().size(), std::size_t(4));
        QCOMPARE(list->find(QStringLiteral("01"))->name, QStringLiteral("Thành phố Hà Nội"));
        QCOMPARE(list->find(QStringLiteral("00001"))->parent, QStringLiteral("001"));
        QVERIFY(list->fullName(*list->find(QStringLiteral("00004"))).startsWith(QStringLiteral("Phường Trúc Bạch, Quận Ba Đình")));
    }

    void badListsNameTheLine_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<int>("line");
        const QByteArray good = "24,216,Huyện Tân Yên,07360,Xã Việt Lập\n";
        QTest::newRow("empty") << QByteArray() << 2;
        QTest::newRow("letters in a code") << good + "24,216,Huyện Tân Yên,0736x,Xã Khác\n" << 3;
        QTest::newRow("code too long") << good + "24,216,Huyện Tân Yên,073600,Xã Khác\n" << 3;
        QTest::newRow("no code") << good + "24,216,Huyện Tân Yên,,Xã Khác\n" << 3;
        QTest::newRow("half a line") << good + "\n24,216\n" << 4;
        QTest::newRow("no name") << good + "24,216,Huyện Tân Yên,07363,\n" << 3;
        QTest::newRow("twice") << good + good << 3;
    }

    void badListsNameTheLine()
    {
        QFETCH(QByteArray, rows);
        QFETCH(int, line);
        const auto list = UnitList::fromCsv("province_code,district_code,district_name,commune_code,commune_name\n" + rows);
        QVERIFY(!list);
        QCOMPARE(list.error().code, ErrorCode::InvalidInput);
        QVERIFY2(list.error().text.contains(QStringLiteral("line %1:").arg(line)), qPrintable(list.error().text));
    }

    void missingColumnIsNamed()
    {
        const auto list = UnitList::fromCsv("province_code,district_code,district_name,commune_code\n24,216,x,07360\n");
        QVERIFY(!list);
        QVERIFY(list.error().text.contains(QStringLiteral("commune_name")));
        QVERIFY(!UnitList::fromCsv({}));
    }
};

QTEST_GUILESS_MAIN(TestUnits)
#include "tst_units.moc"
