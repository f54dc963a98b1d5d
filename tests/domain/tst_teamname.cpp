// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/teamname.h"

#include <QTest>

using namespace stc;

class TestTeamName : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void keepsWhatTellsTeamsApart_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shortName");
        QTest::newRow("community") << QStringLiteral("Tổ COVID cộng đồng số 2 thôn Chợ") << QStringLiteral("Tổ số 2 thôn Chợ");
        QTest::newRow("written otherwise") << QStringLiteral("TỔ Covid-19 Cộng Đồng số 2") << QStringLiteral("TỔ số 2");
        QTest::newRow("lodgings") << QStringLiteral("Tổ COVID nhà trọ công nhân số 4 thôn Đồng Chanh") << QStringLiteral("Tổ nhà trọ công nhân số 4 thôn Đồng Chanh");
        QTest::newRow("nothing else") << QStringLiteral("Tổ COVID cộng đồng") << QStringLiteral("Tổ cộng đồng");
        QTest::newRow("other words") << QStringLiteral("Tổ tự quản 3") << QStringLiteral("Tổ tự quản 3");
        QTest::newRow("empty") << QString() << QString();
    }

    void keepsWhatTellsTeamsApart()
    {
        QFETCH(QString, name);
        QTEST(shortTeamName(name), "shortName");
    }
};

QTEST_GUILESS_MAIN(TestTeamName)
#include "tst_teamname.moc"
