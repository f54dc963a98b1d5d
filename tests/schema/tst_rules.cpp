// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/rules.h"
#include "testsupport.h"

using namespace stc;
using schema::TableId;

namespace {

using Values = std::vector<std::pair<const char *, Cell>>;

/// `code:column` of every finding of a row that has these values and nothing else.
QString findings(TableId id, const Values &values)
{
    const schema::Table &table = schema::table(id);
    std::vector<Cell> cells(table.columns.size());
    for (const auto &[name, cell] : values)
        cells[static_cast<std::size_t>(table.indexOf(name))] = cell;
    QStringList list;
    schema::checkRow(table, cells, [&](IssueCode code, int column) {
        list << QString(issueCodeName(code)) + QLatin1Char(':') + QLatin1String(table.columns[static_cast<std::size_t>(column)].name);
    });
    return list.join(QLatin1Char(' '));
}

Cell text(const char *value) { return Cell::ofText(value); }

} // namespace

class TestRules : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void endsNotBeforeStarts_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QByteArray>("earlier");
        QTest::addColumn<QByteArray>("later");
        QTest::newRow("teams") << int(TableId::Teams) << QByteArray("established_on") << QByteArray("dissolved_on");
        QTest::newRow("members") << int(TableId::Members) << QByteArray("joined_on") << QByteArray("left_on");
        QTest::newRow("suspected") << int(TableId::SuspectedCases) << QByteArray("onset_on") << QByteArray("detected_on");
        QTest::newRow("samples") << int(TableId::Samples) << QByteArray("collected_on") << QByteArray("result_on");
    }

    void endsNotBeforeStarts()
    {
        QFETCH(int, table);
        QFETCH(QByteArray, earlier);
        QFETCH(QByteArray, later);
        const auto id = static_cast<TableId>(table);
        QCOMPARE(findings(id, {{earlier.constData(), text("2021-05-07")}, {later.constData(), text("2021-05-07")}}), QString());
        QCOMPARE(findings(id, {{earlier.constData(), text("2021-05-07")}}), QString());
        QCOMPARE(findings(id, {{later.constData(), text("2021-05-07")}}), QString());
        QCOMPARE(findings(id, {{earlier.constData(), text("2021-05-07")}, {later.constData(), text("2021-05-06")}}),
                 QLatin1String("order_of_dates:") + QLatin1String(later));
    }

    void quarantines()
    {
        const auto of = [](Values values) {
            values.emplace_back("start_on", text("2021-05-07"));
            return findings(TableId::Quarantines, values);
        };
        QCOMPARE(of({{"days", Cell::ofInteger(21)}, {"planned_end_on", text("2021-05-28")}}), QString());
        QCOMPARE(of({{"days", Cell::ofInteger(14)}, {"planned_end_on", text("2021-05-28")}}), QStringLiteral("planned_end_differs:planned_end_on"));
        QCOMPARE(of({{"planned_end_on", text("2021-05-06")}}), QStringLiteral("order_of_dates:planned_end_on"));
        QCOMPARE(of({{"ended_on", text("2021-05-06")}, {"end_reason", text("completed")}}), QStringLiteral("order_of_dates:ended_on"));
        QCOMPARE(of({{"ended_on", text("2021-05-20")}}), QStringLiteral("missing_reason:end_reason"));
        QCOMPARE(of({{"end_reason", text("completed")}}), QStringLiteral("reason_without_end:end_reason"));
        QCOMPARE(of({{"ended_on", text("2021-05-20")}, {"end_reason", text("completed")}}), QString());
    }

    void contacts()
    {
        const Uuid a{1, 2};
        const Uuid b{1, 3};
        QCOMPARE(findings(TableId::Contacts, {{"person_id", Cell::ofId(a)}, {"source_person_id", Cell::ofId(b)}}), QString());
        QCOMPARE(findings(TableId::Contacts, {{"person_id", Cell::ofId(a)}, {"source_person_id", Cell::ofId(a)}}), QStringLiteral("contact_with_self:source_person_id"));
    }

    void quarantineRules()
    {
        QCOMPARE(findings(TableId::QuarantineRules, {{"test_days", text("1 14 20")}, {"follow_up_test_days", text("7")}}), QString());
        QCOMPARE(findings(TableId::QuarantineRules, {{"test_days", text("1 99")}}), QStringLiteral("rule_without_days:test_days"));
        QVERIFY(!isWarning(IssueCode::RuleWithoutDays)); // nobody would be called to a test
    }

    void hoursOfExposures()
    {
        QCOMPARE(findings(TableId::ExposureEvents, {{"from_time", text("07:30")}, {"until_time", text("24:00")}}), QString());
        QCOMPARE(findings(TableId::ExposureEvents, {{"from_time", text("22:00")}, {"until_time", text("01:00")}}), QString()); // past midnight
        QCOMPARE(findings(TableId::ExposureEvents, {{"from_time", text("7:30")}, {"until_time", text("08:00:00")}}), QString()); // saved by a spreadsheet
        for (const char *odd : {"25:00", "7:30:15", ":30", "7:3", "123:00", "", "24:01", "7h", "0730", "07:60", "sáng"})
            QCOMPARE(findings(TableId::ExposureEvents, {{"from_time", text(odd)}, {"until_time", text(odd)}}), QStringLiteral("out_of_range:from_time out_of_range:until_time"));
    }

    void warnings()
    {
        QCOMPARE(findings(TableId::Members, {{"birth_date", text("2006")}, {"joined_on", text("2021-05-07")}}), QStringLiteral("too_young:birth_date"));
        QCOMPARE(findings(TableId::Members, {{"birth_date", text("2005")}, {"joined_on", text("2021-05-07")}}), QString());
        const auto person = [](const char *identity, const char *birth, const char *sex) {
            return findings(TableId::People, {{"identity_number", text(identity)}, {"birth_date", text(birth)}, {"sex", text(sex)}});
        };
        QCOMPARE(person("024085001234", "1985", "male"), QString());
        QCOMPARE(person("024085001234", "1985", "female"), QStringLiteral("identity_differs:identity_number"));
        QCOMPARE(person("024085001234", "1986-03", "male"), QStringLiteral("identity_differs:identity_number"));
        QCOMPARE(person("121234567", "1986", "male"), QString());
        QCOMPARE(findings(TableId::LogbookPages, {{"households_visited", Cell::ofInteger(41)}, {"households_assigned", Cell::ofInteger(40)}}),
                 QStringLiteral("visited_more_than_assigned:households_visited"));
        for (const char *name : {"too_young", "identity_differs", "visited_more_than_assigned", "planned_end_differs"}) {
            bool warned = false;
            for (int code = 0; code <= int(IssueCode::PlannedEndDiffers); ++code)
                warned = warned || (issueCodeName(IssueCode(code)) == QLatin1String(name) && isWarning(IssueCode(code)));
            QVERIFY2(warned, name);
        }
    }

    void emptyRowsBreakNothing()
    {
        for (const schema::Table *table : schema::allTables())
            QCOMPARE(findings(table->id, {}), QString());
    }
};

QTEST_APPLESS_MAIN(TestRules)
#include "tst_rules.moc"
