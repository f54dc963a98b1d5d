// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/teams.h"

#include "services/commit.h"

#include "domain/dates.h"
#include "services/assignment.h"
#include "services/teamstaff.h"
#include "store/queries/teamoverview.h"

#include <QCoreApplication>

#include <algorithm>

namespace stc::services {

using schema::TableId;
using store::Editor;
using store::Values;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(teams)
};

const QString kName = QStringLiteral("name");
const QString kRole = QStringLiteral("role");
const QString kLeader = QStringLiteral("leader");
const QString kMember = QStringLiteral("member");

/// Inserts a row and keeps what is wrong with it: errors, and warnings that nobody gave a reason for. Null id = it is not there.
Result<Uuid> tryInsert(Editor &editor, TableId table, const Values &values, int member, const QString &reason, std::vector<TeamProblem> &problems)
{
    const auto id = editor.insert(table, values);
    if (!id && id.error().code != ErrorCode::InvalidInput)
        return failed(id.error());
    const schema::Table &described = schema::table(table);
    for (const store::FieldProblem &problem : editor.problems()) {
        if (!problem.isWarning() || reason.isEmpty()) {
            problems.push_back({member, problem});
        } else if (id) {
            const QString value = problem.column < 0 ? QString() : values.value(QLatin1String(described.columns[std::size_t(problem.column)].name));
            if (const auto done = editor.overrule(*id, problem, described, value, reason); !done)
                return failed(done.error());
        }
    }
    return id.value_or(Uuid());
}

struct Founded {
    Uuid team;
    std::vector<Uuid> members;
};

Result<Founded> found(Editor &editor, const TeamFounding &founding, std::vector<TeamProblem> &problems)
{
    const auto team = tryInsert(editor, TableId::Teams, founding.team, -1, founding.reason, problems);
    if (!team)
        return failed(team.error());
    Founded founded{*team, {}};
    const int teamColumn = schema::table(TableId::Members).indexOf("team_id");
    for (std::size_t i = 0; i < founding.members.size(); ++i) {
        Values values = founding.members[i];
        values.insert(QStringLiteral("team_id"), team->isNull() ? QString() : team->toString());
        if (values.value(QStringLiteral("joined_on")).isEmpty())
            values.insert(QStringLiteral("joined_on"), founding.team.value(QStringLiteral("established_on")));
        const auto member = tryInsert(editor, TableId::Members, values, int(i), founding.reason, problems);
        if (!member)
            return failed(member.error());
        founded.members.push_back(*member);
    }
    // That there is no team yet is no fault of its members.
    if (team->isNull())
        std::erase_if(problems, [&](const TeamProblem &problem) { return problem.member >= 0 && problem.problem.column == teamColumn; });
    return founded;
}

/// Ends a team: its last day, its plans, its households. The members are the caller's.
Status close(Editor &editor, const Uuid &team, const QDate &on, const Uuid &receiver)
{
    auto mover = Mover::open(editor);
    if (!mover)
        return failed(mover.error());
    const auto planned = store::householdsPlannedFor(editor.connection(), team);
    if (!planned)
        return failed(planned.error());
    for (const Uuid &household : *planned) {
        if (const auto done = mover->redirectPlans(household, team, receiver); !done)
            return done;
    }
    const auto households = store::householdsOfTeam(editor.connection(), team);
    if (!households)
        return failed(households.error());
    for (const Uuid &household : *households) {
        if (const auto done = mover->move(household, receiver, on); !done)
            return done;
    }
    return editor.update(TableId::Teams, team, {{QStringLiteral("dissolved_on"), on.toString(Qt::ISODate)}});
}

} // namespace

Result<TeamReply> foundTeam(store::Database &database, const TeamFounding &founding)
{
    auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    TeamReply reply;
    const auto founded = found(**editor, founding, reply.problems);
    if (!founded)
        return failed(founded.error());
    if (!reply.isSaved())
        return reply;
    reply.id = founded->team;
    auto change = commitAs(**editor, Tr::tr("found %1").arg(founding.team.value(kName)));
    if (!change)
        return failed(change.error());
    reply.change = *std::move(change);
    return reply;
}

