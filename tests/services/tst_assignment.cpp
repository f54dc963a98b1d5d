// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"
#include "importfixture.h"

#include "services/assignment.h"
#include "services/assignmenttimeline.h"
#include "services/undo.h"
#include "store/queries/teambook.h"

#include <QRandomGenerator>

#include <map>

using namespace stc;
using schema::TableId;
using services::AssignmentTimeline;

namespace {

QDate day(int number)
{
    return QDate(2021, 6, 1).addDays(number - 1); // day 9 is today (testsupport.h)
}

Uuid made(quint64 number)
{
    return Uuid{1, number};
}

} // namespace

class TestAssignment : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void timelineAgreesWithADiary();
    void assignsToday();
    void firstTeamEver();
    void pastDateMovesTheBorder();
    void backAgainLeavesNoTrace();
    void plannedAndDone();
    void planIsReplacedAndDropped();
    void refusals();
    void visitOrderIsOneChange();
    void eachToItsOwn();
    void listsOfPastDays();
    void anImportKeepsTheFormerTeam();
    void addressOrder();
    void addressOrder_data();

private:
    Uuid household(const char *head, const Uuid &team, int order = 0) { return test::addHousehold(*m_database, QString::fromUtf8(head), team, order); }
    QString teamOn(const Uuid &household, const QDate &date);
    qint64 rows() { return m_database->connection().integer("SELECT count(*) FROM assignments").value_or(-1); }
    /// Undo brings back exactly what was, redo exactly what the change made.
    void undoAndRedo(const services::Change &change, const QStringList &before);

    QTemporaryDir m_dir;
    FixedClock m_clock{test::clock().now()};
    std::unique_ptr<store::Database> m_database;
    Uuid m_one;
    Uuid m_two;
    Uuid m_three;
};

void TestAssignment::init()
{
    m_clock.set(test::clock().now());
    auto made = test::communeBook(m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral("%1.db").arg(QRandomGenerator::global()->generate())), m_clock);
    STC_UNWRAP(made);
    m_database = *std::move(made);
    m_one = test::addTeam(*m_database, QStringLiteral("Tổ 1"));
    m_two = test::addTeam(*m_database, QStringLiteral("Tổ 2"));
    m_three = test::addTeam(*m_database, QStringLiteral("Tổ 3"));
}

QString TestAssignment::teamOn(const Uuid &household, const QDate &date)
{
    const auto team = store::teamOfHousehold(*m_database, household, date);
    if (!team)
        return team.error().text;
    return team->isNull() ? QStringLiteral("-") : test::value(*m_database, TableId::Teams, *team, "name");
}

void TestAssignment::undoAndRedo(const services::Change &change, const QStringList &before)
{
    const QStringList after = test::content(*m_database);
    QVERIFY(change.isSomething());
    QVERIFY(after != before);
    services::UndoStack stack(*m_database);
    stack.push(change);
    const auto undone = stack.undo();
    STC_UNWRAP(undone);
    QCOMPARE(test::content(*m_database), before);
    const auto redone = stack.redo();
    STC_UNWRAP(redone);
    QCOMPARE(test::content(*m_database), after);
}

/// The rows say of every day the same as a diary in which each assignment overwrites all later days.
void TestAssignment::timelineAgreesWithADiary()
{
    QRandomGenerator random(3);
    const QDate today = day(30);
    for (int round = 0; round < 2000; ++round) {
        std::map<int, Uuid> diary;
        const auto write = [&](int from, const Uuid &team) {
            for (int d = from; d <= 60; ++d)
                diary[d] = team;
        };
        store::HouseholdTeams start{made(99), random.bounded(3) == 0 ? Uuid() : made(1), {}};
        write(0, start.team);
        AssignmentTimeline line(start, today);
        for (int step = 0; step < 8; ++step) {
            // Plans are cut by nothing but plans, so here they come last.
            const int from = random.bounded(1, step < 6 ? 31 : 50);
            const int number = random.bounded(4);
            const Uuid team = number == 0 ? Uuid() : made(quint64(number));
            line.assign(team, day(from));
            if (from > 30) {
                write(31, diary[30]);
            }
            if (from <= 30 && step >= 6)
                break;
            write(from, team);
            for (int d = 0; d <= 60; ++d)
                QVERIFY2(line.teamOn(day(d)) == diary[d], qPrintable(QStringLiteral("round %1, step %2, day %3").arg(round).arg(step).arg(d)));
            // No row says what its neighbour says, none is empty, and they touch.
            Uuid before;
            QDate end;
            bool isFirst = true;
            for (const store::Spell &spell : line.teams().spells) {
                if (spell.until.isNull())
                    continue;
                QVERIFY(spell.from.isNull() ? isFirst : spell.from == end && spell.from < spell.until);
                QVERIFY(isFirst || spell.team != before);
                before = spell.team;
                end = spell.until;
                isFirst = false;
            }
            QVERIFY(isFirst || before != line.teams().team);
        }
    }
}

