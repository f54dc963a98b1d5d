// SPDX-License-Identifier: GPL-3.0-or-later
#include "importfixture.h"
#include "quarantinefixture.h"

#include "services/check.h"
#include "services/gridedit.h"
#include "services/recordedit.h"
#include "services/undo.h"

using namespace stc;
using schema::TableId;
using store::Values;

/// The section "Bad input" of the quarantine's task: refused or asked about in forms and grid, kept by an import, reported by `check`.
class TestBadInput : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_database.reset();
        m_folder = std::make_unique<QTemporaryDir>();
        open(QStringLiteral("07303"));
    }
    void formsRefuseOrAsk_data();
    void formsRefuseOrAsk();
    void agreedWithAReason();
    void theLastDayOfAQuarantine();
    void deathsThatOtherProgramsKnow();
    void twoCommunesAtOnce();
    void rulesThatCannotBe();
    void importedAndReported();
    void refusedByTheImport();

private:
    void open(const QString &unit)
    {
        m_database = *store::Database::create(m_folder->filePath(unit + QStringLiteral(".db")), unit, UnitList::builtIn(), test::clock());
        m_person = person(QStringLiteral("07303"));
    }
    Uuid person(const QString &commune, const Values &more = {})
    {
        const Uuid household = test::add(*m_database, TableId::Households, {{QStringLiteral("commune_code"), commune}, {QStringLiteral("hamlet"), QStringLiteral("Thôn 1")}, {QStringLiteral("head_name"), QStringLiteral("Trần Văn A")}});
        Values values{{QStringLiteral("household_id"), household.toString()}, {QStringLiteral("full_name"), QStringLiteral("Trần Văn A")}};
        values.insert(more);
        return test::add(*m_database, TableId::People, values);
    }
    void dies(const Uuid &person, const char *on)
    {
        test::add(*m_database, TableId::Movements, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("kind"), QStringLiteral("died")}, {QStringLiteral("happened_on"), QLatin1String(on)}});
    }
    services::SaveReply save(TableId table, const Values &values, const QString &reason = {})
    {
        auto editor = store::Editor::begin(*m_database);
        services::RecordEdit edit;
        edit.table = table;
        edit.values = values;
        edit.reason = reason;
        auto reply = services::saveIn(**editor, edit);
        if (!reply)
            qFatal("%s", qPrintable(reply.error().text));
        if (reply->isSaved() && !(*editor)->commit(QStringLiteral("test")))
            qFatal("commit");
        return *reply;
    }
    /// "order_of_dates" of the first problem, with "?" behind a warning.
    static QString first(const std::vector<store::FieldProblem> &problems)
    {
        if (problems.empty())
            return {};
        return QString(issueCodeName(problems.front().code)) + (problems.front().isWarning() ? QStringLiteral("?") : QString());
    }
    /// The same typed into a new row of the grid, and taken back where it is kept.
    QString inGrid(TableId table, const Values &values)
    {
        const schema::Table &described = schema::table(table);
        services::GridRow row;
        row.number = -1;
        for (auto value = values.begin(); value != values.end(); ++value) {
            const int column = described.indexOf(value.key().toStdString());
            if (described.columns[static_cast<std::size_t>(column)].type == schema::Type::Reference)
                row.defaults.insert(value.key(), *value);
            else if (!value->isEmpty())
                row.cells.push_back({column, *value});
        }
        services::GridTask task;
        task.table = table;
        task.isWhole = true; // typed: kept as a whole or not at all
        task.rows = {row};
        const auto reply = services::applyGrid(*m_database, task);
        if (!reply || reply->rows.size() != 1)
            return QStringLiteral("no reply");
        std::vector<store::FieldProblem> problems = reply->rows.front().others;
        for (const services::GridCellReply &cell : reply->rows.front().cells) {
            if (cell.problem)
                problems.push_back(*cell.problem);
        }
        if (reply->rows.front().isSaved != problems.empty())
            return QStringLiteral("saved with a problem, or neither");
        if (reply->rows.front().isSaved) {
            services::UndoStack undo(*m_database);
            undo.push(reply->change);
            if (!undo.undo())
                return QStringLiteral("cannot be undone");
        }
        return first(problems);
    }
    Values quarantine(const Uuid &of, const char *start, const char *ended = "", const char *reason = "") const
    {
        return {{QStringLiteral("person_id"), of.toString()}, {QStringLiteral("kind"), QStringLiteral("home")}, {QStringLiteral("reason"), QStringLiteral("contact_f1")}, {QStringLiteral("start_on"), QLatin1String(start)},
            {QStringLiteral("ended_on"), QLatin1String(ended)}, {QStringLiteral("end_reason"), QLatin1String(reason)}};
    }
    Values sample(const Uuid &of, const char *collected, const char *result = "") const
    {
        return {{QStringLiteral("person_id"), of.toString()}, {QStringLiteral("collected_on"), QLatin1String(collected)}, {QStringLiteral("method"), QStringLiteral("rt_pcr")}, {QStringLiteral("reason"), QStringLiteral("f1")},
            {QStringLiteral("result"), QStringLiteral("pending")}, {QStringLiteral("result_on"), QLatin1String(result)}};
    }
    Values check(const Uuid &of, const char *on, const char *temperature = "36.6") const
    {
        return {{QStringLiteral("person_id"), of.toString()}, {QStringLiteral("checked_on"), QLatin1String(on)}, {QStringLiteral("session"), QStringLiteral("morning")}, {QStringLiteral("temperature_c"), QLatin1String(temperature)}};
    }
    Values contact(const Uuid &of, const Uuid &source) const
    {
        return {{QStringLiteral("person_id"), of.toString()}, {QStringLiteral("source_person_id"), source.toString()}, {QStringLiteral("level"), QStringLiteral("F1")}, {QStringLiteral("traced_on"), QStringLiteral("2021-06-01")}};
    }
    std::map<IssueCode, qint64> reported()
    {
        const auto report = services::runCheck(*m_database, {});
        if (!report)
            qFatal("%s", qPrintable(report.error().text));
        return report->counts;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;
    Uuid m_person;
};

