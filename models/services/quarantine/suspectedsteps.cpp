// SPDX-License-Identifier: GPL-3.0-or-later
// What is done with a suspected case: each one change.
#include "services/quarantine/suspected.h"

#include "domain/dates.h"
#include "services/commit.h"
#include "services/quarantine/healthgrid.h"
#include "store/editor.h"
#include "store/queries/healthgrid.h"
#include "store/records.h"

#include <QCoreApplication>
#include <QUuid>

namespace stc::services {

using schema::TableId;
using store::SuspectedCase;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(SuspectedWork)
};

/// The same in every office: two computers that note the same step make one row.
Uuid stepId(const Uuid &suspected, SuspectedStep step)
{
    const auto bytes = suspected.bytes();
    const QUuid space = QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return Uuid::fromBytes(QUuid::createUuidV5(space, QStringLiteral("suspected_steps ") + QLatin1String(store::kSuspectedSteps[static_cast<std::size_t>(step)])).toRfc4122().constData());
}

store::Values stepValues(const Uuid &suspected, SuspectedStep step, qint64 at, const QString &note)
{
    return {{QStringLiteral("suspected_id"), suspected.toString()}, {QStringLiteral("step"), QLatin1String(store::kSuspectedSteps[static_cast<std::size_t>(step)])},
        {QStringLiteral("done_at"), isoTime(at)}, {QStringLiteral("done_by"), store::Database::who()}, {QStringLiteral("note"), note}};
}

Error invalid(const QString &text) { return {ErrorCode::InvalidInput, text, {}}; }

Result<SuspectedCase> readCase(store::Connection &connection, const Uuid &id)
{
    auto list = store::suspectedCases(connection, {.id = id});
    if (!list)
        return failed(list.error());
    if (list->empty())
        return fail(ErrorCode::NotFound, Tr::tr("This suspected case is no longer there. Someone else deleted it."));
    return std::move(list->front());
}

QString ofDay(const SuspectedCase &one) { return displayDate(one.detectedOn); }

/// In plain words what is wrong with a step; empty = nothing.
QString problemOf(const SuspectedCase &one, const StepDone &done, qint64 now)
{
    if (!one.isOpen())
        return Tr::tr("This suspected case is concluded already. Take the conclusion back first.");
    if (done.at > now + 60)
        return Tr::tr("%1 is still to come. Write when it was done.").arg(displayTime(done.at));
    if (vietnamTime(done.at).date() < one.detectedOn)
        return Tr::tr("%1 lies before the day the case was found, %2.").arg(displayTime(done.at), displayDate(one.detectedOn));
    for (int before = static_cast<int>(done.step) - 1; before >= 0; --before) {
        const auto time = stepTime(one, static_cast<SuspectedStep>(before));
        if (time && time->hasHour && done.at < time->at - time->at % 60)
            return Tr::tr("%1 lies before the step “%2” of %3.").arg(displayTime(done.at), stepLabel(static_cast<SuspectedStep>(before)), displayTime(time->at));
    }
    if (done.step == SuspectedStep::Reported && done.to.trimmed().isEmpty())
        return Tr::tr("To whom was it reported? Write a name or an office.");
    if (done.step == SuspectedStep::Concluded && done.outcome.isEmpty())
        return Tr::tr("Choose the conclusion: negative, positive or closed.");
    return {};
}

/// The columns of the contract that follow from a step.
store::Values contractValues(const StepDone &done)
{
    const QString day = vietnamTime(done.at).date().toString(Qt::ISODate);
    switch (done.step) {
    case SuspectedStep::Reported:
        return {{QStringLiteral("reported_at"), isoTime(done.at)}, {QStringLiteral("reported_via"), done.via}, {QStringLiteral("reported_to"), done.to.trimmed()}};
    case SuspectedStep::Isolated: return {{QStringLiteral("outcome"), QStringLiteral("isolated")}, {QStringLiteral("outcome_on"), day}};
    case SuspectedStep::Sampled: return {{QStringLiteral("outcome"), QStringLiteral("sampled")}, {QStringLiteral("outcome_on"), day}};
    case SuspectedStep::Concluded: return {{QStringLiteral("outcome"), done.outcome}, {QStringLiteral("outcome_on"), day}};
    case SuspectedStep::Found: break;
    }
    return {};
}

