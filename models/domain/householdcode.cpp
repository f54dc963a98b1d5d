// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/householdcode.h"

namespace stc {

namespace {

constexpr int kDigits = 20; ///< of 64 bits

} // namespace

QString householdCode(const Uuid &household)
{
    return QStringLiteral("SOTOCOVID:H:%1%2").arg(household.high, kDigits, 10, QLatin1Char('0')).arg(household.low, kDigits, 10, QLatin1Char('0'));
}

std::optional<Uuid> readHouseholdCode(const QString &text)
{
    const QString typed = text.trimmed();
    const qsizetype at = typed.size() - 2 * kDigits;
    if (at < 3 || typed.at(0).toUpper() != QLatin1Char('S') || typed.mid(at - 2, 2).toUpper() != QLatin1String("H:"))
        return std::nullopt;
    const QString digits = typed.mid(at);
    for (const QChar digit : digits) {
        if (digit < QLatin1Char('0') || digit > QLatin1Char('9'))
            return std::nullopt;
    }
    bool isHigh = false;
    bool isLow = false;
    const Uuid id{digits.left(kDigits).toULongLong(&isHigh), digits.mid(kDigits).toULongLong(&isLow)};
    if (!isHigh || !isLow || id.isNull())
        return std::nullopt;
    return id;
}

} // namespace stc
