// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/typing.h"

#include "domain/dates.h"

namespace stc::services {

using schema::TableId;
using namespace logbook;

namespace {

QString bulkNote() { return QString::fromUtf16(kBulkNote); }

const char *sessionName(int session) { return kPageSessions[static_cast<std::size_t>(session)]; }

/// A check of the page from a stored one. One with nothing but the note was confirmed with the others.
PageCheck pageCheck(const std::optional<store::StoredCheck> &stored)
{
    PageCheck check;
    if (!stored)
        return check;
    check.id = stored->id;
    check.temperature = stored->temperature;
    check.symptoms = stored->symptoms;
    check.isAbsent = stored->wasAbsent;
    check.isConfirmedInBulk = stored->note == bulkNote() && check.temperature.isEmpty() && check.symptoms.isEmpty() && !check.isAbsent;
    return check;
}

bool saysNothing(const PageCheck &check)
{
    return check.temperature.trimmed().isEmpty() && check.symptoms.trimmed().isEmpty() && !check.isAbsent && !check.isConfirmedInBulk;
}

/// What the check says, over what is stored: columns that the page does not show stay.
void write(const PageCheck &check, const std::optional<store::StoredCheck> &stored, store::Values &values)
{
    values.insert(QStringLiteral("temperature_c"), check.temperature);
    values.insert(QStringLiteral("symptoms"), check.symptoms);
    if (check.isAbsent || (stored && stored->wasAbsent))
        values.insert(QStringLiteral("absent"), check.isAbsent ? QStringLiteral("true") : QString());
    const bool isOnlyConfirmed = check.isConfirmedInBulk && check.temperature.trimmed().isEmpty() && check.symptoms.trimmed().isEmpty() && !check.isAbsent;
    if (isOnlyConfirmed)
        values.insert(QStringLiteral("note"), bulkNote());
    else if (stored && stored->note == bulkNote())
        values.insert(QStringLiteral("note"), QString());
}

store::Values newCheck(const Uuid &person, const QDate &date, int session)
{
    return {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("checked_on"), date.toString(Qt::ISODate)}, {QStringLiteral("session"), QLatin1String(sessionName(session))}};
}

/// Errors: also InvalidInput, then the editor has the problems.
Status save(Typing &typing, const Uuid &person, int session, const PageCheck &check, const std::optional<store::StoredCheck> &stored)
{
    // What the page does not show stays, and with it the check.
    if (saysNothing(check) && !stored->hasMore)
        return typing.editor->remove(TableId::HealthChecks, stored->id, check.reason.isEmpty() ? Tr::tr("not done, as the page says") : check.reason);
    store::Values values = stored ? store::Values() : newCheck(person, typing.page.date, session);
    write(check, stored, values);
    if (stored)
        return typing.editor->update(TableId::HealthChecks, stored->id, values);
    const auto id = typing.editor->insert(TableId::HealthChecks, values, checkId(person, typing.page.date, session));
    return id ? Status() : Status(failed(id.error()));
}

} // namespace

Result<std::vector<PagePerson>> logbook::pagePeople(store::Database &database, const store::PageTeam &team, const TeamDay &page)
{
    const auto quarantined = store::quarantinedPeople(database.connection(), team.key, page.date);
    if (!quarantined)
        return failed(quarantined.error());
    std::vector<PagePerson> people;
    for (const store::QuarantinedPerson &one : *quarantined) {
        PagePerson person{static_cast<int>(people.size()) + 1, one.id, one.household, one.name, one.birthDate, one.head, one.phone, static_cast<int>(one.startOn.daysTo(page.date)) + 1, one.days, {}};
        if (!person.length && one.plannedEndOn.isValid())
            person.length = static_cast<int>(one.startOn.daysTo(one.plannedEndOn));
        for (std::size_t session = 0; session < kPageSessions.size(); ++session) {
            const auto stored = store::storedCheck(database.connection(), one.id, page.date, kPageSessions[session]);
            if (!stored)
                return failed(stored.error());
            person.checks[session] = pageCheck(*stored);
        }
        people.push_back(std::move(person));
    }
    return people;
}

Result<std::vector<store::FieldProblem>> logbook::saveCheckIn(Typing &typing, const Uuid &person, int session, const PageCheck &check)
{
    using Problems = std::vector<store::FieldProblem>;
    const auto stored = store::storedCheck(typing.connection(), person, typing.page.date, sessionName(session));
    if (!stored)
        return failed(stored.error());
    if (saysNothing(check) && !*stored)
        return Problems();
    if (const auto row = typing.row(); !row && row.error().code == ErrorCode::DayClosed)
        return Problems{{IssueCode::DayClosed, -1, row.error().text}};
    else if (!row)
        return failed(row.error());
    const auto saved = save(typing, person, session, check, *stored);
    if (!saved && saved.error().code == ErrorCode::InvalidInput)
        return typing.editor->problems();
    if (!saved)
        return failed(saved.error());
    return Problems();
}

Result<CheckReply> savePageCheck(store::Database &database, const TeamDay &page, const Uuid &person, int session, const PageCheck &check)
{
    if (session < 0 || session >= static_cast<int>(kPageSessions.size()))
        return fail(ErrorCode::WrongCall, {}, QStringLiteral("session %1").arg(session));
    auto typing = Typing::begin(database, page, check.reason);
    if (!typing)
        return failed(typing.error());
    auto problems = saveCheckIn(*typing, person, session, check);
    if (!problems)
        return failed(problems.error());
    CheckReply reply;
    reply.check = check;
    reply.problems = *std::move(problems);
    if (!reply.isSaved())
        return reply;
    auto change = typing->finish(Tr::tr("type a temperature on the page of %1 of %2"));
    if (!change)
        return failed(change.error());
    reply.change = *std::move(change);
    const auto now = store::storedCheck(database.connection(), person, page.date, sessionName(session));
    if (!now)
        return failed(now.error());
    reply.check = pageCheck(*now);
    return reply;
}

Result<Change> confirmChecksNormal(store::Database &database, const TeamDay &page, int session, const QString &reason)
{
    auto typing = Typing::begin(database, page, reason);
    if (!typing)
        return failed(typing.error());
    const auto people = store::quarantinedPeople(typing->connection(), typing->team.key, page.date);
    if (!people)
        return failed(people.error());
    if (people->empty())
        return Change{};
    if (const auto row = typing->row(); !row)
        return failed(row.error());
    for (const store::QuarantinedPerson &person : *people) {
        for (int i = 0; i < static_cast<int>(kPageSessions.size()); ++i) {
            if (session >= 0 && i != session)
                continue;
            const auto stored = store::storedCheck(typing->connection(), person.id, page.date, sessionName(i));
            if (!stored)
                return failed(stored.error());
            if (*stored)
                continue;
            store::Values values = newCheck(person.id, page.date, i);
            values.insert(QStringLiteral("note"), bulkNote());
            if (const auto done = typing->editor->insert(TableId::HealthChecks, values, checkId(person.id, page.date, i)); !done)
                return failed(done.error());
        }
    }
    return typing->finish(Tr::tr("confirm that all checks were normal on the page of %1 of %2"));
}

} // namespace stc::services
