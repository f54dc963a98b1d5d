// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <string_view>

/// What the letters are that folding, sorting and the syllable key are made of. For models/domain only.
namespace stc::vietnamese {

inline constexpr char32_t kTableEnd = 0x1F00; ///< end of Latin Extended Additional
inline constexpr std::u16string_view kAlphabet = u"aăâbcdđeêfghijklmnoôơpqrstuưvwxyz";

/// What one code point is for folding and sorting.
struct Letter {
    char fold = 0;             ///< ASCII letter or digit; 0 = not one
    unsigned char rank = 0;    ///< place in kAlphabet, from 1; 0 = not a letter of it
    unsigned char tone = 0;    ///< 0 ngang, 1 huyền, 2 hỏi, 3 ngã, 4 sắc, 5 nặng
};
[[nodiscard]] const std::array<Letter, kTableEnd> &letters();

/// Of a combining mark; 0 = it is none of the five tones.
[[nodiscard]] unsigned char toneOf(char32_t mark);
/// The letter of the alphabet that `base` becomes with a combining breve, circumflex or horn; with any other mark it stays.
[[nodiscard]] char16_t withLetterMark(char16_t base, char32_t mark);

[[nodiscard]] inline bool isCombiningMark(char32_t code) { return code >= 0x300 && code < 0x370; }
[[nodiscard]] inline bool isZeroWidth(char32_t code) { return (code >= 0x200B && code <= 0x200D) || code == 0xFEFF || code == 0x2060; }
/// Neither table letter nor separator: a letter of another script, kept as it is.
[[nodiscard]] inline bool isOtherLetter(char32_t code) { return code >= kTableEnd && !isZeroWidth(code) && !(code >= 0x2000 && code < 0x2070); }

/// The next code point; malformed bytes count as one character each (files are checked for UTF-8 before).
[[nodiscard]] inline char32_t nextCodePoint(std::string_view text, std::size_t &at)
{
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
    const unsigned char first = byte(at);
    if (first < 0x80) {
        ++at;
        return first;
    }
    const std::size_t length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1;
    if (length == 1 || at + length > text.size()) {
        ++at;
        return 0xFFFD;
    }
    char32_t code = first & (0x7Fu >> length);
    for (std::size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xC0u) != 0x80u) {
            ++at;
            return 0xFFFD;
        }
        code = (code << 6) | (byte(at + i) & 0x3Fu);
    }
    at += length;
    return code;
}

} // namespace stc::vietnamese
