// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "schema/table.h"
#include "store/database.h"

#include <QStringList>

#include <vector>

/// What changed, who did it, and what was there before: for the page "Packages and history".
namespace stc::store {

/// One change by one person.
struct BatchLine {
    std::int64_t batch = 0;
    qint64 at = 0; ///< seconds since the epoch
    QString who;
    QString kind;   ///< import, edit, delete, restore
    QString source; ///< file names, may be empty
    QString summary;
    qint64 kept = 0; ///< versions that it replaced, deleted or passed over
};
/// Newest first.
[[nodiscard]] Result<std::vector<BatchLine>> batches(Database &database, int limit);

/// A package received or sent.
struct PackageLine {
    bool isSent = false;
    QString unit; ///< name of the other office, its code where the name is not known, empty when the package did not say
    qint64 sequence = 0;
    qint64 madeAt = 0;
    QString files;
    bool hasGap = false; ///< the one before it from this office never came
};
/// Newest first.
[[nodiscard]] Result<std::vector<PackageLine>> packages(Database &database, int limit);

/// A version of a record that is not in force.
struct KeptVersion {
    std::int64_t entry = 0;
    const schema::Table *table = nullptr;
    Uuid id;
    QString kind; ///< replaced, deleted, lost
    qint64 updatedAt = 0;
    QString title; ///< what the record was called in that version
};
[[nodiscard]] Result<std::vector<KeptVersion>> keptVersions(Database &database, std::int64_t batch, int limit);

/// A kept version beside the record as it stands, as people read them.
struct KeptComparison {
    QStringList columns;
    QStringList kept;
    QStringList current; ///< empty when the record is gone
};
[[nodiscard]] Result<KeptComparison> compareKept(Database &database, std::int64_t entry);

/// Makes a kept version the valid one, as a change of its own (batch "restore"), newer than what is there, so that it travels on with the next
/// export. Errors: NotFound (the record it refers to is gone), AlreadyExists (another record has taken its place), InvalidInput (a value is no
/// longer allowed, or it would close a ring of contacts). Gives the batch, 0 when it was so already.
[[nodiscard]] Result<std::int64_t> takeBack(Database &database, std::int64_t entry);

} // namespace stc::store
