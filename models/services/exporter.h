// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/progress.h"
#include "schema/table.h"
#include "store/database.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace stc::services {

struct ExportOptions {
    QString target;                       ///< a folder, or a file ending in .zip
    QString unit;                         ///< only rows that lie in this unit (and, always, what they refer to); empty = all
    std::vector<schema::TableId> tables;  ///< empty = all
    std::optional<qint64> since;          ///< only rows changed at or after this time (seconds since the epoch)
    QString receiver;                     ///< unit code of the office it goes to; empty = the unit above ours
};

struct ExportReport {
    std::vector<std::pair<QString, qint64>> files; ///< name, rows
    qint64 sequence = 0;
    [[nodiscard]] qint64 rows() const;
};

/// Writes an exchange package (exchange.md): the same data always give the same bytes. Nothing is left half written.
[[nodiscard]] Result<ExportReport> runExport(store::Database &database, const ExportOptions &options, const Progress &progress);

} // namespace stc::services
