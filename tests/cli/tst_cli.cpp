// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingfixture.h"

#include "app/cli/application.h"
#include "app/cli/command.h"

#include <QBuffer>
#include <QDir>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

using namespace stc;

namespace {

struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray err;
    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(out); }
};

/// A device that takes nothing, as a full disk.
class FullDevice final : public QIODevice
{
protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *, qint64) override { return -1; }
};

} // namespace

class TestCli : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void wrongCallsExitWith2_data();
    void wrongCallsExitWith2();
    void helpNeedsNoDatabase_data();
    void helpNeedsNoDatabase();
    void helpNamesEveryOption();
    void version();
    void initMakesADatabase();
    void initTakesAnotherList();
    void importCountsRows();
    void importDryRunWritesNothing();
    void importRefusesBadRows();
    void importTakesGoodRows();
    void importFailureKeepsShape();
    void exportAndBack();
    void exportSince();
    void reportSummary();
    void search();
    void check();
    void checkOfDamagedIsOne();
    void backupAndRestore();
    void demo();
    void printWritesPdf_data();
    void printWritesPdf();
    void printTakesGapsAndSheets();
    void printRefuses();
    void cancelled();
    void fullStandardOutput();
    void progressOnlyOnTerminals();
    void databaseFromVariable();
    void language_data();
    void language();

private:
    Answer run(const QStringList &arguments, const std::function<void(cli::Environment &)> &prepare = {});
    Answer withDatabase(QStringList arguments, const std::function<void(cli::Environment &)> &prepare = {});
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    qint64 count(const char *table);

    QTemporaryDir m_files;
    QString m_team; ///< id of the team in the training data
    std::unique_ptr<QTemporaryDir> m_dir;
};

Answer TestCli::run(const QStringList &arguments, const std::function<void(cli::Environment &)> &prepare)
{
    QBuffer out;
    QBuffer err;
    out.open(QIODevice::WriteOnly);
    err.open(QIODevice::WriteOnly);
    cli::Environment environment{.out = out, .err = err, .clock = test::eveningAfter()};
    environment.variable = [](const char *) { return QString(); };
    if (prepare)
        prepare(environment);
    const auto exit = cli::run(arguments, environment);
    return {static_cast<int>(exit), out.data(), err.data()};
}

Answer TestCli::withDatabase(QStringList arguments, const std::function<void(cli::Environment &)> &prepare)
{
    arguments = QStringList{QStringLiteral("--db"), path("a.db")} + arguments;
    return run(arguments, prepare);
}

qint64 TestCli::count(const char *table)
{
    const auto database = store::Database::open(path("a.db"), store::Database::Access::ReadOnly, test::eveningAfter());
    return database ? (*database)->connection().integer(std::string("SELECT count(*) FROM ") + table).value_or(-1) : -1;
}

void TestCli::initTestCase()
{
    STC_UNWRAP(test::makeFiles(services::TrainingScale::Team, 1, m_files.filePath(QStringLiteral("f"))));
    m_team = test::readCsv(m_files.filePath(QStringLiteral("f/teams.csv"))).constFirst().value(QStringLiteral("id"));
    const auto database = test::makeDatabase(m_files.filePath(QStringLiteral("a.db")), QStringLiteral("07354"), {m_files.filePath(QStringLiteral("f"))});
    STC_UNWRAP(database);
    STC_UNWRAP((*database)->connection().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
}

void TestCli::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_files.filePath(QStringLiteral("a.db")), path("a.db")));
}