void TestAssignment::assignsToday()
{
    const Uuid a = household("Nguyễn Văn An", m_one, 1);
    const Uuid b = household("Trần Thị Bình", m_one, 2);
    household("Lê Văn Cường", m_two, 7);
    const QStringList before = test::content(*m_database);
    const auto change = services::assignHouseholds(*m_database, {b, a}, m_two, day(9));
    STC_UNWRAP(change);
    QCOMPARE(change->summary, QStringLiteral("assign 2 households to Tổ 2"));
    QCOMPARE(teamOn(a, day(8)), QStringLiteral("Tổ 1"));
    QCOMPARE(teamOn(a, day(9)), QStringLiteral("Tổ 2"));
    QCOMPARE(rows(), 2);
    // At the end of the new round, in the order given.
    QCOMPARE(test::value(*m_database, TableId::Households, b, "visit_order"), QStringLiteral("8"));
    QCOMPARE(test::value(*m_database, TableId::Households, a, "visit_order"), QStringLiteral("9"));
    undoAndRedo(*change, before);
    // The same again is nothing.
    const auto again = services::assignHouseholds(*m_database, {a, b}, m_two, day(9));
    STC_UNWRAP(again);
    QVERIFY(!again->isSomething());
}

void TestAssignment::firstTeamEver()
{
    const Uuid a = household("Nguyễn Văn An", {});
    STC_UNWRAP(services::assignHouseholds(*m_database, {a}, m_one, day(5)));
    QCOMPARE(teamOn(a, day(4)), QStringLiteral("-"));
    QCOMPARE(teamOn(a, day(5)), QStringLiteral("Tổ 1"));
    const auto off = services::assignHouseholds(*m_database, {a}, {}, day(7));
    STC_UNWRAP(off);
    QCOMPARE(off->summary, QStringLiteral("leave 1 households without a team"));
    QCOMPARE(teamOn(a, day(6)), QStringLiteral("Tổ 1"));
    QCOMPARE(teamOn(a, day(7)), QStringLiteral("-"));
    QCOMPARE(test::value(*m_database, TableId::Households, a, "visit_order"), QString());
}

void TestAssignment::pastDateMovesTheBorder()
{
    const Uuid a = household("Nguyễn Văn An", m_one, 1);
    STC_UNWRAP(services::assignHouseholds(*m_database, {a}, m_two, day(3)));
    STC_UNWRAP(services::assignHouseholds(*m_database, {a}, m_three, day(6)));
    const QStringList before = test::content(*m_database);
    // Written down late: it was Team 2 only until the 4th, and Team 1 again since.
    const auto change = services::assignHouseholds(*m_database, {a}, m_one, day(4));
    STC_UNWRAP(change);
    QCOMPARE(teamOn(a, day(2)), QStringLiteral("Tổ 1"));
    QCOMPARE(teamOn(a, day(3)), QStringLiteral("Tổ 2"));
    for (int d = 4; d <= 9; ++d)
        QCOMPARE(teamOn(a, day(d)), QStringLiteral("Tổ 1"));
    QCOMPARE(rows(), 2);
    undoAndRedo(*change, before);
}

