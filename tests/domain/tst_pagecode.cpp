// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/pagecode.h"

#include <QTest>

using namespace stc;

namespace {

const QString kCommune = QStringLiteral("07303");

} // namespace

class TestPageCode : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void readsWhatItWrites()
    {
        for (const int number : {1, 9, 10, 1234, 99999, 100000, 999999}) {
            const PageCode code{kCommune, number};
            for (const QString &text : {shortPageCode(code), fullPageCode(code), scannedPageCode(code), shortPageCode(code).remove(u'-'), QStringLiteral("  ") + fullPageCode(code).replace(u'-', u' ') + u'\n'}) {
                const PageCodeReading reading = readPageCode(text, kCommune);
                QVERIFY2(reading.fault == PageCodeFault::None, qPrintable(text));
                QVERIFY2(reading.code == code, qPrintable(text));
            }
        }
    }

    /// The check digit of Damm's thesis: 572 has 4. Ours is over commune and padded number, so the known value is that of the same digits.
    void checkDigitIsDamms()
    {
        QCOMPARE(shortPageCode({QStringLiteral("00000"), 572}), QStringLiteral("572-4"));
    }

    void everyWrongDigitIsFound()
    {
        const QString right = scannedPageCode({kCommune, 4711}).section(u':', 2);
        for (qsizetype i = 0; i < right.size(); ++i) {
            for (char digit = '0'; digit <= '9'; ++digit) {
                QString wrong = right;
                wrong[i] = QLatin1Char(digit);
                if (wrong != right)
                    QVERIFY2(readPageCode(wrong, kCommune).fault == PageCodeFault::CheckDigit, qPrintable(wrong));
            }
        }
    }

    void everyExchangeOfNeighboursIsFound()
    {
        for (const int number : {1234, 506070, 98}) {
            const QString right = scannedPageCode({kCommune, number}).section(u':', 2);
            for (qsizetype i = 1; i < right.size(); ++i) {
                QString wrong = right;
                std::swap(wrong[i - 1], wrong[i]);
                if (wrong != right)
                    QVERIFY2(readPageCode(wrong, kCommune).fault == PageCodeFault::CheckDigit, qPrintable(wrong));
            }
        }
    }

    void anotherTextIsNoCode()
    {
        for (const char *text : {"", "5", "Nguyễn Văn A", "12a4-5", "SOTOCOVID:H:1234", "1234567890123", "--", "x:P:073030012345"})
            QVERIFY2(readPageCode(QString::fromUtf8(text), kCommune).fault == PageCodeFault::NotACode, text);
        QVERIFY(readPageCode(shortPageCode({kCommune, 12}), {}).fault == PageCodeFault::NotACode); // whose page 12?
        QVERIFY(readPageCode(QStringLiteral("0-0"), kCommune).fault == PageCodeFault::CheckDigit);
    }

    /// A page of another commune with the same number: its check digit is another one more often than not.
    void communeCounts()
    {
        int noticed = 0;
        for (int number = 1; number <= 1000; ++number)
            noticed += readPageCode(shortPageCode({QStringLiteral("07354"), number}), kCommune).fault == PageCodeFault::CheckDigit ? 1 : 0;
        QCOMPARE(noticed, 1000);
    }

    void whatIsPlainlyACode()
    {
        for (const char *text : {"1234-5", " 07303-1234-5 ", "1234 – 5", "SOTOCOVID:P:073030012345"})
            QVERIFY2(isPlainlyPageCode(QString::fromUtf8(text)), text);
        // Telephones, numbers of houses and households, dates, names.
        for (const char *text : {"0912345678", "12345", "024085001234", "0204-3856624", "2021-05-07", "Tổ 3-1", "", "SOTOCOVID:H:0123456789012345678901234567890123456789"})
            QVERIFY2(!isPlainlyPageCode(QString::fromUtf8(text)), text);
        QCOMPARE(scannedCodeAt(QStringLiteral("Ghi chú SOTOCOVID:P:073030012345")), 8);
        QCOMPARE(scannedCodeAt(QStringLiteral("SÔTCOVID:P:073030012345")), 0); // typed through an input method
        QCOMPARE(scannedCodeAt(QStringLiteral("SOTOCOVID:P:0730300123")), -1);
    }
};

QTEST_GUILESS_MAIN(TestPageCode)
#include "tst_pagecode.moc"
