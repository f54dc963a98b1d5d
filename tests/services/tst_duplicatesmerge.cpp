// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"
#include "importfixture.h"

#include "services/duplicatesmerge.h"
#include "services/exporter.h"
#include "services/undo.h"
#include "store/queries/duplicates.h"

using namespace stc;
using schema::TableId;
using services::Change;
using services::Take;

namespace {

QString column(const char *name) { return QLatin1String(name); }

} // namespace

/// Two entries of one person or household become one, or are told apart; each is one change that can be taken back wholly.
class TestDuplicatesMerge : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        auto made = test::communeBook(m_folder.filePath(QStringLiteral("book%1.db").arg(++m_databases)), test::clock());
        STC_UNWRAP(made);
        m_database = *std::move(made);
        m_home = test::addHousehold(*m_database, QStringLiteral("Lê Một"), {});
        m_other = test::addHousehold(*m_database, QStringLiteral("Ngô Hai"), {});
        m_keep = addPerson(m_home, "Trần Thị Hòa", {{column("birth_date"), column("1962-03-04")}, {column("phone"), column("0912345678")}});
        m_drop = addPerson(m_other, "TRAN THI HOA", {{column("birth_date"), column("1962")}, {column("identity_number"), column("024162000011")}, {column("note"), column("x")}});
        m_third = addPerson(m_home, "Vũ Ba", {});
    }

    void mergesWithAllThatRefers();
    void refusesTwoOpenQuarantines();
    void refusesWhatIsNotThere();
    void refusedValueWritesNothing();
    void contactsOfEachOther();
    void comparesAndSuggests();
    void mergesAsChosen();
    void mergesHouseholds();
    void marksDistinct();
    void distinctPairsFollow();
    void distinctTravels();

private:
    Uuid addPerson(const Uuid &household, const char *name, store::Values values)
    {
        values.insert(column("household_id"), household.toString());
        values.insert(column("full_name"), QString::fromUtf8(name));
        return test::add(*m_database, TableId::People, values);
    }
    Uuid addQuarantine(const Uuid &person, const char *start, const char *end = "")
    {
        return test::add(*m_database, TableId::Quarantines, {{column("person_id"), person.toString()}, {column("kind"), column("home")}, {column("reason"), column("contact_f2")},
            {column("start_on"), column(start)}, {column("ended_on"), column(end)}, {column("end_reason"), column(*end ? "completed" : "")}});
    }
    Uuid addContact(const Uuid &person, const Uuid &source)
    {
        return test::add(*m_database, TableId::Contacts, {{column("person_id"), person.toString()}, {column("source_person_id"), source.toString()}, {column("level"), column("F1")},
            {column("traced_on"), column("2021-06-01")}});
    }
    Uuid addCheck(const Uuid &person, const char *session)
    {
        return test::add(*m_database, TableId::HealthChecks, {{column("person_id"), person.toString()}, {column("checked_on"), column("2021-06-02")}, {column("session"), column(session)},
            {column("temperature_c"), column("36.6")}});
    }
    [[nodiscard]] QString value(TableId table, const Uuid &id, const char *name) { return test::value(*m_database, table, id, name); }
    /// Undo brings back exactly what was, redo exactly what the change made.
    void undoAndRedo(const Change &change, const QByteArray &before)
    {
        QVERIFY(change.isSomething());
        const QByteArray after = rows();
        QVERIFY(after != before);
        services::UndoStack stack(*m_database);
        stack.push(change);
        STC_UNWRAP(stack.undo());
        QCOMPARE(rows(), before);
        STC_UNWRAP(stack.redo());
        QCOMPARE(rows(), after);
    }
    /// Every row of every table, without stamps.
    [[nodiscard]] QByteArray rows()
    {
        QByteArray all;
        for (const schema::Table *table : schema::allTables()) {
            auto reader = store::RowReader::open(m_database->connection(), *table, "ORDER BY t.id");
            while (reader && reader->next().value_or(false))
                all += QByteArray(table->name) + ' ' + reader->stamp().id.toString().toUtf8() + ' ' + store::rowContent(*table, reader->cells()).c_str() + '\n';
        }
        return all;
    }
    [[nodiscard]] services::ComparedField &field(services::ComparedRecords &records, const char *name) const
    {
        const int index = schema::table(records.table).indexOf(name);
        return *std::find_if(records.fields.begin(), records.fields.end(), [index](const auto &one) { return one.column == index; });
    }

    QTemporaryDir m_folder;
    int m_databases = 0;
    std::unique_ptr<store::Database> m_database;
    Uuid m_home, m_other, m_keep, m_drop, m_third;
};

