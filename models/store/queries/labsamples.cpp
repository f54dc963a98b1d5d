// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/labsamples.h"

#include "store/queries/eachrow.h"
#include "store/queries/samplingrow.h"

namespace stc::store {

namespace {

constexpr const char *kSamples = R"(
    SELECT s.id, p.id, p.full_name, p.birth_date, p.identity_number, h.hamlet, h.commune_code, s.pool_code, s.collected_on, s.method, s.result, s.result_on
    FROM samples s
    JOIN people p ON p.key = s.person_id
    JOIN households h ON h.key = p.household_id
    WHERE s.collected_on BETWEEN ?3 AND ?4 AND s.area BETWEEN ?1 AND ?2
    ORDER BY s.collected_on, s.key)";

} // namespace

Result<std::vector<LabSample>> labSamples(Connection &connection, AreaRange area, const QDate &from, const QDate &to)
{
    std::vector<LabSample> samples;
    const auto done = eachRow(connection, kSamples,
        [&](Statement &select) { select.bind(1, area.first).bind(2, area.last).bind(3, from.toString(Qt::ISODate)).bind(4, to.toString(Qt::ISODate)); },
        [&](const Statement &row) {
            samples.push_back({row.id(0), row.id(1), row.string(2), row.string(3), row.string(4), row.string(5), row.string(6), row.string(7), dateOf(row, 8), row.string(9),
                row.string(10), dateOf(row, 11)});
        });
    if (!done)
        return failed(done.error());
    return samples;
}

} // namespace stc::store
