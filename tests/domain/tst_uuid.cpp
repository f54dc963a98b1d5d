// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/uuid.h"
#include "testsupport.h"

#include <set>

using stc::Uuid;

class TestUuid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void textAndBytesComeBack()
    {
        const QString text = QStringLiteral("91383548-2b62-4ca2-997b-3dfd3868426a");
        const auto id = Uuid::parse(text);
        QVERIFY(id);
        QCOMPARE(id->toString(), text);
        QCOMPARE(Uuid::parse(text.toUpper()), id);
        const auto bytes = id->bytes();
        QCOMPARE(QByteArray(bytes.data(), 16).toHex(), QByteArray("913835482b624ca2997b3dfd3868426a"));
        QCOMPARE(Uuid::fromBytes(bytes.data()), *id);
    }

    void otherTextsAreRefused_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", "91383548-2b62-4ca2-997b-3dfd3868426", "91383548-2b62-4ca2-997b-3dfd3868426aa", "913835482b624ca2997b3dfd3868426a",
                                 "{91383548-2b62-4ca2-997b-3dfd386842}", "g1383548-2b62-4ca2-997b-3dfd3868426a", "91383548+2b62-4ca2-997b-3dfd3868426a",
                                 "91383548-2b62-4ca2-997b-3dfd38684 6a", "1,23E+11"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }

    void otherTextsAreRefused()
    {
        QFETCH(QString, text);
        QVERIFY(!Uuid::parse(text));
    }

    void randomOnesAreVersion4AndDiffer()
    {
        std::set<Uuid> seen;
        for (int i = 0; i < 5000; ++i) {
            const Uuid id = Uuid::random();
            const QString text = id.toString();
            QCOMPARE(text[14], QLatin1Char('4'));
            QVERIFY(QLatin1String("89ab").contains(text[19]));
            QVERIFY(seen.insert(id).second);
            QCOMPARE(Uuid::parse(text), std::optional(id));
        }
    }

    /// Exported rows stand by id: the order of values, of bytes (SQLite's) and of texts must be one.
    void orderIsThatOfTheText()
    {
        for (int i = 0; i < 2000; ++i) {
            const Uuid a = Uuid::random();
            const Uuid b = Uuid::random();
            QCOMPARE(a < b, a.toString() < b.toString());
            const auto x = a.bytes();
            const auto y = b.bytes();
            QCOMPARE(a < b, std::string_view(x.data(), 16).compare(std::string_view(y.data(), 16)) < 0);
        }
    }
};

QTEST_APPLESS_MAIN(TestUuid)
#include "tst_uuid.moc"
