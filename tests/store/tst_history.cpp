// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdata.h"
#include "testsupport.h"
#include "store/history.h"
#include "store/historywriter.h"
#include "store/importsession.h"
#include "store/records.h"

#include <QTemporaryDir>

using namespace stc;
using schema::TableId;

/// What was there before, and how it comes back.
class TestHistory : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;

    [[nodiscard]] store::Connection &connection() { return m_database->connection(); }

    /// Keeps a version by hand; gives its entry.
    std::int64_t keep(const char *kind, TableId table, const Uuid &id, std::int64_t updatedAt, const QByteArray &content)
    {
        const auto batch = m_database->beginBatch("import", QStringLiteral("files.zip")).value_or(0);
        store::HistoryWriter writer;
        if (!writer.open(connection()) || !writer.keep(kind, batch, schema::table(table), id, updatedAt, content.toStdString()))
            qFatal("the version was not kept");
        return connection().integer("SELECT max(entry) FROM history").value_or(0);
    }
    [[nodiscard]] store::Record record(TableId table, const Uuid &id)
    {
        store::RecordReader reader(*m_database);
        const auto found = reader.read(table, id);
        return found && *found ? **found : store::Record();
    }
    /// A household's content as it stands, with another head.
    [[nodiscard]] QByteArray householdWithHead(const char *head)
    {
        const store::Record now = record(TableId::Households, test::ListData::id(TableId::Households, 1));
        return QByteArray("{\"commune_code\":\"") + now.value("commune_code").toUtf8() + "\",\"hamlet\":\"" + now.value("hamlet").toUtf8() + "\",\"team_id\":\""
            + now.value("team_id").toUtf8() + "\",\"head_name\":\"" + head + "\"}";
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        auto made = test::listDatabase(m_folder.filePath(QStringLiteral("%1.db").arg(++number)));
        STC_UNWRAP(made);
        m_database = *std::move(made);
    }

    void aReplacedVersionBecomesValidAgain()
    {
        const Uuid id = test::ListData::id(TableId::Households, 1);
        const store::Record before = record(TableId::Households, id);
        const auto entry = keep("replaced", TableId::Households, id, 100, householdWithHead("Đỗ Thị Ấm"));
        STC_UNWRAP(store::takeBack(*m_database, entry));
        const store::Record after = record(TableId::Households, id);
        QCOMPARE(after.value("head_name"), QStringLiteral("Đỗ Thị Ấm"));
        QCOMPARE(after.key, before.key);
        QVERIFY(after.updatedAt > before.updatedAt);
        // It is found by its new name, without marks.
        QCOMPARE(connection().integer("SELECT count(*) FROM households WHERE search LIKE '% do thi am%'").value_or(-1), 1);
        // What it replaced is kept in its turn.
        const auto batches = store::batches(*m_database, 10);
        STC_UNWRAP(batches);
        QCOMPARE(batches->front().kind, QStringLiteral("restore"));
        QCOMPARE(batches->front().kept, 1);
        const auto versions = store::keptVersions(*m_database, batches->front().batch, 10);
        STC_UNWRAP(versions);
        QCOMPARE(versions->front().title, before.value("head_name"));
        STC_UNWRAP(store::takeBack(*m_database, versions->front().entry));
        QCOMPARE(record(TableId::Households, id).value("head_name"), before.value("head_name"));
    }

    void aDeletedRecordComesBack()
    {
        const Uuid id = Uuid::parse(QStringLiteral("0a0b0c0d-0000-4000-8000-000000000001")).value_or(Uuid());
        const auto entry = keep("deleted", TableId::Households, id, 100, householdWithHead("Vũ Văn Út"));
        store::HistoryWriter writer;
        STC_UNWRAP(writer.open(connection()));
        STC_UNWRAP(writer.rememberDeletion(1, schema::table(TableId::Households), id, 4102444800, "moved away"));
        STC_UNWRAP(store::takeBack(*m_database, entry));
        QCOMPARE(record(TableId::Households, id).value("head_name"), QStringLiteral("Vũ Văn Út"));
        QVERIFY(record(TableId::Households, id).updatedAt > 4102444800);
        QVERIFY(record(TableId::Households, id).area > 0);
        QCOMPARE(connection().integer("SELECT count(*) FROM deletions").value_or(-1), 0);
    }

    void whatItRefersToMustBeThere()
    {
        const Uuid id = test::ListData::id(TableId::Households, 1);
        const auto before = record(TableId::Households, id);
        const auto entry = keep("lost", TableId::Households, id, 100,
                                "{\"commune_code\":\"07303\",\"hamlet\":\"x\",\"head_name\":\"Y\",\"team_id\":\"0a0b0c0d-0000-4000-8000-00000000ffff\"}");
        const auto done = store::takeBack(*m_database, entry);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::NotFound);
        QCOMPARE(record(TableId::Households, id).value("head_name"), before.value("head_name"));
        QCOMPARE(connection().integer("SELECT count(*) FROM batches WHERE kind = 'restore'").value_or(-1), 0);
    }

    void anotherRecordInItsPlaceIsNotPushedAway()
    {
        // The first team under a new id: the name of a team is unique in its commune.
        const auto team = record(TableId::Teams, test::ListData::id(TableId::Teams, 1));
        const QByteArray content = "{\"commune_code\":\"" + team.value("commune_code").toUtf8() + "\",\"hamlet\":\"h\",\"name\":\"" + team.value("name").toUtf8()
            + "\",\"kind\":\"community\",\"established_on\":\"2021-05-01\"}";
        const auto entry = keep("deleted", TableId::Teams, Uuid::parse(QStringLiteral("0a0b0c0d-0000-4000-8000-000000000002")).value_or(Uuid()), 100, content);
        const auto done = store::takeBack(*m_database, entry);
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::AlreadyExists);
    }

    void versionsStandBesideWhatIsThere()
    {
        const Uuid id = test::ListData::id(TableId::Households, 1);
        const auto entry = keep("replaced", TableId::Households, id, 100, householdWithHead("Đỗ Thị Ấm"));
        const auto comparison = store::compareKept(*m_database, entry);
        STC_UNWRAP(comparison);
        QCOMPARE(comparison->columns.size(), comparison->kept.size());
        QCOMPARE(comparison->columns.size(), comparison->current.size());
        QVERIFY(comparison->kept.contains(QStringLiteral("Đỗ Thị Ấm")));
        QVERIFY(comparison->current.contains(record(TableId::Households, id).value("head_name")));
        // References are shown by their titles, on both sides.
        const QString team = record(TableId::Teams, test::ListData::id(TableId::Teams, 1)).value("name");
        QCOMPARE(comparison->kept.count(team), comparison->current.count(team));
    }

    void aMissingPackageNumberIsSeen()
    {
        for (const qint64 sequence : {1, 2, 4}) {
            store::PackageNote note;
            note.unit = QStringLiteral("07303");
            note.sequence = sequence;
            note.files = QStringLiteral("teams.csv");
            STC_UNWRAP(store::notePackage(connection(), note));
        }
        const auto packages = store::packages(*m_database, 10);
        STC_UNWRAP(packages);
        QCOMPARE(packages->size(), std::size_t(3));
        QVERIFY(packages->at(0).hasGap);
        QVERIFY(!packages->at(1).hasGap);
        QVERIFY(!packages->at(2).hasGap);
        QVERIFY(packages->at(0).unit.contains(QStringLiteral("Lan Giới")));
    }
};

QTEST_GUILESS_MAIN(TestHistory)
#include "tst_history.moc"
