// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/contactgraph.h"

#include "schema/table.h"
#include "store/queries/eachrow.h"

#include <algorithm>
#include <unordered_map>

namespace stc::store {

namespace {

using PlaceByKey = std::unordered_map<std::int64_t, PersonIndex>;

DayNumber dayAt(const Statement &row, int column)
{
    const auto date = parseIsoDate(row.text(column));
    return date ? dayNumber(*date) : kUnknownDay;
}

constexpr const char *kPeople = R"(
    SELECT p.key, p.id, p.area, p.full_name, p.birth_date, p.sex, ifnull(p.phone, h.phone), h.id, h.hamlet, h.commune_code
    FROM people p JOIN households h ON h.key = p.household_id
    WHERE p.key IN (SELECT person_id FROM contacts UNION SELECT source_person_id FROM contacts UNION SELECT person_id FROM cases))";
constexpr const char *kPeopleWithoutNames = R"(
    SELECT p.key, p.id, p.area FROM people p
    WHERE p.key IN (SELECT person_id FROM contacts UNION SELECT source_person_id FROM contacts UNION SELECT person_id FROM cases))";

TracedPerson personAt(const Statement &row)
{
    return {row.string(3), row.string(4), row.string(5), row.string(6), row.id(7), row.string(8), row.string(9)};
}

Status readPeople(Connection &connection, ContactBook &book, PlaceByKey &places, bool hasNames)
{
    return eachRow(connection, hasNames ? kPeople : kPeopleWithoutNames, [](Statement &) {}, [&](const Statement &row) {
        places.emplace(row.integer(0), book.graph.addPerson(row.id(1), row.integer(2)));
        if (hasNames)
            book.people.push_back(personAt(row));
    });
}

PersonIndex placeOf(const PlaceByKey &places, std::int64_t key)
{
    const auto found = places.find(key);
    return found == places.end() ? kNobody : found->second;
}

Status readCases(Connection &connection, ContactBook &book, const PlaceByKey &places, bool hasNames)
{
    return eachRow(connection, "SELECT id, person_id, confirmed_on, onset_on, case_code, outcome FROM cases", [](Statement &) {}, [&](const Statement &row) {
        const ConfirmedCase one{row.id(0), placeOf(places, row.integer(1)), dayAt(row, 2), dayAt(row, 3)};
        if (one.person == kNobody || one.confirmedOn == kUnknownDay)
            return; // `check` reports it
        book.graph.addCase(one);
        if (hasNames)
            book.cases.push_back({row.string(4), row.string(5)});
    });
}

/// Place of a code among the choices; -1: none.
std::int8_t settingAt(std::string_view code)
{
    static const std::span choices = schema::table(schema::TableId::Contacts).column("setting").choices;
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const schema::Choice &choice) { return code == choice.code; });
    return found == choices.end() ? std::int8_t(-1) : static_cast<std::int8_t>(found - choices.begin());
}

Status readContacts(Connection &connection, ContactGraph &graph, const PlaceByKey &places)
{
    return eachRow(connection, "SELECT id, person_id, source_person_id, traced_on, last_exposure_on, level, setting FROM contacts", [](Statement &) {}, [&](const Statement &row) {
        ContactEdge contact{row.id(0), placeOf(places, row.integer(1)), placeOf(places, row.integer(2)), dayAt(row, 3), dayAt(row, 4), kWeakestLevel, settingAt(row.text(6))};
        const std::string_view level = row.text(5); // "F1"
        if (level.size() == 2 && level[1] >= '1' && level[1] <= '3')
            contact.level = static_cast<std::uint8_t>(level[1] - '0');
        if (contact.person != kNobody && contact.source != kNobody && contact.tracedOn != kUnknownDay)
            graph.addContact(contact);
    });
}

/// Cases keep their order in ContactGraph::around(): those whose person stays.
ContactBook partOf(const ContactBook &whole, const AreaRange &area)
{
    std::vector<PersonIndex> places;
    ContactBook part{whole.graph.around(area, places), {}, {}};
    if (whole.people.empty())
        return part;
    std::vector<bool> stays(whole.people.size());
    for (const PersonIndex person : places) {
        part.people.push_back(whole.people[person]);
        stays[person] = true;
    }
    for (std::size_t i = 0; i < whole.cases.size(); ++i) {
        if (stays[whole.graph.cases()[i].person])
            part.cases.push_back(whole.cases[i]);
    }
    return part;
}

Result<ContactBook> read(Connection &connection, const std::optional<AreaRange> &area, bool hasNames)
{
    ContactBook book;
    PlaceByKey places;
    const auto done = readPeople(connection, book, places, hasNames)
                          .and_then([&] { return readCases(connection, book, places, hasNames); })
                          .and_then([&] { return readContacts(connection, book.graph, places); });
    if (!done)
        return failed(done.error());
    book.graph.finish();
    return area ? partOf(book, *area) : std::move(book);
}

} // namespace

Result<ContactGraph> contactGraph(Connection &connection, const std::optional<AreaRange> &area)
{
    auto book = read(connection, area, false);
    if (!book)
        return failed(book.error());
    return std::move(book->graph);
}

Result<ContactBook> contactBook(Connection &connection, const std::optional<AreaRange> &area) { return read(connection, area, true); }

} // namespace stc::store
