// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/assignment.h"

#include "services/commit.h"

#include "domain/dates.h"
#include "domain/vietnamese.h"
#include "services/assignmenttimeline.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <set>

namespace stc::services {

using schema::TableId;
using store::Spell;
using store::Values;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(assignment)
};

QString isoText(const QDate &date)
{
    return date.isNull() ? QString() : date.toString(Qt::ISODate);
}

QString idText(const Uuid &id)
{
    return id.isNull() ? QString() : id.toString();
}

Values spellValues(const Uuid &household, const Spell &spell)
{
    return {{QStringLiteral("household_id"), household.toString()}, {QStringLiteral("team_id"), idText(spell.team)}, {QStringLiteral("from_on"), isoText(spell.from)},
        {QStringLiteral("until_on"), isoText(spell.until)}};
}

// Outside the class below: there lupdate would look for the texts in another context.
tl::unexpected<Error> householdGone()
{
    return fail(ErrorCode::NotFound, Tr::tr("One of these households is no longer there. Look at the list again."));
}

QString reasonOfRemoval()
{
    return Tr::tr("replaced by a later assignment");
}

/// The team's name; empty for none. Errors: NotFound; InvalidInput when it does not exist on that day.
Result<QString> nameOfTeamOn(store::Editor &editor, const Uuid &team, const QDate &day)
{
    if (team.isNull())
        return QString();
    const auto values = editor.read(TableId::Teams, team);
    if (!values)
        return failed(values.error());
    if (!*values)
        return fail(ErrorCode::NotFound, Tr::tr("This team is no longer there. Choose another one."));
    const QString established = (*values)->value(QStringLiteral("established_on"));
    const QString dissolved = (*values)->value(QStringLiteral("dissolved_on"));
    if (isoText(day) < established)
        return fail(ErrorCode::InvalidInput, Tr::tr("This team was established on %1. Choose that day or a later one.").arg(displayPartialDate(established)));
    if (!dissolved.isEmpty())
        return fail(ErrorCode::InvalidInput, Tr::tr("This team was dissolved on %1. Choose another one.").arg(displayPartialDate(dissolved)));
    return (*values)->value(QStringLiteral("name"));
}

/// What stands behind "Undo:".
QString moveSummary(int count, const QString &team, const QDate &from, const QDate &today)
{
    if (from > today) {
        return team.isEmpty() ? Tr::tr("leave %n households without a team from %1", nullptr, count).arg(displayDate(from))
                              : Tr::tr("hand %n households over to %1 from %2", nullptr, count).arg(team, displayDate(from));
    }
    return team.isEmpty() ? Tr::tr("leave %n households without a team", nullptr, count) : Tr::tr("assign %n households to %1", nullptr, count).arg(team);
}

} // namespace

Mover::Mover(store::Editor &editor, store::HouseholdTeamsReader reader)
    : m_editor(&editor), m_reader(std::move(reader)), m_today(editor.database().clock().today())
{
}

Result<Mover> Mover::open(store::Editor &editor)
{
    auto reader = store::HouseholdTeamsReader::open(editor.connection());
    if (!reader)
        return failed(reader.error());
    return Mover(editor, *std::move(reader));
}

template <typename Act>
Status Mover::change(const Uuid &household, const Act &act)
{
    const auto before = m_reader.read(household);
    if (!before)
        return failed(before.error());
    if (!*before)
        return householdGone();
    AssignmentTimeline line(**before, m_today);
    act(line);
    return write(**before, line.teams());
}

Status Mover::move(const Uuid &household, const Uuid &team, const QDate &from)
{
    return change(household, [&](AssignmentTimeline &line) { line.assign(team, from); });
}

Status checkTeam(store::Editor &editor, const Uuid &team, const QDate &from)
{
    const auto name = nameOfTeamOn(editor, team, from);
    return name ? Status() : Status(failed(name.error()));
}

