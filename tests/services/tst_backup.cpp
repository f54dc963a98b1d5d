// SPDX-License-Identifier: GPL-3.0-or-later
#include "trainingfixture.h"

#include "services/backup.h"
#include "services/figures.h"

#include <QDir>
#include <QTemporaryDir>

#include <csignal>
#include <sys/resource.h>

using namespace stc;

namespace {

constexpr const char *kKept = "a.db.before-restore-20210712-190000"; ///< the tests' evening, in Vietnam

double people(const QString &path)
{
    const auto database = store::Database::open(path, store::Database::Access::ReadOnly, test::eveningAfter());
    if (!database)
        return -1;
    const auto count = (*database)->connection().integer("SELECT count(*) FROM people");
    return count ? double(*count) : -2;
}

} // namespace

class TestBackup : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void backupIsTheSame();
    void backupWhileSomebodyWrites();
    void backupRefusesToOverwrite();
    void backupFailsCleanly();
    void backupOnFullDisk();
    void restoreKeepsTheFormer();
    void restoreWithoutFormer();
    void restoreOverDamaged();
    void restoreRefuses_data();
    void restoreRefuses();
    void restoreRefusesOpenDatabase();
    void restoreCancelled();

private:
    QString path(const char *name) const { return m_dir->filePath(QLatin1String(name)); }
    QStringList entries() const { return QDir(m_dir->path()).entryList(QDir::Files | QDir::Hidden, QDir::Name); }
    QTemporaryDir m_files;
    QString m_good;
    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestBackup::initTestCase()
{
    STC_UNWRAP(test::makeFiles(services::TrainingScale::Team, 1, m_files.filePath(QStringLiteral("f"))));
    m_good = m_files.filePath(QStringLiteral("good.db"));
    const auto database = test::makeDatabase(m_good, QStringLiteral("07354"), {m_files.filePath(QStringLiteral("f"))});
    STC_UNWRAP(database);
    STC_UNWRAP((*database)->connection().execute("PRAGMA wal_checkpoint(TRUNCATE)"));
}

void TestBackup::init()
{
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(QFile::copy(m_good, path("a.db")));
}

void TestBackup::backupIsTheSame()
{
    {
        const auto database = store::Database::open(path("a.db"), store::Database::Access::ReadOnly, test::eveningAfter());
        STC_UNWRAP(database);
        STC_UNWRAP(services::backUp(**database, path("b.db"), {}));
    }
    QVERIFY(entries().contains(QStringLiteral("b.db")));
    QVERIFY(!entries().contains(QStringLiteral("b.db.part")));
    QVERIFY(!entries().contains(QStringLiteral("b.db-wal")));
    QCOMPARE(people(path("b.db")), 145.0);
}

void TestBackup::backupWhileSomebodyWrites()
{
    const auto database = store::Database::open(path("a.db"), store::Database::Access::ReadWrite, test::eveningAfter());
    STC_UNWRAP(database);
    const auto writer = (*database)->another(store::Database::Access::ReadWrite);
    STC_UNWRAP(writer);
    auto transaction = store::Transaction::begin((*writer)->connection());
    STC_UNWRAP(transaction);
    STC_UNWRAP((*writer)->connection().execute("PRAGMA foreign_keys = OFF; DELETE FROM bulletins"));
    STC_UNWRAP(services::backUp(**database, path("b.db"), {}));
    STC_UNWRAP(transaction->commit());
    // What was not committed when the backup was made is not in it.
    const auto copy = store::Database::open(path("b.db"), store::Database::Access::ReadOnly, test::eveningAfter());
    STC_UNWRAP(copy);
    QCOMPARE((*copy)->connection().integer("SELECT count(*) FROM bulletins").value_or(-1), 66);
    QCOMPARE((*database)->connection().integer("SELECT count(*) FROM bulletins").value_or(-1), 0);
}

void TestBackup::backupRefusesToOverwrite()
{
    const auto database = store::Database::open(path("a.db"), store::Database::Access::ReadOnly, test::eveningAfter());
    STC_UNWRAP(database);
    test::writeFile(path("letter.txt"), "mine");
    const auto done = services::backUp(**database, path("letter.txt"), {});
    QVERIFY(!done);
    QCOMPARE(done.error().code, ErrorCode::AlreadyExists);
    QCOMPARE(test::readFile(path("letter.txt")), QByteArray("mine"));
}

void TestBackup::backupFailsCleanly()
{
    const auto database = store::Database::open(path("a.db"), store::Database::Access::ReadOnly, test::eveningAfter());
    STC_UNWRAP(database);
    const QStringList before = entries();
    const auto nowhere = services::backUp(**database, path("no such folder/b.db"), {});
    QVERIFY(!nowhere);
    QVERIFY(!nowhere.error().text.isEmpty());
    Progress progress;
    progress.cancelled = [] { return true; };
    const auto cancelled = services::backUp(**database, path("b.db"), progress);
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, ErrorCode::Cancelled);
    QCOMPARE(entries(), before);
}

void TestBackup::backupOnFullDisk()
{
    const auto database = store::Database::open(path("a.db"), store::Database::Access::ReadOnly, test::eveningAfter());
    STC_UNWRAP(database);
    const QStringList before = entries();
    // A limit on the size of files fails as a full disk does: writing stops somewhere in the middle.
    rlimit former{};
    QCOMPARE(getrlimit(RLIMIT_FSIZE, &former), 0);
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit tight{.rlim_cur = 100'000, .rlim_max = former.rlim_max};
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &tight), 0);
    const auto done = services::backUp(**database, path("b.db"), {});
    QCOMPARE(setrlimit(RLIMIT_FSIZE, &former), 0);
    QVERIFY(!done);
    QVERIFY(done.error().code == ErrorCode::DiskFull || done.error().code == ErrorCode::WriteFailed);
    QCOMPARE(entries(), before);
}

