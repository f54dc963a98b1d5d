// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"
#include "store/database.h"

namespace stc::store {

/// The connection as an import wants it, and as it was again afterwards: one transaction, a larger cache, references checked by the import itself,
/// and, when nobody else has the file open, a journal that does not write every page twice.
class ImportSession {
public:
    /// `write` false: only a consistent look, nothing can be written.
    [[nodiscard]] static Result<ImportSession> begin(Database &database, bool write);
    ImportSession(ImportSession &&other) noexcept;
    ImportSession &operator=(ImportSession &&) = delete;
    ~ImportSession(); ///< rolls back what was not committed
    [[nodiscard]] Status commit();

private:
    explicit ImportSession(Database &database) : m_database(&database) {}
    void end();
    Database *m_database;
};

struct FoundRow {
    std::int64_t key = 0; ///< 0 = there is none
    std::int64_t updatedAt = 0;
    Uuid id;
};
[[nodiscard]] Result<FoundRow> findRow(Connection &connection, const schema::Table &table, const Uuid &id);
[[nodiscard]] Result<FoundRow> findRow(Connection &connection, const schema::Table &table, std::int64_t key);

/// Does any row refer to this one?
[[nodiscard]] Result<bool> isReferredTo(Connection &connection, const schema::Table &table, std::int64_t key);

/// Keys of the rows of a table that refer to this one with this column.
[[nodiscard]] Result<std::vector<std::int64_t>> keysReferringTo(Connection &connection, const schema::Child &child, std::int64_t key);

/// Not one row in any of the 22 tables.
[[nodiscard]] Result<bool> isEmpty(Connection &connection);

/// A package received or sent.
struct PackageNote {
    std::int64_t batch = 0;
    bool sent = false;
    QString unit; ///< the other office
    qint64 sequence = 0;
    qint64 madeAt = 0;
    QString files;
};
[[nodiscard]] Status notePackage(Connection &connection, const PackageNote &note);
/// Highest sequence number received from a unit; 0 = none yet.
[[nodiscard]] Result<std::int64_t> lastSequenceFrom(Connection &connection, const QString &unit);
/// Highest sequence number sent to a unit; 0 = none yet.
[[nodiscard]] Result<std::int64_t> lastSequenceTo(Connection &connection, const QString &unit);

} // namespace stc::store