void TestDuplicatesMerge::mergesWithAllThatRefers()
{
    const Uuid quarantine = addQuarantine(m_drop, "2021-05-20");
    addQuarantine(m_keep, "2021-04-20", "2021-05-04");
    const Uuid contact = addContact(m_third, m_drop);
    const Uuid check = addCheck(m_drop, "morning");
    const Uuid sameCheck = addCheck(m_drop, "evening");
    addCheck(m_keep, "evening");
    const Uuid movement = test::add(*m_database, TableId::Movements, {{column("person_id"), m_drop.toString()}, {column("kind"), column("moved_in")}, {column("happened_on"), column("2021-02-03")}});
    const QByteArray before = rows();

    const auto change = services::mergePeople(*m_database, m_keep, m_drop, {{column("identity_number"), column("024162000011")}});
    STC_UNWRAP(change);
    QCOMPARE(change->summary, QStringLiteral("merge two entries of one person"));
    QCOMPARE(value(TableId::People, m_drop, "full_name"), QStringLiteral("(gone)"));
    QCOMPARE(value(TableId::People, m_keep, "identity_number"), QStringLiteral("024162000011"));
    QCOMPARE(value(TableId::People, m_keep, "birth_date"), QStringLiteral("1962-03-04"));
    QCOMPARE(value(TableId::Quarantines, quarantine, "person_id"), m_keep.toString());
    QCOMPARE(value(TableId::Contacts, contact, "source_person_id"), m_keep.toString());
    QCOMPARE(value(TableId::HealthChecks, check, "person_id"), m_keep.toString());
    QCOMPARE(value(TableId::HealthChecks, sameCheck, "person_id"), QStringLiteral("(gone)")); // the kept one has that session
    QCOMPARE(value(TableId::Movements, movement, "person_id"), m_keep.toString());
    // The deletion travels.
    QCOMPARE(m_database->connection().integer("SELECT count(*) FROM deletions WHERE table_name = 'people'").value_or(-1), 1);
    undoAndRedo(*change, before);
}

void TestDuplicatesMerge::refusesTwoOpenQuarantines()
{
    addQuarantine(m_keep, "2021-05-20");
    addQuarantine(m_drop, "2021-05-25");
    const QByteArray before = rows();
    const auto change = services::mergePeople(*m_database, m_keep, m_drop, {});
    QVERIFY(!change);
    QCOMPARE(change.error().code, ErrorCode::StillUsed);
    QVERIFY(change.error().text.contains(QLatin1String("20/05/2021")) && change.error().text.contains(QLatin1String("25/05/2021")));
    QCOMPARE(rows(), before);
    const auto compared = services::compareRecords(*m_database, TableId::People, m_keep, m_drop);
    STC_UNWRAP(compared);
    QCOMPARE(compared->refusals, QStringList{change.error().text});
}

void TestDuplicatesMerge::refusesWhatIsNotThere()
{
    const QByteArray before = rows();
    QCOMPARE(services::mergePeople(*m_database, m_keep, m_keep, {}).error().code, ErrorCode::InvalidInput);
    QCOMPARE(services::mergePeople(*m_database, m_keep, Uuid::random(), {}).error().code, ErrorCode::NotFound);
    QCOMPARE(services::mergePeople(*m_database, Uuid::random(), m_keep, {}).error().code, ErrorCode::NotFound);
    QCOMPARE(services::compareRecords(*m_database, TableId::People, m_keep, Uuid::random()).error().code, ErrorCode::NotFound);
    QCOMPARE(services::markDistinct(*m_database, TableId::People, m_keep, m_keep).error().code, ErrorCode::InvalidInput);
    QCOMPARE(services::markDistinct(*m_database, TableId::People, m_keep, Uuid::random()).error().code, ErrorCode::NotFound);
    QCOMPARE(services::takeBackDistinct(*m_database, TableId::People, Uuid::random()).error().code, ErrorCode::NotFound);
    QCOMPARE(rows(), before);
}

void TestDuplicatesMerge::refusedValueWritesNothing()
{
    addQuarantine(m_drop, "2021-05-20");
    addContact(m_keep, m_drop);
    const QByteArray before = rows();
    const auto change = services::mergePeople(*m_database, m_keep, m_drop, {{column("full_name"), QString()}});
    QVERIFY(!change);
    QCOMPARE(change.error().code, ErrorCode::InvalidInput);
    QCOMPARE(rows(), before);
}

