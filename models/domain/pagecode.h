// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <cstdint>

namespace stc {

/// What stands on a printed logbook page: the commune, a number counted there, and a check digit over both.
struct PageCode {
    QString commune; ///< 5 digits
    int number = 0;  ///< 1 … 999999
    bool operator==(const PageCode &) const = default;
};

/// "1234-5": as people read and type it inside the commune.
[[nodiscard]] QString shortPageCode(const PageCode &code);
/// "07354-1234-5": as it is said between offices.
[[nodiscard]] QString fullPageCode(const PageCode &code);
/// What the QR code says: "SOTOCOVID:P:" and 12 digits, digits because a scanner types like a keyboard (householdcode.h).
[[nodiscard]] QString scannedPageCode(const PageCode &code);

enum class PageCodeFault : std::uint8_t {
    None,
    NotACode,   ///< another text
    CheckDigit, ///< mistyped: every single wrong digit and every two neighbours exchanged are found (Damm 2004)
};
struct PageCodeReading {
    PageCodeFault fault = PageCodeFault::NotACode;
    PageCode code; ///< also of a mistyped one
};
/// Reads any of the three forms; dashes, dots and spaces do not matter, and an input method may have spoilt the letters before "P:".
/// `commune` is that of the short form; where it is empty a short form is NotACode.
[[nodiscard]] PageCodeReading readPageCode(const QString &text, const QString &commune);

/// The text can hardly be meant for anything else than a page: a scanned code, or digits with dashes between them. Other numbers are searched for.
[[nodiscard]] bool isPlainlyPageCode(const QString &text);
/// A scanned code at the end of a text, where a scanner has typed it into whatever field had the focus; its place, or -1.
[[nodiscard]] qsizetype scannedCodeAt(const QString &text);

} // namespace stc
