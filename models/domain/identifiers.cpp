// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/identifiers.h"

#include <array>

namespace stc {

namespace {

bool isDigit(char c) { return c >= '0' && c <= '9'; }

struct PrefixChange {
    std::string_view before;
    std::string_view after;
};
// Conversion of 11-digit mobile numbers, 15/9 to 14/11/2018 (domain.md 4.7).
constexpr std::array<PrefixChange, 21> kOldPrefixes{{
    {"0120", "070"}, {"0121", "079"}, {"0122", "077"}, {"0126", "076"}, {"0128", "078"}, {"0123", "083"}, {"0124", "084"}, {"0125", "085"},
    {"0127", "081"}, {"0129", "082"}, {"0162", "032"}, {"0163", "033"}, {"0164", "034"}, {"0165", "035"}, {"0166", "036"}, {"0167", "037"},
    {"0168", "038"}, {"0169", "039"}, {"0186", "056"}, {"0188", "058"}, {"0199", "059"},
}};

/// One number of digits only; empty when it is none.
std::string onePhone(std::string digits, bool &repaired)
{
    if (digits.size() > 9 && digits.compare(0, 2, "84") == 0 && digits[0] != '0') {
        digits.replace(0, 2, "0");
        repaired = true;
    } else if (digits.size() > 10 && digits.compare(0, 4, "0084") == 0) {
        digits.replace(0, 4, "0");
        repaired = true;
    }
    if (repaired && digits.compare(0, 2, "00") == 0) // +84 (0)912…
        digits.erase(0, 1);
    const bool lostZero = (digits.size() == 9 && std::string_view("35789").find(digits[0]) != std::string_view::npos)
        || (digits.size() == 10 && digits[0] == '2');
    if (lostZero) {
        digits.insert(0, 1, '0');
        repaired = true;
    }
    if (digits.size() == 11 && digits[1] == '1') {
        for (const auto &change : kOldPrefixes) {
            if (std::string_view(digits).substr(0, 4) == change.before) {
                digits.replace(0, 4, change.after);
                repaired = true;
                break;
            }
        }
    }
    const bool mobile = digits.size() == 10 && digits[0] == '0' && digits[1] != '0' && digits[1] != '1' && digits[1] != '2';
    const bool landLine = digits.size() == 11 && digits[0] == '0' && digits[1] == '2';
    return mobile || landLine ? digits : std::string();
}

bool isPlainPhone(std::string_view text)
{
    if (text.size() != 10 || text[0] != '0' || text[1] < '3')
        return false;
    for (const char c : text) {
        if (!isDigit(c))
            return false;
    }
    return true;
}

} // namespace

bool looksLikeSpreadsheetNumber(std::string_view text)
{
    const std::size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0 || e + 2 > text.size() || !isDigit(text[0]))
        return false;
    for (std::size_t i = 0; i < e; ++i) {
        if (!isDigit(text[i]) && text[i] != ',' && text[i] != '.')
            return false;
    }
    for (std::size_t i = e + 1; i < text.size(); ++i) {
        if (!isDigit(text[i]) && !(i == e + 1 && (text[i] == '+' || text[i] == '-')))
            return false;
    }
    return true;
}

ReadValue readPhone(std::string_view text)
{
    if (isPlainPhone(text))
        return {std::string(text), Repair::None, std::nullopt};
    if (looksLikeSpreadsheetNumber(text))
        return {{}, Repair::None, IssueCode::SpreadsheetNumber};
    // Two numbers are parted by / ; , or by a space once a number is complete.
    std::string result;
    std::string digits;
    bool repaired = false;
    const auto finish = [&]() -> bool {
        if (digits.empty())
            return true;
        const std::string phone = onePhone(digits, repaired);
        if (phone.empty())
            return false;
        if (!result.empty())
            result.push_back(' ');
        result += phone;
        digits.clear();
        return true;
    };
    for (const char c : text) {
        if (isDigit(c)) {
            digits.push_back(c);
        } else if (c == '/' || c == ';' || c == ',') {
            if (!finish())
                return {{}, Repair::None, IssueCode::BadPhone};
        } else if (c == ' ') {
            // Numbers that begin with 01 or 02 have 11 digits.
            const bool complete = (digits.size() == 10 && digits[0] == '0' && digits[1] > '2') || (digits.size() == 11 && digits[0] == '0');
            if (complete && !finish())
                return {{}, Repair::None, IssueCode::BadPhone};
        } else if (c == '+') {
            if (!finish())
                return {{}, Repair::None, IssueCode::BadPhone};
        } else if (c != '.' && c != '-' && c != '(' && c != ')') {
            return {{}, Repair::None, IssueCode::BadPhone};
        }
    }
    if (!finish() || result.empty())
        return {{}, Repair::None, IssueCode::BadPhone};
    return {result, result == text ? Repair::None : Repair::Repaired, std::nullopt};
}

ReadValue readIdentity(std::string_view text)
{
    if (looksLikeSpreadsheetNumber(text))
        return {{}, Repair::None, IssueCode::SpreadsheetNumber};
    std::string digits;
    for (const char c : text) {
        if (isDigit(c))
            digits.push_back(c);
        else if (c != ' ' && c != '.' && c != '-')
            return {{}, Repair::None, IssueCode::BadIdentity};
    }
    // Excel drops leading zeros; all provinces' codes are 001 to 096, so at most two can be lost.
    while (digits.size() == 10 || digits.size() == 11)
        digits.insert(0, 1, '0');
    if (digits.size() == 8)
        digits.insert(0, 1, '0');
    if (digits.size() != 9 && digits.size() != 12)
        return {{}, Repair::None, IssueCode::BadIdentity};
    return {digits, digits == text ? Repair::None : Repair::Repaired, std::nullopt};
}

std::optional<IdentityFacts> identityFacts(std::string_view identity)
{
    if (identity.size() != 12)
        return std::nullopt;
    const int century = identity[3] - '0';
    const int year = (identity[4] - '0') * 10 + (identity[5] - '0');
    return IdentityFacts{1900 + century / 2 * 100 + year, century % 2 == 1};
}

} // namespace stc
