// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/composer.h"
#include "reports/qrcode.h"

namespace stc::reports {

/// mm of a printed symbol with its quiet zone.
[[nodiscard]] double qrSide(const QrCode &code);
/// The symbol with its quiet zone, from that corner. A telephone reads it from a hand's breadth.
void drawQr(Composer &composer, const QrCode &code, double left, double top);

} // namespace stc::reports
