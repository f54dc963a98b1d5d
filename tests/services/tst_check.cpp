// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingfixture.h"

#include "services/check.h"

#include <QFile>
#include <QTemporaryDir>

using namespace stc;

class TestCheck : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsPlantedDefect_data();
    void findsPlantedDefect();
    void limitsAreSettings();
    void messagesNameNobody();
    void examplesAreFew();
    void damagedFileIsAReport();
    void cancel();

private:
    QString copy(const char *name);
    QTemporaryDir m_dir;
    QString m_good;
    std::map<IssueCode, qint64> m_usual; ///< what the untouched training data have
};

void TestCheck::initTestCase()
{
    STC_UNWRAP(test::makeFiles(services::TrainingScale::Team, 1, m_dir.filePath(QStringLiteral("f"))));
    m_good = m_dir.filePath(QStringLiteral("good.db"));
    const auto database = test::makeDatabase(m_good, QStringLiteral("07354"), {m_dir.filePath(QStringLiteral("f"))});
    STC_UNWRAP(database);
    const auto report = services::runCheck(**database, {});
    STC_UNWRAP(report);
    QVERIFY(report->isWhole());
    m_usual = report->counts;
    // Closed here, so that no journal is left beside the file and it may be copied.
    STC_UNWRAP((*database)->connection().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
}

QString TestCheck::copy(const char *name)
{
    const QString path = m_dir.filePath(QLatin1String(name));
    QFile::remove(path);
    return QFile::copy(m_good, path) ? path : QString();
}

void TestCheck::findsPlantedDefect_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("table");
    const auto row = [](const char *name, const char *sql, IssueCode code, const char *table) { QTest::newRow(name) << QByteArray(sql) << int(code) << QString::fromLatin1(table); };

    row("team too small", "UPDATE members SET left_on = '2021-07-01' WHERE role <> 'leader'", IssueCode::TeamSize, "teams");
    row("team without leader", "UPDATE members SET role = 'member'", IssueCode::TeamLeader, "teams");
    row("team with two leaders", "UPDATE members SET role = 'leader' WHERE key IN (1, 2)", IssueCode::TeamLeader, "teams");
    row("team with few households", "UPDATE households SET team_id = NULL WHERE key > 29", IssueCode::TeamHouseholds, "teams");
    row("untrained", "UPDATE members SET trained_on = NULL", IssueCode::Untrained, "members");
    row("too young", "UPDATE members SET birth_date = '2010' WHERE key = 1", IssueCode::TooYoung, "members");
    row("identity of other sex", "UPDATE people SET sex = 'male', birth_date = '1980', identity_number = '024180000001' WHERE key = 1", IssueCode::IdentityDiffers, "people");
    row("identity of other year", "UPDATE people SET sex = 'male', birth_date = '1980-01-02', identity_number = '024081000001' WHERE key = 1", IssueCode::IdentityDiffers, "people");
    row("visited more", "UPDATE logbook_pages SET households_visited = households_assigned + 1 WHERE key = 1", IssueCode::VisitedMoreThanAssigned, "logbook_pages");
    for (const char *counter : {"suspected", "arrivals", "violations", "contacts_traced", "samples_assisted"})
        row(counter, QByteArray("UPDATE logbook_pages SET " + QByteArray(counter) + " = " + counter + " + 1 WHERE key = 3").constData(), IssueCode::CounterDiffers, "logbook_pages");
    row("planned end", "UPDATE quarantines SET planned_end_on = date(planned_end_on, '+1 day') WHERE key = (SELECT min(key) FROM quarantines WHERE planned_end_on IS NOT NULL)",
        IssueCode::PlannedEndDiffers, "quarantines");

    row("end before start", "UPDATE quarantines SET ended_on = date(start_on, '-1 day') WHERE key = (SELECT min(key) FROM quarantines WHERE ended_on IS NOT NULL)",
        IssueCode::OrderOfDates, "quarantines");
    row("dissolved before established", "UPDATE teams SET dissolved_on = '2021-01-01'", IssueCode::OrderOfDates, "teams");
    row("end without reason", "UPDATE quarantines SET end_reason = NULL WHERE key = (SELECT min(key) FROM quarantines WHERE ended_on IS NOT NULL)", IssueCode::MissingReason, "quarantines");
    row("reason without end", "UPDATE quarantines SET ended_on = NULL WHERE key = (SELECT min(key) FROM quarantines WHERE ended_on IS NOT NULL)", IssueCode::ReasonWithoutEnd, "quarantines");
    row("contact with oneself", "UPDATE contacts SET source_person_id = person_id WHERE key = 1", IssueCode::ContactWithSelf, "contacts");
    row("ring of two", "INSERT INTO contacts (id, updated_at, batch, area, person_id, source_person_id, level, traced_on)"
                       " SELECT randomblob(16), updated_at, batch, area, source_person_id, person_id, 'F2', traced_on FROM contacts WHERE key = 1",
        IssueCode::ContactRing, "contacts");
    row("ring of three", "INSERT INTO contacts (id, updated_at, batch, area, person_id, source_person_id, level, traced_on)"
                         " SELECT randomblob(16), a.updated_at, a.batch, a.area, b.source_person_id, a.person_id, 'F3', a.traced_on FROM contacts a JOIN contacts b ON b.person_id = a.source_person_id LIMIT 1",
        IssueCode::ContactRing, "contacts");
    row("team of other commune", "UPDATE households SET commune_code = '07303' WHERE key = 1", IssueCode::OtherCommune, "households");
    row("reference to nothing", "PRAGMA foreign_keys = OFF; UPDATE aid SET household_id = 999999 WHERE key = 1", IssueCode::BrokenReference, "aid");
    row("two pages a day", "DROP INDEX logbook_pages_one_a_day; UPDATE logbook_pages SET page_date = (SELECT page_date FROM logbook_pages WHERE key = 1) WHERE key = 2", IssueCode::DuplicateRecord,
        "logbook_pages");
    row("two open quarantines", "DROP INDEX quarantines_one_open; UPDATE quarantines SET ended_on = NULL, end_reason = NULL, person_id = 5 WHERE key IN (1, 2)", IssueCode::DuplicateRecord, "quarantines");

    row("check outside of a quarantine", "UPDATE health_checks SET checked_on = '2020-01-01' WHERE key = 1", IssueCode::CheckAfterRelease, "health_checks");
    row("quarantine of somebody dead", "UPDATE quarantines SET person_id = (SELECT person_id FROM cases WHERE key = 1) WHERE key = (SELECT max(key) FROM quarantines);"
                                       " UPDATE cases SET outcome = 'died', outcome_on = '2020-01-01' WHERE key = 1", IssueCode::QuarantineOfDead, "quarantines");
    row("sample of somebody dead", "UPDATE samples SET person_id = (SELECT person_id FROM cases WHERE key = 1) WHERE key = 1; UPDATE cases SET outcome = 'died', outcome_on = '2020-01-01' WHERE key = 1",
        IssueCode::SampleOfDead, "samples");
    row("F1 of nobody", "UPDATE contacts SET level = 'F1', source_person_id = (SELECT p.key FROM people p WHERE p.key NOT IN (SELECT person_id FROM cases) AND p.key NOT IN (SELECT person_id FROM contacts))"
                        " WHERE key = 1", IssueCode::ContactLevelDiffers, "contacts");
    row("rule with unreadable days", "UPDATE quarantine_rules SET test_days = '1, x' WHERE key = 1", IssueCode::RuleWithoutDays, "quarantine_rules");

    row("temperature", "UPDATE health_checks SET temperature_c = 55 WHERE key = 1", IssueCode::OutOfRange, "health_checks");
    row("choice", "UPDATE people SET sex = 'm' WHERE key = 1", IssueCode::UnknownChoice, "people");
    row("set", "UPDATE suspected_cases SET symptoms = 'fever pox' WHERE key = 1", IssueCode::UnknownChoice, "suspected_cases");
    row("unit", "UPDATE donations SET unit_code = '99999' WHERE key = 1", IssueCode::UnknownUnit, "donations");
    row("future", "UPDATE samples SET collected_on = '2022-01-01', result_on = NULL WHERE key = 1", IssueCode::FutureDate, "samples");
    row("no date", "UPDATE donations SET received_on = '2021-02-30' WHERE key = 1", IssueCode::BadDate, "donations");
    row("empty name", "UPDATE households SET head_name = '' WHERE key = 1", IssueCode::Required, "households");
    row("digits in a name", "UPDATE people SET full_name = 'Nguyễn 2' WHERE key = 1", IssueCode::DigitsInName, "people");
    row("phone", "UPDATE people SET phone = '12' WHERE key = 1", IssueCode::BadPhone, "people");
    row("identity", "UPDATE people SET identity_number = '1234' WHERE key = 1", IssueCode::BadIdentity, "people");
}

