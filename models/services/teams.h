// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/editor.h"

#include <QDate>

/// What a commune decides about its teams. Nothing is overwritten: who leaves gets a last day, who takes another role leaves it and joins anew, and
/// households keep the teams they had (services/assignment.h).
namespace stc::services {

struct TeamProblem {
    int member = -1; ///< place in the list of members; -1 = the team itself
    store::FieldProblem problem;
};

struct TeamReply {
    Uuid id;                            ///< of the team or member that was made
    Change change;
    std::vector<TeamProblem> problems;  ///< errors, or warnings without a reason: nothing was saved
    [[nodiscard]] bool isSaved() const { return problems.empty(); }
};

struct TeamFounding {
    store::Values team;                 ///< by column of `teams`, typed or canonical
    std::vector<store::Values> members; ///< by column of `members`; without a joined_on they join when the team is established
    QString reason;                     ///< why warnings are overruled; empty = not yet
};

/// Errors besides problems: those of the database.
[[nodiscard]] Result<TeamReply> foundTeam(store::Database &database, const TeamFounding &founding);
[[nodiscard]] Result<TeamReply> addMember(store::Database &database, const Uuid &team, const store::Values &member, const QString &reason = {});
/// The old one leaves on that day, the new one joins with the same role and goes on with the people whom the old one watches over in quarantine.
/// Errors: InvalidInput (the old one left already, or joined later), NotFound.
[[nodiscard]] Result<TeamReply> replaceMember(store::Database &database, const Uuid &old, const QDate &on, const store::Values &newcomer, const QString &reason = {});
/// The same by somebody of the team, who leaves his own role for it.
[[nodiscard]] Result<Change> replaceByMember(store::Database &database, const Uuid &old, const QDate &on, const Uuid &other);
[[nodiscard]] Result<Change> letMemberLeave(store::Database &database, const Uuid &member, const QDate &on);
/// `role` is a code. Whoever leads until then is a plain member from that day on when somebody else becomes the leader.
[[nodiscard]] Result<Change> changeRole(store::Database &database, const Uuid &member, const QString &role, const QDate &on);

/// Its members leave, its households go to `receiver` (null = to no team). Errors: InvalidInput (dissolved already, a member who joined later, another commune).
[[nodiscard]] Result<Change> dissolveTeam(store::Database &database, const Uuid &team, const QDate &on, const Uuid &receiver = {});

struct TeamSplit {
    Uuid team;             ///< the one that is split
    QDate on;
    TeamFounding founding; ///< the new one; its members here are people who were in no team. Without an established_on it is that day.
    std::vector<Uuid> members;    ///< who go over
    Uuid leader;                  ///< which of them leads the new team; null = whoever led before, if anybody
    std::vector<Uuid> households; ///< which go over
};
/// A new team with members and households of another one. Errors besides problems: as dissolveTeam.
[[nodiscard]] Result<TeamReply> splitTeam(store::Database &database, const TeamSplit &split);
/// Households and active members of `from` go to `into`; `from` is dissolved. Its leader is a plain member where there is one already.
[[nodiscard]] Result<Change> mergeTeams(store::Database &database, const Uuid &from, const Uuid &into, const QDate &on);

} // namespace stc::services
