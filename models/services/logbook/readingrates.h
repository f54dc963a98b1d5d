// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/queries/pagereadings.h"

#include <optional>
#include <vector>

/// How often what is typed is wrong, as the second readings have found.
namespace stc::services {

struct ErrorRate {
    int pages = 0; ///< that were read a second time
    qint64 compared = 0;
    qint64 mistakes = 0;
    /// Mistakes among 1,000 values; nothing where none was compared.
    [[nodiscard]] std::optional<double> perThousand() const;
    ErrorRate &operator+=(const ErrorRate &other);
    bool operator==(const ErrorRate &) const = default;
};

enum class RateSpan : std::uint8_t { Week, Month };
enum class Trend : std::uint8_t { Unknown, Falling, Even, Rising };

/// One typist, one team, or everybody.
struct RateLine {
    QString name;                ///< of the typist (empty = not known) or team
    Uuid team;                   ///< null for a typist
    QString hamlet;              ///< of a team
    ErrorRate whole;
    std::vector<ErrorRate> bySpan; ///< as ReadingRates::spans
    /// Later half of the spans against the earlier one; Even where they differ by less than a tenth. Unknown where one of them has no values.
    [[nodiscard]] Trend trend() const;
};
struct ReadingRates {
    std::vector<QDate> spans; ///< first days: Mondays, or the first of the month; without gaps
    RateLine all;
    std::vector<RateLine> typists; ///< most mistakes among 1,000 first, those without values last
    std::vector<RateLine> teams;
};
/// By the day of the page. A page that was read several times counts once, with its first reading: afterwards it was corrected.
/// `readings` as pageReadings gives them; both days included.
[[nodiscard]] ReadingRates ratesOf(const std::vector<store::PageReading> &readings, RateSpan span, const QDate &from, const QDate &until);
[[nodiscard]] Result<ReadingRates> readingRates(store::Database &database, const AreaRange &area, RateSpan span, const QDate &from, const QDate &until);

} // namespace stc::services
