// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <optional>
#include <string>
#include <vector>

/// Which team a household belongs to, belonged to, and is going to. The team in force stands in the household; `assignments` keeps the earlier
/// ones (until_on = the first day on which it no longer held; from_on may be unknown) and hand-overs that are planned (from_on, no until_on).
namespace stc::store {

/// One row of `assignments`.
struct Spell {
    Uuid id;
    Uuid team;  ///< null = no team
    QDate from; ///< null = since ever
    QDate until; ///< null = planned, not yet in force
    bool operator==(const Spell &) const = default;
};

/// A household's teams through time.
struct HouseholdTeams {
    Uuid household;
    Uuid team; ///< in force; null = none
    std::vector<Spell> spells; ///< the past ones by their end, then the planned ones by their beginning
};

/// Reads the teams of one household after another.
class HouseholdTeamsReader {
public:
    [[nodiscard]] static Result<HouseholdTeamsReader> open(Connection &connection);
    /// nullopt: there is no such household.
    [[nodiscard]] Result<std::optional<HouseholdTeams>> read(const Uuid &household);

private:
    HouseholdTeamsReader(Statement household, Statement spells) : m_household(std::move(household)), m_spells(std::move(spells)) {}
    Statement m_household;
    Statement m_spells;
};

/// SQL: the key of the team that household `h` belongs to on the day of parameter `day` ("?2"); 0 = none. Planned hand-overs count from their day on.
[[nodiscard]] std::string teamOnSql(std::string_view h, std::string_view day);
/// Null = none, or there is no such household.
[[nodiscard]] Result<Uuid> teamOfHousehold(Database &database, const Uuid &household, const QDate &date);

/// Households with a planned hand-over whose day has come.
[[nodiscard]] Result<std::vector<Uuid>> dueHouseholds(Connection &connection, const QDate &today);
/// Households whose planned hand-over goes to that team.
[[nodiscard]] Result<std::vector<Uuid>> householdsPlannedFor(Connection &connection, const Uuid &team);
/// A household that an import gave to another team; both are keys.
struct FormerTeam {
    std::int64_t household = 0;
    std::int64_t team = 0;
};
/// Keeps the former team of each as a spell that ends on `day`, unless that is known already, or the import itself has brought spells of the household.
/// The same import makes the same ids everywhere. Inside the caller's transaction.
[[nodiscard]] Status keepFormerTeams(Connection &connection, const std::vector<FormerTeam> &former, std::int64_t batch, std::int64_t updatedAt, const QDate &day);

/// In the order of the round; those without a place in it last, by name.
[[nodiscard]] Result<std::vector<Uuid>> householdsOfTeam(Connection &connection, const Uuid &team);
/// 0: none of its households has a place in the round.
[[nodiscard]] Result<int> lastVisitOrder(Connection &connection, const Uuid &team);
/// Place in the round, by household in the given order; nullopt without one.
[[nodiscard]] Result<std::vector<std::optional<int>>> visitOrders(Connection &connection, const std::vector<Uuid> &households);

/// One household of the board.
struct BoardHousehold {
    Uuid id;
    Uuid team; ///< in force; null = none
    std::optional<int> visitOrder;
    QString number;
    QString head;
    QString hamlet;
    QString address;
    QString phone;
    int people = 0; ///< living there: neither dead nor moved away
    Uuid plannedTeam; ///< where it goes, with plannedFrom
    QDate plannedFrom; ///< null = nothing planned
    bool operator==(const BoardHousehold &) const = default;
};
struct BoardTeam {
    Uuid id;
    QString name;
    QString hamlet;
    bool operator==(const BoardTeam &) const = default;
};
/// Not dissolved; by hamlet, then name, in Vietnamese order.
[[nodiscard]] Result<std::vector<BoardTeam>> boardTeams(Database &database, const AreaRange &area);
struct Board {
    std::vector<BoardTeam> teams;
    std::vector<BoardHousehold> households; ///< by hamlet; within it by team, then in the order of the round
};
/// Those of one team in the order of the round.
[[nodiscard]] Result<std::vector<BoardHousehold>> boardHouseholdsOf(Database &database, const Uuid &team);
/// All that the board of an area shows.
[[nodiscard]] Result<Board> board(Database &database, const AreaRange &area);

} // namespace stc::store
