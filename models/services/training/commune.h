// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/training/book.h"
#include "services/training/names.h"
#include "services/training/plan.h"

#include <array>
#include <string>
#include <vector>

namespace stc::services::training {

/// What the registers need to know of a person; names stay in the files.
struct Person {
    int household = 0;
    int birthYear = 0;
    Sex sex = Sex::Male;
    bool away = false;  ///< works elsewhere: not counted, not quarantined here
    bool taken = false; ///< has a part in the tracing, an arrival or a quarantine: nobody gets two stories
};

struct Household {
    int team = 0;
    int firstPerson = 0;
    int people = 0;
    bool needy = false;
    bool taken = false; ///< quarantined as a whole
};

/// What a team's registers hold for one day; the logbook page says the same.
struct DayCounts {
    int suspected = 0;
    int arrivals = 0;
    int violations = 0;
    int traced = 0;
    int samples = 0;
    int supported = 0;
    int commitments = 0;
    int declarations = 0;
};

struct Team {
    int hamlet = 0;
    RowNumber row = 0;
    RowNumber leader = 0; ///< rows of members
    int members = 0;
    int firstHousehold = 0;
    int households = 0;
    DayNumber established = 0;
    std::vector<DayCounts> days; ///< from the plan's first day
};

/// One commune while it is written: small enough to be held, so that only plans and files know the whole.
class Commune {
public:
    Commune(const Plan &plan, const CommunePlan &share, Book &book);

    /// Each writes its tables; in this order, because later ones draw on earlier ones.
    void writePopulation();
    void writeOutbreak();
    void writeRegisters();
    void writeSupport();
    void writeLogbooks();

private:
    friend class Outbreak;

    void writeTeam(int number);
    void writeMembers(Team &team, int count);
    void writeHousehold(Team &team, int visitOrder, int people);
    void writeSuspected();
    void writeViolations();
    void writeDonations();
    void writeAid();
    void writeLabour();
    void writeHarvests();
    void writePage(const Team &team, DayNumber day, const DayCounts &counts);

    [[nodiscard]] RowNumber personRow(int person) const { return m_firstPerson + person; }
    [[nodiscard]] RowNumber householdRow(int household) const { return m_firstHousehold + household; }
    [[nodiscard]] Team &teamOf(const Person &person) { return m_teams[static_cast<std::size_t>(m_households[static_cast<std::size_t>(person.household)].team)]; }
    [[nodiscard]] Person &person(int number) { return m_people[static_cast<std::size_t>(number)]; }
    /// The counters of a day; days outside the books count nowhere.
    DayCounts &counts(Team &team, DayNumber day);
    [[nodiscard]] DayNumber anyDay(int fromEnd = 0) { return m_random.between(m_plan.firstDay, m_plan.lastDay - fromEnd); }
    /// Somebody who lives here and has no story yet; -1 when nobody is left.
    [[nodiscard]] int freePerson();
    [[nodiscard]] int anyHousehold() { return m_random.below(static_cast<int>(m_households.size())); }
    [[nodiscard]] RowNumber memberOf(const Team &team) { return team.leader + m_random.below(team.members); }

    const Plan &m_plan;
    const CommunePlan &m_share;
    Book &m_book;
    Random m_random;
    std::string m_placeName; ///< "Xã Việt Lập"
    bool m_isTown = false;
    std::vector<Hamlet> m_hamlets;
    std::vector<Team> m_teams;
    std::vector<Household> m_households;
    std::vector<Person> m_people;
    RowNumber m_firstHousehold = 0;
    RowNumber m_firstPerson = 0;
    DayCounts m_nowhere;
};

/// "123/QĐ-UBND"
[[nodiscard]] std::string decisionNumber(Random &random);

} // namespace stc::services::training
