// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "services/tracing/levels.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr Option kOptions[] = {
    {"date", "DATE", QT_TRANSLATE_NOOP("cli", "As known at the end of this day.")},
    {"person", "ID", QT_TRANSLATE_NOOP("cli", "Only this person, with how it came about.")},
    kJsonOption,
};

/// `{"PERSON-ID": "F0"}`, by id.
QJsonObject toJson(const ContactGraph &graph, DayNumber day)
{
    std::vector<PersonIndex> people;
    for (PersonIndex person = 0; person < graph.people(); ++person)
        people.push_back(person);
    std::sort(people.begin(), people.end(), [&](PersonIndex a, PersonIndex b) { return graph.idOf(a) < graph.idOf(b); });
    QJsonObject all;
    for (const PersonIndex person : people) {
        if (const int level = graph.level(person, day); level != kNoLevel)
            all.insert(graph.idOf(person).toString(), services::levelText(level));
    }
    return all;
}

void printCounts(const Session &session, const ContactGraph &graph, const QDate &date)
{
    std::array<int, kNoLevel + 1> counts{};
    for (PersonIndex person = 0; person < graph.people(); ++person)
        ++counts[static_cast<std::size_t>(graph.level(person, dayNumber(date)))];
    session.print(Tr::tr("As known at the end of %1").arg(displayDate(date)));
    std::vector<QStringList> rows{{Tr::tr("Level"), Tr::tr("People")}};
    for (int level = 0; level <= kWeakestLevel; ++level)
        rows.push_back({services::levelText(level), session.number(counts[static_cast<std::size_t>(level)])});
    session.printTable(rows);
}

Exit runForPerson(Session &session, store::Database &database, const QDate &date)
{
    const auto id = Uuid::parse(session.call().value("person"));
    if (!id)
        return session.failed({ErrorCode::WrongCall, Tr::tr("--person needs the id of a person: 36 characters, as exchange files have it."), {}});
    const auto book = store::contactsNear(database.connection(), {*id}, 0);
    if (!book)
        return session.failed(book.error());
    const PersonIndex person = book->graph.find(*id);
    if (person == kNobody)
        return session.failed({ErrorCode::NotFound, Tr::tr("There is no person with this id."), {}});
    const int level = book->graph.level(person, dayNumber(date));
    if (session.wantsJson()) {
        QJsonObject one;
        if (level != kNoLevel)
            one.insert(id->toString(), services::levelText(level));
        session.print(QJsonDocument(one));
        return Exit::Done;
    }
    session.print(level == kNoLevel ? Tr::tr("Neither a case nor a contact by the end of %1").arg(displayDate(date)) : Tr::tr("%1 at the end of %2").arg(services::levelText(level), displayDate(date)));
    for (const QString &line : services::historyTexts(*book, person, date))
        session.print(QStringLiteral("  ") + line);
    return Exit::Done;
}

Exit run(Session &session)
{
    const auto date = session.call().requiredDate("date");
    if (!date)
        return session.failed(date.error());
    const auto database = session.open(store::Database::Access::ReadOnly);
    if (!database)
        return session.failed(database.error());
    if (session.call().has("person"))
        return runForPerson(session, **database, *date);
    const auto graph = store::contactGraph((*database)->connection());
    if (!graph)
        return session.failed(graph.error());
    if (session.wantsJson())
        session.print(QJsonDocument(toJson(*graph, dayNumber(*date))));
    else
        printCounts(session, *graph, *date);
    return Exit::Done;
}

} // namespace

const Command kLevels{
    .name = "levels",
    .words = "",
    .summary = QT_TRANSLATE_NOOP("cli", "Who is F0, F1, F2 or F3, as known at the end of a day."),
    .options = kOptions,
    .details = QT_TRANSLATE_NOOP("cli", "The level is derived from cases and contacts, the strongest counts: an F2 becomes F1 when their F1 turns positive. With --json each person's level by id; "
                                          "people who are neither case nor contact are left out. Otherwise how many there are of each level, or how one person's level came about."),
    .run = run,
};

} // namespace stc::cli
