// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/formula.h"

#include <QRandomGenerator>
#include <QTest>

using namespace stc::exchange;

namespace {

std::string disarmed(std::string_view text)
{
    std::string out;
    appendDisarmed(text, out);
    return out;
}

std::string guarded(std::string_view text)
{
    std::string out;
    appendGuarded(text, out);
    return out;
}

} // namespace

class TestFormula : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rules_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("forPeople");
        QTest::addColumn<QByteArray>("forExchange");
        const auto row = [](const char *text, const char *forPeople, const char *forExchange) {
            QTest::newRow(text) << QByteArray(text) << QByteArray(forPeople) << QByteArray(forExchange);
        };
        row("=1+1", "'=1+1", "=1+1");
        row("+84", "'+84", "+84");
        row("-5", "'-5", "-5");
        row("@SUM(A1)", "'@SUM(A1)", "@SUM(A1)");
        row("\tx", "'\tx", "\tx");
        row("\rx", "'\rx", "\rx");
        row("'=1", "''=1", "''=1");
        row("''@x", "'''@x", "'''@x");
        row("'quoted'", "'quoted'", "'quoted'");
        row("'", "'", "'");
        row("''", "''", "''");
        row("a=1", "a=1", "a=1");
        row("Thôn Bãi Trại", "Thôn Bãi Trại", "Thôn Bãi Trại");
    }

    void rules()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, forPeople);
        QFETCH(QByteArray, forExchange);
        QCOMPARE(QByteArray::fromStdString(disarmed(text.toStdString())), forPeople);
        QCOMPARE(QByteArray::fromStdString(guarded(text.toStdString())), forExchange);
        QVERIFY(disarmed(text.toStdString()).find_first_of("=+-@\t\r") != 0);
    }

    void nothingIsLost()
    {
        QRandomGenerator random(7);
        const std::string alphabet = "''''=+-@\t\rab ";
        for (int round = 0; round < 20000; ++round) {
            std::string text;
            for (int size = random.bounded(6); size > 0; --size)
                text += alphabet[static_cast<std::size_t>(random.bounded(int(alphabet.size())))];
            const std::string people = disarmed(text);
            const std::string exchange = guarded(text);
            QCOMPARE(std::string(restored(people)), text);
            QCOMPARE(std::string(restored(exchange)), text);
            // From one kind of file to the other and back.
            QCOMPARE(std::string(restored(disarmed(restored(exchange)))), text);
        }
    }

    void numbersAreLeftAlone()
    {
        for (const char *text : {"-5", "+84 912 345 678", "-0.5", "5", "2021-05-07", "-"})
            QVERIFY2(!isHarmfulNumber(text), text);
        for (const char *text : {"=1+1", "-cmd|' /C calc'!A0", "+A1", "@x", "'=2"})
            QVERIFY2(isHarmfulNumber(text), text);
    }
};

QTEST_APPLESS_MAIN(TestFormula)
#include "tst_formula.moc"
