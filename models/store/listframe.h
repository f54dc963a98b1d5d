// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/lists.h"

#include <map>

/// What ListEngine keeps of one table; private to the files that implement it.
namespace stc::store {

struct ListFrame {
    schema::TableId table = schema::TableId::Teams;
    std::int32_t highestKey = 0;
    std::uint64_t lastUse = 0;

    std::optional<Keys> order;             ///< in the list's first order
    std::vector<Area> areas;               ///< the different ones
    std::vector<std::uint16_t> areaOf;     ///< by key, index into `areas`; empty until it is needed
    std::map<int, ColumnRanks> columns;    ///< by column of the table
    std::map<QString, ColumnRanks> others; ///< inherited and computed columns by their name
    std::optional<ColumnRanks> titles;
    std::map<int, std::vector<std::int32_t>> references; ///< by column: key → key referred to
    SearchIndex search;
    std::int32_t searchReadTo = 0;
    bool searchIsRead = false;
    std::vector<std::string> lastNeedles; ///< the last search and what it found: typing on narrows it
    KeySet lastFound;

    [[nodiscard]] std::size_t memory() const;
};

/// Keeps some key → row knowledge loading in pieces while nobody asks.
class ListEngine::Preparation {
public:
    schema::TableId table = schema::TableId::Teams;
    std::unique_ptr<ColumnLoader> loader;
    bool isRead = false;
    std::size_t taken = 0; ///< columns ranked
};

/// While it lives, everything is read from one state of the database, and the connection stops when the question is no longer wanted.
class Asking {
public:
    Asking(Connection &connection, const Progress &progress) : m_connection(connection), m_hasBegun(connection.execute("BEGIN").has_value())
    {
        connection.setCancelled(progress.cancelled);
    }
    ~Asking()
    {
        m_connection.setCancelled({});
        if (m_hasBegun && !m_connection.execute("COMMIT"))
            qWarning("lists: the end of a reading transaction failed");
    }
    Asking(const Asking &) = delete;
    Asking &operator=(const Asking &) = delete;

private:
    Connection &m_connection;
    bool m_hasBegun;
};

/// The table a reference column points to.
[[nodiscard]] inline schema::TableId targetOf(schema::TableId table, int column)
{
    return schema::table(table).columns[static_cast<std::size_t>(column)].target;
}

/// Reference columns whose rows are searched along with the table's own: none where the row has a name of its own.
[[nodiscard]] std::vector<int> searchedReferences(schema::TableId table);

/// Calls `sink` with the statement for each row.
template <typename Sink>
[[nodiscard]] Status forEachRow(Statement &statement, Sink &&sink)
{
    for (;;) {
        const auto row = statement.step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return {};
        sink(statement);
    }
}

} // namespace stc::store
