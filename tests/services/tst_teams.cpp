// SPDX-License-Identifier: GPL-3.0-or-later
#include "booksfixture.h"

#include "services/assignment.h"
#include "services/teams.h"
#include "services/undo.h"
#include "store/queries/teambook.h"
#include "store/queries/teamoverview.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

using namespace stc;
using schema::TableId;
using store::TeamWarning;
using store::Values;

namespace {

QDate day(int number)
{
    return QDate(2021, 6, 1).addDays(number - 1); // day 9 is today (testsupport.h)
}

const AreaRange kAll{0, 99'999'999'999};

Values person(const char *name, const char *role = "member", const char *phone = "0912345678")
{
    return {{QStringLiteral("full_name"), QString::fromUtf8(name)}, {QStringLiteral("sex"), QStringLiteral("male")}, {QStringLiteral("role"), QLatin1String(role)},
        {QStringLiteral("affiliation"), QStringLiteral("women_union")}, {QStringLiteral("phone"), QLatin1String(phone)}};
}

Values teamValues(const char *name)
{
    return {{QStringLiteral("commune_code"), QStringLiteral("07303")}, {QStringLiteral("hamlet"), QStringLiteral("Thôn Chính")}, {QStringLiteral("name"), QString::fromUtf8(name)},
        {QStringLiteral("kind"), QStringLiteral("community")}, {QStringLiteral("decision_number"), QStringLiteral("15/QĐ-UBND")}, {QStringLiteral("decision_date"), QStringLiteral("1/6/2021")},
        {QStringLiteral("established_on"), QStringLiteral("02/06/2021")}};
}

} // namespace

class TestTeams : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_database.reset(); }
    void foundsATeamWithItsMembers();
    void foundingRefused();
    void warningsWantAReason();
    void addsAMember();
    void replacesTheLeader();
    void replacesByAMember();
    void changesARole();
    void aMemberLeaves();
    void dissolves();
    void dissolvesIntoAnother();
    void splits();
    void splitsWrongly();
    void merges();
    void refusals();
    void limitsAndWarnings();
    void overviewCounts();
    void overviewOrder();
    void eventsTellTheStory();

private:
    QString value(TableId table, const Uuid &id, const char *column) { return test::value(*m_database, table, id, column); }
    /// "name role" of those who are members on that day, leader first.
    QStringList membersOn(const Uuid &team, const QDate &date);
    QStringList headsOn(const Uuid &team, const QDate &date);
    void undoAndRedo(const services::Change &change, const QStringList &before);
    store::TeamOverview overview(const Uuid &team);

    QTemporaryDir m_dir;
    FixedClock m_clock{test::clock().now()};
    std::unique_ptr<store::Database> m_database;
    Uuid m_team;
    Uuid m_leader;
    Uuid m_deputy;
    Uuid m_member;
    Uuid m_first;
    Uuid m_second;
};

void TestTeams::init()
{
    auto made = test::communeBook(m_dir.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".db")), m_clock);
    STC_UNWRAP(made);
    m_database = *std::move(made);
    m_team = test::addTeam(*m_database, QStringLiteral("Tổ 1"));
    m_leader = test::addMember(*m_database, m_team, QStringLiteral("Nguyễn Thị Lan"), QStringLiteral("leader"));
    m_deputy = test::addMember(*m_database, m_team, QStringLiteral("Trần Thị Hoa"), QStringLiteral("deputy"));
    m_member = test::addMember(*m_database, m_team, QStringLiteral("Lê Thị Mai"));
    m_first = test::addHousehold(*m_database, QStringLiteral("Phạm Văn Đức"), m_team, 1);
    m_second = test::addHousehold(*m_database, QStringLiteral("Vũ Văn Hải"), m_team, 2);
}

QStringList TestTeams::membersOn(const Uuid &team, const QDate &date)
{
    const auto teams = store::teamsOn(*m_database, kAll, team, date);
    if (!teams || teams->size() != 1)
        return {QStringLiteral("?")};
    const auto members = store::membersOn(*m_database, teams->front().key, date);
    QStringList texts;
    for (const auto &member : members.value_or(std::vector<store::TeamMember>()))
        texts << member.name.section(QLatin1Char(' '), -1) + QLatin1Char(' ') + member.role;
    return texts;
}

