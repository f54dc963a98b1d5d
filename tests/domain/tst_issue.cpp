// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/issue.h"
#include "testsupport.h"

#include <QSet>

using namespace stc;

class TestIssue : public QObject {
    Q_OBJECT

    static constexpr int kCodes = static_cast<int>(IssueCode::PlannedEndDiffers) + 1;

private Q_SLOTS:
    void eachCodeHasNameAndText()
    {
        QSet<QString> names;
        for (int i = 0; i < kCodes; ++i) {
            const auto code = static_cast<IssueCode>(i);
            const QString name = issueCodeName(code);
            QVERIFY(!name.isEmpty());
            QVERIFY2(!names.contains(name), qPrintable(name));
            names.insert(name);
            const QString text = issueText(code, QStringLiteral("LABEL"), QStringLiteral("VALUE"));
            QVERIFY2(text.size() > 10 && !text.contains(QLatin1Char('%')), qPrintable(text));
        }
        QCOMPARE(issueCodeName(IssueCode::BrokenReference), QLatin1String("broken_reference"));
    }

    void warningsAreTheLastOnes()
    {
        for (int i = 0; i < kCodes; ++i)
            QCOMPARE(isWarning(static_cast<IssueCode>(i)), i >= static_cast<int>(IssueCode::TeamSize));
    }

    void markersInsideValuesAreText()
    {
        QCOMPARE(issueText(IssueCode::UnknownChoice, QStringLiteral("Kind"), QStringLiteral("%1")), QStringLiteral("“%1” is not one of the values of “Kind”."));
        QCOMPARE(issueText(IssueCode::UnknownChoice, QStringLiteral("%2"), QStringLiteral("x")), QStringLiteral("“x” is not one of the values of “%2”."));
        QCOMPARE(issueText(IssueCode::OutOfRange, QStringLiteral("Age"), QStringLiteral("100 %2 %n")), QStringLiteral("“Age” cannot be “100 %2 %n”."));
    }

    void longValuesAreCut()
    {
        const QString text = issueText(IssueCode::BadNumber, QString(), QString(500, QLatin1Char('9')));
        QVERIFY(text.size() < 100);
        QVERIFY(text.contains(QChar(0x2026)));
    }
};

QTEST_APPLESS_MAIN(TestIssue)
#include "tst_issue.moc"
