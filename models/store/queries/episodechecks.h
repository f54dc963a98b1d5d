// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/episodefacts.h"

#include <optional>
#include <vector>

/// Health of one person during a quarantine, in short.
namespace stc::store {

struct CheckSummary {
    int days = 0;      ///< with a check
    int absentDays = 0;
    QDate lastOn;      ///< the latest check
    std::optional<double> lastTemperature; ///< °C, of the latest check that has one
    std::vector<QDate> feverDays;
};
/// Both days included. `feverFrom` in °C.
[[nodiscard]] Result<CheckSummary> checkSummary(Connection &connection, std::int64_t person, const QDate &from, const QDate &until, double feverFrom);
/// By day; from that day on.
[[nodiscard]] Result<std::vector<PersonSample>> samplesOfPerson(Connection &connection, std::int64_t person, const QDate &from);

} // namespace stc::store
