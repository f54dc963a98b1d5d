// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "domain/dates.h"
#include "services/logbook/board.h"
#include "store/queries/pagefigures.h"

#include <QCoreApplication>
#include <QJsonObject>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr Option kOptions[] = {
    kFromOption,
    kToOption,
    kUnitOption,
    kJsonOption,
};

/// `{"TEAM-ID": {"2021-05-07": "missing"}}`
QJsonObject toJson(const store::PageBoard &board)
{
    QJsonObject all;
    for (std::size_t team = 0; team < board.teams.size(); ++team) {
        QJsonObject days;
        for (int day = 0; day < board.days; ++day) {
            if (const QString word = services::stageWord(board.cell(team, day).stage()); !word.isEmpty())
                days.insert(board.date(day).toString(Qt::ISODate), word);
        }
        if (!days.isEmpty())
            all.insert(board.teams[team].id.toString(), days);
    }
    return all;
}

QString percent(const Session &session, std::optional<int> tenths)
{
    return tenths ? session.number(*tenths / 10.0) + QStringLiteral(" %") : QStringLiteral("–");
}

/// A line a commune, of one commune a line a team; the sum last.
void printFigures(const Session &session, const store::PageBoard &board, const UnitList &units)
{
    const store::BoardFigures figures = store::figuresOf(board);
    std::vector<QStringList> rows{{Tr::tr("Unit or team"), Tr::tr("Pages due"), Tr::tr("Typed"), Tr::tr("Missing"), Tr::tr("Typed late"), Tr::tr("Complete"), Tr::tr("In time")}};
    const auto add = [&](const QString &name, const store::PageFigures &of) {
        rows.push_back({name, session.number(of.expected), session.number(of.typed), session.number(of.missing()), session.number(of.typedLate),
            percent(session, of.completeness()), percent(session, of.timeliness())});
    };
    if (figures.communes.size() > 1) {
        for (const auto &[area, of] : figures.communes) {
            const Unit *commune = units.findArea(area);
            add(commune ? units.fullName(*commune) : QString::number(area), of);
        }
    } else {
        for (std::size_t team = 0; team < board.teams.size(); ++team)
            add(board.teams[team].name, figures.teams[team]);
    }
    add(Tr::tr("All"), figures.all);
    session.printTable(rows);
}

Exit run(Session &session)
{
    const auto from = session.call().requiredDate("from");
    if (!from)
        return session.failed(from.error());
    const auto to = session.call().requiredDate("to");
    if (!to)
        return session.failed(to.error());
    const auto database = session.open(store::Database::Access::ReadOnly);
    if (!database)
        return session.failed(database.error());
    const auto code = session.unit(**database);
    if (!code)
        return session.failed(code.error());
    const auto board = services::pageBoard(**database, *code, *from, *to);
    if (!board)
        return session.failed(board.error());
    if (session.wantsJson()) {
        session.print(QJsonDocument(toJson(*board)));
        return Exit::Done;
    }
    const Unit &unit = code->isEmpty() ? (*database)->unit() : *(*database)->units().find(*code);
    session.print(Tr::tr("%1, %2 to %3").arg((*database)->units().fullName(unit), displayDate(*from), displayDate(*to)));
    if ((*database)->isTraining())
        session.print(Tr::tr("Training data: no real people."));
    printFigures(session, *board, (*database)->units());
    return Exit::Done;
}

} // namespace

const Command kBoard{
    .name = "board",
    .words = "",
    .summary = QT_TRANSLATE_NOOP("cli", "Which logbook pages are missing, printed, typed, checked or closed."),
    .options = kOptions,
    .details = QT_TRANSLATE_NOOP("cli", "With --json a word for each team and day: missing, printed, typed, checked or closed; days on which a team did not exist are left out. "
                                          "Otherwise how complete and how soon the pages are."),
    .run = run,
};

} // namespace stc::cli