void TestCli::wrongCallsExitWith2_data()
{
    QTest::addColumn<QString>("call");
    for (const char *call : {
             "", "nonsense", "--nonsense", "--db", "--db x", "--language de check", "--language", "init", "--db n.db init", "--db n.db init --unit", "--db n.db init --unit 99999",
             "--db n.db init --unit 07354 more", "import", "--db n.db import", "--db n.db import x --nonsense", "--db n.db import x --json=1", "check", "--db a.db check more",
             "--db a.db report", "--db a.db report daily", "--db a.db report summary", "--db a.db report summary --from 2021-05-07",
             "--db a.db report summary --from 2021-02-30 --to 2021-05-07", "--db a.db report summary --from 07/05/2021 --to 2021-05-07",
             "--db a.db report summary --from 2021-05-08 --to 2021-05-07", "--db a.db report summary --from 2021-05-07 --to 2021-05-08 --unit 99999",
             "--db a.db search", "--db a.db search x --limit -1", "--db a.db search x --limit many", "--db a.db search x --table nothing", "--db a.db export",
             "--db a.db export --out e --tables teams,nothing", "--db a.db export --out e --since yesterday", "--db a.db export --out e --unit 99999",
             "--db a.db print", "--db a.db print poster --out x.pdf", "--db a.db print roster", "--db a.db print roster --out x.pdf --date 9.6.2021", "--db a.db print roster --out x.pdf --team 7",
             "--db a.db print roster --out x.pdf --unit 99999", "--db a.db backup", "--db a.db backup a b", "--db a.db restore", "demo", "demo --scale team", "demo --out x", "demo --scale world --out x",
             "demo --scale team --seed x --out d", "demo --scale team --seed -1 --out d", "demo --scale team --seed 1 --seed 2 --out d", "-x check", "check -", "--help=yes",
         })
        QTest::newRow(call) << QString::fromLatin1(call);
}

void TestCli::wrongCallsExitWith2()
{
    QFETCH(QString, call);
    const QString here = QDir::currentPath();
    QVERIFY(QDir::setCurrent(m_dir->path()));
    const Answer answer = run(call.split(QLatin1Char(' '), Qt::SkipEmptyParts));
    QVERIFY(QDir::setCurrent(here));
    QCOMPARE(answer.exit, 2);
    QCOMPARE(answer.out, QByteArray());
    const QList<QByteArray> lines = answer.err.split('\n');
    QCOMPARE(lines.size(), 3); // what is wrong, where help is, and the end of the last line
    QVERIFY2(lines.at(0).startsWith("sotocovid-cli: ") && lines.at(0).size() > 25, lines.at(0).constData());
    QVERIFY(lines.at(1).contains("--help"));
    // Nothing but the database, and the journal that looking into it may leave.
    for (const QString &name : QDir(m_dir->path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot))
        QVERIFY2(name == QLatin1String("a.db") || name == QLatin1String("a.db-wal") || name == QLatin1String("a.db-shm"), qPrintable(name));
}

void TestCli::helpNeedsNoDatabase_data()
{
    QTest::addColumn<QString>("command");
    for (const cli::Command *command : cli::allCommands())
        QTest::newRow(command->name) << QString::fromLatin1(command->name);
}

void TestCli::helpNeedsNoDatabase()
{
    QFETCH(QString, command);
    for (const QStringList &call : {QStringList{command, QStringLiteral("--help")}, QStringList{QStringLiteral("--help"), command}, QStringList{command, QStringLiteral("-h")}}) {
        const Answer answer = run(call);
        QCOMPARE(answer.exit, 0);
        QCOMPARE(answer.err, QByteArray());
        QVERIFY(answer.out.contains("sotocovid-cli " + command.toLatin1()));
    }
}

void TestCli::helpNamesEveryOption()
{
    const Answer all = run({QStringLiteral("--help")});
    QCOMPARE(all.exit, 0);
    for (const cli::Command *command : cli::allCommands()) {
        QVERIFY2(all.out.contains(QByteArray("\n  ") + command->name), command->name);
        const Answer own = run({QLatin1String(command->name), QStringLiteral("--help")});
        for (const cli::Option &option : command->options)
            QVERIFY2(own.out.contains(QByteArray("  --") + option.name), option.name);
    }
}