void TestAssignment::backAgainLeavesNoTrace()
{
    const Uuid a = household("Nguyễn Văn An", m_one, 1);
    STC_UNWRAP(services::assignHouseholds(*m_database, {a}, m_two, day(3)));
    STC_UNWRAP(services::assignHouseholds(*m_database, {a}, m_one, day(3)));
    QCOMPARE(rows(), 0);
    QCOMPARE(teamOn(a, day(3)), QStringLiteral("Tổ 1"));
}

void TestAssignment::plannedAndDone()
{
    const Uuid a = household("Nguyễn Văn An", m_one, 1);
    const Uuid b = household("Trần Thị Bình", m_one, 2);
    const QStringList start = test::content(*m_database);
    const auto plan = services::assignHouseholds(*m_database, {a, b}, m_two, day(12));
    STC_UNWRAP(plan);
    QCOMPARE(plan->summary, QStringLiteral("hand 2 households over to Tổ 2 from 12/06/2021"));
    undoAndRedo(*plan, start);
    QCOMPARE(test::value(*m_database, TableId::Households, a, "team_id"), m_one.toString());
    QCOMPARE(teamOn(a, day(11)), QStringLiteral("Tổ 1"));
    QCOMPARE(teamOn(a, day(12)), QStringLiteral("Tổ 2"));
    // Nothing is due yet.
    const auto early = services::applyDueAssignments(*m_database);
    STC_UNWRAP(early);
    QVERIFY(!early->isSomething());
    // Three days later nobody had opened the program on the day itself.
    m_clock.set(m_clock.now().addDays(5));
    QCOMPARE(teamOn(a, day(13)), QStringLiteral("Tổ 2"));
    const QStringList before = test::content(*m_database);
    const auto due = services::applyDueAssignments(*m_database);
    STC_UNWRAP(due);
    QCOMPARE(due->summary, QStringLiteral("hand over 2 households as planned"));
    QCOMPARE(test::value(*m_database, TableId::Households, a, "team_id"), m_two.toString());
    QCOMPARE(teamOn(a, day(11)), QStringLiteral("Tổ 1"));
    QCOMPARE(teamOn(a, day(12)), QStringLiteral("Tổ 2"));
    QCOMPARE(rows(), 2); // the plans' own rows
    undoAndRedo(*due, before);
    const auto twice = services::applyDueAssignments(*m_database);
    STC_UNWRAP(twice);
    QVERIFY(!twice->isSomething());
}

void TestAssignment::planIsReplacedAndDropped()
{
    const Uuid a = household("Nguyễn Văn An", m_one, 1);
    STC_UNWRAP(services::assignHouseholds(*m_database, {a}, m_two, day(12)));
    STC_UNWRAP(services::assignHouseholds(*m_database, {a}, m_three, day(14)));
    QCOMPARE(rows(), 1);
    QCOMPARE(teamOn(a, day(13)), QStringLiteral("Tổ 1"));
    QCOMPARE(teamOn(a, day(14)), QStringLiteral("Tổ 3"));
    const QStringList before = test::content(*m_database);
    const auto dropped = services::dropPlans(*m_database, {a});
    STC_UNWRAP(dropped);
    QCOMPARE(rows(), 0);
    undoAndRedo(*dropped, before);
    // Staying where it is is no plan.
    STC_UNWRAP(services::assignHouseholds(*m_database, {a}, m_one, day(20)));
    QCOMPARE(rows(), 0);
}

void TestAssignment::refusals()
{
    const Uuid a = household("Nguyễn Văn An", m_one, 1);
    const Uuid far = test::add(*m_database, TableId::Households, {{QStringLiteral("commune_code"), QStringLiteral("07306")}, {QStringLiteral("hamlet"), QStringLiteral("Tiền Phong")},
        {QStringLiteral("head_name"), QStringLiteral("Vũ Thị Xa")}});
    const QStringList before = test::content(*m_database);
    const auto refused = [&](const std::vector<Uuid> &households, const Uuid &team, const QDate &from, ErrorCode code) {
        const auto change = services::assignHouseholds(*m_database, households, team, from);
        QVERIFY(!change);
        QCOMPARE(int(change.error().code), int(code));
        QVERIFY(!change.error().text.isEmpty());
        QCOMPARE(test::content(*m_database), before); // the first household had been moved already
    };
    refused({a, far}, m_two, day(9), ErrorCode::InvalidInput);
    refused({a, Uuid::random()}, m_two, day(9), ErrorCode::NotFound);
    refused({a}, Uuid::random(), day(9), ErrorCode::NotFound);
    refused({a}, m_two, QDate(2021, 4, 30), ErrorCode::InvalidInput); // before the team was there
    refused({a}, m_two, QDate(), ErrorCode::InvalidInput);
}

