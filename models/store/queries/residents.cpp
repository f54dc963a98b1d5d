// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/residents.h"

#include <algorithm>

namespace stc::store {

namespace {

constexpr char kLatest[] = "(SELECT n.key FROM movements n WHERE n.person_id = p.key ORDER BY n.happened_on DESC, n.key DESC LIMIT 1)";

} // namespace

Result<std::vector<Resident>> residentsOf(Connection &connection, const Uuid &household)
{
    auto select = connection.prepare(std::string("SELECT p.id, p.key, p.batch, p.full_name, p.sex, p.birth_date, p.relation_to_head, m.kind, m.happened_on FROM people p"
                                                 " LEFT JOIN movements m ON m.key = ") + kLatest + " AND m.kind IN ('died', 'moved_out')"
                                                 " WHERE p.household_id = (SELECT key FROM households WHERE id = ?1) ORDER BY p.key");
    if (!select)
        return failed(select.error());
    select->bind(1, household);
    std::vector<Resident> residents;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            break;
        residents.push_back({select->id(0), select->integer(1), select->integer(2), select->string(3), select->string(4), select->string(5), select->string(6),
            select->string(7), select->string(8)});
    }
    const auto place = [](const Resident &resident) { return resident.isGone() ? 2 : resident.relation == QLatin1String("head") ? 0 : 1; };
    std::stable_sort(residents.begin(), residents.end(), [&](const Resident &a, const Resident &b) { return place(a) < place(b); });
    return residents;
}

Result<std::vector<Movement>> movementsOf(Connection &connection, const Uuid &person)
{
    auto select = connection.prepare("SELECT id, kind, happened_on, place FROM movements WHERE person_id = (SELECT key FROM people WHERE id = ?1) ORDER BY happened_on, key");
    if (!select)
        return failed(select.error());
    select->bind(1, person);
    std::vector<Movement> movements;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return movements;
        movements.push_back({select->id(0), select->string(1), select->string(2), select->string(3)});
    }
}

Result<std::vector<Uuid>> plannedHandOvers(Connection &connection, const Uuid &household, const QDate &today)
{
    auto select = connection.prepare("SELECT id FROM assignments WHERE household_id = (SELECT key FROM households WHERE id = ?1) AND from_on > ?2 AND until_on IS NULL");
    if (!select)
        return failed(select.error());
    select->bind(1, household).bind(2, today.toString(Qt::ISODate));
    std::vector<Uuid> ids;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return ids;
        ids.push_back(select->id(0));
    }
}

} // namespace stc::store
