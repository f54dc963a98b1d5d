// SPDX-License-Identifier: GPL-3.0-or-later
#include "listdata.h"

#include "domain/householdcode.h"
#include "store/listcolumns.h"
#include "store/lists.h"
#include "store/recordsearch.h"
#include "store/records.h"
#include "testsupport.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <set>

using namespace stc;
using schema::TableId;
using store::Keys;
using store::ListQuery;

class TestLists : public QObject {
    Q_OBJECT
private:
    QTemporaryDir m_folder;
    std::unique_ptr<store::Database> m_writer;
    std::unique_ptr<store::Database> m_database;

    [[nodiscard]] Keys ask(const ListQuery &query)
    {
        store::ListEngine engine(*m_database);
        const auto answer = engine.ask(query);
        if (!answer)
            qFatal("%s", qPrintable(answer.error().detail));
        return answer->keys;
    }
    [[nodiscard]] Keys search(TableId table, const char *typed)
    {
        Keys keys = ask({.table = table, .search = QString::fromUtf8(typed)});
        std::sort(keys.begin(), keys.end());
        return keys;
    }
    [[nodiscard]] QStringList titles(TableId table, const Keys &keys)
    {
        store::RecordReader reader(*m_database);
        QStringList all;
        for (const std::int32_t key : keys)
            all << reader.title(table, key);
        return all;
    }
    [[nodiscard]] static int column(TableId table, const char *name) { return store::listColumnIndex(table, QLatin1String(name)); }

private Q_SLOTS:
    void init()
    {
        const QString path = m_folder.filePath(QStringLiteral("%1.db").arg(QLatin1String(QTest::currentTestFunction())));
        auto made = test::listDatabase(path);
        STC_UNWRAP(made);
        m_writer = *std::move(made);
        auto reader = m_writer->another(store::Database::Access::ReadOnly);
        STC_UNWRAP(reader);
        m_database = *std::move(reader);
    }
    void cleanup()
    {
        m_database.reset();
        m_writer.reset();
    }

    void peopleStandByGivenName()
    {
        QCOMPARE(titles(TableId::People, ask({.table = TableId::People})), test::namesInOrder());
        QStringList backwards = test::namesInOrder();
        std::reverse(backwards.begin(), backwards.end());
        QCOMPARE(titles(TableId::People, ask({.table = TableId::People, .descending = true})), backwards);
        QCOMPARE(titles(TableId::People, ask({.table = TableId::People, .sortColumn = column(TableId::People, "full_name")})), test::namesInOrder());
    }

    void datedTablesStandNewestFirst()
    {
        QCOMPARE(ask({.table = TableId::LogbookPages}), (Keys{2, 3, 1}));
        QCOMPARE(ask({.table = TableId::VisitExceptions}), (Keys{2, 1})); // by their page
        QCOMPARE(titles(TableId::Teams, ask({.table = TableId::Teams})), (QStringList{QStringLiteral("Tổ COVID số 1"), QStringLiteral("Tổ COVID số 2"), QStringLiteral("Tổ COVID số 10")}));
    }

    /// Every column of every table sorts all rows, both ways, and the empty ones stay last.
    void everyColumnSorts()
    {
        for (const schema::Table *table : schema::allTables()) {
            store::RecordReader reader(*m_database);
            const Keys all = ask({.table = table->id});
            QVERIFY2(!all.empty(), table->name);
            const auto columns = store::listColumns(table->id);
            for (std::size_t i = 0; i < columns.size(); ++i) {
                for (const bool descending : {false, true}) {
                    const Keys sorted = ask({.table = table->id, .sortColumn = static_cast<int>(i), .descending = descending});
                    QVERIFY2(std::is_permutation(sorted.begin(), sorted.end(), all.begin(), all.end()), table->name);
                    bool hasBeenEmpty = false;
                    for (const std::int32_t key : sorted) {
                        const auto record = reader.read(table->id, key);
                        STC_UNWRAP(record);
                        const bool isEmpty = reader.display(**record, columns[i], test::clock().today()).isEmpty();
                        QVERIFY2(!hasBeenEmpty || isEmpty, qPrintable(columns[i].name()));
                        hasBeenEmpty = isEmpty;
                    }
                }
            }
        }
    }