Status moveAsTyped(store::Editor &editor, const Uuid &household, const store::Values &before, store::Values &changes)
{
    const QString column = QStringLiteral("team_id");
    const QString order = QStringLiteral("visit_order");
    if (!changes.contains(column) || changes.value(column) == before.value(column))
        return {};
    const Uuid team = Uuid::parse(changes.value(column)).value_or(Uuid());
    const QDate today = editor.database().clock().today();
    if (const auto can = checkTeam(editor, team, today); !can)
        return can;
    auto mover = Mover::open(editor);
    if (!mover)
        return failed(mover.error());
    if (const auto moved = mover->move(household, team, today); !moved)
        return moved;
    changes.remove(column);
    if (changes.value(order) == before.value(order))
        changes.remove(order);
    return {};
}

Status Mover::settle(const Uuid &household)
{
    return change(household, [](AssignmentTimeline &line) { line.settle(); });
}

Status Mover::dropPlans(const Uuid &household)
{
    return change(household, [](AssignmentTimeline &line) { line.dropPlans(); });
}

Status Mover::redirectPlans(const Uuid &household, const Uuid &from, const Uuid &to)
{
    return change(household, [&](AssignmentTimeline &line) { line.redirectPlans(from, to); });
}

Result<int> Mover::nextPlace(const Uuid &team)
{
    const QString key = team.toString();
    auto known = m_lastPlace.find(key);
    if (known == m_lastPlace.end()) {
        const auto last = store::lastVisitOrder(m_editor->connection(), team);
        if (!last)
            return failed(last.error());
        known = m_lastPlace.insert(key, *last);
    }
    return ++*known;
}

Status Mover::write(const store::HouseholdTeams &before, const store::HouseholdTeams &after)
{
    if (before.team == after.team && before.spells == after.spells)
        return {};
    ++m_moved;
    if (before.team != after.team) {
        Values values{{QStringLiteral("team_id"), idText(after.team)}, {QStringLiteral("visit_order"), QString()}};
        if (!after.team.isNull()) {
            const auto place = nextPlace(after.team);
            if (!place)
                return failed(place.error());
            values.insert(QStringLiteral("visit_order"), QString::number(*place));
        }
        if (const auto done = m_editor->update(TableId::Households, after.household, values); !done)
            return done;
    }
    std::set<Uuid> kept;
    for (const Spell &spell : after.spells) {
        const bool isNew = spell.id.isNull();
        if (!isNew)
            kept.insert(spell.id);
        const Values values = spellValues(after.household, spell);
        Status done;
        if (isNew)
            done = m_editor->insert(TableId::Assignments, values).transform([](const Uuid &) {});
        else
            done = m_editor->update(TableId::Assignments, spell.id, values);
        if (!done)
            return done;
    }
    for (const Spell &spell : before.spells) {
        if (kept.contains(spell.id))
            continue;
        if (const auto done = m_editor->remove(TableId::Assignments, spell.id, reasonOfRemoval()); !done)
            return done;
    }
    return {};
}

Result<Change> assignHouseholds(store::Database &database, const std::vector<Uuid> &households, const Uuid &team, const QDate &from)
{
    std::vector<Move> moves;
    moves.reserve(households.size());
    for (const Uuid &household : households)
        moves.push_back({household, team});
    return assignEach(database, moves, from);
}

Result<Change> assignEach(store::Database &database, const std::vector<Move> &moves, const QDate &from, const QString &summary)
{
    if (!from.isValid())
        return fail(ErrorCode::InvalidInput, Tr::tr("Write the day from which the households belong to the team, for example 07/05/2021."));
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    auto mover = Mover::open(**editor);
    if (!mover)
        return failed(mover.error());
    QHash<QString, QString> names;
    for (const Move &move : moves) {
        const QString key = idText(move.team);
        if (!names.contains(key)) {
            const auto name = nameOfTeamOn(**editor, move.team, from);
            if (!name)
                return failed(name.error());
            names.insert(key, *name);
        }
        if (const auto done = mover->move(move.household, move.team, from); !done)
            return failed(done.error());
    }
    QString text = summary;
    if (text.isEmpty()) {
        text = names.size() == 1 ? moveSummary(mover->moved(), *names.constBegin(), from, database.clock().today())
                                 : Tr::tr("assign %n households to %1 teams", nullptr, mover->moved()).arg(names.size());
    }
    return commitAs(**editor, text);
}