void TestBadInput::formsRefuseOrAsk_data()
{
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("code");
    const auto row = [](const char *name, int kind, const char *code) { QTest::newRow(name) << kind << QString::fromLatin1(code); };
    row("an end before its start", 0, "order_of_dates");
    row("an episode of somebody dead", 1, "quarantine_of_dead?");
    row("an episode begun on the day of the death", 2, "");
    row("a contact with oneself", 3, "contact_with_self");
    row("a contact in a ring", 4, "contact_ring");
    row("a result before its sample", 5, "order_of_dates");
    row("a sample of somebody dead", 6, "sample_of_dead?");
    row("a check of nobody in quarantine", 7, "check_after_release?");
    row("a check after the release", 8, "check_after_release?");
    row("a check before the start", 9, "check_after_release?");
    row("a check in time", 10, "");
    row("a temperature out of range", 11, "out_of_range");
    row("two open at once", 12, "duplicate_record");
}

void TestBadInput::formsRefuseOrAsk()
{
    QFETCH(int, kind);
    QFETCH(QString, code);
    const Uuid other = person(QStringLiteral("07303"));
    TableId table = TableId::Quarantines;
    Values values;
    switch (kind) {
    case 0: values = quarantine(m_person, "2021-06-02", "2021-06-01", "completed"); break;
    case 1:
        dies(m_person, "2021-06-01");
        values = quarantine(m_person, "2021-06-02");
        break;
    case 2:
        dies(m_person, "2021-06-02");
        values = quarantine(m_person, "2021-06-02");
        break;
    case 3:
        table = TableId::Contacts;
        values = contact(m_person, m_person);
        break;
    case 4:
        table = TableId::Contacts;
        test::add(*m_database, table, contact(other, m_person));
        values = contact(m_person, other);
        break;
    case 5:
        table = TableId::Samples;
        values = sample(m_person, "2021-06-02", "2021-06-01");
        break;
    case 6:
        table = TableId::Samples;
        dies(m_person, "2021-06-01");
        values = sample(m_person, "2021-06-02");
        break;
    case 12:
        test::add(*m_database, table, quarantine(m_person, "2021-06-01"));
        values = quarantine(m_person, "2021-06-02");
        break;
    default:
        table = TableId::HealthChecks;
        if (kind > 7)
            test::add(*m_database, TableId::Quarantines, quarantine(m_person, "2021-05-20", "2021-06-03", "completed"));
        values = check(m_person, kind == 8 ? "2021-06-03" : kind == 9 ? "2021-05-19" : "2021-06-02", kind == 11 ? "45" : "36.6");
    }
    QCOMPARE(inGrid(table, values), code);
    const services::SaveReply reply = save(table, values);
    QCOMPARE(first(reply.problems), code);
    if (!code.isEmpty()) {
        // In plain words, at a field, nobody named.
        const store::FieldProblem &problem = reply.problems.front();
        QVERIFY(problem.message.size() > 20 && !problem.message.contains(QStringLiteral("Trần")));
        QVERIFY(problem.column > 0);
        QVERIFY(!problem.message.contains(QLatin1Char('%')));
    }
}

