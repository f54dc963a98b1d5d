// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace stc::exchange {

struct Utf8Check {
    const char *bad = nullptr;       ///< first byte that is no text: wrong UTF-8, or NUL, which no file of ours holds
    const char *checkedTo = nullptr; ///< everything before is text; a sequence that may go on behind `end` is not passed
};

/// Looks for what is no text. RFC 3629: no overlong forms, no surrogates, nothing above U+10FFFF. With `isEnd` a cut sequence is bad too.
[[nodiscard]] Utf8Check checkUtf8(const char *begin, const char *end, bool isEnd);

/// The longest piece of at most `bytes` bytes that does not cut a character.
[[nodiscard]] std::string_view cutUtf8(std::string_view text, std::size_t bytes);

} // namespace stc::exchange
