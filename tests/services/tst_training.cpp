// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingfixture.h"

#include "services/check.h"
#include "services/sample.h"

#include <QCryptographicHash>
#include <QDir>
#include <QTemporaryDir>

using namespace stc;
using services::TrainingScale;

namespace {

/// Of all tables, without the manifest: that names the program's version.
QByteArray hashOf(const QString &folder)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const schema::Table *table : schema::contractTables())
        hash.addData(test::readFile(QStringLiteral("%1/%2.csv").arg(folder, QLatin1String(table->name))));
    return hash.result().toHex();
}

std::int64_t rowsOf(const services::TrainingReport &report, schema::TableId table)
{
    return report.rows[static_cast<std::size_t>(table)];
}

} // namespace

class TestTraining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sameSeedGivesSameBytes();
    void bytesStayTheSameForGood();
    void everyTableIsFilled_data();
    void everyTableIsFilled();
    void importsWithoutAnError_data();
    void importsWithoutAnError();
    void districtHasThePublishedTotals();
    void rowsAreInTheOrderOfTheirIds();
    void episodesAndContactsMakeSense();
    void familiesMakeSense();
    void sampleInsideTheProgram();
    void writesZip();
    void refusesFolderWithFiles();
    void cancelLeavesNothing();
    void scaleNames();
};

void TestTraining::sameSeedGivesSameBytes()
{
    QTemporaryDir dir;
    for (const auto &[name, seed] : {std::pair{"a", 5}, std::pair{"b", 5}, std::pair{"c", 6}})
        STC_UNWRAP(test::makeFiles(TrainingScale::Commune, static_cast<quint64>(seed), dir.filePath(QLatin1String(name))));
    QCOMPARE(hashOf(dir.filePath(QStringLiteral("a"))), hashOf(dir.filePath(QStringLiteral("b"))));
    QCOMPARE(test::readFile(dir.filePath(QStringLiteral("a/manifest.json"))), test::readFile(dir.filePath(QStringLiteral("b/manifest.json"))));
    QVERIFY(hashOf(dir.filePath(QStringLiteral("a"))) != hashOf(dir.filePath(QStringLiteral("c"))));
}

void TestTraining::bytesStayTheSameForGood()
{
    // Another compiler, library or machine must not change a byte. Whoever changes the generator on purpose writes the new hash here.
    QTemporaryDir dir;
    STC_UNWRAP(test::makeFiles(TrainingScale::Sample, services::kSampleSeed, dir.filePath(QStringLiteral("s"))));
    QCOMPARE(hashOf(dir.filePath(QStringLiteral("s"))), QByteArray("1ae31edb8be50d004c3599a1411f45bdbba84eb4288e7c8e0fd9eba9723563fd"));
}

void TestTraining::everyTableIsFilled_data()
{
    QTest::addColumn<TrainingScale>("scale");
    QTest::newRow("team") << TrainingScale::Team;
    QTest::newRow("sample") << TrainingScale::Sample;
    QTest::newRow("commune") << TrainingScale::Commune;
}

void TestTraining::everyTableIsFilled()
{
    QFETCH(TrainingScale, scale);
    QTemporaryDir dir;
    const auto report = test::makeFiles(scale, 1, dir.filePath(QStringLiteral("f")));
    STC_UNWRAP(report);
    for (const schema::Table *table : schema::contractTables()) {
        QVERIFY2(rowsOf(*report, table->id) > 0, table->name);
        QCOMPARE(std::int64_t(test::readCsv(QStringLiteral("%1/f/%2.csv").arg(dir.path(), QLatin1String(table->name))).size()), rowsOf(*report, table->id));
    }
    QCOMPARE(report->unit, QStringLiteral("07354"));
}

void TestTraining::importsWithoutAnError_data()
{
    QTest::addColumn<TrainingScale>("scale");
    QTest::addColumn<quint64>("seed");
    QTest::newRow("team 1") << TrainingScale::Team << quint64(1);
    QTest::newRow("team 99") << TrainingScale::Team << quint64(99);
    QTest::newRow("team, largest seed") << TrainingScale::Team << std::numeric_limits<quint64>::max();
    QTest::newRow("sample") << TrainingScale::Sample << quint64(services::kSampleSeed);
    QTest::newRow("commune") << TrainingScale::Commune << quint64(1);
}

void TestTraining::importsWithoutAnError()
{
    QFETCH(TrainingScale, scale);
    QFETCH(quint64, seed);
    QTemporaryDir dir;
    const QString files = dir.filePath(QStringLiteral("f"));
    const auto made = test::makeFiles(scale, seed, files);
    STC_UNWRAP(made);
    auto database = store::Database::create(dir.filePath(QStringLiteral("a.db")), made->unit, UnitList::builtIn(), test::eveningAfter());
    STC_UNWRAP(database);
    services::ImportOptions options;
    options.paths = {files};
    const auto report = services::runImport(**database, options, {});
    STC_UNWRAP(report);
    QVERIFY2(report->issues.isEmpty(), report->issues.isEmpty() ? "" : qPrintable(report->issues.constFirst().message));
    QVERIFY(report->applied);
    QVERIFY((*database)->isTraining());
    QCOMPARE(report->total().inserted, qint64(made->total()));
    QCOMPARE(report->total().repaired, qint64(0));

    // All rules of the dictionary are kept; only that some members are still to be trained is as in life.
    const auto check = services::runCheck(**database, {});
    STC_UNWRAP(check);
    QVERIFY(check->isWhole());
    for (const auto &[code, number] : check->counts)
        QVERIFY2(code == IssueCode::Untrained && number <= report->of(schema::TableId::Members).read / 10, issueCodeName(code).data());
}

