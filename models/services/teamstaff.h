// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/editor.h"
#include "store/queries/teamoverview.h"

#include <QDate>

/// Steps of which the changes to teams are made; each writes into an editor's change. Errors: NotFound, InvalidInput with a text that says what to do.
namespace stc::services {

/// The team's values, if it was not dissolved.
[[nodiscard]] Result<store::Values> activeTeam(store::Editor &editor, const Uuid &team);
/// The values of `into`, if households of `team` can go there on that day.
[[nodiscard]] Result<store::Values> fitTogether(store::Editor &editor, const Uuid &team, const Uuid &into, const QDate &on);
/// The member's values, if he was a member before or on that day and has not left.
[[nodiscard]] Result<store::Values> activeMember(store::Editor &editor, const Uuid &member, const QDate &on);
[[nodiscard]] Result<store::Values> teamOfMember(store::Editor &editor, const store::Values &member);
/// Those who have not left, the leader first.
[[nodiscard]] Result<std::vector<store::TeamMemberRow>> activeMembers(store::Database &database, const Uuid &team);
[[nodiscard]] Status endMember(store::Editor &editor, const Uuid &member, const QDate &on);
/// The same person goes on from that day in another team (null = the same one) or role, as a further record: the first one says what was until then.
/// Gives the record that holds from then on.
[[nodiscard]] Result<Uuid> continueMember(store::Editor &editor, const Uuid &member, const Uuid &team, const QString &role, const QDate &on);
/// Open quarantines that one member watches over are watched over by the other.
[[nodiscard]] Status handOverWatch(store::Editor &editor, const Uuid &from, const Uuid &to);

} // namespace stc::services