void TestDuplicatesMerge::contactsOfEachOther()
{
    const Uuid contact = addContact(m_drop, m_keep);
    const auto compared = services::compareRecords(*m_database, TableId::People, m_keep, m_drop);
    QCOMPARE(compared->warnings.size(), 1);
    const QByteArray before = rows();
    const auto change = services::mergePeople(*m_database, m_keep, m_drop, {});
    STC_UNWRAP(change);
    QCOMPARE(value(TableId::Contacts, contact, "level"), QStringLiteral("(gone)"));
    undoAndRedo(*change, before);

    // A ring of contacts: each would be the source of itself.
    const Uuid again = addPerson(m_home, "Trần Thị Hoà", {});
    addContact(m_third, m_keep);
    addContact(again, m_third);
    const QByteArray untouched = rows();
    const auto ring = services::mergePeople(*m_database, m_keep, again, {});
    QVERIFY(!ring);
    QVERIFY(!ring.error().text.isEmpty());
    QCOMPARE(rows(), untouched);
}

void TestDuplicatesMerge::comparesAndSuggests()
{
    addQuarantine(m_drop, "2021-05-20");
    auto records = services::compareRecords(*m_database, TableId::People, m_keep, m_drop);
    STC_UNWRAP(records);
    QCOMPARE(field(*records, "full_name").take, Take::First);       // with marks
    QCOMPARE(field(*records, "birth_date").take, Take::First);      // the whole date
    QCOMPARE(field(*records, "birth_date").firstText, QStringLiteral("04/03/1962"));
    QCOMPARE(field(*records, "identity_number").take, Take::Second); // the only one
    QCOMPARE(field(*records, "phone").take, Take::First);
    QCOMPARE(field(*records, "household_id").firstText, QStringLiteral("Lê Một"));
    QVERIFY(!field(*records, "sex").differs());
    QCOMPARE(records->referring.size(), std::size_t(1));
    QCOMPARE(records->referring.front().table, TableId::Quarantines);
    QCOMPARE(records->referring.front().second, 1);
    const auto otherWay = services::compareRecords(*m_database, TableId::People, m_drop, m_keep);
    QCOMPARE(otherWay->referring.front().first, 1);
}

void TestDuplicatesMerge::mergesAsChosen()
{
    addQuarantine(m_drop, "2021-05-20");
    {
        const auto editor = store::Editor::begin(*m_database);
        STC_UNWRAP((*editor)->update(TableId::People, m_keep, {{column("note"), column("y")}}));
        STC_UNWRAP((*editor)->commit(QStringLiteral("note")));
    }
    auto records = services::compareRecords(*m_database, TableId::People, m_keep, m_drop);
    STC_UNWRAP(records);
    QCOMPARE(field(*records, "note").take, Take::Both);
    const auto place = [&](const char *name) { return static_cast<std::size_t>(&field(*records, name) - records->fields.data()); };
    records->choose(place("phone"), Take::Second);
    records->choose(place("household_id"), Take::Second);
    const QByteArray before = rows();
    const auto change = services::mergeRecords(*m_database, *records);
    STC_UNWRAP(change);
    // The one with the quarantine stays, with the values that were chosen.
    QCOMPARE(value(TableId::People, m_keep, "full_name"), QStringLiteral("(gone)"));
    QCOMPARE(value(TableId::People, m_drop, "full_name"), QStringLiteral("Trần Thị Hòa"));
    QCOMPARE(value(TableId::People, m_drop, "birth_date"), QStringLiteral("1962-03-04"));
    QCOMPARE(value(TableId::People, m_drop, "phone"), QString());
    QCOMPARE(value(TableId::People, m_drop, "household_id"), m_other.toString());
    QCOMPARE(value(TableId::People, m_drop, "note"), QStringLiteral("y; x"));
    undoAndRedo(*change, before);
}

void TestDuplicatesMerge::mergesHouseholds()
{
    const Uuid team = test::addTeam(*m_database, QStringLiteral("Tổ 1"));
    {
        const auto editor = store::Editor::begin(*m_database);
        STC_UNWRAP((*editor)->update(TableId::Households, m_other, {{column("team_id"), team.toString()}, {column("visit_order"), column("7")}}));
        STC_UNWRAP((*editor)->commit(QStringLiteral("team")));
    }
    auto records = services::compareRecords(*m_database, TableId::Households, m_home, m_other);
    STC_UNWRAP(records);
    QCOMPARE(field(*records, "team_id").take, Take::Second);
    QCOMPARE(field(*records, "visit_order").take, Take::Second);
    // The order in the round follows the team, whichever of the two is chosen.
    records->choose(static_cast<std::size_t>(&field(*records, "visit_order") - records->fields.data()), Take::First);
    QCOMPARE(field(*records, "team_id").take, Take::First);
    records->choose(static_cast<std::size_t>(&field(*records, "team_id") - records->fields.data()), Take::Second);
    QCOMPARE(field(*records, "visit_order").take, Take::Second);
    records->choose(static_cast<std::size_t>(&field(*records, "head_name") - records->fields.data()), Take::First);
    const QByteArray before = rows();
    const auto change = services::mergeRecords(*m_database, *records);
    STC_UNWRAP(change);
    QCOMPARE(value(TableId::Households, m_home, "head_name"), QStringLiteral("(gone)"));
    QCOMPARE(value(TableId::Households, m_other, "team_id"), team.toString());
    QCOMPARE(value(TableId::Households, m_other, "visit_order"), QStringLiteral("7"));
    QCOMPARE(value(TableId::Households, m_other, "head_name"), QStringLiteral("Lê Một"));
    for (const Uuid &person : {m_keep, m_drop, m_third})
        QCOMPARE(value(TableId::People, person, "household_id"), m_other.toString());
    undoAndRedo(*change, before);
}

