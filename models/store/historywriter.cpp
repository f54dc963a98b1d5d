// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/historywriter.h"

namespace stc::store {

Status HistoryWriter::open(Connection &connection)
{
    const auto prepare = [&](std::optional<Statement> &place, const char *sql) -> Status {
        auto statement = connection.prepare(sql);
        if (!statement)
            return failed(statement.error());
        place = *std::move(statement);
        return {};
    };
    if (const auto done = prepare(m_find, "SELECT 1 FROM history WHERE id = ? AND kind = 'lost' AND updated_at = ? AND content = ?"); !done)
        return done;
    if (const auto done = prepare(m_insert, "INSERT INTO history (batch, table_name, id, kind, updated_at, content) VALUES (?, ?, ?, ?, ?, ?)"); !done)
        return done;
    if (const auto done = prepare(m_delete, "INSERT INTO deletions (id, table_name, deleted_at, reason, batch) VALUES (?, ?, ?, ?, ?)"
                                            " ON CONFLICT (id) DO UPDATE SET deleted_at = max(deletions.deleted_at, excluded.deleted_at)"); !done)
        return done;
    return prepare(m_undelete, "DELETE FROM deletions WHERE id = ?");
}

Status HistoryWriter::keep(const char *kind, std::int64_t batch, const schema::Table &table, const Uuid &id, std::int64_t updatedAt, std::string_view content)
{
    if (std::string_view(kind) == "lost") {
        m_find->bind(1, id).bind(2, updatedAt).bind(3, content);
        const auto found = m_find->step();
        if (!found)
            return failed(found.error());
        m_find->reset();
        if (*found)
            return {};
    }
    m_insert->bind(1, batch).bind(2, std::string_view(table.name)).bind(3, id).bind(4, std::string_view(kind)).bind(5, updatedAt).bind(6, content);
    return m_insert->run();
}

Status HistoryWriter::rememberDeletion(std::int64_t batch, const schema::Table &table, const Uuid &id, std::int64_t deletedAt, std::string_view reason)
{
    m_delete->bind(1, id).bind(2, std::string_view(table.name)).bind(3, deletedAt).bind(5, batch);
    if (reason.empty())
        m_delete->bindNull(4);
    else
        m_delete->bind(4, reason);
    return m_delete->run();
}

Status HistoryWriter::forgetDeletion(const Uuid &id)
{
    m_undelete->bind(1, id);
    return m_undelete->run();
}

} // namespace stc::store
