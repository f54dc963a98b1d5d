// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <span>
#include <vector>

/// Pools: several swabs in one tube, with one code.
namespace stc::services {

/// How many people each pool takes, in the order of the list: as few pools as there can be, and of those ways the one that parts the fewest households.
/// `households`: of each person, whoever lives together has the same number. `size` at least 1.
[[nodiscard]] std::vector<int> cutPools(std::span<const std::int64_t> households, int size);

/// What the codes of a commune's pools of a day begin with: the last three digits of the commune's code and the day, "303-0906-". Behind it stands the
/// running number of the commune and day, two digits or more: "303-0906-01". Nothing of a person is in it; the dashes keep spreadsheets from taking it for
/// a number; and it is short enough for a tube. Within the province the three digits tell the communes apart.
[[nodiscard]] QString poolCodeBeginning(const QString &communeCode, const QDate &day);
[[nodiscard]] QString poolCode(const QString &beginning, int number);
/// As it is compared: capitals, no spaces, plain dashes.
[[nodiscard]] QString plainPoolCode(const QString &written);

} // namespace stc::services