Status addSample(store::Editor &editor, const SuspectedCase &one, const StepDone &done)
{
    const QDate day = vietnamTime(done.at).date();
    if (one.sample && one.sample->collectedOn >= day)
        return {}; // it is there already
    const auto id = editor.insert(TableId::Samples, {{QStringLiteral("person_id"), one.person.toString()}, {QStringLiteral("collected_on"), day.toString(Qt::ISODate)},
        {QStringLiteral("method"), done.method}, {QStringLiteral("reason"), QStringLiteral("symptoms")}, {QStringLiteral("result"), QStringLiteral("pending")}});
    return id ? Status() : Status(failed(id.error()));
}

/// `before`: the row that is there already.
Status writeStep(store::Editor &editor, const Uuid &suspected, const std::optional<store::SuspectedStepRow> &before, const StepDone &done)
{
    const store::Values values = stepValues(suspected, done.step, done.at, done.note.trimmed());
    if (before)
        return editor.update(TableId::SuspectedSteps, before->id, values);
    const auto made = editor.insert(TableId::SuspectedSteps, values, stepId(suspected, done.step));
    return made ? Status() : Status(failed(made.error()));
}

/// The outcome of the contract once a step is no longer done.
QString outcomeBefore(const SuspectedCase &one, SuspectedStep step)
{
    for (int before = static_cast<int>(step) - 1; before > static_cast<int>(SuspectedStep::Reported); --before) {
        if (stepTime(one, static_cast<SuspectedStep>(before)))
            return QLatin1String(store::kSuspectedSteps[static_cast<std::size_t>(before)]);
    }
    return QStringLiteral("reported");
}

} // namespace

Result<std::optional<SuspectedFinding>> findingOf(store::Database &database, const Uuid &person, const QDate &date)
{
    SuspectedFinding finding{person, date, {}, {}, {}};
    QStringList symptoms;
    for (const char *session : kGridSessions) {
        const auto check = store::storedCheck(database.connection(), person, date, session);
        if (!check)
            return failed(check.error());
        if (!*check)
            continue;
        symptoms << (*check)->symptoms.split(QLatin1Char(' '), Qt::SkipEmptyParts);
        if ((*check)->temperature.toDouble() > finding.temperature.toDouble())
            finding.temperature = (*check)->temperature;
    }
    const bool hasFever = !finding.temperature.isEmpty() && isFever(finding.temperature, feverTenths(database));
    if (symptoms.isEmpty() && !hasFever)
        return std::nullopt;
    if (hasFever)
        symptoms.prepend(QStringLiteral("fever"));
    QStringList ordered;
    for (const schema::Choice &choice : schema::table(TableId::SuspectedCases).column("symptoms").choices) {
        if (symptoms.contains(QLatin1String(choice.code)))
            ordered << QLatin1String(choice.code);
    }
    finding.symptoms = ordered.join(QLatin1Char(' '));
    return finding;
}

