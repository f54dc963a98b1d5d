// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/outbreak.h"

#include <algorithm>

namespace stc::services::training {

namespace {

using enum schema::TableId;

constexpr Weighted<std::string_view> kSettings[] = {{"household", 40}, {"neighbour", 20}, {"workplace", 20}, {"market", 8}, {"event", 5}, {"transport", 3}, {"health_facility", 2}, {"other", 2}};
constexpr Weighted<std::string_view> kOrigins[] = {{"Huyện Việt Yên, Bắc Giang", 30}, {"Thành phố Hồ Chí Minh", 14}, {"Bình Dương", 10}, {"Bắc Ninh", 14}, {"Hà Nội", 10}, {"Đồng Nai", 6},
                                                   {"Hải Dương", 5}, {"Đà Nẵng", 4}, {"Long An", 3}, {"Thái Nguyên", 2}, {"Lạng Sơn", 2}};
constexpr Weighted<std::string_view> kTransports[] = {{"motorbike", 45}, {"car", 25}, {"bus", 18}, {"plane", 6}, {"train", 3}, {"other", 3}};
constexpr int kFirstCaseCode = 3601; ///< about where the national count stood

/// The share of `total` that falls to the n-th of `parts`, so that all shares add up.
int share(int total, int number, int parts)
{
    return total * (number + 1) / parts - total * number / parts;
}

} // namespace

int Outbreak::nextCase(DayNumber confirmed, bool &wasContact)
{
    wasContact = false;
    if (!m_f1.empty() && m_random.percent(45)) {
        Contact &contact = m_f1[static_cast<std::size_t>(m_random.below(static_cast<int>(m_f1.size())))];
        if (contact.becameCase == 0 && contact.traced < confirmed && confirmed - contact.traced < 20) {
            contact.becameCase = confirmed;
            wasContact = true;
            return contact.person;
        }
    }
    return m_commune.freePerson();
}

int Outbreak::contactOf(int source)
{
    const Person &from = m_commune.person(source);
    // First those of the same household, then neighbours of the same team, then anybody in the commune.
    const Household &home = m_commune.m_households[static_cast<std::size_t>(from.household)];
    for (int i = 0; i < home.people; ++i) {
        const Person &other = m_commune.person(home.firstPerson + i);
        if (!other.taken && !other.away)
            return home.firstPerson + i;
    }
    const Team &team = m_commune.teamOf(from);
    for (int tries = 0; tries < 12; ++tries) {
        const Household &next = m_commune.m_households[static_cast<std::size_t>(team.firstHousehold + m_random.below(team.households))];
        const int number = next.firstPerson + m_random.below(next.people);
        if (!m_commune.person(number).taken && !m_commune.person(number).away)
            return number;
    }
    return m_commune.freePerson();
}

void Outbreak::writeCases()
{
    const Amounts &amounts = m_commune.m_share.amounts;
    std::vector<DayNumber> days;
    for (int i = 0; i < amounts.cases; ++i)
        days.push_back(m_commune.anyDay(3));
    std::sort(days.begin(), days.end());
    int f1Before = 0;
    for (int i = 0; i < amounts.cases; ++i) {
        const DayNumber confirmed = days[static_cast<std::size_t>(i)];
        bool wasContact = false;
        const int person = nextCase(confirmed, wasContact);
        if (person < 0)
            return; // everybody of the commune has a story already
        m_commune.person(person).taken = true;
        writeCase(person, confirmed, m_commune.m_share.firstCase + i, wasContact);
        for (int n = share(amounts.f1, i, amounts.cases); n > 0; --n, ++f1Before) {
            const int close = contactOf(person);
            if (close < 0)
                return;
            m_commune.person(close).taken = true;
            const DayNumber traced = std::min(confirmed + m_random.between(0, 2), m_plan.lastDay);
            writeContact(close, person, "F1", confirmed, traced);
            m_f1.push_back({close, traced, 0});
            for (int k = share(amounts.f2, f1Before, amounts.f1); k > 0; --k) {
                const int second = contactOf(close);
                if (second < 0)
                    return;
                m_commune.person(second).taken = true;
                const DayNumber followed = std::min(traced + m_random.between(0, 1), m_plan.lastDay);
                writeContact(second, close, "F2", traced, followed);
                quarantineF2(second, followed);
            }
        }
    }
    for (const Contact &contact : m_f1)
        quarantineF1(contact);
}

void Outbreak::writeContact(int person, int source, std::string_view level, DayNumber sourceDay, DayNumber traced)
{
    const bool sameHome = m_commune.person(person).household == m_commune.person(source).household;
    m_commune.counts(m_commune.teamOf(m_commune.person(person)), traced).traced += 1;
    Row row = m_commune.m_book.row(Contacts);
    row.ref(People, m_commune.personRow(person)).ref(People, m_commune.personRow(source)).text(level);
    row.date(sourceDay - m_random.between(0, 4)).text(sameHome ? std::string_view("household") : m_random.weighted(kSettings)).date(traced);
    row.end(traced);
}

void Outbreak::writeCase(int person, DayNumber confirmed, int number, bool wasContact)
{
    const bool symptoms = m_random.percent(60);
    const DayNumber recovered = confirmed + m_random.between(14, 28);
    const bool old = m_commune.person(person).birthYear < 1960;
    Row row = m_commune.m_book.row(Cases);
    row.ref(People, m_commune.personRow(person)).text("BN" + std::to_string(kFirstCaseCode + number));
    if (symptoms)
        row.date(confirmed - m_random.between(0, 4));
    else
        row.empty();
    row.date(confirmed);
    if (recovered > m_plan.lastDay)
        row.text("treating").empty();
    else
        row.text(old && m_random.percent(5) ? "died" : "recovered").date(recovered);
    row.end(confirmed);
    writeSample(person, confirmed - 1, wasContact ? "f1" : symptoms ? "symptoms" : "screening", true);
}

void Outbreak::writeArrivals()
{
    for (int i = 0; i < m_commune.m_share.amounts.arrivals; ++i) {
        const int person = m_commune.freePerson();
        if (person < 0)
            return;
        m_commune.person(person).taken = true;
        Team &team = m_commune.teamOf(m_commune.person(person));
        const DayNumber day = m_commune.anyDay();
        m_commune.counts(team, day).arrivals += 1;
        const bool epidemic = m_random.percent(70);
        Row row = m_commune.m_book.row(Arrivals);
        row.ref(People, m_commune.personRow(person)).ref(Teams, team.row).date(day).text(m_random.weighted(kOrigins)).flag(epidemic);
        row.text(m_random.weighted(kTransports)).flag(m_random.percent(88)).date(std::min(day + m_random.below(2), m_plan.lastDay));
        row.end(day);
        const int days = epidemic ? 21 : 14;
        write({person, "home", "arrival", day, days, day + days});
        if (m_random.percent(50))
            writeSample(person, day + 1, "arrival", false);
    }
}

void Outbreak::writeLockdown()
{
    const int wanted = m_commune.m_share.amounts.quarantines;
    while (m_quarantines < wanted) {
        const int first = m_commune.freePerson();
        if (first < 0)
            return;
        Household &home = m_commune.m_households[static_cast<std::size_t>(m_commune.person(first).household)];
        const DayNumber start = m_commune.anyDay(4);
        const int days = m_random.percent(35) ? 14 : 21;
        const std::string_view reason = m_random.percent(85) ? "lockdown_area" : "contact_other";
        for (int i = 0; i < home.people && m_quarantines < wanted; ++i) {
            const int number = home.firstPerson + i;
            if (m_commune.person(number).taken || m_commune.person(number).away)
                continue;
            m_commune.person(number).taken = true;
            write({number, "home", reason, start, days, start + days});
        }
        home.taken = true;
    }
}

} // namespace stc::services::training
