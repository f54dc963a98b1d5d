// SPDX-License-Identifier: GPL-3.0-or-later
// How what is typed into the grid is saved.
#include "services/quarantine/healthgrid.h"

#include "domain/dates.h"
#include "services/commit.h"
#include "services/logbook/checkrow.h"
#include "store/queries/healthgrid.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>

namespace stc::services {

using logbook::CheckPlace;
using schema::TableId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(HealthGrid)
};

CheckPlace placeOf(const HealthPlace &place) { return {place.person, place.date, kGridSessions[static_cast<std::size_t>(place.session)]}; }

/// One change of checks under way.
struct Saving {
    std::unique_ptr<store::Editor> editor;
    std::map<Uuid, HealthPerson> people; ///< asked already

    [[nodiscard]] static Result<Saving> begin(store::Database &database)
    {
        auto editor = store::Editor::begin(database);
        if (!editor)
            return failed(editor.error());
        return Saving{*std::move(editor), {}};
    }
    [[nodiscard]] Result<const HealthPerson *> person(const Uuid &id)
    {
        const auto known = people.find(id);
        if (known != people.end())
            return &known->second;
        auto asked = gridPerson(editor->database(), id);
        if (!asked)
            return failed(asked.error());
        return &people.emplace(id, *std::move(asked)).first->second;
    }
    /// Why nothing can be written there; empty = it can.
    [[nodiscard]] Result<QString> refusal(const HealthPlace &place)
    {
        const QDate today = editor->database().clock().today();
        if (!place.date.isValid() || place.date > today)
            return Tr::tr("%1 is still to come: a check is written when it was done.").arg(displayDate(place.date));
        const auto who = person(place.person);
        if (!who)
            return failed(who.error());
        if ((*who)->kindOf(place.date) == DayKind::Outside)
            return Tr::tr("Not in quarantine on %1: no check belongs there.").arg(displayDate(place.date));
        return QString();
    }
    [[nodiscard]] Result<std::optional<store::StoredCheck>> stored(const HealthPlace &place)
    {
        return store::storedCheck(editor->connection(), place.person, place.date, kGridSessions[static_cast<std::size_t>(place.session)]);
    }
    /// The first problem of a write that was refused for what it says; an error otherwise.
    [[nodiscard]] Result<QString> problemOf(const Status &done) const
    {
        if (done)
            return QString();
        if (done.error().code != ErrorCode::InvalidInput)
            return failed(done.error());
        return editor->problems().empty() ? done.error().text : editor->problems().front().message;
    }
    [[nodiscard]] Result<QString> write(const HealthEdit &edit)
    {
        auto refused = refusal(edit.place);
        if (!refused || !refused->isEmpty())
            return refused;
        const auto before = stored(edit.place);
        if (!before)
            return failed(before.error());
        return problemOf(logbook::writeCheck(*editor, placeOf(edit.place), edit.check, *before, Tr::tr("emptied in the grid of health checks")));
    }
};

/// A box as it stands now: what the page shows of it, with SpO2 and note.
Result<HealthCheck> read(Saving &saving, const HealthPlace &place)
{
    const auto stored = saving.stored(place);
    if (!stored)
        return failed(stored.error());
    HealthCheck check;
    check.said = logbook::pageCheck(*stored);
    if (*stored) {
        check.spo2 = (*stored)->spo2;
        check.note = check.said.isConfirmedInBulk ? QString() : (*stored)->note;
    }
    return check;
}

QString summaryOf(std::span<const HealthEdit> edits)
{
    if (edits.size() > 1)
        return Tr::tr("type %n health check(s)", nullptr, static_cast<int>(edits.size()));
    const QString day = displayDate(edits.front().place.date);
    return logbook::saysNothing(edits.front().check) ? Tr::tr("empty a health check of %1").arg(day) : Tr::tr("type a health check of %1").arg(day);
}

} // namespace

Result<HealthReply> saveGridChecks(store::Database &database, std::span<const HealthEdit> edits)
{
    HealthReply reply;
    if (edits.empty())
        return reply;
    auto saving = Saving::begin(database);
    if (!saving)
        return failed(saving.error());
    for (std::size_t i = 0; i < edits.size(); ++i) {
        const auto problem = saving->write(edits[i]);
        if (!problem)
            return failed(problem.error());
        if (!problem->isEmpty())
            reply.problems.emplace_back(i, *problem);
    }
    if (!reply.isSaved())
        return reply;
    for (const HealthEdit &edit : edits) {
        auto now = read(*saving, edit.place);
        if (!now)
            return failed(now.error());
        reply.checks.push_back(*std::move(now));
    }
    auto change = commitAs(*saving->editor, summaryOf(edits));
    if (!change)
        return failed(change.error());
    reply.change = *std::move(change);
    return reply;
}

Result<HealthReply> saveGridMore(store::Database &database, const HealthPlace &place, const HealthMore &more)
{
    auto saving = Saving::begin(database);
    if (!saving)
        return failed(saving.error());
    const auto before = saving->stored(place);
    if (!before)
        return failed(before.error());
    if (!*before)
        return fail(ErrorCode::NotFound, Tr::tr("Type the temperature, a symptom or “well” first: then there is a check to note it at."));
    store::Values values;
    if (more.spo2)
        values.insert(QStringLiteral("spo2"), more.spo2->trimmed().remove(QLatin1Char('%')).trimmed());
    if (more.note)
        values.insert(QStringLiteral("note"), *more.note);
    const auto problem = saving->problemOf(saving->editor->update(TableId::HealthChecks, (*before)->id, values));
    if (!problem)
        return failed(problem.error());
    HealthReply reply;
    if (!problem->isEmpty()) {
        reply.problems.emplace_back(0, *problem);
        return reply;
    }
    auto now = read(*saving, place);
    if (!now)
        return failed(now.error());
    reply.checks.push_back(*std::move(now));
    auto change = commitAs(*saving->editor, more.spo2 ? Tr::tr("note SpO2 of %1").arg(displayDate(place.date)) : Tr::tr("note something at a health check of %1").arg(displayDate(place.date)));
    if (!change)
        return failed(change.error());
    reply.change = *std::move(change);
    return reply;
}

} // namespace stc::services