void TestBadInput::agreedWithAReason()
{
    dies(m_person, "2021-06-01");
    QVERIFY(!save(TableId::Quarantines, quarantine(m_person, "2021-06-02")).isSaved());
    const services::SaveReply reply = save(TableId::Quarantines, quarantine(m_person, "2021-06-02"), QStringLiteral("báo tử nhầm người"));
    QVERIFY(reply.isSaved());
    QCOMPARE(reported()[IssueCode::QuarantineOfDead], 1);
    // Another operation on the row is not asked again, and does not fail.
    auto editor = store::Editor::begin(*m_database);
    STC_UNWRAP((*editor)->update(TableId::Quarantines, reply.id, {{QStringLiteral("place"), QStringLiteral("Tại nhà")}}));
}

/// Free from 0h00 of the end: that day belongs to nobody, besides those who fell ill, died or were moved in the course of it.
void TestBadInput::theLastDayOfAQuarantine()
{
    const Uuid moved = person(QStringLiteral("07303"));
    test::add(*m_database, TableId::Quarantines, quarantine(m_person, "2021-05-20", "2021-06-03", "completed"));
    test::add(*m_database, TableId::Quarantines, quarantine(moved, "2021-05-20", "2021-06-03", "became_case"));
    QVERIFY(save(TableId::HealthChecks, check(m_person, "2021-06-02")).isSaved());
    QVERIFY(!save(TableId::HealthChecks, check(m_person, "2021-06-03")).isSaved());
    QVERIFY(save(TableId::HealthChecks, check(moved, "2021-06-03")).isSaved());
    QVERIFY(!save(TableId::HealthChecks, check(moved, "2021-06-04")).isSaved());
    QCOMPARE(reported().count(IssueCode::CheckAfterRelease), std::size_t(0));
}

