// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/issue.h"

#include <optional>
#include <string>
#include <string_view>

namespace stc {

enum class Repair : std::uint8_t { None, Repaired };

/// A value read from paper or a spreadsheet: canonical text, whether it had to be mended, or what is wrong.
struct ReadValue {
    std::string text;
    Repair repair = Repair::None;
    std::optional<IssueCode> issue;
};

/// Digits with a leading 0: 10 for a mobile, 11 for a land line; several separated by a space. Takes `+84`, dots, dashes, brackets, a leading
/// zero that Excel lost, and the 11-digit mobile numbers of before 15/9/2018 (converted by the Ministry's table). domain.md 4.7.
[[nodiscard]] ReadValue readPhone(std::string_view text);
/// 9 or 12 digits (CMND, CCCD); spaces, dots and a lost leading zero are mended. domain.md 4.8.
[[nodiscard]] ReadValue readIdentity(std::string_view text);
/// `1,23E+11`: digits are gone for good.
[[nodiscard]] bool looksLikeSpreadsheetNumber(std::string_view text);

struct IdentityFacts {
    int birthYear = 0;
    bool female = false;
};
/// Birth year and sex inside a 12-digit number; nothing for 9 digits.
[[nodiscard]] std::optional<IdentityFacts> identityFacts(std::string_view identity);

} // namespace stc
