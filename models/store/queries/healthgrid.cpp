// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/healthgrid.h"

#include "domain/dates.h"
#include "schema/codec.h"
#include "store/queries/eachrow.h"

namespace stc::store {

namespace {

QDate dateOf(std::string_view iso)
{
    const auto civil = parseIsoDate(iso);
    return civil ? QDate(civil->year, civil->month, civil->day) : QDate();
}

StoredCheck checkOf(const Statement &row)
{
    static const schema::Column &temperature = schema::table(schema::TableId::HealthChecks).column("temperature_c");
    StoredCheck check;
    check.id = row.id(2);
    if (!row.isNull(3))
        check.temperature = schema::cellText(temperature, Cell::ofReal(row.real(3)));
    check.symptoms = row.string(4);
    check.wasAbsent = row.integer(5) != 0;
    if (!row.isNull(6))
        check.spo2 = static_cast<int>(row.integer(6));
    check.note = row.string(7);
    return check;
}

} // namespace

Status eachCheck(Connection &connection, std::span<const std::int64_t> people, const QDate &first, const QDate &last, const std::function<void(GridCheckRow &&)> &take)
{
    auto select = connection.prepare(
        "SELECT checked_on, session, id, temperature_c, symptoms, absent, spo2, note FROM health_checks WHERE person_id = ?1 AND checked_on BETWEEN ?2 AND ?3 ORDER BY checked_on, session");
    if (!select)
        return failed(select.error());
    select->bind(2, first.toString(Qt::ISODate)).bind(3, last.toString(Qt::ISODate));
    for (std::size_t i = 0; i < people.size(); ++i) {
        select->bind(1, people[i]);
        if (const auto done = eachRow(*select, [&](const Statement &row) { take({i, dateOf(row.text(0)), row.string(1), checkOf(row)}); }); !done)
            return done;
        select->reset();
    }
    return {};
}

Result<std::vector<std::optional<OpenSuspected>>> openSuspected(Connection &connection, std::span<const std::int64_t> people)
{
    auto select = connection.prepare(
        "SELECT id, detected_on FROM suspected_cases WHERE person_id = ?1 AND outcome NOT IN ('negative', 'positive', 'closed') ORDER BY detected_on DESC, key DESC LIMIT 1");
    if (!select)
        return failed(select.error());
    std::vector<std::optional<OpenSuspected>> found(people.size());
    for (std::size_t i = 0; i < people.size(); ++i) {
        select->bind(1, people[i]);
        if (const auto done = eachRow(*select, [&](const Statement &row) { found[i] = OpenSuspected{row.id(0), dateOf(row.text(1))}; }); !done)
            return failed(done.error());
        select->reset();
    }
    return found;
}

} // namespace stc::store