void TestAssignment::visitOrderIsOneChange()
{
    const Uuid a = household("Nguyễn Văn An", m_one, 4);
    const Uuid b = household("Trần Thị Bình", m_one, 5);
    const Uuid c = household("Lê Văn Cường", m_one);
    const Uuid other = household("Phạm Thị Dung", m_two, 1);
    const QStringList before = test::content(*m_database);
    const auto change = services::setVisitOrder(*m_database, m_one, {c, a, other});
    STC_UNWRAP(change);
    QCOMPARE(change->summary, QStringLiteral("change the visit order of Tổ 1"));
    const auto place = [&](const Uuid &id) { return test::value(*m_database, TableId::Households, id, "visit_order"); };
    QCOMPARE(place(c), QStringLiteral("1"));
    QCOMPARE(place(a), QStringLiteral("2"));
    QCOMPARE(place(b), QStringLiteral("3"));
    QCOMPARE(place(other), QStringLiteral("1"));
    undoAndRedo(*change, before);
}

void TestAssignment::eachToItsOwn()
{
    const Uuid a = household("Nguyễn Văn An", {});
    const Uuid b = household("Trần Thị Bình", m_one, 1);
    const QStringList before = test::content(*m_database);
    const auto change = services::assignEach(*m_database, {{a, m_one}, {b, m_two}}, day(9));
    STC_UNWRAP(change);
    QCOMPARE(change->summary, QStringLiteral("assign 2 households to 2 teams"));
    QCOMPARE(teamOn(a, day(9)), QStringLiteral("Tổ 1"));
    QCOMPARE(teamOn(b, day(9)), QStringLiteral("Tổ 2"));
    undoAndRedo(*change, before);
}

