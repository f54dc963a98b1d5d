// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"

#include "app/cli/application.h"
#include "services/logbook/closing.h"

#include <QBuffer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace stc;

/// `close` and `reopen` on the command line.
class TestCliClosing : public QObject {
    Q_OBJECT
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<store::Database> m_database;

    [[nodiscard]] static QString word(const char *text) { return QString::fromUtf8(text); }
    struct Answer {
        int exit;
        QByteArray out;
        QByteArray err;
    };
    [[nodiscard]] Answer run(const QStringList &call) const
    {
        QBuffer out;
        QBuffer err;
        out.open(QIODevice::WriteOnly);
        err.open(QIODevice::WriteOnly);
        cli::Environment environment{.out = out, .err = err, .clock = test::clock()};
        environment.variable = [](const char *) { return QString(); };
        const auto exit = cli::run(QStringList{word("--db"), m_folder->filePath(word("a.db"))} + call, environment);
        return {static_cast<int>(exit), out.data(), err.data()};
    }
    [[nodiscard]] int closed() const { return static_cast<int>(m_database->connection().integer("SELECT count(*) FROM day_closings WHERE reopened_at IS NULL").value_or(-1)); }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = *test::communeBook(m_folder->filePath(word("a.db")), test::clock());
        const Uuid team = test::addTeam(*m_database, word("Tổ 1"));
        test::addTeam(*m_database, word("Tổ 2"));
        for (const char *day : {"2021-06-05", "2021-06-07"})
            test::add(*m_database, schema::TableId::LogbookPages, {{word("team_id"), team.toString()}, {word("page_date"), word(day)}});
    }

    void closesOneDayAndTellsWhatIsMissing()
    {
        const Answer answer = run({word("close"), word("--date"), word("2021-06-07"), word("--json")});
        QCOMPARE(answer.exit, 0);
        const QJsonObject json = QJsonDocument::fromJson(answer.out).object();
        QCOMPARE(json.value(word("closed")).toBool(), true);
        const QJsonObject day = json.value(word("days")).toArray().at(0).toObject();
        QCOMPARE(day.value(word("day")).toString(), word("2021-06-07"));
        QCOMPARE(day.value(word("missing")).toInt(), 1);
        QVERIFY(answer.err.contains("07/06/2021"));
        QCOMPARE(closed(), 1);
        QCOMPARE(run({word("close"), word("--date"), word("2021-06-07")}).exit, 0); // again: nothing to do
        QCOMPARE(closed(), 1);
    }

    void closesEverythingUntilADay()
    {
        QCOMPARE(run({word("close"), word("--until"), word("2021-06-08")}).exit, 0);
        QCOMPARE(closed(), 4); // from the first page, 5 June
    }

    void refuses()
    {
        QCOMPARE(run({word("close")}).exit, 2);
        QCOMPARE(run({word("close"), word("--date"), word("2021-06-31")}).exit, 2);
        QCOMPARE(run({word("close"), word("--date"), word("2021-06-08"), word("--until"), word("2021-06-07")}).exit, 2);
        QCOMPARE(run({word("close"), word("--date"), word("2021-06-10")}).exit, 3);
        QCOMPARE(run({word("reopen"), word("--date"), word("2021-06-07"), word("--reason"), word("x")}).exit, 1);
        QCOMPARE(run({word("reopen"), word("--date"), word("2021-06-07")}).exit, 2);
        QCOMPARE(closed(), 0);
    }

    void reopens()
    {
        QCOMPARE(run({word("close"), word("--date"), word("2021-06-07")}).exit, 0);
        QCOMPARE(run({word("reopen"), word("--date"), word("2021-06-07"), word("--reason"), word("  ")}).exit, 3);
        QCOMPARE(run({word("reopen"), word("--date"), word("2021-06-07"), word("--reason"), word("trang đến muộn")}).exit, 0);
        QCOMPARE(closed(), 0);
        QCOMPARE(m_database->connection().string("SELECT reopen_reason FROM day_closings").value_or(QString()), word("trang đến muộn"));
    }
};

QTEST_GUILESS_MAIN(TestCliClosing)
#include "tst_cliclosing.moc"
