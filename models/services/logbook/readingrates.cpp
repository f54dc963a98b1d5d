// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/readingrates.h"

#include "domain/vietnamese.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace stc::services {

namespace {

constexpr double kEven = 0.1; ///< of the earlier rate: less is no trend

QDate firstDayOf(const QDate &date, RateSpan span)
{
    return span == RateSpan::Week ? date.addDays(1 - date.dayOfWeek()) : QDate(date.year(), date.month(), 1);
}

QDate next(const QDate &first, RateSpan span)
{
    return span == RateSpan::Week ? first.addDays(7) : first.addMonths(1);
}

void sortLines(std::vector<RateLine> &lines)
{
    std::vector<std::pair<std::string, RateLine>> keyed;
    keyed.reserve(lines.size());
    for (RateLine &line : lines)
        keyed.emplace_back(vietnamese::textSortKey(line.name.toStdString()), std::move(line));
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        const double first = a.second.whole.perThousand().value_or(-1);
        const double second = b.second.whole.perThousand().value_or(-1);
        return first != second ? first > second : a.first < b.first;
    });
    lines.clear();
    for (auto &[key, line] : keyed)
        lines.push_back(std::move(line));
}

template <typename Lines>
std::vector<RateLine> linesOf(Lines &byName)
{
    std::vector<RateLine> lines;
    for (auto &[key, line] : byName)
        lines.push_back(std::move(line));
    sortLines(lines);
    return lines;
}

} // namespace

std::optional<double> ErrorRate::perThousand() const
{
    return compared > 0 ? std::optional(1000.0 * double(mistakes) / double(compared)) : std::nullopt;
}

ErrorRate &ErrorRate::operator+=(const ErrorRate &other)
{
    pages += other.pages;
    compared += other.compared;
    mistakes += other.mistakes;
    return *this;
}

Trend RateLine::trend() const
{
    ErrorRate halves[2];
    for (std::size_t i = 0; i < bySpan.size(); ++i)
        halves[2 * i < bySpan.size() ? 0 : 1] += bySpan[i];
    const auto before = halves[0].perThousand();
    const auto after = halves[1].perThousand();
    if (!before || !after)
        return Trend::Unknown;
    if (std::abs(*after - *before) <= kEven * *before)
        return Trend::Even;
    return *after < *before ? Trend::Falling : Trend::Rising;
}

ReadingRates ratesOf(const std::vector<store::PageReading> &readings, RateSpan span, const QDate &from, const QDate &until)
{
    ReadingRates rates;
    for (QDate first = firstDayOf(from, span); first <= until; first = next(first, span))
        rates.spans.push_back(first);
    rates.all.bySpan.resize(rates.spans.size());
    std::map<QString, RateLine> typists;
    std::map<Uuid, RateLine> teams;
    std::set<std::pair<Uuid, QDate>> seen;
    for (const store::PageReading &reading : readings) {
        if (reading.date < from || reading.date > until || !seen.emplace(reading.team, reading.date).second)
            continue;
        const auto after = std::upper_bound(rates.spans.begin(), rates.spans.end(), reading.date);
        const std::size_t at = std::size_t(after - rates.spans.begin()) - 1;
        RateLine &typist = typists[reading.typedBy];
        typist.name = reading.typedBy;
        RateLine &team = teams[reading.team];
        team.name = reading.teamName;
        team.team = reading.team;
        team.hamlet = reading.hamlet;
        for (RateLine *line : {&typist, &team, &rates.all}) {
            line->bySpan.resize(rates.spans.size());
            const ErrorRate rate{1, reading.compared, reading.mistakes};
            line->bySpan[at] += rate;
            line->whole += rate;
        }
    }
    rates.typists = linesOf(typists);
    rates.teams = linesOf(teams);
    return rates;
}

Result<ReadingRates> readingRates(store::Database &database, const AreaRange &area, RateSpan span, const QDate &from, const QDate &until)
{
    const auto readings = store::pageReadings(database, area, from, until);
    if (!readings)
        return failed(readings.error());
    return ratesOf(*readings, span, from, until);
}

} // namespace stc::services
