// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/table.h"

#include "schema/tables/tables.h"

#include <QCoreApplication>

#include <array>
#include <vector>

namespace stc::schema {

namespace {

constexpr std::array<const Table *, kTableCount> kTables{
    &kTeams, &kMembers, &kHouseholds, &kPeople, &kLogbookPages, &kVisitExceptions, &kSuspectedCases, &kArrivals, &kViolations, &kCases, &kContacts,
    &kQuarantines, &kHealthChecks, &kSamples, &kDonations, &kAid, &kLabour, &kHarvests, &kEquipment, &kBulletins, &kTrainings, &kCommendations,
    &kAssignments, &kMovements, &kDistinctPeople, &kDistinctHouseholds,
    &kPageSheets, &kPageChecks, &kDayClosings, &kPageCorrections,
    &kQuarantineRules, &kEpisodeTerms, &kSuspectedSteps, &kIssuedPapers, &kExposureEvents, &kSamplingRounds, &kRoundPeople,
};

constexpr const char *kTeamNameUnique[] = {"commune_code", "name"};
constexpr const char *kPageUnique[] = {"team_id", "page_date"};
constexpr const char *kCaseUnique[] = {"case_code"};
constexpr const char *kOpenQuarantine[] = {"person_id"};
constexpr const char *kCheckUnique[] = {"person_id", "checked_on", "session"};

constexpr const char *kClosingUnique[] = {"commune_code", "day"};
constexpr const char *kStepUnique[] = {"suspected_id", "step"};
constexpr const char *kRoundPersonUnique[] = {"round_id", "person_id"};
constexpr const char *kDistinctPeoplePair[] = {"person_id", "other_person_id"};
constexpr const char *kDistinctHouseholdsPair[] = {"household_id", "other_household_id"};

constexpr UniqueRule kUniqueRules[] = {
    {TableId::Teams, kTeamNameUnique, "dissolved_on", {QT_TRANSLATE_NOOP("schema", "name in this commune")}},
    {TableId::LogbookPages, kPageUnique, nullptr, {QT_TRANSLATE_NOOP("schema", "team and date")}},
    {TableId::Cases, kCaseUnique, nullptr, {QT_TRANSLATE_NOOP("schema", "case code")}},
    {TableId::Quarantines, kOpenQuarantine, "ended_on", {QT_TRANSLATE_NOOP("schema", "person in an open quarantine")}},
    {TableId::HealthChecks, kCheckUnique, nullptr, {QT_TRANSLATE_NOOP("schema", "person, date and session")}},
    {TableId::DistinctPeople, kDistinctPeoplePair, nullptr, {QT_TRANSLATE_NOOP("schema", "pair of people")}},
    {TableId::DistinctHouseholds, kDistinctHouseholdsPair, nullptr, {QT_TRANSLATE_NOOP("schema", "pair of households")}},
    {TableId::PageSheets, kPageUnique, nullptr, {QT_TRANSLATE_NOOP("schema", "team and date")}},
    {TableId::DayClosings, kClosingUnique, "reopened_at", {QT_TRANSLATE_NOOP("schema", "closed day of this commune")}},
    {TableId::SuspectedSteps, kStepUnique, nullptr, {QT_TRANSLATE_NOOP("schema", "step of this suspected case")}},
    {TableId::RoundPeople, kRoundPersonUnique, nullptr, {QT_TRANSLATE_NOOP("schema", "person of this sampling round")}},
};

QString translated(Label label)
{
    return QCoreApplication::translate("schema", label.text, label.comment);
}

std::array<std::vector<Child>, kTableCount> makeReferrers()
{
    std::array<std::vector<Child>, kTableCount> referrers;
    for (const Table *t : kTables) {
        for (std::size_t i = 0; i < t->columns.size(); ++i) {
            if (t->columns[i].type == Type::Reference)
                referrers[static_cast<std::size_t>(t->columns[i].target)].push_back({t, static_cast<int>(i)});
        }
    }
    return referrers;
}

} // namespace

int Table::indexOf(std::string_view columnName) const
{
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (columns[i].key() == columnName)
            return static_cast<int>(i);
    }
    return -1;
}

const Column &Table::column(std::string_view columnName) const
{
    const int index = indexOf(columnName);
    Q_ASSERT_X(index >= 0, name, "no such column");
    return columns[static_cast<std::size_t>(index)];
}

const Column *Table::nameColumn() const
{
    for (const Column &column : columns) {
        if (column.type == Type::Name)
            return &column;
    }
    return nullptr;
}

const Table &table(TableId id)
{
    return *kTables[static_cast<std::size_t>(id)];
}

const Table *findTable(std::string_view name)
{
    for (const Table *t : kTables) {
        if (name == t->name)
            return t;
    }
    return nullptr;
}

const Table *findTable(const QString &name)
{
    return findTable(std::string_view(name.toStdString()));
}

std::span<const Table *const> contractTables()
{
    return allTables().first(kContractTables);
}

std::span<const Table *const> allTables()
{
    return kTables;
}

std::span<const Child> referrersOf(TableId id)
{
    static const auto referrers = makeReferrers();
    return referrers[static_cast<std::size_t>(id)];
}

QString label(const Column &column)
{
    return translated(column.label);
}

QString label(const Table &table)
{
    return translated(table.label);
}

QString pluralLabel(const Table &table)
{
    return translated(table.plural);
}

QString label(Group group)
{
    static constexpr auto kLabels = std::to_array<const char *>({
        QT_TRANSLATE_NOOP("schema", "Teams"),
        QT_TRANSLATE_NOOP("schema", "Households and people"),
        QT_TRANSLATE_NOOP("schema", "Logbook"),
        QT_TRANSLATE_NOOP("schema", "Health and quarantine"),
        QT_TRANSLATE_NOOP("schema", "Tracing and samples"),
        QT_TRANSLATE_NOOP("schema", "Support"),
        QT_TRANSLATE_NOOP("schema", "Exchange"),
    });
    return QCoreApplication::translate("schema", kLabels[static_cast<std::size_t>(group)]);
}

QString choiceLabel(const Column &column, std::string_view code)
{
    for (const Choice &choice : column.choices) {
        if (code == choice.code)
            return QCoreApplication::translate("choice", choice.label);
    }
    return QString::fromUtf8(code.data(), static_cast<qsizetype>(code.size()));
}

QString label(const UniqueRule &rule)
{
    return translated(rule.label);
}

std::span<const UniqueRule> uniqueRules()
{
    return kUniqueRules;
}

} // namespace stc::schema
