// SPDX-License-Identifier: GPL-3.0-or-later
// Imports in a process of their own (this program, called with a task), killed at random moments or left without room on the disk.
#include "importfixture.h"

#include <QElapsedTimer>
#include <QProcess>

#include <csignal>
#include <cstdio>
#include <random>
#include <sys/resource.h>
#include <thread>

using namespace stc;
using namespace stc::test;

namespace {

constexpr int kPeople20k = 20'000;

/// Some thousand people on top of the village; `version` is the second of their change.
Files crowd(int people, int version)
{
    Files files = village();
    QByteArray text = kPeople;
    for (int i = 0; i < people; ++i) {
        const QByteArray number = QByteArray::number(1000 + i);
        text += "#" + number + ",#11,Nguyễn Văn " + (version == 1 ? "An" : "Bình") + ",09" + QByteArray::number(10'000'000 + i) + ",@" + QByteArray::number(version) + "\n";
    }
    return with(files, "people", text);
}

/// The child: `import DATABASE PACKAGE` or, with at most that many bytes a file, `import DATABASE PACKAGE BYTES`.
int runTask(const QStringList &arguments)
{
    if (arguments.size() > 3) {
        const rlim_t bytes = arguments[3].toULongLong();
        const rlimit limit{bytes, bytes};
        std::signal(SIGXFSZ, SIG_IGN);
        if (setrlimit(RLIMIT_FSIZE, &limit) != 0)
            return 9;
    }
    auto database = store::Database::open(arguments[1], store::Database::Access::ReadWrite, test::clock());
    if (!database) {
        std::printf("%d %s", static_cast<int>(database.error().code), qPrintable(database.error().text));
        return 2;
    }
    services::ImportOptions options;
    options.paths << arguments[2];
    std::printf("begin\n");
    std::fflush(stdout);
    const auto report = services::runImport(**database, options, {});
    if (!report) {
        std::printf("%d %s", static_cast<int>(report.error().code), qPrintable(report.error().text));
        return 3;
    }
    return report->applied ? 0 : 4;
}

} // namespace

class TestImportKill : public QObject {
    Q_OBJECT

