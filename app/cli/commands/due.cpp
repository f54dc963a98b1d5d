// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "domain/dates.h"
#include "services/quarantine/due.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace stc::cli {

using store::DueList;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr Option kOptions[] = {
    {"date", "DATE", QT_TRANSLATE_NOOP("cli", "The day; today without it.")},
    kUnitOption,
    kJsonOption,
};

/// The people of a list, by id.
std::vector<std::pair<Uuid, std::size_t>> peopleOn(DueList list, const store::DueWork &work, const std::vector<Uuid> &ids)
{
    std::vector<std::pair<Uuid, std::size_t>> people;
    for (std::size_t i = 0; i < work.items.size(); ++i) {
        if (work.items[i].isOn(list))
            people.emplace_back(ids[i], i);
    }
    std::sort(people.begin(), people.end());
    return people;
}

QString iso(DayNumber day)
{
    return toQDate(day).toString(Qt::ISODate);
}

QJsonObject toJson(const store::DueWork &work, const std::vector<Uuid> &ids)
{
    QJsonObject all;
    const auto addIds = [&](const char *name, DueList list) {
        QJsonArray people;
        for (const auto &[id, item] : peopleOn(list, work, ids))
            people.append(id.toString());
        all.insert(QLatin1String(name), people);
    };
    addIds("check_today", DueList::CheckToday);
    addIds("fever", DueList::Fever);
    addIds("absent", DueList::Absent);
    addIds("ends_today", DueList::EndsToday);
    addIds("overdue", DueList::Overdue);
    addIds("new_today", DueList::NewToday);
    addIds("ended_today", DueList::EndedToday);
    QJsonArray unchecked;
    for (const auto &[id, item] : peopleOn(DueList::Unchecked, work, ids))
        unchecked.append(QJsonObject{{QStringLiteral("person_id"), id.toString()}, {QStringLiteral("since"), iso(work.items[item].uncheckedSince)}});
    all.insert(QStringLiteral("unchecked"), unchecked);
    QJsonArray tests;
    for (const auto &[id, item] : peopleOn(DueList::TestsDue, work, ids)) {
        for (const store::DueTest &test : work.testsOf(item))
            tests.append(QJsonObject{{QStringLiteral("person_id"), id.toString()}, {QStringLiteral("test_day"), test.day}, {QStringLiteral("due_on"), iso(test.on)}});
    }
    all.insert(QStringLiteral("tests_due"), tests);
    return all;
}

/// A line a team of a commune, of larger units a line a commune; the sum last.
Status printCounts(const Session &session, store::Database &database, const store::DueWork &work, bool isCommune)
{
    std::vector<QStringList> rows{{isCommune ? Tr::tr("Team") : Tr::tr("Commune"), Tr::tr("To check"), Tr::tr("Not checked"), Tr::tr("Fever or danger"), Tr::tr("Absent"), Tr::tr("Last day"),
        Tr::tr("Past it"), Tr::tr("To test"), Tr::tr("Began"), Tr::tr("Ended")}};
    const auto add = [&](const QString &name, const store::DueCounts &counts) {
        QStringList row{name};
        for (const DueList list : {DueList::CheckToday, DueList::Unchecked, DueList::Fever, DueList::Absent, DueList::EndsToday, DueList::Overdue, DueList::TestsDue, DueList::NewToday, DueList::EndedToday})
            row << session.number(static_cast<double>(counts[static_cast<std::size_t>(list)]));
        rows.push_back(row);
    };
    if (isCommune) {
        const auto teams = store::dueByTeam(database, work);
        if (!teams)
            return failed(teams.error());
        for (const store::DueTeam &team : *teams)
            add(team.id.isNull() ? Tr::tr("Without a team") : team.name, team.counts);
    } else {
        for (const auto &[area, counts] : store::dueByCommune(work)) {
            const Unit *commune = database.units().findArea(area);
            add(commune ? database.units().fullName(*commune) : QString::number(area), counts);
        }
    }
    add(Tr::tr("All"), work.counts);
    session.printTable(rows);
    return {};
}

Exit run(Session &session)
{
    const auto day = session.call().date("date");
    if (!day)
        return session.failed(day.error());
    const auto database = session.open(store::Database::Access::ReadOnly);
    if (!database)
        return session.failed(database.error());
    const auto code = session.unit(**database);
    if (!code)
        return session.failed(code.error());
    const auto work = services::dueWork(**database, {.day = day->value_or(QDate()), .unit = *code, .hamlet = {}});
    if (!work)
        return session.failed(work.error());
    if (session.wantsJson()) {
        const auto ids = store::personIdsOf(**database, *work);
        if (!ids)
            return session.failed(ids.error());
        session.print(QJsonDocument(toJson(*work, *ids)));
        return Exit::Done;
    }
    const Unit &unit = code->isEmpty() ? (*database)->unit() : *(*database)->units().find(*code);
    session.print(Tr::tr("%1, %2").arg((*database)->units().fullName(unit), displayDate(work->question.day)));
    if ((*database)->isTraining())
        session.print(Tr::tr("Training data: no real people."));
    if (const auto done = printCounts(session, **database, *work, unit.level == UnitLevel::Commune); !done)
        return session.failed(done.error());
    return Exit::Done;
}

} // namespace

const Command kDue{
    .name = "due",
    .words = "",
    .summary = QT_TRANSLATE_NOOP("cli", "The day's work with people in quarantine: whom to check, who was not, who is ill, who may go home, who is to be tested."),
    .options = kOptions,
    .details = QT_TRANSLATE_NOOP("cli", "With --json the ids of the people of each list, sorted. Otherwise how many there are, by team of a commune, by commune of a larger unit. "
                                          "`print due-list` prints the lists with names, in visit order."),
    .run = run,
};

} // namespace stc::cli
