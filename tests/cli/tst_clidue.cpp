// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"

#include "app/cli/application.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace stc;
using schema::TableId;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

QJsonArray ids(std::vector<Uuid> people)
{
    std::sort(people.begin(), people.end());
    QJsonArray array;
    for (const Uuid &id : people)
        array.append(id.toString());
    return array;
}

} // namespace

/// `due` as the contract of the command line has it (cli.md), and the same lists on paper.
class TestCliDue : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = *test::communeBook(m_folder.filePath(QStringLiteral("a.db")), test::clock());
        const Uuid team = test::addTeam(*m_database, word("Tổ 1"));
        const Uuid first = test::addHousehold(*m_database, word("Nguyễn Văn An"), team, 1);
        const Uuid second = test::addHousehold(*m_database, word("Trần Thị Bình"), Uuid());
        m_ill = person("Nguyễn Thị Đào", first, "2021-06-01", "2021-06-22", "contact_f1");
        m_last = person("Trần Văn Mai", first, "2021-05-26", "2021-06-10", "arrival");
        m_over = person("Lê Thị Tám", second, "2021-05-20", "2021-06-09", "arrival");
        m_open = person("Vũ Văn Xa", second, "2021-06-09", "", "contact_f2");
        check(m_ill, "2021-06-09", "38.2");
        check(m_over, "2021-06-07", "36.6");
    }

    void saysTheIdsOfEachList()
    {
        const auto [exit, text] = run({word("due"), word("--date"), word("2021-06-09"), word("--json")});
        QCOMPARE(exit, 0);
        const QJsonObject all = QJsonDocument::fromJson(text).object();
        QCOMPARE(all.value(word("check_today")).toArray(), ids({m_ill, m_last, m_over, m_open}));
        QCOMPARE(all.value(word("fever")).toArray(), ids({m_ill}));
        QCOMPARE(all.value(word("ends_today")).toArray(), ids({m_last}));
        QCOMPARE(all.value(word("overdue")).toArray(), ids({m_over}));
        QCOMPARE(all.value(word("new_today")).toArray(), ids({m_open}));
        QMap<QString, QString> since;
        for (const QJsonValue &entry : all.value(word("unchecked")).toArray())
            since.insert(entry[word("person_id")].toString(), entry[word("since")].toString());
        QCOMPARE(since, (QMap<QString, QString>{{m_last.toString(), word("2021-05-26")}, {m_over.toString(), word("2021-06-08")}, {m_open.toString(), word("2021-06-09")}}));
        QCOMPARE(all.value(word("tests_due")).toArray(), (QJsonArray{QJsonObject{{word("person_id"), m_ill.toString()}, {word("test_day"), 1}, {word("due_on"), word("2021-06-01")}}}));
    }

    /// Nobody was there yet: every list is there, and empty.
    void beforeAll()
    {
        const auto [exit, text] = run({word("due"), word("--date"), word("2021-01-01"), word("--json")});
        QCOMPARE(exit, 0);
        const QJsonObject all = QJsonDocument::fromJson(text).object();
        for (const char *list : {"check_today", "unchecked", "fever", "ends_today", "overdue", "tests_due"})
            QVERIFY2(all.value(word(list)).isArray() && all.value(word(list)).toArray().isEmpty(), list);
    }

    void saysCountsByTeam()
    {
        const auto [exit, text] = run({word("due"), word("--date"), word("2021-06-09"), word("--unit"), word("07303")});
        QCOMPARE(exit, 0);
        const QStringList lines = QString::fromUtf8(text).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QCOMPARE(lines.at(2).simplified(), word("Tổ 1 2 1 1 0 1 0 1 0 0"));
        QCOMPARE(lines.at(3).simplified(), word("Without a team 2 2 0 0 0 1 0 1 0"));
        QCOMPARE(lines.at(4).simplified(), word("All 4 3 1 0 1 1 1 1 0"));
        for (const char *name : {"Đào", "Mai", "Tám"})
            QVERIFY(!text.contains(name)); // no names on a screen that others see
    }

    void refusesOddCalls()
    {
        QCOMPARE(run({word("due"), word("--date"), word("yesterday")}).first, 2);
        QCOMPARE(run({word("due"), word("--unit"), word("99999")}).first, 2);
        QCOMPARE(run({word("print"), word("due-list"), word("--list"), word("something"), word("--out"), m_folder.filePath(word("x.pdf"))}).first, 2);
        QVERIFY(!QFile::exists(m_folder.filePath(word("x.pdf"))));
    }

    void printsThem()
    {
        const QString all = m_folder.filePath(word("all.pdf"));
        const auto [exit, text] = run({word("print"), word("due-list"), word("--date"), word("2021-06-09"), word("--out"), all});
        QCOMPARE(exit, 0);
        QVERIFY(text.startsWith("7")); // a page a list on which somebody stands
        QVERIFY(QFile::exists(all));
        const auto [one, said] = run({word("print"), word("due-list"), word("--date"), word("2021-06-09"), word("--list"), word("unchecked"), word("--out"), m_folder.filePath(word("one.pdf"))});
        QCOMPARE(one, 0);
        QVERIFY(said.startsWith("1 "));
    }

private:
    Uuid person(const char *name, const Uuid &household, const char *start, const char *release, const char *reason)
    {
        const Uuid id = test::add(*m_database, TableId::People, {{word("household_id"), household.toString()}, {word("full_name"), word(name)}});
        test::add(*m_database, TableId::Quarantines, {{word("person_id"), id.toString()}, {word("kind"), word("home")}, {word("reason"), word(reason)}, {word("start_on"), word(start)},
            {word("planned_end_on"), word(release)}});
        return id;
    }
    void check(const Uuid &of, const char *day, const char *temperature)
    {
        test::add(*m_database, TableId::HealthChecks, {{word("person_id"), of.toString()}, {word("checked_on"), word(day)}, {word("session"), word("morning")}, {word("temperature_c"), word(temperature)}});
    }
    std::pair<int, QByteArray> run(const QStringList &words) const
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        cli::Environment environment{.out = out, .err = err, .clock = test::clock()};
        environment.variable = [](const char *) { return QString(); };
        const auto exit = cli::run(QStringList{QStringLiteral("--db"), m_folder.filePath(QStringLiteral("a.db"))} + words, environment);
        return {static_cast<int>(exit), out.data()};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    Uuid m_ill;
    Uuid m_last;
    Uuid m_over;
    Uuid m_open;
};

QTEST_MAIN(TestCliDue) // printing needs fonts
#include "tst_clidue.moc"
