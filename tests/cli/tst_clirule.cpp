// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"

#include "app/cli/application.h"
#include "store/queries/quarantinerules.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace stc;
using schema::TableId;

/// `rule` as the contract of the command line has it (cli.md).
class TestCliRule : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        const QString path = m_folder.filePath(QStringLiteral("a.db"));
        m_database.reset();
        QFile::remove(path);
        m_database = *test::communeBook(path, test::clock());
    }

    void answersWithTheContractsKeys()
    {
        const QJsonObject answer = ask({"--category", "contact_f1", "--start", "2021-05-07"});
        QCOMPARE(answer.value(QStringLiteral("document")).toString(), QStringLiteral("Công điện 600/CĐ-BCĐ"));
        QCOMPARE(answer.value(QStringLiteral("quarantine_days")).toInt(), 21);
        QCOMPARE(answer.value(QStringLiteral("follow_up_days")).toInt(), 7);
        QCOMPARE(answer.value(QStringLiteral("test_days")).toArray(), (QJsonArray{1, 14, 20}));
        QCOMPARE(answer.value(QStringLiteral("last_day")).toString(), QStringLiteral("2021-05-27"));
        QCOMPARE(answer.value(QStringLiteral("release_on")).toString(), QStringLiteral("2021-05-28"));
        QCOMPARE(answer.value(QStringLiteral("follow_up_until")).toString(), QStringLiteral("2021-06-03"));
        QCOMPARE(answer.value(QStringLiteral("tests")).toArray(), (QJsonArray{QStringLiteral("2021-05-07"), QStringLiteral("2021-05-20"), QStringLiteral("2021-05-26")}));
        QCOMPARE(answer.value(QStringLiteral("follow_up_tests")).toArray(), (QJsonArray{QStringLiteral("2021-06-03")}));
        QCOMPARE(answer.value(QStringLiteral("sure")).toBool(), true);
    }

    void vaccinationAndTheDayOfTheQuestionDecide()
    {
        QCOMPARE(ask({"--category", "arrival", "--start", "2021-10-06", "--vaccination", "partial"}).value(QStringLiteral("quarantine_days")).toInt(), 7);
        const QJsonObject free = ask({"--category", "arrival", "--start", "2021-10-06", "--vaccination", "full"});
        QCOMPARE(free.value(QStringLiteral("quarantine_days")).toInt(-1), 0);
        QVERIFY(free.value(QStringLiteral("last_day")).isNull());
        QCOMPARE(free.value(QStringLiteral("release_on")).toString(), QStringLiteral("2021-10-06"));
        QCOMPARE(free.value(QStringLiteral("follow_up_until")).toString(), QStringLiteral("2021-10-12"));
        // Begun under 21 days; asked on the day of the rule of 14.
        const QJsonObject later = ask({"--category", "contact_f1", "--start", "2021-07-10", "--on", "2021-07-14"});
        QCOMPARE(later.value(QStringLiteral("quarantine_days")).toInt(), 14);
        QCOMPARE(later.value(QStringLiteral("last_day")).toString(), QStringLiteral("2021-07-23"));
    }

    void whatIsNotThereIsNull()
    {
        const QJsonObject event = ask({"--category", "contact_f2", "--start", "2021-06-01"});
        QVERIFY(event.value(QStringLiteral("document")).isString());
        for (const char *key : {"quarantine_days", "follow_up_days", "last_day", "release_on", "follow_up_until"})
            QVERIFY2(event.contains(QLatin1String(key)) && event.value(QLatin1String(key)).isNull(), key);
        QCOMPARE(event.value(QStringLiteral("tests")).toArray(), QJsonArray());
        QCOMPARE(event.value(QStringLiteral("sure")).toBool(true), false);
        const QJsonObject none = ask({"--category", "contact_f1", "--start", "2020-01-01"});
        QVERIFY(none.value(QStringLiteral("document")).isNull() && none.value(QStringLiteral("rule_id")).isNull() && none.value(QStringLiteral("release_on")).isNull());
    }

    void theOfficesRulesAndCountingHold()
    {
        test::add(*m_database, TableId::QuarantineRules, {{QStringLiteral("document"), QStringLiteral("Kế hoạch 12/KH-UBND")}, {QStringLiteral("categories"), QStringLiteral("contact_f1")},
            {QStringLiteral("valid_from"), QStringLiteral("2021-05-20")}, {QStringLiteral("quarantine_days"), QStringLiteral("10")}, {QStringLiteral("certainty"), QStringLiteral("sure")},
            {QStringLiteral("unit_code"), QStringLiteral("07303")}});
        STC_UNWRAP(store::setDayCounting(*m_database, {false}));
        const QJsonObject answer = ask({"--category", "contact_f1", "--start", "2021-05-20"});
        QCOMPARE(answer.value(QStringLiteral("document")).toString(), QStringLiteral("Kế hoạch 12/KH-UBND"));
        QCOMPARE(answer.value(QStringLiteral("last_day")).toString(), QStringLiteral("2021-05-30"));
    }

    void answersInWords()
    {
        const auto [exit, text] = run({"--category", "post_central", "--start", "2021-06-01"});
        QCOMPARE(exit, 0);
        const QString said = QString::fromUtf8(text);
        for (const char *part : {"597/CĐ-BCĐ", "7 day", "07/06/2021", "08/06/2021", "to be confirmed"})
            QVERIFY2(said.contains(QString::fromUtf8(part)), text);
    }

    /// Nobody has opened the file since the program is of this version.
    void aFileOfTheVersionBeforeIsBroughtUp()
    {
        m_database.reset();
        {
            const auto connection = store::Connection::open(m_folder.filePath(QStringLiteral("a.db")), store::Connection::Mode::ReadWrite);
            STC_UNWRAP(connection);
            STC_UNWRAP((*connection)->execute("DROP TABLE round_people; DROP TABLE sampling_rounds; DROP TABLE exposure_events; DROP TABLE issued_papers; DROP TABLE suspected_steps;"
                                              "DROP TABLE episode_terms; DROP TABLE quarantine_rules; DELETE FROM migrations WHERE version > 3; PRAGMA user_version = 3"));
        }
        QCOMPARE(ask({"--category", "contact_f1", "--start", "2021-05-07"}).value(QStringLiteral("quarantine_days")).toInt(), 21);
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("a.db.before-v4"))));
    }

    void refusesOddCalls()
    {
        QCOMPARE(run({"--start", "2021-05-07"}).first, 2);
        QCOMPARE(run({"--category", "contact_f1"}).first, 2);
        QCOMPARE(run({"--category", "f1", "--start", "2021-05-07"}).first, 2);
        QCOMPARE(run({"--category", "contact_f1", "--start", "2021-02-29"}).first, 2);
        QCOMPARE(run({"--category", "contact_f1", "--start", "2021-05-07", "--vaccination", "yes"}).first, 2);
        QCOMPARE(run({"--category", "contact_f1", "--start", "2021-05-07", "--on", "x"}).first, 2);
    }

private:
    std::pair<int, QByteArray> run(const QList<const char *> &words) const
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        cli::Environment environment{.out = out, .err = err, .clock = test::clock()};
        environment.variable = [](const char *) { return QString(); };
        QStringList call{QStringLiteral("--db"), m_folder.filePath(QStringLiteral("a.db")), QStringLiteral("rule")};
        for (const char *word : words)
            call << QString::fromUtf8(word);
        const auto exit = cli::run(call, environment);
        return {static_cast<int>(exit), out.data()};
    }
    QJsonObject ask(QList<const char *> words) const
    {
        const auto [exit, text] = run(words << "--json");
        return exit == 0 ? QJsonDocument::fromJson(text).object() : QJsonObject();
    }

    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;
};

QTEST_GUILESS_MAIN(TestCliRule)
#include "tst_clirule.moc"