Result<SuspectedReply> recordSuspected(store::Database &database, const SuspectedFinding &finding)
{
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    (*editor)->setCorrectionReason(finding.reason);
    store::RecordReader reader(database);
    const auto person = reader.read(TableId::People, finding.person);
    if (!person)
        return failed(person.error());
    if (!*person)
        return fail(ErrorCode::NotFound, Tr::tr("This person is no longer in the books. Someone else deleted them."));
    const std::int64_t key = (*person)->key;
    const auto open = store::openSuspected(database.connection(), {&key, 1});
    if (!open)
        return failed(open.error());
    if (open->front())
        return SuspectedReply{open->front()->id, {}, true};
    const auto household = (*editor)->read(TableId::Households, Uuid::parse((*person)->value("household_id")).value_or(Uuid()));
    if (!household)
        return failed(household.error());
    const QString team = *household ? (*household)->value(QStringLiteral("team_id")) : QString();
    if (team.isEmpty())
        return failed(invalid(Tr::tr("The household has no team yet, and a suspected case is found by a team. Assign the household first.")));
    const auto id = (*editor)->insert(TableId::SuspectedCases, {{QStringLiteral("person_id"), finding.person.toString()}, {QStringLiteral("team_id"), team},
        {QStringLiteral("detected_on"), finding.date.toString(Qt::ISODate)}, {QStringLiteral("symptoms"), finding.symptoms}, {QStringLiteral("temperature_c"), finding.temperature},
        {QStringLiteral("outcome"), QStringLiteral("reported")}});
    if (!id)
        return failed(id.error());
    if (finding.date == database.clock().today()) {
        if (const auto step = writeStep(**editor, *id, {}, {.step = SuspectedStep::Found, .at = database.clock().nowSeconds()}); !step)
            return failed(step.error());
    }
    auto change = commitAs(**editor, Tr::tr("record a suspected case of %1").arg(displayDate(finding.date)));
    if (!change)
        return failed(change.error());
    return SuspectedReply{*id, *std::move(change), false};
}

Result<Change> doStep(store::Database &database, const Uuid &suspected, const StepDone &done)
{
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    (*editor)->setCorrectionReason(done.reason);
    const auto one = readCase(database.connection(), suspected);
    if (!one)
        return failed(one.error());
    if (const QString problem = problemOf(*one, done, database.clock().nowSeconds()); !problem.isEmpty())
        return failed(invalid(problem));
    if (const auto written = (*editor)->update(TableId::SuspectedCases, suspected, contractValues(done)); !written)
        return failed(written.error());
    if (const auto step = writeStep(**editor, suspected, one->steps[static_cast<std::size_t>(done.step)], done); !step)
        return failed(step.error());
    if (done.step == SuspectedStep::Sampled && done.takesSample) {
        if (const auto sample = addSample(**editor, *one, done); !sample)
            return failed(sample.error());
    }
    return commitAs(**editor, Tr::tr("“%1” of the suspected case of %2").arg(stepLabel(done.step), ofDay(*one)));
}

Result<Change> takeStepBack(store::Database &database, const Uuid &suspected, const QString &reason)
{
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    (*editor)->setCorrectionReason(reason);
    const auto one = readCase(database.connection(), suspected);
    if (!one)
        return failed(one.error());
    int last = kSuspectedStepCount - 1;
    while (last > 0 && !one->steps[static_cast<std::size_t>(last)] && !(last == kSuspectedStepCount - 1 && !one->isOpen()))
        --last;
    const auto step = static_cast<SuspectedStep>(last);
    if (step == SuspectedStep::Found)
        return failed(invalid(Tr::tr("No step has been noted here yet. One that was found by mistake is deleted in the list of suspected cases.")));
    store::Values values;
    if (step == SuspectedStep::Reported)
        values = {{QStringLiteral("reported_at"), QString()}, {QStringLiteral("reported_via"), QString()}, {QStringLiteral("reported_to"), QString()}};
    else
        values = {{QStringLiteral("outcome"), outcomeBefore(*one, step)}, {QStringLiteral("outcome_on"), QString()}};
    if (const auto written = (*editor)->update(TableId::SuspectedCases, suspected, values); !written)
        return failed(written.error());
    if (const auto &row = one->steps[static_cast<std::size_t>(last)]) {
        if (const auto gone = (*editor)->remove(TableId::SuspectedSteps, row->id, reason.isEmpty() ? Tr::tr("taken back") : reason); !gone)
            return failed(gone.error());
    }
    return commitAs(**editor, Tr::tr("take “%1” of the suspected case of %2 back").arg(stepLabel(step), ofDay(*one)));
}

} // namespace stc::services
