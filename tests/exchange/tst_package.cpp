// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/csvreader.h"
#include "exchange/package.h"
#include "packagefiles.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace stc;
using namespace stc::exchange;
using namespace stc::testing;

namespace {

/// The rows of a table, or the error's code in angle brackets.
QByteArray rowsIn(const PackageReader &package, const QString &table)
{
    const auto source = package.openTable(table);
    if (!source)
        return "<" + QByteArray::number(int(source.error().code)) + ">";
    CsvReader reader(**source);
    int rows = 0;
    CsvReader::Next next = reader.next();
    for (; next == CsvReader::Next::Record; next = reader.next())
        ++rows;
    return next == CsvReader::Next::End ? QByteArray::number(rows) : "<" + QByteArray::number(int(reader.error().code)) + ">";
}

} // namespace

class TestPackage : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QString path(const char *name) const { return m_folder.filePath(QLatin1String(name)); }

    void refused(const QString &package, ErrorCode code, const char *word)
    {
        const auto reader = PackageReader::open(package);
        QVERIFY(!reader);
        QCOMPARE(reader.error().code, code);
        QVERIFY2(reader.error().text.contains(QLatin1String(word)), qPrintable(reader.error().text));
    }

private Q_SLOTS:
    void init() { QVERIFY(m_folder.isValid()); }

    void aFolderIsRead()
    {
        const QString folder = path("folder");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(writeFile(folder + QStringLiteral("/People.CSV"), peopleCsv(3)));
        QVERIFY(writeFile(folder + QStringLiteral("/teams.csv"), "id\n1\n"));
        QVERIFY(writeFile(folder + QStringLiteral("/deletions.csv"), "table,id,deleted_at\n"));
        QVERIFY(writeFile(folder + QStringLiteral("/pigs.csv"), "id\n1\n"));
        QVERIFY(writeFile(folder + QStringLiteral("/totals.json"), "{}"));
        QVERIFY(writeFile(folder + QStringLiteral("/.~lock.people.csv#"), "x"));
        const auto package = PackageReader::open(folder);
        QVERIFY(package);
        QCOMPARE(package->kind(), PackageReader::Kind::Folder);
        QCOMPARE(package->files().size(), 3U);
        QCOMPARE(package->files()[0].name, QStringLiteral("teams.csv")); // in the order of the tables
        QCOMPARE(package->files()[1].table->id, schema::TableId::People);
        QVERIFY(package->deletions());
        QVERIFY(package->find(schema::TableId::People));
        QVERIFY(!package->find(schema::TableId::Samples));
        QCOMPARE(rowsIn(*package, QStringLiteral("people")), QByteArray("3"));
        QCOMPARE(rowsIn(*package, QStringLiteral("samples")), "<" + QByteArray::number(int(ErrorCode::NotFound)) + ">");
        QCOMPARE(package->notices().size(), 2U);
        QCOMPARE(package->notices()[0].file, QStringLiteral("pigs.csv"));
        QCOMPARE(package->notices()[0].code, IssueCode::UnknownTable);
        QCOMPARE(package->notices()[1].file, QStringLiteral("totals.json"));
        QVERIFY(!package->manifest());
        QVERIFY(package->verify({})->errors.empty());
    }

    void aZipIsRead_data()
    {
        QTest::addColumn<QByteArray>("prefix");
        QTest::newRow("flat") << QByteArray();
        QTest::newRow("in its folder") << QByteArray("xã Việt Lập/");
    }

    void aZipIsRead()
    {
        QFETCH(QByteArray, prefix);
        const QByteArray people = peopleCsv(500);
        std::vector<NamedBytes> entries;
        if (!prefix.isEmpty())
            entries.push_back({prefix, {}});
        entries.push_back({prefix + "people.csv", people});
        entries.push_back({prefix + "manifest.json", manifestFor({{"people.csv", people}})});
        entries.push_back({"a/b/teams.csv", "id\n"});
        entries.push_back({"__MACOSX/people.csv", "x"});
        QVERIFY(makeZip(path("good.zip"), entries));
        const auto package = PackageReader::open(path("good.zip"));
        QVERIFY2(package, package ? "" : qPrintable(package.error().text));
        QCOMPARE(package->kind(), PackageReader::Kind::Zip);
        QCOMPARE(package->files().size(), 1U);
        QCOMPARE(package->totalSize(), people.size());
        QCOMPARE(rowsIn(*package, QStringLiteral("people")), QByteArray("500"));
        QCOMPARE(package->notices().size(), 1U);
        QCOMPARE(package->notices()[0].file, QStringLiteral("a/b/teams.csv"));
        QVERIFY(package->manifest());
        QCOMPARE(package->manifest()->sequence, 7);
        const auto verification = package->verify({});
        QVERIFY(verification && verification->errors.empty() && verification->notices.empty());
    }

    void oneFileIsRead()
    {
        QVERIFY(writeFile(path("People.csv"), peopleCsv(2)));
        const auto package = PackageReader::open(path("People.csv"));
        QVERIFY(package);
        QCOMPARE(package->kind(), PackageReader::Kind::SingleFile);
        QCOMPARE(rowsIn(*package, QStringLiteral("people")), QByteArray("2"));
        QVERIFY(writeFile(path("deletions.csv"), "table,id,deleted_at\n"));
        QVERIFY(PackageReader::open(path("deletions.csv"))->deletions());
    }

    void whatIsNoPackageIsRefused()
    {
        refused(path("nowhere"), ErrorCode::NotFound, "nowhere");
        QVERIFY(QDir().mkpath(path("empty")));
        refused(path("empty"), ErrorCode::InvalidInput, "people.csv");
        QVERIFY(writeFile(path("pigs.csv"), "id\n"));
        refused(path("pigs.csv"), ErrorCode::InvalidInput, "named after a table");
        QVERIFY(writeFile(path("letter.docx"), "not a zip at all"));
        refused(path("letter.docx"), ErrorCode::InvalidInput, "no ZIP");
        QVERIFY(writeFile(path("nothing.zip"), ""));
        refused(path("nothing.zip"), ErrorCode::InvalidInput, "no ZIP");
        QVERIFY(makeZip(path("book.xlsx"), {{"[Content_Types].xml", "<x/>"}, {"xl/workbook.xml", "<x/>"}}));
        refused(path("book.xlsx"), ErrorCode::InvalidInput, "spreadsheet");
        QVERIFY(makeZip(path("twice.zip"), {{"people.csv", "id\n"}, {"old/People.csv", "id\n"}}));
        refused(path("twice.zip"), ErrorCode::InvalidInput, "old/People.csv");
    }

    void hostileNamesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("name");
        for (const char *name : {"../people.csv", "a/../../people.csv", "/etc/people.csv", "C:/people.csv", "a\\people.csv", ".."})
            QTest::newRow(name) << QByteArray(name);
    }

    void hostileNamesAreRefused()
    {
        QFETCH(QByteArray, name);
        QVERIFY(makeZip(path("hostile.zip"), {{"teams.csv", "id\n"}, {name, "id\n"}}));
        refused(path("hostile.zip"), ErrorCode::InvalidInput, "leads out");
        refused(path("hostile.zip"), ErrorCode::InvalidInput, name.constData());
    }

    void bombsAreRefused()
    {
        QVERIFY(makeZip(path("bomb.zip"), {{"people.csv", QByteArray(20 << 20, 'a')}}));
        QVERIFY(QFileInfo(path("bomb.zip")).size() < 100'000);
        refused(path("bomb.zip"), ErrorCode::InvalidInput, "people.csv");
        refused(path("bomb.zip"), ErrorCode::InvalidInput, "200");

        // Below the limit of 10 MB anything may be as regular as it likes.
        QVERIFY(makeZip(path("regular.zip"), {{"people.csv", "id\n" + QByteArray(9 << 20, 'a')}}));
        QVERIFY(PackageReader::open(path("regular.zip")));

        std::vector<NamedBytes> many;
        for (int i = 0; i < 1001; ++i)
            many.push_back({"x" + QByteArray::number(i), "x"});
        QVERIFY(makeZip(path("many.zip"), many));
        refused(path("many.zip"), ErrorCode::InvalidInput, "1001");

        // Three entries that say 3.75 GiB each.
        QVERIFY(makeZip(path("large.zip"), {{"people.csv", "id\n"}, {"teams.csv", "id\n"}, {"members.csv", "id\n"}}));
        const QByteArray forged = withDirectoryField(withDirectoryField(readFile(path("large.zip")), 20, 0x10000000), 24, 0xF0000000);
        QVERIFY(writeFile(path("large.zip"), forged));
        refused(path("large.zip"), ErrorCode::InvalidInput, "8 GB");
    }

    void aDirectoryThatLiesIsFoundOut()
    {
        QVERIFY(makeZip(path("lies.zip"), {{"people.csv", peopleCsv(1000)}}));
        const QByteArray whole = readFile(path("lies.zip"));
        for (const quint32 size : {0U, 10U, 1'000'000U}) {
            QVERIFY(writeFile(path("lies.zip"), withDirectoryField(whole, 24, size)));
            const auto package = PackageReader::open(path("lies.zip"));
            QVERIFY(!package || rowsIn(*package, QStringLiteral("people")) == "<" + QByteArray::number(int(ErrorCode::InvalidInput)) + ">");
        }
    }

    void damageIsFound()
    {
        const QByteArray people = peopleCsv(2000);
        QVERIFY(makeZip(path("hurt.zip"), {{"people.csv", people}, {"manifest.json", manifestFor({{"people.csv", people}})}}));
        const QByteArray whole = readFile(path("hurt.zip"));
        // The directory's checksum differs from what the entry holds.
        QVERIFY(writeFile(path("hurt.zip"), withDirectoryField(whole, 16, 0x12345678)));
        auto package = PackageReader::open(path("hurt.zip"));
        QVERIFY(!package || rowsIn(*package, QStringLiteral("people")).startsWith('<'));
        QVERIFY(!package || !package->verify({}));
        // A byte in the middle of the packed data.
        QByteArray turned = whole;
        turned[1000] = static_cast<char>(turned[1000] ^ 0x55);
        QVERIFY(writeFile(path("hurt.zip"), turned));
        package = PackageReader::open(path("hurt.zip"));
        QVERIFY(!package || rowsIn(*package, QStringLiteral("people")).startsWith('<'));
        if (package)
            QCOMPARE(package->verify({}).error().code, ErrorCode::InvalidInput);
    }

    void aZipCutAnywhereIsRefused()
    {
        const QByteArray people = peopleCsv(20);
        QVERIFY(makeZip(path("cut.zip"), {{"people.csv", people}}));
        const QByteArray whole = readFile(path("cut.zip"));
        for (qsizetype size = 0; size < whole.size(); ++size) {
            QVERIFY(writeFile(path("cut.zip"), whole.left(size)));
            QVERIFY2(!PackageReader::open(path("cut.zip")), QByteArray::number(size).constData());
        }
    }

    void passwordsAreRefused()
    {
        QVERIFY(makeZip(path("secret.zip"), {{"people.csv", "id\n"}}, "123456"));
        refused(path("secret.zip"), ErrorCode::InvalidInput, "password");
    }

    void rightsAreNeeded()
    {
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::Permissions(0x7755)));
        const QString folder = path("closed");
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(writeFile(folder + QStringLiteral("/people.csv"), peopleCsv(1)));
        QVERIFY(QFile::setPermissions(folder + QStringLiteral("/people.csv"), {}));
        QVERIFY(writeFile(path("closed.zip"), "x"));
        QVERIFY(QFile::setPermissions(path("closed.zip"), {}));
        {
            const Unprivileged nobody;
            QVERIFY(nobody.isEffective());
            refused(path("closed.zip"), ErrorCode::NoPermission, "closed.zip");
            const auto package = PackageReader::open(folder);
            QVERIFY(package);
            QCOMPARE(package->openTable(QStringLiteral("people")).error().code, ErrorCode::NoPermission);
        }
        QVERIFY(QFile::setPermissions(folder, {}));
        {
            const Unprivileged nobody;
            refused(folder, ErrorCode::NoPermission, "closed");
        }
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    }

    void manifests_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("no json") << QByteArray("{\"format\":") << QByteArray("cannot be read");
        QTest::newRow("a list") << QByteArray("[]") << QByteArray("cannot be read");
        QTest::newRow("another format") << QByteArray(R"({"format": "npm", "version": 1})") << QByteArray("another program");
        QTest::newRow("newer") << QByteArray(R"({"format": "sotocovid-exchange", "version": 2})") << QByteArray("version 2");
        QTest::newRow("no version") << QByteArray(R"({"format": "sotocovid-exchange"})") << QByteArray("cannot be read");
    }

    void manifests()
    {
        QFETCH(QByteArray, json);
        QFETCH(QByteArray, word);
        QVERIFY(QDir().mkpath(path("told")));
        QVERIFY(writeFile(path("told/people.csv"), peopleCsv(1)));
        QVERIFY(writeFile(path("told/manifest.json"), json));
        refused(path("told"), ErrorCode::InvalidInput, word.constData());
    }

    void manifestComesBack()
    {
        Manifest manifest;
        manifest.unit = QStringLiteral("07450");
        manifest.sequence = 12345678901;
        manifest.madeAt = 1620369065;
        manifest.training = true;
        manifest.files = {{QStringLiteral("people.csv"), 3, QByteArray(64, 'a')}};
        const QByteArray json = manifest.toJson();
        QVERIFY(json.contains("\"made_at\": \"2021-05-07T06:31:05Z\""));
        const auto again = Manifest::parse("\n" + json);
        QVERIFY(again);
        QCOMPARE(again->toJson(), json);
        QCOMPARE(again->sequence, 12345678901);
        QVERIFY(again->training && again->find(QStringLiteral("PEOPLE.csv")));
    }

    void changedFiles_data()
    {
        const QByteArray people = peopleCsv(10);
        QTest::addColumn<QByteArray>("now");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("unchanged") << people << QByteArray();
        QTest::newRow("a letter changed") << QByteArray(people).replace("Văn", "Vân") << QByteArray("notice checksum_differs");
        QTest::newRow("rows added") << peopleCsv(12) << QByteArray("notice checksum_differs");
        QTest::newRow("saved by a spreadsheet, rows removed") << peopleCsv(7).mid(3).replace(',', ';') << QByteArray("notice checksum_differs");
        QTest::newRow("rows lost") << peopleCsv(7) << QByteArray("error row_count_differs");
        QTest::newRow("cut") << people.left(people.size() - 60) << QByteArray("notice checksum_differs");
        QTest::newRow("cut by rows") << people.left(people.size() / 2) << QByteArray("error row_count_differs");
        QTest::newRow("empty") << QByteArray() << QByteArray("error row_count_differs");
        QTest::newRow("gone") << QByteArray("gone") << QByteArray("error file_missing");
    }

    void changedFiles()
    {
        QFETCH(QByteArray, now);
        QFETCH(QByteArray, expected);
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(QStringLiteral("manifest.json")), manifestFor({{"people.csv", peopleCsv(10)}})));
        QVERIFY(writeFile(folder.filePath(QStringLiteral("teams.csv")), "id\n"));
        if (now != "gone")
            QVERIFY(writeFile(folder.filePath(QStringLiteral("people.csv")), now));
        const auto package = PackageReader::open(folder.path());
        QVERIFY(package);
        const auto verification = package->verify({});
        QVERIFY(verification);
        QByteArray said;
        for (const Issue &issue : verification->errors)
            said += "error " + QByteArray(issueCodeName(issue.code).data());
        for (const Issue &issue : verification->notices)
            said += "notice " + QByteArray(issueCodeName(issue.code).data());
        QCOMPARE(said, expected);
    }

    void verifyingCanBeCancelled()
    {
        QTemporaryDir folder;
        QVERIFY(writeFile(folder.filePath(QStringLiteral("manifest.json")), manifestFor({{"people.csv", peopleCsv(10)}})));
        QVERIFY(writeFile(folder.filePath(QStringLiteral("people.csv")), peopleCsv(10)));
        Progress progress;
        progress.cancelled = [] { return true; };
        const auto result = PackageReader::open(folder.path())->verify(progress);
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestPackage)
#include "tst_package.moc"