void TestTraining::districtHasThePublishedTotals()
{
    using enum schema::TableId;
    QTemporaryDir dir;
    const auto report = test::makeFiles(TrainingScale::District, 1, dir.filePath(QStringLiteral("f")));
    STC_UNWRAP(report);
    QCOMPARE(report->unit, QStringLiteral("216"));
    QCOMPARE(rowsOf(*report, Teams), 1323);
    QCOMPARE(rowsOf(*report, Households), 48725);
    QCOMPARE(rowsOf(*report, People), 176481);
    QCOMPARE(rowsOf(*report, Arrivals), 1286);
    QCOMPARE(rowsOf(*report, SuspectedCases), 467);
    QCOMPARE(rowsOf(*report, Violations), 967);
    QCOMPARE(rowsOf(*report, Quarantines), 17000);
    QVERIFY(report->total() > 800'000 && report->total() < 950'000);
    QSet<QString> communes;
    for (const auto &team : test::readCsv(dir.filePath(QStringLiteral("f/teams.csv"))))
        communes << team.value(QStringLiteral("commune_code"));
    QCOMPARE(communes.size(), 22);
}

void TestTraining::rowsAreInTheOrderOfTheirIds()
{
    QTemporaryDir dir;
    STC_UNWRAP(test::makeFiles(TrainingScale::Commune, 3, dir.filePath(QStringLiteral("f"))));
    for (const schema::Table *table : schema::contractTables()) {
        Uuid last;
        for (const auto &row : test::readCsv(QStringLiteral("%1/f/%2.csv").arg(dir.path(), QLatin1String(table->name)))) {
            const auto id = Uuid::parse(row.value(QStringLiteral("id")));
            QVERIFY(id);
            QVERIFY2(*id > last, table->name);
            QCOMPARE(row.value(QStringLiteral("id")).at(14), QLatin1Char('4')); // the version of random ids
            last = *id;
        }
    }
}

void TestTraining::episodesAndContactsMakeSense()
{
    QTemporaryDir dir;
    STC_UNWRAP(test::makeFiles(TrainingScale::Commune, 2, dir.filePath(QStringLiteral("f"))));
    const auto date = [](const QString &text) { return QDate::fromString(text, Qt::ISODate); };
    QHash<QString, QList<std::pair<QDate, QDate>>> episodes;
    for (const auto &row : test::readCsv(dir.filePath(QStringLiteral("f/quarantines.csv")))) {
        const QDate start = date(row.value(QStringLiteral("start_on")));
        const QDate end = row.value(QStringLiteral("ended_on")).isEmpty() ? QDate(9999, 1, 1) : date(row.value(QStringLiteral("ended_on")));
        QVERIFY(end >= start);
        for (const auto &other : episodes.value(row.value(QStringLiteral("person_id"))))
            QVERIFY(start >= other.second || end <= other.first); // nobody is in two quarantines at once
        episodes[row.value(QStringLiteral("person_id"))] << std::pair(start, end);
    }
    // Every health check lies in an episode of the person.
    for (const auto &row : test::readCsv(dir.filePath(QStringLiteral("f/health_checks.csv")))) {
        const QDate day = date(row.value(QStringLiteral("checked_on")));
        const auto own = episodes.value(row.value(QStringLiteral("person_id")));
        QVERIFY(std::any_of(own.begin(), own.end(), [&](const auto &e) { return day >= e.first && day < e.second; }));
    }
    QSet<QString> cases;
    for (const auto &row : test::readCsv(dir.filePath(QStringLiteral("f/cases.csv"))))
        cases << row.value(QStringLiteral("person_id"));
    QHash<QString, QString> levels;
    for (const auto &row : test::readCsv(dir.filePath(QStringLiteral("f/contacts.csv"))))
        levels.insert(row.value(QStringLiteral("person_id")), row.value(QStringLiteral("level")));
    for (const auto &row : test::readCsv(dir.filePath(QStringLiteral("f/contacts.csv")))) {
        const QString source = row.value(QStringLiteral("source_person_id"));
        if (row.value(QStringLiteral("level")) == QLatin1String("F1"))
            QVERIFY(cases.contains(source));
        else
            QCOMPARE(levels.value(source), QStringLiteral("F1"));
    }
}

