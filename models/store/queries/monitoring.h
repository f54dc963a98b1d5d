// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <optional>
#include <vector>

/// Who is in quarantine or under health monitoring on a day (domain.md 2.3, "Danh sách theo dõi cách ly").
namespace stc::store {

enum class Session : std::uint8_t { Morning, Afternoon, Evening };

struct LatestCheck {
    QDate date;
    Session session = Session::Morning;
    std::optional<double> temperature; ///< °C
    QString symptoms;                  ///< codes parted by a space
    bool wasAbsent = false;
};

struct MonitoredPerson {
    std::int64_t personKey = 0;
    QString communeCode;
    std::int64_t teamKey = 0; ///< of the household; 0 = no team
    QString team;
    QString hamlet;
    QString address;
    QString name;
    QString sex;
    QString birthDate;
    QString phone;  ///< own, else the household's
    QString reason; ///< category code
    QString kind;   ///< form code: home, centralised …
    QString place;
    QString source; ///< who the contact was with, or where the person came from
    QDate startOn;
    std::optional<int> days;
    QDate plannedEndOn; ///< invalid for an episode that an event ends
    QString decisionNumber;
    QString monitor;
    QString note;
    std::optional<LatestCheck> check; ///< the last one of this episode up to the day asked for
    bool hasMorning = false;          ///< a check of the day asked for
    bool hasAfternoon = false;
};

struct MonitoringFilter {
    QDate date;
    AreaRange area;
    Uuid team;        ///< null = all
    QString category; ///< code, empty = all
};

/// All episodes open on that day: begun by then and not ended by then. By commune, team (those without one last), name.
[[nodiscard]] Result<std::vector<MonitoredPerson>> monitoredPeople(Database &database, const MonitoringFilter &filter);

} // namespace stc::store
