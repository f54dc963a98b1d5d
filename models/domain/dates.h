// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QString>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace stc {

/// Days since 1970-01-01 in the proleptic Gregorian calendar.
using DayNumber = std::int32_t;

struct CivilDate {
    int year = 0;
    int month = 0;
    int day = 0;
};

[[nodiscard]] bool isRealDate(int year, int month, int day);
[[nodiscard]] DayNumber dayNumber(CivilDate date);
[[nodiscard]] CivilDate civilDate(DayNumber number);
[[nodiscard]] inline DayNumber dayNumber(const QDate &date) { return static_cast<DayNumber>(date.toJulianDay() - 2440588); }
[[nodiscard]] inline QDate toQDate(DayNumber number) { return QDate::fromJulianDay(qint64(number) + 2440588); }

/// `2021-05-07`, exactly; anything else is nothing.
[[nodiscard]] std::optional<CivilDate> parseIsoDate(std::string_view text);
/// What people and spreadsheets write: `7/5/2021`, `07-05-2021`, `07.05.2021`, day before month. Two-digit years are refused: 21 may be 1921.
[[nodiscard]] std::optional<CivilDate> parseWrittenDate(std::string_view text);
void appendIsoDate(CivilDate date, std::string &out);

/// `2021-05-07T06:31:05Z` (also with a space, without Z, with +07:00, without seconds) as seconds since the epoch;
/// `07/05/2021 13:31` and `07/05/2021` are taken as time in Vietnam. `repaired` tells that it was not the canonical form.
struct ParsedTime {
    std::int64_t seconds = 0;
    bool repaired = false;
};
[[nodiscard]] std::optional<ParsedTime> parseTime(std::string_view text);
void appendIsoTime(std::int64_t secondsSinceEpoch, std::string &out);
[[nodiscard]] QString isoTime(std::int64_t secondsSinceEpoch);

/// `07/05/2021`, as offices write it in both languages.
[[nodiscard]] QString displayDate(const QDate &date);
/// An ISO date, partial date (`1962`, `1962-05`) or time as people read it; text that is none of them comes back as it is.
[[nodiscard]] QString displayPartialDate(const QString &iso);
[[nodiscard]] QString displayTime(std::int64_t secondsSinceEpoch);

} // namespace stc
