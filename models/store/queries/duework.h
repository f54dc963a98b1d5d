// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/dates.h"
#include "domain/quarantinerule.h"
#include "store/database.h"

#include <QDate>

#include <array>
#include <limits>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

/// The day's work with people in quarantine: who must be checked, who was not, who is ill, who may go home, who is to be tested. Counted without a name;
/// names are read for what is shown (duerows.h).
namespace stc::store {

/// In the order in which they are looked at.
enum class DueList : std::uint8_t { Fever, Absent, Unchecked, Overdue, EndsToday, TestsDue, CheckToday, NewToday, EndedToday };
inline constexpr std::size_t kDueLists = 9;

struct DueListInfo {
    DueList list;
    const char *name;  ///< on the command line: "ends-today"
    const char *label; ///< English source, context "due"
    bool isUrgent;     ///< red, and said in words: somebody must be told at once
};
[[nodiscard]] std::span<const DueListInfo> dueLists();
[[nodiscard]] const DueListInfo &dueList(DueList list);
[[nodiscard]] std::optional<DueList> findDueList(const QString &name);
[[nodiscard]] QString label(DueList list);

/// Fever, or a sign that asks for help at once (domain.md 2.2), by the code of health_checks.symptoms.
[[nodiscard]] bool isAlarmingSymptom(std::string_view code);

inline constexpr DayNumber kNoDay = std::numeric_limits<DayNumber>::max();

/// An episode that lasts on the day, or ends on it.
struct DueItem {
    std::int64_t episode = 0;
    std::int64_t person = 0;
    Area area = 0;
    Uuid episodeId;
    DayNumber startOn = 0;
    DayNumber releaseOn = kNoDay;      ///< planned; kNoDay: an event ends it
    DayNumber uncheckedSince = kNoDay; ///< the first day without a check up to the day asked for; kNoDay: it was checked
    std::uint16_t lists = 0;           ///< a bit for each DueList

    [[nodiscard]] bool isOn(DueList list) const { return (lists >> static_cast<unsigned>(list) & 1U) != 0; }
    void put(DueList list) { lists = static_cast<std::uint16_t>(lists | 1U << static_cast<unsigned>(list)); }
};

/// A test that the rule asks for and that was not made.
struct DueTest {
    std::size_t item = 0; ///< place in DueWork::items
    int day = 0;          ///< of the quarantine, as the rule says it
    DayNumber on = 0;
};

using DueCounts = std::array<std::int64_t, kDueLists>;

struct DueQuestion {
    QDate day;
    AreaRange area;
    Uuid team = {};      ///< of the household; null = all
    QString hamlet = {}; ///< exactly as written; empty = all
};

struct DueWork {
    DueQuestion question;
    std::vector<DueItem> items; ///< by person, of a person by start
    std::vector<DueTest> tests; ///< by item, then by date
    DueCounts counts{};         ///< people on each list

    [[nodiscard]] std::int64_t count(DueList list) const { return counts[static_cast<std::size_t>(list)]; }
    /// Those of one item.
    [[nodiscard]] std::span<const DueTest> testsOf(std::size_t item) const;
};

/// Everybody who is in quarantine on that day, and what is due with them.
///
/// - To check: begun by then and not ended by then. Not checked: of those, without a check of the day (one that found the person absent is a check; its list says so).
/// - Fever or danger sign, absent: a check of the day says so; also of those whose quarantine ended on the day (moved to hospital at noon).
/// - Last day today: the release is tomorrow. Past the last day: the release is today or was before, and nobody has ended it. Without a planned release the days that
///   were ordered say it; where there are none, an event ends it and it is on neither list.
/// - Tests: those of the rule that gave the episode its dates, else of the rule in force on its start; not before the start, not those of the follow-up, which begins with the
///   release. A sample makes the latest test whose day had come when it was taken, unless it was found to be of no use.
/// - Two episodes of one person are one line on each list.
///
/// What was entered for later days is not known yet. Errors: those of reading the database.
[[nodiscard]] Result<DueWork> dueWork(Database &database, const DueQuestion &question);

/// Ids of the people, an entry for each item.
[[nodiscard]] Result<std::vector<Uuid>> personIdsOf(Database &database, const DueWork &work);

/// Counts of a team; those without one have a null id.
struct DueTeam {
    Uuid id;
    QString name;
    DueCounts counts{};
};
/// By name as people count; those without a team come last. Only teams of which something is due.
[[nodiscard]] Result<std::vector<DueTeam>> dueByTeam(Database &database, const DueWork &work);
/// By commune.
[[nodiscard]] std::vector<std::pair<Area, DueCounts>> dueByCommune(const DueWork &work);

} // namespace stc::store
