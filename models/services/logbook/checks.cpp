// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/checkrow.h"
#include "services/logbook/typing.h"

#include "domain/dates.h"

namespace stc::services {

using namespace logbook;

namespace {

const char *sessionName(int session) { return kPageSessions[static_cast<std::size_t>(session)]; }

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
    const auto saved = writeCheck(*typing.editor, {person, typing.page.date, sessionName(session)}, check, *stored, Tr::tr("not done, as the page says"));
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
            PageCheck normal;
            normal.isConfirmedInBulk = true;
            if (const auto done = writeCheck(*typing->editor, {person.id, page.date, sessionName(i)}, normal, {}, {}); !done)
                return failed(done.error());
        }
    }
    return typing->finish(Tr::tr("confirm that all checks were normal on the page of %1 of %2"));
}

} // namespace stc::services
