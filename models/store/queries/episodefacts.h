// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <unordered_map>
#include <vector>

/// What is known of people in quarantine that decides how it ends.
namespace stc::store {

struct PersonSample {
    Uuid id;
    QDate collectedOn;
    QString method;
    QString result;   ///< code: pending, negative, positive, invalid
    QDate resultOn;   ///< invalid while it is pending, or where nobody wrote it

    /// The day from which the result is known; invalid = not yet on that day.
    [[nodiscard]] QDate knownOn(const QDate &today) const;
};

/// Whose result an F2 waits for.
struct ContactSource {
    std::int64_t person = 0;
    Uuid id;
    QDate exposureOn; ///< the last exposure, else the day of tracing
};

struct CaseFact {
    Uuid id;
    QDate confirmedOn;
};
struct GoneFact {
    QString kind; ///< died, moved_out
    QDate on;
};

/// By local number of the person.
struct EpisodeFacts {
    std::unordered_map<std::int64_t, std::vector<PersonSample>> samples; ///< by day, of those in quarantine and of the sources of F2
    std::unordered_map<std::int64_t, QDate> lastFever;                   ///< from three days before the release on, up to the day asked for
    std::unordered_map<std::int64_t, CaseFact> cases;                    ///< the latest
    std::unordered_map<std::int64_t, GoneFact> gone;
    std::unordered_map<std::int64_t, std::vector<ContactSource>> sources; ///< of people in quarantine as F2

    [[nodiscard]] const std::vector<PersonSample> &samplesOf(std::int64_t person) const;
};

/// Of everybody there whose quarantine is open. `feverFrom`: temperature in °C.
[[nodiscard]] Result<EpisodeFacts> episodeFacts(Connection &connection, const AreaRange &area, const QDate &on, double feverFrom);
/// The threshold of this office: 37.5 where nothing else is set.
[[nodiscard]] double feverLimit(Database &database);

} // namespace stc::store
