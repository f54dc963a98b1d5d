// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"

#include "app/cli/application.h"
#include "services/duplicatesmerge.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace stc;
using schema::TableId;

/// `duplicates` as the contract of the command line has it (cli.md).
class TestCliDuplicates : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        m_database = *test::communeBook(m_folder.filePath(QStringLiteral("a.db")), test::clock());
        const Uuid home = test::addHousehold(*m_database, QStringLiteral("Lê Một"), {});
        for (const char *name : {"Trần Thị Hòa", "Trần Thị Hoà", "Đỗ Văn Năm", "Đỗ Văn Nằm"}) {
            m_people.push_back(test::add(*m_database, TableId::People, {{QStringLiteral("household_id"), home.toString()}, {QStringLiteral("full_name"), QString::fromUtf8(name)},
                {QStringLiteral("birth_date"), QStringLiteral("1962")}}));
        }
    }

    void listsPairs()
    {
        const QJsonArray pairs = json({});
        QCOMPARE(pairs.size(), 2);
        const QJsonObject first = pairs.at(0).toObject();
        QCOMPARE(first.value(QLatin1String("table")).toString(), QStringLiteral("people"));
        QCOMPARE(first.value(QLatin1String("a")).toString(), std::min(m_people[0], m_people[1]).toString());
        QCOMPARE(first.value(QLatin1String("b")).toString(), std::max(m_people[0], m_people[1]).toString());
        QVERIFY(first.value(QLatin1String("score")).toInt() > pairs.at(1).toObject().value(QLatin1String("score")).toInt());
        QCOMPARE(first.value(QLatin1String("reasons")).toArray(), (QJsonArray{QStringLiteral("same_name"), QStringLiteral("same_birth_year"), QStringLiteral("same_household")}));
        QCOMPARE(pairs.at(1).toObject().value(QLatin1String("reasons")).toArray().at(0).toString(), QStringLiteral("one_letter_in_given"));
        QCOMPARE(json({QStringLiteral("--table"), QStringLiteral("people")}).size(), 2);
        QVERIFY(json({QStringLiteral("--table"), QStringLiteral("households")}).isEmpty());
        const auto [exit, text] = run({});
        QCOMPARE(exit, 0);
        QVERIFY(text.startsWith("Sure"));
    }

    void leavesOutDecided()
    {
        const auto change = services::markDistinct(*m_database, TableId::People, m_people[2], m_people[3]);
        STC_UNWRAP(change);
        QCOMPARE(json({}).size(), 1);
        STC_UNWRAP(store::reverse(*m_database, change->batch, "undo", QStringLiteral("undo")));
        QCOMPARE(json({}).size(), 2);
    }

    void refusesOtherTables()
    {
        QCOMPARE(run({QStringLiteral("--table"), QStringLiteral("teams")}).first, 2);
        QCOMPARE(run({QStringLiteral("more")}).first, 2);
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
        const auto exit = cli::run(QStringList{QStringLiteral("--db"), m_folder.filePath(QStringLiteral("a.db")), QStringLiteral("duplicates")} + more, environment);
        return {static_cast<int>(exit), out.data()};
    }
    [[nodiscard]] QJsonArray json(const QStringList &more) const { return QJsonDocument::fromJson(run(more + QStringList{QStringLiteral("--json")}).second).array(); }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
    std::vector<Uuid> m_people;
};

QTEST_GUILESS_MAIN(TestCliDuplicates)
#include "tst_cliduplicates.moc"
