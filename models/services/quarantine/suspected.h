// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/incomingrow.h"
#include "store/queries/suspected.h"

/// A suspected case from finding to conclusion. The program keeps times, reminds and proposes; who is suspected and what a result means is said by people
/// (definitions changed over time: domain.md 2.1).
namespace stc::services {

enum class SuspectedStep : std::uint8_t { Found, Reported, Isolated, Sampled, Concluded };
inline constexpr int kSuspectedStepCount = 5;
[[nodiscard]] QString stepLabel(SuspectedStep step);

/// When a step was done, as exactly as the books know.
struct StepTime {
    qint64 at = 0;       ///< seconds since 1970 UTC; without an hour: the beginning of that day in Vietnam
    bool hasHour = true; ///< false: only the day is known (records of other programs, of the logbook)
    QString by;
};
/// From the case's steps; where there is no such row, from the columns of the contract (reported_at, outcome_on, the sample). Nothing: not done.
[[nodiscard]] std::optional<StepTime> stepTime(const store::SuspectedCase &one, SuspectedStep step);
/// What is to be done next; nothing: concluded. Reporting is asked for even where a later step was recorded first.
[[nodiscard]] std::optional<SuspectedStep> nextStep(const store::SuspectedCase &one);

/// Within how many hours after the step before a step is due [P]; settings of the office.
struct StepLimits {
    std::array<int, kSuspectedStepCount> hours{0, 2, 2, 24, 48};
    [[nodiscard]] int of(SuspectedStep step) const { return hours[static_cast<std::size_t>(step)]; }
    bool operator==(const StepLimits &) const = default;
};
[[nodiscard]] StepLimits stepLimits(store::Database &database);
/// Errors: InvalidInput (not from 1 to 720 hours).
[[nodiscard]] Status setStepLimits(store::Database &database, const StepLimits &limits);

/// How long a step took since the one before it that is known; nothing where one of them is not.
struct StepLength {
    qint64 minutes = 0;
    bool isInDays = false; ///< one of the two times is a day: `minutes` is whole days
    bool isLate = false;   ///< surely longer than the limit
};
[[nodiscard]] std::optional<StepLength> stepLength(const store::SuspectedCase &one, SuspectedStep step, const StepLimits &limits);
/// By how many minutes the next step is overdue at that time; 0 or less: not yet. Nothing: there is no next step. A day without an hour counts from its end, so
/// that nobody is blamed without being sure.
[[nodiscard]] std::optional<qint64> overdueMinutes(const store::SuspectedCase &one, const StepLimits &limits, qint64 now);

/// The signs that make somebody a suspected case in the eyes of who checks them.
struct SuspectedFinding {
    Uuid person;
    QDate date;
    QString symptoms;    ///< codes; empty with a fever
    QString temperature; ///< canonical; may be empty
    QString reason;      ///< of a correction, when the day is closed
};
struct SuspectedReply {
    Uuid id;               ///< of the suspected case, new or open already
    Change change;
    bool wasOpen = false;  ///< nothing was made: the person has one that is not concluded
};
/// What all checks of the person on that day say together; nothing = neither fever nor a symptom.
[[nodiscard]] Result<std::optional<SuspectedFinding>> findingOf(store::Database &database, const Uuid &person, const QDate &date);
/// Records it: found by the team of the household on that day, outcome “reported” (the contract's first), with the step “found” where the day is today.
/// Errors: NotFound; InvalidInput (household without a team); DayClosed without a reason.
[[nodiscard]] Result<SuspectedReply> recordSuspected(store::Database &database, const SuspectedFinding &finding);

/// A step that was done.
struct StepDone {
    SuspectedStep step = SuspectedStep::Reported;
    qint64 at = 0;           ///< seconds since 1970 UTC
    QString via = {};        ///< Reported: code of reported_via
    QString to = {};         ///< Reported: to whom
    QString outcome = {};    ///< Concluded: negative, positive, closed
    bool takesSample = true; ///< Sampled: make the sample's record too, where none of that day is there
    QString method = QStringLiteral("rt_pcr"); ///< Sampled: code of samples.method
    QString note = {};
    QString reason = {};     ///< of a correction, when the day of the case is closed
};
/// One change: the step's row, the columns of the contract, and the sample.
/// Errors: NotFound; InvalidInput in plain words (before the step before, ahead, nobody named, no outcome); DayClosed without a reason.
[[nodiscard]] Result<Change> doStep(store::Database &database, const Uuid &suspected, const StepDone &done);
/// Takes the last step back, or a conclusion. A sample that was made stays. Errors: as doStep; InvalidInput where there is only the finding.
[[nodiscard]] Result<Change> takeStepBack(store::Database &database, const Uuid &suspected, const QString &reason);

/// What the sample's result says about the conclusion: its outcome, or nothing while it is awaited (or invalid).
[[nodiscard]] QString proposedOutcome(const store::SuspectedCase &one);
/// Concluded as positive and not among the confirmed cases yet: becomescase.h records it with all that follows.
[[nodiscard]] bool proposesCase(const store::SuspectedCase &one);

} // namespace stc::services
