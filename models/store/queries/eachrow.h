// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/sqlite.h"

namespace stc::store {

/// Steps through a statement to its end, handing each row to `take`.
template <typename Take>
[[nodiscard]] Status eachRow(Statement &statement, Take take)
{
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return {};
        take(static_cast<const Statement &>(statement));
    }
}

/// The same for a statement that has nothing to bind, or that `bind` binds.
template <typename Bind, typename Take>
[[nodiscard]] Status eachRow(Connection &connection, std::string_view sql, Bind bind, Take take)
{
    auto statement = connection.prepare(sql);
    if (!statement)
        return failed(statement.error());
    bind(*statement);
    return eachRow(*statement, take);
}

} // namespace stc::store