void TestCheck::findsPlantedDefect()
{
    QFETCH(QByteArray, sql);
    QFETCH(int, code);
    QFETCH(QString, table);
    const auto planted = static_cast<IssueCode>(code);
    const QString path = copy("planted.db");
    const auto database = store::Database::open(path, store::Database::Access::ReadWrite, test::eveningAfter());
    STC_UNWRAP(database);
    STC_UNWRAP((*database)->connection().execute(sql.constData()));
    QVERIFY((*database)->connection().changes() > 0);
    const auto report = services::runCheck(**database, {});
    STC_UNWRAP(report);
    QVERIFY(report->isWhole());
    const auto count = [](const std::map<IssueCode, qint64> &counts, IssueCode wanted) {
        const auto at = counts.find(wanted);
        return at == counts.end() ? qint64(0) : at->second;
    };
    QVERIFY2(count(report->counts, planted) > count(m_usual, planted), issueCodeName(planted).data());
    bool isNamed = false;
    for (const services::Finding &finding : report->findings) {
        isNamed = isNamed || (finding.code == planted && QLatin1String(schema::table(finding.table).name) == table && !finding.id.isNull());
        QVERIFY(!finding.message.isEmpty());
        QVERIFY2(!finding.message.contains(QLatin1String("%1")) && !finding.message.contains(QLatin1String("%2")), qPrintable(finding.message));
    }
    QVERIFY(isNamed);
}

