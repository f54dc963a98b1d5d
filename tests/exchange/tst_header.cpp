// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/header.h"

#include <QTest>

using namespace stc;
using namespace stc::exchange;

namespace {

std::vector<std::string> canonicalNames(const schema::Table &table)
{
    std::vector<std::string> names;
    for (const schema::Column &column : table.columns)
        names.emplace_back(column.name);
    names.emplace_back(kUpdatedAt);
    return names;
}

HeaderMap mapPeople(const std::vector<std::string> &names)
{
    return mapHeader(schema::table(schema::TableId::People), names, QStringLiteral("people.csv"));
}

} // namespace

class TestHeader : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTableMapsOntoItself()
    {
        for (const schema::Table *table : schema::allTables()) {
            const std::vector<std::string> names = canonicalNames(*table);
            const HeaderMap map = mapHeader(*table, names, QStringLiteral("x.csv"));
            QVERIFY(map.isUsable());
            QVERIFY(map.unknownColumns.isEmpty() && map.missingColumns.isEmpty());
            for (std::size_t i = 0; i < names.size(); ++i) {
                QCOMPARE(map.columnOfField[i], int(i));
                QCOMPARE(map.fieldOfColumn[i], int(i));
            }
            QCOMPARE(map.leastFields, names.size()); // updated_at comes last and must be there
        }
    }

    void orderCaseAndSpacesDoNotMatter()
    {
        const HeaderMap map = mapPeople({"UPDATED_AT", " Full_Name ", "\xC2\xA0id\xC2\xA0", "Household_ID", "reject_reason", "remarks of mine", ""});
        QVERIFY(map.isUsable());
        const schema::Table &people = schema::table(schema::TableId::People);
        QCOMPARE(map.columnOfField[0], int(people.columns.size()));
        QCOMPARE(map.columnOfField[1], people.indexOf("full_name"));
        QCOMPARE(map.columnOfField[2], people.indexOf("id"));
        QCOMPARE(map.columnOfField[3], people.indexOf("household_id"));
        QCOMPARE(map.columnOfField[4], HeaderMap::kNone);
        QCOMPARE(map.unknownColumns, (QStringList{QStringLiteral("remarks of mine"), QStringLiteral("#7")}));
        QVERIFY(map.missingColumns.contains(QStringLiteral("phone")));
        QVERIFY(!map.missingColumns.contains(QStringLiteral("full_name")));
        QCOMPARE(map.leastFields, 4U);
        QCOMPARE(map.fieldOfColumn.back(), 0);
    }

    void problems_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const char *names, const char *expected) {
            QTest::newRow(name) << QString::fromUtf8(names).split(QLatin1Char(',')) << QString::fromUtf8(expected);
        };
        row("required one missing", "id,household_id,updated_at", "missing_column:full_name");
        row("no time: a list made by hand", "id,household_id,full_name", "");
        row("doubled", "id,household_id,full_name,ID ,updated_at", "doubled_column:id");
        row("no header", "91383548-2b62-4ca2-997b-3dfd3868426a,b05b4243-72ca-4c74-8b21-7535a58864af,Nguyễn Văn A", "missing_header:");
        row("several", "household_id,household_id", "doubled_column:household_id missing_column:id missing_column:full_name");
    }

    void problems()
    {
        QFETCH(QStringList, names);
        QFETCH(QString, expected);
        std::vector<std::string> list;
        for (const QString &name : names)
            list.push_back(name.toStdString());
        const HeaderMap map = mapPeople(list);
        QCOMPARE(map.isUsable(), expected.isEmpty());
        QStringList said;
        for (const Issue &issue : map.issues) {
            said << issueCodeName(issue.code) + QLatin1Char(':') + issue.column;
            QCOMPARE(issue.file, QStringLiteral("people.csv"));
            QCOMPARE(issue.line, 1);
            QVERIFY(!issue.message.isEmpty());
        }
        QCOMPARE(said.join(QLatin1Char(' ')), expected);
    }

    void deletionsHaveTheirColumns()
    {
        const std::vector<std::string> names{"id", "table", "deleted_at"};
        const HeaderMap map = mapHeader(kDeletionColumns, kDeletionRequired, names, QStringLiteral("deletions.csv"));
        QVERIFY(map.isUsable());
        QCOMPARE(map.missingColumns, QStringList{QStringLiteral("reason")});
        QVERIFY(!mapHeader(kDeletionColumns, kDeletionRequired, std::vector<std::string>{"id", "table"}, QStringLiteral("deletions.csv")).isUsable());
    }
};

QTEST_APPLESS_MAIN(TestHeader)
#include "tst_header.moc"
