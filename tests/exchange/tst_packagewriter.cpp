// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/package.h"
#include "exchange/packagewriter.h"
#include "packagefiles.h"

#include <QDir>
#include <QDirIterator>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <ctime>
#include <sys/resource.h>
#include <sys/stat.h>

using namespace stc;
using namespace stc::exchange;
using namespace stc::testing;

namespace {

Manifest info()
{
    Manifest manifest;
    manifest.unit = QStringLiteral("07450");
    manifest.receiver = QStringLiteral("216");
    manifest.sequence = 3;
    manifest.madeAt = 1620369065;
    manifest.program = QStringLiteral("sotocovid test");
    return manifest;
}

Status writeRows(CsvWriter &writer, std::size_t columns, int rows)
{
    for (int i = 0; i < rows; ++i) {
        const std::string value = "giá trị " + std::to_string(i);
        for (std::size_t column = 0; column < columns; ++column)
            writer.addField(value);
        if (Status status = writer.endRecord(); !status)
            return status;
    }
    return {};
}

/// Samples first, then teams: the package has them in the order of the tables all the same.
Status writePackage(const QString &target, int rows, const Progress &progress = {})
{
    const auto writer = PackageWriter::create(target, info());
    if (!writer)
        return failed(writer.error());
    for (const schema::TableId id : {schema::TableId::Samples, schema::TableId::Teams}) {
        const auto table = (*writer)->beginTable(schema::table(id));
        if (!table)
            return failed(table.error());
        if (const Status status = writeRows(**table, schema::table(id).columns.size() + 1, rows); !status)
            return status;
    }
    const auto deletions = (*writer)->beginDeletions();
    if (!deletions)
        return failed(deletions.error());
    if (const Status status = writeRows(**deletions, 4, 1); !status)
        return status;
    return (*writer)->commit(progress);
}

QStringList everythingIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot, QDir::Name);
}

} // namespace

