// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "domain/uuid.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>
#include <vector>

/// How long a quarantine lasts and on which days its people are tested: rules with dates (domain.md 2.4), never constants of the program.
namespace stc {

/// A person's protection on a day, as the regulations tell people apart. The codes are those of the table quarantine_rules.
enum class Vaccination : std::uint8_t { None, Partial, Full, Recovered };
inline constexpr int kVaccinationClasses = 4;
[[nodiscard]] QLatin1String vaccinationCode(Vaccination vaccination); ///< none, partial, full, recovered
[[nodiscard]] std::optional<Vaccination> vaccinationFromCode(const QString &code);

/// A line of a regulation (table quarantine_rules).
struct QuarantineRule {
    Uuid id;
    QString document;
    QStringList categories;   ///< codes of quarantines.reason; empty = all
    QStringList vaccinations; ///< codes; empty = any
    QDate validFrom;
    QDate validUntil;         ///< the last day; invalid = until something else is said
    std::optional<int> quarantineDays; ///< nothing = an event ends the quarantine (F2: the result of their F1)
    std::optional<int> followUpDays;
    std::vector<int> testDays;         ///< day of the quarantine, the first being 1; ascending
    std::vector<int> followUpTestDays; ///< day after the release, the day of the release being 1
    bool countsFromExposure = false;   ///< days are counted from the last exposure, not from the start
    QString locality;                  ///< held there only: such a rule is never chosen by itself
    bool isSure = true;                ///< false: nobody could read the document itself
    QString note;                      ///< what the document says besides
    std::optional<AreaRange> places;   ///< of the office that set it; nothing = as shipped, everywhere
};

/// Those that hold at a place: the shipped ones, and what an office above it (or its own) has set.
[[nodiscard]] std::vector<QuarantineRule> rulesAt(std::span<const QuarantineRule> rules, Area place);

/// Of the rules in force on that day for that category, the one that speaks most of it: which names the category before one for all, then which names the
/// vaccination, then the one in force since the latest day, then one that an office has set (of the nearest office), then the smallest id (so that the answer
/// never depends on the order). nullptr: none. `rules`: those of the place (rulesAt).
[[nodiscard]] const QuarantineRule *chooseRule(std::span<const QuarantineRule> rules, const QString &category, Vaccination vaccination, const QDate &on);

/// How days are counted (a setting; domain.md 2.4 asks to confirm it with the users).
struct DayCounting {
    bool startIsDayOne = true; ///< false: the day after the start is day 1
    bool operator==(const DayCounting &) const = default;
};

struct TestDate {
    int day = 0; ///< as the rule says it
    QDate on;
    bool isFollowUp = false; ///< day after the release
    bool operator==(const TestDate &) const = default;
};

/// What a rule makes of a start.
struct QuarantineTerms {
    QDate lastDay;       ///< the last day in quarantine; invalid where there is none (an event ends it, or no day at all)
    QDate releaseOn;     ///< free from 0h00 of this day (quarantines.planned_end_on); invalid where an event ends it
    QDate followUpUntil; ///< last day of the follow-up; invalid without one
    std::vector<TestDate> tests; ///< by date
};
/// `from`: the day that is counted from (start, or last exposure where the rule says so). Day no. = date − from + 1; last day = from + days − 1;
/// release at 0h00 of from + days; follow-up of n days begins on the day of the release (domain.md 2.4).
[[nodiscard]] QuarantineTerms termsOf(const QuarantineRule &rule, const QDate &from, const DayCounting &counting = {});

/// The day of the quarantine that a date is: 1 is the first. 0 or less: before it.
[[nodiscard]] int dayOfQuarantine(const QDate &from, const QDate &date, const DayCounting &counting = {});
/// The date of a day of the quarantine.
[[nodiscard]] QDate dateOfDay(const QDate &from, int day, const DayCounting &counting = {});

/// "1 14 20", also with commas: ascending, each once. Nothing: not a list of days from 1 to 60.
[[nodiscard]] std::optional<std::vector<int>> readDayList(const QString &text);
[[nodiscard]] QString writeDayList(std::span<const int> days);

} // namespace stc
