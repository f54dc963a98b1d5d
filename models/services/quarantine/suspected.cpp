// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/quarantine/suspected.h"

#include "domain/dates.h"
#include "schema/table.h"

#include <QCoreApplication>

namespace stc::services {

using store::SuspectedCase;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SuspectedWork)
};

constexpr qint64 kHour = 3600;
constexpr qint64 kDay = 24 * kHour;
constexpr int kMostHours = 720;
constexpr const char *kLimitSettings[] = {nullptr, "suspected_report_hours", "suspected_isolate_hours", "suspected_sample_hours", "suspected_result_hours"};

/// The beginning of a day in Vietnam.
qint64 dayStart(const QDate &date) { return qint64(stc::dayNumber(date)) * kDay - 7 * kHour; }

std::optional<StepTime> onDay(const QDate &date)
{
    return date.isValid() ? std::optional(StepTime{dayStart(date), false, {}}) : std::nullopt;
}

/// How far the outcome says that one has come.
int rankOf(const SuspectedCase &one)
{
    if (!one.isOpen())
        return static_cast<int>(SuspectedStep::Concluded);
    if (one.outcome == QLatin1String("sampled"))
        return static_cast<int>(SuspectedStep::Sampled);
    return one.outcome == QLatin1String("isolated") ? static_cast<int>(SuspectedStep::Isolated) : 0;
}

/// What the columns of the contract know of a step.
std::optional<StepTime> contractTime(const SuspectedCase &one, SuspectedStep step)
{
    switch (step) {
    case SuspectedStep::Found: return onDay(one.detectedOn);
    case SuspectedStep::Reported: return one.reportedAt ? std::optional(StepTime{*one.reportedAt, true, {}}) : std::nullopt;
    case SuspectedStep::Sampled:
        if (one.sample)
            return onDay(one.sample->collectedOn);
        [[fallthrough]];
    case SuspectedStep::Isolated:
    case SuspectedStep::Concluded: return rankOf(one) == static_cast<int>(step) ? onDay(one.outcomeOn) : std::nullopt;
    }
    return std::nullopt;
}

bool isDone(const SuspectedCase &one, SuspectedStep step)
{
    if (step == SuspectedStep::Reported)
        return stepTime(one, step).has_value();
    return stepTime(one, step).has_value() || rankOf(one) == static_cast<int>(step);
}

std::optional<StepTime> timeBefore(const SuspectedCase &one, SuspectedStep step)
{
    for (int before = static_cast<int>(step) - 1; before >= 0; --before) {
        if (auto time = stepTime(one, static_cast<SuspectedStep>(before)))
            return time;
    }
    return std::nullopt;
}

} // namespace

QString stepLabel(SuspectedStep step)
{
    const schema::Column &column = schema::table(schema::TableId::SuspectedSteps).column("step");
    return schema::choiceLabel(column, store::kSuspectedSteps[static_cast<std::size_t>(step)]);
}

std::optional<StepTime> stepTime(const SuspectedCase &one, SuspectedStep step)
{
    if (const auto &row = one.steps[static_cast<std::size_t>(step)])
        return StepTime{row->at, true, row->by};
    return contractTime(one, step);
}

std::optional<SuspectedStep> nextStep(const SuspectedCase &one)
{
    if (!one.isOpen())
        return std::nullopt;
    if (!isDone(one, SuspectedStep::Reported))
        return SuspectedStep::Reported;
    int last = 0;
    for (int step = 0; step < kSuspectedStepCount; ++step) {
        if (isDone(one, static_cast<SuspectedStep>(step)))
            last = step;
    }
    return static_cast<SuspectedStep>(std::min(last + 1, kSuspectedStepCount - 1));
}

StepLimits stepLimits(store::Database &database)
{
    StepLimits limits;
    for (std::size_t step = 1; step < limits.hours.size(); ++step)
        limits.hours[step] = database.numberSetting(kLimitSettings[step], limits.hours[step]);
    return limits;
}

Status setStepLimits(store::Database &database, const StepLimits &limits)
{
    for (std::size_t step = 1; step < limits.hours.size(); ++step) {
        if (limits.hours[step] < 1 || limits.hours[step] > kMostHours)
            return fail(ErrorCode::InvalidInput, Tr::tr("A time limit is from 1 to %1 hours.").arg(kMostHours));
    }
    for (std::size_t step = 1; step < limits.hours.size(); ++step) {
        if (const auto done = database.setSetting(kLimitSettings[step], QString::number(limits.hours[step])); !done)
            return done;
    }
    return {};
}

std::optional<StepLength> stepLength(const SuspectedCase &one, SuspectedStep step, const StepLimits &limits)
{
    const auto now = stepTime(one, step);
    const auto before = timeBefore(one, step);
    if (!now || !before)
        return std::nullopt;
    const qint64 limit = limits.of(step) * kHour;
    if (now->hasHour && before->hasHour)
        return StepLength{(now->at - before->at) / 60, false, now->at - before->at > limit};
    const qint64 days = vietnamTime(before->at).date().daysTo(vietnamTime(now->at).date());
    // From the end of one day to the beginning of the other: surely as long.
    const qint64 surely = (now->hasHour ? now->at : dayStart(vietnamTime(now->at).date())) - (before->hasHour ? before->at : before->at + kDay);
    return StepLength{days * 24 * 60, true, surely > limit};
}

std::optional<qint64> overdueMinutes(const SuspectedCase &one, const StepLimits &limits, qint64 now)
{
    const auto next = nextStep(one);
    if (!next)
        return std::nullopt;
    const auto before = timeBefore(one, *next);
    if (!before)
        return std::nullopt;
    const qint64 due = (before->hasHour ? before->at : before->at + kDay) + limits.of(*next) * kHour;
    return (now - due) / 60;
}

QString proposedOutcome(const SuspectedCase &one)
{
    const bool isResult = one.isOpen() && one.sample && (one.sample->result == QLatin1String("negative") || one.sample->result == QLatin1String("positive"));
    return isResult ? one.sample->result : QString();
}

bool proposesCase(const SuspectedCase &one)
{
    return one.outcome == QLatin1String("positive") && !one.isConfirmed;
}

} // namespace stc::services
