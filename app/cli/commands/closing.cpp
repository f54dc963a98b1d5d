// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "domain/dates.h"
#include "services/logbook/closing.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr Option kCloseOptions[] = {
    {"date", "DATE", QT_TRANSLATE_NOOP("cli", "The day to close, or the first one; without it, with --until, the first day that is open.")},
    {"until", "DATE", QT_TRANSLATE_NOOP("cli", "Close every open day up to this one.")},
    kJsonOption,
};
constexpr Option kReopenOptions[] = {
    {"date", "DATE", QT_TRANSLATE_NOOP("cli", "The closed day.")},
    {"reason", "TEXT", QT_TRANSLATE_NOOP("cli", "Why it is reopened.")},
    kJsonOption,
};

struct Days {
    QDate from;
    QDate until;
};

Result<Days> daysOf(const Session &session, store::Database &database)
{
    const auto date = session.call().date("date");
    if (!date)
        return failed(date.error());
    const auto until = session.call().date("until");
    if (!until)
        return failed(until.error());
    if (*date)
        return Days{**date, until->value_or(**date)};
    if (!*until)
        return fail(ErrorCode::WrongCall, Tr::tr("Say which day: --date, or --until for all days up to it."));
    const auto first = services::firstOpenDay(database, **until);
    if (!first)
        return failed(first.error());
    return Days{first->isValid() ? *first : **until, **until};
}

QJsonObject toJson(const services::DayOutlook &outlook)
{
    QJsonArray gaps;
    for (const services::CounterGap &gap : outlook.gaps)
        gaps.append(QJsonObject{{QStringLiteral("team"), gap.team.toString()}, {QStringLiteral("column"), gap.column}, {QStringLiteral("page"), gap.onPage},
                                {QStringLiteral("register"), gap.inRegister}});
    return {{QStringLiteral("day"), outlook.content.day.toString(Qt::ISODate)}, {QStringLiteral("teams"), static_cast<int>(outlook.content.teams.size())},
            {QStringLiteral("missing"), outlook.missing()}, {QStringLiteral("unfinished"), outlook.unfinished()}, {QStringLiteral("differing"), gaps}};
}

void tellOutlook(const Session &session, const services::DayOutlook &outlook)
{
    if (!outlook.isSmooth())
        session.tell(Tr::tr("%1: pages missing %2, not finished %3; counters that differ from the registers %4.")
                         .arg(displayDate(outlook.content.day)).arg(outlook.missing()).arg(outlook.unfinished()).arg(outlook.gaps.size()));
}

Exit close(Session &session)
{
    const auto database = session.open(store::Database::Access::ReadWrite);
    if (!database)
        return session.failed(database.error());
    const auto days = daysOf(session, **database);
    if (!days)
        return session.failed(days.error());
    QJsonArray told;
    if (services::mayClose(**database) && days->from <= days->until) {
        const QString commune = (*database)->unitCode();
        const auto states = services::closingDays(**database, commune, days->from, std::min(days->until, (*database)->clock().today()));
        if (!states)
            return session.failed(states.error());
        for (const services::ClosingDay &day : *states) {
            if (day.isClosed() || day.count.expected == 0)
                continue;
            const auto outlook = services::lookAtDay(**database, commune, day.count.day);
            if (!outlook)
                return session.failed(outlook.error());
            tellOutlook(session, *outlook);
            told.append(toJson(*outlook));
        }
    }
    const auto change = services::closeDays(**database, days->from, days->until);
    if (!change)
        return session.failed(change.error());
    if (session.wantsJson())
        session.print(QJsonDocument(QJsonObject{{QStringLiteral("closed"), change->isSomething()}, {QStringLiteral("days"), told}}));
    else
        session.print(change->isSomething() ? Tr::tr("Closed: %n day(s).", nullptr, static_cast<int>(told.size())) : Tr::tr("It was closed already."));
    return Exit::Done;
}

Exit reopen(Session &session)
{
    const auto date = session.call().requiredDate("date");
    if (!date)
        return session.failed(date.error());
    const auto reason = session.call().required("reason");
    if (!reason)
        return session.failed(reason.error());
    const auto database = session.open(store::Database::Access::ReadWrite);
    if (!database)
        return session.failed(database.error());
    const auto rows = services::closings(**database, (*database)->unitCode(), *date, *date);
    if (!rows)
        return session.failed(rows.error());
    const auto row = std::find_if(rows->begin(), rows->end(), [](const store::ClosingRow &one) { return one.isInForce(); });
    if (row == rows->end())
        return session.failed({ErrorCode::NotFound, Tr::tr("The day %1 is not closed.").arg(displayDate(*date)), {}});
    const auto change = services::reopenDay(**database, row->id, *reason);
    if (!change)
        return session.failed(change.error());
    if (session.wantsJson())
        session.print(QJsonDocument(QJsonObject{{QStringLiteral("reopened"), date->toString(Qt::ISODate)}}));
    else
        session.print(Tr::tr("The day %1 is open again.").arg(displayDate(*date)));
    return Exit::Done;
}

} // namespace

const Command kClose{
    .name = "close",
    .words = "",
    .summary = QT_TRANSLATE_NOOP("cli", "Close the day: freeze the figures of the logbooks of a commune."),
    .options = kCloseOptions,
    .details = QT_TRANSLATE_NOOP("cli", "A page of a closed day is changed with a reason only. What is missing is told and does not stop the closing. Closing a closed day changes nothing."),
    .run = close,
};

const Command kReopen{
    .name = "reopen",
    .words = "",
    .summary = QT_TRANSLATE_NOOP("cli", "Reopen a closed day, with a reason that stays in the history."),
    .options = kReopenOptions,
    .run = reopen,
};

} // namespace stc::cli
