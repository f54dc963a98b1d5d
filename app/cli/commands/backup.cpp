// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command.h"

#include "services/backup.h"

#include <QCoreApplication>

namespace stc::cli {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

Exit runBackup(Session &session)
{
    const auto database = session.open(store::Database::Access::ReadOnly);
    if (!database)
        return session.failed(database.error());
    const QString target = session.call().words().constFirst();
    if (const auto done = services::backUp(**database, target, session.progress()); !done)
        return session.failed(done.error());
    session.print(Tr::tr("The backup was made and verified: %1").arg(target));
    return Exit::Done;
}

Exit runRestore(Session &session)
{
    const auto path = session.databasePath();
    if (!path)
        return session.failed(path.error());
    const auto report = services::restore(*path, session.call().words().constFirst(), session.clock(), session.progress());
    if (!report)
        return session.failed(report.error());
    session.print(Tr::tr("The database was restored."));
    if (!report->kept.isEmpty())
        session.print(Tr::tr("The former one is kept: %1").arg(report->kept));
    return Exit::Done;
}

} // namespace

const Command kBackup{
    .name = "backup",
    .words = "FILE",
    .summary = QT_TRANSLATE_NOOP("cli", "Copy the database, whole and verified, also while somebody works with it."),
    .options = {},
    .leastWords = 1,
    .mostWords = 1,
    .run = runBackup,
};

const Command kRestore{
    .name = "restore",
    .words = "FILE",
    .summary = QT_TRANSLATE_NOOP("cli", "Put a backup in the place of the database, which is kept beside it under another name."),
    .options = {},
    .leastWords = 1,
    .mostWords = 1,
    .run = runRestore,
};

} // namespace stc::cli
