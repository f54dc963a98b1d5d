// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/typing.h"

#include <algorithm>
#include <tuple>

namespace stc::services::logbook {

using schema::TableId;

namespace {

/// A line with what decides its place: what was entered first comes first.
struct Line {
    std::int64_t born = 0;
    int rank = 0; ///< among those of one change, as an import makes them
    PageEntry entry;
};

/// A record of a register; `isTaken` once a visit has claimed it.
struct Found {
    TableId table = TableId::SuspectedCases;
    EntryKind kind = EntryKind::Symptoms;
    store::PageRecord record;
    bool isTaken = false;
};

constexpr std::pair<TableId, EntryKind> kFoundIn[] = {{TableId::SuspectedCases, EntryKind::Symptoms}, {TableId::Arrivals, EntryKind::Arrival}, {TableId::Violations, EntryKind::Violation}};

Result<std::vector<Found>> foundOn(store::Connection &connection, std::int64_t teamKey, const QDate &date)
{
    std::vector<Found> found;
    for (const auto &[table, kind] : kFoundIn) {
        const auto records = store::pageRecords(connection, schema::table(table), teamKey, date);
        if (!records)
            return failed(records.error());
        for (const store::PageRecord &record : *records)
            found.push_back({table, kind, record});
    }
    const auto contacts = store::pageContacts(connection, teamKey, date);
    if (!contacts)
        return failed(contacts.error());
    for (const store::PageRecord &record : *contacts)
        found.push_back({TableId::Contacts, EntryKind::Contact, record});
    return found;
}

/// The suspected case that a visit with symptoms is about: entered with it, even if its person has moved to another household since; else of the same
/// household.
Found *caseOf(const store::PageVisit &visit, std::vector<Found> &found, bool isBornTogether)
{
    const auto at = std::find_if(found.begin(), found.end(), [&](const Found &one) {
        if (one.kind != EntryKind::Symptoms || one.isTaken)
            return false;
        const bool isOfHousehold = one.record.household == visit.household;
        return isBornTogether ? one.record.born == visit.born && (isOfHousehold || visit.isTypedHere) : isOfHousehold;
    });
    return at == found.end() ? nullptr : &*at;
}

/// The record's part of a line. Without a visit the record's note is the line's.
Status addRecord(store::Database &database, const Found &found, PageEntry &entry)
{
    const auto edit = editRecord(database, found.table, found.record.id);
    if (!edit)
        return failed(edit.error());
    entry.record = found.record.id;
    entry.person = found.record.person;
    entry.personName = found.record.personName;
    entry.source = found.record.source;
    entry.sourceName = found.record.sourceName;
    const schema::Table &table = schema::table(found.table);
    const bool hasVisit = !entry.visit.isNull();
    for (const schema::Column &column : table.columns) {
        if (column.key() == "note" && !hasVisit)
            entry.note = edit->before.value(nameOf(column));
        else if (isTypedColumn(table, column))
            entry.before.insert(nameOf(column), edit->before.value(nameOf(column)));
    }
    entry.values = entry.before;
    return {};
}

Status addVisits(store::Database &database, const std::vector<store::PageVisit> &visits, std::vector<Found> &found, std::vector<Line> &lines)
{
    std::vector<Found *> cases(visits.size(), nullptr);
    for (const bool isBornTogether : {true, false}) {
        for (std::size_t i = 0; i < visits.size(); ++i) {
            if (kindOfOutcome(visits[i].outcome) != EntryKind::Symptoms || cases[i])
                continue;
            cases[i] = caseOf(visits[i], found, isBornTogether);
            if (cases[i])
                cases[i]->isTaken = true;
        }
    }
    for (std::size_t i = 0; i < visits.size(); ++i) {
        Line line{visits[i].born, static_cast<int>(lines.size()), {}};
        line.entry.kind = kindOfOutcome(visits[i].outcome).value_or(EntryKind::Other);
        line.entry.visit = visits[i].id;
        line.entry.household = visits[i].household;
        line.entry.note = visits[i].note;
        if (cases[i]) {
            if (const auto done = addRecord(database, *cases[i], line.entry); !done)
                return done;
        }
        lines.push_back(std::move(line));
    }
    return {};
}

} // namespace

Result<std::vector<PageEntry>> pageEntries(store::Database &database, const store::PageTeam &team, const TeamDay &page, const std::vector<PageHousehold> &households)
{
    const auto facts = store::pageFacts(database.connection(), team, page.date);
    if (!facts)
        return failed(facts.error());
    const auto visits = store::pageVisits(database.connection(), facts->row);
    if (!visits)
        return failed(visits.error());
    auto found = foundOn(database.connection(), team.key, page.date);
    if (!found)
        return failed(found.error());
    std::vector<Line> lines;
    if (const auto done = addVisits(database, *visits, *found, lines); !done)
        return failed(done.error());
    for (const Found &one : *found) {
        if (one.isTaken)
            continue;
        Line line{one.record.born, static_cast<int>(lines.size()), {}};
        line.entry.kind = one.kind;
        line.entry.household = one.record.household;
        if (const auto done = addRecord(database, one, line.entry); !done)
            return failed(done.error());
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end(), [](const Line &a, const Line &b) { return std::tie(a.born, a.rank) < std::tie(b.born, b.rank); });
    std::vector<PageEntry> entries;
    for (Line &line : lines) {
        const auto household = std::find_if(households.begin(), households.end(), [&](const PageHousehold &one) { return one.id == line.entry.household; });
        line.entry.number = household == households.end() ? 0 : household->number;
        entries.push_back(std::move(line.entry));
    }
    return entries;
}

} // namespace stc::services::logbook
