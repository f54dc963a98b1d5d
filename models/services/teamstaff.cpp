// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/teamstaff.h"

#include "domain/dates.h"

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

const QString kJoined = QStringLiteral("joined_on");
const QString kLeft = QStringLiteral("left_on");
const QString kTeam = QStringLiteral("team_id");
const QString kRole = QStringLiteral("role");

QString iso(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

} // namespace

Result<Values> activeTeam(Editor &editor, const Uuid &team)
{
    const auto values = editor.read(TableId::Teams, team);
    if (!values)
        return failed(values.error());
    if (!*values)
        return fail(ErrorCode::NotFound, Tr::tr("This team is no longer there. Choose another one."));
    const QString dissolved = (*values)->value(QStringLiteral("dissolved_on"));
    if (!dissolved.isEmpty())
        return fail(ErrorCode::InvalidInput, Tr::tr("This team was dissolved on %1. Choose another one.").arg(displayPartialDate(dissolved)));
    return **values;
}

Result<Values> fitTogether(Editor &editor, const Uuid &team, const Uuid &into, const QDate &on)
{
    if (team == into)
        return fail(ErrorCode::InvalidInput, Tr::tr("Choose another team than this one."));
    const auto own = activeTeam(editor, team);
    if (!own)
        return own;
    auto other = activeTeam(editor, into);
    if (!other)
        return other;
    if (own->value(QStringLiteral("commune_code")) != other->value(QStringLiteral("commune_code")))
        return fail(ErrorCode::InvalidInput, Tr::tr("The teams belong to different communes. Choose a team of the same commune."));
    const QString established = other->value(QStringLiteral("established_on"));
    if (iso(on) < established)
        return fail(ErrorCode::InvalidInput, Tr::tr("This team was established on %1. Choose that day or a later one.").arg(displayPartialDate(established)));
    return other;
}

Result<Values> activeMember(Editor &editor, const Uuid &member, const QDate &on)
{
    if (!on.isValid())
        return fail(ErrorCode::InvalidInput, Tr::tr("Write the day of the change, for example 07/05/2021."));
    const auto values = editor.read(TableId::Members, member);
    if (!values)
        return failed(values.error());
    if (!*values)
        return fail(ErrorCode::NotFound, Tr::tr("This member is no longer there. Choose another one."));
    if (const QString left = (*values)->value(kLeft); !left.isEmpty())
        return fail(ErrorCode::InvalidInput, Tr::tr("This member left on %1 already.").arg(displayPartialDate(left)));
    if (const QString joined = (*values)->value(kJoined); iso(on) < joined)
        return fail(ErrorCode::InvalidInput, Tr::tr("A member joined on %1. Choose that day or a later one.").arg(displayPartialDate(joined)));
    return **values;
}

Result<Values> teamOfMember(Editor &editor, const Values &member)
{
    const auto id = Uuid::parse(member.value(kTeam));
    return activeTeam(editor, id.value_or(Uuid()));
}

Result<std::vector<store::TeamMemberRow>> activeMembers(store::Database &database, const Uuid &team)
{
    auto members = store::membersOf(database, team);
    if (members)
        std::erase_if(*members, [](const store::TeamMemberRow &member) { return !member.leftOn.isEmpty(); });
    return members;
}

Status endMember(Editor &editor, const Uuid &member, const QDate &on)
{
    return editor.update(TableId::Members, member, {{kLeft, iso(on)}});
}

Result<Uuid> continueMember(Editor &editor, const Uuid &member, const Uuid &team, const QString &role, const QDate &on)
{
    const auto values = activeMember(editor, member, on);
    if (!values)
        return failed(values.error());
    const QString target = team.isNull() ? values->value(kTeam) : team.toString();
    if (values->value(kTeam) == target && values->value(kRole) == role)
        return member;
    // What began on this very day never held.
    if (values->value(kJoined) == iso(on) && values->value(kTeam) == target) {
        const auto done = editor.update(TableId::Members, member, {{kRole, role}});
        return done ? Result<Uuid>(member) : failed(done.error());
    }
    if (const auto done = endMember(editor, member, on); !done)
        return failed(done.error());
    Values next = *values;
    next.insert(kTeam, target);
    next.insert(kRole, role);
    next.insert(kJoined, iso(on));
    const auto id = editor.insert(TableId::Members, next);
    if (!id)
        return id;
    if (const auto done = handOverWatch(editor, member, *id); !done)
        return failed(done.error());
    return id;
}

Status handOverWatch(Editor &editor, const Uuid &from, const Uuid &to)
{
    const auto episodes = store::openEpisodesWatchedBy(editor.connection(), from);
    if (!episodes)
        return failed(episodes.error());
    for (const Uuid &episode : *episodes) {
        if (const auto done = editor.update(TableId::Quarantines, episode, {{QStringLiteral("monitor_id"), to.toString()}}); !done)
            return done;
    }
    return {};
}

} // namespace stc::services
