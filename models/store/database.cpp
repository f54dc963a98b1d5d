// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/database.h"

#include "store/migrations.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QLockFile>
#include <QFileInfo>
#include <QtEndian>

namespace stc::store {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Database)
};

bool hasContent(const QString &path)
{
    return QFileInfo(path).size() > 0;
}

/// Rolling back needs to write, reading alone cannot do it. Where it does not succeed, opening will say why.
void finishInterrupted(const QString &path)
{
    if (!hasContent(path + QLatin1String("-journal")))
        return;
    if (const auto connection = Connection::open(path, Connection::Mode::ReadWrite)) {
        const auto looked = (*connection)->integer("SELECT count(*) FROM sqlite_schema");
        Q_UNUSED(looked);
    }
}

Status checkOwner(std::int64_t applicationId, std::int64_t version)
{
    if (applicationId != kApplicationId)
        return fail(ErrorCode::NotADatabase, Tr::tr("This file is a database of another program. Choose another file."));
    if (version > kSchemaVersion)
        return fail(ErrorCode::NewerDatabase, Tr::tr("This database was made by a newer version of the program. Install that version to open it."));
    return {};
}

/// What the first 100 bytes of a database file say, before SQLite is let near it.
Status checkHeader(const QString &path)
{
    QFile file(path);
    if (!file.exists())
        return fail(ErrorCode::NotFound, Tr::tr("The database file is not there. Choose another file, or make a new database."));
    if (!file.open(QIODevice::ReadOnly))
        return fail(ErrorCode::NoPermission, Tr::tr("The database file cannot be read. Ask for the right to read it."));
    const QByteArray header = file.read(100);
    if (header.size() < 100 || !header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        return fail(ErrorCode::NotADatabase, Tr::tr("This file is not a database of this program. Choose another file."));
    // What was written last may still lie beside the file, because a program was killed or has it open: then only SQLite can tell.
    const bool isUnfinished = hasContent(path + QLatin1String("-wal")) || hasContent(path + QLatin1String("-journal"));
    if (isUnfinished)
        return {};
    if (const auto ours = checkOwner(qFromBigEndian<quint32>(header.constData() + 68), qFromBigEndian<quint32>(header.constData() + 60)); !ours)
        return ours;
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + 16) == 1 ? 65536 : qFromBigEndian<quint16>(header.constData() + 16);
    const qint64 pages = qFromBigEndian<quint32>(header.constData() + 28);
    const bool countIsValid = qFromBigEndian<quint32>(header.constData() + 24) == qFromBigEndian<quint32>(header.constData() + 92);
    if (countIsValid && file.size() < pages * pageSize)
        return fail(ErrorCode::DamagedDatabase, Tr::tr("The database file is cut off. Restore the last backup (menu File, “Restore…”)."));
    return {};
}

/// WAL lets the window read while an import writes; drives that cannot share memory (FAT, network) fall back by themselves.
Status prepareConnection(Connection &connection, Database::Access access)
{
    if (const auto done = connection.execute("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -32000"); !done)
        return done;
    if (access == Database::Access::ReadOnly)
        return {};
    if (const auto mode = connection.string("PRAGMA journal_mode = WAL"); !mode && mode.error().code != ErrorCode::Busy)
        return failed(mode.error());
    return connection.execute("PRAGMA synchronous = FULL");
}

QString sessionFile(const QString &session)
{
    return QDir::temp().filePath(QStringLiteral("sotocovid-%1.lock").arg(session));
}

Status backUpBeforeMigration(Connection &connection)
{
    const QString copy = QStringLiteral("%1.before-v%2").arg(connection.path()).arg(kSchemaVersion);
    if (QFile::exists(copy))
        return {}; // an earlier try got so far; the older copy is the better one
    auto statement = connection.prepare("VACUUM INTO ?");
    if (!statement)
        return failed(statement.error());
    statement->bind(1, copy);
    return statement->run();
}

} // namespace