void TestCli::version()
{
    const Answer answer = run({QStringLiteral("--version")});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.out, QByteArray("sotocovid-cli " STC_VERSION "\n"));
}

void TestCli::initMakesADatabase()
{
    const QStringList call{QStringLiteral("--db"), path("new.db"), QStringLiteral("init"), QStringLiteral("--unit"), QStringLiteral("216")};
    const Answer made = run(call);
    QCOMPARE(made.exit, 0);
    QVERIFY(QFile::exists(path("new.db")));
    const QByteArray before = test::readFile(path("new.db"));
    const Answer again = run(call);
    QCOMPARE(again.exit, 1);
    QVERIFY(!again.err.isEmpty());
    QCOMPARE(test::readFile(path("new.db")), before);
}

void TestCli::initTakesAnotherList()
{
    test::writeFile(path("units.csv"), "province_code,district_code,district_name,commune_code,commune_name,commune_level,province_name\n99,998,Huyện Thử,99001,Xã Thử,xã,Tỉnh Thử\n");
    const QStringList call{QStringLiteral("--db"), path("new.db"), QStringLiteral("init"), QStringLiteral("--unit"), QStringLiteral("99001"), QStringLiteral("--units"), path("units.csv")};
    const Answer made = run(call);
    QVERIFY2(made.exit == 0, made.err.constData());
    QVERIFY(made.out.contains("Xã Thử"));
    QCOMPARE(run({QStringLiteral("--db"), path("other.db"), QStringLiteral("init"), QStringLiteral("--unit"), QStringLiteral("99001"), QStringLiteral("--units"), path("none.csv")}).exit, 1);
}

void TestCli::importCountsRows()
{
    QVERIFY(QFile::remove(path("a.db")));
    QCOMPARE(withDatabase({QStringLiteral("init"), QStringLiteral("--unit"), QStringLiteral("07354")}).exit, 0);
    const QStringList call{QStringLiteral("import"), m_files.filePath(QStringLiteral("f")), QStringLiteral("--json")};
    const Answer first = withDatabase(call);
    QCOMPARE(first.exit, 0);
    const QJsonObject report = first.json().object();
    QCOMPARE(report.value(QLatin1String("applied")).toBool(), true);
    QCOMPARE(report.value(QLatin1String("errors")).toArray().size(), 0);
    const QJsonObject people = report.value(QLatin1String("tables")).toObject().value(QLatin1String("people")).toObject();
    const QJsonObject expected{{QStringLiteral("read"), 145}, {QStringLiteral("inserted"), 145}, {QStringLiteral("updated"), 0}, {QStringLiteral("unchanged"), 0},
                               {QStringLiteral("older"), 0}, {QStringLiteral("rejected"), 0}, {QStringLiteral("repaired"), 0}, {QStringLiteral("deleted"), 0}};
    QCOMPARE(people, expected);
    QCOMPARE(report.value(QLatin1String("tables")).toObject().size(), qsizetype(schema::kContractTables));
    const QJsonObject again = withDatabase(call).json().object();
    QCOMPARE(again.value(QLatin1String("tables")).toObject().value(QLatin1String("people")).toObject().value(QLatin1String("unchanged")).toInt(), 145);
    const Answer text = withDatabase({QStringLiteral("import"), m_files.filePath(QStringLiteral("f"))});
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.contains("People"));
}

void TestCli::importDryRunWritesNothing()
{
    QVERIFY(QFile::remove(path("a.db")));
    QCOMPARE(withDatabase({QStringLiteral("init"), QStringLiteral("--unit"), QStringLiteral("07354")}).exit, 0);
    const Answer trial = withDatabase({QStringLiteral("import"), m_files.filePath(QStringLiteral("f")), QStringLiteral("--dry-run"), QStringLiteral("--json")});
    QCOMPARE(trial.exit, 0);
    QCOMPARE(trial.json().object().value(QLatin1String("applied")).toBool(true), false);
    QCOMPARE(trial.json().object().value(QLatin1String("tables")).toObject().value(QLatin1String("people")).toObject().value(QLatin1String("inserted")).toInt(), 145);
    QCOMPARE(count("people"), 0);
}

