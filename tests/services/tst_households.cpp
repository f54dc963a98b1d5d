// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/figures.h"
#include "services/households/entryguess.h"
#include "services/households/householdsheet.h"
#include "services/households/mergehouseholds.h"
#include "services/households/movements.h"
#include "services/households/peoplemoves.h"
#include "services/undo.h"
#include "store/queries/figures.h"
#include "store/queries/residents.h"
#include "store/rowreader.h"
#include "testsupport.h"

#include <QTemporaryDir>

using namespace stc;
using schema::TableId;
using services::HouseholdSheet;
using store::Editor;
using store::Resident;
using store::Values;

namespace {

QString word(const char *text) { return QString::fromUtf8(text); }
constexpr char kCommune[] = "07360"; // Ngọc Thiện

} // namespace

/// What happens to households and their people: saved as a sheet, moved, split, merged, born, died. Always one change, always with a way back.
class TestHouseholds : public QObject {
    Q_OBJECT
    QTemporaryDir m_folder;
    QString m_path;
    FixedClock m_clock = test::clock();
    std::unique_ptr<store::Database> m_database;
    Uuid m_team;

    [[nodiscard]] Values person(const char *name, const char *born, const char *sex, const char *relation) const
    {
        return {{word("full_name"), word(name)}, {word("birth_date"), word(born)}, {word("sex"), word(sex)}, {word("relation_to_head"), word(relation)}};
    }
    [[nodiscard]] HouseholdSheet sheetOf(const char *number, const std::vector<Values> &people) const
    {
        HouseholdSheet sheet;
        sheet.household.table = TableId::Households;
        sheet.household.values = {{word("commune_code"), word(kCommune)}, {word("hamlet"), word("Đồng Sen")}, {word("household_number"), word(number)},
            {word("head_name"), people.empty() ? QString() : people.front().value(word("full_name"))}, {word("team_id"), m_team.toString()}};
        for (const Values &values : people) {
            services::PersonRow row;
            row.edit.table = TableId::People;
            row.edit.values = values;
            sheet.people.push_back(row);
        }
        return sheet;
    }
    /// A family of four; its household.
    Uuid family(const char *number = "012", const char *surname = "Nguyễn")
    {
        const QByteArray father = QByteArray(surname) + " Văn An";
        const QByteArray son = QByteArray(surname) + " Văn Bình";
        const QByteArray daughter = QByteArray(surname) + " Thị Cúc";
        const auto reply = services::saveHousehold(*m_database, sheetOf(number, {person(father.constData(), "1975", "male", "head"), person("Trần Thị Dung", "1978", "female", "spouse"),
            person(son.constData(), "2001", "male", "child"), person(daughter.constData(), "2009-05-02", "female", "child")}));
        if (!reply || !reply->isSaved())
            qFatal("the family was not saved");
        return reply->household;
    }
    [[nodiscard]] std::vector<Resident> people(const Uuid &household) { return store::residentsOf(m_database->connection(), household).value_or(std::vector<Resident>()); }
    [[nodiscard]] Uuid personNamed(const Uuid &household, const char *end)
    {
        for (const Resident &one : people(household)) {
            if (one.name.endsWith(word(end)))
                return one.id;
        }
        qFatal("nobody is called %s", end);
    }
    [[nodiscard]] QString relation(const Uuid &household, const char *end)
    {
        for (const Resident &one : people(household)) {
            if (one.name.endsWith(word(end)))
                return one.relation;
        }
        return word("nobody");
    }
    [[nodiscard]] Values values(TableId table, const Uuid &id)
    {
        auto edit = services::editRecord(*m_database, table, id);
        return edit ? edit->values : Values();
    }
    [[nodiscard]] std::int64_t count(const char *sql) { return m_database->connection().integer(sql).value_or(-1); }
    [[nodiscard]] double figureOfPeople()
    {
        const auto numbers = store::countFigures(m_database->connection(), m_database->unit().range(), QDate(2021, 1, 1), QDate(2021, 12, 31));
        for (std::size_t i = 0; numbers && i < numbers->size(); ++i) {
            if (store::figureKinds()[i].name == std::string_view("people"))
                return (*numbers)[i];
        }
        return -1;
    }
    /// Every record of the tables that these operations touch.
    [[nodiscard]] QStringList everything()
    {
        QStringList lines;
        for (const TableId id : {TableId::Teams, TableId::Households, TableId::People, TableId::Assignments, TableId::Movements, TableId::Aid, TableId::DistinctHouseholds}) {
            auto reader = store::RowReader::open(m_database->connection(), schema::table(id), "ORDER BY t.id");
            while (reader && reader->next().value_or(false))
                lines << reader->stamp().id.toString() + QString::number(reader->stamp().area) + QString::fromStdString(store::rowContent(schema::table(id), reader->cells()));
        }
        return lines;
    }
    /// The change is one step: gone with an undo, there again with a redo.
    void checkUndo(const QStringList &before, const services::Change &change)
    {
        QVERIFY(change.isSomething());
        const QStringList after = everything();
        QVERIFY(before != after);
        services::UndoStack undo(*m_database);
        undo.push(change);
        const auto undone = undo.undo();
        STC_UNWRAP(undone);
        QCOMPARE(everything(), before);
        const auto redone = undo.redo();
        STC_UNWRAP(redone);
        QCOMPARE(everything(), after);
    }
    template <typename Reply>
    void checkRefused(const QStringList &before, const Reply &reply, const char *part)
    {
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, ErrorCode::InvalidInput);
        QVERIFY2(reply.error().text.contains(word(part)), qPrintable(reply.error().text));
        QCOMPARE(everything(), before);
    }

