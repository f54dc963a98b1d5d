// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>
#include <QString>

#include <vector>

namespace stc::services {

struct SummaryOptions {
    QString unit; ///< code; empty = the database's own unit
    QDate from;
    QDate to; ///< both days included
};

struct Figure {
    QLatin1String name; ///< as the exchange format names it: part of the command line's contract
    QString label;      ///< translated
    double value = 0;   ///< whole but for days of work
};

/// The figures of exchange.md, "Figures of a summary", in its order. Errors: WrongCall (unknown unit, days the wrong way round), Cancelled, …
[[nodiscard]] Result<std::vector<Figure>> summary(store::Database &database, const SummaryOptions &options);

} // namespace stc::services
