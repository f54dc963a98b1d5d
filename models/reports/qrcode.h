// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QString>

#include <vector>

namespace stc::reports {

/// A QR symbol without its quiet zone.
struct QrCode {
    int side = 0;              ///< modules
    std::vector<bool> modules; ///< row by row; true = dark
    [[nodiscard]] bool isDark(int row, int column) const { return modules[static_cast<std::size_t>(row * side + column)]; }
};

/// Modules that must stay white around it (ISO/IEC 18004).
inline constexpr int kQrQuietZone = 4;

/// The smallest symbol for an ASCII text that still reads when 15 % of it is spoilt (level M). Errors: Internal (the text is too long).
[[nodiscard]] Result<QrCode> qrCode(const QString &text);

} // namespace stc::reports
