// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exchange/bytesource.h"
#include "services/import/tablemerge.h"
#include "services/importer.h"

namespace stc::services::import {

/// One line of a deletions.csv.
struct Deletion {
    const schema::Table *table = nullptr;
    Uuid id;
    std::int64_t at = 0;
    std::string reason;
    QString file;
    qint64 line = 0;
};

/// Reads a deletions.csv and tells the context what is leaving. Lines with errors are told to the report.
[[nodiscard]] Status readDeletions(MergeContext &context, exchange::ByteSource &bytes, const QString &fileName, ImportReport &report, std::vector<Deletion> &deletions);

/// Applies them after all rows are in, children before what they refer to: a row that was changed after its deletion stays; one that others
/// still refer to is an error.
[[nodiscard]] Status applyDeletions(MergeContext &context, std::vector<Deletion> deletions, ImportReport &report);

/// Takes a row away at once if the packages delete it and all that refers to it: another row needs its place. Gives its id; null: it stays.
[[nodiscard]] Result<Uuid> removeLeaving(MergeContext &context, const schema::Table &table, std::int64_t key);

} // namespace stc::services::import