QStringList TestTeams::headsOn(const Uuid &team, const QDate &date)
{
    const auto teams = store::teamsOn(*m_database, kAll, team, date);
    if (!teams || teams->size() != 1)
        return {QStringLiteral("?")};
    QStringList texts;
    const auto households = store::householdsOf(*m_database, teams->front().key, date);
    for (const auto &household : households.value_or(std::vector<store::TeamHousehold>()))
        texts << household.head.section(QLatin1Char(' '), -1);
    return texts;
}

void TestTeams::undoAndRedo(const services::Change &change, const QStringList &before)
{
    const QStringList after = test::content(*m_database);
    QVERIFY(change.isSomething());
    QVERIFY(after != before);
    services::UndoStack stack(*m_database);
    stack.push(change);
    STC_UNWRAP(stack.undo());
    QCOMPARE(test::content(*m_database), before);
    STC_UNWRAP(stack.redo());
    QCOMPARE(test::content(*m_database), after);
}

store::TeamOverview TestTeams::overview(const Uuid &team)
{
    const auto teams = store::teamOverview(*m_database, kAll, m_clock.today(), true);
    for (const auto &one : teams.value_or(std::vector<store::TeamOverview>())) {
        if (one.id == team)
            return one;
    }
    return {};
}

void TestTeams::foundsATeamWithItsMembers()
{
    const QStringList before = test::content(*m_database);
    services::TeamFounding founding{teamValues("Tổ 2"), {person("Hoàng Văn Nam", "leader", "0912.345.678"), person("Đỗ Văn Tú")}, {}};
    founding.members[1].insert(QStringLiteral("joined_on"), QStringLiteral("2021-06-05"));
    const auto reply = services::foundTeam(*m_database, founding);
    STC_UNWRAP(reply);
    QVERIFY2(reply->isSaved(), reply->problems.empty() ? "" : qPrintable(reply->problems.front().problem.message));
    QCOMPARE(reply->change.summary, QStringLiteral("found Tổ 2"));
    QCOMPARE(value(TableId::Teams, reply->id, "established_on"), QStringLiteral("2021-06-02"));
    QCOMPARE(value(TableId::Teams, reply->id, "decision_number"), QStringLiteral("15/QĐ-UBND"));
    QCOMPARE(membersOn(reply->id, day(2)), QStringList{QStringLiteral("Nam leader")});
    QCOMPARE(membersOn(reply->id, day(9)), (QStringList{QStringLiteral("Nam leader"), QStringLiteral("Tú member")}));
    undoAndRedo(reply->change, before);
}

void TestTeams::foundingRefused()
{
    const QStringList before = test::content(*m_database);
    services::TeamFounding founding{teamValues("Tổ 1"), {person("Hoàng Văn Nam", "leader", "12"), person("Đỗ Văn 2")}, {}};
    const auto reply = services::foundTeam(*m_database, founding);
    STC_UNWRAP(reply);
    QVERIFY(!reply->isSaved());
    QCOMPARE(test::content(*m_database), before); // nothing is half written
    const auto has = [&](int member, IssueCode code) {
        return std::any_of(reply->problems.begin(), reply->problems.end(), [&](const services::TeamProblem &problem) { return problem.member == member && problem.problem.code == code; });
    };
    QVERIFY(has(-1, IssueCode::DuplicateRecord)); // the name is taken
    QVERIFY(has(0, IssueCode::BadPhone));
    QVERIFY(has(1, IssueCode::DigitsInName));
    for (const services::TeamProblem &problem : reply->problems)
        QVERIFY(!problem.problem.message.isEmpty());
    QCOMPARE(reply->problems.size(), std::size_t(3));
}

