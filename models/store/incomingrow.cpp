// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/incomingrow.h"

#include "schema/rules.h"
#include "schema/shortcuts.h"
#include "store/closedday.h"
#include "store/persondayrules.h"

#include <algorithm>

namespace stc::store {

using schema::TableId;

namespace {

std::size_t at(int index) { return static_cast<std::size_t>(index); }

} // namespace

IncomingRow::IncomingRow(Database &database, const schema::Table &table, const Uuid &id) : m_database(database), m_table(table), m_id(id) {}

bool IncomingRow::isRefused() const
{
    return std::any_of(m_problems.begin(), m_problems.end(), [](const FieldProblem &problem) { return !problem.isWarning(); });
}

void IncomingRow::add(IssueCode code, int column, const QString &value)
{
    m_problems.push_back({code, column, issueText(code, column < 0 ? QString() : schema::label(m_table.columns[at(column)]), value)});
}

void IncomingRow::read(const Values &values)
{
    const schema::ReadContext context{m_database.units(), dayNumber(m_database.clock().today()) + 1};
    m_cells.assign(1, Cell::ofId(m_id));
    for (std::size_t i = 1; i < m_table.columns.size(); ++i) {
        const schema::Column &column = m_table.columns[i];
        const QString typed = values.value(QLatin1String(column.name));
        const auto read = schema::readCell(column, m_memory.keep(schema::written(column, typed).toStdString()), context, m_memory);
        m_cells.push_back(read.cell);
        if (read.issue)
            m_problems.push_back({*read.issue, static_cast<int>(i), schema::typedIssueText(*read.issue, column, typed)});
    }
    schema::checkRow(m_table, m_cells, [&](IssueCode code, int column) {
        add(code, column, schema::displayText(m_table.columns[at(column)], schema::cellText(m_table.columns[at(column)], m_cells[at(column)]), m_database.units()));
    });
}

Status IncomingRow::resolve()
{
    for (std::size_t i = 1; i < m_cells.size(); ++i) {
        const schema::Column &column = m_table.columns[i];
        const bool givesPlace = column.key() == m_table.areaColumn;
        if (column.type == schema::Type::Unit && givesPlace && !m_cells[i].isNull()) {
            const Unit *unit = m_database.units().find(m_cells[i].text);
            m_area = unit ? unit->area : 0;
        }
        if (m_cells[i].kind != Cell::Kind::Id)
            continue;
        auto select = m_database.connection().prepare(std::string("SELECT key, area FROM ") + schema::table(column.target).name + " WHERE id = ?");
        if (!select)
            return failed(select.error());
        select->bind(1, m_cells[i].id);
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row) {
            m_cells[i] = {};
            add(IssueCode::BrokenReference, static_cast<int>(i));
            continue;
        }
        m_cells[i] = Cell::ofInteger(select->integer(0));
        if (givesPlace)
            m_area = select->integer(1);
    }
    return {};
}

Status IncomingRow::checkAmongOthers(std::int64_t ownKey)
{
    if (isRefused())
        return {};
    for (const schema::UniqueRule &rule : schema::uniqueRules()) {
        if (rule.table != m_table.id)
            continue;
        if (const auto done = checkUnique(rule, ownKey); !done)
            return done;
    }
    if (belongsToADay(m_table.id))
        return checkClosedDay(ownKey);
    if (m_table.id == TableId::Households)
        return checkTeamOfHousehold();
    if (m_table.id == TableId::Teams)
        return checkHouseholdsOfTeam(ownKey);
    return m_table.id == TableId::Contacts ? checkRing(ownKey) : addPersonDayProblems(m_database, m_table, m_cells, ownKey, m_problems);
}

