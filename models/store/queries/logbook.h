// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/monitoring.h"
#include "store/queries/teambook.h"

#include <array>
#include <map>

/// The logbook page of a team and day with everything that stands on it (domain.md 1.4).
namespace stc::store {

/// The counters of a page, in the order of the dictionary.
inline constexpr std::array kLogbookCounters = {"households_assigned", "households_visited", "people_reminded", "declarations", "commitments",
    "suspected", "arrivals", "violations", "contacts_traced", "samples_assisted", "people_supported"};

struct LogbookHeader {
    std::int64_t key = 0;
    QString recorder;
    std::array<std::optional<int>, kLogbookCounters.size()> counters;
    QString narrative;
    QString requests;
    QString note;
};

/// The page, or nothing when the team has none of that day.
[[nodiscard]] Result<std::optional<LogbookHeader>> logbookPage(Database &database, std::int64_t teamKey, const QDate &date);

struct VisitException {
    std::int64_t householdKey = 0;
    QString head;
    QString outcome; ///< code
    QString note;
};
[[nodiscard]] Result<std::vector<VisitException>> visitExceptions(Database &database, std::int64_t pageKey);

struct SuspectedEntry {
    QString person;
    QString birthDate;
    QString head;     ///< of the household
    QString onsetOn;
    QString symptoms; ///< codes
    std::optional<double> temperature;
    std::optional<std::int64_t> reportedAt; ///< seconds since 1970 UTC
    QString reportedVia;
    QString reportedTo;
    QString outcome;
};
[[nodiscard]] Result<std::vector<SuspectedEntry>> suspectedOn(Database &database, std::int64_t teamKey, const QDate &date);

struct ArrivalEntry {
    QString person;
    QString birthDate;
    QString head;
    QString origin;
    bool isFromEpidemicArea = false;
    QString transport;
    std::optional<bool> hasDeclared;
};
[[nodiscard]] Result<std::vector<ArrivalEntry>> arrivalsOn(Database &database, std::int64_t teamKey, const QDate &date);

struct ViolationEntry {
    QString person;
    QString kind;
    QString description;
    QString action;
};
[[nodiscard]] Result<std::vector<ViolationEntry>> violationsOn(Database &database, std::int64_t teamKey, const QDate &date);

struct ContactEntry {
    std::int64_t household = 0;       ///< of the person
    std::int64_t sourceHousehold = 0; ///< of the source
    QString person;
    QString birthDate;
    QString head;
    QString source;
    QString level;
    QString lastExposureOn;
    QString setting;
};
/// All that were traced on that day, by name.
[[nodiscard]] Result<std::vector<ContactEntry>> contactsOn(Database &database, const QDate &date);

/// A measuring of somebody in quarantine. Without a figure, a symptom and an absence it says that the person was well.
struct DayCheck {
    std::optional<double> temperature; ///< °C
    QString symptoms;                  ///< codes
    bool wasAbsent = false;
};
/// The checks of a day by person, in the order of Session; those that were not made are not there.
using DayChecks = std::map<Uuid, std::array<std::optional<DayCheck>, 3>>;
[[nodiscard]] Result<DayChecks> checksOn(Database &database, const AreaRange &area, const QDate &date);

} // namespace stc::store
