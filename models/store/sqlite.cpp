// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/sqlite.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QMutex>

#include <sqlite3.h>

#include <utility>

namespace stc::store {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

constexpr int kBusyMilliseconds = 5000;
constexpr int kStepsBetweenQuestions = 20'000;

/// The files that this process has open, and how often.
struct OpenFiles {
    QMutex mutex;
    QHash<QString, int> counts;
};

OpenFiles &openFiles()
{
    static OpenFiles files;
    return files;
}

/// SQLite's results as our codes, mapped once, here.
Error errorFor(int result, const QString &detail)
{
    switch (result & 0xFF) {
    case SQLITE_INTERRUPT: return {ErrorCode::Cancelled, Tr::tr("Cancelled."), detail};
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return {ErrorCode::Busy, Tr::tr("Another program is writing to this database. Wait until it has finished, then try again."), detail};
    case SQLITE_FULL:
        return {ErrorCode::DiskFull, Tr::tr("The disk is full. Nothing was changed. Make room on the disk, then try again."), detail};
    case SQLITE_NOTADB: return {ErrorCode::NotADatabase, Tr::tr("This file is not a database of this program. Choose another file."), detail};
    case SQLITE_CORRUPT:
        return {ErrorCode::DamagedDatabase, Tr::tr("The database is damaged. Restore the last backup (menu File, “Restore…”)."), detail};
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_CANTOPEN:
        return {ErrorCode::NoPermission, Tr::tr("The database cannot be opened or written. Check that the folder exists and that you may write to it."), detail};
    case SQLITE_IOERR:
        return {ErrorCode::WriteFailed, Tr::tr("Reading or writing the database failed. Nothing was changed. Check the disk or the USB stick."), detail};
    case SQLITE_CONSTRAINT:
        if (result == SQLITE_CONSTRAINT_UNIQUE || result == SQLITE_CONSTRAINT_PRIMARYKEY)
            return {ErrorCode::AlreadyExists, Tr::tr("There is such a record already."), detail};
        if (result == SQLITE_CONSTRAINT_FOREIGNKEY)
            return {ErrorCode::StillUsed, Tr::tr("Other records still refer to this one."), detail};
        break;
    default: break;
    }
    return {ErrorCode::Internal, Tr::tr("The database reported an unexpected error."), detail};
}

int progressHandler(void *cancelled)
{
    return (*static_cast<std::function<bool()> *>(cancelled))() ? 1 : 0;
}

} // namespace

Statement::Statement(Statement &&other) noexcept
    : m_statement(std::exchange(other.m_statement, nullptr)), m_connection(other.m_connection)
{
}

Statement &Statement::operator=(Statement &&other) noexcept
{
    std::swap(m_statement, other.m_statement);
    std::swap(m_connection, other.m_connection);
    return *this;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement &Statement::bindInteger(int index, std::int64_t value)
{
    sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

Statement &Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
    return *this;
}

Statement &Statement::bind(int index, std::string_view text)
{
    sqlite3_bind_text64(m_statement, index, text.data() ? text.data() : "", text.size(), SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bind(int index, const QString &text)
{
    if (text.isNull())
        return bindNull(index);
    const QByteArray utf8 = text.toUtf8();
    return bind(index, std::string_view(utf8.constData(), static_cast<std::size_t>(utf8.size())));
}

Statement &Statement::bind(int index, const Uuid &id)
{
    const auto bytes = id.bytes();
    return bindBlob(index, std::string_view(bytes.data(), bytes.size()));
}

Statement &Statement::bindBlob(int index, std::string_view bytes)
{
    sqlite3_bind_blob64(m_statement, index, bytes.data() ? bytes.data() : "", bytes.size(), SQLITE_TRANSIENT);
    return *this;
}

Statement &Statement::bindNull(int index)
{
    sqlite3_bind_null(m_statement, index);
    return *this;
}

Statement &Statement::bindStatic(int index, std::string_view text, bool isBlob)
{
    const char *data = text.data() ? text.data() : "";
    if (isBlob)
        sqlite3_bind_blob64(m_statement, index, data, text.size(), SQLITE_STATIC);
    else
        sqlite3_bind_text64(m_statement, index, data, text.size(), SQLITE_STATIC, SQLITE_UTF8);
    return *this;
}

Statement &Statement::bindCell(int index, const Cell &cell)
{
    switch (cell.kind) {
    case Cell::Kind::Null: return bindNull(index);
    case Cell::Kind::Integer: return bind(index, cell.integer);
    case Cell::Kind::Real: return bind(index, cell.real);
    case Cell::Kind::Text: return bindStatic(index, cell.text);
    case Cell::Kind::Id: return bind(index, cell.id);
    }
    return *this;
}

Result<bool> Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result == SQLITE_ROW)
        return true;
    if (result == SQLITE_DONE)
        return false;
    const Error error = m_connection->lastError("step");
    sqlite3_reset(m_statement);
    return failed(error);
}

Status Statement::run()
{
    for (;;) {
        const auto row = step();
        if (!row)
            return failed(row.error());
        if (!*row)
            break;
    }
    reset();
    return {};
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }
std::int64_t Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }
double Statement::real(int column) const { return sqlite3_column_double(m_statement, column); }
int Statement::columnCount() const { return sqlite3_column_count(m_statement); }

