// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clock.h"
#include "domain/units.h"
#include "store/sqlite.h"

#include <memory>
#include <optional>

class QLockFile;

namespace stc::store {

/// One office's database file: opened, checked, migrated. Belongs to one thread; a worker asks for `another()`.
class Database {
public:
    enum class Access { ReadOnly, ReadWrite };
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /// A new, empty database for a unit. Refuses to overwrite any file (AlreadyExists). `units` is kept inside when it is not the built-in list.
    [[nodiscard]] static Result<std::unique_ptr<Database>> create(const QString &path, const QString &unitCode, const UnitList &units, const Clock &clock);
    /// Opens and, where needed, migrates after a backup beside the file (`NAME.before-vN`).
    /// Errors: NotFound, NotADatabase, DamagedDatabase (also a file shorter than it says), NewerDatabase, NoPermission, Busy.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, Access access, const Clock &clock);
    /// A further connection to the same file, for another thread.
    [[nodiscard]] Result<std::unique_ptr<Database>> another(Access access) const;

    [[nodiscard]] Connection &connection() { return *m_connection; }
    [[nodiscard]] QString path() const { return m_connection->path(); }
    [[nodiscard]] const UnitList &units() const { return *m_units; }
    [[nodiscard]] const Clock &clock() const { return *m_clock; }

    /// The unit this database belongs to.
    [[nodiscard]] QString unitCode();
    [[nodiscard]] const Unit &unit();
    /// Training data are inside: the window and every print say so.
    [[nodiscard]] bool isTraining();

    [[nodiscard]] QString setting(const char *name, const QString &otherwise = {});
    [[nodiscard]] int numberSetting(const char *name, int otherwise);
    [[nodiscard]] Status setSetting(const char *name, const QString &value);

    /// Who works here: the name of the account.
    [[nodiscard]] static QString who();
    /// Names this opening of the database for as long as it lasts (isSessionAlive).
    [[nodiscard]] const QString &session();

    /// A change that is about to happen: `kind` is import, edit, delete, restore; `source` a file name or empty. Gives its number.
    [[nodiscard]] Result<std::int64_t> beginBatch(const char *kind, const QString &source);
    [[nodiscard]] Status summariseBatch(std::int64_t batch, const QString &summary);

private:
    Database();
    [[nodiscard]] Status loadUnits();
    std::unique_ptr<Connection> m_connection;
    std::shared_ptr<const UnitList> m_units;
    const Clock *m_clock = nullptr;
    std::optional<QString> m_unitCode;
    QString m_session;
    std::unique_ptr<QLockFile> m_sessionLock; ///< goes with the program, however it ends
};

/// A program on this machine has a database open under that name.
[[nodiscard]] bool isSessionAlive(const QString &session);

/// Names of settings, each said once.
namespace settings {
inline constexpr char kUnit[] = "unit";
inline constexpr char kTraining[] = "training";
inline constexpr char kTeamMembersLeast[] = "team_members_least";       ///< 3
inline constexpr char kTeamMembersMost[] = "team_members_most";         ///< 5
inline constexpr char kTeamHouseholdsLeast[] = "team_households_least"; ///< 30
inline constexpr char kTeamHouseholdsMost[] = "team_households_most";   ///< 50
inline constexpr char kTeamOneLeader[] = "team_one_leader";             ///< 1 = warn of a team without exactly one leader
inline constexpr char kTeamTraining[] = "team_training";                ///< 1 = warn of members who are not trained
inline constexpr char kFeverTenths[] = "fever_tenths";                  ///< 375 = 37.5 °C
inline constexpr char kPageLateDays[] = "page_late_days";               ///< 1 = a page is late when it is typed later than the day after
inline constexpr char kPageCheckShare[] = "page_check_share";           ///< 5 = per cent of the typed pages that a second person reads
inline constexpr char kLogbookLayout[] = "logbook_layout";              ///< JSON, see reports/logbooklayout.h; empty = as shipped
inline constexpr char kStartIsDayOne[] = "start_is_day_one";             ///< 1 = the day a quarantine starts is its day 1; 0 = the day after
inline constexpr char kLogbookPhrases[] = "logbook_phrases";            ///< the office's own phrases, one a line
} // namespace settings

} // namespace stc::store