void TestBadInput::deathsThatOtherProgramsKnow()
{
    const Uuid byCase = person(QStringLiteral("07303"));
    test::add(*m_database, TableId::Cases, {{QStringLiteral("person_id"), byCase.toString()}, {QStringLiteral("confirmed_on"), QStringLiteral("2021-05-20")}, {QStringLiteral("outcome"), QStringLiteral("died")},
        {QStringLiteral("outcome_on"), QStringLiteral("2021-06-01")}});
    const Uuid byEnd = person(QStringLiteral("07303"));
    test::add(*m_database, TableId::Quarantines, quarantine(byEnd, "2021-05-20", "2021-06-01", "died"));
    for (const Uuid &dead : {byCase, byEnd})
        QCOMPARE(first(save(TableId::Samples, sample(dead, "2021-06-02")).problems), QStringLiteral("sample_of_dead?"));
    // A death that was taken back counts no more.
    const Uuid alive = person(QStringLiteral("07303"));
    dies(alive, "2021-05-01");
    test::add(*m_database, TableId::Movements, {{QStringLiteral("person_id"), alive.toString()}, {QStringLiteral("kind"), QStringLiteral("moved_in")}, {QStringLiteral("happened_on"), QStringLiteral("2021-05-02")}});
    QVERIFY(save(TableId::Samples, sample(alive, "2021-06-02")).isSaved());
}

/// Found where the books of both communes lie together.
void TestBadInput::twoCommunesAtOnce()
{
    open(QStringLiteral("216"));
    const Values identity{{QStringLiteral("identity_number"), QStringLiteral("024080000001")}};
    const Values facts{{QStringLiteral("birth_date"), QStringLiteral("1980-02-03")}, {QStringLiteral("phone"), QStringLiteral("0912345678")}};
    const Values year{{QStringLiteral("birth_date"), QStringLiteral("1980")}, {QStringLiteral("phone"), QStringLiteral("0912345678")}};
    const Uuid a = person(QStringLiteral("07303"), identity);
    const Uuid b = person(QStringLiteral("07354"), identity);
    const Uuid c = person(QStringLiteral("07303"), facts);
    const Uuid d = person(QStringLiteral("07354"), year);
    const Uuid sameCommune = person(QStringLiteral("07354"), year);
    const Uuid e = person(QStringLiteral("07303"), {{QStringLiteral("birth_date"), QStringLiteral("1981")}, {QStringLiteral("phone"), QStringLiteral("0912345678")}});
    test::add(*m_database, TableId::Quarantines, quarantine(a, "2021-06-01"));
    const services::SaveReply reply = save(TableId::Quarantines, quarantine(b, "2021-06-02"));
    QCOMPARE(first(reply.problems), QStringLiteral("quarantined_twice?"));
    QVERIFY(save(TableId::Quarantines, quarantine(b, "2021-06-02"), QStringLiteral("hai người khác nhau")).isSaved());
    test::add(*m_database, TableId::Quarantines, quarantine(c, "2021-06-01", "2021-06-05", "completed"));
    QVERIFY(save(TableId::Quarantines, quarantine(e, "2021-06-02")).isSaved());
    QCOMPARE(reported()[IssueCode::QuarantinedTwice], 2); // a and b
    test::add(*m_database, TableId::Quarantines, quarantine(d, "2021-06-05"));
    QCOMPARE(reported()[IssueCode::QuarantinedTwice], 2); // handed over on that day: c ended
    test::add(*m_database, TableId::Quarantines, quarantine(sameCommune, "2021-06-04"));
    QCOMPARE(reported()[IssueCode::QuarantinedTwice], 4); // c and the namesake, who began a day before c ended
}

void TestBadInput::rulesThatCannotBe()
{
    const auto rule = [](const char *column, const char *value) {
        Values values{{QStringLiteral("document"), QStringLiteral("Kế hoạch 1")}, {QStringLiteral("valid_from"), QStringLiteral("2021-06-01")}, {QStringLiteral("certainty"), QStringLiteral("sure")}};
        values.insert(QLatin1String(column), QLatin1String(value));
        return values;
    };
    QCOMPARE(first(save(TableId::QuarantineRules, rule("valid_until", "2021-05-31")).problems), QStringLiteral("order_of_dates"));
    QCOMPARE(first(save(TableId::QuarantineRules, rule("test_days", "1 bảy")).problems), QStringLiteral("rule_without_days"));
    STC_UNWRAP(m_database->connection().execute("UPDATE quarantine_rules SET test_days = 'x' WHERE key = 1"));
    QCOMPARE(reported()[IssueCode::RuleWithoutDays], 1);
}

