// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"
#include "schema/table.h"
#include "store/sqlite.h"

#include <QDate>

#include <span>
#include <vector>

namespace stc::store {

/// One figure of the summary, by the name that the exchange format gives it.
struct FigureKind {
    const char *name;
    schema::Label label; ///< context "figures"
    std::string_view sql; ///< one number; ?1 and ?2 first and last area, ?3 and ?4 first and last day (only those it needs)
    int parameters;
};

/// In the order of the exchange format.
[[nodiscard]] std::span<const FigureKind> figureKinds();

/// The numbers of a place and a period (both days included), in the order of figureKinds().
[[nodiscard]] Result<std::vector<double>> countFigures(Connection &connection, const AreaRange &place, const QDate &from, const QDate &to);

} // namespace stc::store
