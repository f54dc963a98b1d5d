// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/recordsearch.h"

#include "domain/householdcode.h"
#include "domain/pagecode.h"
#include "domain/vietnamese.h"
#include "store/queries/eachrow.h"
#include "store/queries/pagesheets.h"
#include "store/records.h"
#include "store/searchindex.h"

#include <algorithm>
#include <thread>
#include <tuple>

namespace stc::store {

namespace {

/// Smaller is better.
enum Quality : int { WholeName, StartOfName, Name, OtherText };

struct Candidate {
    int quality = OtherText;
    int tableOrder = 0;
    schema::TableId table = schema::TableId::Teams;
    std::int32_t key = 0;
};

bool isBetter(const Candidate &a, const Candidate &b)
{
    return std::tie(a.quality, a.tableOrder, a.key) < std::tie(b.quality, b.tableOrder, b.key);
}

/// People first: they are whom most searches are for.
int placeOf(schema::TableId table)
{
    switch (table) {
    case schema::TableId::People: return 0;
    case schema::TableId::Households: return 1;
    case schema::TableId::Members: return 2;
    case schema::TableId::Teams: return 3;
    default: return 4 + static_cast<int>(table);
    }
}

int qualityOf(std::string_view searchText, const std::string &typed, const std::vector<std::string> &needles)
{
    // The first searched column comes first in the text, and a name's initials are the word behind it.
    if (searchText.starts_with(typed)) {
        const std::string_view rest = searchText.substr(typed.size());
        const std::string initials = ' ' + vietnamese::initials(std::string_view(typed).substr(1));
        if (rest.empty() || rest.starts_with(initials + " ") || rest == initials)
            return WholeName;
        return StartOfName;
    }
    const std::size_t number = searchText.find_first_of("0123456789");
    return matchesAll(searchText.substr(0, number), needles) ? Name : OtherText;
}

/// What tells the record from others of its name: born, household number, place.
QString describe(RecordReader &reader, Database &database, const Record &record)
{
    QStringList parts{reader.title(record.table->id, record.key)};
    for (const char *name : {"birth_date", "household_number", "phone"}) {
        if (const int column = record.table->indexOf(name); column >= 0 && !record.values.value(column).isEmpty())
            parts << reader.display(record, {ListColumn::Kind::Value, record.table->id, {column}}, database.clock().today());
    }
    for (const ListColumn &column : listColumns(record.table->id)) {
        const QString name = column.name();
        if (name == QLatin1String("hamlet") || name == QLatin1String("@hamlet") || name == QLatin1String("commune_code") || name == QLatin1String("@commune"))
            parts << reader.display(record, column, database.clock().today());
    }
    parts.removeAll(QString());
    parts.removeDuplicates();
    return parts.join(QLatin1String(", "));
}

/// The best rows of some tables. SQLite passes over the rows without the rarest word by itself, so that only the others come to us.
Result<std::vector<Candidate>> candidatesIn(Database &database, const std::vector<const schema::Table *> &tables, const std::string &typed,
                                            const std::vector<std::string> &needles, std::size_t most)
{
    std::vector<Candidate> candidates;
    for (const schema::Table *table : tables) {
        auto select = database.connection().prepare(std::string("SELECT key, search FROM ") + table->name + " WHERE instr(search, ?1) > 0");
        if (!select)
            return failed(select.error());
        select->bind(1, std::string_view(needles.front()));
        for (;;) {
            const auto row = select->step();
            if (!row)
                return failed(row.error());
            if (!*row)
                break;
            const std::string_view stored = select->text(1);
            if (!matchesAll(stored, needles))
                continue;
            candidates.push_back({qualityOf(stored, typed, needles), placeOf(table->id), table->id, static_cast<std::int32_t>(select->integer(0))});
            if (candidates.size() / 4 > most + 1000) { // keep the best and go on
                std::nth_element(candidates.begin(), candidates.begin() + static_cast<std::ptrdiff_t>(most), candidates.end(), isBetter);
                candidates.resize(most);
            }
        }
    }
    return candidates;
}

/// The household whose book was scanned.
Result<std::vector<FoundRecord>> householdOfCode(Database &database, const Uuid &id, std::optional<schema::TableId> only)
{
    std::vector<FoundRecord> found;
    if (only && *only != schema::TableId::Households)
        return found;
    RecordReader reader(database);
    const auto record = reader.read(schema::TableId::Households, id);
    if (!record)
        return failed(record.error());
    if (*record)
        found.push_back({schema::TableId::Households, id, describe(reader, database, **record)});
    return found;
}

/// What is known of the pages with that code: what was typed of them, else that they were printed.
Result<std::vector<FoundRecord>> pagesOfCode(Database &database, const PageCode &code, std::optional<schema::TableId> only)
{
    using schema::TableId;
    const auto sheets = sheetsOf(database, code);
    if (!sheets)
        return failed(sheets.error());
    std::vector<FoundRecord> found;
    RecordReader reader(database);
    for (const Sheet &sheet : *sheets) {
        Uuid typed;
        const auto asked = eachRow(database.connection(), "SELECT p.id FROM logbook_pages p JOIN teams t ON t.key = p.team_id WHERE t.id = ?1 AND p.page_date = ?2",
            [&](Statement &statement) { statement.bind(1, sheet.page.team).bind(2, sheet.page.date.toString(Qt::ISODate)); },
            [&](const Statement &row) { typed = row.id(0); });
        if (!asked)
            return failed(asked.error());
        const TableId table = typed.isNull() ? TableId::PageSheets : TableId::LogbookPages;
        const Uuid id = typed.isNull() ? sheet.id : typed;
        if (only && *only != table)
            continue;
        const auto record = reader.read(table, id);
        if (!record)
            return failed(record.error());
        if (*record)
            found.push_back({table, id, describe(reader, database, **record)});
    }
    return found;
}

/// The page that is plainly meant; other numbers are searched for.
std::optional<PageCode> pageCodeIn(Database &database, const QString &text)
{
    if (!isPlainlyPageCode(text))
        return std::nullopt;
    const PageCodeReading reading = readPageCode(text, database.unit().level == UnitLevel::Commune ? database.unitCode() : QString());
    return reading.fault == PageCodeFault::None ? std::optional(reading.code) : std::nullopt;
}

} // namespace

Result<std::vector<FoundRecord>> searchRecords(Database &database, const QString &text, std::optional<schema::TableId> only, int limit)
{
    if (const auto household = readHouseholdCode(text))
        return householdOfCode(database, *household, only);
    if (const auto page = pageCodeIn(database, text)) {
        auto pages = pagesOfCode(database, *page, only);
        if (!pages || !pages->empty())
            return pages;
    }
    std::vector<FoundRecord> found;
    const auto needles = searchNeedles(text);
    if (needles.empty())
        return found;
    const std::string typed = ' ' + vietnamese::folded(text.toStdString());
    const std::size_t most = limit < 0 ? std::size_t(-1) : static_cast<std::size_t>(limit);
    std::vector<const schema::Table *> people;
    std::vector<const schema::Table *> others;
    for (const schema::Table *table : schema::allTables()) {
        if (table->hasOwnSearchText() && (!only || *only == table->id))
            (table->id == schema::TableId::People ? people : others).push_back(table);
    }
    // The people are as many as all the others together: they get a thread and a connection of their own, where there can be one.
    Result<std::vector<Candidate>> ofPeople;
    std::thread thread;
    auto second = people.empty() || others.empty() ? Result<std::unique_ptr<Database>>() : database.another(Database::Access::ReadOnly);
    if (second && *second)
        thread = std::thread([&] { ofPeople = candidatesIn(**second, people, typed, needles, most); });
    else
        ofPeople = candidatesIn(database, people, typed, needles, most);
    auto candidates = candidatesIn(database, others, typed, needles, most);
    if (thread.joinable())
        thread.join();
    if (!candidates || !ofPeople)
        return failed(!candidates ? candidates.error() : ofPeople.error());
    candidates->insert(candidates->end(), ofPeople->begin(), ofPeople->end());
    std::sort(candidates->begin(), candidates->end(), isBetter);
    if (candidates->size() > most)
        candidates->resize(most);
    RecordReader reader(database);
    for (const Candidate &candidate : *candidates) {
        const auto record = reader.read(candidate.table, candidate.key);
        if (!record)
            return failed(record.error());
        if (*record)
            found.push_back({candidate.table, (*record)->id, describe(reader, database, **record)});
    }
    return found;
}

} // namespace stc::store
