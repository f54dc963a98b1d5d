// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <string>
#include <string_view>

/// Vietnamese text: normal form, search without marks, sorting. Own tables, because ICU's order and keys differ between versions
/// and Windows builds of Qt may lack it (domain.md 4.1 to 4.5). All UTF-8; the QString forms are conveniences for the window.
namespace stc::vietnamese {

/// Certain at a glance to be tidy (NFC, no look-alikes, no odd spaces, no space at the ends): what nearly every value of a file is.
/// false = not certain.
[[nodiscard]] bool isTidy(std::string_view utf8);
/// NFC; eth and African D become Đ; non-breaking spaces become spaces; zero-width characters go; spaces at the ends go. Line breaks stay (as LF).
[[nodiscard]] std::string tidied(std::string_view utf8);
[[nodiscard]] QString tidied(const QString &text);
/// A name besides has single spaces only.
[[nodiscard]] std::string tidiedName(std::string_view utf8);

/// Lower-case ASCII without marks, words parted by one space: `Nguyễn  Thị Đào` → `nguyen thi dao`. Letters of other scripts stay.
void appendFolded(std::string_view utf8, std::string &out);
[[nodiscard]] std::string folded(std::string_view utf8);
[[nodiscard]] QString folded(const QString &text);
/// First letters of a folded text: `nguyen thi dao` → `ntd`.
[[nodiscard]] std::string initials(std::string_view foldedText);

/// Bytes whose memcmp order is Vietnamese order: letters first (a ă â b c d đ e ê …), then the tone (ngang, huyền, hỏi, ngã, sắc, nặng), word by
/// word; numbers by value. No byte is 0. Upper and lower case are alike.
[[nodiscard]] std::string textSortKey(std::string_view utf8);
/// The same with the given name first, then the surname, then the middle names, as people are listed. A by-name in brackets is left out.
[[nodiscard]] std::string nameSortKey(std::string_view utf8);

} // namespace stc::vietnamese
