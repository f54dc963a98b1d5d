// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdata.h"
#include "store/drafts.h"
#include "store/editor.h"
#include "store/history.h"
#include "store/overruled.h"
#include "store/recordhistory.h"
#include "store/reversal.h"
#include "testsupport.h"

#include <QTemporaryDir>

using namespace stc;
using schema::TableId;
using store::Editor;
using store::Values;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }

} // namespace

/// One change: whole or not at all, kept, taken back, done again.
class TestEditor : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;

    [[nodiscard]] store::Connection &connection() { return m_database->connection(); }
    [[nodiscard]] std::int64_t count(const char *sql) { return connection().integer(sql).value_or(-1); }
    [[nodiscard]] std::optional<Values> values(TableId table, const Uuid &id)
    {
        auto editor = Editor::begin(*m_database);
        if (!editor)
            qFatal("no editor");
        return (*editor)->read(table, id).value_or(std::nullopt);
    }
    /// Every record of the tables that these tests touch, to compare before and after.
    [[nodiscard]] QStringList everything()
    {
        QStringList lines;
        for (const TableId id : {TableId::Teams, TableId::Members, TableId::Households, TableId::People, TableId::HealthChecks, TableId::DistinctPeople}) {
            auto reader = store::RowReader::open(connection(), schema::table(id), "ORDER BY t.id");
            while (reader && reader->next().value_or(false)) {
                const std::string content = store::rowContent(schema::table(id), reader->cells());
                lines << reader->stamp().id.toString() + QString::number(reader->stamp().area) + QString::fromStdString(content);
            }
        }
        return lines;
    }
    [[nodiscard]] Values newHousehold(const char *head)
    {
        const Values like = *values(TableId::Households, test::ListData::id(TableId::Households, 1));
        return {{word("commune_code"), like.value(word("commune_code"))}, {word("hamlet"), word("Đồng Sen")}, {word("head_name"), word(head)}};
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        auto made = test::listDatabase(m_folder.filePath(QStringLiteral("%1.db").arg(++number)));
        STC_UNWRAP(made);
        m_database = *std::move(made);
    }

    void aChangeIsOneLineOfHistory()
    {
        const auto batches = count("SELECT count(*) FROM batches");
        auto editor = Editor::begin(*m_database);
        STC_UNWRAP(editor);
        const auto household = (*editor)->insert(TableId::Households, newHousehold("Đỗ Thị Ấm"));
        STC_UNWRAP(household);
        const auto person = (*editor)->insert(TableId::People, {{word("household_id"), household->toString()}, {word("full_name"), word("Đỗ  Thị Ấm")}, {word("birth_date"), word("1962")}, {word("phone"), word("912 345 678")}});
        STC_UNWRAP(person);
        const auto batch = (*editor)->commit(word("thêm hộ"));
        STC_UNWRAP(batch);
        QCOMPARE(count("SELECT count(*) FROM batches"), batches + 1);
        const Values saved = *values(TableId::People, *person);
        QCOMPARE(saved.value(word("full_name")), word("Đỗ Thị Ấm"));
        QCOMPARE(saved.value(word("phone")), word("0912345678"));
        QVERIFY(count("SELECT count(*) FROM people WHERE search LIKE '% do thi am%' AND area > 0") == 1);
        QCOMPARE(store::batches(*m_database, 1)->front().summary, word("thêm hộ"));
    }

    void nothingIsWrittenWithoutCommit()
    {
        const QStringList before = everything();
        {
            auto editor = Editor::begin(*m_database);
            STC_UNWRAP((*editor)->insert(TableId::Households, newHousehold("Ai Đó")));
        }
        QCOMPARE(everything(), before);
    }

    void aChangeOfNothingLeavesNoTrace()
    {
        const auto batches = count("SELECT count(*) FROM batches");
        const Uuid id = test::ListData::id(TableId::Households, 1);
        const Values same = *values(TableId::Households, id);
        auto editor = Editor::begin(*m_database);
        STC_UNWRAP((*editor)->update(TableId::Households, id, same));
        QCOMPARE((*editor)->commit(word("x")).value_or(-1), 0);
        QCOMPARE(count("SELECT count(*) FROM batches"), batches);
    }

    void whatBreaksARuleIsRefusedWithItsColumn_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QString>("column");
        QTest::addColumn<QString>("value");
        QTest::addColumn<int>("code");
        const auto row = [](const char *name, TableId table, const char *column, const char *value, IssueCode code) {
            QTest::newRow(name) << static_cast<int>(table) << word(column) << word(value) << static_cast<int>(code);
        };
        row("required", TableId::Households, "head_name", "", IssueCode::Required);
        row("digits", TableId::Households, "head_name", "Nguyễn 2", IssueCode::DigitsInName);
        row("phone", TableId::Households, "phone", "12345", IssueCode::BadPhone);
        row("date", TableId::Households, "commitment_signed_on", "2021-02-30", IssueCode::BadDate);
        row("future", TableId::Households, "commitment_signed_on", "2031-01-01", IssueCode::FutureDate);
        row("range", TableId::Households, "visit_order", "0", IssueCode::OutOfRange);
        row("choice", TableId::Households, "dwelling", "castle", IssueCode::UnknownChoice);
        row("reference", TableId::Households, "team_id", "0a0b0c0d-0000-4000-8000-00000000ffff", IssueCode::BrokenReference);
        row("order", TableId::Teams, "dissolved_on", "2019-01-01", IssueCode::OrderOfDates);
    }
    void whatBreaksARuleIsRefusedWithItsColumn()
    {
        QFETCH(int, table);
        QFETCH(QString, column);
        QFETCH(QString, value);
        QFETCH(int, code);
        const auto id = static_cast<TableId>(table);
        const QStringList before = everything();
        {
            auto editor = Editor::begin(*m_database);
            const auto done = (*editor)->update(id, test::ListData::id(id, 1), {{column, value}});
            QVERIFY(!done);
            QCOMPARE(done.error().code, ErrorCode::InvalidInput);
            QVERIFY(!done.error().text.isEmpty());
            QCOMPARE((*editor)->problems().front().code, static_cast<IssueCode>(code));
            QCOMPARE((*editor)->problems().front().column, schema::table(id).indexOf(column.toStdString()));
        }
        QCOMPARE(everything(), before);
    }

    void aUsedRecordIsNotDeleted()
    {
        const auto team = connection().string("SELECT hex(t.id) FROM teams t JOIN households h ON h.team_id = t.key LIMIT 1");
        STC_UNWRAP(team);
        const Uuid id = Uuid::fromBytes(QByteArray::fromHex(team->toLatin1()).constData());
        auto editor = Editor::begin(*m_database);
        const auto done = (*editor)->remove(TableId::Teams, id, {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StillUsed);
    }

    void undoAndRedo()
    {
        const QStringList before = everything();
        auto editor = Editor::begin(*m_database);
        const auto household = (*editor)->insert(TableId::Households, newHousehold("Đỗ Thị Ấm"));
        STC_UNWRAP((*editor)->insert(TableId::People, {{word("household_id"), household->toString()}, {word("full_name"), word("Đỗ Thị Ấm")}}));
        STC_UNWRAP((*editor)->update(TableId::Households, test::ListData::id(TableId::Households, 1), {{word("address"), word("ngõ 3")}}));
        STC_UNWRAP((*editor)->update(TableId::Households, test::ListData::id(TableId::Households, 1), {{word("address"), word("ngõ 4")}})); // twice in one change
        const auto batch = (*editor)->commit(word("thử"));
        STC_UNWRAP(batch);
        editor->reset();
        const QStringList after = everything();
        QVERIFY(after != before);
        const auto undone = store::reverse(*m_database, *batch, "undo", word("hoàn tác"));
        STC_UNWRAP(undone);
        QCOMPARE(everything(), before);
        QCOMPARE(count("SELECT count(*) FROM deletions"), 2); // they may have travelled
        const auto again = store::reverse(*m_database, *undone, "redo", word("làm lại"));
        STC_UNWRAP(again);
        QCOMPARE(everything(), after);
        QCOMPARE(count("SELECT count(*) FROM deletions"), 0);
        // A change that was taken back is not taken back twice.
        STC_UNWRAP(store::reverse(*m_database, *again, "undo", word("hoàn tác")));
        const auto twice = store::reverse(*m_database, *batch, "undo", word("hoàn tác"));
        QVERIFY(!twice);
        QCOMPARE(everything(), before);
    }

    void undoInAnyDepth()
    {
        const Uuid id = test::ListData::id(TableId::Households, 2);
        std::vector<std::int64_t> batches;
        std::vector<QStringList> states{everything()};
        for (const char *address : {"ngõ 1", "ngõ 2", "ngõ 3"}) {
            auto editor = Editor::begin(*m_database);
            STC_UNWRAP((*editor)->update(TableId::Households, id, {{word("address"), word(address)}}));
            batches.push_back((*editor)->commit(word("sửa")).value_or(0));
            editor->reset();
            states.push_back(everything());
        }
        std::vector<std::int64_t> undone;
        for (std::size_t i = 3; i-- > 0;) {
            const auto done = store::reverse(*m_database, batches[i], "undo", {});
            STC_UNWRAP(done);
            undone.push_back(*done);
            QCOMPARE(everything(), states[i]);
        }
        for (std::size_t i = 0; i < 3; ++i) {
            STC_UNWRAP(store::reverse(*m_database, undone[2 - i], "redo", {}));
            QCOMPARE(everything(), states[i + 1]);
        }
    }

    void laterChangesAreNotLostByAnUndo()
    {
        const Uuid id = test::ListData::id(TableId::Households, 2);
        std::vector<std::int64_t> batches;
        for (const char *address : {"ngõ 1", "ngõ 2"}) {
            auto editor = Editor::begin(*m_database);
            STC_UNWRAP((*editor)->update(TableId::Households, id, {{word("address"), word(address)}}));
            batches.push_back((*editor)->commit(word("sửa")).value_or(0));
        }
        const QStringList before = everything();
        const auto done = store::reverse(*m_database, batches.front(), "undo", {});
        QVERIFY(!done);
        QCOMPARE(done.error().code, ErrorCode::StillUsed);
        QCOMPARE(everything(), before);
    }

    void twoThatExchangedAUniqueValueComeBack()
    {
        const Uuid first = test::ListData::id(TableId::Teams, 1);
        const auto commune = values(TableId::Teams, first)->value(word("commune_code"));
        const Values other{{word("commune_code"), commune}, {word("hamlet"), word("h")}, {word("name"), word("Tổ lạ")}, {word("kind"), word("community")}, {word("established_on"), word("2021-05-01")}};
        Uuid second;
        {
            auto editor = Editor::begin(*m_database);
            second = (*editor)->insert(TableId::Teams, other).value_or(Uuid());
            STC_UNWRAP((*editor)->commit(word("thêm")));
        }
        const QStringList before = everything();
        const QString name = values(TableId::Teams, first)->value(word("name"));
        auto editor = Editor::begin(*m_database);
        STC_UNWRAP((*editor)->update(TableId::Teams, second, {{word("name"), word("tạm")}}));
        STC_UNWRAP((*editor)->update(TableId::Teams, first, {{word("name"), word("Tổ lạ")}}));
        STC_UNWRAP((*editor)->update(TableId::Teams, second, {{word("name"), name}}));
        const auto batch = (*editor)->commit(word("đổi tên"));
        STC_UNWRAP(batch);
        editor->reset();
        const auto undone = store::reverse(*m_database, *batch, "undo", {});
        if (!undone) // two names that wait for each other cannot both come first: refused whole, nothing half done
            QCOMPARE(undone.error().code, ErrorCode::InvalidInput);
        else
            QCOMPARE(everything(), before);
    }

    void whatRefersFollows()
    {
        const auto pairs = count("SELECT count(*) FROM distinct_people");
        const auto found = connection().string("SELECT hex(id) FROM people ORDER BY key LIMIT 1");
        const Uuid keep = Uuid::fromBytes(QByteArray::fromHex(found->toLatin1()).constData());
        const Values person = *values(TableId::People, keep);
        const QString household = person.value(word("household_id"));
        auto editor = Editor::begin(*m_database);
        const auto drop = (*editor)->insert(TableId::People, {{word("household_id"), household}, {word("full_name"), word("Người Hai")}});
        STC_UNWRAP(drop);
        const auto check = [&](const Uuid &who, const char *day) {
            return (*editor)->insert(TableId::HealthChecks, {{word("person_id"), who.toString()}, {word("checked_on"), word(day)}, {word("session"), word("morning")}, {word("temperature_c"), word("36.6")}});
        };
        STC_UNWRAP(check(keep, "2021-05-20"));
        STC_UNWRAP(check(*drop, "2021-05-20")); // the same session twice
        STC_UNWRAP(check(*drop, "2021-05-21"));
        STC_UNWRAP((*editor)->insert(TableId::DistinctPeople, {{word("person_id"), keep.toString()}, {word("other_person_id"), drop->toString()}, {word("decided_on"), word("2021-05-20")}}));
        STC_UNWRAP((*editor)->commit(word("chuẩn bị")));
        editor->reset();
        const QStringList before = everything();
        auto merge = Editor::begin(*m_database);
        STC_UNWRAP((*merge)->redirect(TableId::People, *drop, keep));
        STC_UNWRAP((*merge)->remove(TableId::People, *drop, word("trùng")));
        const auto batch = (*merge)->commit(word("gộp"));
        STC_UNWRAP(batch);
        merge->reset();
        QVERIFY(!values(TableId::People, *drop));
        QCOMPARE(count("SELECT count(*) FROM distinct_people"), pairs);
        QCOMPARE(count("SELECT count(*) FROM health_checks c JOIN people p ON p.key = c.person_id WHERE c.checked_on IN ('2021-05-20', '2021-05-21') AND c.session = 'morning' AND c.temperature_c = 36.6"), 2);
        STC_UNWRAP(store::reverse(*m_database, *batch, "undo", {}));
        QCOMPARE(everything(), before);
    }

    void historyOfARecord()
    {
        const Uuid id = test::ListData::id(TableId::Households, 3);
        const QString address = values(TableId::Households, id)->value(word("address"));
        for (const char *next : {"ngõ 1", "ngõ 2"}) {
            auto editor = Editor::begin(*m_database);
            STC_UNWRAP((*editor)->update(TableId::Households, id, {{word("address"), word(next)}}));
            STC_UNWRAP((*editor)->commit(word("sửa địa chỉ")));
        }
        const auto history = store::recordHistory(*m_database, TableId::Households, id);
        STC_UNWRAP(history);
        QCOMPARE(history->size(), std::size_t(2));
        QCOMPARE(history->front().columns.size(), std::size_t(1));
        QCOMPARE(history->front().columns.front().before, word("ngõ 1"));
        QCOMPARE(history->front().columns.front().after, word("ngõ 2"));
        QCOMPARE(history->back().columns.front().before, address);
        QCOMPARE(history->front().summary, word("sửa địa chỉ"));
    }

    void anOverruledWarningHoldsWhileTheValueStays()
    {
        const schema::Table &people = schema::table(TableId::People);
        const store::FieldProblem warning{IssueCode::IdentityDiffers, people.indexOf("identity_number"), {}};
        const Uuid id = Uuid::random();
        STC_UNWRAP(store::keepOverruled(connection(), 1, id, warning, people, word("024162000001"), word("giấy ghi vậy")));
        QCOMPARE(store::overruledReason(*m_database, id, warning, people, word("024162000001")).value_or(QString()), word("giấy ghi vậy"));
        QCOMPARE(store::overruledReason(*m_database, id, warning, people, word("024162000002")).value_or(word("?")), QString());
    }

    void aDraftIsOfferedWhenItsProgramIsGone()
    {
        store::Draft draft;
        draft.form = word("household");
        draft.content = "{\"a\":1}";
        {
            auto other = m_database->another(store::Database::Access::ReadWrite);
            STC_UNWRAP(other);
            const auto number = store::keepDraft(**other, draft);
            STC_UNWRAP(number);
            draft.number = *number;
            draft.content = "{\"a\":2}";
            QCOMPARE(store::keepDraft(**other, draft).value_or(0), *number);
            QVERIFY(store::leftDrafts(*m_database)->empty()); // it is being written on
        }
        const auto left = store::leftDrafts(*m_database);
        STC_UNWRAP(left);
        QCOMPARE(left->size(), std::size_t(1));
        QCOMPARE(left->front().content, QByteArray("{\"a\":2}"));
        STC_UNWRAP(store::adoptDraft(*m_database, draft.number));
        QVERIFY(store::leftDrafts(*m_database)->empty());
        STC_UNWRAP(store::dropDraft(*m_database, draft.number));
        QCOMPARE(count("SELECT count(*) FROM drafts"), 0);
    }
};

QTEST_GUILESS_MAIN(TestEditor)
#include "tst_editor.moc"