    void columnsSortAsPeopleCount()
    {
        const auto people = [&](const char *name, bool descending) { return titles(TableId::People, ask({.table = TableId::People, .sortColumn = column(TableId::People, name), .descending = descending})); };
        QCOMPARE(people("birth_date", false).first(), QStringLiteral("Vũ Văn Đạt"));
        QCOMPARE(people("birth_date", true).first(), QStringLiteral("Ong Thị Oanh"));
        QCOMPARE(people("phone", false).mid(0, 3), (QStringList{QStringLiteral("Trần Văn An"), QStringLiteral("Nguyễn Thị Đào"), QStringLiteral("Nguyễn Văn Nam")}));
        // By the household's head, given name first; inside a household by name.
        QCOMPARE(people("household_id", false).mid(0, 3), (QStringList{QStringLiteral("Trần Văn An"), QStringLiteral("Phạm Văn Anh"), QStringLiteral("Hoàng Thị Bình")}));
        // "Tổ COVID số 1", 2, 10: by value, not by letters.
        QCOMPARE(people("@team", false).mid(0, 4), (QStringList{QStringLiteral("Đào Văn Dũng"), QStringLiteral("Vũ Văn Đạt"), QStringLiteral("Ong Thị Oanh"), QStringLiteral("Đặng Thị Yến")}));
        QCOMPARE(people("@commune", false).first(), QStringLiteral("Đào Văn Dũng")); // Thị trấn before Xã
        QCOMPARE(ask({.table = TableId::Quarantines, .sortColumn = column(TableId::Quarantines, "@days_left")}), (Keys{2, 1, 3}));
        QCOMPARE(ask({.table = TableId::Quarantines, .sortColumn = column(TableId::Quarantines, "@days_left"), .descending = true}), (Keys{1, 2, 3}));
        QCOMPARE(ask({.table = TableId::Quarantines, .sortColumn = column(TableId::Quarantines, "reason")}), (Keys{1, 2, 3}));
        QCOMPARE(ask({.table = TableId::Donations, .sortColumn = column(TableId::Donations, "quantity")}), (Keys{3, 2, 1}));
        QCOMPARE(ask({.table = TableId::VisitExceptions, .sortColumn = column(TableId::VisitExceptions, "page_id")}), (Keys{1, 2}));
    }

    void searchIgnoresMarksAndCase()
    {
        QCOMPARE(search(TableId::People, "dao"), (Keys{2, 3, 9}));
        QCOMPARE(search(TableId::People, "ĐÀO"), (Keys{2, 3, 9}));
        QCOMPARE(search(TableId::People, "nguyen thi dao"), (Keys{2}));
        QCOMPARE(search(TableId::People, "ntd"), (Keys{2}));
        QCOMPARE(search(TableId::People, "0912"), (Keys{2}));
        QCOMPARE(search(TableId::People, "khong ai"), Keys());
        QCOMPARE(search(TableId::People, "   ").size(), std::size_t(11));
    }

    void whatHangsOnARowIsFoundByIt()
    {
        QCOMPARE(search(TableId::HealthChecks, "dao"), (Keys{1, 2}));
        QCOMPARE(search(TableId::HealthChecks, "nguyen van to"), (Keys{1})); // who made the check
        QCOMPARE(search(TableId::Contacts, "ly"), (Keys{2}));
        QCOMPARE(search(TableId::LogbookPages, "so 10"), (Keys{1, 2}));
        QCOMPARE(search(TableId::LogbookPages, "vang"), (Keys{1}));
        QCOMPARE(search(TableId::VisitExceptions, "007"), (Keys{1, 2}));
        QCOMPARE(search(TableId::VisitExceptions, "hai ho"), Keys()); // the page's notes are not about the household
        QCOMPARE(search(TableId::Donations, "hoa dao"), (Keys{1}));
    }

    void filters()
    {
        QCOMPARE(ask({.table = TableId::People, .unit = QStringLiteral("07306")}).size(), std::size_t(4));
        QCOMPARE(ask({.table = TableId::People, .unit = QStringLiteral("216")}).size(), std::size_t(11));
        QCOMPARE(ask({.table = TableId::People, .unit = QStringLiteral("213")}).size(), std::size_t(0));
        QCOMPARE(ask({.table = TableId::People, .team = test::ListData::id(TableId::Teams, 2)}), (Keys{5, 6, 7}));
        QCOMPARE(ask({.table = TableId::Teams, .team = test::ListData::id(TableId::Teams, 2)}), (Keys{2}));
        QCOMPARE(ask({.table = TableId::HealthChecks, .team = test::ListData::id(TableId::Teams, 1)}), (Keys{2, 1}));
        QCOMPARE(ask({.table = TableId::VisitExceptions, .team = test::ListData::id(TableId::Teams, 3)}), Keys());
        QCOMPARE(ask({.table = TableId::LogbookPages, .from = QDate(2021, 6, 8)}), (Keys{2, 3}));
        QCOMPARE(ask({.table = TableId::LogbookPages, .to = QDate(2021, 6, 7)}), (Keys{1}));
        QCOMPARE(ask({.table = TableId::LogbookPages, .from = QDate(2021, 6, 9), .to = QDate(2021, 6, 10)}), Keys());
        QCOMPARE(ask({.table = TableId::Quarantines, .choices = {{QStringLiteral("reason"), QStringLiteral("contact_f2")}}}), (Keys{2}));
        QCOMPARE(ask({.table = TableId::Quarantines, .openOnly = true}), (Keys{2, 1}));
        QCOMPARE(ask({.table = TableId::Members, .openOnly = true}), (Keys{1}));
        // All at once, and sorted.
        QCOMPARE(titles(TableId::People, ask({.table = TableId::People, .unit = QStringLiteral("07303"), .team = test::ListData::id(TableId::Teams, 1), .search = QStringLiteral("thi"), .descending = true})),
                 (QStringList{QStringLiteral("Nguyễn Thị Đào"), QStringLiteral("Lý Thị Đào"), QStringLiteral("Lê Thị Ánh")}));
    }