std::string_view Statement::text(int column) const
{
    const auto *data = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return data ? std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

std::string_view Statement::blob(int column) const
{
    const auto *data = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
    return data ? std::string_view(data, static_cast<std::size_t>(sqlite3_column_bytes(m_statement, column))) : std::string_view();
}

QString Statement::string(int column) const
{
    const std::string_view utf8 = text(column);
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

Uuid Statement::id(int column) const
{
    const std::string_view bytes = blob(column);
    return bytes.size() == 16 ? Uuid::fromBytes(bytes.data()) : Uuid();
}

Result<std::unique_ptr<Connection>> Connection::open(const QString &path, Mode mode)
{
    // Counting every allocation takes a lock each time; nobody asks for the count.
    static const int configured = sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
    Q_UNUSED(configured);
    std::unique_ptr<Connection> connection(new Connection);
    connection->m_path = path;
    int flags = SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE;
    flags |= mode == Mode::ReadOnly ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    if (mode == Mode::Create)
        flags |= SQLITE_OPEN_CREATE;
    if (sqlite3_open_v2(path.toUtf8().constData(), &connection->m_handle, flags, nullptr) != SQLITE_OK)
        return failed(connection->lastError("open"));
    connection->m_file = QFileInfo(path).canonicalFilePath(); // none in memory
    if (!connection->m_file.isEmpty()) {
        const QMutexLocker lock(&openFiles().mutex);
        ++openFiles().counts[connection->m_file];
    }
    sqlite3_busy_timeout(connection->m_handle, kBusyMilliseconds);
    return connection;
}

bool Connection::isOpenHere(const QString &path)
{
    const QString file = QFileInfo(path).canonicalFilePath();
    const QMutexLocker lock(&openFiles().mutex);
    return openFiles().counts.contains(file);
}

Connection::~Connection()
{
    sqlite3_close_v2(m_handle);
    if (m_file.isEmpty())
        return;
    const QMutexLocker lock(&openFiles().mutex);
    if (--openFiles().counts[m_file] == 0)
        openFiles().counts.remove(m_file);
}

Result<Statement> Connection::prepare(std::string_view sql)
{
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v3(m_handle, sql.data(), static_cast<int>(sql.size()), SQLITE_PREPARE_PERSISTENT, &statement, nullptr) != SQLITE_OK)
        return failed(lastError("prepare"));
    return Statement(statement, this);
}

Status Connection::execute(const char *sql)
{
    if (sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return failed(lastError("execute"));
    return {};
}

Result<std::int64_t> Connection::integer(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return failed(statement.error());
    const auto row = statement->step();
    if (!row)
        return failed(row.error());
    return *row ? statement->integer(0) : 0;
}

Result<QString> Connection::string(std::string_view sql)
{
    auto statement = prepare(sql);
    if (!statement)
        return failed(statement.error());
    const auto row = statement->step();
    if (!row)
        return failed(row.error());
    return *row ? statement->string(0) : QString();
}

std::int64_t Connection::changes() const { return sqlite3_changes64(m_handle); }
bool Connection::isInTransaction() const { return sqlite3_get_autocommit(m_handle) == 0; }
void Connection::setPatience(int milliseconds) { sqlite3_busy_timeout(m_handle, milliseconds); }
void Connection::resetPatience() { sqlite3_busy_timeout(m_handle, kBusyMilliseconds); }
void Connection::interrupt() { sqlite3_interrupt(m_handle); }

void Connection::setCancelled(std::function<bool()> cancelled)
{
    m_cancelled = std::move(cancelled);
    sqlite3_progress_handler(m_handle, m_cancelled ? kStepsBetweenQuestions : 0, m_cancelled ? progressHandler : nullptr, &m_cancelled);
}

Status Connection::copyTo(Connection &target)
{
    sqlite3_backup *backup = sqlite3_backup_init(target.m_handle, "main", m_handle, "main");
    if (!backup)
        return failed(target.lastError("backup"));
    int result = SQLITE_OK;
    while (result == SQLITE_OK) {
        result = sqlite3_backup_step(backup, 4096);
        if (m_cancelled && m_cancelled())
            result = SQLITE_INTERRUPT;
    }
    sqlite3_backup_finish(backup);
    if (result != SQLITE_DONE)
        return failed(errorFor(result, QStringLiteral("backup: %1").arg(result)));
    return {};
}

Error Connection::lastError(const char *what) const
{
    if (!m_handle)
        return errorFor(SQLITE_NOMEM, QStringLiteral("open: out of memory"));
    // The message names tables and columns, never values, so it may go into the log.
    const QString detail = QStringLiteral("%1: %2 (%3)").arg(QLatin1String(what), QString::fromUtf8(sqlite3_errmsg(m_handle))).arg(sqlite3_extended_errcode(m_handle));
    return errorFor(sqlite3_extended_errcode(m_handle), detail);
}

Result<Transaction> Transaction::begin(Connection &connection)
{
    const bool nested = connection.isInTransaction();
    const auto begun = connection.execute(nested ? "SAVEPOINT nested" : "BEGIN IMMEDIATE");
    if (!begun)
        return failed(begun.error());
    return Transaction(&connection, nested);
}

Status Transaction::commit()
{
    const auto done = m_connection->execute(m_nested ? "RELEASE nested" : "COMMIT");
    if (!done)
        return done; // the destructor rolls back
    m_connection = nullptr;
    return {};
}

Transaction::~Transaction()
{
    if (!m_connection || !m_connection->isInTransaction())
        return; // SQLite rolls back by itself on some errors (full disk, corruption)
    const auto rolledBack = m_connection->execute(m_nested ? "ROLLBACK TO nested; RELEASE nested" : "ROLLBACK");
    Q_UNUSED(rolledBack); // nothing better is left to do: SQLite rolls back when the file is opened again
}

} // namespace stc::store