void TestCli::importRefusesBadRows()
{
    test::writeFile(path("bad/bulletins.csv"), "id,unit_code,title,issued_on,updated_at\r\n"
                                               "11111111-1111-4111-8111-111111111111,07354,Good,2021-06-01,2021-06-01T10:00:00Z\r\n"
                                               "22222222-2222-4222-8222-222222222222,07354,Bad,2021-02-30,2021-06-01T10:00:00Z\r\n");
    const Answer answer = withDatabase({QStringLiteral("import"), path("bad"), QStringLiteral("--json"), QStringLiteral("--rejects"), path("rejects")});
    QCOMPARE(answer.exit, 3);
    const QJsonObject report = answer.json().object();
    QCOMPARE(report.value(QLatin1String("applied")).toBool(true), false);
    const QJsonObject error = report.value(QLatin1String("errors")).toArray().at(0).toObject();
    QCOMPARE(error.value(QLatin1String("file")).toString(), QStringLiteral("bulletins.csv"));
    QCOMPARE(error.value(QLatin1String("line")).toInt(), 3);
    QCOMPARE(error.value(QLatin1String("column")).toString(), QStringLiteral("issued_on"));
    QCOMPARE(error.value(QLatin1String("value")).toString(), QStringLiteral("2021-02-30"));
    QCOMPARE(error.value(QLatin1String("code")).toString(), QStringLiteral("bad_date"));
    QVERIFY(!error.value(QLatin1String("message")).toString().isEmpty());
    QCOMPARE(count("bulletins"), 66);
    QVERIFY(test::readFile(path("rejects/bulletins.csv")).contains("reject_reason"));
}

void TestCli::importTakesGoodRows()
{
    test::writeFile(path("bad/bulletins.csv"), "id,unit_code,title,issued_on,updated_at\r\n"
                                               "11111111-1111-4111-8111-111111111111,07354,Good,2021-06-01,2021-06-01T10:00:00Z\r\n"
                                               "22222222-2222-4222-8222-222222222222,07354,Bad,2021-02-30,2021-06-01T10:00:00Z\r\n");
    const Answer answer = withDatabase({QStringLiteral("import"), path("bad"), QStringLiteral("--skip-invalid"), QStringLiteral("--json")});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.json().object().value(QLatin1String("applied")).toBool(), true);
    QCOMPARE(answer.json().object().value(QLatin1String("errors")).toArray().size(), 1);
    QCOMPARE(count("bulletins"), 67);
}

void TestCli::importFailureKeepsShape()
{
    const Answer answer = withDatabase({QStringLiteral("import"), path("nothing here"), QStringLiteral("--json")});
    QCOMPARE(answer.exit, 1);
    const QJsonObject report = answer.json().object();
    QCOMPARE(report.value(QLatin1String("applied")).toBool(true), false);
    QVERIFY(report.value(QLatin1String("tables")).isObject());
    QCOMPARE(report.value(QLatin1String("errors")).toArray().size(), 1);
    test::writeFile(path("broken.zip"), "PK\x03\x04 but no more");
    QCOMPARE(withDatabase({QStringLiteral("import"), path("broken.zip"), QStringLiteral("--json")}).exit, 3);
    QCOMPARE(count("people"), 145);
}

