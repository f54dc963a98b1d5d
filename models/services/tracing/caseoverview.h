// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/contactgraph.h"
#include "domain/progress.h"
#include "store/database.h"

#include <QDate>

#include <array>
#include <vector>

namespace stc::services {

/// A confirmed case with how many people hang on it.
struct CaseOverview {
    Uuid person;
    QString name;
    QString birthDate;
    QString hamlet;
    QString code;
    QDate confirmedOn;
    std::array<int, kWeakestLevel> contacts{}; ///< F1, F2, F3: ContactGraph::contactsBelow()
};

/// Cases of people of an area as known at the end of a day, the latest first. A case that was confirmed twice stands once. Reads the whole graph: on a worker
/// thread. Errors: those of the database; Cancelled.
[[nodiscard]] Result<std::vector<CaseOverview>> caseOverview(store::Database &database, const AreaRange &area, const QDate &day, const Progress &progress = {});

} // namespace stc::services
