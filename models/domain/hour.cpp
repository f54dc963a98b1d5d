// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/hour.h"

namespace stc {

std::optional<int> minutesOf(std::string_view hour)
{
    const auto digit = [&](std::size_t at) { return hour[at] >= '0' && hour[at] <= '9' ? hour[at] - '0' : 99; };
    if (hour.size() != 5 || hour[2] != ':')
        return std::nullopt;
    const int hours = digit(0) * 10 + digit(1);
    const int minutes = digit(3) * 10 + digit(4);
    return hours <= 24 && minutes < 60 && hours * 60 + minutes <= 24 * 60 ? std::optional(hours * 60 + minutes) : std::nullopt;
}

} // namespace stc
