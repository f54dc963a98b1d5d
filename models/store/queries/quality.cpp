// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/quality.h"

#include <unordered_map>

namespace stc::store {

namespace {

using schema::TableId;

/// Runs a query whose rows are an id and a number.
Status forEachRow(Statement &statement, const std::function<void(const Uuid &, std::int64_t)> &take)
{
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return {};
        take(statement.id(0), statement.integer(1));
    }
}

Status forEachRow(Connection &connection, std::string_view sql, const std::function<void(const Uuid &, std::int64_t)> &take)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return failed(statement.error());
    return forEachRow(*statement, take);
}

/// A counter of the page and the rows of a register that it counts.
struct Counter {
    const char *column;
    const char *rows; ///< the register and what it is joined with
    const char *team; ///< SQL of a row's team, its day, its place
    const char *day;
    const char *area;
    const char *only; ///< further condition
};
constexpr Counter kCounters[] = {
    {"suspected", "suspected_cases s", "s.team_id", "s.detected_on", nullptr, "1"},
    {"arrivals", "arrivals a", "a.team_id", "a.arrived_on", nullptr, "1"},
    {"violations", "violations v", "v.team_id", "v.occurred_on", nullptr, "1"},
    // Contacts and samples name no team: it is that of the person's household. The page counts F1 and F2.
    {"contacts_traced", "contacts c JOIN people p ON p.key = c.person_id JOIN households h ON h.key = p.household_id", "h.team_id", "c.traced_on", "c.area",
     "c.level IN ('F1', 'F2') AND h.team_id IS NOT NULL"},
    {"samples_assisted", "samples s JOIN people p ON p.key = s.person_id JOIN households h ON h.key = p.household_id", "h.team_id", "s.collected_on", "s.area",
     "h.team_id IS NOT NULL"},
};

std::string countedRows(const Counter &counter) { return std::string(" FROM ") + counter.rows + " WHERE " + counter.only; }

struct ContactEdge {
    std::int64_t person;
    std::int64_t source;
    std::int64_t contact;
};
using End = std::int64_t ContactEdge::*;

/// Takes away, again and again, the edges whose `to` end is no longer the `from` end of any edge.
void keepThoseWith(std::vector<ContactEdge> &edges, End from, End to)
{
    std::unordered_map<std::int64_t, int> degree; ///< edges that leave a person by this end
    std::unordered_map<std::int64_t, std::vector<std::int64_t>> arriving;
    for (const ContactEdge &edge : edges) {
        ++degree[edge.*from];
        degree.try_emplace(edge.*to, 0);
        arriving[edge.*to].push_back(edge.*from);
    }
    std::vector<std::int64_t> done;
    for (const auto &[person, count] : degree) {
        if (count == 0)
            done.push_back(person);
    }
    while (!done.empty()) {
        const std::int64_t person = done.back();
        done.pop_back();
        for (const std::int64_t other : arriving[person]) {
            if (--degree[other] == 0)
                done.push_back(other);
        }
    }
    std::erase_if(edges, [&](const ContactEdge &edge) { return degree[edge.*from] == 0 || degree[edge.*to] == 0; });
}

} // namespace

Result<std::vector<std::string>> integrityProblems(Connection &connection)
{
    auto statement = connection.prepare("PRAGMA integrity_check(20)");
    if (!statement)
        return failed(statement.error());
    std::vector<std::string> problems;
    for (;;) {
        const auto row = statement->step();
        if (!row) {
            // A page that cannot even be read is an answer, not a failure of asking.
            if (row.error().code != ErrorCode::DamagedDatabase)
                return failed(row.error());
            problems.push_back(row.error().detail.toStdString());
            return problems;
        }
        if (!*row)
            return problems;
        if (statement->text(0) != "ok")
            problems.emplace_back(statement->text(0));
    }
}

Status findTeamProblems(Connection &connection, const TeamLimits &limits, const QualitySink &sink)
{
    struct Question {
        IssueCode code;
        const char *column;
        const char *numbers; ///< id and number of every active team
        int least;
        int most;
    };
    const Question questions[] = {
        {IssueCode::TeamSize, "", "SELECT t.id, count(m.key) AS number FROM teams t LEFT JOIN members m ON m.team_id = t.key AND m.left_on IS NULL WHERE t.dissolved_on IS NULL GROUP BY t.key",
         limits.membersLeast, limits.membersMost},
        {IssueCode::TeamLeader, "",
         "SELECT t.id, count(m.key) AS number FROM teams t LEFT JOIN members m ON m.team_id = t.key AND m.left_on IS NULL AND m.role = 'leader' WHERE t.dissolved_on IS NULL GROUP BY t.key", 1, 1},
        {IssueCode::TeamHouseholds, "", "SELECT t.id, count(h.key) AS number FROM teams t LEFT JOIN households h ON h.team_id = t.key WHERE t.dissolved_on IS NULL GROUP BY t.key",
         limits.householdsLeast, limits.householdsMost},
    };
    for (const Question &question : questions) {
        if (question.code == IssueCode::TeamLeader && !limits.wantsOneLeader)
            continue;
        const auto done = forEachRow(connection, question.numbers, [&](const Uuid &id, std::int64_t number) {
            if (number < question.least || number > question.most)
                sink(question.code, TableId::Teams, id, question.column, number);
        });
        if (!done)
            return done;
    }
    if (!limits.wantsTraining)
        return {};
    return forEachRow(connection,
                      "SELECT m.id, 0 FROM members m JOIN teams t ON t.key = m.team_id WHERE m.trained_on IS NULL AND m.left_on IS NULL AND t.dissolved_on IS NULL ORDER BY m.key",
                      [&](const Uuid &id, std::int64_t number) { sink(IssueCode::Untrained, TableId::Members, id, "trained_on", number); });
}