void TestTeams::warningsWantAReason()
{
    services::TeamFounding founding{teamValues("Tổ 2"), {person("Hoàng Văn Nam", "leader")}, {}};
    founding.members[0].insert(QStringLiteral("birth_date"), QStringLiteral("2008")); // a child of 13
    const auto first = services::foundTeam(*m_database, founding);
    STC_UNWRAP(first);
    QVERIFY(!first->isSaved());
    QVERIFY(first->problems.front().problem.isWarning());
    founding.reason = QStringLiteral("con tổ trưởng giúp ghi sổ");
    const auto second = services::foundTeam(*m_database, founding);
    STC_UNWRAP(second);
    QVERIFY(second->isSaved());
    const auto kept = m_database->connection().string("SELECT reason FROM overruled");
    STC_UNWRAP(kept);
    QCOMPARE(*kept, founding.reason);
}

void TestTeams::addsAMember()
{
    const QStringList before = test::content(*m_database);
    Values values = person("Đỗ Văn Tú");
    values.insert(QStringLiteral("joined_on"), QStringLiteral("2021-06-03"));
    const auto reply = services::addMember(*m_database, m_team, values);
    STC_UNWRAP(reply);
    QVERIFY(reply->isSaved());
    QCOMPARE(reply->change.summary, QStringLiteral("add a member to Tổ 1"));
    QCOMPARE(membersOn(m_team, day(2)).size(), 3);
    QCOMPARE(membersOn(m_team, day(3)).size(), 4);
    undoAndRedo(reply->change, before);
    const auto wrong = services::addMember(*m_database, m_team, {{QStringLiteral("full_name"), QStringLiteral("Đỗ Văn Tú")}});
    STC_UNWRAP(wrong);
    QVERIFY(wrong->problems.size() >= 3); // sex, role, joined
}

void TestTeams::replacesTheLeader()
{
    // She watches over somebody in quarantine; the successor goes on with that.
    const Uuid someone = test::add(*m_database, TableId::People, {{QStringLiteral("household_id"), m_first.toString()}, {QStringLiteral("full_name"), QStringLiteral("Phạm Thị Cúc")}});
    const Uuid open = test::add(*m_database, TableId::Quarantines, {{QStringLiteral("person_id"), someone.toString()}, {QStringLiteral("reason"), QStringLiteral("contact_f1")},
        {QStringLiteral("kind"), QStringLiteral("home")}, {QStringLiteral("start_on"), QStringLiteral("2021-06-04")}, {QStringLiteral("days"), QStringLiteral("14")},
        {QStringLiteral("planned_end_on"), QStringLiteral("2021-06-18")}, {QStringLiteral("monitor_id"), m_leader.toString()}});
    const QStringList before = test::content(*m_database);
    const auto reply = services::replaceMember(*m_database, m_leader, day(7), person("Hoàng Văn Nam", "member"));
    STC_UNWRAP(reply);
    QVERIFY(reply->isSaved());
    QCOMPARE(reply->change.summary, QStringLiteral("replace the leader of Tổ 1"));
    QCOMPARE(value(TableId::Members, m_leader, "left_on"), QStringLiteral("2021-06-07"));
    QCOMPARE(membersOn(m_team, day(6)).first(), QStringLiteral("Lan leader"));
    QCOMPARE(membersOn(m_team, day(7)).first(), QStringLiteral("Nam leader"));
    QCOMPARE(membersOn(m_team, day(7)).size(), 3);
    QCOMPARE(value(TableId::Quarantines, open, "monitor_id"), reply->id.toString());
    undoAndRedo(reply->change, before);
}

void TestTeams::replacesByAMember()
{
    const QStringList before = test::content(*m_database);
    const auto change = services::replaceByMember(*m_database, m_leader, day(7), m_deputy);
    STC_UNWRAP(change);
    QCOMPARE(membersOn(m_team, day(6)), (QStringList{QStringLiteral("Lan leader"), QStringLiteral("Hoa deputy"), QStringLiteral("Mai member")}));
    QCOMPARE(membersOn(m_team, day(7)), (QStringList{QStringLiteral("Hoa leader"), QStringLiteral("Mai member")}));
    undoAndRedo(*change, before);
    const auto self = services::replaceByMember(*m_database, m_member, day(8), m_member);
    QVERIFY(!self);
    QCOMPARE(int(self.error().code), int(ErrorCode::InvalidInput));
}