    void theBeginningIsTheBeginning()
    {
        for (const schema::Table *table : schema::allTables()) {
            store::ListEngine engine(*m_database);
            const auto first = engine.firstKeys({.table = table->id}, 2);
            STC_UNWRAP(first);
            const Keys all = ask({.table = table->id});
            QVERIFY2(table->id == TableId::Teams || first->size() == std::min<std::size_t>(2, all.size()), table->name);
            QVERIFY2(std::equal(first->begin(), first->end(), all.begin()), table->name);
        }
    }

    void readingAheadChangesNoAnswer()
    {
        store::ListEngine engine(*m_database);
        for (const schema::Table *table : schema::allTables()) {
            int steps = 0;
            for (;;) {
                const auto more = engine.prepare(table->id);
                STC_UNWRAP(more);
                if (!*more)
                    break;
                QVERIFY2(++steps < 100, table->name);
            }
            QVERIFY2(steps > 2, table->name);
            for (std::size_t i = 0; i < store::listColumns(table->id).size(); ++i) {
                const ListQuery query{.table = table->id, .search = QStringLiteral("o"), .sortColumn = static_cast<int>(i), .descending = true};
                const auto answer = engine.ask(query);
                STC_UNWRAP(answer);
                QCOMPARE(answer->keys, ask(query));
            }
        }
        QVERIFY(engine.memory() > 0);
    }

    void sums()
    {
        store::ListEngine engine(*m_database);
        const auto pages = engine.sums(TableId::LogbookPages, {1, 3});
        STC_UNWRAP(pages);
        const int visited = schema::table(TableId::LogbookPages).indexOf("households_visited");
        const auto of = [](const std::vector<store::ColumnSum> &all, int wanted) {
            const auto at = std::find_if(all.begin(), all.end(), [&](const store::ColumnSum &sum) { return sum.column == wanted; });
            return at == all.end() ? store::ColumnSum{-1, -1, {}} : *at;
        };
        QCOMPARE(of(*pages, visited).sum, 70.0);
        const schema::Table &donations = schema::table(TableId::Donations);
        const auto rice = engine.sums(TableId::Donations, {1, 2});
        STC_UNWRAP(rice);
        QCOMPARE(of(*rice, donations.indexOf("quantity")).sum, 600.5);
        QCOMPARE(of(*rice, donations.indexOf("quantity")).measure, QStringLiteral("kg"));
        QCOMPARE(of(*rice, donations.indexOf("value_vnd")).sum, 12'000'000.0);
        const auto mixed = engine.sums(TableId::Donations, {1, 2, 3});
        STC_UNWRAP(mixed);
        QCOMPARE(of(*mixed, donations.indexOf("quantity")).column, -1); // kg and boxes have no sum
        QVERIFY(store::sumColumns(TableId::HealthChecks).empty());
    }

    void noticesOtherWriters()
    {
        store::ListEngine engine(*m_database);
        const ListQuery query{.table = TableId::People, .search = QStringLiteral("dao")};
        QCOMPARE(engine.ask(query)->keys.size(), std::size_t(3));
        QVERIFY(!engine.hasChanged());
        QVERIFY(m_writer->connection().execute("UPDATE people SET search = ' pham thi mai ptm' WHERE key = 2").has_value());
        QVERIFY(engine.hasChanged());
        QVERIFY(!engine.hasChanged());
        QCOMPARE(engine.ask(query)->keys.size(), std::size_t(2));
        QVERIFY(m_writer->connection().execute("DELETE FROM health_checks WHERE key = 1").has_value());
        QCOMPARE(engine.ask({.table = TableId::HealthChecks})->keys, (Keys{2}));
    }

