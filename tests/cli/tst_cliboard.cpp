// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"

#include "app/cli/application.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace stc;
using schema::TableId;

/// `board` as the contract of the command line has it (cli.md).
class TestCliBoard : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = *test::communeBook(m_folder.filePath(QStringLiteral("a.db")), test::clock());
        m_first = test::addTeam(*m_database, QStringLiteral("Tổ 1"));
        m_second = test::addTeam(*m_database, QStringLiteral("Tổ 2"));
        const auto sheet = [&](const Uuid &team, const char *date, const char *number, const char *returned, const char *typed) {
            test::add(*m_database, TableId::PageSheets, {{QStringLiteral("team_id"), team.toString()}, {QStringLiteral("page_date"), QLatin1String(date)},
                {QStringLiteral("number"), QLatin1String(number)}, {QStringLiteral("printed_on"), QLatin1String(date)}, {QStringLiteral("returned_on"), QLatin1String(returned)},
                {QStringLiteral("typed_on"), QLatin1String(typed)}});
        };
        sheet(m_first, "2021-05-01", "1", "", "");
        sheet(m_first, "2021-05-02", "2", "2021-05-03", "");
        sheet(m_first, "2021-05-03", "3", "2021-05-03", "2021-05-03");
        sheet(m_first, "2021-05-04", "4", "2021-05-04", "2021-05-09");
        test::add(*m_database, TableId::PageChecks, {{QStringLiteral("team_id"), m_first.toString()}, {QStringLiteral("page_date"), QStringLiteral("2021-05-04")},
            {QStringLiteral("checked_on"), QStringLiteral("2021-05-04")}, {QStringLiteral("compared"), QStringLiteral("9")}, {QStringLiteral("differences"), QStringLiteral("0")},
            {QStringLiteral("mistakes"), QStringLiteral("0")}});
        test::add(*m_database, TableId::DayClosings, {{QStringLiteral("commune_code"), QStringLiteral("07303")}, {QStringLiteral("day"), QStringLiteral("2021-05-05")},
            {QStringLiteral("closed_at"), QStringLiteral("2021-05-06T01:00:00Z")}, {QStringLiteral("content"), QStringLiteral("{}")}});
    }

    void saysAWordForEachDay()
    {
        const auto [exit, text] = run({QStringLiteral("--from"), QStringLiteral("2021-04-30"), QStringLiteral("--to"), QStringLiteral("2021-05-06"), QStringLiteral("--json")});
        QCOMPARE(exit, 0);
        const QJsonObject all = QJsonDocument::fromJson(text).object();
        QCOMPARE(all.keys().size(), 2);
        const QJsonObject first = all.value(m_first.toString()).toObject();
        QCOMPARE(first, (QJsonObject{{QStringLiteral("2021-05-01"), QStringLiteral("printed")}, {QStringLiteral("2021-05-02"), QStringLiteral("printed")},
            {QStringLiteral("2021-05-03"), QStringLiteral("typed")}, {QStringLiteral("2021-05-04"), QStringLiteral("checked")},
            {QStringLiteral("2021-05-05"), QStringLiteral("closed")}, {QStringLiteral("2021-05-06"), QStringLiteral("missing")}}));
        // Founded on 1 May: the day before is nobody's fault.
        const QJsonObject second = all.value(m_second.toString()).toObject();
        QVERIFY(!second.contains(QStringLiteral("2021-04-30")));
        QCOMPARE(second.value(QStringLiteral("2021-05-01")).toString(), QStringLiteral("missing"));
    }

    void saysFigures()
    {
        const auto [exit, text] = run({QStringLiteral("--from"), QStringLiteral("2021-05-01"), QStringLiteral("--to"), QStringLiteral("2021-05-04"), QStringLiteral("--unit"), QStringLiteral("07303")});
        QCOMPARE(exit, 0);
        const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QVERIFY(lines.size() >= 5);
        QCOMPARE(lines.last().simplified(), QStringLiteral("All 8 2 6 1 25 % 12.5 %"));
        QVERIFY2(lines.at(lines.size() - 3).simplified().startsWith(QStringLiteral("Tổ 1 4 2 2 1 50 % 25 %")), text);
    }

    void refusesOddCalls()
    {
        QCOMPARE(run({QStringLiteral("--to"), QStringLiteral("2021-05-06")}).first, 2);
        QCOMPARE(run({QStringLiteral("--from"), QStringLiteral("2021-05-07"), QStringLiteral("--to"), QStringLiteral("2021-05-06")}).first, 2);
        QCOMPARE(run({QStringLiteral("--from"), QStringLiteral("2019-05-07"), QStringLiteral("--to"), QStringLiteral("2021-05-06")}).first, 2);
        QCOMPARE(run({QStringLiteral("--from"), QStringLiteral("2021-05-01"), QStringLiteral("--to"), QStringLiteral("2021-05-06"), QStringLiteral("--unit"), QStringLiteral("99999")}).first, 2);
    }

private:
    std::pair<int, QByteArray> run(const QStringList &more) const
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        cli::Environment environment{.out = out, .err = err, .clock = test::clock()};
        environment.variable = [](const char *) { return QString(); };
        const auto exit = cli::run(QStringList{QStringLiteral("--db"), m_folder.filePath(QStringLiteral("a.db")), QStringLiteral("board")} + more, environment);
        return {static_cast<int>(exit), out.data()};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    Uuid m_first;
    Uuid m_second;
};

QTEST_GUILESS_MAIN(TestCliBoard)
#include "tst_cliboard.moc"