void TestBackup::restoreKeepsTheFormer()
{
    QVERIFY(QFile::copy(m_good, path("b.db")));
    {
        const auto database = store::Database::open(path("a.db"), store::Database::Access::ReadWrite, test::eveningAfter());
        STC_UNWRAP(database);
        STC_UNWRAP((*database)->connection().execute("DELETE FROM bulletins"));
        QVERIFY(QFile::exists(path("a.db-wal"))); // the change may still be in the journal when the restore begins
    }
    const auto report = services::restore(path("a.db"), path("b.db"), test::eveningAfter(), {});
    STC_UNWRAP(report);
    QCOMPARE(report->kept, path(kKept));
    QCOMPARE(people(path("a.db")), 145.0);
    const auto now = store::Database::open(path("a.db"), store::Database::Access::ReadWrite, test::eveningAfter());
    STC_UNWRAP(now);
    QCOMPARE((*now)->connection().integer("SELECT count(*) FROM bulletins").value_or(-1), 66);
    const auto former = store::Database::open(path(kKept), store::Database::Access::ReadWrite, test::eveningAfter());
    STC_UNWRAP(former);
    QCOMPARE((*former)->connection().integer("SELECT count(*) FROM bulletins").value_or(-1), 0);
    QVERIFY(!entries().contains(QStringLiteral("a.db.restore-part")));
    QCOMPARE(people(path("b.db")), 145.0); // the backup is still there
}

void TestBackup::restoreWithoutFormer()
{
    const auto report = services::restore(path("new.db"), path("a.db"), test::eveningAfter(), {});
    STC_UNWRAP(report);
    QVERIFY(report->kept.isEmpty());
    QCOMPARE(people(path("new.db")), 145.0);
}

void TestBackup::restoreOverDamaged()
{
    // What a restore is for: the database is not even a database any more.
    QVERIFY(QFile::rename(path("a.db"), path("b.db")));
    test::writeFile(path("a.db"), QByteArray(5000, 'x'));
    const auto report = services::restore(path("a.db"), path("b.db"), test::eveningAfter(), {});
    STC_UNWRAP(report);
    QCOMPARE(people(path("a.db")), 145.0);
    QCOMPARE(test::readFile(path(kKept)), QByteArray(5000, 'x'));
}

void TestBackup::restoreRefuses_data()
{
    QTest::addColumn<QString>("kind");
    QTest::addColumn<int>("code");
    QTest::newRow("missing") << QStringLiteral("missing") << int(ErrorCode::NotFound);
    QTest::newRow("no database") << QStringLiteral("text") << int(ErrorCode::NotADatabase);
    QTest::newRow("damaged") << QStringLiteral("damaged") << int(ErrorCode::DamagedDatabase);
    QTest::newRow("cut off") << QStringLiteral("cut") << int(ErrorCode::DamagedDatabase);
    QTest::newRow("newer") << QStringLiteral("newer") << int(ErrorCode::NewerDatabase);
    QTest::newRow("itself") << QStringLiteral("itself") << int(ErrorCode::WrongCall);
}

void TestBackup::restoreRefuses()
{
    QFETCH(QString, kind);
    QFETCH(int, code);
    QByteArray bytes = test::readFile(m_good);
    if (kind == QLatin1String("text"))
        bytes = QByteArray("Kính gửi").repeated(100);
    else if (kind == QLatin1String("damaged"))
        bytes.replace(bytes.size() / 2, 30'000, QByteArray(30'000, '\x5a'));
    else if (kind == QLatin1String("cut"))
        bytes.truncate(bytes.size() / 2);
    else if (kind == QLatin1String("newer"))
        bytes[63] = 99; // user_version
    const QString backup = kind == QLatin1String("itself") ? path("a.db") : path("b.db");
    if (kind != QLatin1String("missing") && kind != QLatin1String("itself"))
        test::writeFile(backup, bytes);
    const QByteArray before = test::readFile(path("a.db"));
    const QStringList files = entries();
    const auto report = services::restore(path("a.db"), backup, test::eveningAfter(), {});
    QVERIFY(!report);
    QCOMPARE(int(report.error().code), code);
    QCOMPARE(test::readFile(path("a.db")), before);
    QCOMPARE(entries(), files);
}

void TestBackup::restoreRefusesOpenDatabase()
{
    QVERIFY(QFile::copy(m_good, path("b.db")));
    const auto open = store::Database::open(path("a.db"), store::Database::Access::ReadWrite, test::eveningAfter());
    STC_UNWRAP(open);
    QCOMPARE((*open)->connection().integer("SELECT count(*) FROM people").value_or(-1), 145);
    const auto report = services::restore(path("a.db"), path("b.db"), test::eveningAfter(), {});
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Busy);
    QVERIFY(!entries().contains(QLatin1String(kKept)));
    QCOMPARE((*open)->connection().integer("SELECT count(*) FROM people").value_or(-1), 145);
}

void TestBackup::restoreCancelled()
{
    QVERIFY(QFile::copy(m_good, path("b.db")));
    const QStringList files = entries();
    Progress progress;
    progress.cancelled = [] { return true; };
    const auto report = services::restore(path("a.db"), path("b.db"), test::eveningAfter(), progress);
    QVERIFY(!report);
    QCOMPARE(report.error().code, ErrorCode::Cancelled);
    QCOMPARE(entries(), files);
}

QTEST_GUILESS_MAIN(TestBackup)
#include "tst_backup.moc"
