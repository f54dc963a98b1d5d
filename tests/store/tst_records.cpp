// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdata.h"
#include "store/records.h"
#include "store/recordsearch.h"
#include "testsupport.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stc;
using schema::TableId;

class TestRecords : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;

    [[nodiscard]] QStringList found(const char *typed, std::optional<TableId> table, int limit)
    {
        const auto all = store::searchRecords(*m_database, QString::fromUtf8(typed), table, limit);
        if (!all)
            qFatal("%s", qPrintable(all.error().detail));
        QStringList texts;
        for (const store::FoundRecord &one : *all)
            texts << QStringLiteral("%1|%2").arg(QLatin1String(schema::table(one.table).name), one.text);
        return texts;
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto made = test::listDatabase(m_folder.filePath(QStringLiteral("records.db")));
        STC_UNWRAP(made);
        m_database = *std::move(made);
    }

    void readsCanonicalText()
    {
        store::RecordReader reader(*m_database);
        const auto record = reader.read(TableId::SuspectedCases, 1);
        STC_UNWRAP(record);
        QVERIFY(record->has_value());
        const store::Record &read = **record;
        QCOMPARE(read.id, test::ListData::id(TableId::SuspectedCases, 1));
        QCOMPARE(read.value("id"), read.id.toString());
        QCOMPARE(read.value("person_id"), test::ListData::id(TableId::People, 2).toString());
        QCOMPARE(read.references[static_cast<std::size_t>(read.table->indexOf("person_id"))], 2);
        QCOMPARE(read.value("temperature_c"), QStringLiteral("38.5"));
        QCOMPARE(read.value("detected_on"), QStringLiteral("2021-06-07"));
        QCOMPARE(read.value("onset_on"), QString());
        QCOMPARE(read.updatedAt, 1623200001);
        QCOMPARE(read.values.size(), static_cast<qsizetype>(read.table->columns.size()));
        const auto same = reader.read(TableId::SuspectedCases, read.id);
        STC_UNWRAP(same);
        QCOMPARE((*same)->values, read.values);
        const auto none = reader.read(TableId::SuspectedCases, 77);
        STC_UNWRAP(none);
        QVERIFY(!none->has_value());
        QCOMPARE(*reader.keyOf(TableId::People, test::ListData::id(TableId::People, 4)), 4);
        QCOMPARE(*reader.keyOf(TableId::People, Uuid{1, 2}), 0);
    }

    void titles()
    {
        store::RecordReader reader(*m_database);
        QCOMPARE(reader.title(TableId::People, 2), QStringLiteral("Nguyễn Thị Đào"));
        QCOMPARE(reader.title(TableId::LogbookPages, 1), QStringLiteral("Tổ COVID số 10 · 07/06/2021"));
        QCOMPARE(reader.title(TableId::People, 99), QString());
    }

    void displaysWhatARowInherits()
    {
        store::RecordReader reader(*m_database);
        const auto shown = [&](TableId table, int key, const char *column) {
            const auto record = reader.read(table, key);
            return reader.display(**record, store::listColumns(table)[static_cast<std::size_t>(store::listColumnIndex(table, QLatin1String(column)))], test::clock().today());
        };
        QCOMPARE(shown(TableId::HealthChecks, 1, "@team"), QStringLiteral("Tổ COVID số 10"));
        QCOMPARE(shown(TableId::HealthChecks, 1, "@hamlet"), QStringLiteral("Thôn Đá Ong"));
        QCOMPARE(shown(TableId::HealthChecks, 1, "@commune"), QStringLiteral("Xã Lan Giới"));
        QCOMPARE(shown(TableId::People, 9, "@team"), QStringLiteral("Tổ COVID số 1"));
        QCOMPARE(shown(TableId::Members, 2, "@hamlet"), QStringLiteral("Thôn Chính Thễ"));
        QCOMPARE(shown(TableId::Quarantines, 1, "@days_left"), QStringLiteral("14"));
        QCOMPARE(shown(TableId::Quarantines, 2, "@days_left"), QStringLiteral("-2")); // overdue
        QCOMPARE(shown(TableId::Quarantines, 3, "@days_left"), QString());            // released
        QCOMPARE(shown(TableId::Quarantines, 1, "start_on"), QStringLiteral("02/06/2021"));
        QCOMPARE(shown(TableId::Quarantines, 1, "person_id"), QStringLiteral("Nguyễn Thị Đào"));
    }

    void children()
    {
        store::RecordReader reader(*m_database);
        const auto all = reader.children(TableId::People, 2);
        STC_UNWRAP(all);
        const auto keys = [&](TableId table, const char *column) {
            for (const store::ChildRows &rows : *all) {
                if (rows.table == table && rows.column == schema::table(table).indexOf(column))
                    return rows.keys;
            }
            return std::vector<std::int32_t>{-1};
        };
        QCOMPARE(keys(TableId::HealthChecks, "person_id"), (std::vector<std::int32_t>{2, 1})); // newest first
        QCOMPARE(keys(TableId::Quarantines, "person_id"), (std::vector<std::int32_t>{1}));
        QCOMPARE(keys(TableId::Contacts, "person_id"), (std::vector<std::int32_t>{1}));
        QCOMPARE(keys(TableId::Contacts, "source_person_id"), (std::vector<std::int32_t>{2}));
        QCOMPARE(keys(TableId::Cases, "person_id"), (std::vector<std::int32_t>{-1}));
        const auto few = reader.children(TableId::People, 2, 1);
        STC_UNWRAP(few);
        QVERIFY(std::all_of(few->begin(), few->end(), [](const store::ChildRows &rows) { return rows.keys.size() == 1; }));
    }

    void lastChange()
    {
        store::RecordReader reader(*m_database);
        const auto batch = reader.batch(1);
        STC_UNWRAP(batch);
        QCOMPARE(batch->kind, QStringLiteral("import"));
        QCOMPARE(batch->source, QStringLiteral("lan-gioi.zip"));
        QCOMPARE(batch->at, test::clock().nowSeconds());
        QCOMPARE(reader.batch(99).error().code, ErrorCode::NotFound);
    }

    void searchesBestFirst()
    {
        const QStringList all = found("Lý Thị Đào", std::nullopt, 10);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first(), QStringLiteral("people|Lý Thị Đào, 31/12/1999, Xã Lan Giới, Thôn Đá Ong"));
        const QStringList dao = found("dao", std::nullopt, -1);
        QCOMPARE(dao.size(), 4);
        QVERIFY(dao[0].startsWith(QStringLiteral("people|Đào Văn Dũng"))); // the name begins with it
        QVERIFY(dao[3].startsWith(QStringLiteral("donations|")));
        QCOMPARE(found("dao", TableId::People, 2).size(), 2);
        QCOMPARE(found("tran van an", std::nullopt, 10).size(), 2); // the person, then the head of the household
        QVERIFY(found("tran van an", std::nullopt, 10)[0].startsWith(QStringLiteral("people|Trần Văn An, 1960, 0345678901")));
        QVERIFY(found("", std::nullopt, 10).isEmpty());
        QVERIFY(found("khong co", std::nullopt, 10).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
