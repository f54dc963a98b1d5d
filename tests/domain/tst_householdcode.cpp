// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/householdcode.h"

#include <QTest>

using namespace stc;

class TestHouseholdCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites()
    {
        for (const Uuid &id : {Uuid{0, 1}, Uuid{1, 0}, Uuid{~0ULL, ~0ULL}, Uuid{0x01ed0cd784a24fb0ULL, 0xb470 + 0x09c1a1e612cd0000ULL}, Uuid::random()}) {
            const QString code = householdCode(id);
            QCOMPARE(code.size(), 52);
            QVERIFY(code.startsWith(QStringLiteral("SOTOCOVID:H:")));
            QVERIFY(readHouseholdCode(code) == id);
        }
    }

    /// A scanner types like a keyboard: capitals may be off, an end of line may follow, and Telex makes other letters of doubled ones.
    void readsWhatScannersType()
    {
        const Uuid id{12, 34};
        const QString digits = householdCode(id).right(40);
        for (const QString &typed : {QStringLiteral("sotocovid:h:") + digits, QStringLiteral(" SOTOCOVID:H:") + digits + u'\n', QStringLiteral("SÔTCOVID:H:") + digits, QStringLiteral("S:H:") + digits})
            QVERIFY2(readHouseholdCode(typed) == id, qPrintable(typed));
    }

    void leavesOtherTextsAlone()
    {
        const QString digits = householdCode({12, 34}).right(40);
        for (const QString &typed : {QString(), QStringLiteral("nguyen van an"), digits, QStringLiteral("H:") + digits, QStringLiteral("SOTOCOVID:P:") + digits,
                 QStringLiteral("SOTOCOVID:H:") + digits.left(39), QStringLiteral("SOTOCOVID:H:x") + digits.mid(1), QStringLiteral("SOTOCOVID:H:") + QString(40, u'9'),
                 QStringLiteral("SOTOCOVID:H:") + QString(40, u'0'), QStringLiteral("SOTOCOVID:H:+") + digits.mid(1)})
            QVERIFY2(!readHouseholdCode(typed), qPrintable(typed));
    }
};

QTEST_GUILESS_MAIN(TestHouseholdCode)
#include "tst_householdcode.moc"
