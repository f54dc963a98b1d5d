// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "store/lists.h"

#include <QList>

namespace stc::views {

/// Writes rows of a list as CSV for people, with these list columns; needs a connection of its own thread. Nothing is left half written.
/// Gives the number of rows.
[[nodiscard]] Result<qint64> exportRows(store::Database &database, schema::TableId table, const store::Keys &keys, const QList<int> &columns, const QString &path,
                                        const Progress &progress);

} // namespace stc::views