void TestTraining::familiesMakeSense()
{
    QTemporaryDir dir;
    STC_UNWRAP(test::makeFiles(TrainingScale::Commune, 4, dir.filePath(QStringLiteral("f"))));
    struct Home {
        int heads = 0;
        int spouses = 0;
        int motherBorn = 0;
        int fatherBorn = 0;
        QList<int> children;
        int people = 0;
    };
    QHash<QString, Home> homes;
    int men = 0;
    int all = 0;
    int nguyen = 0;
    for (const auto &row : test::readCsv(dir.filePath(QStringLiteral("f/people.csv")))) {
        Home &home = homes[row.value(QStringLiteral("household_id"))];
        const QString relation = row.value(QStringLiteral("relation_to_head"));
        const int born = row.value(QStringLiteral("birth_date")).left(4).toInt();
        const bool isMan = row.value(QStringLiteral("sex")) == QLatin1String("male");
        ++home.people;
        home.heads += relation == QLatin1String("head");
        home.spouses += relation == QLatin1String("spouse");
        if (relation == QLatin1String("head") || relation == QLatin1String("spouse"))
            (isMan ? home.fatherBorn : home.motherBorn) = born;
        if (relation == QLatin1String("child"))
            home.children << born;
        QVERIFY(born >= 1900 && born <= 2021);
        ++all;
        men += isMan;
        nguyen += row.value(QStringLiteral("full_name")).startsWith(QStringLiteral("Nguyễn "));
        QVERIFY(row.value(QStringLiteral("full_name")).count(QLatin1Char(' ')) >= 1);
    }
    for (const Home &home : std::as_const(homes)) {
        QCOMPARE(home.heads, 1);
        QVERIFY(home.spouses <= 1);
        for (const int child : home.children)
            QVERIFY2(home.motherBorn == 0 || (child - home.motherBorn >= 17 && child - home.motherBorn <= 48), qPrintable(QString::number(child - home.motherBorn)));
        if (home.spouses == 1)
            QVERIFY(home.motherBorn - home.fatherBorn >= 0 && home.motherBorn - home.fatherBorn <= 6);
    }
    QVERIFY(men > all * 45 / 100 && men < all * 55 / 100);
    QVERIFY(nguyen > all * 30 / 100 && nguyen < all * 60 / 100);
}

void TestTraining::sampleInsideTheProgram()
{
    QVERIFY(services::sampleCommune().size() > 50'000);
    QVERIFY(services::sampleCommune().size() < 600'000);
    QTemporaryDir dir;
    const auto package = services::unpackSample(dir.path());
    STC_UNWRAP(package);
    const auto database = test::makeDatabase(dir.filePath(QStringLiteral("a.db")), services::sampleInfo().unit, {*package});
    STC_UNWRAP(database);
    QVERIFY((*database)->isTraining());
    const auto pages = (*database)->connection().string("SELECT max(page_date) FROM logbook_pages");
    STC_UNWRAP(pages);
    QCOMPARE(*pages, services::sampleInfo().lastDay.toString(Qt::ISODate));
    const auto teams = (*database)->connection().integer("SELECT count(*) FROM teams");
    STC_UNWRAP(teams);
    QCOMPARE(*teams, 8);
    // The same as the generator makes it today.
    STC_UNWRAP(test::makeFiles(TrainingScale::Sample, services::kSampleSeed, dir.filePath(QStringLiteral("again.zip"))));
    QCOMPARE(test::readFile(dir.filePath(QStringLiteral("again.zip"))), services::sampleCommune());
}

void TestTraining::writesZip()
{
    QTemporaryDir dir;
    const QString zip = dir.filePath(QStringLiteral("new folder/team.zip"));
    STC_UNWRAP(test::makeFiles(TrainingScale::Team, 1, zip));
    QCOMPARE(QDir(dir.filePath(QStringLiteral("new folder"))).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot), QStringList{QStringLiteral("team.zip")});
    STC_UNWRAP(test::makeDatabase(dir.filePath(QStringLiteral("a.db")), QStringLiteral("07354"), {zip}));
    const auto again = test::makeFiles(TrainingScale::Team, 1, zip);
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::AlreadyExists);
}

void TestTraining::refusesFolderWithFiles()
{
    QTemporaryDir dir;
    test::writeFile(dir.filePath(QStringLiteral("letter.txt")), "mine");
    const auto report = test::makeFiles(TrainingScale::Team, 1, dir.path());
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(QDir(dir.path()).entryList(QDir::Files), QStringList{QStringLiteral("letter.txt")});
}

void TestTraining::cancelLeavesNothing()
{
    QTemporaryDir dir;
    for (const char *name : {"f", "f.zip"}) {
        Progress progress;
        int asked = 0;
        progress.cancelled = [&asked] { return ++asked > 3; };
        const auto report = services::makeTrainingData({TrainingScale::District, 1, dir.filePath(QLatin1String(name))}, progress);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QVERIFY(QDir(dir.path()).isEmpty());
    }
}

void TestTraining::scaleNames()
{
    QCOMPARE(services::trainingScale("province"), std::optional(TrainingScale::Province));
    QVERIFY(!services::trainingScale("Province"));
    QVERIFY(!services::trainingScale(""));
}

QTEST_GUILESS_MAIN(TestTraining)
#include "tst_training.moc"