Result<TeamReply> addMember(store::Database &database, const Uuid &team, const Values &member, const QString &reason)
{
    auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto there = activeTeam(**editor, team);
    if (!there)
        return failed(there.error());
    Values values = member;
    values.insert(QStringLiteral("team_id"), team.toString());
    TeamReply reply;
    const auto id = tryInsert(**editor, TableId::Members, values, 0, reason, reply.problems);
    if (!id)
        return failed(id.error());
    if (!reply.isSaved())
        return reply;
    reply.id = *id;
    auto change = commitAs(**editor, Tr::tr("add a member to %1").arg(there->value(kName)));
    if (!change)
        return failed(change.error());
    reply.change = *std::move(change);
    return reply;
}

Result<TeamReply> replaceMember(store::Database &database, const Uuid &old, const QDate &on, const Values &newcomer, const QString &reason)
{
    auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto leaving = activeMember(**editor, old, on);
    if (!leaving)
        return failed(leaving.error());
    const QString role = leaving->value(kRole);
    if (const auto done = endMember(**editor, old, on); !done)
        return failed(done.error());
    Values values = newcomer;
    values.insert(QStringLiteral("team_id"), leaving->value(QStringLiteral("team_id")));
    values.insert(kRole, role);
    values.insert(QStringLiteral("joined_on"), on.toString(Qt::ISODate));
    TeamReply reply;
    const auto id = tryInsert(**editor, TableId::Members, values, 0, reason, reply.problems);
    if (!id)
        return failed(id.error());
    if (!reply.isSaved())
        return reply;
    if (const auto done = handOverWatch(**editor, old, *id); !done)
        return failed(done.error());
    const auto team = teamOfMember(**editor, *leaving);
    if (!team)
        return failed(team.error());
    reply.id = *id;
    auto change = commitAs(**editor, (role == kLeader ? Tr::tr("replace the leader of %1") : Tr::tr("replace a member of %1")).arg(team->value(kName)));
    if (!change)
        return failed(change.error());
    reply.change = *std::move(change);
    return reply;
}

Result<Change> replaceByMember(store::Database &database, const Uuid &old, const QDate &on, const Uuid &other)
{
    auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto leaving = activeMember(**editor, old, on);
    if (!leaving)
        return failed(leaving.error());
    const auto coming = activeMember(**editor, other, on);
    if (!coming)
        return failed(coming.error());
    const QString column = QStringLiteral("team_id");
    if (old == other || leaving->value(column) != coming->value(column))
        return fail(ErrorCode::InvalidInput, Tr::tr("Choose another member of the same team."));
    const auto team = teamOfMember(**editor, *leaving);
    if (!team)
        return failed(team.error());
    if (const auto done = endMember(**editor, old, on); !done)
        return failed(done.error());
    const auto next = continueMember(**editor, other, {}, leaving->value(kRole), on);
    if (!next)
        return failed(next.error());
    if (const auto done = handOverWatch(**editor, old, *next); !done)
        return failed(done.error());
    return commitAs(**editor, (leaving->value(kRole) == kLeader ? Tr::tr("replace the leader of %1") : Tr::tr("replace a member of %1")).arg(team->value(kName)));
}

Result<Change> letMemberLeave(store::Database &database, const Uuid &member, const QDate &on)
{
    auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto leaving = activeMember(**editor, member, on);
    if (!leaving)
        return failed(leaving.error());
    const auto team = teamOfMember(**editor, *leaving);
    if (!team)
        return failed(team.error());
    if (const auto done = endMember(**editor, member, on); !done)
        return failed(done.error());
    return commitAs(**editor, Tr::tr("take a member off %1").arg(team->value(kName)));
}