void TestTeams::changesARole()
{
    const QStringList before = test::content(*m_database);
    const auto change = services::changeRole(*m_database, m_deputy, QStringLiteral("leader"), day(5));
    STC_UNWRAP(change);
    QCOMPARE(change->summary, QStringLiteral("change a role in Tổ 1"));
    QCOMPARE(membersOn(m_team, day(4)), (QStringList{QStringLiteral("Lan leader"), QStringLiteral("Hoa deputy"), QStringLiteral("Mai member")}));
    QCOMPARE(membersOn(m_team, day(5)), (QStringList{QStringLiteral("Hoa leader"), QStringLiteral("Lan member"), QStringLiteral("Mai member")}));
    undoAndRedo(*change, before);
    const auto same = services::changeRole(*m_database, m_member, QStringLiteral("member"), day(5));
    STC_UNWRAP(same);
    QVERIFY(!same->isSomething());
    // On the day she joined it had never been otherwise: no further record.
    const auto first = services::changeRole(*m_database, m_member, QStringLiteral("deputy"), QDate(2021, 5, 1));
    STC_UNWRAP(first);
    QCOMPARE(value(TableId::Members, m_member, "role"), QStringLiteral("deputy"));
    QCOMPARE(value(TableId::Members, m_member, "left_on"), QString());
}

void TestTeams::aMemberLeaves()
{
    const QStringList before = test::content(*m_database);
    const auto change = services::letMemberLeave(*m_database, m_member, day(5));
    STC_UNWRAP(change);
    QCOMPARE(membersOn(m_team, day(5)).size(), 2);
    undoAndRedo(*change, before);
    const auto twice = services::letMemberLeave(*m_database, m_member, day(6));
    QVERIFY(!twice);
    const auto early = services::letMemberLeave(*m_database, m_deputy, QDate(2021, 4, 1));
    QVERIFY(!early);
    QVERIFY(early.error().text.contains(QLatin1String("01/05/2021")));
}

void TestTeams::dissolves()
{
    const Uuid other = test::addTeam(*m_database, QStringLiteral("Tổ 2"));
    const Uuid third = test::addHousehold(*m_database, QStringLiteral("Bùi Văn Long"), other, 1);
    STC_UNWRAP(services::assignHouseholds(*m_database, {third}, m_team, day(20))); // a plan that can no longer be
    const QStringList before = test::content(*m_database);
    const auto change = services::dissolveTeam(*m_database, m_team, day(6));
    STC_UNWRAP(change);
    QCOMPARE(change->summary, QStringLiteral("dissolve Tổ 1"));
    QCOMPARE(value(TableId::Teams, m_team, "dissolved_on"), QStringLiteral("2021-06-06"));
    QCOMPARE(value(TableId::Households, m_first, "team_id"), QString());
    QCOMPARE(membersOn(m_team, day(5)).size(), 3);
    QVERIFY(membersOn(m_team, day(6)).isEmpty());
    QCOMPARE(headsOn(m_team, day(5)).size(), 2);
    QVERIFY(headsOn(m_team, day(6)).isEmpty());
    const auto later = store::teamOfHousehold(*m_database, third, day(21));
    STC_UNWRAP(later);
    QVERIFY(*later == other);
    undoAndRedo(*change, before);
    QVERIFY(!services::dissolveTeam(*m_database, m_team, day(7))); // once is enough
}

void TestTeams::dissolvesIntoAnother()
{
    const Uuid other = test::addTeam(*m_database, QStringLiteral("Tổ 2"));
    const Uuid third = test::addHousehold(*m_database, QStringLiteral("Bùi Văn Long"), {}, 0);
    STC_UNWRAP(services::assignHouseholds(*m_database, {third}, m_team, day(20)));
    const QStringList before = test::content(*m_database);
    const auto change = services::dissolveTeam(*m_database, m_team, day(6), other);
    STC_UNWRAP(change);
    QCOMPARE(headsOn(other, day(9)), (QStringList{QStringLiteral("Đức"), QStringLiteral("Hải")}));
    QCOMPARE(headsOn(m_team, day(5)).size(), 2);
    const auto later = store::teamOfHousehold(*m_database, third, day(21));
    STC_UNWRAP(later);
    QVERIFY(*later == other);
    undoAndRedo(*change, before);
}