void TestCheck::limitsAreSettings()
{
    const auto database = store::Database::open(copy("limits.db"), store::Database::Access::ReadWrite, test::eveningAfter());
    STC_UNWRAP(database);
    QVERIFY(!m_usual.contains(IssueCode::TeamHouseholds));
    STC_UNWRAP((*database)->setSetting(store::settings::kTeamHouseholdsLeast, QStringLiteral("60")));
    STC_UNWRAP((*database)->setSetting(store::settings::kTeamHouseholdsMost, QStringLiteral("70")));
    const auto report = services::runCheck(**database, {});
    STC_UNWRAP(report);
    QCOMPARE(report->counts.at(IssueCode::TeamHouseholds), 1);
    // Some offices do not want to hear of training, or have teams that lead themselves.
    STC_UNWRAP((*database)->connection().execute("UPDATE members SET trained_on = NULL, role = 'member'"));
    const auto all = services::runCheck(**database, {});
    STC_UNWRAP(all);
    QVERIFY(all->counts.contains(IssueCode::Untrained) && all->counts.contains(IssueCode::TeamLeader));
    STC_UNWRAP((*database)->setSetting(store::settings::kTeamTraining, QStringLiteral("0")));
    STC_UNWRAP((*database)->setSetting(store::settings::kTeamOneLeader, QStringLiteral("0")));
    const auto fewer = services::runCheck(**database, {});
    STC_UNWRAP(fewer);
    QVERIFY(!fewer->counts.contains(IssueCode::Untrained) && !fewer->counts.contains(IssueCode::TeamLeader));
}

void TestCheck::messagesNameNobody()
{
    const auto database = store::Database::open(copy("names.db"), store::Database::Access::ReadWrite, test::eveningAfter());
    STC_UNWRAP(database);
    STC_UNWRAP((*database)->connection().execute("UPDATE people SET full_name = 'Bí Mật 7', phone = '0555', identity_number = '024180000001', sex = 'male', birth_date = '1980' WHERE key = 1"));
    const auto report = services::runCheck(**database, {});
    STC_UNWRAP(report);
    QVERIFY(report->counts.contains(IssueCode::DigitsInName));
    for (const services::Finding &finding : report->findings) {
        for (const char *secret : {"Bí", "0555", "024180000001", "1980"})
            QVERIFY2(!finding.message.contains(QString::fromUtf8(secret)), qPrintable(finding.message));
    }
}

void TestCheck::examplesAreFew()
{
    const auto database = store::Database::open(copy("many.db"), store::Database::Access::ReadWrite, test::eveningAfter());
    STC_UNWRAP(database);
    STC_UNWRAP((*database)->connection().execute("UPDATE people SET phone = '1'"));
    const auto report = services::runCheck(**database, {});
    STC_UNWRAP(report);
    QCOMPARE(report->counts.at(IssueCode::BadPhone), 145);
    const auto listed = std::count_if(report->findings.begin(), report->findings.end(), [](const auto &finding) { return finding.code == IssueCode::BadPhone; });
    QCOMPARE(qint64(listed), services::CheckReport::kFindingsPerCode);
}

void TestCheck::damagedFileIsAReport()
{
    const QString path = copy("damaged.db");
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    // The middle of the file: pages of tables and indexes, not the header.
    QVERIFY(file.seek(file.size() / 2));
    QCOMPARE(file.write(QByteArray(40'000, '\x5a')), 40'000);
    file.close();
    const auto database = store::Database::open(path, store::Database::Access::ReadOnly, test::eveningAfter());
    STC_UNWRAP(database);
    const auto report = services::runCheck(**database, {});
    STC_UNWRAP(report);
    QVERIFY(!report->isWhole());
    QVERIFY(report->findings.empty());
}

void TestCheck::cancel()
{
    const auto database = store::Database::open(m_good, store::Database::Access::ReadOnly, test::eveningAfter());
    STC_UNWRAP(database);
    Progress progress;
    progress.cancelled = [] { return true; };
    const auto report = services::runCheck(**database, progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
}

QTEST_GUILESS_MAIN(TestCheck)
#include "tst_check.moc"
