// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/database.h"

#include <QDate>

#include <optional>
#include <vector>

/// Teams, their people and their households, as printed lists need them. Texts are canonical (codes, ISO dates); labels are the reader's business.
namespace stc::store {

struct TeamInfo {
    std::int64_t key = 0;
    Uuid id;
    QString name;
    QString hamlet;
    QString communeCode;
    QString kind;
    QString decisionNumber;
    QString decisionDate;
    QString leader; ///< name of the active leader, empty without one
};

/// Teams that exist on that day, by commune and then by name as people count ("Tổ 2" before "Tổ 10"). `team` not null: only this one, also when
/// it was dissolved by then.
[[nodiscard]] Result<std::vector<TeamInfo>> teamsOn(Database &database, const AreaRange &area, const Uuid &team, const QDate &date);

struct TeamMember {
    QString name;
    QString sex;
    QString birthDate;
    QString phone;
    QString role;
    QString affiliation;
    QString joinedOn;
    QString trainedOn;
    QString note;
};

/// Members on that day: leader, deputies, members; by name among equals.
[[nodiscard]] Result<std::vector<TeamMember>> membersOn(Database &database, std::int64_t teamKey, const QDate &date);

struct TeamHousehold {
    std::int64_t key = 0;
    Uuid id;
    std::optional<int> visitOrder;
    QString number;
    QString head;
    QString hamlet;
    QString address;
    QString phone;
    QString dwelling;
    QString circumstance;
    QString commitmentSignedOn;
    QString note;
    int people = 0;
    int elderly = 0;      ///< 65 and older on the day asked for
    int temporary = 0;
    int absent = 0;
    int inQuarantine = 0; ///< open episodes on the day asked for
    QString since;        ///< ISO; the day from which it belongs to the team, empty = not known
};

/// Households that belong to the team on that day, as the assignments say, in the order of the round; those without a place in it (also because they
/// have left the team since) last, by name.
[[nodiscard]] Result<std::vector<TeamHousehold>> householdsOf(Database &database, std::int64_t teamKey, const QDate &date);
/// One household as it was on that day, whoever looks after it; nullopt: there is none (any more).
[[nodiscard]] Result<std::optional<TeamHousehold>> householdOn(Database &database, const Uuid &household, const QDate &date);
/// Households of a place that belong to no team on that day, by hamlet and name.
[[nodiscard]] Result<std::vector<TeamHousehold>> householdsWithoutTeam(Database &database, const AreaRange &area, const QDate &date);

struct HouseholdPerson {
    QString name;
    QString birthDate;
    QString sex;
    QString relation;
    QString identityNumber;
    QString phone;
    QString occupation;
    QString residence;
};
/// The people of a household who are there (neither dead nor moved away), the head first, then as they were entered.
[[nodiscard]] Result<std::vector<HouseholdPerson>> peopleOfHousehold(Database &database, std::int64_t householdKey);

} // namespace stc::store