void TestTeams::splits()
{
    const QStringList before = test::content(*m_database);
    Values values = teamValues("Tổ 1B");
    values.remove(QStringLiteral("established_on"));
    const auto reply = services::splitTeam(*m_database, {m_team, day(6), {values, {person("Hoàng Văn Nam")}, {}}, {m_deputy}, m_deputy, {m_second}});
    STC_UNWRAP(reply);
    QVERIFY2(reply->isSaved(), reply->problems.empty() ? "" : qPrintable(reply->problems.front().problem.message));
    QCOMPARE(reply->change.summary, QStringLiteral("split Tổ 1B off Tổ 1"));
    QCOMPARE(value(TableId::Teams, reply->id, "established_on"), QStringLiteral("2021-06-06"));
    QCOMPARE(membersOn(reply->id, day(6)), (QStringList{QStringLiteral("Hoa leader"), QStringLiteral("Nam member")}));
    QCOMPARE(membersOn(m_team, day(6)), (QStringList{QStringLiteral("Lan leader"), QStringLiteral("Mai member")}));
    QCOMPARE(membersOn(m_team, day(5)).size(), 3);
    QCOMPARE(headsOn(reply->id, day(6)), QStringList{QStringLiteral("Hải")});
    QCOMPARE(headsOn(m_team, day(6)), QStringList{QStringLiteral("Đức")});
    QCOMPARE(headsOn(m_team, day(5)).size(), 2);
    undoAndRedo(reply->change, before);
}

void TestTeams::splitsWrongly()
{
    const QStringList before = test::content(*m_database);
    const auto taken = services::splitTeam(*m_database, {m_team, day(6), {teamValues("Tổ 1"), {}, {}}, {m_deputy}, m_deputy, {m_second}});
    STC_UNWRAP(taken);
    QVERIFY(!taken->isSaved());
    QCOMPARE(test::content(*m_database), before);
    const auto gone = services::splitTeam(*m_database, {m_team, day(6), {teamValues("Tổ 1B"), {}, {}}, {Uuid::random()}, {}, {m_second}});
    QVERIFY(!gone);
    QCOMPARE(test::content(*m_database), before);
}

void TestTeams::merges()
{
    const Uuid into = test::addTeam(*m_database, QStringLiteral("Tổ 2"));
    test::addMember(*m_database, into, QStringLiteral("Đinh Thị Sen"), QStringLiteral("leader"));
    test::addHousehold(*m_database, QStringLiteral("Bùi Văn Long"), into, 1);
    const QStringList before = test::content(*m_database);
    const auto change = services::mergeTeams(*m_database, m_team, into, day(6));
    STC_UNWRAP(change);
    QCOMPARE(change->summary, QStringLiteral("merge Tổ 1 into Tổ 2"));
    QCOMPARE(membersOn(into, day(6)), (QStringList{QStringLiteral("Sen leader"), QStringLiteral("Hoa deputy"), QStringLiteral("Lan member"), QStringLiteral("Mai member")}));
    QCOMPARE(membersOn(m_team, day(5)).size(), 3);
    QCOMPARE(headsOn(into, day(6)), (QStringList{QStringLiteral("Long"), QStringLiteral("Đức"), QStringLiteral("Hải")}));
    QCOMPARE(value(TableId::Teams, m_team, "dissolved_on"), QStringLiteral("2021-06-06"));
    undoAndRedo(*change, before);
}

