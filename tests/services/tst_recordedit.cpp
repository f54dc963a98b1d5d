// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdata.h"
#include "services/recordedit.h"
#include "services/undo.h"
#include "store/history.h"
#include "testsupport.h"

#include <QTemporaryDir>

using namespace stc;
using schema::TableId;
using services::RecordEdit;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// Saving one record from a form: problems, warnings with a reason, two people at one record, undo.
class TestRecordEdit : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;

    [[nodiscard]] RecordEdit openHousehold(store::Database &database)
    {
        const auto edit = services::editRecord(database, TableId::Households, test::ListData::id(TableId::Households, 1));
        if (!edit)
            qFatal("no household");
        return *edit;
    }
    [[nodiscard]] QString stored(const char *column) { return openHousehold(*m_database).values.value(word(column)); }
    [[nodiscard]] std::int64_t count(const char *sql) { return m_database->connection().integer(sql).value_or(-1); }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        auto made = test::listDatabase(m_folder.filePath(QStringLiteral("%1.db").arg(++number)));
        STC_UNWRAP(made);
        m_database = *std::move(made);
    }

    void savesAndNamesTheChange()
    {
        RecordEdit edit = openHousehold(*m_database);
        edit.values.insert(word("address"), word("ngõ 7"));
        const auto reply = services::saveRecord(*m_database, edit);
        STC_UNWRAP(reply);
        QVERIFY(reply->isSaved());
        QVERIFY(reply->change.isSomething());
        QVERIFY(reply->change.summary.contains(edit.before.value(word("head_name"))));
        QCOMPARE(stored("address"), word("ngõ 7"));
        QCOMPARE(store::batches(*m_database, 1)->front().summary, reply->change.summary);
    }

    void allProblemsComeAtOnceAndNothingIsWritten()
    {
        RecordEdit edit = openHousehold(*m_database);
        edit.values.insert(word("phone"), word("12"));
        edit.values.insert(word("head_name"), QString());
        const auto batches = count("SELECT count(*) FROM batches");
        const auto reply = services::saveRecord(*m_database, edit);
        STC_UNWRAP(reply);
        QVERIFY(!reply->isSaved());
        QCOMPARE(reply->problems.size(), std::size_t(2));
        QCOMPARE(count("SELECT count(*) FROM batches"), batches);
        QVERIFY(stored("phone") != word("12"));
    }

    void aWarningWantsAReasonThatIsKept()
    {
        RecordEdit edit;
        edit.table = TableId::People;
        edit.values = {{word("household_id"), test::ListData::id(TableId::Households, 1).toString()}, {word("full_name"), word("Đỗ Thị Ấm")}, {word("sex"), word("male")},
            {word("birth_date"), word("1950")}, {word("identity_number"), word("024162000001")}}; // says: a woman of 1962
        auto reply = services::saveRecord(*m_database, edit);
        STC_UNWRAP(reply);
        QCOMPARE(reply->problems.size(), std::size_t(1));
        QVERIFY(reply->problems.front().isWarning());
        QCOMPARE(count("SELECT count(*) FROM people WHERE identity_number = '024162000001'"), 0);
        edit.reason = word("giấy tờ ghi như vậy");
        reply = services::saveRecord(*m_database, edit);
        STC_UNWRAP(reply);
        QVERIFY(reply->isSaved());
        QCOMPARE(count("SELECT count(*) FROM overruled"), 1);
        // The next change of something else does not ask again; a change of the number does.
        auto again = services::editRecord(*m_database, TableId::People, reply->id);
        STC_UNWRAP(again);
        again->values.insert(word("workplace"), word("Chợ Nhã Nam"));
        QVERIFY(services::saveRecord(*m_database, *again)->isSaved());
        again = services::editRecord(*m_database, TableId::People, reply->id);
        again->values.insert(word("identity_number"), word("024162000002"));
        QVERIFY(!services::saveRecord(*m_database, *again)->isSaved());
    }

    void whatAnotherProgramChangedIsShownNotLost()
    {
        auto second = m_database->another(store::Database::Access::ReadWrite);
        STC_UNWRAP(second);
        RecordEdit mine = openHousehold(*m_database);
        RecordEdit theirs = openHousehold(**second);
        theirs.values.insert(word("address"), word("ngõ của họ"));
        QVERIFY(services::saveRecord(**second, theirs)->isSaved());
        mine.values.insert(word("phone"), word("0912345678"));
        mine.values.insert(word("address"), word("ngõ của tôi"));
        const auto reply = services::saveRecord(*m_database, mine);
        STC_UNWRAP(reply);
        QVERIFY(reply->conflict.has_value());
        QCOMPARE(reply->conflict->differences.size(), std::size_t(1));
        QCOMPARE(reply->conflict->differences.front().theirs, word("ngõ của họ"));
        QCOMPARE(reply->conflict->differences.front().mine, word("ngõ của tôi"));
        QVERIFY(!reply->conflict->who.isEmpty());
        QCOMPARE(stored("address"), word("ngõ của họ"));
        // The person decides; the other's value stays in the history.
        mine.basedOn = reply->conflict->batch;
        mine.before = reply->conflict->theirs;
        QVERIFY(services::saveRecord(*m_database, mine)->isSaved());
        QCOMPARE(stored("address"), word("ngõ của tôi"));
        QCOMPARE(stored("phone"), word("0912345678"));
    }

    void aRecordThatIsGoneIsSaidSo()
    {
        RecordEdit edit;
        edit.table = TableId::Households;
        edit.values = openHousehold(*m_database).values;
        const auto made = services::saveRecord(*m_database, edit);
        STC_UNWRAP(made);
        auto open = services::editRecord(*m_database, TableId::Households, made->id);
        STC_UNWRAP(open);
        STC_UNWRAP(services::deleteRecord(*m_database, TableId::Households, made->id, word("nhập nhầm")));
        open->values.insert(word("address"), word("x"));
        const auto reply = services::saveRecord(*m_database, *open);
        STC_UNWRAP(reply);
        QVERIFY(reply->conflict && reply->conflict->isGone);
        QVERIFY(!services::editRecord(*m_database, TableId::Households, made->id));
    }

    void undoAndRedoInOrder()
    {
        services::UndoStack stack(*m_database);
        QVERIFY(!stack.canUndo() && !stack.canRedo());
        const QString first = stored("address");
        for (const char *address : {"ngõ 1", "ngõ 2"}) {
            RecordEdit edit = openHousehold(*m_database);
            edit.values.insert(word("address"), word(address));
            stack.push(services::saveRecord(*m_database, edit)->change);
        }
        STC_UNWRAP(stack.undo());
        QCOMPARE(stored("address"), word("ngõ 1"));
        STC_UNWRAP(stack.undo());
        QCOMPARE(stored("address"), first);
        QVERIFY(!stack.canUndo());
        STC_UNWRAP(stack.redo());
        STC_UNWRAP(stack.redo());
        QCOMPARE(stored("address"), word("ngõ 2"));
        STC_UNWRAP(stack.undo());
        RecordEdit edit = openHousehold(*m_database);
        edit.values.insert(word("address"), word("ngõ 3"));
        stack.push(services::saveRecord(*m_database, edit)->change);
        QVERIFY(!stack.canRedo());
    }

    void aTeamThatIsTypedLeavesTheFormerOneInTheBook()
    {
        RecordEdit edit = openHousehold(*m_database);
        const QString former = edit.values.value(word("team_id"));
        const auto earlier = count("SELECT count(*) FROM assignments");
        QVERIFY(!former.isEmpty());
        edit.values.insert(word("team_id"), test::ListData::id(TableId::Teams, 2).toString());
        const auto reply = services::saveRecord(*m_database, edit);
        STC_UNWRAP(reply);
        QVERIFY(reply->isSaved());
        QCOMPARE(stored("team_id"), test::ListData::id(TableId::Teams, 2).toString());
        QCOMPARE(count("SELECT count(*) FROM assignments"), earlier + 1);
        QCOMPARE(count("SELECT count(*) FROM assignments WHERE until_on = '2021-06-09'"), 1);
        // A dissolved team takes no household.
        edit = openHousehold(*m_database);
        edit.values.insert(word("team_id"), test::ListData::id(TableId::Teams, 3).toString());
        const auto refused = services::saveRecord(*m_database, edit);
        STC_UNWRAP(refused);
        QCOMPARE(refused->problems.front().column, schema::table(TableId::Households).indexOf("team_id"));
    }

    void oneValueIsTakenBack()
    {
        RecordEdit edit = openHousehold(*m_database);
        const QString before = edit.values.value(word("address"));
        edit.values.insert(word("address"), word("ngõ 9"));
        edit.values.insert(word("household_number"), word("0042"));
        QVERIFY(services::saveRecord(*m_database, edit)->isSaved());
        const schema::Table &table = schema::table(TableId::Households);
        STC_UNWRAP(services::takeBackColumn(*m_database, table.id, edit.id, table.indexOf("address"), before));
        QCOMPARE(stored("address"), before);
        QCOMPARE(stored("household_number"), word("0042"));
    }

    void fieldsAreCheckedAsTheyAreTyped()
    {
        const schema::Table &people = schema::table(TableId::People);
        const auto check = [&](const char *column, const char *typed) {
            const int index = people.indexOf(column);
            return services::checkField(*m_database, people.columns[static_cast<std::size_t>(index)], index, word(typed));
        };
        QVERIFY(!check("phone", "0912 345 678"));
        QVERIFY(check("phone", "0912 345"));
        QVERIFY(!check("birth_date", "1962"));
        QVERIFY(check("birth_date", "31/02/1962"));
        QVERIFY(check("full_name", ""));
        QCOMPARE(services::canonicalText(*m_database, people.column("birth_date"), word("5/1962")), word("1962-05"));
        QCOMPARE(services::canonicalText(*m_database, people.column("phone"), word("xyz")), word("xyz"));
    }
};

QTEST_GUILESS_MAIN(TestRecordEdit)
#include "tst_recordedit.moc"
