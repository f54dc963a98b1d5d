// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/training/commune.h"
#include "services/training/family.h"

#include <algorithm>

namespace stc::services::training {

namespace {

using enum schema::TableId;

struct Kind {
    std::string_view code;
    std::string_view words;
    std::string_view dwelling;
};
constexpr Kind kCommunity{"community", "Tổ COVID cộng đồng", "house"};
constexpr Kind kLodging{"workers_lodging", "Tổ COVID nhà trọ công nhân", "lodging"};
constexpr Kind kApartment{"apartment", "Tổ COVID chung cư", "apartment"};

constexpr std::string_view kAffiliations[] = {"hamlet_head", "party_cell", "fatherland_front", "women_union", "youth_union", "farmers_union", "veterans", "police", "health_worker", "resident", "resident"};
constexpr Weighted<std::string_view> kCircumstances[] = {{"none", 86}, {"poor", 4}, {"near_poor", 5}, {"policy", 4}, {"other", 1}};
constexpr Weighted<std::string_view> kJobs[] = {{"farmer", 42}, {"worker", 33}, {"trader", 9}, {"teacher", 3}, {"civil_servant", 3}, {"health_worker", 1}, {"none", 4}, {"other", 5}};
constexpr std::string_view kFactories[] = {"Khu công nghiệp Quang Châu", "Khu công nghiệp Vân Trung", "Khu công nghiệp Đình Trám", "Khu công nghiệp Song Khê - Nội Hoàng", "Cụm công nghiệp Đồng Đình"};

std::string_view jobOf(Random &random, int age)
{
    if (age < 6)
        return {};
    if (age < 18)
        return "pupil";
    if (age < 23 && random.percent(35))
        return "pupil";
    if (age >= 60)
        return age >= 75 || random.percent(30) ? "none" : random.percent(40) ? "retired" : "farmer";
    if (age < 35 && random.percent(40))
        return "worker";
    return random.weighted(kJobs);
}

/// Paper often knows the year only.
std::string birthDate(Random &random, int year)
{
    std::string text = std::to_string(year);
    const int kind = random.below(100);
    if (kind < 34)
        return text;
    CivilDate date{year, random.between(1, 12), random.between(1, 28)};
    text.clear();
    appendIsoDate(date, text);
    return kind < 38 ? text.substr(0, 7) : text;
}

} // namespace

std::string decisionNumber(Random &random)
{
    return std::to_string(random.between(11, 989)) + "/QĐ-UBND";
}

Commune::Commune(const Plan &plan, const CommunePlan &share, Book &book)
    : m_plan(plan), m_share(share), m_book(book), m_random(plan.seed, 2'000'000 + static_cast<std::uint64_t>(share.number)), m_placeName(share.commune->name.toStdString()),
      m_firstHousehold(book.count(Households)), m_firstPerson(book.count(People))
{
    m_isTown = m_placeName.starts_with("Phường") || m_placeName.starts_with("Thị trấn");
    m_hamlets = hamlets(m_random, std::max(1, share.amounts.teams / 4), m_isTown);
}

DayCounts &Commune::counts(Team &team, DayNumber day)
{
    if (day < m_plan.firstDay || day > m_plan.lastDay)
        return m_nowhere;
    return team.days[static_cast<std::size_t>(day - m_plan.firstDay)];
}

int Commune::freePerson()
{
    const int count = static_cast<int>(m_people.size());
    const int start = m_random.below(count);
    for (int i = 0; i < count; ++i) {
        const int number = (start + i) % count;
        if (!person(number).taken && !person(number).away)
            return number;
    }
    return -1;
}

void Commune::writePopulation()
{
    std::size_t household = 0;
    for (int i = 0; i < m_share.amounts.teams; ++i) {
        writeTeam(i);
        Team &team = m_teams.back();
        writeMembers(team, m_share.membersOfTeam[static_cast<std::size_t>(i)]);
        team.firstHousehold = static_cast<int>(m_households.size());
        team.households = m_share.householdsOfTeam[static_cast<std::size_t>(i)];
        for (int order = 1; order <= team.households; ++order)
            writeHousehold(team, order, m_share.peopleOfHousehold[household++]);
    }
}

void Commune::writeTeam(int number)
{
    Team team;
    const int hamlets = static_cast<int>(m_hamlets.size());
    team.hamlet = number % hamlets;
    const Hamlet &hamlet = m_hamlets[static_cast<std::size_t>(team.hamlet)];
    const int chance = m_random.below(100);
    const Kind &kind = chance < 90 ? kCommunity : chance < 97 || !m_isTown ? kLodging : kApartment;
    team.established = m_plan.firstDay - m_random.between(4, 22);
    team.days.resize(static_cast<std::size_t>(m_plan.lastDay - m_plan.firstDay + 1));
    std::string name(kind.words);
    name += " số " + std::to_string(number / hamlets + 1) + " " + hamlet.kind + " " + hamlet.name;
    Row row = m_book.row(Teams);
    row.text(m_share.commune->code.toStdString()).text(hamlet.full()).text(name).text(kind.code);
    row.text(decisionNumber(m_random)).date(team.established).date(team.established).empty();
    team.row = row.end(team.established);
    m_teams.push_back(std::move(team));
}

void Commune::writeMembers(Team &team, int count)
{
    const Hamlet &hamlet = m_hamlets[static_cast<std::size_t>(team.hamlet)];
    team.members = count;
    // Now and then somebody has left; the row after the active ones.
    const bool oneLeft = m_random.percent(4);
    for (int i = 0; i < count + (oneLeft ? 1 : 0); ++i) {
        const bool left = i >= count;
        const Sex sex = m_random.percent(55) ? Sex::Male : Sex::Female;
        const int born = m_random.between(1956, 1998);
        Row row = m_book.row(Members);
        std::string phone;
        appendMobile(m_random, phone);
        row.ref(Teams, team.row).text(personName(m_random, sex, born, surname(m_random, hamlet.surname))).text(sex == Sex::Male ? "male" : "female");
        row.text(birthDate(m_random, born)).text(phone).text(i == 0 ? "leader" : i == 1 && count > 3 ? "deputy" : "member");
        row.text(i == 0 && m_random.percent(60) ? std::string_view("hamlet_head") : m_random.oneOf(kAffiliations));
        row.date(team.established);
        if (left)
            row.date(m_random.between(m_plan.firstDay + 3, m_plan.lastDay));
        else
            row.empty();
        // A few are still to be trained, as everywhere; the checks name them.
        if (left || m_random.permille(8))
            row.empty();
        else
            row.date(team.established + m_random.between(1, 4));
        const RowNumber number = row.end(team.established + 4);
        if (i == 0)
            team.leader = number;
    }
}

void Commune::writeHousehold(Team &team, int visitOrder, int people)
{
    const Hamlet &hamlet = m_hamlets[static_cast<std::size_t>(team.hamlet)];
    const bool lodging = m_random.permille(m_isTown ? 40 : 12);
    const std::vector<Relative> family = lodging ? makeLodging(m_random, people) : makeFamily(m_random, people, hamlet.surname);
    const Relative &head = family.front();

    Household household;
    household.team = static_cast<int>(m_teams.size()) - 1;
    household.firstPerson = static_cast<int>(m_people.size());
    household.people = people;
    const bool lonely = people == 1 && head.birthYear <= 1955;
    const std::string_view circumstance = lonely && m_random.percent(60) ? std::string_view("lonely_elderly") : m_random.weighted(kCircumstances);
    household.needy = circumstance != "none" && circumstance != "other";
    // Commitments were signed in the first three weeks of the wave, whatever days the books of this package show.
    const DayNumber begins = m_plan.firstDay - (m_plan.firstDay > 18760 ? 12 : 0);
    const DayNumber signedOn = begins + m_random.between(0, 18);
    counts(team, signedOn).commitments += 1;
    std::string number = std::to_string(visitOrder);
    number.insert(0, 3 - number.size(), '0');
    std::string phone;
    if (m_random.percent(85))
        appendMobile(m_random, phone);
    Row row = m_book.row(Households);
    row.text(m_share.commune->code.toStdString()).text(hamlet.full()).ref(Teams, team.row).integer(visitOrder).text(number).text(head.name);
    row.text(hamlet.full() + ", " + m_placeName).text(phone).text(lodging ? "lodging" : "house").text(circumstance).date(signedOn);
    const RowNumber householdRow = row.end(signedOn);

    for (const Relative &relative : family) {
        const int age = 2021 - relative.birthYear;
        const std::string_view job = jobOf(m_random, age);
        const bool away = !lodging && relative.relation != "head" && age >= 18 && age <= 34 && m_random.percent(30);
        const DayNumber declared = begins + m_random.between(0, 20);
        counts(team, declared).declarations += 1;
        const RowNumber next = m_book.count(People);
        Row line = m_book.row(People);
        line.ref(Households, householdRow).text(relative.name).text(relative.sex == Sex::Male ? "male" : "female").text(birthDate(m_random, relative.birthYear)).text(relative.relation);
        std::string text;
        if (age >= 14 && m_random.percent(92))
            appendIdentity(m_random, relative.sex, relative.birthYear, static_cast<std::uint32_t>(next), text);
        line.text(text);
        text.clear();
        if (&relative == &head)
            text = phone;
        else if (age >= 16 && m_random.percent(age < 60 ? 78 : 30))
            appendMobile(m_random, text);
        line.text(text).text(job);
        if (job == "worker")
            line.text(m_random.oneOf(kFactories));
        else if (job == "civil_servant")
            line.text("Ủy ban nhân dân " + m_placeName);
        else
            line.empty();
        line.text(away ? "absent" : lodging ? "temporary" : "permanent").date(declared);
        if (age >= 18)
            line.integer(job == "health_worker" || job == "civil_servant" ? m_random.between(0, 2) : m_random.percent(3) ? 1 : 0);
        else
            line.empty();
        line.end(declared);
        m_people.push_back({static_cast<int>(m_households.size()), relative.birthYear, relative.sex, away, false});
    }
    m_households.push_back(household);
}

} // namespace stc::services::training