Result<Change> changeRole(store::Database &database, const Uuid &member, const QString &role, const QDate &on)
{
    auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto values = activeMember(**editor, member, on);
    if (!values)
        return failed(values.error());
    const auto team = teamOfMember(**editor, *values);
    if (!team)
        return failed(team.error());
    if (values->value(kRole) == role)
        return Change{};
    if (role == kLeader) {
        const auto others = activeMembers(database, *Uuid::parse(values->value(QStringLiteral("team_id"))));
        if (!others)
            return failed(others.error());
        for (const auto &other : *others) {
            if (other.role != kLeader || other.id == member)
                continue;
            if (const auto done = continueMember(**editor, other.id, {}, kMember, on); !done)
                return failed(done.error());
        }
    }
    if (const auto done = continueMember(**editor, member, {}, role, on); !done)
        return failed(done.error());
    return commitAs(**editor, Tr::tr("change a role in %1").arg(team->value(kName)));
}

Result<Change> dissolveTeam(store::Database &database, const Uuid &team, const QDate &on, const Uuid &receiver)
{
    auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto values = activeTeam(**editor, team);
    if (!values)
        return failed(values.error());
    if (!receiver.isNull()) {
        if (const auto fit = fitTogether(**editor, team, receiver, on); !fit)
            return failed(fit.error());
    }
    const auto members = activeMembers(database, team);
    if (!members)
        return failed(members.error());
    for (const auto &member : *members) {
        if (const auto may = activeMember(**editor, member.id, on); !may)
            return failed(may.error());
        if (const auto done = endMember(**editor, member.id, on); !done)
            return failed(done.error());
    }
    if (const auto done = close(**editor, team, on, receiver); !done)
        return failed(done.error());
    return commitAs(**editor, Tr::tr("dissolve %1").arg(values->value(kName)));
}

Result<TeamReply> splitTeam(store::Database &database, const TeamSplit &split)
{
    auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto values = activeTeam(**editor, split.team);
    if (!values)
        return failed(values.error());
    TeamFounding founding = split.founding;
    founding.team.insert(QStringLiteral("commune_code"), values->value(QStringLiteral("commune_code")));
    if (founding.team.value(QStringLiteral("established_on")).isEmpty())
        founding.team.insert(QStringLiteral("established_on"), split.on.toString(Qt::ISODate));
    TeamReply reply;
    const auto founded = found(**editor, founding, reply.problems);
    if (!founded)
        return failed(founded.error());
    if (!reply.isSaved())
        return reply;
    for (const Uuid &member : split.members) {
        const auto going = activeMember(**editor, member, split.on);
        if (!going)
            return failed(going.error());
        const bool wasLeader = going->value(kRole) == kLeader;
        const QString role = member == split.leader ? kLeader : wasLeader && !split.leader.isNull() ? kMember : going->value(kRole);
        if (const auto done = continueMember(**editor, member, founded->team, role, split.on); !done)
            return failed(done.error());
    }
    auto mover = Mover::open(**editor);
    if (!mover)
        return failed(mover.error());
    for (const Uuid &household : split.households) {
        if (const auto done = mover->move(household, founded->team, split.on); !done)
            return failed(done.error());
    }
    reply.id = founded->team;
    auto change = commitAs(**editor, Tr::tr("split %1 off %2").arg(founding.team.value(kName), values->value(kName)));
    if (!change)
        return failed(change.error());
    reply.change = *std::move(change);
    return reply;
}

Result<Change> mergeTeams(store::Database &database, const Uuid &from, const Uuid &into, const QDate &on)
{
    auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto leaving = activeTeam(**editor, from);
    if (!leaving)
        return failed(leaving.error());
    const auto fit = fitTogether(**editor, from, into, on);
    if (!fit)
        return failed(fit.error());
    const auto there = activeMembers(database, into);
    if (!there)
        return failed(there.error());
    const bool hasLeader = std::any_of(there->begin(), there->end(), [](const auto &member) { return member.role == kLeader; });
    const auto members = activeMembers(database, from);
    if (!members)
        return failed(members.error());
    for (const auto &member : *members) {
        const QString role = member.role == kLeader && hasLeader ? kMember : member.role;
        if (const auto done = continueMember(**editor, member.id, into, role, on); !done)
            return failed(done.error());
    }
    if (const auto done = close(**editor, from, on, into); !done)
        return failed(done.error());
    return commitAs(**editor, Tr::tr("merge %1 into %2").arg(leaving->value(kName), fit->value(kName)));
}

} // namespace stc::services