Status IncomingRow::checkUnique(const schema::UniqueRule &rule, std::int64_t ownKey)
{
    if (rule.onlyWhereEmpty && !m_cells[at(m_table.indexOf(rule.onlyWhereEmpty))].isNull())
        return {};
    std::string sql = std::string("SELECT 1 FROM ") + m_table.name + " WHERE key <> ?";
    for (const char *name : rule.columns) {
        if (m_cells[at(m_table.indexOf(name))].isNull())
            return {};
        sql += std::string(" AND ") + name + " = ?";
    }
    if (rule.onlyWhereEmpty)
        sql += std::string(" AND ") + rule.onlyWhereEmpty + " IS NULL";
    auto select = m_database.connection().prepare(sql);
    if (!select)
        return failed(select.error());
    select->bind(1, ownKey);
    int parameter = 2;
    for (const char *name : rule.columns)
        select->bindCell(parameter++, m_cells[at(m_table.indexOf(name))]);
    const auto row = select->step();
    if (!row)
        return failed(row.error());
    if (*row)
        m_problems.push_back({IssueCode::DuplicateRecord, m_table.indexOf(rule.columns.back()), issueText(IssueCode::DuplicateRecord, schema::label(rule), {})});
    return {};
}

/// dictionary.csv: "same commune as the household".
Status IncomingRow::checkTeamOfHousehold()
{
    const int column = m_table.indexOf("team_id");
    if (m_cells[at(column)].isNull())
        return {};
    auto select = m_database.connection().prepare("SELECT area FROM teams WHERE key = ?");
    if (!select)
        return failed(select.error());
    select->bind(1, m_cells[at(column)].integer);
    const auto row = select->step();
    if (!row)
        return failed(row.error());
    if (*row && select->integer(0) != m_area)
        add(IssueCode::OtherCommune, column);
    return {};
}

/// The same seen from the team: one that looks after households does not leave their commune.
Status IncomingRow::checkHouseholdsOfTeam(std::int64_t ownKey)
{
    auto select = m_database.connection().prepare("SELECT 1 FROM households WHERE team_id = ? AND area <> ? LIMIT 1");
    if (!select)
        return failed(select.error());
    select->bind(1, ownKey).bind(2, m_area);
    const auto row = select->step();
    if (!row)
        return failed(row.error());
    if (*row)
        add(IssueCode::OtherCommune, m_table.indexOf("commune_code"));
    return {};
}

/// dictionary.csv: nobody is, over any number of steps, the contact of oneself.
Status IncomingRow::checkRing(std::int64_t ownKey)
{
    auto select = m_database.connection().prepare("WITH RECURSIVE up (person) AS (SELECT ?1 UNION SELECT c.source_person_id FROM contacts c JOIN up ON c.person_id = up.person"
                                                  " WHERE c.key <> ?3) SELECT 1 FROM up WHERE person = ?2");
    if (!select)
        return failed(select.error());
    const int source = m_table.indexOf("source_person_id");
    select->bind(1, m_cells[at(source)].integer).bind(2, m_cells[at(m_table.indexOf("person_id"))].integer).bind(3, ownKey);
    const auto row = select->step();
    if (!row)
        return failed(row.error());
    if (*row)
        add(IssueCode::ContactRing, source);
    return {};
}

/// The day where the row is and the one where it goes; a row that nobody changes is not asked about.
Status IncomingRow::checkClosedDay(std::int64_t ownKey)
{
    Connection &connection = m_database.connection();
    auto day = bookDayOf(connection, m_table, m_cells, m_area);
    if (!day)
        return failed(day.error());
    auto closed = isClosed(connection, *day);
    if (closed && !*closed && ownKey != 0) {
        day = storedBookDay(connection, m_table, ownKey);
        if (!day)
            return failed(day.error());
        closed = isClosed(connection, *day);
    }
    const auto same = closed && *closed && ownKey != 0 ? isAsStored(ownKey) : Result<bool>(false);
    if (!closed || !same)
        return failed(closed ? same.error() : closed.error());
    if (*closed && !*same)
        m_problems.push_back({IssueCode::DayClosed, dayColumn(m_table), closedDayText(*day)});
    return {};
}

Result<bool> IncomingRow::isAsStored(std::int64_t ownKey)
{
    std::string sql = std::string("SELECT 1 FROM ") + m_table.name + " WHERE key = ?1";
    for (std::size_t i = 1; i < m_cells.size(); ++i)
        sql += std::string(" AND ") + m_table.columns[i].name + " IS ?" + std::to_string(i + 1);
    auto select = m_database.connection().prepare(sql);
    if (!select)
        return failed(select.error());
    select->bind(1, ownKey);
    for (std::size_t i = 1; i < m_cells.size(); ++i)
        select->bindCell(static_cast<int>(i) + 1, m_cells[i]);
    return select->step();
}

} // namespace stc::store