void TestCli::exportAndBack()
{
    const Answer answer = withDatabase({QStringLiteral("export"), QStringLiteral("--out"), path("out"), QStringLiteral("--json")});
    QVERIFY2(answer.exit == 0, answer.err.constData());
    QCOMPARE(answer.json().object().value(QLatin1String("files")).toObject().value(QLatin1String("people.csv")).toInt(), 145);
    // What was made as a file of the format comes out as it was.
    for (const schema::Table *table : schema::contractTables()) {
        const QString name = QLatin1String(table->name) + QLatin1String(".csv");
        QVERIFY2(test::readFile(path("out/") + name) == test::readFile(m_files.filePath(QLatin1String("f/") + name)), table->name);
    }
    const Answer some = withDatabase({QStringLiteral("export"), QStringLiteral("--out"), path("some.zip"), QStringLiteral("--tables"), QStringLiteral("teams,members")});
    QCOMPARE(some.exit, 0);
    QVERIFY(some.out.contains("members.csv") && !some.out.contains("people.csv"));
    QVERIFY(QFile::exists(path("some.zip")));
}

void TestCli::exportSince()
{
    const Answer none = withDatabase({QStringLiteral("export"), QStringLiteral("--out"), path("none"), QStringLiteral("--since"), QStringLiteral("2021-12-31"), QStringLiteral("--json")});
    QVERIFY2(none.exit == 0, none.err.constData());
    QCOMPARE(none.json().object().value(QLatin1String("rows")).toInt(-1), 0);
    const Answer some = withDatabase({QStringLiteral("export"), QStringLiteral("--out"), path("some"), QStringLiteral("--since"), QStringLiteral("2021-07-11T00:00:00Z"), QStringLiteral("--tables"),
                                      QStringLiteral("bulletins"), QStringLiteral("--json")});
    QCOMPARE(some.json().object().value(QLatin1String("files")).toObject().value(QLatin1String("bulletins.csv")).toInt(), 1);
}

void TestCli::reportSummary()
{
    const QStringList call{QStringLiteral("report"), QStringLiteral("summary"), QStringLiteral("--from"), QStringLiteral("2021-05-07"), QStringLiteral("--to"), QStringLiteral("2021-07-11")};
    const Answer json = withDatabase(call + QStringList{QStringLiteral("--json")});
    QCOMPARE(json.exit, 0);
    QCOMPARE(json.err, QByteArray());
    const QJsonObject figures = json.json().object();
    QCOMPARE(figures.size(), 23);
    QCOMPARE(figures.value(QLatin1String("people")).toInt(), 145);
    QCOMPARE(figures.value(QLatin1String("labour_days")).toDouble(), 4.5);
    QVERIFY(json.out.contains("\"people\": 145,")); // whole numbers as such
    const Answer text = withDatabase(call);
    QCOMPARE(text.exit, 0);
    QVERIFY(text.out.contains("Việt Lập") && text.out.contains("Training data"));
    QCOMPARE(withDatabase(call + QStringList{QStringLiteral("--unit"), QStringLiteral("07303"), QStringLiteral("--json")}).json().object().value(QLatin1String("people")).toInt(-1), 0);
}

void TestCli::search()
{
    const QString name = test::readCsv(m_files.filePath(QStringLiteral("f/people.csv"))).at(3).value(QStringLiteral("full_name"));
    const Answer json = withDatabase({QStringLiteral("search"), name.toUpper(), QStringLiteral("--table"), QStringLiteral("people"), QStringLiteral("--json")});
    QCOMPARE(json.exit, 0);
    const QJsonObject first = json.json().array().at(0).toObject();
    QCOMPARE(first.value(QLatin1String("table")).toString(), QStringLiteral("people"));
    QVERIFY(Uuid::parse(first.value(QLatin1String("id")).toString()));
    QVERIFY(first.value(QLatin1String("text")).toString().startsWith(name));
    QCOMPARE(withDatabase({QStringLiteral("search"), QStringLiteral("n"), QStringLiteral("--limit"), QStringLiteral("3"), QStringLiteral("--json")}).json().array().size(), 3);
    const Answer nothing = withDatabase({QStringLiteral("search"), QStringLiteral("zzzz"), QStringLiteral("--json")});
    QCOMPARE(nothing.exit, 0);
    QVERIFY(nothing.json().isArray() && nothing.json().array().isEmpty());
}

