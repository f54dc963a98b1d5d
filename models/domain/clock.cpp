// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/clock.h"

namespace stc {

namespace {
constexpr int kVietnamOffset = 7 * 3600;
}

QDateTime Clock::now() const
{
    static const QDateTime fixed = QDateTime::fromString(qEnvironmentVariable("STC_NOW"), Qt::ISODate);
    if (fixed.isValid())
        return fixed.toUTC();
    return QDateTime::fromSecsSinceEpoch(QDateTime::currentSecsSinceEpoch(), Qt::UTC);
}

QDate Clock::today() const
{
    return now().toOffsetFromUtc(kVietnamOffset).date();
}

const Clock &Clock::system()
{
    static const Clock clock;
    return clock;
}

QDateTime vietnamTime(qint64 secondsSinceEpoch)
{
    return QDateTime::fromSecsSinceEpoch(secondsSinceEpoch, Qt::OffsetFromUTC, kVietnamOffset);
}

} // namespace stc
