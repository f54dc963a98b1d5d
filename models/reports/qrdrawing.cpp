// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/qrdrawing.h"

#include <cmath>

namespace stc::reports {

namespace {

constexpr double kTenthOfPoint = kMmPerPoint / 10; ///< the unit of the PDF: modules are whole ones, so that all are alike
constexpr double kModule = 20 * kTenthOfPoint;     ///< 0.7 mm

/// Downwards, so that a symbol at a margin does not leave it.
double onGrid(double mm)
{
    return std::floor(mm / kTenthOfPoint) * kTenthOfPoint;
}

} // namespace

double qrSide(const QrCode &code)
{
    return (code.side + 2 * kQrQuietZone) * kModule;
}

void drawQr(Composer &composer, const QrCode &code, double left, double top)
{
    const double x = onGrid(left) + kQrQuietZone * kModule;
    const double y = onGrid(top) + kQrQuietZone * kModule;
    composer.fill(QRectF(onGrid(left), onGrid(top), qrSide(code), qrSide(code)), 1); // no watermark shines through
    for (int row = 0; row < code.side; ++row) {
        for (int column = 0; column < code.side; ++column) {
            const int first = column;
            while (column < code.side && code.isDark(row, column))
                ++column;
            // Each run of dark modules of a row is one filled rectangle.
            if (column > first)
                composer.fill(QRectF(x + first * kModule, y + row * kModule, (column - first) * kModule, kModule), 0);
        }
    }
}

} // namespace stc::reports
