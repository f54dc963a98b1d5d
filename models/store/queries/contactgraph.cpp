// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/contactgraph.h"

#include "schema/table.h"
#include "store/queries/eachrow.h"

#include <algorithm>
#include <string>
#include <unordered_map>
#include <unordered_set>

namespace stc::store {

namespace {

using PlaceByKey = std::unordered_map<std::int64_t, PersonIndex>;

DayNumber dayAt(const Statement &row, int column)
{
    const auto date = parseIsoDate(row.text(column));
    return date ? dayNumber(*date) : kUnknownDay;
}

const std::string kPeople = "SELECT p.key, p.id, p.area, p.full_name, p.birth_date, p.sex, ifnull(p.phone, h.phone), h.id, h.head_name, h.hamlet, h.commune_code"
                            " FROM people p JOIN households h ON h.key = p.household_id";
const std::string kPeopleWithoutNames = "SELECT p.key, p.id, p.area FROM people p";
const std::string kCases = "SELECT id, person_id, confirmed_on, onset_on, case_code, outcome FROM cases";
const std::string kContacts = "SELECT id, person_id, source_person_id, traced_on, last_exposure_on, level, setting FROM contacts";
constexpr const char *kTraced = " WHERE p.key IN (SELECT person_id FROM contacts UNION SELECT source_person_id FROM contacts UNION SELECT person_id FROM cases)";

TracedPerson personAt(const Statement &row)
{
    return {row.string(3), row.string(4), row.string(5), row.string(6), row.id(7), row.string(8), row.string(9), row.string(10)};
}

void addPerson(ContactBook &book, PlaceByKey &places, const Statement &row, bool hasNames)
{
    if (!places.emplace(row.integer(0), static_cast<PersonIndex>(book.graph.people())).second)
        return;
    book.graph.addPerson(row.id(1), row.integer(2));
    if (hasNames)
        book.people.push_back(personAt(row));
}

PersonIndex placeOf(const PlaceByKey &places, std::int64_t key)
{
    const auto found = places.find(key);
    return found == places.end() ? kNobody : found->second;
}

/// What lacks a day or a person is left out: `check` reports it.
void addCase(ContactBook &book, const PlaceByKey &places, const Statement &row, bool hasNames)
{
    const ConfirmedCase one{row.id(0), placeOf(places, row.integer(1)), dayAt(row, 2), dayAt(row, 3)};
    if (one.person == kNobody || one.confirmedOn == kUnknownDay)
        return;
    book.graph.addCase(one);
    if (hasNames)
        book.cases.push_back({row.string(4), row.string(5)});
}

/// Place of a code among the choices; -1: none.
std::int8_t settingAt(std::string_view code)
{
    static const std::span choices = schema::table(schema::TableId::Contacts).column("setting").choices;
    const auto found = std::find_if(choices.begin(), choices.end(), [&](const schema::Choice &choice) { return code == choice.code; });
    return found == choices.end() ? std::int8_t(-1) : static_cast<std::int8_t>(found - choices.begin());
}

void addContact(ContactGraph &graph, const PlaceByKey &places, const Statement &row)
{
    ContactEdge contact{row.id(0), placeOf(places, row.integer(1)), placeOf(places, row.integer(2)), dayAt(row, 3), dayAt(row, 4), kWeakestLevel, settingAt(row.text(6))};
    const std::string_view level = row.text(5); // "F1"
    if (level.size() == 2 && level[1] >= '1' && level[1] <= '3')
        contact.level = static_cast<std::uint8_t>(level[1] - '0');
    if (contact.person != kNobody && contact.source != kNobody && contact.tracedOn != kUnknownDay)
        graph.addContact(contact);
}

void bindNothing(Statement &) { }

Status readPeople(Connection &connection, ContactBook &book, PlaceByKey &places, bool hasNames)
{
    const std::string sql = (hasNames ? kPeople : kPeopleWithoutNames) + kTraced;
    return eachRow(connection, sql, bindNothing, [&](const Statement &row) { addPerson(book, places, row, hasNames); });
}

Status readCases(Connection &connection, ContactBook &book, const PlaceByKey &places, bool hasNames)
{
    return eachRow(connection, kCases, bindNothing, [&](const Statement &row) { addCase(book, places, row, hasNames); });
}

Status readContacts(Connection &connection, ContactGraph &graph, const PlaceByKey &places)
{
    return eachRow(connection, kContacts, bindNothing, [&](const Statement &row) { addContact(graph, places, row); });
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

/// Walks from some people over the contacts by index, a ring at a time.
class NearReader {
public:
    explicit NearReader(Connection &connection) : m_connection(connection) {}
    Result<ContactBook> read(const std::vector<Uuid> &people, int down)
    {
        std::vector<std::int64_t> ring;
        const auto found = open().and_then([&] { return keysOf(people, ring); });
        if (!found)
            return failed(found.error());
        for (int step = 0; step < down; ++step) {
            if (const auto done = widen(m_down, ring, false); !done)
                return failed(done.error());
        }
        ring = m_keys; // from everybody
        for (int step = 0; step < kWeakestLevel; ++step) {
            if (const auto done = widen(m_up, ring, true); !done)
                return failed(done.error());
        }
        if (const auto done = take(); !done)
            return failed(done.error());
        m_book.graph.finish();
        return std::move(m_book);
    }

private:
    Status open()
    {
        const auto prepare = [this](Statement &statement, const std::string &sql) -> Status {
            auto made = m_connection.prepare(sql);
            if (!made)
                return failed(made.error());
            statement = *std::move(made);
            return {};
        };
        return prepare(m_down, kContacts + " WHERE source_person_id = ?1").and_then([&] { return prepare(m_up, kContacts + " WHERE person_id = ?1"); })
            .and_then([&] { return prepare(m_person, kPeople + " WHERE p.key = ?1"); })
            .and_then([&] { return prepare(m_case, kCases + " WHERE person_id = ?1"); });
    }

    Status keysOf(const std::vector<Uuid> &people, std::vector<std::int64_t> &ring)
    {
        for (const Uuid &id : people) {
            const auto done = eachRow(m_connection, "SELECT key FROM people WHERE id = ?1", [&](Statement &s) { s.bind(1, id); }, [&](const Statement &row) {
                if (m_seen.insert(row.integer(0)).second)
                    ring.push_back(row.integer(0));
            });
            if (!done)
                return done;
        }
        m_keys = ring;
        return {};
    }

    /// The other ends of the ring's contacts become the next ring.
    Status widen(Statement &contacts, std::vector<std::int64_t> &ring, bool isUp)
    {
        std::vector<std::int64_t> next;
        for (const std::int64_t key : ring) {
            contacts.reset();
            contacts.bind(1, key);
            const auto done = eachRow(contacts, [&](const Statement &row) {
                const std::int64_t other = row.integer(isUp ? 2 : 1);
                if (m_seen.insert(other).second)
                    next.push_back(other);
            });
            if (!done)
                return done;
        }
        m_keys.insert(m_keys.end(), next.begin(), next.end());
        ring = std::move(next);
        return {};
    }

    /// Everybody found, with what lies above them: contacts whose source is further away change nothing within reach but what was recorded.
    Status take()
    {
        const auto each = [this](Statement &statement, auto add) -> Status {
            for (const std::int64_t key : m_keys) {
                statement.reset();
                statement.bind(1, key);
                if (const auto done = eachRow(statement, add); !done)
                    return done;
            }
            return {};
        };
        return each(m_person, [this](const Statement &row) { addPerson(m_book, m_places, row, true); })
            .and_then([&] { return each(m_case, [this](const Statement &row) { addCase(m_book, m_places, row, true); }); })
            .and_then([&] { return each(m_up, [this](const Statement &row) { addContact(m_book.graph, m_places, row); }); });
    }

    Connection &m_connection;
    Statement m_down;
    Statement m_up;
    Statement m_person;
    Statement m_case;
    std::vector<std::int64_t> m_keys;
    std::unordered_set<std::int64_t> m_seen;
    ContactBook m_book;
    PlaceByKey m_places;
};

} // namespace

Result<ContactGraph> contactGraph(Connection &connection, const std::optional<AreaRange> &area)
{
    auto book = read(connection, area, false);
    if (!book)
        return failed(book.error());
    return std::move(book->graph);
}

Result<ContactBook> contactBook(Connection &connection, const std::optional<AreaRange> &area) { return read(connection, area, true); }

Result<ContactBook> contactsNear(Connection &connection, const std::vector<Uuid> &people, int down) { return NearReader(connection).read(people, down); }

Result<int> levelOn(Connection &connection, const Uuid &person, const QDate &date)
{
    const auto book = contactsNear(connection, {person}, 0);
    if (!book)
        return failed(book.error());
    const PersonIndex place = book->graph.find(person);
    return place == kNobody ? kNoLevel : book->graph.level(place, dayNumber(date));
}

} // namespace stc::store