void TestDuplicatesMerge::marksDistinct()
{
    for (const auto &[table, a, b, stored] : {std::tuple(TableId::People, m_keep, m_drop, TableId::DistinctPeople), std::tuple(TableId::Households, m_home, m_other, TableId::DistinctHouseholds)}) {
        const QByteArray before = rows();
        const auto change = services::markDistinct(*m_database, table, std::max(a, b), std::min(a, b));
        STC_UNWRAP(change);
        const auto line = store::findDistinctPair(m_database->connection(), table, a, b);
        STC_UNWRAP(line);
        QCOMPARE(value(stored, *line, table == TableId::People ? "person_id" : "household_id"), std::min(a, b).toString());
        QCOMPARE(value(stored, *line, "decided_on"), QStringLiteral("2021-06-09"));
        undoAndRedo(*change, before);
        const auto again = services::markDistinct(*m_database, table, a, b);
        STC_UNWRAP(again);
        QVERIFY(!again->isSomething());
        const QByteArray known = rows();
        const auto taken = services::takeBackDistinct(*m_database, table, *store::findDistinctPair(m_database->connection(), table, a, b));
        STC_UNWRAP(taken);
        QCOMPARE(rows(), before);
        undoAndRedo(*taken, known);
    }
}

/// What was known of the one that went is known of the one that stays: smaller id first, once.
void TestDuplicatesMerge::distinctPairsFollow()
{
    for (int round = 0; round < 6; ++round) {
        const Uuid keep = addPerson(m_home, "Đỗ Năm", {});
        const Uuid drop = addPerson(m_home, "Đỗ Năm", {});
        const Uuid other = addPerson(m_home, "Đỗ Năm", {});
        STC_UNWRAP(services::markDistinct(*m_database, TableId::People, drop, other));
        STC_UNWRAP(services::markDistinct(*m_database, TableId::People, keep, drop));
        if (round % 2 == 0)
            STC_UNWRAP(services::markDistinct(*m_database, TableId::People, keep, other));
        const QByteArray before = rows();
        const auto change = services::mergePeople(*m_database, keep, drop, {});
        STC_UNWRAP(change);
        const auto line = store::findDistinctPair(m_database->connection(), TableId::People, keep, other);
        QVERIFY(!line->isNull());
        QCOMPARE(value(TableId::DistinctPeople, *line, "person_id"), std::min(keep, other).toString());
        undoAndRedo(*change, before);
    }
    QCOMPARE(store::readDistinctPairs(m_database->connection(), TableId::People)->size(), std::size_t(6));
}

void TestDuplicatesMerge::distinctTravels()
{
    STC_UNWRAP(services::markDistinct(*m_database, TableId::People, m_keep, m_drop));
    STC_UNWRAP(services::markDistinct(*m_database, TableId::Households, m_home, m_other));
    services::ExportOptions options;
    options.target = m_folder.filePath(QStringLiteral("out%1.zip").arg(m_databases));
    STC_UNWRAP(services::runExport(*m_database, options, {}));
    auto district = store::Database::create(m_folder.filePath(QStringLiteral("district%1.db").arg(m_databases)), QStringLiteral("216"), UnitList::builtIn(), test::clock());
    STC_UNWRAP(district);
    services::ImportOptions import;
    import.paths = QStringList{options.target};
    const auto report = services::runImport(**district, import, {});
    STC_UNWRAP(report);
    QVERIFY(report->applied);
    QVERIFY(!store::findDistinctPair((*district)->connection(), TableId::People, m_drop, m_keep)->isNull());
    QVERIFY(!store::findDistinctPair((*district)->connection(), TableId::Households, m_other, m_home)->isNull());
}

QTEST_GUILESS_MAIN(TestDuplicatesMerge)
#include "tst_duplicatesmerge.moc"
