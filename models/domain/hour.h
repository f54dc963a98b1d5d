// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string_view>

namespace stc {

/// "07:30" as minutes, up to "24:00"; also as spreadsheets save it again: "7:30", "07:30:00". Nothing for other text.
[[nodiscard]] std::optional<int> minutesOf(std::string_view hour);

} // namespace stc
