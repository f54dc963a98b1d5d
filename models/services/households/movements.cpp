// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/households/movements.h"

#include "services/commit.h"

#include "domain/dates.h"

#include <QCoreApplication>

#include <algorithm>

namespace stc::services {

using schema::TableId;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Movements)
};

const QString kBorn = QStringLiteral("born");
const QString kDied = QStringLiteral("died");
const QString kMovedIn = QStringLiteral("moved_in");
const QString kMovedOut = QStringLiteral("moved_out");

QString iso(const QDate &date) { return date.toString(Qt::ISODate); }

/// What cannot follow what, in plain words.
QString orderProblem(const store::Movement &earlier, const store::Movement &later)
{
    const QString on = displayPartialDate(earlier.happenedOn);
    if (earlier.kind == kDied)
        return Tr::tr("This person died on %1. Nothing can happen after that; if the entry of the death is wrong, undo it first.").arg(on);
    if (later.kind == kBorn)
        return Tr::tr("A birth cannot come after something else: %1 is entered already.").arg(on);
    if (earlier.kind == kMovedOut && later.kind != kMovedIn && later.kind != kDied)
        return Tr::tr("This person moved out on %1 already. Enter first that the person came back.").arg(on);
    if (earlier.kind != kMovedOut && later.kind == kMovedIn)
        return Tr::tr("This person has lived here since %1. Who has not moved out cannot move in.").arg(on);
    return {};
}

Status checkDate(const store::Database &database, const QDate &on)
{
    if (!on.isValid())
        return fail(ErrorCode::InvalidInput, Tr::tr("Give the date as day/month/year, for example 07/05/2021."));
    if (on > database.clock().today())
        return fail(ErrorCode::InvalidInput, Tr::tr("%1 lies in the future. Enter what has happened, on the day when it has happened.").arg(displayDate(on)));
    return {};
}

Status checkLife(store::Editor &editor, const MovementEntry &entry, const QString &birthDate)
{
    auto movements = store::movementsOf(editor.connection(), entry.person);
    if (!movements)
        return failed(movements.error());
    // Behind those of the same day: it is entered later.
    const auto after = std::find_if(movements->begin(), movements->end(), [&](const store::Movement &movement) { return movement.happenedOn > iso(entry.on); });
    movements->insert(after, store::Movement{{}, entry.kind, iso(entry.on), entry.place});
    const QString problem = movementProblem(birthDate, *movements);
    return problem.isEmpty() ? Status() : Status(fail(ErrorCode::InvalidInput, problem));
}

/// Where the head goes, somebody else becomes it, while there is somebody.
Status handOverHead(store::Editor &editor, const MovementEntry &entry, const Uuid &household)
{
    const auto people = store::residentsOf(editor.connection(), household);
    if (!people)
        return failed(people.error());
    const store::Resident *head = headOf(*people);
    const bool headGoes = head && head->id == entry.person;
    const bool othersStay = std::any_of(people->begin(), people->end(), [&](const store::Resident &person) { return !person.isGone() && person.id != entry.person; });
    if (!headGoes || !othersStay)
        return {};
    if (entry.newHead.isNull())
        return fail(ErrorCode::InvalidInput, Tr::tr("This person is the head of the household. Say who becomes the new head."));
    if (entry.newHead == entry.person)
        return fail(ErrorCode::InvalidInput, Tr::tr("The new head must be one of those who stay."));
    return writeHead(editor, {household, entry.newHead, entry.relations});
}

QString summaryOf(const QString &kind)
{
    if (kind == kDied)
        return Tr::tr("record a death");
    if (kind == kMovedOut)
        return Tr::tr("record a move out");
    return kind == kBorn ? Tr::tr("record a birth") : Tr::tr("record a move in");
}

store::Values movementValues(const Uuid &person, const QString &kind, const QDate &on, const QString &place, const QString &note)
{
    return {{QStringLiteral("person_id"), person.toString()}, {QStringLiteral("kind"), kind}, {QStringLiteral("happened_on"), iso(on)},
        {QStringLiteral("place"), place}, {QStringLiteral("note"), note}};
}

} // namespace

QString movementProblem(const QString &birthDate, const std::vector<store::Movement> &movements)
{
    for (std::size_t i = 0; i < movements.size(); ++i) {
        // Compared as far as the birth date goes: "1962" says nothing about the months of 1962.
        if (movements[i].happenedOn.left(birthDate.size()) < birthDate)
            return Tr::tr("%1 lies before the birth (%2). Mend one of the two.").arg(displayPartialDate(movements[i].happenedOn), displayPartialDate(birthDate));
        if (i == 0)
            continue;
        const QString problem = orderProblem(movements[i - 1], movements[i]);
        if (!problem.isEmpty())
            return problem;
    }
    return {};
}

Result<Change> recordMovement(store::Database &database, const MovementEntry &entry)
{
    if (const auto done = checkDate(database, entry.on); !done)
        return failed(done.error());
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto person = (*editor)->read(TableId::People, entry.person);
    if (!person)
        return failed(person.error());
    if (!*person)
        return fail(ErrorCode::NotFound, Tr::tr("This person is no longer in the books. Someone else deleted or merged the record."));
    const Uuid household = Uuid::parse((*person)->value(QStringLiteral("household_id"))).value_or(Uuid());
    auto done = checkLife(**editor, entry, (*person)->value(QStringLiteral("birth_date")));
    if (done && entry.kind != kMovedIn)
        done = handOverHead(**editor, entry, household);
    if (!done)
        return failed(done.error());
    const auto inserted = (*editor)->insert(TableId::Movements, movementValues(entry.person, entry.kind, entry.on, entry.place, entry.note));
    if (!inserted)
        return failed(inserted.error());
    return commitAs(**editor, summaryOf(entry.kind));
}

Result<SaveReply> addNewcomer(store::Database &database, const Newcomer &newcomer)
{
    if (const auto done = checkDate(database, newcomer.on); !done)
        return failed(done.error());
    RecordEdit edit;
    edit.table = TableId::People;
    edit.values = newcomer.values;
    edit.reason = newcomer.reason;
    edit.values.insert(QStringLiteral("household_id"), newcomer.household.toString());
    const QString birth = QStringLiteral("birth_date");
    if (newcomer.kind == kBorn) {
        if (edit.values.value(birth).isEmpty())
            edit.values.insert(birth, iso(newcomer.on));
        if (edit.values.value(QStringLiteral("relation_to_head")).isEmpty())
            edit.values.insert(QStringLiteral("relation_to_head"), QStringLiteral("child"));
    }
    const QString born = canonicalText(database, schema::table(TableId::People).column("birth_date"), edit.values.value(birth));
    if (const QString problem = movementProblem(born, {{{}, newcomer.kind, iso(newcomer.on), {}}}); !problem.isEmpty())
        return fail(ErrorCode::InvalidInput, problem);
    const auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    auto reply = saveIn(**editor, edit);
    if (!reply || !reply->isSaved())
        return reply;
    const auto inserted = (*editor)->insert(TableId::Movements, movementValues(reply->id, newcomer.kind, newcomer.on, newcomer.place, {}));
    if (!inserted)
        return failed(inserted.error());
    const auto change = commitAs(**editor, summaryOf(newcomer.kind));
    if (!change)
        return failed(change.error());
    reply->change = *change;
    return reply;
}

} // namespace stc::services
