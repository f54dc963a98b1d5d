// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite.h"

#include <QString>

namespace stc::store {

/// Copies a whole database, as it is committed at this moment, into a new file that needs no journal beside it; others may go on working with `from`.
/// What was begun is taken away again on failure. Errors: DiskFull, NoPermission, DamagedDatabase, Cancelled (Connection::setCancelled), …
[[nodiscard]] Status copyDatabase(Connection &from, const QString &path);

/// Busy when another program, or another connection, has the database open, even if it is only reading. Otherwise everything that its journal held is
/// in the file itself afterwards. A file that is damaged or no database is nobody's: no error.
[[nodiscard]] Status claimDatabase(const QString &path);

} // namespace stc::store