Status findCounterProblems(Connection &connection, const QualitySink &sink, const QDate &day)
{
    const auto isThatDay = [&day](const char *column) {
        return day.isValid() ? std::string(" AND ") + column + " = '" + day.toString(Qt::ISODate).toStdString() + "'" : std::string();
    };
    for (const Counter &counter : kCounters) {
        const std::string column = counter.column;
        const std::string sql = "WITH r AS MATERIALIZED (SELECT " + std::string(counter.team) + " AS team, " + counter.day + " AS day, count(*) AS number" + countedRows(counter)
            + isThatDay(counter.day) + " GROUP BY 1, 2) SELECT p.id, coalesce(r.number, 0) FROM logbook_pages p"
            " LEFT JOIN r ON r.team = p.team_id AND r.day = p.page_date WHERE p." + column + " IS NOT NULL AND p." + column + " <> coalesce(r.number, 0)" + isThatDay("p.page_date") + " ORDER BY p.key";
        const auto done = forEachRow(connection, sql, [&](const Uuid &id, std::int64_t number) { sink(IssueCode::CounterDiffers, TableId::LogbookPages, id, column, number); });
        if (!done)
            return done;
    }
    return {};
}

Result<std::optional<int>> registerCount(Connection &connection, std::string_view column, std::int64_t teamKey, const QDate &date)
{
    for (const Counter &counter : kCounters) {
        if (column != counter.column)
            continue;
        // People live in the commune of their team: its place keeps the days of a whole province apart.
        const std::string place = counter.area ? std::string(" AND ") + counter.area + " = (SELECT area FROM teams WHERE key = ?1)" : std::string();
        auto statement = connection.prepare("SELECT count(*)" + countedRows(counter) + " AND " + counter.team + " = ?1 AND " + counter.day + " = ?2" + place);
        if (!statement)
            return failed(statement.error());
        statement->bind(1, teamKey).bind(2, date.toString(Qt::ISODate));
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        return std::optional<int>(int(statement->integer(0)));
    }
    return std::optional<int>();
}

Status findReferenceProblems(Connection &connection, const QualitySink &sink)
{
    const auto other = forEachRow(connection, "SELECT h.id, 0 FROM households h JOIN teams t ON t.key = h.team_id WHERE t.commune_code <> h.commune_code ORDER BY h.key",
                                  [&](const Uuid &id, std::int64_t number) { sink(IssueCode::OtherCommune, TableId::Households, id, "team_id", number); });
    if (!other)
        return other;
    for (const schema::Table *table : schema::allTables()) {
        for (const schema::Column &column : table->columns) {
            if (column.type != schema::Type::Reference)
                continue;
            const std::string name = column.name;
            const std::string sql = "SELECT t.id, 0 FROM " + std::string(table->name) + " t WHERE t." + name + " IS NOT NULL AND NOT EXISTS (SELECT 1 FROM "
                + schema::table(column.target).name + " r WHERE r.key = t." + name + ") ORDER BY t.key";
            const auto done = forEachRow(connection, sql, [&](const Uuid &id, std::int64_t number) { sink(IssueCode::BrokenReference, table->id, id, name, number); });
            if (!done)
                return done;
        }
    }
    // The unique indexes refuse these rows; a database whose index was lost is asked all the same.
    for (const schema::UniqueRule &rule : schema::uniqueRules()) {
        const std::string table = schema::table(rule.table).name;
        std::string columns;
        std::string filled;
        for (const char *column : rule.columns) {
            columns += (columns.empty() ? "" : ", ") + std::string(column);
            filled += " AND " + std::string(column) + " IS NOT NULL";
        }
        if (rule.onlyWhereEmpty)
            filled += " AND " + std::string(rule.onlyWhereEmpty) + " IS NULL";
        // The first of each group stays; the others are named.
        const std::string sql = "SELECT id, 0 FROM (SELECT id, key, row_number() OVER (PARTITION BY " + columns + " ORDER BY key) AS place FROM " + table + " WHERE 1" + filled
            + ") WHERE place > 1 ORDER BY key";
        const auto done = forEachRow(connection, sql, [&](const Uuid &id, std::int64_t number) { sink(IssueCode::DuplicateRecord, rule.table, id, rule.columns.back(), number); });
        if (!done)
            return done;
    }
    return {};
}

Status findContactRings(Connection &connection, const QualitySink &sink)
{
    auto statement = connection.prepare("SELECT person_id, source_person_id, key FROM contacts WHERE person_id <> source_person_id ORDER BY key");
    if (!statement)
        return failed(statement.error());
    std::vector<ContactEdge> edges;
    for (;;) {
        const auto row = statement->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            break;
        edges.push_back({statement->integer(0), statement->integer(1), statement->integer(2)});
    }
    // Without people who have no source (left), and then without those who are nobody's source, only rings and the ways between rings remain.
    keepThoseWith(edges, &ContactEdge::person, &ContactEdge::source);
    keepThoseWith(edges, &ContactEdge::source, &ContactEdge::person);
    auto id = connection.prepare("SELECT id FROM contacts WHERE key = ?1");
    if (!id)
        return failed(id.error());
    for (const ContactEdge &edge : edges) {
        id->bind(1, edge.contact);
        const auto row = id->step();
        if (!row)
            return failed(row.error());
        sink(IssueCode::ContactRing, TableId::Contacts, id->id(0), "source_person_id", 0);
        id->reset();
    }
    return {};
}

} // namespace stc::store
