// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/householdentry.h"

namespace stc::store {

Result<QStringList> hamletsOf(Connection &connection, Area commune)
{
    auto select = connection.prepare("SELECT hamlet, sum(number) AS total FROM (SELECT hamlet, count(*) AS number FROM households WHERE area = ?1 GROUP BY hamlet"
                                     " UNION ALL SELECT hamlet, 0 FROM teams WHERE area = ?1 AND dissolved_on IS NULL) AS both GROUP BY hamlet ORDER BY total DESC, hamlet");
    if (!select)
        return failed(select.error());
    select->bind(1, commune);
    QStringList hamlets;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return hamlets;
        hamlets << select->string(0);
    }
}

Result<QString> highestHouseholdNumber(Connection &connection, Area commune, const QString &hamlet)
{
    auto select = connection.prepare("SELECT household_number FROM households WHERE area = ?1 AND hamlet = ?2 AND CAST(household_number AS INTEGER) > 0"
                                     " ORDER BY CAST(household_number AS INTEGER) DESC, household_number DESC LIMIT 1");
    if (!select)
        return failed(select.error());
    select->bind(1, commune).bind(2, hamlet);
    const auto row = select->step();
    if (!row)
        return failed(row.error());
    return *row ? select->string(0) : QString();
}

} // namespace stc::store
