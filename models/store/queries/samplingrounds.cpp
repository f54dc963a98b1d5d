// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/samplingrounds.h"

#include "store/queries/eachrow.h"
#include "store/queries/samplingrow.h"

#include "domain/dates.h"

namespace stc::store {

namespace {

/// `?` 1 and 2 area, 3 and 4 days or '', 5 team or NULL, 6 round or NULL.
constexpr const char *kRounds = R"(
    SELECT r.key, r.id, r.commune_code, r.planned_on, r.place, t.id, t.name, r.reason, r.method, ifnull(r.pool_size, 1), r.lab, r.note,
           count(p.key), ifnull(sum(p.absent = 1 AND p.sample_id IS NULL), 0), count(s.key), ifnull(sum(s.result = 'negative'), 0), ifnull(sum(s.result = 'positive'), 0),
           ifnull(sum(s.result = 'invalid'), 0), ifnull(sum(s.result = 'pending'), 0)
    FROM sampling_rounds r
    LEFT JOIN teams t ON t.key = r.team_id
    LEFT JOIN round_people p ON p.round_id = r.key
    LEFT JOIN samples s ON s.key = p.sample_id
    WHERE r.area BETWEEN ?1 AND ?2 AND (?3 = '' OR r.planned_on >= ?3) AND (?4 = '' OR r.planned_on <= ?4)
      AND (?5 IS NULL OR t.id = ?5) AND (?6 IS NULL OR r.id = ?6)
    GROUP BY r.key
    ORDER BY r.planned_on DESC, r.place, r.key)";

constexpr const char *kPositives = R"(
    SELECT p.id, s.id, p.full_name, h.hamlet, s.collected_on, s.result_on
    FROM samples s
    JOIN people p ON p.key = s.person_id
    JOIN households h ON h.key = p.household_id
    WHERE s.result = 'positive' AND s.area BETWEEN ?1 AND ?2 AND s.collected_on >= ?3
      AND NOT EXISTS (SELECT 1 FROM cases c WHERE c.person_id = s.person_id AND c.confirmed_on >= date(s.collected_on, '-90 days'))
    GROUP BY p.key
    ORDER BY s.collected_on DESC, p.sort, p.id)";

QString isoOrEmpty(const QDate &date)
{
    return date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("");
}

SamplingRound roundOf(const Statement &row)
{
    SamplingRound round;
    int at = 0;
    round.key = row.integer(at++);
    round.id = row.id(at++);
    round.communeCode = row.string(at++);
    round.plannedOn = dateOf(row, at++);
    round.place = row.string(at++);
    round.team = row.id(at++);
    for (QString SamplingRound::*text : {&SamplingRound::teamName, &SamplingRound::reason, &SamplingRound::method})
        round.*text = row.string(at++);
    round.poolSize = int(row.integer(at++));
    round.lab = row.string(at++);
    round.note = row.string(at++);
    for (int SamplingRound::*count : {&SamplingRound::people, &SamplingRound::absent, &SamplingRound::taken, &SamplingRound::negative, &SamplingRound::positive, &SamplingRound::unusable,
             &SamplingRound::pending})
        round.*count = int(row.integer(at++));
    return round;
}

Result<std::vector<SamplingRound>> readRounds(Connection &connection, const RoundFilter &filter, const Uuid &only)
{
    std::vector<SamplingRound> rounds;
    const auto done = eachRow(connection, kRounds,
        [&](Statement &select) {
            select.bind(1, filter.area.first).bind(2, filter.area.last).bind(3, isoOrEmpty(filter.from)).bind(4, isoOrEmpty(filter.to));
            bindIdOrNull(select, 5, filter.team);
            bindIdOrNull(select, 6, only);
        },
        [&](const Statement &row) { rounds.push_back(roundOf(row)); });
    if (!done)
        return failed(done.error());
    return rounds;
}

} // namespace

Result<std::vector<SamplingRound>> samplingRounds(Connection &connection, const RoundFilter &filter)
{
    return readRounds(connection, filter, {});
}

