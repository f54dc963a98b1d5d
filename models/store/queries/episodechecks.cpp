// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/episodechecks.h"

#include "store/queries/eachrow.h"

namespace stc::store {

namespace {

QDate date(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(row.string(column), Qt::ISODate);
}

/// `?` 1 person, 2 and 3 days, 4 the fever limit. By day: absent all day, warmest, fever said or measured, last temperature.
constexpr char kDays[] = R"(
    SELECT checked_on, min(ifnull(absent, 0)), max(temperature_c >= ?4 OR ' ' || symptoms || ' ' LIKE '% fever %'),
           (SELECT l.temperature_c FROM health_checks l WHERE l.person_id = ?1 AND l.checked_on = c.checked_on AND l.temperature_c IS NOT NULL ORDER BY l.session = 'evening' DESC, l.session = 'afternoon' DESC LIMIT 1)
    FROM health_checks c WHERE person_id = ?1 AND checked_on BETWEEN ?2 AND ?3 GROUP BY checked_on ORDER BY checked_on)";

} // namespace

Result<CheckSummary> checkSummary(Connection &connection, std::int64_t person, const QDate &from, const QDate &until, double feverFrom)
{
    CheckSummary summary;
    const auto done = eachRow(connection, kDays,
        [&](Statement &select) { select.bind(1, person).bind(2, from.toString(Qt::ISODate)).bind(3, until.toString(Qt::ISODate)).bind(4, feverFrom); },
        [&](const Statement &row) {
            ++summary.days;
            summary.absentDays += row.integer(1) != 0 ? 1 : 0;
            summary.lastOn = date(row, 0);
            if (row.integer(2) != 0)
                summary.feverDays.push_back(summary.lastOn);
            if (!row.isNull(3))
                summary.lastTemperature = row.real(3);
        });
    if (!done)
        return failed(done.error());
    return summary;
}

Result<std::vector<PersonSample>> samplesOfPerson(Connection &connection, std::int64_t person, const QDate &from)
{
    std::vector<PersonSample> samples;
    const auto done = eachRow(connection, "SELECT id, collected_on, method, result, result_on FROM samples WHERE person_id = ?1 AND collected_on >= ?2 ORDER BY collected_on, key",
        [&](Statement &select) { select.bind(1, person).bind(2, from.toString(Qt::ISODate)); },
        [&](const Statement &row) { samples.push_back({row.id(0), date(row, 1), row.string(2), row.string(3), date(row, 4)}); });
    if (!done)
        return failed(done.error());
    return samples;
}

} // namespace stc::store