void TestCli::check()
{
    const Answer json = withDatabase({QStringLiteral("check"), QStringLiteral("--json")});
    QCOMPARE(json.exit, 0);
    const QJsonObject report = json.json().object();
    QCOMPARE(report.value(QLatin1String("ok")).toBool(), true);
    QCOMPARE(report.value(QLatin1String("integrity")).toString(), QStringLiteral("ok"));
    QVERIFY(report.value(QLatin1String("findings")).isArray() && report.value(QLatin1String("counts")).isObject());
    QCOMPARE(withDatabase({QStringLiteral("check")}).exit, 0);
}

void TestCli::checkOfDamagedIsOne()
{
    const QByteArray bytes = test::readFile(path("a.db"));
    test::writeFile(path("a.db"), bytes.left(bytes.size() / 2));
    const Answer cut = withDatabase({QStringLiteral("check"), QStringLiteral("--json")});
    QCOMPARE(cut.exit, 1);
    QCOMPARE(cut.json().object().value(QLatin1String("ok")).toBool(true), false);
    QVERIFY(cut.json().object().value(QLatin1String("integrity")).toString() != QLatin1String("ok"));
    QByteArray holed = bytes;
    holed.replace(bytes.size() / 2, 40'000, QByteArray(40'000, '\x5a'));
    test::writeFile(path("a.db"), holed);
    const Answer damaged = withDatabase({QStringLiteral("check"), QStringLiteral("--json")});
    QCOMPARE(damaged.exit, 1);
    QCOMPARE(damaged.json().object().value(QLatin1String("ok")).toBool(true), false);
    test::writeFile(path("a.db"), "a letter");
    QCOMPARE(withDatabase({QStringLiteral("check")}).exit, 1);
    QVERIFY(QFile::remove(path("a.db")));
    QCOMPARE(withDatabase({QStringLiteral("check")}).exit, 1);
    QVERIFY(!QFile::exists(path("a.db")));
}

void TestCli::backupAndRestore()
{
    QCOMPARE(withDatabase({QStringLiteral("backup"), path("b.db")}).exit, 0);
    QCOMPARE(withDatabase({QStringLiteral("backup"), path("b.db")}).exit, 1);
    {
        const auto database = store::Database::open(path("a.db"), store::Database::Access::ReadWrite, test::eveningAfter());
        STC_UNWRAP(database);
        STC_UNWRAP((*database)->connection().execute("DELETE FROM bulletins"));
    }
    QCOMPARE(count("bulletins"), 0);
    const Answer restored = withDatabase({QStringLiteral("restore"), path("b.db")});
    QVERIFY2(restored.exit == 0, restored.err.constData());
    QVERIFY(restored.out.contains("a.db.before-restore-20210712-190000"));
    QCOMPARE(count("bulletins"), 66);
    QCOMPARE(withDatabase({QStringLiteral("restore"), path("none.db")}).exit, 1);
}

void TestCli::demo()
{
    const Answer answer = run({QStringLiteral("demo"), QStringLiteral("--scale"), QStringLiteral("team"), QStringLiteral("--seed"), QStringLiteral("1"), QStringLiteral("--out"), path("d"), QStringLiteral("--json")});
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.json().object().value(QLatin1String("unit")).toString(), QStringLiteral("07354"));
    QCOMPARE(test::readFile(path("d/people.csv")), test::readFile(m_files.filePath(QStringLiteral("f/people.csv"))));
    QCOMPARE(run({QStringLiteral("demo"), QStringLiteral("--scale"), QStringLiteral("team"), QStringLiteral("--out"), path("d")}).exit, 1);
}

