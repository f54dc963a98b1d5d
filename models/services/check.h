// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"
#include "domain/progress.h"
#include "schema/table.h"
#include "store/database.h"

#include <map>
#include <vector>

namespace stc::services {

struct Finding {
    IssueCode code = IssueCode::Required;
    schema::TableId table = schema::TableId::Teams;
    Uuid id;
    QString message; ///< translated; names no person
};

struct CheckReport {
    QStringList damages;               ///< what the integrity check says; empty = the file is whole
    std::vector<Finding> findings;     ///< the first kFindingsPerCode of each code
    std::map<IssueCode, qint64> counts; ///< all of them
    static constexpr qint64 kFindingsPerCode = 100;

    [[nodiscard]] bool isWhole() const { return damages.isEmpty(); }
};

/// Is the database whole? Then the rules of the dictionary over every row: errors that slipped in (another program wrote, a rule came later) and
/// the warnings that never refuse a row. A damaged database is a report, not a failure; then the rules are not run.
/// Errors: Cancelled, Busy, …
[[nodiscard]] Result<CheckReport> runCheck(store::Database &database, const Progress &progress);

} // namespace stc::services