private Q_SLOTS:
    void init()
    {
        static int number = 0;
        m_path = m_folder.filePath(QStringLiteral("%1.db").arg(++number));
        auto made = store::Database::create(m_path, word(kCommune), UnitList::builtIn(), m_clock);
        STC_UNWRAP(made);
        m_database = *std::move(made);
        auto editor = Editor::begin(*m_database);
        STC_UNWRAP(editor);
        const auto team = (*editor)->insert(TableId::Teams, {{word("commune_code"), word(kCommune)}, {word("hamlet"), word("Đồng Sen")}, {word("name"), word("Tổ 1")},
            {word("kind"), word("community")}, {word("established_on"), word("2021-05-08")}});
        STC_UNWRAP(team);
        m_team = *team;
        STC_UNWRAP((*editor)->commit(word("team")));
    }

    void aSheetIsSavedWhole()
    {
        const QStringList before = everything();
        auto sheet = sheetOf("012", {person("Nguyễn  Văn An", "1975", "male", "head"), person("Trần Thị Dung", "02/03/1978", "female", "spouse")});
        sheet.people[0].edit.values.insert(word("phone"), word("0912.345.678"));
        const auto reply = services::saveHousehold(*m_database, sheet);
        STC_UNWRAP(reply);
        QVERIFY(reply->isSaved());
        QCOMPARE(values(TableId::Households, reply->household).value(word("head_name")), word("Nguyễn Văn An"));
        const auto saved = people(reply->household);
        QCOMPARE(saved.size(), std::size_t(2));
        QCOMPARE(saved[0].name, word("Nguyễn Văn An"));
        QCOMPARE(saved[1].birthDate, word("1978-03-02"));
        QCOMPARE(values(TableId::People, saved[0].id).value(word("phone")), word("0912345678"));
        checkUndo(before, reply->change);
    }

    void problemsComeCellByCell()
    {
        const QStringList before = everything();
        auto sheet = sheetOf("012", {person("Nguyễn Văn An", "1975", "male", "head"), person("Trần 2 Dung", "31/02/1978", "female", "spouse"), person("", "2001", "male", "child")});
        sheet.household.values.insert(word("phone"), word("123"));
        sheet.people[0].edit.values.insert(word("identity_number"), word("12345"));
        const auto reply = services::saveHousehold(*m_database, sheet);
        STC_UNWRAP(reply);
        QVERIFY(!reply->isSaved());
        QVERIFY(!reply->change.isSomething());
        QStringList found;
        for (const services::CellProblem &problem : reply->problems) {
            const auto &table = schema::table(problem.row < 0 ? TableId::Households : TableId::People);
            found << QStringLiteral("%1 %2 %3").arg(problem.row).arg(QLatin1String(table.columns[static_cast<std::size_t>(problem.problem.column)].name), issueCodeName(problem.problem.code));
        }
        QCOMPARE(found, QStringList({word("-1 phone bad_phone"), word("0 identity_number bad_identity"), word("1 full_name digits_in_name"), word("1 birth_date bad_date"), word("2 full_name required")}));
        QCOMPARE(everything(), before);
        QCOMPARE(count("SELECT count(*) FROM batches"), std::int64_t(1));
    }

    void aWarningNeedsAReasonThatIsKept()
    {
        auto sheet = sheetOf("012", {person("Nguyễn Văn An", "1975", "male", "head")});
        sheet.people[0].edit.values.insert(word("identity_number"), word("024180001234")); // female, 1980
        const auto warned = services::saveHousehold(*m_database, sheet);
        STC_UNWRAP(warned);
        QCOMPARE(warned->problems.size(), std::size_t(1));
        QCOMPARE(warned->problems[0].problem.code, IssueCode::IdentityDiffers);
        QCOMPARE(warned->problems[0].row, 0);
        sheet.people[0].edit.reason = word("Số cũ, đang làm lại");
        const auto saved = services::saveHousehold(*m_database, sheet);
        STC_UNWRAP(saved);
        QVERIFY(saved->isSaved());
        QCOMPARE(count("SELECT count(*) FROM overruled WHERE reason = 'Số cũ, đang làm lại'"), std::int64_t(1));
        // And it is not asked again while the number stays.
        auto again = services::editHousehold(*m_database, saved->household);
        STC_UNWRAP(again);
        again->people[0].edit.values.insert(word("occupation"), word("farmer"));
        const auto second = services::saveHousehold(*m_database, *again);
        STC_UNWRAP(second);
        QVERIFY(second->isSaved());
    }

    void aHouseholdHasOneHead()
    {
        const auto reply = services::saveHousehold(*m_database, sheetOf("012", {person("Nguyễn Văn An", "1975", "male", "head"), person("Trần Thị Dung", "1978", "female", "head")}));
        STC_UNWRAP(reply);
        QCOMPARE(reply->problems.size(), std::size_t(1));
        QCOMPARE(reply->problems[0].row, 1);
    }

    void aSheetChangesAddsAndRemoves()
    {
        const Uuid household = family();
        const QStringList before = everything();
        auto sheet = services::editHousehold(*m_database, household);
        STC_UNWRAP(sheet);
        QCOMPARE(sheet->people.size(), std::size_t(4));
        sheet->people[0].edit.values.insert(word("full_name"), word("Nguyễn Văn Ân"));
        sheet->people[2].isRemoved = true;
        services::PersonRow added;
        added.edit.table = TableId::People;
        added.edit.values = person("Nguyễn Thị Em", "2015", "female", "child");
        sheet->people.push_back(added);
        const auto reply = services::saveHousehold(*m_database, *sheet);
        STC_UNWRAP(reply);
        QVERIFY(reply->isSaved());
        QCOMPARE(values(TableId::Households, household).value(word("head_name")), word("Nguyễn Văn Ân")); // follows
        QStringList names;
        for (const Resident &one : people(household))
            names << one.name;
        QCOMPARE(names, QStringList({word("Nguyễn Văn Ân"), word("Trần Thị Dung"), word("Nguyễn Thị Cúc"), word("Nguyễn Thị Em")}));
        checkUndo(before, reply->change);
    }

    void whoIsSpokenOfElsewhereIsNotDeleted()
    {
        const Uuid household = family();
        STC_UNWRAP(services::recordMovement(*m_database, {personNamed(household, "Bình"), word("moved_out"), QDate(2021, 6, 1), word("Việt Yên"), {}, {}, {}}));
        auto sheet = services::editHousehold(*m_database, household);
        STC_UNWRAP(sheet);
        QCOMPARE(sheet->people.back().goneKind, word("moved_out"));
        const QStringList before = everything();
        sheet->people.back().isRemoved = true;
        const auto reply = services::saveHousehold(*m_database, *sheet);
        STC_UNWRAP(reply);
        QCOMPARE(reply->problems.size(), std::size_t(1));
        QCOMPARE(reply->problems[0].problem.code, IssueCode::StillUsed);
        QCOMPARE(reply->problems[0].row, 3);
        QCOMPARE(everything(), before);
    }

    void twoProgramsAtOneHousehold()
    {
        const Uuid household = family();
        auto other = store::Database::open(m_path, store::Database::Access::ReadWrite, m_clock);
        STC_UNWRAP(other);
        auto mine = services::editHousehold(*m_database, household);
        auto theirs = services::editHousehold(**other, household);
        STC_UNWRAP(mine);
        STC_UNWRAP(theirs);
        theirs->people[1].edit.values.insert(word("phone"), word("0912345678"));
        theirs->household.values.insert(word("address"), word("Ngõ 3"));
        STC_UNWRAP(services::saveHousehold(**other, *theirs));
        // Other columns of the same records: both changes stand.
        mine->people[1].edit.values.insert(word("occupation"), word("farmer"));
        auto reply = services::saveHousehold(*m_database, *mine);
        STC_UNWRAP(reply);
        QVERIFY(reply->isSaved());
        const Values wife = values(TableId::People, mine->people[1].edit.id);
        QCOMPARE(wife.value(word("phone")), word("0912345678"));
        QCOMPARE(wife.value(word("occupation")), word("farmer"));
        QCOMPARE(values(TableId::Households, household).value(word("address")), word("Ngõ 3"));
        // The same column: nothing is written, both versions are shown, and one chooses.
        mine->people[1].edit.values.insert(word("phone"), word("0987654321"));
        const QStringList before = everything();
        reply = services::saveHousehold(*m_database, *mine);
        STC_UNWRAP(reply);
        QVERIFY(!reply->isSaved());
        QCOMPARE(everything(), before);
        QCOMPARE(reply->conflicts.size(), std::size_t(1));
        QCOMPARE(reply->conflicts[0].row, 1);
        const auto both = services::clashes(reply->conflicts[0].conflict);
        QCOMPARE(both.size(), std::size_t(1));
        QCOMPARE(both[0].theirs, word("0912345678"));
        QCOMPARE(both[0].mine, word("0987654321"));
        services::rebase(mine->people[1].edit, reply->conflicts[0].conflict, {{word("phone"), both[0].mine}});
        reply = services::saveHousehold(*m_database, *mine);
        STC_UNWRAP(reply);
        QVERIFY(reply->isSaved());
        QCOMPARE(values(TableId::People, mine->people[1].edit.id).value(word("phone")), word("0987654321"));
    }

    void aPersonWhomAnotherDeletedIsNoticed()
    {
        const Uuid household = family();
        auto mine = services::editHousehold(*m_database, household);
        STC_UNWRAP(mine);
        STC_UNWRAP(services::deleteRecord(*m_database, TableId::People, mine->people[3].edit.id, {}));
        mine->people[3].edit.values.insert(word("phone"), word("0912345678"));
        auto reply = services::saveHousehold(*m_database, *mine);
        STC_UNWRAP(reply);
        QCOMPARE(reply->conflicts.size(), std::size_t(1));
        QVERIFY(reply->conflicts[0].conflict.isGone);
        services::rebase(mine->people[3].edit, reply->conflicts[0].conflict, {});
        reply = services::saveHousehold(*m_database, *mine);
        STC_UNWRAP(reply);
        QVERIFY(reply->isSaved());
        QCOMPARE(people(household).size(), std::size_t(4));
    }

    void peopleMoveToAnotherHousehold()
    {
        const Uuid from = family("012");
        const Uuid to = family("013", "Lê");
        const QStringList before = everything();
        const Uuid son = personNamed(from, "Bình");
        const auto change = services::movePeople(*m_database, {{son}, to, {}, {}, {}});
        STC_UNWRAP(change);
        QCOMPARE(people(from).size(), std::size_t(3));
        QCOMPARE(people(to).size(), std::size_t(5));
        QCOMPARE(values(TableId::People, son).value(word("relation_to_head")), QString());
        checkUndo(before, *change);
    }

    void theHeadDoesNotLeaveWithoutAnother()
    {
        const Uuid from = family("012");
        const Uuid to = family("013", "Lê");
        const QStringList before = everything();
        const Uuid head = personNamed(from, "An");
        checkRefused(before, services::movePeople(*m_database, {{head}, to, {}, {}, {}}), "new head");
        checkRefused(before, services::movePeople(*m_database, {{head}, to, {}, head, {}}), "those who stay");
        checkRefused(before, services::movePeople(*m_database, {{head}, from, {}, personNamed(from, "Dung"), {}}), "already");
        checkRefused(before, services::movePeople(*m_database, {{}, to, {}, {}, {}}), "at least one");
        checkRefused(before, services::movePeople(*m_database, {{head, personNamed(to, "An")}, to, {}, {}, {}}), "several households");
        std::vector<Uuid> all;
        for (const Resident &one : people(from))
            all.push_back(one.id);
        checkRefused(before, services::movePeople(*m_database, {all, to, {}, {}, {}}), "Merge");
        checkRefused(before, services::movePeople(*m_database, {{personNamed(from, "Bình")}, to, {{personNamed(from, "Bình"), word("head")}}, {}, {}}), "head already");
        const Uuid wife = personNamed(from, "Dung");
        const auto change = services::movePeople(*m_database, {{head}, to, {{head, word("sibling")}}, wife, {{personNamed(from, "Bình"), word("child")}}});
        STC_UNWRAP(change);
        QCOMPARE(values(TableId::Households, from).value(word("head_name")), word("Trần Thị Dung"));
        QCOMPARE(relation(from, "Dung"), word("head"));
        QCOMPARE(relation(from, "Cúc"), word("child"));
        QCOMPARE(values(TableId::People, head).value(word("relation_to_head")), word("sibling"));
        checkUndo(before, *change);
    }

    void aHouseholdSplits()
    {
        const Uuid from = family();
        const Uuid son = personNamed(from, "Bình");
        const Uuid daughter = personNamed(from, "Cúc");
        const QStringList before = everything();
        checkRefused(before, services::splitHousehold(*m_database, {from, {daughter}, son, {}, {}, {}, {}}), "head of the new household");
        checkRefused(before, services::splitHousehold(*m_database, {from, {son}, son, {}, {{word("phone"), word("12")}}, {}, {}}), "phone number");
        const auto reply = services::splitHousehold(*m_database, {from, {son, daughter}, son, {{daughter, word("sibling")}}, {{word("household_number"), word("099")}}, {}, {}});
        STC_UNWRAP(reply);
        const Values made = values(TableId::Households, reply->household);
        QCOMPARE(made.value(word("head_name")), word("Nguyễn Văn Bình"));
        QCOMPARE(made.value(word("hamlet")), word("Đồng Sen"));
        QCOMPARE(made.value(word("team_id")), m_team.toString());
        QCOMPARE(made.value(word("household_number")), word("099"));
        QCOMPARE(relation(reply->household, "Bình"), word("head"));
        QCOMPARE(relation(reply->household, "Cúc"), word("sibling"));
        QCOMPARE(people(from).size(), std::size_t(2));
        checkUndo(before, reply->change);
    }

    void twoHouseholdsMerge()
    {
        const Uuid kept = family("012");
        const Uuid gone = family("013", "Lê");
        auto editor = Editor::begin(*m_database);
        STC_UNWRAP(editor);
        const auto aid = (*editor)->insert(TableId::Aid, {{word("household_id"), gone.toString()}, {word("given_on"), word("2021-06-01")}, {word("item"), word("Gạo")}, {word("quantity"), word("10")}});
        STC_UNWRAP(aid);
        const auto plan = (*editor)->insert(TableId::Assignments, {{word("household_id"), gone.toString()}, {word("team_id"), m_team.toString()}, {word("from_on"), word("2021-08-01")}});
        STC_UNWRAP(plan);
        STC_UNWRAP((*editor)->update(TableId::Households, kept, {{word("visit_order"), word("7")}}));
        STC_UNWRAP((*editor)->commit(word("more")));
        editor->reset();
        const QStringList before = everything();
        checkRefused(before, services::mergeHouseholds(*m_database, {kept, kept, {}, {}}), "itself");
        checkRefused(before, services::mergeHouseholds(*m_database, {kept, gone, {{word("phone"), word("12")}}, {}}), "phone number");
        const Uuid wife = personNamed(gone, "Dung");
        const auto change = services::mergeHouseholds(*m_database, {kept, gone, {{word("household_number"), word("013")}, {word("visit_order"), word("1")}}, {{wife, word("sibling")}}});
        STC_UNWRAP(change);
        QVERIFY(values(TableId::Households, gone).isEmpty());
        QCOMPARE(people(kept).size(), std::size_t(8));
        QCOMPARE(values(TableId::Aid, *aid).value(word("household_id")), kept.toString());
        QCOMPARE(values(TableId::Households, kept).value(word("household_number")), word("013"));
        QCOMPARE(values(TableId::Households, kept).value(word("visit_order")), word("7")); // that of the kept one
        QCOMPARE(values(TableId::People, wife).value(word("relation_to_head")), word("sibling"));
        QCOMPARE(count("SELECT count(*) FROM people WHERE relation_to_head = 'head'"), std::int64_t(1));
        QVERIFY(values(TableId::Assignments, *plan).isEmpty()); // the other one was to go to another team: no longer
        checkUndo(before, *change);
    }

    void theSameHouseholdEnteredTwiceKeepsItsRelations()
    {
        const Uuid kept = family("012");
        const Uuid twin = family("012");
        const Uuid wife = personNamed(twin, "Dung");
        STC_UNWRAP(services::mergeHouseholds(*m_database, {kept, twin, {}, {}}));
        QCOMPARE(values(TableId::People, wife).value(word("relation_to_head")), word("spouse"));
        QCOMPARE(count("SELECT count(*) FROM people WHERE relation_to_head = 'head'"), std::int64_t(1));
    }

    void theOtherHeadCanBeTheOneWhoStays()
    {
        const Uuid kept = family("012");
        const Uuid gone = family("013", "Lê");
        const QStringList before = everything();
        const auto change = services::mergeHouseholds(*m_database, {kept, gone, {{word("head_name"), word("Lê Văn An")}}, {{personNamed(kept, "An"), word("other")}}});
        STC_UNWRAP(change);
        QCOMPARE(values(TableId::Households, kept).value(word("head_name")), word("Lê Văn An"));
        for (const Resident &one : people(kept)) {
            if (one.name == word("Lê Văn An"))
                QCOMPARE(one.relation, word("head"));
            if (one.name == word("Nguyễn Văn An"))
                QCOMPARE(one.relation, word("other"));
        }
        checkUndo(before, *change);
    }

    void theHeadChanges()
    {
        const Uuid household = family();
        const Uuid wife = personNamed(household, "Dung");
        const QStringList before = everything();
        const auto change = services::changeHead(*m_database, {household, wife, {{personNamed(household, "An"), word("spouse")}}});
        STC_UNWRAP(change);
        QCOMPARE(values(TableId::Households, household).value(word("head_name")), word("Trần Thị Dung"));
        QCOMPARE(relation(household, "Dung"), word("head"));
        QCOMPARE(relation(household, "An"), word("spouse"));
        QCOMPARE(relation(household, "Bình"), word("child"));
        checkUndo(before, *change);
        const QStringList now = everything();
        checkRefused(now, services::changeHead(*m_database, {household, Uuid::random(), {}}), "one of the people");
        checkRefused(now, services::changeHead(*m_database, {household, personNamed(household, "An"), {{wife, word("head")}}}), "one head only");
        STC_UNWRAP(services::recordMovement(*m_database, {personNamed(household, "Bình"), word("died"), QDate(2021, 6, 1), {}, {}, {}, {}}));
        checkRefused(everything(), services::changeHead(*m_database, {household, personNamed(household, "Bình"), {}}), "died or moved out");
    }

    void aChildIsBorn()
    {
        const Uuid household = family();
        const QStringList before = everything();
        const auto reply = services::addNewcomer(*m_database, {household, {{word("full_name"), word("Nguyễn Minh Khôi")}, {word("sex"), word("male")}}, word("born"), QDate(2021, 6, 7), {}, {}});
        STC_UNWRAP(reply);
        QVERIFY(reply->isSaved());
        const Values child = values(TableId::People, reply->id);
        QCOMPARE(child.value(word("birth_date")), word("2021-06-07"));
        QCOMPARE(child.value(word("relation_to_head")), word("child"));
        const auto movements = store::movementsOf(m_database->connection(), reply->id);
        STC_UNWRAP(movements);
        QCOMPARE(movements->size(), std::size_t(1));
        QCOMPARE(movements->front().kind, word("born"));
        checkUndo(before, reply->change);
        const QStringList now = everything();
        checkRefused(now, services::addNewcomer(*m_database, {household, {{word("full_name"), word("Nguyễn An")}}, word("born"), QDate(2021, 6, 12), {}, {}}), "future");
        checkRefused(now, services::addNewcomer(*m_database, {household, {{word("full_name"), word("Nguyễn An")}, {word("birth_date"), word("2021-06-08")}}, word("moved_in"), QDate(2021, 6, 7), {}, {}}), "before the birth");
        const auto nameless = services::addNewcomer(*m_database, {household, {}, word("born"), QDate(2021, 6, 7), {}, {}});
        STC_UNWRAP(nameless);
        QVERIFY(!nameless->isSaved());
        QCOMPARE(everything(), now);
    }

    void whoDiedOrMovedOutIsNoLongerCounted()
    {
        const Uuid household = family();
        QCOMPARE(figureOfPeople(), 4.0);
        const Uuid son = personNamed(household, "Bình");
        const QStringList before = everything();
        const auto out = services::recordMovement(*m_database, {son, word("moved_out"), QDate(2021, 5, 20), word("Việt Yên"), {}, {}, {}});
        STC_UNWRAP(out);
        QCOMPARE(figureOfPeople(), 3.0);
        QVERIFY(people(household).back().isGone());
        QCOMPARE(people(household).back().goneOn, word("2021-05-20"));
        checkUndo(before, *out);
        const auto back = services::recordMovement(*m_database, {son, word("moved_in"), QDate(2021, 5, 20), word("Việt Yên"), {}, {}, {}}); // on the same day
        STC_UNWRAP(back);
        QCOMPARE(figureOfPeople(), 4.0);
        STC_UNWRAP(services::recordMovement(*m_database, {son, word("died"), QDate(2021, 6, 8), {}, word("tai nạn"), {}, {}}));
        QCOMPARE(figureOfPeople(), 3.0);
    }

    void whatCannotBeIsRefusedInPlainWords()
    {
        const Uuid household = family();
        const Uuid son = personNamed(household, "Bình");      // 2001
        const Uuid daughter = personNamed(household, "Cúc");  // 2009-05-02
        const auto record = [&](const Uuid &person, const char *kind, const QDate &on) { return services::recordMovement(*m_database, {person, word(kind), on, {}, {}, {}, {}}); };
        QStringList now = everything();
        checkRefused(now, record(son, "moved_out", QDate(2000, 12, 31)), "before the birth");
        checkRefused(now, record(daughter, "died", QDate(2009, 5, 1)), "before the birth");
        checkRefused(now, record(son, "died", QDate(2021, 6, 10)), "future");
        checkRefused(now, record(son, "died", QDate()), "day/month/year");
        STC_UNWRAP(record(son, "moved_out", QDate(2001, 1, 1))); // the year alone says nothing about January
        STC_UNWRAP(record(son, "moved_in", QDate(2021, 5, 1)));
        now = everything();
        checkRefused(now, record(son, "moved_in", QDate(2021, 5, 3)), "has not moved out");
        checkRefused(now, record(son, "moved_out", QDate(2010, 5, 1)), "moved out on"); // in the time when he was away
        STC_UNWRAP(record(son, "moved_out", QDate(2021, 5, 10)));
        now = everything();
        checkRefused(now, record(son, "moved_out", QDate(2021, 5, 11)), "moved out on");
        STC_UNWRAP(record(son, "died", QDate(2021, 5, 12)));
        now = everything();
        checkRefused(now, record(son, "moved_in", QDate(2021, 5, 13)), "died on");
        checkRefused(now, record(son, "died", QDate(2021, 5, 13)), "died on");
        checkRefused(now, record(son, "born", QDate(2021, 5, 13)), "died on");
        const auto nobody = record(Uuid::random(), "died", QDate(2021, 5, 12));
        QVERIFY(!nobody);
        QCOMPARE(nobody.error().code, ErrorCode::NotFound);
    }

    void theDeathOfTheHeadAsksForANewOne()
    {
        const Uuid household = family();
        const Uuid head = personNamed(household, "An");
        const QStringList before = everything();
        checkRefused(before, services::recordMovement(*m_database, {head, word("died"), QDate(2021, 6, 1), {}, {}, {}, {}}), "new head");
        checkRefused(before, services::recordMovement(*m_database, {head, word("died"), QDate(2021, 6, 1), {}, {}, head, {}}), "those who stay");
        const auto change = services::recordMovement(*m_database, {head, word("died"), QDate(2021, 6, 1), {}, {}, personNamed(household, "Dung"), {}});
        STC_UNWRAP(change);
        QCOMPARE(values(TableId::Households, household).value(word("head_name")), word("Trần Thị Dung"));
        QCOMPARE(relation(household, "Dung"), word("head"));
        QCOMPARE(relation(household, "An"), QString());
        checkUndo(before, *change);
        // The last one of a household may go without anybody following.
        for (const char *name : {"Bình", "Cúc"})
            STC_UNWRAP(services::recordMovement(*m_database, {personNamed(household, name), word("moved_out"), QDate(2021, 6, 2), {}, {}, {}, {}}));
        STC_UNWRAP(services::recordMovement(*m_database, {personNamed(household, "Dung"), word("moved_out"), QDate(2021, 6, 3), {}, {}, {}, {}}));
        QCOMPARE(figureOfPeople(), 0.0);
    }

    void guesses()
    {
        using services::guess::Person;
        const Person head{word("Nguyễn Văn An"), word("male"), word("1975"), word("head"), {}};
        const Person wife{word("Trần Thị Dung"), word("female"), word("1978"), word("spouse"), {}};
        QCOMPARE(services::guess::sex({word("Nguyễn Thị Cúc"), {}, {}, {}, {}}, {}), word("female"));
        QCOMPARE(services::guess::sex({word("Nguyễn Văn Cúc"), {}, {}, {}, {}}, {}), word("male"));
        QCOMPARE(services::guess::sex({word("Thị Nở"), {}, {}, {}, {}}, {}), QString()); // a surname says nothing
        QCOMPARE(services::guess::sex({word("Nguyễn Minh"), {}, {}, {}, word("024175000001")}, {}), word("female"));
        QCOMPARE(services::guess::sex({word("Trần Hoa"), {}, {}, {}, {}}, {head}), word("female")); // the other half of a couple
        QCOMPARE(services::guess::sex({word("Nguyễn Minh"), {}, {}, {}, {}}, {head, wife}), QString());
        QCOMPARE(services::guess::relation({{}, word("female"), word("1978"), {}, {}}, {head}), word("spouse"));
        QCOMPARE(services::guess::relation({{}, word("male"), word("1978"), {}, {}}, {head}), word("sibling"));
        QCOMPARE(services::guess::relation({{}, word("female"), word("1978"), {}, {}}, {head, wife}), word("sibling"));
        QCOMPARE(services::guess::relation({{}, {}, word("1990-02"), {}, {}}, {head, wife}), word("child"));
        QCOMPARE(services::guess::relation({{}, {}, word("2021"), {}, {}}, {head, wife}), word("grandchild"));
        QCOMPARE(services::guess::relation({{}, {}, word("1950"), {}, {}}, {head, wife}), word("parent"));
        QCOMPARE(services::guess::relation({{}, {}, {}, {}, {}}, {head, wife}), QString());
        QCOMPARE(services::guess::offeredSurname({head}), QString());
        QCOMPARE(services::guess::offeredSurname({head, wife}), word("Nguyễn "));
        Person mother = wife;
        mother.relation = word("head");
        Person husband = head;
        husband.relation = word("spouse");
        QCOMPARE(services::guess::offeredSurname({mother, husband}), word("Nguyễn ")); // children have their father's
        const auto meant = [&](const char *text) { return services::guess::nameBehindOffer(word("Nguyễn "), word("Nguyễn ") + word(text), {head, wife}); };
        QCOMPARE(meant("Văn Bình"), word("Nguyễn Văn Bình"));
        QCOMPARE(meant("Nguyễn Văn Bình"), word("Nguyễn Văn Bình"));
        QCOMPARE(meant("Phạm Thị Hoa"), word("Phạm Thị Hoa"));
        QCOMPARE(meant("Trần Bảo An"), word("Nguyễn Trần Bảo An")); // the mother's surname between
        QCOMPARE(meant("Trần Thị An"), word("Trần Thị An"));
        QCOMPARE(meant("Hoàng Nam"), word("Nguyễn Hoàng Nam"));
        QCOMPARE(meant(""), QString());
        QCOMPARE(services::guess::nameBehindOffer(word("Nguyễn "), word("Phạm Hoa"), {head, wife}), word("Phạm Hoa"));
        QCOMPARE(services::guess::nextNumber(word("012")), word("013"));
        QCOMPARE(services::guess::nextNumber(word("A9")), word("A10"));
        QCOMPARE(services::guess::nextNumber(word("12A")), QString());
        QVERIFY(services::guess::isChild(word("2008"), QDate(2021, 6, 9)));
        QVERIFY(!services::guess::isChild(word("2007"), QDate(2021, 6, 9)));
        QVERIFY(!services::guess::isChild({}, QDate(2021, 6, 9)));
    }
};

QTEST_GUILESS_MAIN(TestHouseholds)
#include "tst_households.moc"
