// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/identifiers.h"
#include "testsupport.h"

using namespace stc;

class TestIdentifiers : public QObject {
    Q_OBJECT

    static QString told(const ReadValue &read)
    {
        return read.issue ? QString(issueCodeName(*read.issue)) : QString::fromStdString(read.text) + QLatin1String(read.repair == Repair::Repaired ? " *" : "");
    }

    static void row(const char *text, const char *expected) { QTest::newRow(text) << QByteArray(text) << QString::fromLatin1(expected); }

private Q_SLOTS:
    /// domain.md 4.7; `*` = mended.
    void phones_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        row("0912345678", "0912345678");
        row("02043856624", "02043856624");
        row("0204.3 856 624", "02043856624 *");
        row("0204 385 662 4", "02043856624 *");
        row("+84912345678", "0912345678 *");
        row("84 912 345 678", "0912345678 *");
        row("+84 (0)912 345 678", "0912345678 *");
        row("0084912345678", "0912345678 *");
        row("+842043856624", "02043856624 *");
        row("0912.345.678", "0912345678 *");
        row("0912-345-678", "0912345678 *");
        row("(0912) 345 678", "0912345678 *");
        row("912345678", "0912345678 *");
        row("841234567", "0841234567 *");
        row("2043856624", "02043856624 *");
        row("0912345678 0987654321", "0912345678 0987654321");
        row("0912345678/ 0987 654 321", "0912345678 0987654321 *");
        row("0912345678; 912345679", "0912345678 0912345679 *");
        row("+84912345678 +84987654321", "0912345678 0987654321 *");
        const std::pair<const char *, const char *> old[] = {
            {"0120", "070"}, {"0121", "079"}, {"0122", "077"}, {"0126", "076"}, {"0128", "078"}, {"0123", "083"}, {"0124", "084"},
            {"0125", "085"}, {"0127", "081"}, {"0129", "082"}, {"0162", "032"}, {"0163", "033"}, {"0164", "034"}, {"0165", "035"},
            {"0166", "036"}, {"0167", "037"}, {"0168", "038"}, {"0169", "039"}, {"0186", "056"}, {"0188", "058"}, {"0199", "059"},
        };
        for (const auto &[before, after] : old)
            row((std::string(before) + "1234567").c_str(), (std::string(after) + "1234567 *").c_str());
        row("0168 123 4567", "0381234567 *");
        for (const char *text : {"091234567", "09123456789", "12345", "0012345678", "0112345678", "khong co", "0912345678x", "/", "01111234567", "0912345678 123"})
            row(text, "bad_phone");
        row("9,12E+08", "spreadsheet_number");
    }

    void phones()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        const ReadValue read = readPhone(text.toStdString());
        QCOMPARE(told(read), expected);
        if (!read.issue)
            QCOMPARE(told(readPhone(read.text)), QString::fromStdString(read.text)); // what was mended is canonical
    }

    /// domain.md 4.8
    void identities_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("expected");
        row("024085001234", "024085001234");
        row("121234567", "121234567");
        row("24085001234", "024085001234 *");
        row("1085001234", "001085001234 *");
        row("21234567", "021234567 *");
        row("024 085 001 234", "024085001234 *");
        row("121.234.567", "121234567 *");
        for (const char *text : {"1234567", "1234567890123", "DN4240012345678", "02408500123O", "-"})
            row(text, "bad_identity");
        row("2,4085E+10", "spreadsheet_number");
        row("2.4085E+10", "spreadsheet_number");
    }

    void identities()
    {
        QFETCH(QByteArray, text);
        QFETCH(QString, expected);
        QCOMPARE(told(readIdentity(text.toStdString())), expected);
    }

    void factsInsideTwelveDigits()
    {
        const auto check = [](const char *number, int year, bool female) {
            const auto facts = identityFacts(number);
            QVERIFY(facts);
            QCOMPARE(facts->birthYear, year);
            QCOMPARE(facts->female, female);
        };
        check("024085001234", 1985, false);
        check("024185001234", 1985, true);
        check("024203001234", 2003, false);
        check("024303001234", 2003, true);
        QVERIFY(!identityFacts("121234567"));
    }

    void spreadsheetNumbers()
    {
        for (const char *text : {"1,23E+11", "1.23E+11", "1E5", "2e-7", "12E+3"})
            QVERIFY2(looksLikeSpreadsheetNumber(text), text);
        for (const char *text : {"", "E+11", "1E", "abc", "91383548-2b62-4ca2-997b-3dfd3868426a", "1,23F+11", "12345", "1E+x", "xE5"})
            QVERIFY2(!looksLikeSpreadsheetNumber(text), text);
    }
};

QTEST_APPLESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
