// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QStringList>

namespace stc::store {

/// Hamlets of a commune as its households and teams write them, those with the most households first.
[[nodiscard]] Result<QStringList> hamletsOf(Connection &connection, Area commune);
/// The highest household number of a hamlet, as it is written; empty: none begins with a digit.
[[nodiscard]] Result<QString> highestHouseholdNumber(Connection &connection, Area commune, const QString &hamlet);

} // namespace stc::store