void TestCli::printWritesPdf_data()
{
    QTest::addColumn<QString>("kind");
    for (const char *kind : {"monitoring-list", "logbook", "logbook-blank", "household-list", "roster", "roster-annex", "household-register", "assignment-list", "gap-list",
             "contact-sheet", "labels", "team-logbook", "page-board", "sampling-list"})
        QTest::newRow(kind) << QString::fromLatin1(kind);
}

void TestCli::printWritesPdf()
{
    QFETCH(QString, kind);
    QVERIFY(cli::needsGui({QStringLiteral("--db"), QStringLiteral("x"), QStringLiteral("print"), kind}));
    const Answer answer = withDatabase({QStringLiteral("print"), kind, QStringLiteral("--date"), QStringLiteral("2021-06-09"), QStringLiteral("--team"), m_team, QStringLiteral("--out"), path("p.pdf")});
    QVERIFY2(answer.exit == 0, answer.err.constData());
    const QByteArray pdf = test::readFile(path("p.pdf"));
    QVERIFY(pdf.startsWith("%PDF-") && pdf.trimmed().endsWith("%%EOF"));
    const Answer all = withDatabase({QStringLiteral("print"), kind, QStringLiteral("--out"), path("q.pdf"), QStringLiteral("--unit"), QStringLiteral("07354")});
    QCOMPARE(all.exit, 0);
    QVERIFY2(run({QStringLiteral("print"), QStringLiteral("--help")}).out.contains(kind.toLatin1()), "the help names every kind");
}

void TestCli::printTakesGapsAndSheets()
{
    const auto print = [this](const QStringList &words) { return withDatabase(QStringList{QStringLiteral("print")} + words + QStringList{QStringLiteral("--out"), path("p.pdf")}).exit; };
    QCOMPARE(print({QStringLiteral("gap-list"), QStringLiteral("--gap"), QStringLiteral("no-commitment"), QStringLiteral("--hamlet"), QStringLiteral("Thôn Ngò")}), 0);
    QCOMPARE(print({QStringLiteral("labels"), QStringLiteral("--sheet"), QStringLiteral("99x38")}), 0);
    const QStringList days{QStringLiteral("--team"), m_team, QStringLiteral("--date"), QStringLiteral("2021-06-09"), QStringLiteral("--until"), QStringLiteral("2021-06-11")};
    QCOMPARE(print(QStringList{QStringLiteral("logbook-blank")} + days), 0);
    QVERIFY(QFile::remove(path("p.pdf")));
    QCOMPARE(print(QStringList{QStringLiteral("roster")} + days), 2); // a paper of one day
    QCOMPARE(print({QStringLiteral("logbook"), QStringLiteral("--date"), QStringLiteral("2021-06-09"), QStringLiteral("--until"), QStringLiteral("2021-06-08")}), 2);
    QCOMPARE(print({QStringLiteral("gap-list"), QStringLiteral("--gap"), QStringLiteral("no-hat")}), 2);
    QCOMPARE(print({QStringLiteral("labels"), QStringLiteral("--sheet"), QStringLiteral("1x1")}), 2);
    QVERIFY(!QFile::exists(path("p.pdf")));
}

void TestCli::printRefuses()
{
    const Answer nowhere = withDatabase({QStringLiteral("print"), QStringLiteral("roster"), QStringLiteral("--out"), path("no folder/p.pdf")});
    QCOMPARE(nowhere.exit, 1);
    const Answer team = withDatabase({QStringLiteral("print"), QStringLiteral("roster"), QStringLiteral("--team"), QStringLiteral("00000000-0000-4000-8000-000000000000"), QStringLiteral("--out"), path("p.pdf")});
    QCOMPARE(team.exit, 2);
    QVERIFY(!QFile::exists(path("p.pdf")));
}

