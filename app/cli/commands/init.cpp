// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include <QCoreApplication>
#include <QFile>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

constexpr Option kOptions[] = {
    {"unit", "CODE", QT_TRANSLATE_NOOP("cli", "The province (2 digits), district (3) or commune (5) that the database is for.")},
    {"units", "FILE.csv", QT_TRANSLATE_NOOP("cli", "Units of another province; without it the list of Bắc Giang, 2021.")},
};

Result<UnitList> unitsOf(const Call &call)
{
    if (!call.has("units"))
        return UnitList::builtIn();
    QFile file(call.value("units"));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NotFound, Tr::tr("The list of units cannot be read. Check the name of the file."), file.errorString());
    return UnitList::fromCsv(file.readAll());
}

Exit run(Session &session)
{
    const auto path = session.databasePath();
    if (!path)
        return session.failed(path.error());
    const auto code = session.call().required("unit");
    if (!code)
        return session.failed(code.error());
    const auto units = unitsOf(session.call());
    if (!units)
        return session.failed(units.error());
    const auto database = store::Database::create(*path, *code, *units, session.clock());
    if (!database)
        return session.failed(database.error());
    session.print(Tr::tr("The database for %1 (%2) was made.").arg(units->fullName((*database)->unit()), *code));
    return Exit::Done;
}

} // namespace

const Command kInit{
    .name = "init",
    .words = "",
    .summary = QT_TRANSLATE_NOOP("cli", "Make a new database for a unit; a file that is there is never overwritten."),
    .options = kOptions,
    .run = run,
};

} // namespace stc::cli
