// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/uuid.h"

namespace stc {

/// What the QR code on a household's book says: nothing about its people, only which record it is. "SOTOCOVID:H:" and the id as two numbers of 20
/// digits. Digits, because a scanner types like a keyboard: an input method for Vietnamese would turn the letters of "AA", "DD" or "OO" into others.
[[nodiscard]] QString householdCode(const Uuid &household);
/// Reads it back, also when an input method has spoilt the letters before "H:". Nothing: it is another text.
[[nodiscard]] std::optional<Uuid> readHouseholdCode(const QString &text);

} // namespace stc
