// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/codec.h"
#include "schema/shortcuts.h"
#include "testsupport.h"

using namespace stc;
using schema::TableId;

/// What is written shorter at the keyboard, and that files are read without it.
class TestShortcuts : public QObject {
    Q_OBJECT

    [[nodiscard]] static const schema::Column &temperature() { return schema::table(TableId::HealthChecks).column("temperature_c"); }

private Q_SLOTS:
    void threeDigitsAreATemperature_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("written");
        for (const auto &[typed, written] : {std::pair("375", "37.5"), {"340", "34.0"}, {"430", "43.0"}, {" 365 ", "36.5"}, {"339", "339"}, {"431", "431"}, {"37,5", "37,5"},
                 {"38", "38"}, {"3750", "3750"}, {"+38", "+38"}, {"-37", "-37"}, {"37.", "37."}, {"", ""}})
            QTest::addRow("%s", *typed ? typed : "empty") << QString::fromLatin1(typed) << QString::fromLatin1(written);
    }
    void threeDigitsAreATemperature()
    {
        QFETCH(QString, typed);
        QFETCH(QString, written);
        QCOMPARE(schema::written(temperature(), typed), written);
        QCOMPARE(schema::written(schema::table(TableId::SuspectedCases).column("temperature_c"), typed), written);
        QCOMPARE(schema::written(schema::table(TableId::HealthChecks).column("spo2"), typed), typed);
        QCOMPARE(schema::written(schema::table(TableId::LogbookPages).column("people_reminded"), typed), typed);
    }

    void aFileMeansWhatItSays()
    {
        schema::ReadMemory memory;
        const auto read = schema::readCell(temperature(), "375", {UnitList::builtIn(), dayNumber(QDate(2021, 6, 9))}, memory);
        QCOMPARE(read.issue, std::optional(IssueCode::OutOfRange));
    }

    void aSlippedCommaIsAskedAbout()
    {
        const auto text = [](const char *typed) { return schema::typedIssueText(IssueCode::OutOfRange, temperature(), QString::fromLatin1(typed)); };
        for (const char *typed : {"3,65", "3.65", "365,0", "3650"})
            QVERIFY2(text(typed).contains(QLocale().toString(36.5)), typed);
        for (const char *typed : {"33,9", "50", "0", "3o5", "-3,65"})
            QCOMPARE(text(typed), issueText(IssueCode::OutOfRange, schema::label(temperature()), QString::fromLatin1(typed)));
        const schema::Column &spo2 = schema::table(TableId::HealthChecks).column("spo2");
        QCOMPARE(schema::typedIssueText(IssueCode::OutOfRange, spo2, QStringLiteral("9,7")), issueText(IssueCode::OutOfRange, schema::label(spo2), QStringLiteral("9,7")));
        QCOMPARE(schema::typedIssueText(IssueCode::BadNumber, temperature(), QStringLiteral("3,65")), issueText(IssueCode::BadNumber, schema::label(temperature()), QStringLiteral("3,65")));
    }
};

QTEST_GUILESS_MAIN(TestShortcuts)
#include "tst_shortcuts.moc"
