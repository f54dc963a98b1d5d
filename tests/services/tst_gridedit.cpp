// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdata.h"
#include "services/gridedit.h"
#include "services/gridedithead.h"
#include "services/undo.h"
#include "store/rowreader.h"
#include "testsupport.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

using namespace stc;
using schema::TableId;
using services::GridRow;
using services::GridTask;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }
int columnOf(TableId table, const char *name) { return schema::table(table).indexOf(name); }

} // namespace

/// Many rows changed as one change: what is good is kept, what is refused is said, and one undo takes all of it back.
class TestGridEdit : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_database;

    using Cells = std::initializer_list<std::pair<const char *, const char *>>;
    [[nodiscard]] static GridRow row(TableId table, std::int32_t number, Cells cells)
    {
        GridRow made;
        made.number = number;
        made.key = std::max(number, 0);
        for (const auto &[name, typed] : cells)
            made.cells.push_back({columnOf(table, name), word(typed)});
        return made;
    }
    [[nodiscard]] static GridTask task(TableId table, std::vector<GridRow> rows) { return {table, word("07303"), word("paste"), false, std::move(rows)}; }
    [[nodiscard]] QString stored(TableId table, std::int32_t key, const char *column) const
    {
        store::RecordReader reader(*m_database);
        const auto record = reader.read(table, key);
        return record && *record ? (*record)->value(column) : word("(gone)");
    }
    [[nodiscard]] QStringList everything()
    {
        QStringList lines;
        for (const TableId id : {TableId::Teams, TableId::Members, TableId::Households, TableId::People}) {
            auto reader = store::RowReader::open(m_database->connection(), schema::table(id), "ORDER BY t.id");
            while (reader && reader->next().value_or(false))
                lines << reader->stamp().id.toString() + QString::number(reader->stamp().area) + QString::fromStdString(store::rowContent(schema::table(id), reader->cells()));
        }
        return lines;
    }
    [[nodiscard]] std::int64_t batches() { return m_database->connection().integer("SELECT count(*) FROM batches").value_or(-1); }
    [[nodiscard]] services::GridValue read(TableId table, const char *column, const char *typed, const char *hamlet = "")
    {
        services::GridValues values(*m_database, schema::table(table));
        const auto made = values.read(columnOf(table, column), word(typed), {m_database->units().find(word("07303"))->range(), word(hamlet)});
        if (!made)
            qFatal("%s", qPrintable(made.error().detail));
        return *made;
    }
    [[nodiscard]] static QString idOf(TableId table, int number) { return test::ListData::id(table, number).toString(); }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        auto made = test::listDatabase(m_folder.filePath(QStringLiteral("%1.db").arg(++number)));
        STC_UNWRAP(made);
        m_database = *std::move(made);
    }
    void cleanup() { m_database.reset(); }

    void valuesAreReadAsPeopleWriteThem_data()
    {
        QTest::addColumn<int>("table");
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("canonical");
        QTest::addColumn<bool>("isRepaired");
        const auto add = [](TableId table, const char *column, const char *typed, const char *canonical, bool isRepaired = false) {
            QTest::newRow(typed) << static_cast<int>(table) << QByteArray(column) << word(typed) << word(canonical) << isRepaired;
        };
        add(TableId::People, "sex", "Nam", "male");
        add(TableId::People, "sex", "nữ", "female");
        add(TableId::People, "sex", "Female", "female");
        add(TableId::People, "relation_to_head", "Vợ", "spouse");
        add(TableId::People, "relation_to_head", "con gái", "child");
        add(TableId::People, "birth_date", "7/5/1962", "1962-05-07");
        add(TableId::People, "birth_date", "1962", "1962");
        add(TableId::People, "phone", "912345678", "0912345678", true);
        add(TableId::People, "phone", "0912 345 679", "0912345679", true);
        add(TableId::People, "full_name", "  Nguyễn   Văn An ", "Nguyễn Văn An", true);
        add(TableId::People, "health_declared_on", "08/06/2021", "2021-06-08");
        add(TableId::Households, "commune_code", "Xã Lan Giới", "07303");
        add(TableId::Households, "commune_code", "lan gioi", "07303");
        add(TableId::Households, "team_id", "tổ covid số 2", idOf(TableId::Teams, 2).toUtf8().constData());
        add(TableId::People, "household_id", "012", idOf(TableId::Households, 2).toUtf8().constData());
        add(TableId::People, "household_id", "tran van an", idOf(TableId::Households, 2).toUtf8().constData());
        add(TableId::Arrivals, "from_epidemic_area", "x", "true");
        add(TableId::Equipment, "quantity", "2,5", "2.5");
        add(TableId::Equipment, "value_vnd", "1.500.000", "1500000");
        add(TableId::SuspectedCases, "symptoms", "Cough; fever", "fever cough");
    }
    void valuesAreReadAsPeopleWriteThem()
    {
        QFETCH(int, table);
        QFETCH(QByteArray, column);
        QFETCH(QString, typed);
        const auto made = read(static_cast<TableId>(table), column.constData(), typed.toUtf8().constData());
        QVERIFY2(!made.problem, made.problem ? qPrintable(made.problem->message) : "");
        QTEST(made.canonical, "canonical");
        QTEST(made.isRepaired, "isRepaired");
    }

    void whatFitsSeveralIsNotGuessed()
    {
        const auto another = services::applyGrid(*m_database, task(TableId::Households, {row(TableId::Households, -1, {{"commune_code", "07303"}, {"hamlet", "Thôn Đá Ong"}, {"head_name", "Trần Văn An"}, {"household_number", "044"}}),
                                                                                        row(TableId::Households, -2, {{"commune_code", "07303"}, {"hamlet", "Thôn Bãi Trại"}, {"head_name", "Trần Văn An"}, {"household_number", "051"}})}));
        STC_UNWRAP(another);
        const auto several = read(TableId::People, "household_id", "Trần Văn An");
        QVERIFY(several.problem);
        QVERIFY2(several.problem->message.contains(word("012")) && several.problem->message.contains(word("051")), qPrintable(several.problem->message));
        QCOMPARE(several.canonical, word("Trần Văn An")); // kept as it was
        QVERIFY(read(TableId::People, "household_id", "Trần Văn An", "Thôn Đá Ong").problem); // two in that hamlet
        QVERIFY(!read(TableId::People, "household_id", "Trần Văn An", "thon bai trai").problem);
        QVERIFY(!read(TableId::People, "household_id", "051").problem);
        QVERIFY(read(TableId::People, "household_id", "012", "Thôn Bãi Trại").problem); // that number is in another hamlet
        QVERIFY(read(TableId::People, "household_id", "Không Có").problem);
        QVERIFY(read(TableId::VisitExceptions, "page_id", "Tổ COVID số 10").problem); // pages have no names
        QVERIFY(read(TableId::Households, "team_id", "Tổ COVID số 1").problem); // of another commune
    }

    void wrongValuesAreRefusedWithWords_data()
    {
        QTest::addColumn<QByteArray>("column");
        QTest::addColumn<QString>("typed");
        const auto add = [](const char *column, const char *typed) { QTest::newRow(column) << QByteArray(column) << word(typed); };
        add("sex", "khác");
        add("birth_date", "31/02/1990");
        add("phone", "12345");
        add("identity_number", "1,23E+11");
        add("full_name", "An 2");
        add("vaccine_doses", "hai");
        add("health_declared_on", "01/01/2030");
    }
    void wrongValuesAreRefusedWithWords()
    {
        QFETCH(QByteArray, column);
        QFETCH(QString, typed);
        const auto made = read(TableId::People, column.constData(), typed.toUtf8().constData());
        QVERIFY(made.problem);
        QVERIFY(!made.problem->message.isEmpty());
        QCOMPARE(made.canonical, typed);
    }

    void headingsAreRecognised()
    {
        const schema::Table &people = schema::table(TableId::People);
        const auto head = services::readHead(people, {word("STT"), word("SĐT"), word("Họ và tên"), word("NĂM SINH"), word("Thôn"), word("Hộ"), word("Màu mắt")}, 1, true);
        QVERIFY(head.isThere);
        QCOMPARE(head.columns, (std::vector<int>{-1, people.indexOf("phone"), people.indexOf("full_name"), people.indexOf("birth_date"), -1, people.indexOf("household_id"), -1}));
        QCOMPARE(head.hamlet, 4);
        QCOMPARE(head.unknown, QStringList{word("Màu mắt")});
        QVERIFY(services::readHead(people, {word("full_name"), word("Identity number")}, 1, true).isThere);
        QVERIFY(!services::readHead(people, {word("Nguyễn Văn An"), word("Nam"), word("Chủ hộ")}, people.indexOf("full_name"), true).isThere);
        QVERIFY(!services::readHead(people, {word("Chủ hộ")}, people.indexOf("relation_to_head"), true).isThere); // a value, not a heading
        QVERIFY(services::readHead(people, {word("Phone")}, people.indexOf("phone"), true).isThere);
        QVERIFY(!services::readHead(people, {word("Phone")}, people.indexOf("phone"), false).isThere);
        const auto twice = services::readHead(people, {word("Phone"), word("Điện thoại"), word("Sex")}, 1, true);
        QCOMPARE(twice.columns, (std::vector<int>{people.indexOf("phone"), -1, people.indexOf("sex")}));
    }

    void goodCellsAreKeptAndOneUndoTakesAllBack()
    {
        const QStringList before = everything();
        const auto lines = batches();
        services::UndoStack undo(*m_database);
        GridRow fresh = row(TableId::People, -1, {{"household_id", "007"}, {"full_name", "Nguyễn Văn Mới"}, {"birth_date", "2015"}, {"phone", "12"}});
        GridRow waiting = row(TableId::People, -2, {{"household_id", "không có"}, {"full_name", "Nguyễn Văn Chờ"}});
        GridRow missing = row(TableId::People, -3, {{"household_id", "007"}, {"sex", "Nam"}});
        const auto reply = services::applyGrid(*m_database, task(TableId::People, {row(TableId::People, 1, {{"phone", "912345111"}, {"sex", "x"}, {"birth_date", "7/5/1970"}}), fresh, waiting, missing}));
        STC_UNWRAP(reply);
        QCOMPARE(batches(), lines + 1);
        QCOMPARE(stored(TableId::People, 1, "phone"), word("0912345111"));
        QCOMPARE(stored(TableId::People, 1, "birth_date"), word("1970-05-07"));
        QCOMPARE(stored(TableId::People, 1, "sex"), word("male")); // as it was
        QVERIFY(reply->rows[0].cells[1].problem);
        QVERIFY(reply->rows[1].isSaved);
        QCOMPARE(stored(TableId::People, reply->rows[1].key, "full_name"), word("Nguyễn Văn Mới"));
        QCOMPARE(stored(TableId::People, reply->rows[1].key, "phone"), QString());
        QVERIFY(!reply->rows[2].isSaved);
        QVERIFY(!reply->rows[3].isSaved);
        QCOMPARE(reply->rows[3].others.front().column, columnOf(TableId::People, "full_name"));
        QCOMPARE(reply->taken, 5);
        QCOMPARE(reply->repaired, 1);
        QCOMPARE(reply->refused, 3);
        QCOMPARE(reply->waiting, 3);
        undo.push(reply->change);
        QVERIFY(undo.undo());
        QCOMPARE(everything(), before);
        QVERIFY(undo.redo());
        QCOMPARE(stored(TableId::People, 1, "phone"), word("0912345111"));
    }

    void aHouseholdThatChangesItsTeamKeepsTheEarlierOne()
    {
        const QStringList before = everything();
        const auto count = [&] { return m_database->connection().integer("SELECT count(*) FROM assignments").value_or(-1); };
        const auto earlier = count();
        services::UndoStack undo(*m_database);
        const auto reply = services::applyGrid(*m_database, task(TableId::Households, {row(TableId::Households, 1, {{"team_id", "Tổ COVID số 2"}, {"address", "Ngõ 3"}})}));
        STC_UNWRAP(reply);
        QCOMPARE(reply->taken, 2);
        QCOMPARE(stored(TableId::Households, 1, "team_id"), idOf(TableId::Teams, 2));
        QCOMPARE(stored(TableId::Households, 1, "address"), word("Ngõ 3"));
        QCOMPARE(count(), earlier + 1);
        undo.push(reply->change);
        QVERIFY(undo.undo());
        QCOMPARE(everything(), before);
        QCOMPARE(count(), earlier);
        // Not to a team that is no longer there; what else stands in the row is kept.
        QVERIFY(services::applyGrid(*m_database, task(TableId::Teams, {row(TableId::Teams, 2, {{"dissolved_on", "01/06/2021"}})})));
        GridTask late = task(TableId::Households, {row(TableId::Households, 1, {{"team_id", "Tổ COVID số 2"}, {"address", "Ngõ 3"}})});
        const auto refused = services::applyGrid(*m_database, late);
        STC_UNWRAP(refused);
        QVERIFY(refused->rows[0].cells[0].problem);
        QCOMPARE(refused->taken, 1);
        QCOMPARE(stored(TableId::Households, 1, "team_id"), idOf(TableId::Teams, 1));
        QCOMPARE(stored(TableId::Households, 1, "address"), word("Ngõ 3"));
        late.isWhole = true;
        late.rows[0].cells[1].typed = word("Ngõ 4");
        const auto whole = services::applyGrid(*m_database, late);
        STC_UNWRAP(whole);
        QVERIFY(!whole->change.isSomething());
        QCOMPARE(stored(TableId::Households, 1, "address"), word("Ngõ 3"));
        QCOMPARE(count(), earlier);
        const auto fresh = services::applyGrid(*m_database, task(TableId::Households, {row(TableId::Households, -1, {{"commune_code", "07303"}, {"hamlet", "Thôn Bãi"}, {"head_name", "Đỗ Văn Mới"}, {"team_id", "Tổ COVID số 2"}})}));
        STC_UNWRAP(fresh);
        QVERIFY(fresh->rows[0].isSaved);
        QVERIFY(fresh->rows[0].cells[3].problem);
        QCOMPARE(stored(TableId::Households, fresh->rows[0].key, "team_id"), QString());
    }

    void rulesBetweenColumnsRefuseTheCell()
    {
        const auto reply = services::applyGrid(*m_database, task(TableId::Members, {row(TableId::Members, 1, {{"left_on", "01/01/2020"}, {"phone", "0912000009"}})}));
        STC_UNWRAP(reply);
        QCOMPARE(stored(TableId::Members, 1, "phone"), word("0912000009"));
        QCOMPARE(stored(TableId::Members, 1, "left_on"), QString());
        QVERIFY(reply->rows[0].cells[0].problem);
    }

    void aWarningAsksForAReasonAndKeepsIt()
    {
        GridRow young = row(TableId::Members, 1, {{"birth_date", "2010"}, {"note", "ghi chú"}});
        auto reply = services::applyGrid(*m_database, task(TableId::Members, {young}));
        STC_UNWRAP(reply);
        QVERIFY(reply->rows[0].cells[0].problem);
        QVERIFY(reply->rows[0].cells[0].problem->isWarning());
        QCOMPARE(stored(TableId::Members, 1, "birth_date"), QString());
        QCOMPARE(stored(TableId::Members, 1, "note"), word("ghi chú"));
        young.reason = word("đã kiểm tra giấy khai sinh");
        reply = services::applyGrid(*m_database, task(TableId::Members, {young}));
        STC_UNWRAP(reply);
        QVERIFY(reply->rows[0].isSaved);
        QCOMPARE(stored(TableId::Members, 1, "birth_date"), word("2010"));
        QCOMPARE(m_database->connection().integer("SELECT count(*) FROM overruled").value_or(-1), 1);
        // What was agreed is not asked about when another column changes.
        reply = services::applyGrid(*m_database, task(TableId::Members, {row(TableId::Members, 1, {{"note", "khác"}})}));
        STC_UNWRAP(reply);
        QVERIFY(reply->rows[0].isSaved);
    }

    void aTypedRowIsSavedWholeOrNotAtAll()
    {
        GridTask typed = task(TableId::People, {row(TableId::People, 1, {{"phone", "0912345111"}, {"birth_date", "31/02/1990"}})});
        typed.isWhole = true;
        typed.summary.clear();
        auto reply = services::applyGrid(*m_database, typed);
        STC_UNWRAP(reply);
        QVERIFY(!reply->rows[0].isSaved);
        QVERIFY(!reply->change.isSomething());
        QCOMPARE(stored(TableId::People, 1, "phone"), word("0987654321"));
        typed.rows[0].cells[1].typed = word("1990");
        reply = services::applyGrid(*m_database, typed);
        STC_UNWRAP(reply);
        QVERIFY(reply->rows[0].isSaved);
        QVERIFY2(reply->change.summary.contains(word("Nguyễn Văn Nam")), qPrintable(reply->change.summary));
    }

    void someoneElsesChangeIsNotOverwritten()
    {
        store::RecordReader reader(*m_database);
        const auto seen = reader.read(TableId::People, 1);
        STC_UNWRAP(seen);
        auto other = store::Database::open(m_database->path(), store::Database::Access::ReadWrite, test::clock());
        STC_UNWRAP(other);
        QVERIFY(services::applyGrid(**other, task(TableId::People, {row(TableId::People, 1, {{"phone", "0912345222"}})})));
        const auto mine = [&](Cells cells) {
            GridRow made = row(TableId::People, 1, cells);
            made.id = (*seen)->id;
            made.basedOn = (*seen)->batch;
            for (int i = 1; i < (*seen)->values.size(); ++i)
                made.before.insert(QLatin1String((*seen)->table->columns[static_cast<std::size_t>(i)].name), (*seen)->values.at(i));
            return made;
        };
        auto reply = services::applyGrid(*m_database, task(TableId::People, {mine({{"phone", "0912345333"}})}));
        STC_UNWRAP(reply);
        QVERIFY(reply->rows[0].conflict);
        QVERIFY(!reply->rows[0].isSaved);
        QCOMPARE(stored(TableId::People, 1, "phone"), word("0912345222"));
        // In another column both stand.
        reply = services::applyGrid(*m_database, task(TableId::People, {mine({{"workplace", "Nhà máy"}})}));
        STC_UNWRAP(reply);
        QVERIFY(reply->rows[0].isSaved);
        QCOMPARE(stored(TableId::People, 1, "phone"), word("0912345222"));
        QCOMPARE(stored(TableId::People, 1, "workplace"), word("Nhà máy"));
    }

    void nothingIsHalfWritten()
    {
        const QStringList before = everything();
        const auto lines = batches();
        const GridTask many = task(TableId::People, {row(TableId::People, 1, {{"workplace", "a"}}), row(TableId::People, 2, {{"workplace", "b"}})});
        int asked = 0;
        Progress progress;
        progress.cancelled = [&] { return ++asked > 1; };
        const auto stopped = services::applyGrid(*m_database, many, progress);
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        QVERIFY(m_database->connection().execute("CREATE TEMP TRIGGER no BEFORE UPDATE ON people WHEN new.workplace = 'b' BEGIN SELECT raise(ABORT, 'no'); END"));
        QVERIFY(!services::applyGrid(*m_database, many));
        QCOMPARE(everything(), before);
        QCOMPARE(batches(), lines);
        QVERIFY(!m_database->connection().isInTransaction());
    }

    void aRecordThatIsGoneIsSaid()
    {
        const auto reply = services::applyGrid(*m_database, task(TableId::People, {row(TableId::People, 999, {{"workplace", "a"}})}));
        STC_UNWRAP(reply);
        QVERIFY(!reply->rows[0].isSaved);
        QCOMPARE(reply->refused, 1);
    }

    void twoThousandRowsTakeAboutASecond()
    {
        GridTask task = this->task(TableId::People, {});
        for (int i = 0; i < 2000; ++i)
            task.rows.push_back(row(TableId::People, -i - 1, {{"household_id", i % 2 == 0 ? "007" : "Trần Văn An"}, {"full_name", "Nguyễn Thị Hoa"}, {"sex", "Nữ"}, {"birth_date", "7/5/1980"}, {"relation_to_head", "Con"},
                                                              {"phone", "912345678"}, {"occupation", "farmer"}, {"workplace", "Đồng Sen"}, {"residence", "permanent"}, {"health_declared_on", "08/06/2021"}, {"vaccine_doses", "2"}, {"note", "x"}}));
        QElapsedTimer timer;
        timer.start();
        const auto reply = services::applyGrid(*m_database, task);
        STC_UNWRAP(reply);
        qInfo("2000 rows of 12 cells: %lld ms", timer.elapsed());
        QCOMPARE(reply->taken, 24'000);
        QVERIFY(timer.elapsed() < 10'000); // an unloaded machine needs some 0.5 s; under sanitizers and load more
    }
};

QTEST_GUILESS_MAIN(TestGridEdit)
#include "tst_gridedit.moc"
