// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/backup.h"

#include "exchange/csvwriter.h"
#include "store/queries/filecopy.h"
#include "store/queries/quality.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <filesystem>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(backup)
};

constexpr const char *kCompanions[] = {"-wal", "-shm", "-journal"};

std::filesystem::path nativePath(const QString &path)
{
    return std::filesystem::path(path.toStdU16String());
}

/// Removes a file that did not get its name.
class PartFile {
public:
    explicit PartFile(const QString &path) : m_path(path) { remove(); }
    ~PartFile() { remove(); }
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;
    [[nodiscard]] const QString &path() const { return m_path; }

private:
    void remove()
    {
        QFile::remove(m_path);
        for (const char *suffix : kCompanions)
            QFile::remove(m_path + QLatin1String(suffix));
    }
    QString m_path;
};

/// Looking into a file that was copied by hand while it was in use makes SQLite put a journal beside it, and looking only, it may not take it away
/// again. What was not there before and holds nothing goes.
class NoTraces {
public:
    explicit NoTraces(const QString &path) : m_path(path), m_hadJournal(QFile::exists(path + QLatin1String("-wal"))) {}
    ~NoTraces()
    {
        const QFileInfo journal(m_path + QLatin1String("-wal"));
        if (m_hadJournal || !journal.exists() || journal.size() > 0)
            return;
        QFile::remove(journal.filePath());
        QFile::remove(m_path + QLatin1String("-shm"));
    }
    NoTraces(const NoTraces &) = delete;
    NoTraces &operator=(const NoTraces &) = delete;

private:
    QString m_path;
    bool m_hadJournal;
};

Status verify(const QString &path, const Clock &clock, const Progress &progress)
{
    const auto copy = store::Database::open(path, store::Database::Access::ReadOnly, clock);
    if (!copy)
        return failed(copy.error());
    store::Connection &connection = (*copy)->connection();
    connection.setCancelled(progress.cancelled);
    const auto problems = store::integrityProblems(connection);
    if (!problems)
        return failed(problems.error());
    if (!problems->empty())
        return fail(ErrorCode::DamagedDatabase, Tr::tr("This copy of the database is damaged. Choose another one."), QString::fromStdString(problems->front()));
    return {};
}

Status copyVerified(store::Connection &from, const QString &path, const Clock &clock, const Progress &progress)
{
    progress.report(0, 2, Tr::tr("Copying the database"));
    from.setCancelled(progress.cancelled);
    const auto copied = store::copyDatabase(from, path);
    from.setCancelled({});
    if (!copied)
        return copied;
    progress.report(1, 2, Tr::tr("Checking the copy"));
    if (const auto done = verify(path, clock, progress); !done)
        return done;
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite))
        return fail(ErrorCode::WriteFailed, Tr::tr("The copy could not be written to its end. Is there room on the disk?"), file.errorString());
    return exchange::syncToDisk(file);
}

/// The database and what belongs to it get another name. Where the file system knows links, the old name stays valid until the new file takes it.
Status keepOld(const QString &path, const QString &kept)
{
    std::error_code error;
    std::filesystem::create_hard_link(nativePath(path), nativePath(kept), error);
    if (error)
        std::filesystem::rename(nativePath(path), nativePath(kept), error);
    for (const char *suffix : kCompanions) {
        if (!error && QFile::exists(path + QLatin1String(suffix)))
            std::filesystem::rename(nativePath(path + QLatin1String(suffix)), nativePath(kept + QLatin1String(suffix)), error);
    }
    if (error)
        return fail(ErrorCode::NoPermission, Tr::tr("The replaced database cannot be kept beside the new one. Check that you may write into its folder."), QString::fromStdString(error.message()));
    return {};
}

} // namespace

Status backUp(store::Database &database, const QString &target, const Progress &progress)
{
    if (QFileInfo::exists(target))
        return fail(ErrorCode::AlreadyExists, Tr::tr("There is a file of this name already. Choose another name for the backup; nothing was overwritten."));
    const PartFile part(target + QLatin1String(".part"));
    if (const auto done = copyVerified(database.connection(), part.path(), database.clock(), progress); !done)
        return done;
    // Unlike std::filesystem::rename, this never replaces a file that came in between.
    if (!QFile::rename(part.path(), target))
        return fail(ErrorCode::WriteFailed, Tr::tr("The backup could not get its name. Choose another place."));
    progress.report(2, 2, Tr::tr("Done"));
    return {};
}

Result<RestoreReport> restore(const QString &databasePath, const QString &backup, const Clock &clock, const Progress &progress)
{
    if (QFileInfo(databasePath).exists() && QFileInfo(databasePath).canonicalFilePath() == QFileInfo(backup).canonicalFilePath())
        return fail(ErrorCode::WrongCall, Tr::tr("The backup and the database are the same file. Choose another one."));
    const NoTraces noTraces(backup);
    if (const auto whole = verify(backup, clock, progress); !whole)
        return failed(whole.error());
    const auto source = store::Connection::open(backup, store::Connection::Mode::ReadOnly);
    if (!source)
        return failed(source.error());
    const PartFile part(databasePath + QLatin1String(".restore-part"));
    if (const auto done = copyVerified(**source, part.path(), clock, progress); !done)
        return failed(done.error());

    RestoreReport report;
    if (QFileInfo::exists(databasePath)) {
        if (const auto claimed = store::claimDatabase(databasePath); !claimed) {
            if (claimed.error().code == ErrorCode::Busy)
                return fail(ErrorCode::Busy, Tr::tr("Another program has the database open. Close it there, then restore again."), claimed.error().detail);
            return failed(claimed.error());
        }
        const QString kept = databasePath + QLatin1String(".before-restore-") + vietnamTime(clock.nowSeconds()).toString(QStringLiteral("yyyyMMdd-HHmmss"));
        if (QFileInfo::exists(kept))
            return fail(ErrorCode::AlreadyExists, Tr::tr("There was a restore in this very second. Wait a moment, then restore again."));
        if (const auto done = keepOld(databasePath, kept); !done)
            return failed(done.error());
        report.kept = kept;
    }
    std::error_code error;
    std::filesystem::rename(nativePath(part.path()), nativePath(databasePath), error);
    if (error)
        return fail(ErrorCode::WriteFailed, Tr::tr("The restored database could not get its name. The former one is kept beside it."), QString::fromStdString(error.message()));
    progress.report(2, 2, Tr::tr("Done"));
    return report;
}

} // namespace stc::services
