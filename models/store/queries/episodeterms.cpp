// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/episodeterms.h"

#include "store/queries/eachrow.h"

namespace stc::store {

namespace {

QDate date(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(row.string(column), Qt::ISODate);
}

/// Whose latest movement says so is gone (residents.h).
constexpr char kPerson[] = R"(
    SELECT p.id, p.key, p.area, p.full_name, p.birth_date, m.kind, m.happened_on, (SELECT q.id FROM quarantines q WHERE q.person_id = p.key AND q.ended_on IS NULL)
    FROM people p LEFT JOIN movements m ON m.kind IN ('died', 'moved_out')
        AND m.key = (SELECT n.key FROM movements n WHERE n.person_id = p.key ORDER BY n.happened_on DESC, n.key DESC LIMIT 1)
    WHERE p.id = ?1)";

} // namespace

Result<std::vector<EpisodeTerm>> episodeTerms(Connection &connection, const Uuid &episode)
{
    std::vector<EpisodeTerm> terms;
    const auto done = eachRow(connection,
        "SELECT t.kind, t.changed_at, r.id, r.document, t.counted_from, t.old_end_on, t.new_end_on, b.id, t.to_unit, t.reason, t.changed_by"
        " FROM episode_terms t LEFT JOIN quarantine_rules r ON r.key = t.rule_id LEFT JOIN quarantines b ON b.key = t.previous_id"
        " WHERE t.episode_id = (SELECT key FROM quarantines WHERE id = ?1) ORDER BY t.changed_at, t.key",
        [&](Statement &select) { select.bind(1, episode); },
        [&](const Statement &row) {
            terms.push_back({row.string(0), row.integer(1), row.id(2), row.string(3), date(row, 4), date(row, 5), date(row, 6), row.id(7), row.string(8), row.string(9), row.string(10)});
        });
    if (!done)
        return failed(done.error());
    return terms;
}

Result<bool> isContinued(Connection &connection, const Uuid &episode)
{
    bool isSo = false;
    const auto done = eachRow(connection, "SELECT 1 FROM episode_terms WHERE previous_id = (SELECT key FROM quarantines WHERE id = ?1) LIMIT 1",
        [&](Statement &select) { select.bind(1, episode); }, [&](const Statement &) { isSo = true; });
    if (!done)
        return failed(done.error());
    return isSo;
}

Result<std::optional<EpisodePerson>> episodePerson(Connection &connection, const Uuid &person)
{
    std::optional<EpisodePerson> found;
    const auto done = eachRow(connection, kPerson, [&](Statement &select) { select.bind(1, person); },
        [&](const Statement &row) {
            found = EpisodePerson{row.id(0), row.integer(1), row.integer(2), row.string(3), row.string(4), row.string(5), date(row, 6), row.id(7)};
        });
    if (!done)
        return failed(done.error());
    return found;
}

} // namespace stc::store
