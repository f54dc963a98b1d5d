// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/table.h"
#include "store/database.h"
#include "store/layout.h"
#include "store/migrations.h"
#include "testsupport.h"

#include <QCryptographicHash>
#include <QDir>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>
#include <random>
#include <sys/resource.h>

using namespace stc;
using namespace stc::store;

namespace {

Result<std::unique_ptr<Database>> make(const QString &path)
{
    return Database::create(path, QStringLiteral("216"), UnitList::builtIn(), test::clock());
}

Result<std::unique_ptr<Database>> open(const QString &path, Database::Access access = Database::Access::ReadWrite)
{
    return Database::open(path, access, test::clock());
}

/// Called with a limit of bytes a file as a process of its own: 0 = made, else the error.
int makeWithLimit(const QStringList &arguments)
{
    const rlim_t bytes = arguments[2].toULongLong();
    const rlimit limit{bytes, bytes};
    std::signal(SIGXFSZ, SIG_IGN);
    if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
        return 99;
    const auto made = make(arguments[1]);
    return made ? 0 : 1 + static_cast<int>(made.error().code);
}

/// Another program on the same file: 0 = opened, read and closed, and the setting was as expected where one is.
int visit(const QStringList &arguments)
{
    const auto opened = open(arguments[1]);
    if (!opened)
        return 1;
    return arguments.size() < 3 || (*opened)->setting("x") == arguments[2] ? 0 : 2;
}

} // namespace

class TestDatabase : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    /// A closed database of one file.
    QString closedDatabase(const char *name) const
    {
        const QString file = path(name);
        QFile::remove(file);
        if (const auto made = make(file); !made)
            qFatal("%s", qPrintable(made.error().text));
        return file;
    }

    static ErrorCode codeOf(const Result<std::unique_ptr<Database>> &result) { return result ? ErrorCode::Cancelled : result.error().code; }

