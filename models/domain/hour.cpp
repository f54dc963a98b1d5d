// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hour.h"

namespace stc {

std::optional<int> minutesOf(std::string_view hour)
{
    const auto digit = [&](std::size_t at) { return hour[at] >= '0' && hour[at] <= '9' ? hour[at] - '0' : 99; };
    const std::size_t colon = hour.find(':');
    if (colon != 1 && colon != 2)
        return std::nullopt;
    if (hour.size() == colon + 6 && hour.substr(colon + 3) == ":00")
        hour.remove_suffix(3);
    if (hour.size() != colon + 3)
        return std::nullopt;
    const int hours = colon == 2 ? digit(0) * 10 + digit(1) : digit(0);
    const int minutes = digit(colon + 1) * 10 + digit(colon + 2);
    return hours <= 24 && minutes < 60 && hours * 60 + minutes <= 24 * 60 ? std::optional(hours * 60 + minutes) : std::nullopt;
}

} // namespace stc
