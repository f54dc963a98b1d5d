// SPDX-License-Identifier: GPL-3.0-or-later
#include "testsupport.h"

#include "services/proposal.h"

#include <QElapsedTimer>
#include <QRandomGenerator>

#include <algorithm>
#include <map>
#include <set>

using namespace stc;
using services::kNoTeam;
using services::Proposal;
using services::ProposalRequest;

namespace {

std::map<int, int> sizesOf(const std::vector<int> &teams)
{
    std::map<int, int> sizes;
    for (const int team : teams)
        ++sizes[team];
    return sizes;
}

int runsOf(const std::vector<int> &teams)
{
    int runs = teams.empty() ? 0 : 1;
    for (std::size_t i = 1; i < teams.size(); ++i)
        runs += teams[i] != teams[i - 1] ? 1 : 0;
    return runs;
}

/// Those who had a team and get another one.
int movesOf(const std::vector<int> &before, const std::vector<int> &after)
{
    int moves = 0;
    for (std::size_t i = 0; i < before.size(); ++i)
        moves += before[i] != kNoTeam && before[i] != after[i] ? 1 : 0;
    return moves;
}

/// The fewest households that must leave their team, whatever goes where: the surpluses, and what the small teams still lack when everybody
/// without a team has been given to them.
int leastMoves(const ProposalRequest &request)
{
    auto sizes = sizesOf(request.present);
    int without = sizes[kNoTeam];
    int surplus = 0;
    int lack = 0;
    for (int team = 0; team < request.teams; ++team) {
        surplus += std::max(0, sizes[team] - request.most);
        lack += std::max(0, request.least - sizes[team]);
    }
    return std::max(surplus, lack - without);
}

ProposalRequest randomRequest(QRandomGenerator &random, bool isAnew)
{
    ProposalRequest request;
    request.teams = random.bounded(1, 7);
    request.least = random.bounded(0, 12);
    request.most = request.least + random.bounded(1, 12);
    request.isAnew = isAnew;
    const int count = random.bounded(0, 90);
    int team = random.bounded(-1, request.teams);
    for (int i = 0; i < count; ++i) {
        if (random.bounded(8) == 0)
            team = random.bounded(-1, request.teams);
        request.present.push_back(team);
    }
    return request;
}

} // namespace

class TestProposal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsForAnything_data();
    void holdsForAnything();
    void newHamlet();
    void leavesPeopleWhereTheyAre();
    void unassignedJoinTheirNeighbours();
    void surplusGoesFromTheEdge();
    void aNewTeamTakesTheSurplus();
    void anewMakesRunsWithFewChanges();
    void tooManyAndTooFew();
    void nobodyToDivideAmong();
    void isFast();
};

void TestProposal::holdsForAnything_data()
{
    QTest::addColumn<bool>("isAnew");
    QTest::newRow("keep") << false;
    QTest::newRow("anew") << true;
}

void TestProposal::holdsForAnything()
{
    QFETCH(bool, isAnew);
    QRandomGenerator random(7);
    for (int round = 0; round < 3000; ++round) {
        const ProposalRequest request = randomRequest(random, isAnew);
        const Proposal proposal = services::proposeTeams(request);
        const int count = int(request.present.size());
        // Every household once.
        QCOMPARE(proposal.team.size(), request.present.size());
        auto sizes = sizesOf(proposal.team);
        QCOMPARE(sizes.count(kNoTeam), std::size_t(0));
        // Within the limits whenever that is possible at all.
        const bool isPossible = count >= request.teams * request.least && count <= request.teams * request.most;
        QCOMPARE(proposal.keepsLimits, isPossible);
        for (int team = 0; team < request.teams; ++team) {
            QVERIFY2(sizes[team] >= proposal.least && sizes[team] <= proposal.most,
                qPrintable(QStringLiteral("round %1: team %2 has %3, limits %4 to %5").arg(round).arg(team).arg(sizes[team]).arg(proposal.least).arg(proposal.most)));
        }
        if (isPossible) {
            QCOMPARE(proposal.least, request.least);
            QCOMPARE(proposal.most, request.most);
        }
        if (isAnew) {
            QVERIFY(runsOf(proposal.team) <= request.teams); // each team one run of the walk
        } else if (isPossible) {
            // Nobody leaves a team needlessly.
            QCOMPARE(movesOf(request.present, proposal.team), leastMoves(request));
        }
    }
}

