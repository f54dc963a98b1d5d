// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "domain/dates.h"
#include "services/figures.h"

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

QJsonValue jsonNumber(double value)
{
    const auto whole = static_cast<qint64>(value);
    return static_cast<double>(whole) == value ? QJsonValue(whole) : QJsonValue(value);
}

Exit run(Session &session)
{
    if (session.call().words().constFirst() != QLatin1String("summary"))
        return session.failed({ErrorCode::WrongCall, Tr::tr("There is no report “%1”.").arg(session.call().words().constFirst()), {}});
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
    const auto figures = services::summary(**database, {*code, *from, *to});
    if (!figures)
        return session.failed(figures.error());
    if (session.wantsJson()) {
        QJsonObject object;
        for (const services::Figure &figure : *figures)
            object.insert(figure.name, jsonNumber(figure.value));
        session.print(QJsonDocument(object));
        return Exit::Done;
    }
    const Unit &unit = code->isEmpty() ? (*database)->unit() : *(*database)->units().find(*code);
    session.print(Tr::tr("%1, %2 to %3").arg((*database)->units().fullName(unit), displayDate(*from), displayDate(*to)));
    if ((*database)->isTraining())
        session.print(Tr::tr("Training data: no real people."));
    std::vector<QStringList> rows;
    for (const services::Figure &figure : *figures)
        rows.push_back({figure.label, session.number(figure.value)});
    session.printTable(rows);
    return Exit::Done;
}

} // namespace

const Command kReport{
    .name = "report",
    .words = "summary",
    .summary = QT_TRANSLATE_NOOP("cli", "The figures of a unit and a period."),
    .options = kOptions,
    .leastWords = 1,
    .mostWords = 1,
    .run = run,
};

} // namespace stc::cli