void TestAssignment::listsOfPastDays()
{
    const Uuid a = household("Nguyễn Văn An", m_one, 1);
    household("Trần Thị Bình", m_one, 2);
    STC_UNWRAP(services::assignHouseholds(*m_database, {a}, m_two, day(5)));
    const auto heads = [&](const Uuid &team, const QDate &date) {
        QStringList names;
        const auto teams = store::teamsOn(*m_database, {0, 99'999'999'999}, team, date);
        if (!teams || teams->size() != 1)
            return QStringList{QStringLiteral("?")};
        const auto households = store::householdsOf(*m_database, teams->front().key, date);
        if (!households)
            return QStringList{households.error().text};
        for (const auto &one : *households)
            names << one.head + (one.visitOrder ? QString::number(*one.visitOrder) : QString());
        return names;
    };
    QCOMPARE(heads(m_one, day(9)), QStringList{QStringLiteral("Trần Thị Bình2")});
    QCOMPARE(heads(m_two, day(9)), QStringList{QStringLiteral("Nguyễn Văn An1")});
    QCOMPARE(heads(m_two, day(4)), QStringList());
    // It was in the first team's round then; its place there is no longer known.
    QCOMPARE(heads(m_one, day(4)), (QStringList{QStringLiteral("Trần Thị Bình2"), QStringLiteral("Nguyễn Văn An")}));
}

void TestAssignment::anImportKeepsTheFormerTeam()
{
    test::Office office;
    const QByteArray teams = QByteArray(test::kTeams) + "#1,07360,Thôn Đông,Tổ 1,community,2021-05-01,,@1\n#2,07360,Thôn Đông,Tổ 2,community,2021-05-01,,@1\n";
    const auto household = [](const char *team, const char *time) {
        return QByteArray(test::kHouseholds) + "#11,07360,Thôn Đông," + team + ",Phạm Văn An," + time + "\n#12,07360,Thôn Đông,,Vũ Thị Ba," + time + "\n";
    };
    const char *const spells = "SELECT t.name || ' ' || ifnull(a.from_on, '') || ' ' || a.until_on FROM assignments a JOIN teams t ON t.key = a.team_id ORDER BY a.until_on";
    STC_UNWRAP(office.import({{"teams", teams}, {"households", household("#1", "@1")}}));
    QCOMPARE(office.ask(spells), QString()); // new ones had no team before
    const QString today = office.database().clock().today().toString(Qt::ISODate);
    // A list of an office whose program knows no history.
    const auto report = office.import({{"teams", teams}, {"households", household("#2", "@2")}});
    STC_UNWRAP(report);
    QVERIFY2(report->applied, qPrintable(test::issuesOf(*report)));
    QCOMPARE(office.ask(spells), QStringLiteral("Tổ 1  ") + today);
    // The same again, and back on the same day, add nothing.
    STC_UNWRAP(office.import({{"teams", teams}, {"households", household("#2", "@2")}}));
    STC_UNWRAP(office.import({{"teams", teams}, {"households", household("#1", "@3")}}));
    QCOMPARE(office.ask(spells), QStringLiteral("Tổ 1  ") + today);
    // One that sends the history along is believed.
    test::Office other;
    STC_UNWRAP(other.import({{"teams", teams}, {"households", household("#1", "@1")}}));
    STC_UNWRAP(other.import({{"teams", teams}, {"households", household("#2", "@2")},
        {"assignments", QByteArray("id,household_id,team_id,from_on,until_on,updated_at\n#21,#11,#1,,2021-05-20,@2\n")}}));
    QCOMPARE(other.ask(spells), QStringLiteral("Tổ 1  2021-05-20"));
    // Two offices that read the same make the same row.
    test::Office third;
    STC_UNWRAP(third.import({{"teams", teams}, {"households", household("#1", "@1")}}));
    STC_UNWRAP(third.import({{"teams", teams}, {"households", household("#2", "@2")}}));
    QCOMPARE(third.ask("SELECT hex(id) FROM assignments"), office.ask("SELECT hex(id) FROM assignments"));
}

void TestAssignment::addressOrder_data()
{
    QTest::addColumn<QStringList>("first"); // hamlet, address, number
    QTest::addColumn<QStringList>("second");
    const auto row = [](const char *name, const char *a, const char *b) { QTest::newRow(name) << QString::fromUtf8(a).split(QLatin1Char('|')) << QString::fromUtf8(b).split(QLatin1Char('|')); };
    row("household numbers by value", "Thôn Hậu|Thôn Hậu|9", "Thôn Hậu|Thôn Hậu|10");
    row("leading zeros", "Thôn Hậu|Thôn Hậu|009", "Thôn Hậu|Thôn Hậu|10");
    row("hamlet first", "Thôn 2|Thôn 2|50", "Thôn 10|Thôn 10|1");
    row("lane before house", "Thôn Hậu|Số 20, ngõ 3, Thôn Hậu|1", "Thôn Hậu|Số 1, ngõ 12, Thôn Hậu|2");
    row("house within the lane", "Thôn Hậu|Số 9, ngõ 3|5", "Thôn Hậu|Số 12, ngõ 3|1");
    row("number before the street", "Phố|9 Lê Lợi|1", "Phố|12 Lê Lợi|1");
    row("street before number", "Phố|20 Hoàng Hoa Thám|1", "Phố|3 Lê Lợi|1");
    row("lane slash number", "Phố|12/5 Lê Lợi|1", "Phố|12/30 Lê Lợi|1");
    row("letter behind a number", "Phố|12A Lê Lợi|1", "Phố|13 Lê Lợi|1");
    row("marks count", "Thôn Đa|Thôn Đa|1", "Thôn Đà|Thôn Đà|1");
    row("without an address first", "Thôn Hậu||7", "Thôn Hậu|Ngõ 1|1");
}

void TestAssignment::addressOrder()
{
    QFETCH(QStringList, first);
    QFETCH(QStringList, second);
    QVERIFY(services::addressKey(first.at(0), first.at(1), first.at(2)) < services::addressKey(second.at(0), second.at(1), second.at(2)));
}

QTEST_GUILESS_MAIN(TestAssignment)
#include "tst_assignment.moc"
