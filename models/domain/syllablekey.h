// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Names as they sound, not as they were typed: for finding what was entered twice (domain.md 4.3, 4.6).
namespace stc::vietnamese {

/// One syllable after the other, parted by a space: its letters, then its tone as a digit (1 sắc, 2 huyền, 3 hỏi, 4 ngã, 5 nặng; none = ngang), wherever
/// in the syllable the mark was written: hòa = hoà → `hoa2`, quý = qúy → `quy1`. Upper and lower case, NFC and NFD are alike. Each letter is one byte, so
/// that bytes can be compared as letters: a W(ă) A(â) D(đ) E(ê) O(ô) Q(ơ) U(ư). Letters of other scripts stay as they are (UTF-8).
void appendSyllableKey(std::string_view utf8, std::string &out);
[[nodiscard]] std::string syllableKey(std::string_view utf8);
/// The same of a person's name: a by-name in brackets is left out.
void appendNameKey(std::string_view utf8, std::string &out);
[[nodiscard]] std::string nameKey(std::string_view utf8);

/// A number that is equal for names that differ only in marks, spaces, or i for y: made from a key. Different names may share it, very seldom.
[[nodiscard]] std::uint64_t plainHash(std::string_view key);

/// How far apart two names are, best first.
enum class Likeness : std::uint8_t {
    Same,
    SameButIY,        ///< Lý, Lí
    SameWithoutMarks, ///< one of them was typed without any mark
    OneWord,          ///< a middle name more or less
    OneLetter,        ///< one letter or tone of the family or a middle name
    OneLetterInGiven, ///< of the given name, which tells people apart more than the others
    Different,
};
/// Compares two keys of appendNameKey(). Allocates nothing.
[[nodiscard]] Likeness compareNames(std::string_view first, std::string_view second);

} // namespace stc::vietnamese
