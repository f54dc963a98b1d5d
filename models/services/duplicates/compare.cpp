// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/duplicatesmerge.h"

#include "domain/dates.h"
#include "domain/vietnamese.h"
#include "store/records.h"

#include <QCoreApplication>

#include <algorithm>

namespace stc::services {

namespace {

using schema::TableId;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(duplicates)
};

/// The one that says more: filled before empty; a date before a year; marks before none; otherwise the longer one.
Take fuller(const schema::Column &column, const QString &first, const QString &second)
{
    if (first.isEmpty() || second.isEmpty())
        return first.isEmpty() ? Take::Second : Take::First;
    if (column.isText()) {
        const auto marks = [](const QString &text) {
            return std::count_if(text.begin(), text.end(), [](QChar c) { return c.unicode() > 0x7F; });
        };
        if (vietnamese::folded(first) == vietnamese::folded(second))
            return marks(second) > marks(first) ? Take::Second : Take::First;
    }
    if (column.type == schema::Type::Date) // commitments and declarations: the later one holds
        return second > first ? Take::Second : Take::First;
    return second.size() > first.size() ? Take::Second : Take::First;
}

QString displayDates(const std::vector<QString> &days)
{
    QStringList texts;
    for (const QString &day : days)
        texts << displayPartialDate(day);
    return texts.join(QLatin1String(", "));
}

int fieldOf(const ComparedRecords &records, std::string_view column)
{
    const int index = schema::table(records.table).indexOf(column);
    const auto field = std::find_if(records.fields.begin(), records.fields.end(), [index](const ComparedField &one) { return one.column == index; });
    return static_cast<int>(field - records.fields.begin());
}

/// A household's team, its place in the team's round and its commune are one choice: a team has households of its own commune only.
void tieTeams(ComparedRecords &records)
{
    const int team = fieldOf(records, "team_id");
    for (const char *column : {"commune_code", "visit_order"}) {
        ComparedField &field = records.fields[static_cast<std::size_t>(fieldOf(records, column))];
        field.follows = team;
        field.take = records.fields[static_cast<std::size_t>(team)].take;
    }
}

Status findDoubts(store::Database &database, ComparedRecords &records)
{
    store::Connection &connection = database.connection();
    const auto firstOpen = store::openQuarantines(connection, records.first);
    const auto secondOpen = store::openQuarantines(connection, records.second);
    const auto firstCases = store::confirmedCases(connection, records.first);
    const auto secondCases = store::confirmedCases(connection, records.second);
    const auto checks = store::countSharedChecks(connection, records.first, records.second);
    const auto contacts = store::contactsBetween(connection, records.first, records.second);
    for (const auto *texts : {&firstOpen, &secondOpen, &firstCases, &secondCases}) {
        if (!*texts)
            return failed(texts->error());
    }
    if (!checks)
        return failed(checks.error());
    if (!contacts)
        return failed(contacts.error());
    if (!firstOpen->empty() && !secondOpen->empty())
        records.refusals << Tr::tr("Both have an open quarantine, begun on %1 and on %2. End one of the two first, then merge.").arg(displayDates(*firstOpen), displayDates(*secondOpen));
    if (!firstCases->empty() && !secondCases->empty())
        records.warnings << Tr::tr("Both are entered as cases, confirmed on %1 and on %2. Both entries stay: delete the one that is there twice afterwards.")
                                .arg(displayDates(*firstCases), displayDates(*secondCases));
    if (*checks > 0)
        records.warnings << Tr::tr("%n health checks are there twice for the same day and session; one of each stays.", nullptr, static_cast<int>(*checks));
    if (!contacts->empty())
        records.warnings << Tr::tr("One is entered as a contact of the other. That entry goes.");
    return {};
}

} // namespace

bool ComparedField::mayTakeBoth(const schema::Column &description) const
{
    return description.key() == "note" && differs() && !first.isEmpty() && !second.isEmpty();
}

void ComparedRecords::choose(std::size_t field, Take take)
{
    const std::size_t leader = fields[field].follows < 0 ? field : static_cast<std::size_t>(fields[field].follows);
    fields[leader].take = take;
    for (ComparedField &other : fields) {
        if (other.follows == static_cast<int>(leader))
            other.take = take;
    }
}

Result<ComparedRecords> compareRecords(store::Database &database, TableId table, const Uuid &first, const Uuid &second)
{
    store::RecordReader reader(database);
    const auto a = reader.read(table, first);
    if (!a)
        return failed(a.error());
    const auto b = reader.read(table, second);
    if (!b)
        return failed(b.error());
    if (!*a || !*b)
        return fail(ErrorCode::NotFound, Tr::tr("One of the two is no longer there. Someone else deleted or merged it."));
    ComparedRecords records;
    records.table = table;
    records.first = first;
    records.second = second;
    const auto columns = schema::table(table).columns;
    for (int i = 1; i < static_cast<int>(columns.size()); ++i) {
        const schema::Column &column = columns[static_cast<std::size_t>(i)];
        ComparedField field;
        field.column = i;
        field.first = (*a)->values.at(i);
        field.second = (*b)->values.at(i);
        field.firstText = reader.valueText(column, field.first);
        field.secondText = reader.valueText(column, field.second);
        field.take = fuller(column, field.first, field.second);
        if (field.mayTakeBoth(column))
            field.take = Take::Both;
        records.fields.push_back(field);
    }
    auto referring = store::countReferringRows(database.connection(), table, (*a)->key, (*b)->key);
    if (!referring)
        return failed(referring.error());
    records.referring = *std::move(referring);
    if (table == TableId::Households)
        tieTeams(records);
    if (table == TableId::People) {
        if (const auto done = findDoubts(database, records); !done)
            return failed(done.error());
    }
    return records;
}

} // namespace stc::services