/// What an import cannot refuse, because the other entry may be the wrong one, is kept, and check says so. Nothing is lost.
void TestBadInput::importedAndReported()
{
    test::Office office;
    test::Files files = test::village();
    files = test::with(files, "cases", "id,person_id,confirmed_on,outcome,outcome_on,updated_at\n#61,#21,2021-05-20,died,2021-05-25,@1\n");
    files = test::with(files, "quarantines", QByteArray(test::kQuarantines) + "#71,#21,home,contact_f1,2021-06-01,,,@1\n#72,#22,home,contact_f1,2021-05-01,2021-05-22,completed,@1\n");
    files = test::with(files, "health_checks", "id,person_id,checked_on,session,temperature_c,updated_at\n#81,#22,2021-05-22,morning,36.5,@1\n#82,#22,2021-05-21,morning,36.5,@1\n");
    files = test::with(files, "samples", "id,person_id,collected_on,method,reason,result,updated_at\n#91,#21,2021-06-01,rt_pcr,f1,pending,@1\n");
    files = test::with(files, "contacts", QByteArray(test::kContacts) + "#51,#22,#23,F1,2021-06-01,@1\n");
    const auto imported = office.import(files);
    STC_UNWRAP(imported);
    QVERIFY2(imported->applied, qPrintable(test::issuesOf(*imported)));
    const auto report = services::runCheck(office.database(), {});
    STC_UNWRAP(report);
    for (const IssueCode code : {IssueCode::QuarantineOfDead, IssueCode::CheckAfterRelease, IssueCode::SampleOfDead, IssueCode::ContactLevelDiffers}) {
        const auto count = report->counts.find(code);
        QVERIFY2(count != report->counts.end() && count->second == 1, issueCodeName(code).data());
        const auto finding = std::find_if(report->findings.begin(), report->findings.end(), [&](const services::Finding &one) { return one.code == code; });
        QVERIFY(finding != report->findings.end() && !finding->message.contains(QLatin1Char('%')));
    }
}

/// What is wrong in itself is refused with its line, and the rest of the file is not half written.
void TestBadInput::refusedByTheImport()
{
    const auto issues = [](const char *name, const QByteArray &text) {
        test::Office office;
        const auto report = office.import(test::with(test::village(), name, text));
        return report ? (report->applied ? QStringLiteral("applied") : test::issuesOf(*report)) : report.error().text;
    };
    QCOMPARE(issues("quarantines", QByteArray(test::kQuarantines) + "#71,#21,home,contact_f1,2021-06-02,2021-06-01,completed,@1\n"), QStringLiteral("quarantines.csv:2 ended_on order_of_dates"));
    QCOMPARE(issues("contacts", QByteArray(test::kContacts) + "#51,#21,#21,F1,2021-06-01,@1\n"), QStringLiteral("contacts.csv:2 source_person_id contact_with_self"));
    QCOMPARE(issues("contacts", QByteArray(test::kContacts) + "#51,#21,#22,F1,2021-06-01,@1\n#52,#22,#21,F1,2021-06-01,@1\n"), QStringLiteral("contacts.csv:3 source_person_id contact_ring"));
    QCOMPARE(issues("samples", "id,person_id,collected_on,method,reason,result,result_on,updated_at\n#91,#21,2021-06-02,rt_pcr,f1,negative,2021-06-01,@1\n"), QStringLiteral("samples.csv:2 result_on order_of_dates"));
    QCOMPARE(issues("health_checks", "id,person_id,checked_on,session,temperature_c,updated_at\n#81,#22,2021-05-22,morning,45,@1\n"), QStringLiteral("health_checks.csv:2 temperature_c out_of_range"));
}

QTEST_GUILESS_MAIN(TestBadInput)
#include "tst_badinput.moc"
