// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/quarantine/terms.h"

namespace stc::services {

/// One thing of an answer in words: "Released", "0h00 of 28/05/2021".
struct TermsLine {
    QString label;
    QString value;
};
/// What a rule means for a start, in the order a clerk asks: which document, since when counted, last day, release, follow-up, tests. Translated; names no person.
[[nodiscard]] std::vector<TermsLine> termsLines(const EpisodeDates &answer);

/// "21 days", "no quarantine", "until the result of their F1".
[[nodiscard]] QString quarantineDaysText(const QuarantineRule &rule);
/// "1, 14, 20 and day 7 after release"; empty without tests.
[[nodiscard]] QString testDaysText(const QuarantineRule &rule);
/// "text not seen – to be confirmed", or empty: said wherever a rule is named.
[[nodiscard]] QString certaintyText(const QuarantineRule &rule);

} // namespace stc::services
