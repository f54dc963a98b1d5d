// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/recordlistmodel.h"
#include "listdata.h"
#include "testsupport.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <numeric>

using namespace stc;
using schema::TableId;

class TestRecordListModel : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;

    [[nodiscard]] static int column(TableId table, const char *name) { return store::listColumnIndex(table, QLatin1String(name)); }

private Q_SLOTS:
    void init()
    {
        auto made = test::listDatabase(m_folder.filePath(QStringLiteral("%1.db").arg(QLatin1String(QTest::currentTestFunction()))));
        STC_UNWRAP(made);
        m_database = *std::move(made);
    }
    void cleanup() { m_database.reset(); }

    void isAWellBehavedModel()
    {
        items::RecordListModel model(*m_database, TableId::People);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKeys({1, 2, 3}, 11);
        model.setKeys({}, 11);
        model.setKeys({3, 2, 1, 4}, 11);
        model.reload();
        QCOMPARE(model.rowCount(), 4);
        QCOMPARE(model.rowCount(model.index(0, 0)), 0);
    }

    void showsWhatPeopleRead()
    {
        items::RecordListModel model(*m_database, TableId::Quarantines);
        model.setKeys({2, 1}, 3);
        const auto text = [&](int row, const char *name, int role = Qt::DisplayRole) { return model.index(row, column(TableId::Quarantines, name)).data(role).toString(); };
        QCOMPARE(text(0, "person_id"), QStringLiteral("Lý Thị Đào"));
        QCOMPARE(text(1, "start_on"), QStringLiteral("02/06/2021"));
        QCOMPARE(text(1, "@days_left"), QStringLiteral("14"));
        QCOMPARE(text(1, "@team"), QStringLiteral("Tổ COVID số 10"));
        QCOMPARE(text(1, "start_on", Qt::AccessibleTextRole), QStringLiteral("Start: 02/06/2021"));
        QCOMPARE(text(1, "ended_on", Qt::AccessibleTextRole), QStringLiteral("Ended on: empty"));
        QCOMPARE(text(0, "days", items::RecordListModel::IdRole), test::ListData::id(TableId::Quarantines, 2).toString());
        QCOMPARE(model.headerData(column(TableId::Quarantines, "days"), Qt::Horizontal).toString(), QStringLiteral("Days"));
        const auto alignment = [&](const char *name) { return model.index(0, column(TableId::Quarantines, name)).data(Qt::TextAlignmentRole).value<Qt::Alignment>(); };
        QVERIFY(alignment("days") & Qt::AlignRight);
        QVERIFY(alignment("@days_left") & Qt::AlignRight);
        QVERIFY(alignment("person_id") & Qt::AlignLeft);
        QCOMPARE(model.keyAt(1), 1);
        QCOMPARE(model.rowOf(1), 1);
        QCOMPARE(model.rowOf(3), -1);
        QCOMPARE(model.rowOf(0), -1);
        QCOMPARE(model.keyAt(2), 0);
    }

    void aRowHasOneLine()
    {
        items::RecordListModel model(*m_database, TableId::LogbookPages);
        model.setKeys({1}, 1);
        const QModelIndex narrative = model.index(0, column(TableId::LogbookPages, "narrative"));
        QCOMPARE(narrative.data().toString(), QStringLiteral("Đi từng nhà hai hộ vắng"));
        QCOMPARE(narrative.data(Qt::ToolTipRole).toString(), QStringLiteral("Đi từng nhà\nhai hộ vắng"));
    }

    void rowsThatAreGoneAreEmpty()
    {
        items::RecordListModel model(*m_database, TableId::People);
        model.setKeys({999, 2}, 2);
        QCOMPARE(model.index(0, 0).data().toString(), QString());
        QVERIFY(!model.recordAt(0));
        QVERIFY(model.recordAt(1));
        QVERIFY(!model.recordAt(2));
    }

    void readsAgainAfterAChange()
    {
        items::RecordListModel model(*m_database, TableId::People);
        model.setKeys({2}, 1);
        const QModelIndex name = model.index(0, column(TableId::People, "full_name"));
        QCOMPARE(name.data().toString(), QStringLiteral("Nguyễn Thị Đào"));
        QVERIFY(m_database->connection().execute("UPDATE people SET full_name = 'Mai Thị Mơ' WHERE key = 2").has_value());
        QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.reload();
        QCOMPARE(changed.size(), 1);
        QCOMPARE(name.data().toString(), QStringLiteral("Mai Thị Mơ"));
    }

    void sortingIsAsked()
    {
        items::RecordListModel model(*m_database, TableId::People);
        model.setKeys({2, 1}, 2);
        QSignalSpy asked(&model, &items::RecordListModel::sortRequested);
        model.sort(3, Qt::DescendingOrder);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked[0][0].toInt(), 3);
        QCOMPARE(model.keyAt(0), 2); // until the answer comes
    }

    void longListsKeepLittle()
    {
        // Far more rows than are kept: each is read when it is looked at, and the same again later.
        items::RecordListModel model(*m_database, TableId::People);
        store::Keys keys(20'000);
        for (std::size_t i = 0; i < keys.size(); ++i)
            keys[i] = static_cast<std::int32_t>(i % 11) + 1;
        model.setKeys(keys, 20'000);
        const int name = column(TableId::People, "full_name");
        QStringList first;
        for (int row = 0; row < model.rowCount(); row += 31)
            first << model.index(row, name).data().toString();
        for (int row = 0, i = 0; row < model.rowCount(); row += 31, ++i)
            QCOMPARE(model.index(row, name).data().toString(), first[i]);
    }
};

QTEST_GUILESS_MAIN(TestRecordListModel)
#include "tst_recordlistmodel.moc"
