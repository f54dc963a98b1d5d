// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/queries/quarantinerules.h"

#include "store/queries/eachrow.h"

namespace stc::store {

namespace {

constexpr int kMonthsOfRecovery = 6; // domain.md 2.4: CV 8399 and CV 10696 say "recovered within 6 months"

QDate date(const Statement &row, int column)
{
    return row.isNull(column) ? QDate() : QDate::fromString(row.string(column), Qt::ISODate);
}

std::optional<int> number(const Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(static_cast<int>(row.integer(column)));
}

QStringList codes(const Statement &row, int column)
{
    return row.string(column).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// A unit's own range: codes of provinces have 2 digits, of districts 3, of communes 5.
AreaRange placesOf(std::string_view unitCode, Area area)
{
    Unit unit;
    unit.area = area;
    unit.level = unitCode.size() == 2 ? UnitLevel::Province : unitCode.size() == 3 ? UnitLevel::District : UnitLevel::Commune;
    return unit.range();
}

QuarantineRule ruleOf(const Statement &row)
{
    QuarantineRule rule;
    rule.id = row.id(0);
    rule.document = row.string(1);
    rule.categories = codes(row, 2);
    rule.vaccinations = codes(row, 3);
    rule.validFrom = date(row, 4);
    rule.validUntil = date(row, 5);
    rule.quarantineDays = number(row, 6);
    rule.followUpDays = number(row, 7);
    rule.testDays = readDayList(row.string(8)).value_or(std::vector<int>());
    rule.followUpTestDays = readDayList(row.string(9)).value_or(std::vector<int>());
    rule.countsFromExposure = row.text(10) == "last_exposure";
    rule.locality = row.string(11);
    rule.isSure = row.text(12) == "sure";
    if (!row.isNull(13))
        rule.places = placesOf(row.text(13), row.integer(14));
    rule.note = row.string(15);
    return rule;
}

} // namespace

Result<std::vector<QuarantineRule>> quarantineRules(Connection &connection)
{
    std::vector<QuarantineRule> rules;
    const auto done = eachRow(connection,
        "SELECT id, document, categories, vaccinations, valid_from, valid_until, quarantine_days, follow_up_days, test_days, follow_up_test_days, counts_from,"
        " locality, certainty, unit_code, area, note FROM quarantine_rules ORDER BY valid_from, id",
        [](Statement &) {}, [&](const Statement &row) { rules.push_back(ruleOf(row)); });
    if (!done)
        return failed(done.error());
    return rules;
}

Result<QDate> lastExposureOf(Connection &connection, std::int64_t person, const QDate &by)
{
    QDate last;
    const auto done = eachRow(connection, "SELECT max(last_exposure_on) FROM contacts WHERE person_id = ?1 AND last_exposure_on <= ?2 AND traced_on <= ?2",
        [&](Statement &select) { select.bind(1, person).bind(2, by.toString(Qt::ISODate)); }, [&](const Statement &row) { last = date(row, 0); });
    if (!done)
        return failed(done.error());
    return last;
}

Result<std::unordered_map<std::int64_t, std::vector<QDate>>> recoveries(Connection &connection)
{
    std::unordered_map<std::int64_t, std::vector<QDate>> days;
    const auto done = eachRow(connection, "SELECT person_id, outcome_on FROM cases WHERE outcome = 'recovered' AND outcome_on IS NOT NULL ORDER BY outcome_on", [](Statement &) {},
        [&](const Statement &row) { days[row.integer(0)].push_back(date(row, 1)); });
    if (!done)
        return failed(done.error());
    return days;
}

DayCounting dayCounting(Database &database)
{
    return {database.setting(settings::kStartIsDayOne) != QLatin1String("0")};
}

Status setDayCounting(Database &database, const DayCounting &counting)
{
    return database.setSetting(settings::kStartIsDayOne, QString::number(counting.startIsDayOne ? 1 : 0));
}

Vaccination vaccinationOf(int doses, const QDate &recoveredOn, const QDate &on)
{
    if (recoveredOn.isValid() && recoveredOn <= on && on <= recoveredOn.addMonths(kMonthsOfRecovery))
        return Vaccination::Recovered;
    if (doses >= 2)
        return Vaccination::Full;
    return doses == 1 ? Vaccination::Partial : Vaccination::None;
}

Result<Vaccination> vaccinationOn(Connection &connection, std::int64_t person, const QDate &on)
{
    Vaccination found = Vaccination::None;
    const auto done = eachRow(connection,
        "SELECT coalesce(vaccine_doses, 0), (SELECT max(c.outcome_on) FROM cases c WHERE c.person_id = p.key AND c.outcome = 'recovered' AND c.outcome_on <= ?2)"
        " FROM people p WHERE p.key = ?1",
        [&](Statement &select) { select.bind(1, person).bind(2, on.toString(Qt::ISODate)); },
        [&](const Statement &row) { found = vaccinationOf(static_cast<int>(row.integer(0)), date(row, 1), on); });
    if (!done)
        return failed(done.error());
    return found;
}

} // namespace stc::store
