// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/samples/rounds.h"

#include "services/commit.h"
#include "services/samples/pools.h"
#include "store/editor.h"

#include "domain/dates.h"

#include <QCoreApplication>

#include <algorithm>
#include <map>
#include <set>

namespace stc::services {

using schema::TableId;
using store::Editor;
using store::RoundPerson;
using store::SamplingRound;
using store::Values;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(samplingrounds)
};

QString iso(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

QString nameOf(const QString &place, const QDate &on)
{
    return Tr::tr("%1, %2", "place and date of a sampling").arg(place, displayDate(on));
}

Values headOf(const RoundPlan &plan)
{
    return {{QStringLiteral("commune_code"), plan.communeCode}, {QStringLiteral("planned_on"), iso(plan.on)}, {QStringLiteral("place"), plan.place.trimmed()},
        {QStringLiteral("team_id"), plan.team.isNull() ? QString() : plan.team.toString()}, {QStringLiteral("reason"), plan.reason},
        {QStringLiteral("method"), plan.method}, {QStringLiteral("pool_size"), QString::number(plan.poolSize)}, {QStringLiteral("lab"), plan.lab.trimmed()},
        {QStringLiteral("note"), plan.note.trimmed()}};
}

Status checkPlan(const RoundPlan &plan)
{
    if (plan.people.empty())
        return fail(ErrorCode::InvalidInput, Tr::tr("There is nobody in the list. Propose people, or type a name."));
    if (std::set<Uuid>(plan.people.begin(), plan.people.end()).size() != plan.people.size())
        return fail(ErrorCode::InvalidInput, Tr::tr("Somebody stands in the list twice. Take one of the two lines away."));
    if (!plan.on.isValid())
        return fail(ErrorCode::InvalidInput, Tr::tr("Write the day as day/month/year, for example 07/05/2021."));
    if (plan.place.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Tr::tr("Write where the samples are taken, for example the culture house of the hamlet."));
    if (plan.poolSize < 1 || plan.poolSize > 20)
        return fail(ErrorCode::InvalidInput, Tr::tr("A pool takes 1 to 20 people."));
    return {};
}

/// Writes the lines of people who have no sample yet, behind `number` lines that stay.
Status writeLines(Editor &editor, const Uuid &round, const RoundPlan &plan, const std::vector<Uuid> &people, int number, const std::map<Uuid, Values> &before)
{
    const auto households = store::householdKeysOf(editor.connection(), people);
    if (!households)
        return failed(households.error());
    if (std::find(households->begin(), households->end(), 0) != households->end())
        return fail(ErrorCode::InvalidInput, Tr::tr("Somebody of the list is no longer in the books. Make the list anew."));
    const QString beginning = poolCodeBeginning(plan.communeCode, plan.on);
    const auto highest = store::highestPoolNumber(editor.connection(), beginning);
    if (!highest)
        return failed(highest.error());
    int pool = *highest;
    std::size_t at = 0;
    for (const int count : cutPools(*households, plan.poolSize)) {
        const QString code = poolCode(beginning, ++pool);
        for (int i = 0; i < count; ++i, ++at) {
            Values line{{QStringLiteral("round_id"), round.toString()}, {QStringLiteral("person_id"), people[at].toString()},
                {QStringLiteral("row_number"), QString::number(++number)}, {QStringLiteral("pool_code"), code}};
            if (const auto old = before.find(people[at]); old != before.end()) {
                line.insert(QStringLiteral("absent"), old->second.value(QStringLiteral("absent")));
                line.insert(QStringLiteral("note"), old->second.value(QStringLiteral("note")));
            }
            if (const auto row = editor.insert(TableId::RoundPeople, line); !row)
                return failed(row.error());
        }
    }
    return {};
}

struct Loaded {
    SamplingRound round;
    std::vector<RoundPerson> people;
};
Result<Loaded> load(store::Connection &connection, const Uuid &id)
{
    auto round = store::samplingRound(connection, id);
    if (!round)
        return failed(round.error());
    if (!*round)
        return fail(ErrorCode::NotFound, Tr::tr("This round of sampling is no longer there. Choose another one."));
    auto people = store::roundPeople(connection, id);
    if (!people)
        return failed(people.error());
    return Loaded{std::move(**round), std::move(*people)};
}

Result<RoundReply> addRound(Editor &editor, const RoundPlan &plan)
{
    if (const auto fits = checkPlan(plan); !fits)
        return failed(fits.error());
    const auto round = editor.insert(TableId::SamplingRounds, headOf(plan));
    if (!round)
        return failed(round.error());
    if (const auto done = writeLines(editor, *round, plan, plan.people, 0, {}); !done)
        return failed(done.error());
    return RoundReply{*round, {}};
}

RoundPlan planFrom(const Loaded &loaded)
{
    const SamplingRound &round = loaded.round;
    RoundPlan plan{round.communeCode, round.plannedOn, round.place, round.team, round.reason, round.method, round.poolSize, round.lab, round.note, {}};
    for (const RoundPerson &person : loaded.people)
        plan.people.push_back(person.person);
    return plan;
}

/// What is on the tubes and in the samples cannot change behind them.
Status checkTaken(const Loaded &loaded, const RoundPlan &plan)
{
    const SamplingRound &round = loaded.round;
    if (round.taken == 0)
        return {};
    if (plan.communeCode != round.communeCode || plan.reason != round.reason || plan.method != round.method || plan.poolSize != round.poolSize || plan.on != round.plannedOn)
        return fail(ErrorCode::InvalidInput,
            Tr::tr("Samples of this round are taken already: day, commune, target group, method and size of the pools stay. Plan a new round for the others."));
    const std::set<Uuid> wanted(plan.people.begin(), plan.people.end());
    if (std::any_of(loaded.people.begin(), loaded.people.end(), [&](const RoundPerson &one) { return one.isTaken() && !wanted.contains(one.person); }))
        return fail(ErrorCode::InvalidInput, Tr::tr("Somebody who was sampled in this round cannot be taken off its list. Take the sample back first (Space)."));
    return {};
}

/// Without a line's sample nothing keeps it: it is made anew with its place and code.
Status rewriteLines(Editor &editor, const Loaded &loaded, const RoundPlan &plan)
{
    std::set<Uuid> staying;
    std::map<Uuid, Values> before;
    int number = 0;
    for (const RoundPerson &one : loaded.people) {
        if (one.isTaken()) {
            staying.insert(one.person);
            if (const auto done = editor.update(TableId::RoundPeople, one.row, {{QStringLiteral("row_number"), QString::number(++number)}}); !done)
                return done;
            continue;
        }
        const auto row = editor.read(TableId::RoundPeople, one.row);
        if (!row)
            return failed(row.error());
        if (*row)
            before.emplace(one.person, **row);
        if (const auto done = editor.remove(TableId::RoundPeople, one.row, {}); !done)
            return done;
    }
    std::vector<Uuid> others;
    std::copy_if(plan.people.begin(), plan.people.end(), std::back_inserter(others), [&](const Uuid &person) { return !staying.contains(person); });
    return writeLines(editor, loaded.round.id, plan, others, number, before);
}

/// Makes or takes back the sample of one line.
class Taker {
public:
    Taker(Editor &editor, const SamplingRound &round, const QDate &on) : m_editor(editor), m_round(round), m_on(on) {}

    Status mark(const RoundPerson &person, Taking taking)
    {
        if (taking == Taking::Taken)
            return person.isTaken() ? Status() : take(person);
        if (person.isTaken()) {
            if (const auto done = giveBack(person); !done)
                return done;
        }
        return m_editor.update(TableId::RoundPeople, person.row, {{QStringLiteral("absent"), taking == Taking::Absent ? QStringLiteral("true") : QString()}});
    }

private:
    Status take(const RoundPerson &person)
    {
        const auto sample = m_editor.insert(TableId::Samples,
            {{QStringLiteral("person_id"), person.person.toString()}, {QStringLiteral("collected_on"), iso(m_on)}, {QStringLiteral("method"), m_round.method},
                {QStringLiteral("reason"), m_round.reason}, {QStringLiteral("pool_code"), person.poolCode}, {QStringLiteral("lab"), m_round.lab},
                {QStringLiteral("result"), QStringLiteral("pending")}});
        if (!sample)
            return failed(sample.error());
        return m_editor.update(TableId::RoundPeople, person.row, {{QStringLiteral("sample_id"), sample->toString()}, {QStringLiteral("absent"), QString()}});
    }

    Status giveBack(const RoundPerson &person)
    {
        if (person.result != QLatin1String("pending"))
            return fail(ErrorCode::InvalidInput, Tr::tr("The laboratory has answered for this sample. Take the result back first (U in the list)."));
        if (const auto done = m_editor.update(TableId::RoundPeople, person.row, {{QStringLiteral("sample_id"), QString()}}); !done)
            return done;
        return m_editor.remove(TableId::Samples, person.sample, Tr::tr("was not taken after all"));
    }

    Editor &m_editor;
    const SamplingRound &m_round;
    QDate m_on;
};

Result<Change> takeIn(store::Database &database, const Loaded &loaded, const std::map<Uuid, Taking> &marks, const QDate &on)
{
    if (!on.isValid() || on > database.clock().today())
        return fail(ErrorCode::InvalidInput, Tr::tr("Samples cannot have been taken on a day that lies ahead. Write the day on which they were taken."));
    auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    Taker taker(**editor, loaded.round, on);
    int taken = 0;
    int absent = 0;
    for (const RoundPerson &person : loaded.people) {
        const auto mark = marks.find(person.person);
        if (mark == marks.end())
            continue;
        if (const auto done = taker.mark(person, mark->second); !done)
            return failed(done.error());
        taken += mark->second == Taking::Taken ? 1 : 0;
        absent += mark->second == Taking::Absent ? 1 : 0;
    }
    const QString of = nameOf(loaded.round.place, loaded.round.plannedOn);
    const QString summary = taken > 0 ? Tr::tr("take %n samples (%1)", nullptr, taken) : absent > 0 ? Tr::tr("mark %n people as absent (%1)", nullptr, absent) : Tr::tr("take back what was marked (%1)");
    return commitAs(**editor, summary.arg(of));
}

} // namespace

