// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/page.h"

#include <tuple>
#include <vector>

/// Two typings of one page beside each other. Typed a second time are the households that were not as usual (number and outcome) and the boxes of the
/// people in quarantine; texts, counters and registers are not.
namespace stc::services {

/// What stands in a box: nothing, a temperature ("37.5"), or one of these.
inline constexpr char kMeasureAbsent[] = "absent";
inline constexpr char kMeasureDone[] = "done"; ///< a tick: done, without a figure

struct TypedException {
    Uuid household;
    QString outcome; ///< code
    bool operator==(const TypedException &) const = default;
    bool operator<(const TypedException &other) const { return std::tie(household, outcome) < std::tie(other.household, other.outcome); }
};
struct TypedBox {
    Uuid person;
    int session = 0;  ///< of kPageSessions
    QString measure;  ///< empty = was not done
    QString symptoms; ///< codes parted by a space
    bool operator==(const TypedBox &) const = default;
    bool operator<(const TypedBox &other) const { return std::tie(person, session, measure, symptoms) < std::tie(other.person, other.session, other.measure, other.symptoms); }
};
struct PageTyping {
    std::vector<TypedException> exceptions;
    std::vector<TypedBox> boxes;
    /// The same said in one way: sorted, nothing twice, no empty boxes, temperatures with one digit, symptoms in order.
    [[nodiscard]] PageTyping tidied() const;
    bool operator==(const PageTyping &) const = default;
};
/// What a check says, typed or stored.
[[nodiscard]] TypedBox boxOf(const Uuid &person, int session, const PageCheck &check);
/// What is in the books. An entry without a visit (arrival, violation, contact) is not retyped.
[[nodiscard]] PageTyping firstTyping(const PageView &view);

enum class ComparedKind : std::uint8_t { Exception, Measure, Symptoms };
struct ReadingDifference {
    ComparedKind kind = ComparedKind::Exception;
    Uuid subject;     ///< household or person
    int session = -1; ///< of a box
    QString first;    ///< canonical; empty = is not there
    QString second;
    bool operator==(const ReadingDifference &) const = default;
};
/// A value is an exception, what was measured in a box, or a box's symptoms; it is compared when either typing has it. What is empty in both is not
/// counted: else a page with many empty boxes would look better than it is.
struct PageComparison {
    int compared = 0;
    std::vector<ReadingDifference> differences; ///< households, then people, in the order of the page
};
/// `order` gives the page's households and people. Outcomes of one household that only one of the typings has are set against each other.
[[nodiscard]] PageComparison compareTypings(const PageTyping &first, const PageTyping &second, const PageView &order);

} // namespace stc::services
