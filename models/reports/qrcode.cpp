// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/qrcode.h"

#include <qrencode.h>

#include <memory>

namespace stc::reports {

Result<QrCode> qrCode(const QString &text)
{
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> made(QRcode_encodeString(text.toLatin1().constData(), 0, QR_ECLEVEL_M, QR_MODE_8, 1), QRcode_free);
    if (!made)
        return fail(ErrorCode::Internal, {}, QStringLiteral("no QR symbol for a text of %1 characters").arg(text.size()));
    QrCode code;
    code.side = made->width;
    const int count = made->width * made->width;
    code.modules.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        code.modules.push_back((made->data[i] & 1U) != 0); // NOLINT: the library gives an array; the lowest bit is the colour
    return code;
}

} // namespace stc::reports