Result<std::unique_ptr<Database>> Database::create(const QString &path, const QString &unitCode, const UnitList &units, const Clock &clock)
{
    if (!units.find(unitCode))
        return fail(ErrorCode::WrongCall, Tr::tr("There is no administrative unit with the code “%1”.").arg(unitCode));
    if (path.isEmpty()) // SQLite would take it for a database that goes when it is closed
        return fail(ErrorCode::WrongCall, Tr::tr("The database needs a file name."));
    if (path != QLatin1String(":memory:") && QFile::exists(path))
        return fail(ErrorCode::AlreadyExists, Tr::tr("There is a file of this name already. Choose another name; nothing was overwritten."));
    auto connection = Connection::open(path, Connection::Mode::Create);
    if (!connection)
        return failed(connection.error());
    std::unique_ptr<Database> database(new Database);
    database->m_connection = *std::move(connection);
    database->m_clock = &clock;
    const auto fill = [&]() -> Status {
        if (const auto done = database->m_connection->execute("PRAGMA page_size = 8192"); !done)
            return done;
        if (const auto done = prepareConnection(*database->m_connection, Access::ReadWrite); !done)
            return done;
        auto transaction = Transaction::begin(*database->m_connection);
        if (!transaction)
            return failed(transaction.error());
        if (const auto done = migrate(*database->m_connection, clock.nowSeconds()); !done)
            return done;
        auto insert = database->m_connection->prepare("INSERT INTO units (code, name, level, parent, area) VALUES (?, ?, ?, ?, ?)");
        if (!insert)
            return failed(insert.error());
        for (const Unit &unit : units.all()) {
            insert->bind(1, unit.code).bind(2, unit.name).bind(3, static_cast<int>(unit.level)).bind(4, unit.parent.isNull() ? QStringLiteral("") : unit.parent).bind(5, unit.area);
            if (const auto done = insert->run(); !done)
                return done;
        }
        if (const auto done = database->setSetting(settings::kUnit, unitCode); !done)
            return done;
        return transaction->commit();
    };
    auto filled = fill();
    if (filled)
        filled = database->loadUnits();
    if (!filled) {
        database.reset();
        for (const char *suffix : {"", "-wal", "-shm", "-journal"})
            QFile::remove(path + QLatin1String(suffix));
        return failed(filled.error());
    }
    return database;
}

Result<std::unique_ptr<Database>> Database::open(const QString &path, Access access, const Clock &clock)
{
    if (!Connection::isOpenHere(path)) { // was looked at then, and must not be touched now
        if (const auto header = checkHeader(path); !header)
            return failed(header.error());
    }
    if (access == Access::ReadOnly)
        finishInterrupted(path);
    auto connection = Connection::open(path, access == Access::ReadOnly ? Connection::Mode::ReadOnly : Connection::Mode::ReadWrite);
    if (!connection)
        return failed(connection.error());
    std::unique_ptr<Database> database(new Database);
    database->m_connection = *std::move(connection);
    database->m_clock = &clock;
    const auto owner = database->m_connection->integer("PRAGMA application_id");
    if (!owner)
        return failed(owner.error());
    const auto version = database->m_connection->integer("PRAGMA user_version");
    if (!version)
        return failed(version.error());
    if (const auto ours = checkOwner(*owner, *version); !ours)
        return failed(ours.error());
    if (const auto done = prepareConnection(*database->m_connection, access); !done)
        return failed(done.error());
    if (*version < kSchemaVersion && access == Access::ReadWrite) {
        if (const auto done = backUpBeforeMigration(*database->m_connection); !done)
            return failed(done.error());
        if (const auto done = migrate(*database->m_connection, clock.nowSeconds()); !done)
            return failed(done.error());
    }
    if (const auto done = database->loadUnits(); !done)
        return failed(done.error());
    return database;
}

Result<std::unique_ptr<Database>> Database::another(Access access) const
{
    return open(m_connection->path(), access, *m_clock);
}

