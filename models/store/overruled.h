// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/incomingrow.h"

namespace stc::store {

/// Keeps why a person overruled a warning, inside the caller's transaction. `value` is what the warning is about, canonical.
[[nodiscard]] Status keepOverruled(Connection &connection, std::int64_t batch, const Uuid &id, const FieldProblem &warning, const schema::Table &table, const QString &value, const QString &reason);
/// The reason given for this warning while the value was the same; empty: nobody has overruled it.
[[nodiscard]] Result<QString> overruledReason(Database &database, const Uuid &id, const FieldProblem &warning, const schema::Table &table, const QString &value);

} // namespace stc::store