Result<RoundReply> planRound(store::Database &database, const RoundPlan &wanted)
{
    auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    auto reply = addRound(**editor, wanted);
    if (!reply)
        return reply;
    auto change = commitAs(**editor, Tr::tr("plan a sampling (%1)").arg(nameOf(wanted.place, wanted.on)));
    if (!change)
        return failed(change.error());
    reply->change = *std::move(change);
    return reply;
}

Result<Change> changeRound(store::Database &database, const Uuid &round, const RoundPlan &plan)
{
    if (const auto fits = checkPlan(plan); !fits)
        return failed(fits.error());
    auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto loaded = load((*editor)->connection(), round);
    if (!loaded)
        return failed(loaded.error());
    if (const auto fits = checkTaken(*loaded, plan); !fits)
        return failed(fits.error());
    if (const auto done = (*editor)->update(TableId::SamplingRounds, round, headOf(plan)); !done)
        return failed(done.error());
    const RoundPlan before = planFrom(*loaded);
    const bool sameList = before.people == plan.people && before.poolSize == plan.poolSize && before.on == plan.on && before.communeCode == plan.communeCode;
    if (!sameList) {
        if (const auto done = rewriteLines(**editor, *loaded, plan); !done)
            return failed(done.error());
    }
    return commitAs(**editor, Tr::tr("change a sampling (%1)").arg(nameOf(plan.place, plan.on)));
}