class TestPackageWriter : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString path(const char *name) const { return m_folder->filePath(QLatin1String(name)); }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void aPackageComesBack_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("folder") << QStringLiteral("out");
        QTest::newRow("folder with a slash") << QStringLiteral("out/");
        QTest::newRow("zip") << QStringLiteral("out.zip");
    }

    void aPackageComesBack()
    {
        QFETCH(QString, name);
        QVERIFY(writePackage(m_folder->filePath(name), 100));
        QCOMPARE(everythingIn(m_folder->path()).size(), 1); // nothing of the making is left
        const auto package = PackageReader::open(m_folder->filePath(name));
        QVERIFY(package);
        QVERIFY(package->notices().empty());
        QCOMPARE(package->files().size(), 3U);
        QCOMPARE(package->files()[0].name, QStringLiteral("teams.csv"));
        const Manifest &manifest = *package->manifest();
        QCOMPARE(manifest.files.size(), 3U);
        QCOMPARE(manifest.files[0].name, QStringLiteral("teams.csv"));
        QCOMPARE(manifest.files[0].rows, 100);
        QCOMPARE(manifest.files[2].name, QStringLiteral("deletions.csv"));
        QCOMPARE(manifest.sequence, 3);
        const auto verification = package->verify({});
        QVERIFY(verification && verification->errors.empty() && verification->notices.empty());
    }

    void theSameDataGivesTheSameBytes()
    {
        QVERIFY(writePackage(path("a.zip"), 500));
        QTest::qWait(10);
        qputenv("TZ", "America/New_York"); // the time in a ZIP is local to nobody
        tzset();
        QVERIFY(writePackage(path("b.zip"), 500));
        const QByteArray bytes = readFile(path("a.zip"));
        QCOMPARE(readFile(path("b.zip")), bytes);
        QVERIFY(bytes.indexOf("teams.csv") < bytes.indexOf("samples.csv"));
        QVERIFY(bytes.indexOf("deletions.csv") < bytes.indexOf("manifest.json"));
        QVERIFY(writePackage(path("a"), 5));
        QVERIFY(writePackage(path("b"), 5));
        for (const QString &name : everythingIn(path("a")))
            QCOMPARE(readFile(path("b/") + name), readFile(path("a/") + name));
    }

    void sourceDateEpochIsHonoured()
    {
        const FixedClock clock(QDateTime::fromSecsSinceEpoch(1620369065, Qt::UTC));
        qunsetenv("SOURCE_DATE_EPOCH");
        QCOMPARE(packageTime(clock), 1620369065);
        qputenv("SOURCE_DATE_EPOCH", "1600000000");
        QCOMPARE(packageTime(clock), 1600000000);
        qputenv("SOURCE_DATE_EPOCH", "yesterday");
        QCOMPARE(packageTime(clock), 1620369065);
        qunsetenv("SOURCE_DATE_EPOCH");
    }

    void foreignFoldersAreLeftAlone()
    {
        QVERIFY(QDir().mkpath(path("letters")));
        QVERIFY(writeFile(path("letters/letter.txt"), "dear"));
        const Status status = writePackage(path("letters"), 5);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::AlreadyExists);
        QCOMPARE(everythingIn(path("letters")), QStringList{QStringLiteral("letter.txt")});
        QVERIFY(writeFile(path("letters/manifest.json"), "{\"format\": \"npm\"}"));
        QCOMPARE(writePackage(path("letters"), 5).error().code, ErrorCode::AlreadyExists);
        QVERIFY(writeFile(path("file"), "x"));
        QCOMPARE(writePackage(path("file"), 5).error().code, ErrorCode::AlreadyExists);
        QVERIFY(QDir().mkpath(path("folder.zip")));
        QCOMPARE(writePackage(path("folder.zip"), 5).error().code, ErrorCode::AlreadyExists);
        QCOMPARE(writePackage(path("nowhere/out"), 5).error().code, ErrorCode::NotFound);
    }

    void anEmptyFolderIsFilled()
    {
        QVERIFY(QDir().mkpath(path("empty")));
        QVERIFY(writePackage(path("empty"), 5));
        QVERIFY(PackageReader::open(path("empty")));
    }

    void ourOwnFolderIsReplaced()
    {
        QVERIFY(writePackage(path("out"), 5));
        QVERIFY(writeFile(path("out/letter.txt"), "dear"));
        const auto writer = PackageWriter::create(path("out"), info());
        QVERIFY(writer);
        const auto table = (*writer)->beginTable(schema::table(schema::TableId::People));
        QVERIFY(table);
        QVERIFY((*writer)->commit({}));
        // Tables of before are gone, what somebody put there stays.
        QCOMPARE(everythingIn(path("out")), (QStringList{QStringLiteral("letter.txt"), QStringLiteral("manifest.json"), QStringLiteral("people.csv")}));
        QCOMPARE(readFile(path("out/letter.txt")), QByteArray("dear"));
    }

    void abandonedCancelledNothingIsLeft()
    {
        {
            const auto writer = PackageWriter::create(path("out"), info());
            QVERIFY(writer);
            const auto table = (*writer)->beginTable(schema::table(schema::TableId::People));
            QVERIFY(table && writeRows(**table, 3, 100));
        }
        QVERIFY(everythingIn(m_folder->path()).isEmpty());
        Progress progress;
        int asked = 0;
        progress.cancelled = [&asked] { return ++asked > 1; }; // while the ZIP is packed
        for (const char *name : {"out", "out.zip"}) {
            asked = QByteArray(name) == "out" ? 5 : 0;
            const Status status = writePackage(path(name), 20000, progress);
            QVERIFY(!status);
            QCOMPARE(status.error().code, ErrorCode::Cancelled);
            QVERIFY(everythingIn(m_folder->path()).isEmpty());
        }
        QVERIFY(writePackage(path("out.zip"), 5));
        const QByteArray before = readFile(path("out.zip"));
        asked = 5;
        QVERIFY(!writePackage(path("out.zip"), 50, progress));
        QCOMPARE(readFile(path("out.zip")), before);
    }

    void aFullDiskLeavesTheOldOne()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        for (const char *name : {"out", "out.zip"}) {
            QVERIFY(writePackage(path(name), 5));
            const QByteArray manifest = readFile(path("out/manifest.json"));
            const QByteArray zip = readFile(path("out.zip"));
            const QStringList names = everythingIn(m_folder->path());
            rlimit before{};
            QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
            rlimit small = before;
            small.rlim_cur = 200 * 1000;
            QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
            const Status status = writePackage(path(name), 20000);
            setrlimit(RLIMIT_FSIZE, &before);
            QVERIFY(!status);
            QCOMPARE(status.error().code, ErrorCode::DiskFull);
            QCOMPARE(readFile(path("out/manifest.json")), manifest);
            QCOMPARE(readFile(path("out.zip")), zip);
            QCOMPARE(everythingIn(m_folder->path()), names);
        }
    }

    void aDiskThatFillsWhilePackingLeavesNothing()
    {
        std::signal(SIGXFSZ, SIG_IGN);
        rlimit before{};
        QCOMPARE(getrlimit(RLIMIT_FSIZE, &before), 0);
        // The tables fit one by one, the ZIP of both (of random text, which does not shrink) does not.
        const auto writer = PackageWriter::create(path("out.zip"), info());
        QVERIFY(writer);
        quint64 seed = 88172645463325252ULL;
        for (const schema::TableId id : {schema::TableId::Samples, schema::TableId::Teams}) {
            const auto table = (*writer)->beginTable(schema::table(id));
            QVERIFY(table);
            for (int i = 0; i < 3000; ++i) {
                std::string text;
                for (int n = 0; n < 100; ++n) {
                    seed ^= seed << 13;
                    seed ^= seed >> 7;
                    seed ^= seed << 17;
                    text += static_cast<char>('0' + seed % 64);
                }
                (*table)->addField(text);
                QVERIFY((*table)->endRecord());
            }
        }
        rlimit small = before;
        small.rlim_cur = 400 * 1000;
        QCOMPARE(setrlimit(RLIMIT_FSIZE, &small), 0);
        const Status status = (*writer)->commit({});
        setrlimit(RLIMIT_FSIZE, &before);
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::DiskFull);
        QVERIFY(!QFileInfo::exists(path("out.zip")));
    }

    void withoutRightsItIsSaid()
    {
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x5555)));
        Status status;
        {
            const Unprivileged nobody;
            QVERIFY(nobody.isEffective());
            status = writePackage(path("out"), 5);
        }
        QVERIFY(QFile::setPermissions(m_folder->path(), QFile::Permissions(0x7700)));
        QVERIFY(!status);
        QCOMPARE(status.error().code, ErrorCode::NoPermission);
    }

    void othersMayReadIt()
    {
        QVERIFY(writePackage(path("out"), 5));
        const mode_t mask = umask(0);
        umask(mask);
        const QFile::Permissions permissions = QFile::permissions(path("out"));
        QCOMPARE(permissions.testFlag(QFile::ReadOther), (mask & S_IROTH) == 0);
    }
};

QTEST_APPLESS_MAIN(TestPackageWriter)
#include "tst_packagewriter.moc"