private Q_SLOTS:
    void createAndOpen()
    {
        const QString file = path("new.db");
        {
            const auto made = make(file);
            STC_UNWRAP(made);
            QCOMPARE((*made)->unitCode(), QStringLiteral("216"));
            QCOMPARE((*made)->unit().name, QStringLiteral("Huyện Tân Yên"));
            QVERIFY(!(*made)->isTraining());
            STC_UNWRAP((*made)->setSetting("x", QStringLiteral("y")));
            // Another thread's connection, while everything still lies in the write-ahead log.
            const auto other = (*made)->another(Database::Access::ReadWrite);
            STC_UNWRAP(other);
            QCOMPARE((*other)->setting("x"), QStringLiteral("y"));
            const auto reader = (*made)->another(Database::Access::ReadOnly);
            STC_UNWRAP(reader);
            QVERIFY(!(*reader)->setSetting("x", QStringLiteral("z")));
        }
        const auto opened = open(file);
        STC_UNWRAP(opened);
        QCOMPARE((*opened)->units().all().size(), UnitList::builtIn().all().size());
        QCOMPARE((*opened)->setting("x"), QStringLiteral("y"));
        QCOMPARE((*opened)->setting("nothing", QStringLiteral("else")), QStringLiteral("else"));
        QCOMPARE((*opened)->numberSetting("x", 7), 7);
        QCOMPARE((*opened)->connection().string("PRAGMA integrity_check").value(), QStringLiteral("ok"));
        QCOMPARE((*opened)->connection().integer("PRAGMA foreign_keys").value(), 1);
    }

    /// A second program that comes and goes must not take itself for the last one, and the log of the first one away with it.
    void aSecondProgramLeavesTheFirstItsLog()
    {
        const QString file = path("two.db");
        const auto made = make(file);
        STC_UNWRAP(made);
        const auto reader = (*made)->another(Database::Access::ReadOnly);
        STC_UNWRAP(reader);
        QVERIFY(Connection::isOpenHere(file));
        STC_UNWRAP((*made)->setSetting("x", QStringLiteral("before")));
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("visit"), file}), 0);
        QVERIFY(QFile::exists(file + QLatin1String("-wal")));
        STC_UNWRAP((*made)->setSetting("x", QStringLiteral("after")));
        QCOMPARE((*reader)->setting("x"), QStringLiteral("after"));
        QCOMPARE(QProcess::execute(QCoreApplication::applicationFilePath(), {QStringLiteral("visit"), file, QStringLiteral("after")}), 0);
    }

    void aClosedFileIsOpenNoMore()
    {
        const QString file = closedDatabase("closed.db");
        QVERIFY(!Connection::isOpenHere(file));
        QVERIFY(!Connection::isOpenHere(path("nothing.db")));
    }

    void nothingIsOverwritten()
    {
        const QString file = path("there.txt");
        test::writeFile(file, "precious");
        QCOMPARE(codeOf(make(file)), ErrorCode::AlreadyExists);
        QCOMPARE(test::readFile(file), QByteArray("precious"));
        QCOMPARE(codeOf(make(path("there.txt/below.db"))), ErrorCode::NoPermission);
        QCOMPARE(codeOf(make(path("no/such/folder.db"))), ErrorCode::NoPermission);
        QCOMPARE(codeOf(make(QString())), ErrorCode::WrongCall);
        QCOMPARE(codeOf(Database::create(path("u.db"), QStringLiteral("99999"), UnitList::builtIn(), test::clock())), ErrorCode::WrongCall);
        QVERIFY(!QFile::exists(path("u.db")));
    }

    void otherFilesAreNoDatabase()
    {
        QCOMPARE(codeOf(open(path("missing.db"))), ErrorCode::NotFound);
        QCOMPARE(codeOf(open(QString())), ErrorCode::NotFound);
        QVERIFY(!QFile::exists(path("missing.db")));
        const std::pair<const char *, QByteArray> files[] = {{"empty.db", {}}, {"text.db", QByteArray(5000, 'x')}, {"short.db", "SQLite format 3"}};
        for (const auto &[name, bytes] : files) {
            test::writeFile(path(name), bytes);
            QCOMPARE(codeOf(open(path(name))), ErrorCode::NotADatabase);
            QCOMPARE(test::readFile(path(name)), bytes);
        }
        QDir().mkpath(path("folder.db"));
        QVERIFY(!open(path("folder.db")));
        // A database of another program stays as it is.
        const QString other = path("other.db");
        {
            auto connection = Connection::open(other, Connection::Mode::Create);
            STC_UNWRAP(connection);
            STC_UNWRAP((*connection)->execute("CREATE TABLE t (a); INSERT INTO t VALUES (1)"));
        }
        const QByteArray before = test::readFile(other);
        QCOMPARE(codeOf(open(other)), ErrorCode::NotADatabase);
        QCOMPARE(test::readFile(other), before);
    }

    void newerVersionIsRefused()
    {
        const QString file = closedDatabase("newer.db");
        {
            auto connection = Connection::open(file, Connection::Mode::ReadWrite);
            STC_UNWRAP((*connection)->execute("PRAGMA user_version = 99"));
            // Told also while the change is only in the log.
            QCOMPARE(codeOf(open(file)), ErrorCode::NewerDatabase);
        }
        QCOMPARE(codeOf(open(file)), ErrorCode::NewerDatabase);
    }

    void cutFilesAreToldNotRead()
    {
        const QByteArray whole = test::readFile(closedDatabase("whole.db"));
        QVERIFY(whole.size() > 100'000);
        const QString cut = path("cut.db");
        for (qsizetype size = 0; size < whole.size(); size += size < 9000 ? 97 : 8191) {
            test::writeFile(cut, whole.left(size));
            const auto opened = open(cut);
            QVERIFY2(!opened, qPrintable(QString::number(size)));
            QVERIFY(opened.error().code == ErrorCode::NotADatabase || opened.error().code == ErrorCode::DamagedDatabase);
            QVERIFY(!opened.error().text.isEmpty());
        }
    }

    void garbageDoesNoHarm()
    {
        const QByteArray whole = test::readFile(closedDatabase("good.db"));
        const QString damaged = path("damaged.db");
        std::mt19937 random(42);
        int refused = 0;
        for (int round = 0; round < 60; ++round) {
            QByteArray bytes = whole;
            const qsizetype at = 100 + static_cast<qsizetype>(random() % static_cast<std::uint32_t>(bytes.size() - 5000));
            for (qsizetype i = 0; i < (round % 2 ? 4096 : 8); ++i)
                bytes[at + i] = static_cast<char>(random());
            for (const char *suffix : {"-wal", "-shm"})
                QFile::remove(damaged + QLatin1String(suffix));
            test::writeFile(damaged, bytes);
            const auto opened = open(damaged);
            if (!opened) {
                ++refused;
                QVERIFY2(opened.error().code == ErrorCode::DamagedDatabase || opened.error().code == ErrorCode::NotADatabase, qPrintable(opened.error().detail));
                continue;
            }
            for (const schema::Table *table : schema::allTables()) // a clear answer or an error, never a crash
                QVERIFY((*opened)->connection().integer(std::string("SELECT count(*) FROM ") + table->name).value_or(0) >= 0);
        }
        QVERIFY(refused > 0);
    }

    void withoutUnitItIsDamaged()
    {
        const QString file = closedDatabase("nounit.db");
        {
            auto connection = Connection::open(file, Connection::Mode::ReadWrite);
            STC_UNWRAP((*connection)->execute("DELETE FROM settings"));
        }
        QCOMPARE(codeOf(open(file)), ErrorCode::DamagedDatabase);
    }

    /// The description and the SQL of the migrations are one.
    void tablesAreAsDescribed()
    {
        const auto database = make(QStringLiteral(":memory:"));
        STC_UNWRAP(database);
        Connection &connection = (*database)->connection();
        for (const schema::Table *table : schema::allTables()) {
            const Layout &layout = layoutOf(table->id);
            QStringList expected{QStringLiteral("key INTEGER 0 1"), QStringLiteral("id BLOB 1 0"), QStringLiteral("updated_at INTEGER 1 0"),
                                 QStringLiteral("batch INTEGER 1 0"), QStringLiteral("area INTEGER 1 0")};
            if (layout.hasSort)
                expected << QStringLiteral("sort BLOB 1 0");
            if (layout.hasSearch)
                expected << QStringLiteral("search TEXT 1 0");
            QStringList foreign;
            for (const schema::Column &column : table->columns.subspan(1)) {
                using schema::Type;
                const bool isWhole = column.type == Type::Reference || column.type == Type::Integer || column.type == Type::Money || column.type == Type::Bool || column.type == Type::Time;
                const char *type = isWhole ? "INTEGER" : column.type == Type::Decimal ? "REAL" : "TEXT";
                expected << QStringLiteral("%1 %2 %3 0").arg(QLatin1String(column.name), QLatin1String(type)).arg(column.required ? 1 : 0);
                if (column.type == Type::Reference)
                    foreign << QLatin1String(column.name) + QLatin1Char('>') + QLatin1String(schema::table(column.target).name);
            }
            QStringList found;
            auto info = connection.prepare("SELECT name || ' ' || type || ' ' || \"notnull\" || ' ' || pk FROM pragma_table_info(?)");
            STC_UNWRAP(info);
            info->bind(1, std::string_view(table->name));
            while (info->step().value())
                found << info->string(0);
            QCOMPARE(found, expected);
            auto keys = connection.prepare("SELECT \"from\" || '>' || \"table\" FROM pragma_foreign_key_list(?) ORDER BY id DESC");
            STC_UNWRAP(keys);
            keys->bind(1, std::string_view(table->name));
            QStringList foundKeys;
            while (keys->step().value())
                foundKeys << keys->string(0);
            QCOMPARE(foundKeys, foreign);
            for (const std::string &sql : {layout.insertSql, layout.updateSql, layout.selectSql})
                STC_UNWRAP(connection.prepare(sql));
        }
        for (const schema::UniqueRule &rule : schema::uniqueRules()) {
            QStringList columns;
            for (const char *name : rule.columns)
                columns << QLatin1String(name);
            QString condition = QStringLiteral("CREATE UNIQUE INDEX % ON %1 (%2)").arg(QLatin1String(schema::table(rule.table).name), columns.join(QLatin1String(", ")));
            if (rule.onlyWhereEmpty)
                condition += QStringLiteral(" WHERE %1 IS NULL").arg(QLatin1String(rule.onlyWhereEmpty));
            auto index = connection.prepare("SELECT count(*) FROM sqlite_schema WHERE sql LIKE ?");
            index->bind(1, condition);
            QVERIFY(index->step().value());
            QVERIFY2(index->integer(0) == 1, qPrintable(condition));
        }
    }

    void migrationsAreRecorded()
    {
        const auto database = make(QStringLiteral(":memory:"));
        STC_UNWRAP(database);
        Connection &connection = (*database)->connection();
        const auto line = [](int version, const QString &name) {
            const QByteArray hash = QCryptographicHash::hash(test::readFile(QStringLiteral(":/migrations/") + name), QCryptographicHash::Sha256).toHex();
            return QString::number(version) + name + QLatin1String(hash);
        };
        QCOMPARE(connection.string("SELECT version || name || sha256 FROM migrations WHERE version = 1").value(), line(1, QStringLiteral("0001_initial.sql")));
        QCOMPARE(connection.string("SELECT version || name || sha256 FROM migrations WHERE version = 2").value(), line(2, QStringLiteral("0002_books.sql")));
        QCOMPARE(connection.integer("SELECT applied_at FROM migrations").value(), test::clock().nowSeconds());
        QCOMPARE(connection.integer("PRAGMA user_version").value(), kSchemaVersion);
        QCOMPARE(connection.integer("PRAGMA application_id").value(), kApplicationId);
        STC_UNWRAP(migrate(connection, 5)); // nothing left to do
        QCOMPARE(connection.integer("SELECT count(*) FROM migrations").value(), kSchemaVersion);
    }

    void aDatabaseOfTheFirstVersionIsBroughtUp()
    {
        const QString file = closedDatabase("first.db");
        {
            // As the first version left it: what the later ones added goes again.
            auto connection = Connection::open(file, Connection::Mode::ReadWrite);
            STC_UNWRAP(connection);
            STC_UNWRAP((*connection)->execute("DROP TABLE assignments; DROP TABLE movements; DROP TABLE distinct_people; DROP TABLE distinct_households; DROP TABLE overruled;"
                                              "DROP TABLE drafts; ALTER TABLE batches DROP COLUMN reverses; DROP TABLE page_sheets; DROP TABLE page_checks; DROP TABLE day_closings;"
                                              "DROP TABLE page_corrections; DROP TABLE sheet_rounds; DROP TABLE round_people; DROP TABLE sampling_rounds; DROP TABLE exposure_events;"
                                              "DROP TABLE issued_papers; DROP TABLE suspected_steps; DROP TABLE episode_terms; DROP TABLE quarantine_rules; DELETE FROM migrations WHERE version > 1; PRAGMA user_version = 1;"
                                              "INSERT INTO settings VALUES ('mark', 'kept')"));
        }
        const auto database = open(file);
        STC_UNWRAP(database);
        QCOMPARE((*database)->setting("mark"), QStringLiteral("kept"));
        QCOMPARE((*database)->connection().integer("PRAGMA user_version").value(), kSchemaVersion);
        QCOMPARE((*database)->connection().integer("SELECT count(*) FROM movements").value(), 0);
        QVERIFY((*database)->connection().integer("SELECT count(*) FROM quarantine_rules WHERE batch = 0").value() >= 18);
        // The file as it was stands beside it.
        auto before = Connection::open(file + QStringLiteral(".before-v%1").arg(kSchemaVersion), Connection::Mode::ReadOnly);
        STC_UNWRAP(before);
        QCOMPARE((*before)->integer("PRAGMA user_version").value(), 1);
    }

    void splitsAtItsOwnLines()
    {
        const auto parts = splitMigration("-- about\n--;\nCREATE TABLE a (b);\r\n--;\r\n\n--;\nCREATE TRIGGER t BEGIN\n  DELETE FROM a; -- not here --;\nEND;\n --;\nSELECT 1");
        QCOMPARE(parts.size(), std::size_t(2));
        QCOMPARE(parts[0], std::string("CREATE TABLE a (b);\n"));
        QVERIFY(parts[1].find("END;\n --;\nSELECT 1\n") != std::string::npos);
        QVERIFY(splitMigration("").empty());
    }

    void transactionsAndSavepoints()
    {
        const auto database = make(path("transactions.db"));
        STC_UNWRAP(database);
        Connection &connection = (*database)->connection();
        const auto put = [&](const char *name) { return (*database)->setSetting(name, QStringLiteral("1")); };
        const auto names = [&] { return connection.string("SELECT group_concat(name) FROM (SELECT name FROM settings WHERE name LIKE 't_' ORDER BY name)").value(); };
        {
            auto left = Transaction::begin(connection);
            STC_UNWRAP(left);
            STC_UNWRAP(put("t0"));
        }
        QCOMPARE(names(), QString());
        {
            auto outer = Transaction::begin(connection);
            STC_UNWRAP(outer);
            STC_UNWRAP(put("t1"));
            {
                auto inner = Transaction::begin(connection);
                STC_UNWRAP(inner);
                STC_UNWRAP(put("t2"));
            }
            {
                auto inner = Transaction::begin(connection);
                STC_UNWRAP(inner);
                STC_UNWRAP(put("t3"));
                STC_UNWRAP(inner->commit());
            }
            QVERIFY(connection.isInTransaction());
            STC_UNWRAP(outer->commit());
        }
        QVERIFY(!connection.isInTransaction());
        QCOMPARE(names(), QStringLiteral("t1,t3"));
    }

    void cancelStopsARunningStatement()
    {
        const auto database = make(QStringLiteral(":memory:"));
        STC_UNWRAP(database);
        int asked = 0;
        (*database)->connection().setCancelled([&] { return ++asked > 3; });
        const auto endless = (*database)->connection().integer("WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n");
        QVERIFY(!endless);
        QCOMPARE(endless.error().code, ErrorCode::Cancelled);
        (*database)->connection().setCancelled({});
        QCOMPARE((*database)->connection().integer("SELECT 5").value(), 5);
    }

    /// Wherever the disk gets full while a database is made: a clear error, and no half file stays.
    void fullDiskWhileMaking()
    {
        const QString file = path("full.db");
        int made = 0;
        for (const int kilobytes : {1, 8, 30, 100, 200, 400, 5000}) {
            QProcess child;
            child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("make"), file, QString::number(kilobytes * 1024)});
            QVERIFY(child.waitForFinished(30'000));
            QCOMPARE(child.exitStatus(), QProcess::NormalExit);
            const int code = child.exitCode();
            made += code == 0;
            QVERIFY2(code == 0 || code == 1 + int(ErrorCode::DiskFull) || code == 1 + int(ErrorCode::WriteFailed), qPrintable(QString::number(code)));
            QCOMPARE(QFile::exists(file), code == 0);
            QFile::remove(file);
        }
        QVERIFY(made > 0 && made < 7);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    if (application.arguments().value(1) == QLatin1String("make"))
        return makeWithLimit(application.arguments().mid(1));
    if (application.arguments().value(1) == QLatin1String("visit"))
        return visit(application.arguments().mid(1));
    TestDatabase test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_database.moc"
