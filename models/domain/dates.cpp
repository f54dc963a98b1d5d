// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/dates.h"

#include "domain/clock.h"

#include <array>
#include <cstdio>

namespace stc {

namespace {

constexpr int kVietnamOffset = 7 * 3600;

bool isDigit(char c) { return c >= '0' && c <= '9'; }

/// Exactly `count` digits at `at`, or -1.
int fixedNumber(std::string_view text, std::size_t at, std::size_t count)
{
    if (at + count > text.size())
        return -1;
    int value = 0;
    for (std::size_t i = at; i < at + count; ++i) {
        if (!isDigit(text[i]))
            return -1;
        value = value * 10 + (text[i] - '0');
    }
    return value;
}

bool isLeapYear(int year) { return (year % 4 == 0 && year % 100 != 0) || year % 400 == 0; }

void appendTwo(int value, std::string &out)
{
    out.push_back(static_cast<char>('0' + value / 10));
    out.push_back(static_cast<char>('0' + value % 10));
}

/// `HH:MM` or `HH:MM:SS` (fractions are cut), as seconds of the day; `rest` gets what stands behind.
std::optional<int> parseClock(std::string_view text, std::string_view &rest, bool &repaired)
{
    const int hour = fixedNumber(text, 0, 2);
    const int minute = text.size() > 2 && text[2] == ':' ? fixedNumber(text, 3, 2) : -1;
    if (hour < 0 || hour > 23 || minute < 0 || minute > 59)
        return std::nullopt;
    std::size_t at = 5;
    int second = 0;
    if (at < text.size() && text[at] == ':') {
        second = fixedNumber(text, at + 1, 2);
        if (second < 0 || second > 59)
            return std::nullopt;
        at += 3;
        if (at < text.size() && text[at] == '.') {
            repaired = true;
            for (++at; at < text.size() && isDigit(text[at]);)
                ++at;
        }
    } else {
        repaired = true;
    }
    rest = text.substr(at);
    return hour * 3600 + minute * 60 + second;
}

/// `Z`, nothing, `+07:00` as seconds east of UTC.
std::optional<int> parseZone(std::string_view zone, int zoneWhenMissing, bool &repaired)
{
    if (zone == "Z")
        return 0;
    repaired = true;
    if (zone.empty())
        return zoneWhenMissing;
    if (zone == "z")
        return 0;
    if (zone.size() == 6 && (zone[0] == '+' || zone[0] == '-') && zone[3] == ':') {
        const int hours = fixedNumber(zone, 1, 2);
        const int minutes = fixedNumber(zone, 4, 2);
        if (hours < 0 || hours > 14 || minutes < 0 || minutes > 59)
            return std::nullopt;
        return (zone[0] == '-' ? -1 : 1) * (hours * 3600 + minutes * 60);
    }
    return std::nullopt;
}

} // namespace

bool isRealDate(int year, int month, int day)
{
    static constexpr std::array<int, 13> kDays{0, 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
    if (year < 1 || year > 9999 || month < 1 || month > 12 || day < 1)
        return false;
    const int last = month == 2 && isLeapYear(year) ? 29 : kDays[static_cast<std::size_t>(month)];
    return day <= last;
}

// Both conversions: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms".
DayNumber dayNumber(CivilDate date)
{
    const int y = date.month <= 2 ? date.year - 1 : date.year;
    const int era = (y >= 0 ? y : y - 399) / 400;
    const int yearOfEra = y - era * 400;
    const int dayOfYear = (153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5 + date.day - 1;
    const int dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
    return era * 146097 + dayOfEra - 719468;
}

CivilDate civilDate(DayNumber number)
{
    const int z = number + 719468;
    const int era = (z >= 0 ? z : z - 146096) / 146097;
    const int dayOfEra = z - era * 146097;
    const int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146096) / 365;
    const int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
    const int shifted = (5 * dayOfYear + 2) / 153;
    const int month = shifted < 10 ? shifted + 3 : shifted - 9;
    return {yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shifted + 2) / 5 + 1};
}

std::optional<CivilDate> parseIsoDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return std::nullopt;
    const CivilDate date{fixedNumber(text, 0, 4), fixedNumber(text, 5, 2), fixedNumber(text, 8, 2)};
    if (!isRealDate(date.year, date.month, date.day))
        return std::nullopt;
    return date;
}