    static QString self() { return QCoreApplication::applicationFilePath(); }

private Q_SLOTS:
    void killedImportsLeaveAllOrNothing()
    {
        Office office;
        const QString package = office.package(crowd(kPeople20k, 1));
        const QString next = office.package(crowd(kPeople20k, 2));
        office.close();
        const QString pristine = office.path(QStringLiteral("pristine.db"));
        QVERIFY(QFile::copy(office.databasePath(), pristine));
        const QStringList call{QStringLiteral("import"), office.databasePath(), package};
        QElapsedTimer timer;
        timer.start();
        QProcess whole;
        whole.start(self(), call);
        QVERIFY(whole.waitForFinished(60'000));
        QCOMPARE(whole.exitCode(), 0);
        const qint64 duration = std::max<qint64>(20, timer.elapsed());
        const QString filled = office.path(QStringLiteral("filled.db"));
        QVERIFY(QFile::copy(office.databasePath(), filled));

        std::mt19937 random(20210609);
        int unfinished = 0;
        int finished = 0;
        for (int round = 0; round < 54; ++round) {
            // Every other round changes rows that are there instead of bringing new ones.
            const bool isUpdate = round % 2 == 1;
            for (const char *suffix : {"", "-wal", "-shm", "-journal"})
                QFile::remove(office.databasePath() + QLatin1String(suffix));
            QVERIFY(QFile::copy(isUpdate ? filled : pristine, office.databasePath()));
            QProcess child;
            child.start(self(), {QStringLiteral("import"), office.databasePath(), isUpdate ? next : package});
            QVERIFY(child.waitForStarted());
            std::this_thread::sleep_for(std::chrono::microseconds(random() % static_cast<std::uint32_t>(duration * 1100)));
            ::kill(static_cast<pid_t>(child.processId()), SIGKILL);
            QVERIFY(child.waitForFinished(20'000));
            if (round % 3 == 0) { // who only reads must find it whole as well
                const auto reader = store::Database::open(office.databasePath(), store::Database::Access::ReadOnly, test::clock());
                QVERIFY2(reader, reader ? "" : qPrintable(reader.error().text));
            }
            const auto opened = store::Database::open(office.databasePath(), store::Database::Access::ReadWrite, test::clock());
            QVERIFY2(opened, opened ? "" : qPrintable(opened.error().text + opened.error().detail));
            store::Connection &connection = (*opened)->connection();
            QCOMPARE(connection.string("PRAGMA integrity_check").value(), QStringLiteral("ok"));
            QCOMPARE(connection.integer("SELECT count(*) FROM pragma_foreign_key_check").value(), 0);
            const auto people = connection.integer("SELECT count(*) FROM people").value();
            const auto changed = connection.integer("SELECT count(*) FROM people WHERE full_name = 'Nguyễn Văn Bình'").value();
            const auto batches = connection.integer("SELECT count(*) FROM batches").value();
            const bool isDone = batches == (isUpdate ? 2 : 1);
            QCOMPARE(people, isUpdate || isDone ? kPeople20k : 0);
            QCOMPARE(changed, isUpdate && isDone ? kPeople20k : 0);
            QCOMPARE(connection.integer("SELECT count(*) FROM history").value(), isUpdate && isDone ? kPeople20k : 0);
            ++(isDone ? finished : unfinished);
        }
        qInfo("%d killed before, %d after the end; an import takes %lld ms", unfinished, finished, static_cast<long long>(duration));
        QVERIFY(unfinished >= 20);
    }

    void fullDiskChangesNothing_data()
    {
        QTest::addColumn<int>("kilobytes");
        for (const int kilobytes : {700, 900, 1100, 1500, 2000})
            QTest::addRow("%d kB", kilobytes) << kilobytes;
    }

    void fullDiskChangesNothing()
    {
        QFETCH(int, kilobytes);
        Office office;
        STC_UNWRAP(office.import(village()));
        const QByteArray before = everythingOf(office.database());
        const QString package = office.package(crowd(kPeople20k, 1));
        office.close();
        QProcess child;
        child.start(self(), {QStringLiteral("import"), office.databasePath(), package, QString::number(kilobytes * 1000)});
        QVERIFY(child.waitForFinished(60'000));
        const QByteArray told = child.readAllStandardOutput();
        QCOMPARE(child.exitStatus(), QProcess::NormalExit);
        QVERIFY2(child.exitCode() == 3, told.constData());
        const int code = told.mid(told.indexOf('\n') + 1).split(' ').first().toInt();
        QVERIFY2(code == static_cast<int>(ErrorCode::DiskFull) || code == static_cast<int>(ErrorCode::WriteFailed), told.constData());
        QVERIFY(office.reopen());
        QCOMPARE(everythingOf(office.database()), before);
        QCOMPARE(office.ask("PRAGMA integrity_check"), QStringLiteral("ok"));
    }

    void cancelledImportsChangeNothing_data()
    {
        QTest::addColumn<int>("calls");
        for (const int calls : {1, 2, 3, 5, 8, 13, 21, 25})
            QTest::addRow("%d", calls) << calls;
    }

    void cancelledImportsChangeNothing()
    {
        QFETCH(int, calls);
        Office office;
        STC_UNWRAP(office.import(village()));
        const QByteArray before = everythingOf(office.database());
        int asked = 0;
        Progress progress;
        progress.cancelled = [&] { return ++asked >= calls; };
        const auto report = office.importPaths({office.package(crowd(kPeople20k, 2))}, {}, progress);
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Cancelled);
        QCOMPARE(everythingOf(office.database()), before);
        QVERIFY(!office.connection().isInTransaction());
        QCOMPARE(office.ask("PRAGMA foreign_keys"), QStringLiteral("1"));
        STC_UNWRAP(office.import(village())); // the next one works
    }

    void anotherProgramWrites()
    {
        Office office;
        const auto other = office.database().another(store::Database::Access::ReadWrite);
        STC_UNWRAP(other);
        auto transaction = store::Transaction::begin((*other)->connection());
        STC_UNWRAP(transaction);
        STC_UNWRAP((*other)->setSetting("test", QStringLiteral("1")));
        const auto report = office.import(village());
        QVERIFY(!report);
        QCOMPARE(report.error().code, ErrorCode::Busy);
        STC_UNWRAP(transaction->commit());
        QCOMPARE(office.ask("SELECT count(*) FROM people"), QStringLiteral("0"));
        STC_UNWRAP(office.import(village()));
        QCOMPARE((*other)->connection().integer("SELECT count(*) FROM people").value(), 3);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments().mid(1);
    if (arguments.value(0) == QLatin1String("import"))
        return runTask(arguments);
    TestImportKill test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_importkill.moc"
