// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/filecopy.h"

#include <QFile>

namespace stc::store {

namespace {

/// Leaving WAL needs the file for oneself alone, so SQLite's own locks answer whether somebody else has it.
Status leaveWal(Connection &connection)
{
    const auto mode = connection.string("PRAGMA journal_mode = DELETE");
    if (!mode)
        return failed(mode.error());
    return {};
}

} // namespace

Status copyDatabase(Connection &from, const QString &path)
{
    const auto copy = [&]() -> Status {
        auto target = Connection::open(path, Connection::Mode::Create);
        if (!target)
            return failed(target.error());
        if (const auto done = from.copyTo(**target); !done)
            return done;
        return leaveWal(**target);
    };
    const auto done = copy();
    if (!done) {
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(suffix));
    }
    return done;
}

Status claimDatabase(const QString &path)
{
    const auto connection = Connection::open(path, Connection::Mode::ReadWrite);
    if (!connection)
        return failed(connection.error());
    const auto done = leaveWal(**connection);
    if (!done && (done.error().code == ErrorCode::NotADatabase || done.error().code == ErrorCode::DamagedDatabase))
        return {};
    return done;
}

} // namespace stc::store
