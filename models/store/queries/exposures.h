// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <optional>
#include <vector>

namespace stc::store {

/// Somebody was at a place.
struct Exposure {
    Uuid id;
    Uuid person;
    QString name;
    QString birthDate; ///< canonical
    QString place;
    QDate day;
    std::optional<int> from;  ///< minutes after midnight; nothing: not known
    std::optional<int> until;
    QString setting;   ///< code; may be empty
};

/// Those of people of the area up to that day, latest first; of an invalid day: all.
[[nodiscard]] Result<std::vector<Exposure>> exposures(Connection &connection, const AreaRange &area, const QDate &until);
/// Every place that was typed, the most used first: to be offered.
[[nodiscard]] Result<QStringList> exposurePlaces(Connection &connection, const AreaRange &area);

} // namespace stc::store
