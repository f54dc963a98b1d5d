// SPDX-License-Identifier: GPL-3.0-or-later
// The program itself: what only a real process has (streams, environment, signals).
#include "trainingfixture.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <csignal>

using namespace stc;

namespace {

struct Answer {
    int exit = -1;
    QByteArray out;
    QByteArray err;
};

QProcessEnvironment bareEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char *name : {"SOTOCOVID_DB", "SOTOCOVID_LANG", "LC_ALL", "LC_MESSAGES", "LANG", "QT_QPA_PLATFORM", "DISPLAY", "XDG_RUNTIME_DIR"})
        environment.remove(QLatin1String(name));
    return environment;
}

Answer run(const QStringList &arguments, const QProcessEnvironment &environment = bareEnvironment(), const QString &outFile = {})
{
    QProcess process;
    process.setProcessEnvironment(environment);
    if (!outFile.isEmpty())
        process.setStandardOutputFile(outFile);
    process.start(QStringLiteral(STC_CLI), arguments);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

} // namespace

class TestCliProcess : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void streamsAreKeptApart();
    void speaksVietnamese();
    void bareLocaleIsQuiet();
    void fullDiskIsAFailure();
    void printsWithoutADisplay();
    void wholeJob();
    void interruptLeavesNothing();
    void garbageNeverCrashes();

private:
    QTemporaryDir m_dir;
};

void TestCliProcess::streamsAreKeptApart()
{
    const Answer version = run({QStringLiteral("--version")});
    QCOMPARE(version.exit, 0);
    QVERIFY(version.out.startsWith("sotocovid-cli "));
    QCOMPARE(version.err, QByteArray());
    const Answer wrong = run({QStringLiteral("nonsense")});
    QCOMPARE(wrong.exit, 2);
    QCOMPARE(wrong.out, QByteArray());
    QVERIFY(wrong.err.contains("nonsense"));
}

void TestCliProcess::speaksVietnamese()
{
    QProcessEnvironment environment = bareEnvironment();
    const QByteArray english = run({QStringLiteral("import"), QStringLiteral("--help")}, environment).out;
    environment.insert(QStringLiteral("LANG"), QStringLiteral("vi_VN.UTF-8"));
    const Answer vietnamese = run({QStringLiteral("import"), QStringLiteral("--help")}, environment);
    QCOMPARE(vietnamese.exit, 0);
    QVERIFY(vietnamese.out != english);
    QVERIFY(vietnamese.out.contains("Cách dùng") || vietnamese.out.contains("cơ sở dữ liệu"));
    QCOMPARE(run({QStringLiteral("--language"), QStringLiteral("en"), QStringLiteral("import"), QStringLiteral("--help")}, environment).out, english);
}

void TestCliProcess::bareLocaleIsQuiet()
{
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
    const Answer answer = run({QStringLiteral("--help")}, environment);
    QCOMPARE(answer.exit, 0);
    QCOMPARE(answer.err, QByteArray());
}

void TestCliProcess::fullDiskIsAFailure()
{
    if (!QFile::exists(QStringLiteral("/dev/full")))
        QFAIL("this test needs /dev/full");
    QCOMPARE(run({QStringLiteral("--help")}, bareEnvironment(), QStringLiteral("/dev/full")).exit, 1);
}

void TestCliProcess::printsWithoutADisplay()
{
    const QString database = m_dir.filePath(QStringLiteral("p.db"));
    QCOMPARE(run({QStringLiteral("--db"), database, QStringLiteral("init"), QStringLiteral("--unit"), QStringLiteral("07354")}).exit, 0);
    const Answer answer = run({QStringLiteral("--db"), database, QStringLiteral("print"), QStringLiteral("monitoring-list"), QStringLiteral("--out"), m_dir.filePath(QStringLiteral("p.pdf"))});
    QVERIFY2(answer.exit == 0, answer.err.constData());
    QCOMPARE(answer.err, QByteArray()); // a job at night is heard when there is something to say
    QVERIFY(test::readFile(m_dir.filePath(QStringLiteral("p.pdf"))).startsWith("%PDF-"));
}

void TestCliProcess::wholeJob()
{
    QProcessEnvironment environment = bareEnvironment();
    environment.insert(QStringLiteral("SOTOCOVID_DB"), m_dir.filePath(QStringLiteral("Cơ sở dữ liệu.db")));
    const QString files = m_dir.filePath(QStringLiteral("tệp.zip"));
    QCOMPARE(run({QStringLiteral("demo"), QStringLiteral("--scale"), QStringLiteral("sample"), QStringLiteral("--out"), files}, environment).exit, 0);
    QCOMPARE(run({QStringLiteral("init"), QStringLiteral("--unit"), QStringLiteral("216")}, environment).exit, 0);
    const Answer import = run({QStringLiteral("import"), files, QStringLiteral("--json")}, environment);
    QVERIFY2(import.exit == 0, import.err.constData());
    QVERIFY(QJsonDocument::fromJson(import.out).object().value(QLatin1String("applied")).toBool());
    const Answer summary = run({QStringLiteral("report"), QStringLiteral("summary"), QStringLiteral("--from"), QStringLiteral("2021-05-27"), QStringLiteral("--to"), QStringLiteral("2021-06-09"), QStringLiteral("--json")}, environment);
    QCOMPARE(QJsonDocument::fromJson(summary.out).object().value(QLatin1String("people")).toInt(), 1090);
    QCOMPARE(run({QStringLiteral("check"), QStringLiteral("--json")}, environment).exit, 0);
}

void TestCliProcess::interruptLeavesNothing()
{
    QProcess process;
    process.setProcessEnvironment(bareEnvironment());
    const QString folder = m_dir.filePath(QStringLiteral("district"));
    process.start(QStringLiteral(STC_CLI), {QStringLiteral("demo"), QStringLiteral("--scale"), QStringLiteral("province"), QStringLiteral("--out"), folder});
    QVERIFY(process.waitForStarted());
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(folder + QLatin1String("/people.csv")), 20'000);
    ::kill(static_cast<pid_t>(process.processId()), SIGINT);
    QVERIFY(process.waitForFinished(60'000));
    QCOMPARE(process.exitStatus(), QProcess::NormalExit);
    QCOMPARE(process.exitCode(), 1);
    QVERIFY(!QFile::exists(folder));
}

void TestCliProcess::garbageNeverCrashes()
{
    const QStringList words{QStringLiteral("--"), QStringLiteral("-"), QStringLiteral("--db="), QStringLiteral("=--"), QStringLiteral("--json"), QStringLiteral("check"), QStringLiteral("\u0110\u00e0o"), QString(),
                            QStringLiteral("--help--"), QStringLiteral("%1 %2 %n"), QString(5000, QLatin1Char('x')), QStringLiteral("-platform"), QStringLiteral("--seed=99999999999999999999999")};
    for (const QString &first : words) {
        for (const QString &second : words) {
            const Answer answer = run({first, second});
            QVERIFY2(answer.exit == 2, qPrintable(QStringLiteral("%1 | %2: %3").arg(first.left(40), second.left(40)).arg(answer.exit)));
            QCOMPARE(answer.out, QByteArray());
        }
    }
}

QTEST_GUILESS_MAIN(TestCliProcess)
#include "tst_cliprocess.moc"
