// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "../logbook/pagebook.h"
#include "services/quarantine/healthgrid.h"
#include "services/quarantine/suspected.h"
#include "store/queries/logbookentry.h"

/// The commune of the logbook tests with people in quarantine on the 9th of June 2021.
namespace stc::test {

struct HealthBook : PageBook {
    /// The check as it stands in the books, or "-": "37.8 fever cough; 97; note".
    [[nodiscard]] QString stored(const Uuid &person, const QDate &date, int session) const
    {
        const auto check = store::storedCheck(database->connection(), person, date, services::kGridSessions[static_cast<std::size_t>(session)]);
        if (!check)
            return check.error().text;
        if (!*check)
            return word("-");
        QString text = (*check)->temperature;
        for (const QString &more : {(*check)->symptoms, (*check)->wasAbsent ? word("absent") : QString(), (*check)->spo2 ? QString::number(*(*check)->spo2) + QLatin1Char('%') : QString(), (*check)->note})
            text += more.isEmpty() ? QString() : QLatin1Char(' ') + more;
        return text.trimmed();
    }
    [[nodiscard]] static services::PageCheck check(const char *temperature, const char *symptoms = "")
    {
        services::PageCheck one;
        one.temperature = word(temperature);
        one.symptoms = word(symptoms);
        return one;
    }
    Result<services::HealthReply> save(const Uuid &person, const QDate &date, int session, const services::PageCheck &check)
    {
        const services::HealthEdit edit{{person, date, session}, check};
        return services::saveGridChecks(*database, {&edit, 1});
    }
    /// The grid of the commune from 3 to 9 June.
    [[nodiscard]] services::HealthGrid grid(const services::HealthGridRequest &other = {}) const
    {
        services::HealthGridRequest request = other;
        if (!request.first.isValid()) {
            request.first = QDate(2021, 6, 3);
            request.last = QDate(2021, 6, 9);
        }
        auto asked = services::healthGrid(*database, request);
        if (!asked)
            qFatal("%s", qPrintable(asked.error().text));
        return *std::move(asked);
    }
};

} // namespace stc::test