Result<Change> applyDueAssignments(store::Database &database)
{
    // Asked first without the write lock: nearly always there is nothing.
    const auto waiting = store::dueHouseholds(database.connection(), database.clock().today());
    if (!waiting)
        return failed(waiting.error());
    if (waiting->empty())
        return Change{};
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto due = store::dueHouseholds(database.connection(), database.clock().today());
    if (!due)
        return failed(due.error());
    auto mover = Mover::open(**editor);
    if (!mover)
        return failed(mover.error());
    for (const Uuid &household : *due) {
        if (const auto done = mover->settle(household); !done)
            return failed(done.error());
    }
    return commitAs(**editor, Tr::tr("hand over %n households as planned", nullptr, mover->moved()));
}

Result<Change> dropPlans(store::Database &database, const std::vector<Uuid> &households)
{
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    auto mover = Mover::open(**editor);
    if (!mover)
        return failed(mover.error());
    for (const Uuid &household : households) {
        if (const auto done = mover->dropPlans(household); !done)
            return failed(done.error());
    }
    return commitAs(**editor, Tr::tr("cancel %n planned hand-overs", nullptr, mover->moved()));
}

Result<Change> setVisitOrder(store::Database &database, const Uuid &team, const std::vector<Uuid> &households)
{
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto values = (*editor)->read(TableId::Teams, team);
    if (!values)
        return failed(values.error());
    if (!*values)
        return fail(ErrorCode::NotFound, Tr::tr("This team is no longer there. Choose another one."));
    const auto own = store::householdsOfTeam((*editor)->connection(), team);
    if (!own)
        return failed(own.error());
    // A household that left meanwhile is not the team's to order; one that came goes behind.
    const std::set<Uuid> mine(own->begin(), own->end());
    std::vector<Uuid> order;
    std::set<Uuid> named;
    for (const Uuid &household : households) {
        if (mine.contains(household) && named.insert(household).second)
            order.push_back(household);
    }
    std::copy_if(own->begin(), own->end(), std::back_inserter(order), [&](const Uuid &household) { return !named.contains(household); });
    const auto places = store::visitOrders((*editor)->connection(), order);
    if (!places)
        return failed(places.error());
    for (std::size_t i = 0; i < order.size(); ++i) {
        const int place = int(i) + 1;
        if ((*places)[i] == place)
            continue;
        if (const auto done = (*editor)->update(TableId::Households, order[i], {{QStringLiteral("visit_order"), QString::number(place)}}); !done)
            return failed(done.error());
    }
    return commitAs(**editor, Tr::tr("change the visit order of %1").arg((*values)->value(QStringLiteral("name"))));
}

std::string addressKey(const QString &hamlet, const QString &address, const QString &number)
{
    constexpr char kNext = '\x01'; // before every byte of a key, so that a shorter place comes first
    std::string key = vietnamese::textSortKey(hamlet.toStdString());
    const QStringList parts = address.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (auto part = parts.crbegin(); part != parts.crend(); ++part) {
        // "12/5 Lê Lợi": the street is larger than the number before it; "Số 12" has nothing behind it.
        const QString text = part->trimmed();
        qsizetype end = 0;
        while (end < text.size() && (text.at(end).isDigit() || text.at(end) == QLatin1Char('/') || (end > 0 && text.at(end - 1).isDigit() && text.at(end).isLetter())))
            ++end;
        const bool hasNumber = end > 0 && end < text.size() && text.at(end).isSpace();
        key += kNext + vietnamese::textSortKey((hasNumber ? text.mid(end).trimmed() : text).toStdString());
        if (hasNumber)
            key += kNext + vietnamese::textSortKey(QString(text.left(end)).replace(QLatin1Char('/'), QLatin1Char(' ')).toStdString());
    }
    return key + kNext + vietnamese::textSortKey(number.toStdString());
}

} // namespace stc::services