Status Database::loadUnits()
{
    auto select = m_connection->prepare("SELECT code, name, level, parent, area FROM units ORDER BY area");
    if (!select)
        return failed(select.error());
    std::vector<Unit> units;
    for (;;) {
        const auto row = select->step();
        if (!row)
            return failed(row.error());
        if (!*row)
            break;
        units.push_back({select->string(0), select->string(1), static_cast<UnitLevel>(select->integer(2)), select->string(3), select->integer(4)});
    }
    m_units = std::make_shared<const UnitList>(UnitList::fromUnits(std::move(units)));
    if (!m_units->find(unitCode()))
        return fail(ErrorCode::DamagedDatabase, Tr::tr("The database does not say which unit it belongs to. Restore the last backup (menu File, “Restore…”)."));
    return {};
}

QString Database::unitCode()
{
    if (!m_unitCode)
        m_unitCode = setting(settings::kUnit);
    return *m_unitCode;
}

const Unit &Database::unit()
{
    return *m_units->find(unitCode());
}

bool Database::isTraining()
{
    return setting(settings::kTraining) == QLatin1String("1");
}

QString Database::setting(const char *name, const QString &otherwise)
{
    auto select = m_connection->prepare("SELECT value FROM settings WHERE name = ?");
    if (!select)
        return otherwise;
    select->bind(1, std::string_view(name));
    const auto row = select->step();
    return row && *row ? select->string(0) : otherwise;
}

int Database::numberSetting(const char *name, int otherwise)
{
    bool isNumber = false;
    const int value = setting(name).toInt(&isNumber);
    return isNumber ? value : otherwise;
}

Status Database::setSetting(const char *name, const QString &value)
{
    auto insert = m_connection->prepare("INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value");
    if (!insert)
        return failed(insert.error());
    insert->bind(1, std::string_view(name)).bind(2, value.isNull() ? QStringLiteral("") : value);
    return insert->run();
}

Database::Database() = default;
Database::~Database() = default;

QString Database::who()
{
    QString name = qEnvironmentVariable("USER", qEnvironmentVariable("USERNAME"));
    if (name.isEmpty()) // a job without a login shell
        name = QFileInfo(QDir::homePath()).owner();
    return name.isEmpty() ? QStringLiteral("?") : name;
}

const QString &Database::session()
{
    if (!m_sessionLock) {
        m_session = Uuid::random().toString();
        m_sessionLock = std::make_unique<QLockFile>(sessionFile(m_session));
        m_sessionLock->setStaleLockTime(0); // however long a program runs: only its end makes the lock stale
        m_sessionLock->tryLock(0);
    }
    return m_session;
}

bool isSessionAlive(const QString &session)
{
    QLockFile lock(sessionFile(session));
    lock.setStaleLockTime(0);
    return QFile::exists(sessionFile(session)) && !lock.tryLock(0);
}

Result<std::int64_t> Database::beginBatch(const char *kind, const QString &source)
{
    auto insert = m_connection->prepare("INSERT INTO batches (at, who, kind, source, summary) VALUES (?, ?, ?, ?, '') RETURNING batch");
    if (!insert)
        return failed(insert.error());
    insert->bind(1, m_clock->nowSeconds()).bind(2, who()).bind(3, std::string_view(kind)).bind(4, source.isNull() ? QStringLiteral("") : source);
    const auto row = insert->step();
    if (!row)
        return failed(row.error());
    const std::int64_t batch = insert->integer(0);
    if (const auto rest = insert->run(); !rest)
        return failed(rest.error());
    return batch;
}

Status Database::summariseBatch(std::int64_t batch, const QString &summary)
{
    auto update = m_connection->prepare("UPDATE batches SET summary = ? WHERE batch = ?");
    if (!update)
        return failed(update.error());
    update->bind(1, summary.isNull() ? QStringLiteral("") : summary).bind(2, batch);
    return update->run();
}

} // namespace stc::store
