// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/change.h"
#include "store/database.h"

#include <QDate>

#include <vector>

/// Where people were, typed line by line.
namespace stc::services {

struct NewExposure {
    Uuid person;
    QString place;
    QDate day;
    QString from = {};    ///< as typed: 7h30, 0730, 7:30, 7; may be empty
    QString until = {};
    QString setting = {}; ///< code; may be empty
};

/// "07:30" of what was typed; empty for empty text; nothing for what is no hour.
[[nodiscard]] std::optional<QString> hourOf(const QString &typed);

/// Errors: InvalidInput (nobody chosen, no place, no day, a day ahead, no hour, an end before its beginning, the very line there already).
[[nodiscard]] Result<Change> addExposure(store::Database &database, const NewExposure &exposure);
/// Lines typed by mistake. Errors: NotFound.
[[nodiscard]] Result<Change> removeExposures(store::Database &database, const std::vector<Uuid> &ids);

} // namespace stc::services
