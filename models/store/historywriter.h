// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"
#include "store/sqlite.h"

#include <optional>
#include <span>

namespace stc::store {

/// Keeps what rows were before (kind "replaced", "deleted") and what lost against a later version ("lost"). Inside the caller's transaction.
class HistoryWriter {
public:
    [[nodiscard]] Status open(Connection &connection);
    /// `content` as rowContent() makes it. A lost version that is kept already is not kept twice.
    [[nodiscard]] Status keep(const char *kind, std::int64_t batch, const schema::Table &table, const Uuid &id, std::int64_t updatedAt, std::string_view content);
    /// Remembers a deletion, so that it travels on and an older row cannot come back.
    [[nodiscard]] Status rememberDeletion(std::int64_t batch, const schema::Table &table, const Uuid &id, std::int64_t deletedAt, std::string_view reason);
    [[nodiscard]] Status forgetDeletion(const Uuid &id);

private:
    std::optional<Statement> m_find;
    std::optional<Statement> m_insert;
    std::optional<Statement> m_delete;
    std::optional<Statement> m_undelete;
};

} // namespace stc::store
