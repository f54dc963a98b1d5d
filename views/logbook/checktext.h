// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/logbook/page.h"

namespace stc::views {

/// What a box of a health check says: a temperature ("375", "37,5"), letters of symptoms, both, "absent", or "well" where nobody wrote down a figure. Empty is:
/// was not done. Logbook page and grid of health checks share it.
struct CheckReading {
    services::PageCheck check; ///< only where there is no problem
    QString problem;           ///< in words; empty = it can be read
};
[[nodiscard]] CheckReading readCheck(const store::Database &database, const QString &typed);
/// In words: "37,8 sốt, ho", "vắng", "khỏe"; also what can be typed back.
[[nodiscard]] QString checkText(const store::Database &database, const services::PageCheck &check);
/// As short as on paper: "37,8 h", "V"; ✓ where nobody wrote down a figure. The letter of the fever is left out where the figure says it already.
[[nodiscard]] QString shortCheckText(const services::PageCheck &check, int feverTenths);
/// What has to be seen to: "fever 38,1 °C, shortness of breath"; empty = nothing. `feverTenths`: from which temperature on (setting fever_tenths).
[[nodiscard]] QString checkAlarm(const store::Database &database, const services::PageCheck &check, int feverTenths);
/// What can be typed.
[[nodiscard]] QString checkLegend();

} // namespace stc::views
