// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/lists/copytext.h"

#include <QTest>

using namespace stc;

class TestCopyText : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void pastesAsText()
    {
        views::CopiedRows rows;
        rows.headings = QStringList{QStringLiteral("Full name"), QStringLiteral("Phone"), QStringLiteral("Days left"), QStringLiteral("Note")};
        rows.isFreeText = {true, false, false, true};
        rows.rows << QStringList{QStringLiteral("Nguyễn Thị <Đào>"), QStringLiteral("0912345678"), QStringLiteral("-2"), QStringLiteral("hai\ndòng\tmột")};
        rows.rows << QStringList{QStringLiteral("=HYPERLINK(1)"), QStringLiteral("+84 912 345 678"), QString(), QStringLiteral("-5 hộ")};
        const auto data = views::clipboardData(rows);
        QCOMPARE(data->text(), QStringLiteral("Full name\tPhone\tDays left\tNote\n"
                                              "Nguyễn Thị <Đào>\t0912345678\t-2\thai dòng một\n"
                                              "'=HYPERLINK(1)\t+84 912 345 678\t\t'-5 hộ\n"));
        const QString html = data->html();
        QVERIFY(html.contains(QStringLiteral("<td style=\"mso-number-format:'\\@'\">0912345678</td>")));
        QVERIFY(html.contains(QStringLiteral("Nguyễn Thị &lt;Đào&gt;")));
        QVERIFY(html.contains(QStringLiteral("hai<br style=\"mso-data-placement:same-cell\">dòng")));
        QVERIFY(html.contains(QStringLiteral(">'=HYPERLINK(1)</td>")));
        QCOMPARE(html.count(QStringLiteral("<tr>")), 3);
    }
};

QTEST_GUILESS_MAIN(TestCopyText)
#include "tst_copytext.moc"
