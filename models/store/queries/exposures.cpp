// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/exposures.h"

#include "domain/dates.h"
#include "domain/hour.h"
#include "store/queries/eachrow.h"

namespace stc::store {

Result<std::vector<Exposure>> exposures(Connection &connection, const AreaRange &area, const QDate &until)
{
    std::vector<Exposure> found;
    const auto done = eachRow(connection,
        "SELECT e.id, p.id, p.full_name, p.birth_date, e.place, e.happened_on, e.from_time, e.until_time, e.setting FROM exposure_events e"
        " JOIN people p ON p.key = e.person_id WHERE e.area BETWEEN ?1 AND ?2 AND (?3 = '' OR e.happened_on <= ?3)"
        " ORDER BY e.happened_on DESC, e.place, e.from_time, e.id",
        [&](Statement &select) {
            select.bind(1, area.first).bind(2, area.last);
            select.bind(3, until.isValid() ? until.toString(Qt::ISODate) : QStringLiteral(""));
        },
        [&](const Statement &row) {
            const auto day = parseIsoDate(row.text(5));
            found.push_back({row.id(0), row.id(1), row.string(2), row.string(3), row.string(4), day ? QDate(day->year, day->month, day->day) : QDate(), minutesOf(row.text(6)),
                minutesOf(row.text(7)), row.string(8)});
        });
    if (!done)
        return failed(done.error());
    return found;
}

Result<QStringList> exposurePlaces(Connection &connection, const AreaRange &area)
{
    QStringList places;
    const auto done = eachRow(connection, "SELECT place FROM exposure_events WHERE area BETWEEN ?1 AND ?2 GROUP BY place ORDER BY count(*) DESC, place",
        [&](Statement &select) { select.bind(1, area.first).bind(2, area.last); }, [&](const Statement &row) { places << row.string(0); });
    if (!done)
        return failed(done.error());
    return places;
}

} // namespace stc::store
