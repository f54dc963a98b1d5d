// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/persondayrules.h"

#include "domain/dates.h"
#include "store/queries/persondays.h"

namespace stc::store {

using schema::TableId;

namespace {

/// The row that is asked about.
struct PersonDayRow {
    Database &database;
    const schema::Table &table;
    std::span<const Cell> cells;
    std::int64_t ownKey;
    std::vector<FieldProblem> &problems;

    [[nodiscard]] const Cell &cell(const char *name) const { return cells[static_cast<std::size_t>(table.indexOf(name))]; }
    [[nodiscard]] std::int64_t person() const { return cell("person_id").integer; }
    [[nodiscard]] QDate day() const { return QDate::fromString(schema::cellText(table.column(table.dateColumn), cell(table.dateColumn)), Qt::ISODate); }
    void add(IssueCode code, const char *column) const
    {
        problems.push_back({code, table.indexOf(column), issueText(code, schema::label(table.column(column)), displayDate(day()))});
    }
};

Status askOfDeath(const PersonDayRow &row, IssueCode code)
{
    const auto died = diedOn(row.database.connection(), row.person(), row.table.id == TableId::Quarantines ? row.ownKey : 0);
    if (!died)
        return failed(died.error());
    if (died->isValid() && row.day() > *died)
        row.add(code, row.table.dateColumn);
    return {};
}

Status askOfCheck(const PersonDayRow &row)
{
    const auto isInside = wasInQuarantine(row.database.connection(), row.person(), row.day());
    if (!isInside)
        return failed(isInside.error());
    if (!*isInside)
        row.add(IssueCode::CheckAfterRelease, row.table.dateColumn);
    return {};
}

Status askElsewhere(const PersonDayRow &row)
{
    if (row.ownKey != 0 || row.database.unit().level == UnitLevel::Commune || !row.cell("ended_on").isNull())
        return {};
    const auto isElsewhere = isQuarantinedElsewhere(row.database.connection(), row.person());
    if (!isElsewhere)
        return failed(isElsewhere.error());
    if (*isElsewhere)
        row.add(IssueCode::QuarantinedTwice, "person_id");
    return {};
}

} // namespace

Status addPersonDayProblems(Database &database, const schema::Table &table, std::span<const Cell> cells, std::int64_t ownKey, std::vector<FieldProblem> &problems)
{
    const PersonDayRow row{database, table, cells, ownKey, problems};
    switch (table.id) {
    case TableId::HealthChecks: return askOfCheck(row);
    case TableId::Samples: return askOfDeath(row, IssueCode::SampleOfDead);
    case TableId::Quarantines: return askOfDeath(row, IssueCode::QuarantineOfDead).and_then([&] { return askElsewhere(row); });
    default: return {};
    }
}

} // namespace stc::store