void TestTeams::refusals()
{
    const Uuid far = test::add(*m_database, TableId::Teams, {{QStringLiteral("commune_code"), QStringLiteral("07306")}, {QStringLiteral("hamlet"), QStringLiteral("Phố")},
        {QStringLiteral("name"), QStringLiteral("Tổ 1")}, {QStringLiteral("kind"), QStringLiteral("community")}, {QStringLiteral("established_on"), QStringLiteral("2021-05-01")}});
    const QStringList before = test::content(*m_database);
    const auto isRefused = [&](const auto &result, ErrorCode code) {
        QVERIFY(!result);
        QCOMPARE(int(result.error().code), int(code));
        QVERIFY(!result.error().text.isEmpty());
        QCOMPARE(test::content(*m_database), before);
    };
    isRefused(services::mergeTeams(*m_database, m_team, far, day(6)), ErrorCode::InvalidInput);
    isRefused(services::mergeTeams(*m_database, m_team, m_team, day(6)), ErrorCode::InvalidInput);
    isRefused(services::dissolveTeam(*m_database, Uuid::random(), day(6)), ErrorCode::NotFound);
    isRefused(services::dissolveTeam(*m_database, m_team, QDate(2021, 4, 1)), ErrorCode::InvalidInput); // before anybody joined
    isRefused(services::dissolveTeam(*m_database, m_team, day(20)), ErrorCode::InvalidInput);           // not yet
    isRefused(services::changeRole(*m_database, m_member, QStringLiteral("chief"), day(6)), ErrorCode::InvalidInput);
    isRefused(services::replaceMember(*m_database, Uuid::random(), day(6), person("Hoàng Văn Nam")), ErrorCode::NotFound);
}

void TestTeams::limitsAndWarnings()
{
    QCOMPARE(store::teamLimits(*m_database), store::TeamLimits());
    const auto warnings = [&] { return store::warningsOf(overview(m_team), store::teamLimits(*m_database)); };
    QCOMPARE(warnings(), (std::vector{TeamWarning::Untrained, TeamWarning::FewHouseholds, TeamWarning::VisitsMissing}));
    STC_UNWRAP(store::setTeamLimits(*m_database, {4, 6, 1, 1, true, false}));
    QCOMPARE(store::teamLimits(*m_database), (store::TeamLimits{4, 6, 1, 1, true, false}));
    QCOMPARE(warnings(), (std::vector{TeamWarning::FewMembers, TeamWarning::ManyHouseholds, TeamWarning::VisitsMissing}));
    STC_UNWRAP(services::letMemberLeave(*m_database, m_leader, day(8)));
    QCOMPARE(warnings().front(), TeamWarning::NoLeader);
    STC_UNWRAP(services::dissolveTeam(*m_database, m_team, day(9)));
    QVERIFY(warnings().empty());
}

void TestTeams::overviewCounts()
{
    const auto someone = [&](const char *name) {
        return test::add(*m_database, TableId::People, {{QStringLiteral("household_id"), m_first.toString()}, {QStringLiteral("full_name"), QString::fromUtf8(name)}});
    };
    const Uuid a = someone("Phạm Thị Cúc");
    const Uuid b = someone("Phạm Văn Đức");
    const Uuid c = someone("Phạm Văn Em");
    const auto moved = [&](const Uuid &who, const char *kind, const char *date) {
        test::add(*m_database, TableId::Movements, {{QStringLiteral("person_id"), who.toString()}, {QStringLiteral("kind"), QLatin1String(kind)}, {QStringLiteral("happened_on"), QLatin1String(date)}});
    };
    moved(b, "moved_out", "2021-06-01"); // away
    moved(c, "moved_out", "2021-05-01");
    moved(c, "moved_in", "2021-06-01"); // and back
    test::add(*m_database, TableId::Quarantines, {{QStringLiteral("person_id"), a.toString()}, {QStringLiteral("reason"), QStringLiteral("contact_f1")},
        {QStringLiteral("kind"), QStringLiteral("home")}, {QStringLiteral("start_on"), QStringLiteral("2021-06-04")}, {QStringLiteral("days"), QStringLiteral("14")},
        {QStringLiteral("planned_end_on"), QStringLiteral("2021-06-18")}});
    for (const char *date : {"2021-06-02", "2021-06-03", "2021-06-09"}) // the first lies before the seven days
        test::add(*m_database, TableId::LogbookPages, {{QStringLiteral("team_id"), m_team.toString()}, {QStringLiteral("page_date"), QLatin1String(date)}});
    const auto team = overview(m_team);
    QCOMPARE(team.leader, QStringLiteral("Nguyễn Thị Lan"));
    QCOMPARE(team.leaders, 1);
    QCOMPARE(team.members, 3);
    QCOMPARE(team.trained, 0);
    QCOMPARE(team.households, 2);
    QCOMPARE(team.people, 2);
    QCOMPARE(team.inQuarantine, 1);
    QCOMPARE(team.daysMissing, 5);
    // A team of yesterday has two days to show.
    const Uuid young = test::add(*m_database, TableId::Teams, {{QStringLiteral("commune_code"), QStringLiteral("07303")}, {QStringLiteral("hamlet"), QStringLiteral("Thôn Chính")},
        {QStringLiteral("name"), QStringLiteral("Tổ 9")}, {QStringLiteral("kind"), QStringLiteral("community")}, {QStringLiteral("established_on"), QStringLiteral("2021-06-08")}});
    QCOMPARE(overview(young).daysMissing, 2);
}

