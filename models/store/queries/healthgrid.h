// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/logbookentry.h"

#include <functional>
#include <span>

/// Health checks of many people over some days, and who of them is a suspected case already.
namespace stc::store {

struct GridCheckRow {
    std::size_t person = 0; ///< place among the people asked for
    QDate date;
    QString session;        ///< code
    StoredCheck check;
};
/// Hands out the checks of these people (local numbers) from `first` to `last`, both included, person by person, by date and session. Read by person: the answer
/// takes as long as their checks are many, whatever else the books hold.
[[nodiscard]] Status eachCheck(Connection &connection, std::span<const std::int64_t> people, const QDate &first, const QDate &last, const std::function<void(GridCheckRow &&)> &take);

/// A suspected case that is not concluded: its outcome is none of negative, positive, closed.
struct OpenSuspected {
    Uuid id;
    QDate detectedOn;
};
/// The latest of each person (local numbers), in their order; nothing: none is open.
[[nodiscard]] Result<std::vector<std::optional<OpenSuspected>>> openSuspected(Connection &connection, std::span<const std::int64_t> people);

} // namespace stc::store
