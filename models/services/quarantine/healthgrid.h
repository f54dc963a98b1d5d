// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/quarantinerule.h"
#include "services/logbook/page.h"
#include "store/queries/episodes.h"

#include <array>
#include <span>

/// Health checks as a grid: people by days and sessions, or all days of one person. What is typed is saved box by box.
namespace stc::services {

/// Codes of health_checks.session, in the order of the day.
inline constexpr std::array kGridSessions = {"morning", "afternoon", "evening"};
inline constexpr int kUsualSessions = 2; ///< the evening is there when it is used or chosen
inline constexpr int kMostGridDays = 62;

/// What a date is for a person.
enum class DayKind : std::uint8_t {
    Outside,    ///< not in quarantine and not followed up
    Quarantine, ///< from the start to the end, also past the planned release while nobody has ended it
    FollowUp,   ///< days after the release that the rule of the episode asks for
};

/// One quarantine of a person, as the grid needs it.
struct HealthSpan {
    Uuid episode;
    QDate countedFrom;   ///< where the count of days begins
    QDate first;         ///< first day in quarantine
    QDate last;          ///< last day in quarantine; invalid = open
    QDate followUpUntil; ///< invalid = no follow-up
    QDate plannedLast;   ///< last day as planned; invalid where an event ends it
    std::optional<int> days; ///< N; nothing where an event ends it
};

struct HealthPerson {
    std::int64_t key = 0; ///< local number
    Uuid id;
    QString name;
    QString birthDate;
    QString phone;
    QString head;
    QString hamlet;
    QString teamName;
    Uuid household;
    Uuid team;            ///< of the household; null = none
    std::vector<HealthSpan> spans; ///< by start
    Uuid openSuspected;   ///< a suspected case that is not concluded; null = none

    [[nodiscard]] const HealthSpan *spanOn(const QDate &date) const; ///< in quarantine or followed up on that day; nullptr = neither
    [[nodiscard]] DayKind kindOf(const QDate &date) const;
};

/// A box: what is said of one session, and what the box does not show.
struct HealthCheck {
    PageCheck said;
    std::optional<int> spo2; ///< per cent
    QString note;            ///< without the mark of a common confirmation
    [[nodiscard]] bool isDone() const { return said.isDone(); }
};

struct HealthGrid {
    QDate first;
    QDate last;   ///< included
    QDate today;  ///< days after it cannot be typed yet
    DayCounting counting;
    std::vector<HealthPerson> people; ///< in visit order
    std::vector<HealthCheck> checks;  ///< by person, day, session: see at()
    bool hasEvening = false;        ///< some check of an evening is there
    QStringList hamlets;            ///< of all people in quarantine there, whatever is chosen
    std::vector<std::pair<Uuid, QString>> teams;

    [[nodiscard]] int days() const { return first.isValid() ? static_cast<int>(first.daysTo(last)) + 1 : 0; }
    [[nodiscard]] QDate date(int day) const { return first.addDays(day); }
    [[nodiscard]] std::size_t at(std::size_t person, int day, int session) const
    {
        return (person * static_cast<std::size_t>(days()) + static_cast<std::size_t>(day)) * kGridSessions.size() + static_cast<std::size_t>(session);
    }
    /// 1 = the first day of the quarantine; nothing outside of one.
    [[nodiscard]] std::optional<int> dayNumber(std::size_t person, const QDate &date) const;
};

struct HealthGridRequest {
    AreaRange area{0, 9'999'999'999'999};
    QString hamlet = {}; ///< empty = all
    Uuid team = {};      ///< null = all
    QDate first = {};
    QDate last = {};     ///< included
};
/// People who were in quarantine on one of these days. Errors: InvalidInput (no days, or more than kMostGridDays), those of the database.
[[nodiscard]] Result<HealthGrid> healthGrid(store::Database &database, const HealthGridRequest &request);
/// All days of the person's latest quarantine, from its start (or that of the quarantine it continues) to the planned end, the actual end where that is later
/// or earlier, and the follow-up. Errors: NotFound (never in quarantine).
[[nodiscard]] Result<HealthGrid> personGrid(store::Database &database, const Uuid &person);

/// The person with all their quarantines. Errors: NotFound (never in quarantine).
[[nodiscard]] Result<HealthPerson> gridPerson(store::Database &database, const Uuid &person);

/// Which box.
struct HealthPlace {
    Uuid person;
    QDate date;
    int session = 0; ///< place in kGridSessions
};
struct HealthEdit {
    HealthPlace place;
    PageCheck check; ///< empty = the stored one is taken away
};
struct HealthReply {
    std::vector<HealthCheck> checks; ///< as they are now, in the order of the edits
    Change change;
    std::vector<std::pair<std::size_t, QString>> problems; ///< edit and what is wrong with it: nothing was saved
    [[nodiscard]] bool isSaved() const { return problems.empty(); }
};
/// Saves boxes in one change: one that is left, or a block that is pasted or emptied. All or none. A day outside of the person's quarantine and follow-up and a
/// day to come are problems. Errors: those of the Editor.
[[nodiscard]] Result<HealthReply> saveGridChecks(store::Database &database, std::span<const HealthEdit> edits);

/// Oxygen saturation ("97", typed) and note of a check; nothing of the two is touched that is nullopt. Errors: NotFound (there is no check to note it at), InvalidInput.
struct HealthMore {
    std::optional<QString> spo2;
    std::optional<QString> note;
};
[[nodiscard]] Result<HealthReply> saveGridMore(store::Database &database, const HealthPlace &place, const HealthMore &more);

/// Fever by the office's setting (fever_tenths).
[[nodiscard]] int feverTenths(store::Database &database);
[[nodiscard]] bool isFever(const QString &temperature, int feverTenths);

} // namespace stc::services