void TestProposal::newHamlet()
{
    // 130 households, nobody has a team: three teams, three runs, both ways.
    for (const bool isAnew : {false, true}) {
        const Proposal proposal = services::proposeTeams({std::vector<int>(130, kNoTeam), 3, 30, 50, isAnew});
        QVERIFY(proposal.keepsLimits);
        QCOMPARE(runsOf(proposal.team), 3);
    }
}

void TestProposal::leavesPeopleWhereTheyAre()
{
    // All is well: nothing is proposed, even where neighbours have different teams.
    ProposalRequest request{{}, 2, 30, 50, false};
    for (int i = 0; i < 70; ++i)
        request.present.push_back(i % 2);
    QCOMPARE(services::proposeTeams(request).team, request.present);
}

void TestProposal::unassignedJoinTheirNeighbours()
{
    ProposalRequest request{std::vector<int>(33, 0), 2, 30, 50, false};
    request.present.insert(request.present.end(), 10, kNoTeam);
    request.present.insert(request.present.end(), 35, 1);
    const Proposal proposal = services::proposeTeams(request);
    QCOMPARE(movesOf(request.present, proposal.team), 0);
    QCOMPARE(runsOf(proposal.team), 2);
}

void TestProposal::surplusGoesFromTheEdge()
{
    // 56 and 32 side by side: six at the border change, and no others.
    ProposalRequest request{std::vector<int>(56, 0), 2, 30, 50, false};
    request.present.insert(request.present.end(), 32, 1);
    const Proposal proposal = services::proposeTeams(request);
    std::vector<int> expected(50, 0);
    expected.insert(expected.end(), 38, 1);
    QCOMPARE(proposal.team, expected);
}

void TestProposal::aNewTeamTakesTheSurplus()
{
    // One team of 84, one just founded: 34 leave, as one piece or two (before and behind), never scattered.
    ProposalRequest request{std::vector<int>(84, 0), 2, 30, 50, false};
    const Proposal proposal = services::proposeTeams(request);
    QCOMPARE(movesOf(request.present, proposal.team), 34);
    QVERIFY(runsOf(proposal.team) <= 3);
}

void TestProposal::anewMakesRunsWithFewChanges()
{
    // A stray household between two whole teams: only it changes.
    ProposalRequest request{std::vector<int>(40, 0), 2, 30, 50, true};
    request.present.insert(request.present.end(), 40, 1);
    request.present[10] = 1;
    const Proposal proposal = services::proposeTeams(request);
    QCOMPARE(movesOf(request.present, proposal.team), 1);
    QCOMPARE(runsOf(proposal.team), 2);
}

void TestProposal::tooManyAndTooFew()
{
    const Proposal many = services::proposeTeams({std::vector<int>(121, kNoTeam), 2, 30, 50, false});
    QVERIFY(!many.keepsLimits);
    QCOMPARE(many.most, 61);
    const Proposal few = services::proposeTeams({std::vector<int>(40, kNoTeam), 2, 30, 50, true});
    QVERIFY(!few.keepsLimits);
    QCOMPARE(few.least, 20);
    QCOMPARE(sizesOf(few.team), (std::map<int, int>{{0, 20}, {1, 20}}));
}

void TestProposal::nobodyToDivideAmong()
{
    const Proposal none = services::proposeTeams({std::vector<int>(3, kNoTeam), 0, 30, 50, false});
    QCOMPARE(none.team, std::vector<int>(3, kNoTeam));
    QVERIFY(!none.keepsLimits);
    QVERIFY(services::proposeTeams({{}, 0, 30, 50, false}).keepsLimits);
    QVERIFY(services::proposeTeams({{}, 2, 0, 50, true}).team.empty());
}

void TestProposal::isFast()
{
    // A whole commune at once: 2,200 households, 60 teams, half of them without one. The window asks for one hamlet; this is ten.
    ProposalRequest request{{}, 60, 30, 50, false};
    for (int i = 0; i < 2200; ++i)
        request.present.push_back(i % 74 < 37 ? i / 74 * 2 : kNoTeam);
    QElapsedTimer timer;
    timer.start();
    QVERIFY(services::proposeTeams(request).keepsLimits);
    QVERIFY2(timer.elapsed() < 20'000, qPrintable(QString::number(timer.elapsed())));
}

QTEST_GUILESS_MAIN(TestProposal)
#include "tst_proposal.moc"