    void canBeStopped()
    {
        // Enough rows that SQLite asks whether to go on.
        QVERIFY(m_writer->connection()
                    .execute("WITH RECURSIVE n(i) AS (SELECT 100 UNION ALL SELECT i + 1 FROM n WHERE i < 60000) INSERT INTO people (key, id, updated_at, batch, area, sort, search, household_id, full_name) "
                             "SELECT i, randomblob(16), 1, 1, 2421607303, randomblob(8), ' a', 1, 'A' FROM n")
                    .has_value());
        store::ListEngine engine(*m_database);
        const auto stopped = engine.ask({.table = TableId::People}, Progress{.cancelled = [] { return true; }});
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
        const auto whole = engine.ask({.table = TableId::People});
        STC_UNWRAP(whole);
        QCOMPARE(whole->total, qint64(59'901 + 11));
    }

    void offersOnlyUnitsWithRows()
    {
        const auto people = store::unitsWithRows(*m_database, TableId::People);
        STC_UNWRAP(people);
        QCOMPARE(*people, (std::vector<QString>{QStringLiteral("216"), QStringLiteral("07303"), QStringLiteral("07306")}));
        const auto cases = store::unitsWithRows(*m_database, TableId::Cases);
        STC_UNWRAP(cases);
        QCOMPARE(*cases, (std::vector<QString>{QStringLiteral("216"), QStringLiteral("07303")}));
        const auto teams = store::teamsOf(*m_database, QStringLiteral("07303"));
        STC_UNWRAP(teams);
        QCOMPARE(teams->size(), std::size_t(2));
        QCOMPARE(teams->front().name, QStringLiteral("Tổ COVID số 2"));
        QCOMPARE(teams->front().unit, QStringLiteral("07303"));
    }

    void everyColumnHasANameOfItsOwn()
    {
        for (const schema::Table *table : schema::allTables()) {
            std::set<QString> names;
            for (const store::ListColumn &one : store::listColumns(table->id)) {
                QVERIFY2(names.insert(one.name()).second, qPrintable(one.name()));
                QVERIFY(!one.label().isEmpty());
            }
            for (const int shown : store::firstShownColumns(table->id))
                QVERIFY(shown >= 0);
        }
        QVERIFY(column(TableId::HealthChecks, "@team") >= 0);
        QVERIFY(column(TableId::HealthChecks, "@hamlet") >= 0);
        QCOMPARE(column(TableId::Households, "@commune"), -1); // it has its own
    }

    /// The code on a household's book finds the household, and in other lists what belongs to it.
    void findsTheHouseholdOfAScannedCode()
    {
        auto made = test::listDatabase(m_folder.filePath(QStringLiteral("scanned.db")));
        STC_UNWRAP(made);
        store::ListEngine engine(**made);
        const QString code = householdCode(test::ListData::id(TableId::Households, 2));
        const auto keys = [&](TableId table, const QString &search) {
            const auto answer = engine.ask({.table = table, .search = search});
            return answer ? answer->keys : store::Keys{-1};
        };
        QCOMPARE(keys(TableId::Households, code), store::Keys{2});
        QCOMPARE(keys(TableId::Households, code.toLower()), store::Keys{2});
        QCOMPARE(keys(TableId::People, code).size(), std::size_t(3));
        QVERIFY(keys(TableId::Teams, code).empty());
        QVERIFY(keys(TableId::Households, householdCode(Uuid{1, 2})).empty());
        const auto found = store::searchRecords(**made, code, {}, 10);
        STC_UNWRAP(found);
        QCOMPARE(found->size(), std::size_t(1));
        QCOMPARE(found->front().id, test::ListData::id(TableId::Households, 2));
        const auto none = store::searchRecords(**made, code, TableId::People, 10);
        STC_UNWRAP(none);
        QVERIFY(none->empty());
    }

    /// The lists of an office that begins: every table, every column, read ahead, filtered and searched. (The window of a new database crashed here.)
    void listsWithoutRows()
    {
        auto made = store::Database::create(m_folder.filePath(QStringLiteral("empty.db")), QStringLiteral("216"), UnitList::builtIn(), test::clock());
        STC_UNWRAP(made);
        STC_UNWRAP((*made)->connection().execute("DELETE FROM quarantine_rules")); // which the program brings
        for (const schema::Table *table : schema::allTables()) {
            store::ListEngine engine(**made);
            for (int rounds = 0; rounds < 100; ++rounds) {
                const auto more = engine.prepare(table->id);
                STC_UNWRAP(more);
                if (!*more)
                    break;
            }
            const int columns = static_cast<int>(store::listColumns(table->id).size());
            for (int sorted = -1; sorted < columns; ++sorted) {
                const auto answer = engine.ask({.table = table->id, .unit = QStringLiteral("07354"), .search = QStringLiteral("dao"), .sortColumn = sorted});
                STC_UNWRAP(answer);
                QCOMPARE(answer->total, 0);
                QVERIFY(answer->keys.empty());
            }
            STC_UNWRAP(engine.sums(table->id, {}));
        }
    }
};

QTEST_GUILESS_MAIN(TestLists)
#include "tst_lists.moc"
