// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "store/database.h"

namespace stc::services {

/// Copies the database into one file that needs nothing else; others may go on working meanwhile. The copy is made beside the target, verified
/// (opened, integrity), and then gets its name: a file of that name is whole, or not there. An existing file is never overwritten (AlreadyExists).
[[nodiscard]] Status backUp(store::Database &database, const QString &target, const Progress &progress);

struct RestoreReport {
    QString kept; ///< where the replaced database is now; empty when there was none
};

/// Puts a backup in the place of a database that nobody has open. The backup is verified first (ours, not of a newer version, whole); the replaced
/// database stays beside as `NAME.before-restore-YYYYMMDD-HHMMSS`. Errors: NotFound, NotADatabase, DamagedDatabase, NewerDatabase (the backup);
/// Busy (somebody has the database open), DiskFull, … ; then everything is as it was.
[[nodiscard]] Result<RestoreReport> restore(const QString &databasePath, const QString &backup, const Clock &clock, const Progress &progress);

} // namespace stc::services