void TestTeams::overviewOrder()
{
    for (const char *name : {"Tổ 10", "Tổ 2"})
        test::addTeam(*m_database, QString::fromUtf8(name));
    test::addTeam(*m_database, QStringLiteral("Tổ 0"), QStringLiteral("Thôn Đình"));
    test::addTeam(*m_database, QStringLiteral("Tổ 3"), QStringLiteral("Thôn Ao"));
    const auto teams = store::teamOverview(*m_database, kAll, m_clock.today());
    STC_UNWRAP(teams);
    QStringList names;
    for (const auto &team : *teams)
        names << team.name;
    QCOMPARE(names, (QStringList{QStringLiteral("Tổ 3"), QStringLiteral("Tổ 1"), QStringLiteral("Tổ 2"), QStringLiteral("Tổ 10"), QStringLiteral("Tổ 0")}));
    const auto elsewhere = store::teamOverview(*m_database, {1, 2}, m_clock.today());
    STC_UNWRAP(elsewhere);
    QVERIFY(elsewhere->empty());
}

void TestTeams::eventsTellTheStory()
{
    const Uuid other = test::addTeam(*m_database, QStringLiteral("Tổ 2"));
    STC_UNWRAP(services::assignHouseholds(*m_database, {m_first, m_second}, other, day(4)));
    STC_UNWRAP(services::assignHouseholds(*m_database, {m_second}, m_team, day(6)));
    STC_UNWRAP(services::assignHouseholds(*m_database, {m_second}, other, day(12)));
    STC_UNWRAP(services::letMemberLeave(*m_database, m_member, day(7)));
    const auto events = store::eventsOf(*m_database, m_team);
    STC_UNWRAP(events);
    using Kind = store::TeamEvent::Kind;
    const auto find = [&](Kind kind, int number) {
        const auto found = std::find_if(events->begin(), events->end(), [&](const store::TeamEvent &event) { return event.kind == kind && event.on == day(number); });
        return found == events->end() ? store::TeamEvent() : *found;
    };
    QCOMPARE(find(Kind::HandedOver, 4).households, 2);
    QCOMPARE(find(Kind::HandedOver, 4).otherTeam, QStringLiteral("Tổ 2"));
    QCOMPARE(find(Kind::Received, 6).households, 1);
    QCOMPARE(find(Kind::Left, 7).who, QStringLiteral("Lê Thị Mai"));
    QCOMPARE(find(Kind::Planned, 12).households, 1);
    QVERIFY(find(Kind::Planned, 12).isAway);
    QVERIFY(events->front().kind == Kind::Planned); // newest first
    QVERIFY(events->back().kind == Kind::Founded || events->back().kind == Kind::Joined);
}

QTEST_GUILESS_MAIN(TestTeams)
#include "tst_teams.moc"
