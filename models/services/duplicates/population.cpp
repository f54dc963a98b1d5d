// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/duplicates/population.h"

#include "domain/dates.h"
#include "domain/syllablekey.h"
#include "domain/vietnamese.h"

#include <QCoreApplication>

#include <algorithm>

namespace stc::services::duplicates {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(duplicates)
};

constexpr qint64 kRowsBetweenReports = 20'000;
constexpr int kMostWithOneAddress = 4; ///< more households of a hamlet than that: the address is only the hamlet's name

std::uint64_t number(std::string_view digits)
{
    std::uint64_t value = 0;
    for (const char c : digits) {
        if (c >= '0' && c <= '9')
            value = value * 10 + static_cast<std::uint64_t>(c - '0');
    }
    return value;
}

Phones phonesOf(std::string_view text)
{
    Phones phones{};
    for (std::uint64_t &phone : phones) {
        const std::size_t space = std::min(text.find(' '), text.size());
        phone = number(text.substr(0, space));
        text.remove_prefix(std::min(space + 1, text.size()));
    }
    return phones;
}

Birth birthOf(std::string_view iso)
{
    Birth birth;
    if (iso.size() >= 4)
        birth.year = static_cast<std::int16_t>(number(iso.substr(0, 4)));
    if (iso.size() >= 7)
        birth.month = static_cast<std::int8_t>(number(iso.substr(5, 2)));
    if (iso.size() >= 10)
        birth.day = static_cast<std::int8_t>(number(iso.substr(8, 2)));
    // Where only the year was known, many programs wrote the first of January.
    if (birth.month == 1 && birth.day == 1)
        birth.month = birth.day = 0;
    return birth;
}

class PopulationReader {
public:
    PopulationReader(store::Database &database, const Progress &progress) : m_database(database), m_progress(progress) {}

    Result<Population> read(AreaRange range)
    {
        m_connection.setCancelled(m_progress.cancelled);
        const auto done = readAll(range);
        m_connection.setCancelled({});
        if (!done)
            return failed(done.error());
        forgetCommonAddresses();
        countNames();
        return std::move(m_population);
    }

private:
    Status readAll(AreaRange range)
    {
        m_progress.report(0, 0, Tr::tr("Reading the households"));
        if (const auto done = store::readHouseholds(m_connection, range, [this](const store::DuplicateHousehold &row) { add(row); }); !done)
            return done;
        const auto gone = store::readGonePeople(m_connection, range);
        if (!gone)
            return failed(gone.error());
        m_gone = *gone;
        std::sort(m_gone.begin(), m_gone.end());
        m_progress.report(0, 0, Tr::tr("Reading the people"));
        return store::readPeople(m_connection, range, [this](const store::DuplicatePerson &row) { add(row); });
    }

    void add(const store::DuplicateHousehold &row)
    {
        HouseholdTraits household;
        household.key = row.key;
        household.area = row.area;
        household.name = m_population.names.add([&](std::string &out) { vietnamese::appendNameKey(row.head, out); });
        household.plainName = vietnamese::plainHash(m_population.names.view(household.name));
        household.number = textHash(row.number, true);
        household.address = textHash(row.address, false);
        household.phones = phonesOf(row.phone);
        household.hamlet = m_hamlets.try_emplace(mixed(textHash(row.hamlet, false), static_cast<std::uint64_t>(row.area)), static_cast<std::int32_t>(m_hamlets.size())).first->second;
        m_places.emplace(row.key, static_cast<std::int32_t>(m_population.households.size()));
        m_population.households.push_back(household);
    }

    void add(const store::DuplicatePerson &row)
    {
        PersonTraits person;
        person.key = row.key;
        person.area = row.area;
        person.name = m_population.names.add([&](std::string &out) { vietnamese::appendNameKey(row.name, out); });
        person.plainName = vietnamese::plainHash(m_population.names.view(person.name));
        person.identity = number(row.identity);
        person.identityDigits = static_cast<std::int8_t>(row.identity.size());
        person.phones = phonesOf(row.phone);
        person.birth = birthOf(row.born);
        person.sex = row.sex.empty() ? '\0' : row.sex.front();
        person.isGone = std::binary_search(m_gone.begin(), m_gone.end(), row.key);
        if (const auto place = m_places.find(row.household); place != m_places.end()) {
            HouseholdTraits &household = m_population.households[static_cast<std::size_t>(place->second)];
            person.household = place->second;
            person.hamlet = household.hamlet;
            ++household.people;
        }
        m_population.people.push_back(person);
        const auto count = static_cast<qint64>(m_population.people.size());
        if (count % kRowsBetweenReports == 0)
            m_progress.report(count, 0, Tr::tr("Reading the people"));
    }

    std::uint64_t textHash(std::string_view text, bool isNumber)
    {
        m_folded.clear();
        vietnamese::appendFolded(text, m_folded);
        std::string_view folded = m_folded;
        while (isNumber && folded.size() > 1 && folded.front() == '0')
            folded.remove_prefix(1);
        return folded.empty() ? 0 : std::max<std::uint64_t>(1, std::hash<std::string_view>()(folded));
    }

    /// "Thôn Chùa, Xã Việt Lập" is where everybody lives.
    void forgetCommonAddresses()
    {
        std::unordered_map<std::uint64_t, int> households;
        for (const HouseholdTraits &household : m_population.households)
            ++households[household.address];
        for (HouseholdTraits &household : m_population.households) {
            if (households[household.address] > kMostWithOneAddress)
                household.address = 0;
        }
    }

    void countNames()
    {
        const auto nameInCommune = [](const PersonTraits &person) { return mixed(person.plainName, static_cast<std::uint64_t>(person.area)); };
        std::unordered_map<std::uint64_t, std::uint16_t> counts;
        counts.reserve(m_population.people.size());
        for (const PersonTraits &person : m_population.people)
            ++counts[nameInCommune(person)];
        for (PersonTraits &person : m_population.people)
            person.sameName = counts[nameInCommune(person)];
    }

    store::Database &m_database;
    store::Connection &m_connection = m_database.connection();
    const Progress &m_progress;
    Population m_population;
    std::unordered_map<std::uint64_t, std::int32_t> m_hamlets;
    std::unordered_map<std::int64_t, std::int32_t> m_places; ///< of households, by key
    std::vector<std::int64_t> m_gone;
    std::string m_folded;
};

} // namespace

Result<Population> Population::read(store::Database &database, AreaRange range, const Progress &progress)
{
    return PopulationReader(database, progress).read(range);
}

Result<DistinctPairs> DistinctPairs::read(store::Database &database, schema::TableId table)
{
    auto pairs = store::readDistinctPairs(database.connection(), table);
    if (!pairs)
        return failed(pairs.error());
    DistinctPairs distinct;
    distinct.m_pairs = *std::move(pairs);
    std::sort(distinct.m_pairs.begin(), distinct.m_pairs.end());
    return distinct;
}

bool DistinctPairs::contains(std::int64_t a, std::int64_t b) const
{
    return std::binary_search(m_pairs.begin(), m_pairs.end(), store::KeyPair(std::min(a, b), std::max(a, b)));
}

} // namespace stc::services::duplicates