std::optional<CivilDate> parseWrittenDate(std::string_view text)
{
    std::array<int, 3> parts{};
    std::array<int, 3> widths{};
    std::size_t part = 0;
    for (const char c : text) {
        if (isDigit(c)) {
            if (++widths[part] > 4)
                return std::nullopt;
            parts[part] = parts[part] * 10 + (c - '0');
        } else if ((c == '/' || c == '-' || c == '.') && widths[part] > 0 && part < 2) {
            ++part;
        } else {
            return std::nullopt;
        }
    }
    if (part != 2 || widths[0] > 2 || widths[1] > 2 || widths[2] != 4 || !isRealDate(parts[2], parts[1], parts[0]))
        return std::nullopt;
    return CivilDate{parts[2], parts[1], parts[0]};
}

void appendIsoDate(CivilDate date, std::string &out)
{
    appendTwo(date.year / 100, out);
    appendTwo(date.year % 100, out);
    out.push_back('-');
    appendTwo(date.month, out);
    out.push_back('-');
    appendTwo(date.day, out);
}

std::optional<ParsedTime> parseTime(std::string_view text)
{
    ParsedTime parsed;
    int zoneWhenMissing = 0;
    std::optional<CivilDate> date = parseIsoDate(text.substr(0, std::min<std::size_t>(10, text.size())));
    std::string_view rest = text.size() > 10 ? text.substr(10) : std::string_view();
    if (!date) {
        const std::size_t space = text.find(' ');
        date = parseWrittenDate(text.substr(0, space));
        rest = space == std::string_view::npos ? std::string_view() : text.substr(space);
        zoneWhenMissing = kVietnamOffset;
        parsed.repaired = true;
    }
    if (!date)
        return std::nullopt;
    int clock = 0;
    std::string_view zone;
    if (rest.empty()) {
        parsed.repaired = true;
        clock = -zoneWhenMissing;
    } else {
        if (rest[0] != 'T' && rest[0] != ' ')
            return std::nullopt;
        parsed.repaired = parsed.repaired || rest[0] == ' ';
        std::string timeText(rest.substr(1));
        if (timeText.size() > 1 && timeText[1] == ':') { // Excel drops the leading zero of the hour
            timeText.insert(0, 1, '0');
            parsed.repaired = true;
        }
        const auto seconds = parseClock(timeText, zone, parsed.repaired);
        if (!seconds)
            return std::nullopt;
        clock = *seconds;
        const auto offset = parseZone(zone, zoneWhenMissing, parsed.repaired);
        if (!offset)
            return std::nullopt;
        clock -= *offset;
    }
    parsed.seconds = std::int64_t(dayNumber(*date)) * 86400 + clock;
    return parsed;
}

void appendIsoTime(std::int64_t secondsSinceEpoch, std::string &out)
{
    std::int64_t days = secondsSinceEpoch / 86400;
    std::int64_t clock = secondsSinceEpoch % 86400;
    if (clock < 0) {
        clock += 86400;
        --days;
    }
    appendIsoDate(civilDate(static_cast<DayNumber>(days)), out);
    out.push_back('T');
    appendTwo(static_cast<int>(clock / 3600), out);
    out.push_back(':');
    appendTwo(static_cast<int>(clock / 60 % 60), out);
    out.push_back(':');
    appendTwo(static_cast<int>(clock % 60), out);
    out.push_back('Z');
}

QString isoTime(std::int64_t secondsSinceEpoch)
{
    std::string out;
    appendIsoTime(secondsSinceEpoch, out);
    return QString::fromStdString(out);
}

QString displayDate(const QDate &date)
{
    return date.toString(QStringLiteral("dd/MM/yyyy"));
}

QString displayPartialDate(const QString &iso)
{
    const auto parts = iso.split(QLatin1Char('-'));
    if (parts.size() == 3)
        return parts[2] + QLatin1Char('/') + parts[1] + QLatin1Char('/') + parts[0];
    if (parts.size() == 2)
        return parts[1] + QLatin1Char('/') + parts[0];
    return iso;
}

QString displayTime(std::int64_t secondsSinceEpoch)
{
    return vietnamTime(secondsSinceEpoch).toString(QStringLiteral("dd/MM/yyyy HH:mm"));
}

} // namespace stc
