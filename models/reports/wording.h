// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/units.h"

#include <QCoreApplication>
#include <QDate>
#include <QString>

/// Phrases that several printed pages share.
namespace stc::reports {

/// The texts of all printed pages: context "print".
struct Print {
    Q_DECLARE_TR_FUNCTIONS(print)
};

/// "Ngọc Thiện, ngày 09 tháng 6 năm 2021": days 1 to 9 and months 1 and 2 get a zero, other months do not (Decree 30/2020, Annex I).
[[nodiscard]] QString placeAndDate(const QString &place, const QDate &date);
/// "ngày 09 tháng 6 năm 2021", with the same zeros.
[[nodiscard]] QString dateInWords(const QDate &date);
/// "Tổ 3 – Thôn Ngò"; the hamlet is not said twice where the name holds it.
[[nodiscard]] QString teamAndHamlet(const QString &team, const QString &hamlet);
/// Where a household lives, as one says it inside the commune: its address without the commune's name, with the hamlet where the address does not say it.
[[nodiscard]] QString localAddress(const QString &address, const QString &hamlet, const QString &commune);
/// "Thứ Sáu, ngày 07/05/2021"
[[nodiscard]] QString weekdayAndDate(const QDate &date);
/// "07/05"
[[nodiscard]] QString shortDate(const QDate &date);
/// "Xã Việt Lập" → "Việt Lập".
[[nodiscard]] QString placeName(const Unit &unit);
/// "Xã Việt Lập" → "xã Việt Lập", as it is written inside a sentence.
[[nodiscard]] QString insideSentence(const QString &unitName);
/// 36.6 → "36,6" where the language in force writes a comma.
[[nodiscard]] QString temperatureText(double celsius);
/// The year of a partial date ("1962", "1962-05", "1962-05-07"); empty for an empty one.
[[nodiscard]] QString birthYear(const QString &partialDate);

} // namespace stc::reports