void TestCli::cancelled()
{
    const auto stop = [](cli::Environment &environment) { environment.cancelled = [] { return true; }; };
    const Answer demo = run({QStringLiteral("demo"), QStringLiteral("--scale"), QStringLiteral("district"), QStringLiteral("--out"), path("d")}, stop);
    QCOMPARE(demo.exit, 1);
    QVERIFY(!QFile::exists(path("d")));
    test::writeFile(path("more/bulletins.csv"), "id,unit_code,title,issued_on,updated_at\r\n11111111-1111-4111-8111-111111111111,07354,Good,2021-06-01,2021-06-01T10:00:00Z\r\n");
    const Answer import = withDatabase({QStringLiteral("import"), path("more"), QStringLiteral("--json")}, stop);
    QCOMPARE(import.exit, 1);
    QCOMPARE(import.json().object().value(QLatin1String("applied")).toBool(true), false);
    QCOMPARE(count("bulletins"), 66);
    QCOMPARE(withDatabase({QStringLiteral("backup"), path("b.db")}, stop).exit, 1);
    QVERIFY(!QFile::exists(path("b.db")));
}

void TestCli::fullStandardOutput()
{
    FullDevice full;
    QVERIFY(full.open(QIODevice::WriteOnly));
    QBuffer err;
    err.open(QIODevice::WriteOnly);
    cli::Environment environment{.out = full, .err = err};
    QCOMPARE(int(cli::run({QStringLiteral("--help")}, environment)), 1);
    QVERIFY(!err.data().isEmpty());
}

void TestCli::progressOnlyOnTerminals()
{
    const QStringList call{QStringLiteral("demo"), QStringLiteral("--scale"), QStringLiteral("team"), QStringLiteral("--out")};
    const Answer file = run(call + QStringList{path("d1")});
    QCOMPARE(file.err, QByteArray());
    const Answer terminal = run(call + QStringList{path("d2")}, [](cli::Environment &environment) { environment.errIsTerminal = true; });
    QVERIFY(terminal.err.contains("\r"));
    QVERIFY(terminal.err.endsWith("\r\x1b[K")); // the line is taken away again
    QCOMPARE(terminal.out, file.out);
}

void TestCli::databaseFromVariable()
{
    const QString database = path("a.db");
    const Answer answer = run({QStringLiteral("check"), QStringLiteral("--json")}, [&](cli::Environment &environment) {
        environment.variable = [&](const char *name) { return qstrcmp(name, "SOTOCOVID_DB") == 0 ? database : QString(); };
    });
    QCOMPARE(answer.exit, 0);
}

void TestCli::language_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("own");
    QTest::addColumn<QString>("system");
    QTest::addColumn<QString>("expected");
    QTest::newRow("nothing") << QString() << QString() << QString() << QStringLiteral("en");
    QTest::newRow("system") << QString() << QString() << QStringLiteral("vi_VN.UTF-8") << QStringLiteral("vi");
    QTest::newRow("other system") << QString() << QString() << QStringLiteral("de_DE.UTF-8") << QStringLiteral("en");
    QTest::newRow("own variable") << QString() << QStringLiteral("en") << QStringLiteral("vi_VN.UTF-8") << QStringLiteral("en");
    QTest::newRow("option") << QStringLiteral("vi") << QStringLiteral("en") << QString() << QStringLiteral("vi");
}

void TestCli::language()
{
    QFETCH(QString, option);
    QFETCH(QString, own);
    QFETCH(QString, system);
    QFETCH(QString, expected);
    QString chosen;
    QStringList call{QStringLiteral("--help")};
    if (!option.isEmpty())
        call += QStringList{QStringLiteral("--language"), option};
    run(call, [&](cli::Environment &environment) {
        environment.variable = [&](const char *name) { return qstrcmp(name, "SOTOCOVID_LANG") == 0 ? own : qstrcmp(name, "LANG") == 0 ? system : QString(); };
        environment.setLanguage = [&](const QString &language) { chosen = language; };
    });
    QCOMPARE(chosen, expected);
}

QTEST_MAIN(TestCli)
#include "tst_cli.moc"
