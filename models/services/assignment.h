// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/editor.h"
#include "store/queries/assignments.h"

#include <QDate>

namespace stc::services {

/// From that day on these households belong to `team` (null = to none), in this order at the end of its round. A day that lies ahead is planned and
/// takes effect by itself (applyDueAssignments); a past one moves the border between the recorded teams.
/// Errors: InvalidInput (a household of another commune, a team that does not exist on that day), NotFound.
[[nodiscard]] Result<Change> assignHouseholds(store::Database &database, const std::vector<Uuid> &households, const Uuid &team, const QDate &from);
/// Each household to its own team; one change, with the given summary where it is not empty.
struct Move {
    Uuid household;
    Uuid team; ///< null = none
    bool operator==(const Move &) const = default;
};
[[nodiscard]] Result<Change> assignEach(store::Database &database, const std::vector<Move> &moves, const QDate &from, const QString &summary = {});
/// Planned hand-overs whose day has come. To be called when a database is opened and when the day changes; asks nothing.
[[nodiscard]] Result<Change> applyDueAssignments(store::Database &database);
/// The planned hand-overs of these households do not take place.
[[nodiscard]] Result<Change> dropPlans(store::Database &database, const std::vector<Uuid> &households);
/// The round of a team in this order: 1, 2, 3 …; households that are not named keep their places behind them.
[[nodiscard]] Result<Change> setVisitOrder(store::Database &database, const Uuid &team, const std::vector<Uuid> &households);

/// Where a household lies, as bytes whose order is that of a walk: hamlet, then the address from the large to the small (street, lane, number), then
/// the household's number; numbers by their value.
[[nodiscard]] std::string addressKey(const QString &hamlet, const QString &address, const QString &number);

/// The team is there and can be given households from that day on; a null team always can. Errors: NotFound, InvalidInput with what would be right.
[[nodiscard]] Status checkTeam(store::Editor &editor, const Uuid &team, const QDate &from);
/// A household whose form has another team goes over from today, and the team that it had until then stays in the book. Takes the team, and a place in the
/// round that nobody changed, out of `changes`. Errors: InvalidInput.
[[nodiscard]] Status moveAsTyped(store::Editor &editor, const Uuid &household, const store::Values &before, store::Values &changes);

/// For services that move households as a part of something larger: writes into an editor's change.
class Mover {
public:
    [[nodiscard]] static Result<Mover> open(store::Editor &editor);
    /// Errors as assignHouseholds.
    [[nodiscard]] Status move(const Uuid &household, const Uuid &team, const QDate &from);
    [[nodiscard]] Status settle(const Uuid &household);
    [[nodiscard]] Status dropPlans(const Uuid &household);
    [[nodiscard]] Status redirectPlans(const Uuid &household, const Uuid &from, const Uuid &to);
    /// Households that were really changed so far.
    [[nodiscard]] int moved() const { return m_moved; }

private:
    Mover(store::Editor &editor, store::HouseholdTeamsReader reader);
    template <typename Act>
    [[nodiscard]] Status change(const Uuid &household, const Act &act);
    [[nodiscard]] Status write(const store::HouseholdTeams &before, const store::HouseholdTeams &after);
    [[nodiscard]] Result<int> nextPlace(const Uuid &team);

    store::Editor *m_editor;
    store::HouseholdTeamsReader m_reader;
    QDate m_today;
    QHash<QString, int> m_lastPlace; ///< by team
    int m_moved = 0;
};

} // namespace stc::services
