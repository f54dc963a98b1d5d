// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/suspected.h"

#include "domain/dates.h"
#include "schema/codec.h"
#include "store/queries/eachrow.h"

#include <algorithm>

namespace stc::store {

namespace {

/// `?` 1 and 2 area, 3 team or NULL, 4 and 5 days or '', 6 the case or NULL, 7 hamlet or ''.
constexpr const char *kCases = R"(
    SELECT s.key, s.id, p.key, p.id, p.full_name, p.birth_date, ifnull(p.phone, h.phone), h.id, h.head_name, h.hamlet, t.id, t.name, s.detected_on, s.onset_on,
           s.symptoms, s.temperature_c, s.reported_at, s.reported_via, s.reported_to, s.outcome, s.outcome_on, s.note,
           EXISTS (SELECT 1 FROM quarantines q WHERE q.person_id = p.key AND q.ended_on IS NULL),
           EXISTS (SELECT 1 FROM cases c WHERE c.person_id = p.key AND c.confirmed_on >= s.detected_on)
    FROM suspected_cases s
    JOIN people p ON p.key = s.person_id
    JOIN households h ON h.key = p.household_id
    JOIN teams t ON t.key = s.team_id
    WHERE s.area BETWEEN ?1 AND ?2 AND (?3 IS NULL OR t.id = ?3) AND (?4 = '' OR s.detected_on >= ?4) AND (?5 = '' OR s.detected_on <= ?5)
      AND (?6 IS NULL OR s.id = ?6) AND (?7 = '' OR h.hamlet = ?7))";
/// A positive one that nobody recorded as a case waits to be dealt with.
constexpr const char *kOnlyOpen = " AND (s.outcome NOT IN ('negative', 'positive', 'closed') OR (s.outcome = 'positive'"
                                  " AND NOT EXISTS (SELECT 1 FROM cases c WHERE c.person_id = p.key AND c.confirmed_on >= s.detected_on)))";
constexpr const char *kOrder = " ORDER BY s.detected_on DESC, p.sort, s.id";

QDate dateOf(const Statement &row, int column)
{
    const auto civil = parseIsoDate(row.text(column));
    return civil ? QDate(civil->year, civil->month, civil->day) : QDate();
}

SuspectedCase caseOf(const Statement &row)
{
    static const schema::Column &temperature = schema::table(schema::TableId::SuspectedCases).column("temperature_c");
    SuspectedCase one;
    int at = 0;
    one.key = row.integer(at++);
    one.id = row.id(at++);
    one.personKey = row.integer(at++);
    one.person = row.id(at++);
    for (QString SuspectedCase::*text : {&SuspectedCase::name, &SuspectedCase::birthDate, &SuspectedCase::phone})
        one.*text = row.string(at++);
    one.household = row.id(at++);
    one.head = row.string(at++);
    one.hamlet = row.string(at++);
    one.team = row.id(at++);
    one.teamName = row.string(at++);
    one.detectedOn = dateOf(row, at++);
    one.onsetOn = dateOf(row, at++);
    one.symptoms = row.string(at++);
    if (!row.isNull(at))
        one.temperature = schema::cellText(temperature, Cell::ofReal(row.real(at)));
    ++at;
    if (!row.isNull(at))
        one.reportedAt = row.integer(at);
    ++at;
    one.reportedVia = row.string(at++);
    one.reportedTo = row.string(at++);
    one.outcome = row.string(at++);
    one.outcomeOn = dateOf(row, at++);
    one.note = row.string(at++);
    one.isInQuarantine = row.integer(at++) != 0;
    one.isConfirmed = row.integer(at++) != 0;
    return one;
}

Status readSteps(Statement &select, SuspectedCase &one)
{
    select.bind(1, one.key);
    const auto done = eachRow(select, [&](const Statement &row) {
        for (std::size_t step = 0; step < kSuspectedSteps.size(); ++step) {
            if (row.text(0) == kSuspectedSteps[step])
                one.steps[step] = SuspectedStepRow{row.id(4), row.integer(1), row.string(2), row.string(3)};
        }
    });
    select.reset();
    return done;
}

Status readSample(Statement &select, SuspectedCase &one)
{
    select.bind(1, one.personKey).bind(2, one.detectedOn.toString(Qt::ISODate));
    const auto done = eachRow(select, [&](const Statement &row) { one.sample = SuspectedSample{row.id(0), dateOf(row, 1), row.string(2), dateOf(row, 3)}; });
    select.reset();
    return done;
}

} // namespace

bool SuspectedCase::isOpen() const
{
    return outcome != QLatin1String("negative") && outcome != QLatin1String("positive") && outcome != QLatin1String("closed");
}

Result<std::vector<SuspectedCase>> suspectedCases(Connection &connection, const SuspectedFilter &filter)
{
    std::vector<SuspectedCase> list;
    std::string sql = kCases;
    if (filter.onlyOpen)
        sql += kOnlyOpen;
    const auto day = [](const QDate &date) { return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral(""); };
    const auto idOrNull = [](Statement &select, int index, const Uuid &id) {
        if (id.isNull())
            select.bindNull(index);
        else
            select.bind(index, id);
    };
    auto done = eachRow(connection, sql + kOrder,
        [&](Statement &select) {
            select.bind(1, filter.area.first).bind(2, filter.area.last).bind(4, day(filter.first)).bind(5, day(filter.last));
            select.bind(7, filter.hamlet.isEmpty() ? QStringLiteral("") : filter.hamlet);
            idOrNull(select, 3, filter.team);
            idOrNull(select, 6, filter.id);
        },
        [&](const Statement &row) { list.push_back(caseOf(row)); });
    if (!done)
        return failed(done.error());
    auto steps = connection.prepare("SELECT step, done_at, done_by, note, id FROM suspected_steps WHERE suspected_id = ?1");
    auto samples = connection.prepare("SELECT id, collected_on, result, result_on FROM samples WHERE person_id = ?1 AND collected_on >= ?2 ORDER BY collected_on DESC, key DESC LIMIT 1");
    if (!steps || !samples)
        return failed(!steps ? steps.error() : samples.error());
    for (SuspectedCase &one : list) {
        done = readSteps(*steps, one);
        if (done)
            done = readSample(*samples, one);
        if (!done)
            return failed(done.error());
    }
    return list;
}

Result<QStringList> reportedToBefore(Connection &connection, const AreaRange &area, int most)
{
    QStringList names;
    const auto done = eachRow(connection,
        "SELECT reported_to FROM suspected_cases WHERE area BETWEEN ?1 AND ?2 AND reported_to IS NOT NULL AND reported_to <> '' GROUP BY reported_to ORDER BY count(*) DESC, reported_to LIMIT ?3",
        [&](Statement &select) { select.bind(1, area.first).bind(2, area.last).bind(3, most); }, [&](const Statement &row) { names << row.string(0); });
    if (!done)
        return failed(done.error());
    return names;
}

} // namespace stc::store
