// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"

#include "app/cli/application.h"

#include <QBuffer>
#include <QJsonDocument>
#include <QJsonObject>

using namespace stc;
using schema::TableId;

/// `levels` as the contract of the command line has it (cli.md).
class TestCliLevels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = *test::communeBook(m_folder.filePath(QStringLiteral("a.db")), test::clock());
        const Uuid household = test::addHousehold(*m_database, QStringLiteral("Nguyễn Văn Một"), {});
        const auto person = [&](const char *name) {
            return test::add(*m_database, TableId::People, {{QStringLiteral("household_id"), household.toString()}, {QStringLiteral("full_name"), QString::fromUtf8(name)}});
        };
        m_case = person("Nguyễn Văn Một");
        m_first = person("Trần Thị Hai");
        m_second = person("Lê Văn Ba");
        m_nobody = person("Phạm Thị Tư");
        addCase(m_case, "2021-05-02");
        addContact(m_first, m_case, "F1", "2021-05-03");
        addContact(m_second, m_first, "F2", "2021-05-03");
        addCase(m_first, "2021-05-05");
    }

    void derivesLevelsOfADay_data()
    {
        QTest::addColumn<QString>("day");
        QTest::addColumn<QStringList>("levels"); // of the case, the first and the second contact
        QTest::newRow("before") << QStringLiteral("2021-05-01") << QStringList{QString(), QString(), QString()};
        QTest::newRow("the case") << QStringLiteral("2021-05-02") << QStringList{QStringLiteral("F0"), QString(), QString()};
        QTest::newRow("traced") << QStringLiteral("2021-05-04") << QStringList{QStringLiteral("F0"), QStringLiteral("F1"), QStringLiteral("F2")};
        QTest::newRow("the F1 turned positive") << QStringLiteral("2021-05-05") << QStringList{QStringLiteral("F0"), QStringLiteral("F0"), QStringLiteral("F1")};
    }

    void derivesLevelsOfADay()
    {
        QFETCH(QString, day);
        QFETCH(QStringList, levels);
        QJsonObject expected;
        const Uuid people[] = {m_case, m_first, m_second};
        for (int i = 0; i < 3; ++i) {
            if (!levels.at(i).isEmpty())
                expected.insert(people[i].toString(), levels.at(i));
        }
        const auto [exit, text] = run({QStringLiteral("--date"), day, QStringLiteral("--json")});
        QCOMPARE(exit, 0);
        QCOMPARE(QJsonDocument::fromJson(text).object(), expected);
        for (int i = 0; i < 3; ++i) {
            const auto [alone, one] = run({QStringLiteral("--date"), day, QStringLiteral("--person"), people[i].toString(), QStringLiteral("--json")});
            QCOMPARE(alone, 0);
            QCOMPARE(QJsonDocument::fromJson(one).object().value(people[i].toString()).toString(), levels.at(i));
        }
    }

    void idsAreInOrder()
    {
        const QByteArray text = run({QStringLiteral("--date"), QStringLiteral("2021-06-01"), QStringLiteral("--json")}).second;
        QList<qsizetype> places;
        QStringList ids{m_case.toString(), m_first.toString(), m_second.toString()};
        ids.sort();
        for (const QString &id : ids)
            places << text.indexOf(id.toUtf8());
        QVERIFY(places.at(0) > 0 && places.at(0) < places.at(1) && places.at(1) < places.at(2));
    }

    void speaksPlainly()
    {
        const QString counts = QString::fromUtf8(run({QStringLiteral("--date"), QStringLiteral("2021-05-04")}).second).simplified();
        QCOMPARE(counts, QStringLiteral("As known at the end of 04/05/2021 Level People F0 1 F1 1 F2 1 F3 0"));
        const QString history = QString::fromUtf8(run({QStringLiteral("--date"), QStringLiteral("2021-05-05"), QStringLiteral("--person"), m_second.toString()}).second);
        QVERIFY2(history.startsWith(QStringLiteral("F1 at the end of 05/05/2021\n")), qPrintable(history));
        QVERIFY2(history.contains(QStringLiteral("05/05/2021: F2 → F1, because of a contact with Trần Thị Hai (F0), whose own level rose")), qPrintable(history));
        QCOMPARE(run({QStringLiteral("--date"), QStringLiteral("2021-05-05"), QStringLiteral("--person"), m_nobody.toString(), QStringLiteral("--json")}), (std::pair<int, QByteArray>(0, "{\n}\n")));
    }

    void refusesOddCalls()
    {
        QCOMPARE(run({}).first, 2);
        QCOMPARE(run({QStringLiteral("--date"), QStringLiteral("2021-02-30")}).first, 2);
        QCOMPARE(run({QStringLiteral("--date"), QStringLiteral("2021-05-05"), QStringLiteral("--person"), QStringLiteral("Một")}).first, 2);
        QCOMPARE(run({QStringLiteral("--date"), QStringLiteral("2021-05-05"), QStringLiteral("--person"), Uuid{1, 2}.toString()}).first, 1);
    }

private:
    void addCase(const Uuid &person, const char *day)
    {
        test::add(*m_database, TableId::Cases, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("confirmed_on"), QLatin1String(day)}, {QStringLiteral("outcome"), QStringLiteral("treating")}});
    }
    void addContact(const Uuid &person, const Uuid &source, const char *level, const char *day)
    {
        test::add(*m_database, TableId::Contacts, {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("source_person_id"), source.toString()}, {QStringLiteral("level"), QLatin1String(level)},
            {QStringLiteral("traced_on"), QLatin1String(day)}, {QStringLiteral("last_exposure_on"), QStringLiteral("2021-05-01")}});
    }
    std::pair<int, QByteArray> run(const QStringList &more) const
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        cli::Environment environment{.out = out, .err = err, .clock = test::clock()};
        environment.variable = [](const char *) { return QString(); };
        const auto exit = cli::run(QStringList{QStringLiteral("--db"), m_folder.filePath(QStringLiteral("a.db")), QStringLiteral("levels")} + more, environment);
        return {static_cast<int>(exit), out.data()};
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    Uuid m_case;
    Uuid m_first;
    Uuid m_second;
    Uuid m_nobody;
};

QTEST_GUILESS_MAIN(TestCliLevels)
#include "tst_clilevels.moc"
