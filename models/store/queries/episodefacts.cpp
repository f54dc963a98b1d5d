// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/episodefacts.h"

#include "store/queries/eachrow.h"

#include <string>

namespace stc::store {

namespace {

/// ?1 and ?2 area, ?3 the day.
constexpr char kOwnSamples[] = R"(
    SELECT s.person_id, s.id, s.collected_on, s.method, s.result, s.result_on FROM quarantines q JOIN samples s ON s.person_id = q.person_id
    WHERE q.ended_on IS NULL AND q.area BETWEEN ?1 AND ?2 AND s.collected_on <= ?3 ORDER BY s.collected_on, s.key)";
constexpr char kSourceSamples[] = R"(
    SELECT s.person_id, s.id, s.collected_on, s.method, s.result, s.result_on FROM samples s
    WHERE s.collected_on <= ?3 AND s.person_id IN (SELECT c.source_person_id FROM quarantines q JOIN contacts c ON c.person_id = q.person_id
        WHERE q.ended_on IS NULL AND q.reason = 'contact_f2' AND q.area BETWEEN ?1 AND ?2)
      AND s.person_id NOT IN (SELECT q.person_id FROM quarantines q WHERE q.ended_on IS NULL AND q.area BETWEEN ?1 AND ?2)
    ORDER BY s.collected_on, s.key)";
/// ?4 the threshold.
constexpr char kFevers[] = R"(
    SELECT q.person_id, max(c.checked_on) FROM quarantines q JOIN health_checks c ON c.person_id = q.person_id AND c.checked_on BETWEEN date(q.planned_end_on, '-3 days') AND ?3
    WHERE q.ended_on IS NULL AND q.area BETWEEN ?1 AND ?2 AND q.planned_end_on <= ?3
      AND (c.temperature_c >= ?4 OR ' ' || c.symptoms || ' ' LIKE '% fever %') GROUP BY q.person_id)";
constexpr char kCases[] = R"(
    SELECT c.person_id, c.id, c.confirmed_on FROM quarantines q JOIN cases c ON c.person_id = q.person_id
    WHERE q.ended_on IS NULL AND q.area BETWEEN ?1 AND ?2 AND c.confirmed_on <= ?3 ORDER BY c.confirmed_on, c.key)";
/// Whose latest movement says so (residents.h).
constexpr char kGone[] = R"(
    SELECT m.person_id, m.kind, m.happened_on FROM movements m JOIN quarantines q ON q.person_id = m.person_id
    WHERE q.ended_on IS NULL AND q.area BETWEEN ?1 AND ?2 AND m.happened_on <= ?3 AND m.kind IN ('died', 'moved_out')
      AND NOT EXISTS (SELECT 1 FROM movements n WHERE n.person_id = m.person_id AND (n.happened_on > m.happened_on OR (n.happened_on = m.happened_on AND n.key > m.key))))";
constexpr char kSources[] = R"(
    SELECT c.person_id, c.source_person_id, ifnull(c.last_exposure_on, c.traced_on), s.id
    FROM quarantines q JOIN contacts c ON c.person_id = q.person_id JOIN people s ON s.key = c.source_person_id
    WHERE q.ended_on IS NULL AND q.reason = 'contact_f2' AND q.area BETWEEN ?1 AND ?2 AND c.level = 'F2' AND c.traced_on <= ?3 ORDER BY c.traced_on, c.key)";

constexpr int kFeverTenths = 375; // domain.md 2.2

QDate date(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(row.string(column), Qt::ISODate);
}

/// Asks the questions of one area and day.
class FactReader {
public:
    FactReader(Connection &connection, const AreaRange &area, const QDate &on) : m_connection(connection), m_area(area), m_on(on.toString(Qt::ISODate)) {}

    template <typename Take>
    [[nodiscard]] Status read(const char *sql, Take take, double threshold = 0)
    {
        return eachRow(m_connection, sql,
            [&](Statement &select) {
                select.bind(1, m_area.first).bind(2, m_area.last).bind(3, m_on);
                if (threshold > 0)
                    select.bind(4, threshold);
            },
            take);
    }

private:
    Connection &m_connection;
    AreaRange m_area;
    QString m_on;
};

} // namespace

QDate PersonSample::knownOn(const QDate &today) const
{
    if (result == QLatin1String("pending"))
        return {};
    const QDate known = resultOn.isValid() ? resultOn : collectedOn;
    return known <= today ? known : QDate();
}

const std::vector<PersonSample> &EpisodeFacts::samplesOf(std::int64_t person) const
{
    static const std::vector<PersonSample> kNone;
    const auto found = samples.find(person);
    return found == samples.end() ? kNone : found->second;
}

Result<EpisodeFacts> episodeFacts(Connection &connection, const AreaRange &area, const QDate &on, double feverFrom)
{
    EpisodeFacts facts;
    FactReader reader(connection, area, on);
    const auto takeSample = [&](const Statement &row) { facts.samples[row.integer(0)].push_back({row.id(1), date(row, 2), row.string(3), row.string(4), date(row, 5)}); };
    const auto done = reader.read(kOwnSamples, takeSample)
                          .and_then([&] { return reader.read(kSourceSamples, takeSample); })
                          .and_then([&] { return reader.read(kFevers, [&](const Statement &row) { facts.lastFever[row.integer(0)] = date(row, 1); }, feverFrom); })
                          .and_then([&] { return reader.read(kCases, [&](const Statement &row) { facts.cases[row.integer(0)] = {row.id(1), date(row, 2)}; }); })
                          .and_then([&] { return reader.read(kGone, [&](const Statement &row) { facts.gone[row.integer(0)] = {row.string(1), date(row, 2)}; }); })
                          .and_then([&] { return reader.read(kSources, [&](const Statement &row) { facts.sources[row.integer(0)].push_back({row.integer(1), row.id(3), date(row, 2)}); }); });
    if (!done)
        return failed(done.error());
    return facts;
}

double feverLimit(Database &database)
{
    return database.numberSetting(settings::kFeverTenths, kFeverTenths) / 10.0;
}

} // namespace stc::store