Result<Change> removeRound(store::Database &database, const Uuid &round)
{
    auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto loaded = load((*editor)->connection(), round);
    if (!loaded)
        return failed(loaded.error());
    if (loaded->round.taken > 0)
        return fail(ErrorCode::StillUsed, Tr::tr("Samples of this round are taken already, so it stays in the books."));
    for (const RoundPerson &one : loaded->people) {
        if (const auto done = (*editor)->remove(TableId::RoundPeople, one.row, {}); !done)
            return failed(done.error());
    }
    if (const auto done = (*editor)->remove(TableId::SamplingRounds, round, {}); !done)
        return failed(done.error());
    return commitAs(**editor, Tr::tr("remove a sampling (%1)").arg(nameOf(loaded->round.place, loaded->round.plannedOn)));
}

Result<RoundPlan> planOf(store::Database &database, const Uuid &round)
{
    const auto loaded = load(database.connection(), round);
    if (!loaded)
        return failed(loaded.error());
    return planFrom(*loaded);
}

Result<Change> recordTaking(store::Database &database, const Uuid &round, const std::vector<TakingMark> &marks, const QDate &on)
{
    const auto loaded = load(database.connection(), round);
    if (!loaded)
        return failed(loaded.error());
    std::map<Uuid, Taking> wanted;
    for (const TakingMark &mark : marks)
        wanted[mark.person] = mark.taking;
    return takeIn(database, *loaded, wanted, on);
}

Result<Change> takeAll(store::Database &database, const Uuid &round, const std::vector<Uuid> &absent, const QDate &on)
{
    const auto loaded = load(database.connection(), round);
    if (!loaded)
        return failed(loaded.error());
    std::map<Uuid, Taking> marks;
    for (const RoundPerson &person : loaded->people) {
        if (!person.isTaken() && !person.isAbsent)
            marks[person.person] = Taking::Taken;
    }
    for (const Uuid &person : absent)
        marks[person] = Taking::Absent;
    return takeIn(database, *loaded, marks, on);
}

Result<RoundReply> planSingleRound(store::Database &database, const Uuid &round, const QDate &on)
{
    const auto loaded = load(database.connection(), round);
    if (!loaded)
        return failed(loaded.error());
    RoundPlan single = planFrom(*loaded);
    single.people.clear();
    for (const RoundPerson &person : loaded->people) {
        if (person.mustRepeat())
            single.people.push_back(person.person);
    }
    if (single.people.empty())
        return fail(ErrorCode::InvalidInput, Tr::tr("Nobody of this round is to be sampled again."));
    single.on = on;
    single.poolSize = 1;
    single.note = Tr::tr("Again, singly: %1").arg(nameOf(loaded->round.place, loaded->round.plannedOn));
    return planRound(database, single);
}

} // namespace stc::services
