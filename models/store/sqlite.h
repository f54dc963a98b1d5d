// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/cell.h"
#include "domain/error.h"

#include <QString>

#include <concepts>
#include <cstdint>
#include <functional>
#include <memory>
#include <string_view>

struct sqlite3;
struct sqlite3_stmt;

/// The only file that knows SQLite's handle. Qt SQL is not used: bound row by row it was measured several times slower than the handle for the
/// millions of rows of an import and for the scans behind the lists (tests/bench/bench_statement).
namespace stc::store {

class Connection;

/// A prepared statement. Binding starts at 1, columns at 0, as in SQLite. Texts and blobs given by `column…` live until the next step.
class Statement {
public:
    Statement() = default;
    Statement(Statement &&other) noexcept;
    Statement &operator=(Statement &&other) noexcept;
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;
    ~Statement();

    template <std::integral Whole>
    Statement &bind(int index, Whole value) { return bindInteger(index, static_cast<std::int64_t>(value)); }
    Statement &bindInteger(int index, std::int64_t value);
    Statement &bind(int index, double value);
    Statement &bind(int index, std::string_view text); ///< copied
    Statement &bind(int index, const QString &text);   ///< a null string is NULL
    Statement &bind(int index, const Uuid &id);
    Statement &bindBlob(int index, std::string_view bytes); ///< copied
    Statement &bindNull(int index);
    /// Without copying: the text must live until the statement is stepped and reset. Ids are bound as 16 bytes (copied).
    Statement &bindCell(int index, const Cell &cell);
    Statement &bindStatic(int index, std::string_view text, bool isBlob = false);

    /// true: a row is there. false: finished. After an error the statement is reset.
    [[nodiscard]] Result<bool> step();
    /// Steps to the end, then resets: for statements that give no rows.
    [[nodiscard]] Status run();
    void reset();

    [[nodiscard]] bool isNull(int column) const;
    [[nodiscard]] std::int64_t integer(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] std::string_view blob(int column) const;
    [[nodiscard]] QString string(int column) const;
    [[nodiscard]] Uuid id(int column) const; ///< null id where the column is NULL
    [[nodiscard]] int columnCount() const;

private:
    friend class Connection;
    Statement(sqlite3_stmt *statement, Connection *connection) : m_statement(statement), m_connection(connection) {}
    sqlite3_stmt *m_statement = nullptr;
    Connection *m_connection = nullptr;
};

/// One connection to one file. Belongs to one thread at a time.
class Connection {
public:
    enum class Mode { ReadOnly, ReadWrite, Create };
    /// Opens without looking inside. `path` may be ":memory:".
    [[nodiscard]] static Result<std::unique_ptr<Connection>> open(const QString &path, Mode mode);
    /// This process has a connection to that file. Then nothing but SQLite may open it here: on POSIX systems closing any other handle of the file
    /// gives up all locks of the process, and a second program that ends would take the write-ahead log away (sqlite.org/howtocorrupt.html, 2.2).
    [[nodiscard]] static bool isOpenHere(const QString &path);
    ~Connection();
    Connection(const Connection &) = delete;
    Connection &operator=(const Connection &) = delete;

    [[nodiscard]] Result<Statement> prepare(std::string_view sql);
    /// Runs one statement, or several parted by `;`, that give no rows.
    [[nodiscard]] Status execute(const char *sql);
    [[nodiscard]] Status execute(const QString &sql) { return execute(sql.toUtf8().constData()); }
    /// First column of the first row; 0 when there is none.
    [[nodiscard]] Result<std::int64_t> integer(std::string_view sql);
    [[nodiscard]] Result<QString> string(std::string_view sql);

    [[nodiscard]] std::int64_t changes() const;
    [[nodiscard]] bool isInTransaction() const;
    [[nodiscard]] QString path() const { return m_path; }

    /// How long a write waits for another program's lock; at first some seconds.
    void setPatience(int milliseconds);
    void resetPatience();
    /// Stops the running statement; may be called from another thread.
    void interrupt();
    /// Asked every few thousand steps; true stops the running statement with ErrorCode::Cancelled. Empty = never.
    void setCancelled(std::function<bool()> cancelled);
    /// Copies the whole database into `target` page by page (SQLite's online backup).
    [[nodiscard]] Status copyTo(Connection &target);

    /// The last error as a value for people; `what` says for the log what was tried.
    [[nodiscard]] Error lastError(const char *what) const;

private:
    Connection() = default;
    friend class Statement;
    sqlite3 *m_handle = nullptr;
    QString m_path;
    QString m_file; ///< the path without links, as it is counted among the open ones
    std::function<bool()> m_cancelled;
};

/// Begin, then commit or, left without it, roll back. Inside another transaction it is a savepoint.
class [[nodiscard]] Transaction {
public:
    [[nodiscard]] static Result<Transaction> begin(Connection &connection);
    Transaction(Transaction &&other) noexcept : m_connection(other.m_connection), m_nested(other.m_nested) { other.m_connection = nullptr; }
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();
    [[nodiscard]] Status commit();

private:
    Transaction(Connection *connection, bool nested) : m_connection(connection), m_nested(nested) {}
    Connection *m_connection;
    bool m_nested;
};

} // namespace stc::store