Result<std::optional<SamplingRound>> samplingRound(Connection &connection, const Uuid &id)
{
    auto rounds = readRounds(connection, {}, id);
    if (!rounds)
        return failed(rounds.error());
    return rounds->empty() ? std::nullopt : std::optional(std::move(rounds->front()));
}

Result<std::vector<RoundPerson>> roundPeople(Connection &connection, const Uuid &round)
{
    std::vector<RoundPerson> people;
    const std::string sql = std::string("SELECT ") + sampledPersonColumns("r.planned_on") + R"(,
           x.id, x.row_number, x.pool_code, ifnull(x.absent, 0), x.note, s.id, s.collected_on, s.result, s.result_on,
           s.key IS NOT NULL AND s.result = 'invalid' AND
               (EXISTS (SELECT 1 FROM samples l WHERE l.person_id = s.person_id AND (l.collected_on > s.collected_on OR (l.collected_on = s.collected_on AND l.key > s.key)))
                OR EXISTS (SELECT 1 FROM round_people y JOIN sampling_rounds z ON z.key = y.round_id
                           WHERE y.person_id = s.person_id AND y.round_id <> r.key AND y.sample_id IS NULL AND ifnull(y.absent, 0) = 0 AND z.planned_on >= s.collected_on))
        FROM round_people x
        JOIN sampling_rounds r ON r.key = x.round_id
        LEFT JOIN samples s ON s.key = x.sample_id
        JOIN people p ON p.key = x.person_id)" + std::string(kSampledPersonJoins) + R"(
        WHERE r.id = ?1 ORDER BY x.row_number, x.key)";
    const auto done = eachRow(connection, sql, [&](Statement &select) { select.bind(1, round); },
        [&](const Statement &row) {
            RoundPerson person;
            int at = readSampledPerson(row, person);
            person.row = row.id(at++);
            person.number = int(row.integer(at++));
            person.poolCode = row.string(at++);
            person.isAbsent = row.integer(at++) != 0;
            person.note = row.string(at++);
            person.sample = row.id(at++);
            person.collectedOn = dateOf(row, at++);
            person.result = row.string(at++);
            person.resultOn = dateOf(row, at++);
            person.isRepeated = row.integer(at++) != 0;
            people.push_back(std::move(person));
        });
    if (!done)
        return failed(done.error());
    return people;
}

Result<std::vector<PositivePerson>> positivesWithoutCase(Connection &connection, AreaRange area, const QDate &from)
{
    std::vector<PositivePerson> people;
    const auto done = eachRow(connection, kPositives,
        [&](Statement &select) { select.bind(1, area.first).bind(2, area.last).bind(3, isoOrEmpty(from)); },
        [&](const Statement &row) { people.push_back({row.id(0), row.id(1), row.string(2), row.string(3), dateOf(row, 4), dateOf(row, 5)}); });
    if (!done)
        return failed(done.error());
    return people;
}

Result<std::vector<std::int64_t>> householdKeysOf(Connection &connection, const std::vector<Uuid> &people)
{
    auto select = connection.prepare("SELECT household_id FROM people WHERE id = ?1");
    if (!select)
        return failed(select.error());
    std::vector<std::int64_t> households;
    households.reserve(people.size());
    for (const Uuid &person : people) {
        select->reset();
        select->bind(1, person);
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        households.push_back(*row ? select->integer(0) : 0);
    }
    return households;
}

Result<int> highestPoolNumber(Connection &connection, const QString &beginning)
{
    int highest = 0;
    const auto done = eachRow(connection,
        "SELECT pool_code FROM round_people WHERE substr(pool_code, 1, ?2) = ?1 UNION ALL SELECT pool_code FROM samples WHERE substr(pool_code, 1, ?2) = ?1",
        [&](Statement &select) { select.bind(1, beginning).bind(2, beginning.size()); },
        [&](const Statement &row) { highest = std::max(highest, row.string(0).mid(beginning.size()).toInt()); });
    if (!done)
        return failed(done.error());
    return highest;
}

} // namespace stc::store
