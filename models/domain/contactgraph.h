// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dates.h"
#include "domain/units.h"
#include "domain/uuid.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <span>
#include <vector>

/// Who met whom, as arrays of indexes: 83,000 contacts take about 6 MB, and everybody's level on every day is derived in some milliseconds.
namespace stc {

/// Place of a person in the graph it came from.
using PersonIndex = std::uint32_t;
/// Place of a contact in the graph it came from.
using ContactIndex = std::uint32_t;

inline constexpr PersonIndex kNobody = std::numeric_limits<PersonIndex>::max();
/// Weaker than F3: no contact at all.
inline constexpr int kNoLevel = 4;
inline constexpr int kWeakestLevel = 3;
/// What a contact of somebody of that level is written as when nobody says otherwise; of somebody nothing is known of: F2, as teams ask about an F1's contacts.
[[nodiscard]] constexpr int levelOfContactOf(int source) { return source == kNoLevel ? 2 : source < kWeakestLevel ? source + 1 : kWeakestLevel; }
/// A day that is not known (a last exposure), or that never comes.
inline constexpr DayNumber kUnknownDay = std::numeric_limits<DayNumber>::min();
inline constexpr DayNumber kNeverDay = std::numeric_limits<DayNumber>::max();

/// One contact as it was written down: `person` met `source`.
struct ContactEdge {
    Uuid id;
    PersonIndex person = kNobody;
    PersonIndex source = kNobody;
    DayNumber tracedOn = 0;                 ///< known from the end of this day
    DayNumber lastExposureOn = kUnknownDay;
    std::uint8_t level = kWeakestLevel;     ///< as recorded, 1 … 3
    std::int8_t setting = -1;               ///< place among the choices of contacts.setting; -1 = not known

    /// The day to order contacts by: of the exposure, else of the tracing.
    [[nodiscard]] DayNumber day() const { return lastExposureOn == kUnknownDay ? tracedOn : lastExposureOn; }
};

struct ConfirmedCase {
    Uuid id;
    PersonIndex person = kNobody;
    DayNumber confirmedOn = 0;              ///< known from the end of this day
    DayNumber onsetOn = kUnknownDay;
};

/// On `day` a person's level became `to`: by the case (to = 0), else by that contact. There is exactly one of both.
struct LevelStep {
    DayNumber day = 0;
    int from = kNoLevel;
    int to = kNoLevel;
    std::optional<ContactIndex> contact;
    std::optional<std::size_t> confirmed; ///< place in cases()
};

/// Derives how close everybody is to an infection (domain.md 2.1: F is a relation to a case, the strongest counts; an F2 becomes F1 when “their” F1 turns
/// positive). As known at the end of a day D:
///   F0     whoever has a case confirmed by D;
///   else   the strongest, over the contacts traced by D, of min(recorded level, level of the source + 1); weaker than F3 is nothing.
/// A level never falls: nothing in the books takes a contact back but deleting it. The result does not depend on the order in which rows were added; rings,
/// which an import of other programs could hold, do no harm; a contact with oneself says nothing beyond its recorded level.
class ContactGraph {
public:
    // Making: people first, then cases and contacts in any order, then finish().
    PersonIndex addPerson(const Uuid &id, Area area);
    void addCase(const ConfirmedCase &confirmed) { m_cases.push_back(confirmed); }
    void addContact(const ContactEdge &contact) { m_contacts.push_back(contact); }
    /// Indexes and derives; again after something was added. Linear but for sorting ids.
    void finish();
    /// The part that decides what an area sees: its people, whom they met, and everybody up to the cases they come from, so that levels stay the same for
    /// the people of the area. `places` gets, for each person of the part, the place here. Finished.
    [[nodiscard]] ContactGraph around(const AreaRange &area, std::vector<PersonIndex> &places) const;

    [[nodiscard]] std::size_t people() const { return m_ids.size(); }
    [[nodiscard]] const Uuid &idOf(PersonIndex person) const { return m_ids[person]; }
    [[nodiscard]] Area areaOf(PersonIndex person) const { return m_areas[person]; }
    /// kNobody: there is neither a case nor a contact of that person.
    [[nodiscard]] PersonIndex find(const Uuid &person) const;
    [[nodiscard]] std::span<const ContactEdge> contacts() const { return m_contacts; }
    [[nodiscard]] std::span<const ConfirmedCase> cases() const { return m_cases; }
    /// Contacts in which that person met a source (up), by the day of the exposure.
    [[nodiscard]] std::span<const ContactIndex> sourcesOf(PersonIndex person) const { return m_up.of(person); }
    /// Contacts of which that person is the source (down), by the day of the exposure.
    [[nodiscard]] std::span<const ContactIndex> contactsOf(PersonIndex person) const { return m_down.of(person); }
    /// The first case of that person; nullptr: none.
    [[nodiscard]] const ConfirmedCase *caseOf(PersonIndex person) const;

    /// 0 … 3, or kNoLevel.
    [[nodiscard]] int level(PersonIndex person, DayNumber day) const;
    /// What one contact makes of its person: kNoLevel before it was traced.
    [[nodiscard]] int levelBy(const ContactEdge &contact, DayNumber day) const;
    /// First day on which that person was at least that close (0 … 3); kNeverDay: never.
    [[nodiscard]] DayNumber firstDay(PersonIndex person, int level) const { return m_since[static_cast<std::size_t>(level)][person]; }
    /// How many people hang on that person, by level of the contact (0: F1 …, 2: F3): over at most three contacts down, not beyond other cases known by that
    /// day, who have people of their own; each person once, at the nearest.
    [[nodiscard]] std::array<int, kWeakestLevel> contactsBelow(PersonIndex person, DayNumber day) const;
    /// The whole history of a person's level, oldest first. Where several contacts say the same on the same day, the one that was recorded so, then the
    /// latest exposure, then the smallest id is named.
    [[nodiscard]] std::vector<LevelStep> history(PersonIndex person) const;

private:
    /// Contacts by person, one after another.
    struct ByPerson {
        std::vector<std::uint32_t> first; ///< people + 1
        std::vector<ContactIndex> list;
        [[nodiscard]] std::span<const ContactIndex> of(PersonIndex person) const { return std::span(list).subspan(first[person], first[person + 1] - first[person]); }
    };
    [[nodiscard]] ByPerson byPerson(PersonIndex ContactEdge::*end, const std::vector<ContactIndex> &inOrder) const;
    void derive();
    [[nodiscard]] std::optional<ContactIndex> causeOf(PersonIndex person, int level, DayNumber day) const;

    std::vector<Uuid> m_ids;
    std::vector<Area> m_areas;
    std::vector<ConfirmedCase> m_cases;
    std::vector<ContactEdge> m_contacts;
    std::vector<PersonIndex> m_byId;
    std::vector<std::uint32_t> m_caseOf; ///< by person: place of the first case + 1; 0 = none
    ByPerson m_up;
    ByPerson m_down;
    std::vector<DayNumber> m_since[kWeakestLevel + 1]; ///< by level and person: first day of being at least that close
};

} // namespace stc
