// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/importsession.h"

#include "store/queries/exportrows.h"

#include <utility>

namespace stc::store {

Result<ImportSession> ImportSession::begin(Database &database, bool write)
{
    ImportSession session(database);
    Connection &connection = database.connection();
    if (write) {
        // With other connections open this fails as busy and the WAL stays, which is right as well, only slower.
        const auto journal = connection.execute("PRAGMA busy_timeout = 0; PRAGMA journal_mode = TRUNCATE");
        Q_UNUSED(journal);
    }
    const auto prepared = connection.execute("PRAGMA busy_timeout = 5000; PRAGMA foreign_keys = OFF; PRAGMA cache_size = -48000");
    if (!prepared)
        return failed(prepared.error());
    const auto begun = connection.execute(write ? "BEGIN IMMEDIATE" : "BEGIN");
    if (!begun)
        return failed(begun.error());
    return session;
}

ImportSession::ImportSession(ImportSession &&other) noexcept : m_database(std::exchange(other.m_database, nullptr)) {}

ImportSession::~ImportSession()
{
    end();
}

void ImportSession::end()
{
    if (!m_database)
        return;
    Connection &connection = m_database->connection();
    if (connection.isInTransaction()) {
        const auto rolledBack = connection.execute("ROLLBACK");
        Q_UNUSED(rolledBack); // what cannot be rolled back now is when the file is opened next
    }
    const auto restored = connection.execute("PRAGMA foreign_keys = ON; PRAGMA cache_size = -32000; PRAGMA journal_mode = WAL");
    Q_UNUSED(restored);
    m_database = nullptr;
}

Status ImportSession::commit()
{
    Connection &connection = m_database->connection();
    if (const auto done = connection.execute("COMMIT"); !done)
        return done;
    // Looks at a few hundred entries of each index: the planner then chooses well among them.
    const auto optimised = connection.execute("PRAGMA analysis_limit = 400; PRAGMA optimize");
    Q_UNUSED(optimised);
    end();
    return {};
}

namespace {

Result<FoundRow> foundRow(Connection &connection, const schema::Table &table, const char *condition, const auto &wanted)
{
    auto select = connection.prepare(std::string("SELECT key, updated_at, id FROM ") + table.name + condition);
    if (!select)
        return failed(select.error());
    select->bind(1, wanted);
    const auto row = select->step();
    if (!row)
        return failed(row.error());
    return *row ? FoundRow{select->integer(0), select->integer(1), select->id(2)} : FoundRow{};
}

} // namespace

Result<FoundRow> findRow(Connection &connection, const schema::Table &table, const Uuid &id)
{
    return foundRow(connection, table, " WHERE id = ?", id);
}

Result<FoundRow> findRow(Connection &connection, const schema::Table &table, std::int64_t key)
{
    return foundRow(connection, table, " WHERE key = ?", key);
}

Result<std::vector<std::int64_t>> keysReferringTo(Connection &connection, const schema::Child &child, std::int64_t key)
{
    const std::string column = child.table->columns[static_cast<std::size_t>(child.column)].name;
    auto select = connection.prepare(std::string("SELECT key FROM ") + child.table->name + " WHERE " + column + " = ?");
    if (!select)
        return failed(select.error());
    select->bind(1, key);
    std::vector<std::int64_t> keys;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            return keys;
        keys.push_back(select->integer(0));
    }
}

Result<bool> isReferredTo(Connection &connection, const schema::Table &table, std::int64_t key)
{
    for (const schema::Child &child : schema::referrersOf(table.id)) {
        const std::string column = child.table->columns[static_cast<std::size_t>(child.column)].name;
        auto select = connection.prepare(std::string("SELECT 1 FROM ") + child.table->name + " WHERE " + column + " = ? LIMIT 1");
        if (!select)
            return failed(select.error());
        select->bind(1, key);
        const auto row = select->step();
        if (!row || *row)
            return row;
    }
    return false;
}

Result<bool> isEmpty(Connection &connection)
{
    for (const schema::Table *table : schema::allTables()) {
        const auto any = hasRows(connection, *table);
        if (!any || *any)
            return any ? Result<bool>(false) : any;
    }
    return true;
}

Status notePackage(Connection &connection, const PackageNote &note)
{
    auto insert = connection.prepare("INSERT INTO packages (batch, direction, unit_code, sequence, made_at, files) VALUES (?, ?, ?, ?, ?, ?)");
    if (!insert)
        return failed(insert.error());
    insert->bind(1, note.batch).bind(2, note.sent ? std::string_view("out") : std::string_view("in")).bind(3, note.unit.isNull() ? QStringLiteral("") : note.unit);
    insert->bind(4, note.sequence).bind(5, note.madeAt).bind(6, note.files);
    return insert->run();
}

namespace {

Result<std::int64_t> lastSequence(Connection &connection, std::string_view direction, const QString &unit)
{
    auto select = connection.prepare("SELECT coalesce(max(sequence), 0) FROM packages WHERE direction = ? AND unit_code = ?");
    if (!select)
        return failed(select.error());
    select->bind(1, direction).bind(2, unit);
    const auto row = select->step();
    if (!row)
        return failed(row.error());
    return select->integer(0);
}

} // namespace

Result<std::int64_t> lastSequenceFrom(Connection &connection, const QString &unit) { return lastSequence(connection, "in", unit); }
Result<std::int64_t> lastSequenceTo(Connection &connection, const QString &unit) { return lastSequence(connection, "out", unit); }

} // namespace stc::store
