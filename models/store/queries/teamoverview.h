// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <optional>
#include <vector>

/// All teams of an area with what they have to do and what is not as it should be.
namespace stc::store {

/// What an office wants to be warned of; kept in the database (store::settings).
struct TeamLimits {
    int membersLeast = 3;
    int membersMost = 5;
    int householdsLeast = 30;
    int householdsMost = 50;
    bool wantsOneLeader = true;
    bool wantsTraining = true;
    bool operator==(const TeamLimits &) const = default;
};
[[nodiscard]] TeamLimits teamLimits(Database &database);
[[nodiscard]] Status setTeamLimits(Database &database, const TeamLimits &limits);

enum class TeamWarning : std::uint8_t { NoLeader, ManyLeaders, FewMembers, ManyMembers, Untrained, FewHouseholds, ManyHouseholds, VisitsMissing };
inline constexpr int kTeamWarnings = 8;

struct TeamOverview {
    std::int64_t key = 0;
    Uuid id;
    Area area = 0;
    QString communeCode;
    QString hamlet;
    QString name;
    QString kind;
    QString decisionNumber;
    QString decisionDate;  ///< ISO, as are the others
    QString establishedOn;
    QString dissolvedOn;   ///< empty = exists
    QString leader;        ///< name of the one who joined last; empty without one
    int leaders = 0;
    int members = 0;       ///< active, the leader among them
    int trained = 0;       ///< of the active ones
    int households = 0;
    int people = 0;        ///< living in them: neither dead nor moved away
    int inQuarantine = 0;  ///< open episodes today
    int daysMissing = 0;   ///< of the last seven days on which the team existed, those without a logbook page
    [[nodiscard]] bool isDissolved() const { return !dissolvedOn.isEmpty(); }
};
inline constexpr int kVisitDays = 7;

/// In the order of TeamWarning; a dissolved team has none.
[[nodiscard]] std::vector<TeamWarning> warningsOf(const TeamOverview &team, const TeamLimits &limits);

/// By commune, hamlet and name in Vietnamese order ("Tổ 2" before "Tổ 10"). Dissolved ones only when they are wanted.
[[nodiscard]] Result<std::vector<TeamOverview>> teamOverview(Database &database, const AreaRange &area, const QDate &today, bool withDissolved = false);

/// A member as the overview's side shows him.
struct TeamMemberRow {
    Uuid id;
    QString name;
    QString sex;
    QString birthDate;
    QString phone;
    QString role;
    QString affiliation;
    QString joinedOn;
    QString leftOn;   ///< empty = active
    QString trainedOn;
};
/// The active ones first: leader, deputies, members; then those who left, the last one first.
[[nodiscard]] Result<std::vector<TeamMemberRow>> membersOf(Database &database, const Uuid &team);

/// Quarantines that have not ended and that this member watches over.
[[nodiscard]] Result<std::vector<Uuid>> openEpisodesWatchedBy(Connection &connection, const Uuid &member);

/// Something that happened to a team, on a day.
struct TeamEvent {
    enum class Kind : std::uint8_t { Founded, Dissolved, Joined, Left, Received, HandedOver, Planned };
    Kind kind = Kind::Founded;
    QDate on;
    QString who;         ///< member's name, for Joined and Left
    QString role;        ///< code, for Joined and Left
    QString otherTeam;   ///< for Received, HandedOver and Planned; empty = none
    int households = 0;  ///< for Received, HandedOver and Planned
    bool isAway = false; ///< for Planned: from this team to the other
};
/// Newest first.
[[nodiscard]] Result<std::vector<TeamEvent>> eventsOf(Database &database, const Uuid &team);

} // namespace stc::store
