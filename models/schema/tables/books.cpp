// SPDX-License-Identifier: GPL-3.0-or-later
// What the commune's books keep besides the tables of the contract (exchange.md: "tables may be added").
#include "schema/tables/common.h"
#include "schema/tables/tables.h"

namespace stc::schema {

namespace {

constexpr Choice kMovementKinds[] = {
    {"born", QT_TRANSLATE_NOOP("choice", "Born")},
    {"died", QT_TRANSLATE_NOOP("choice", "Died")},
    {"moved_in", QT_TRANSLATE_NOOP("choice", "Moved in")},
    {"moved_out", QT_TRANSLATE_NOOP("choice", "Moved out")},
};

constexpr Column kAssignmentsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Assignment")}, .required = true},
    {.name = "household_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Household")}, .required = true, .target = TableId::Households},
    {.name = "team_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Team")}, .target = TableId::Teams},
    {.name = "from_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "From")}, .mayLieAhead = true},
    {.name = "until_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Until")}, .mayLieAhead = true},
    kNote,
};
constexpr const char *kAssignmentsList[] = {"household_id", "team_id", "from_on", "until_on"};

constexpr Column kMovementsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Movement")}, .required = true},
    {.name = "person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Person")}, .required = true, .target = TableId::People},
    {.name = "kind", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "What happened")}, .required = true, .choices = kMovementKinds},
    {.name = "happened_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Date")}, .required = true},
    {.name = "place", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "From or to where")}},
    kNote,
};
constexpr const char *kMovementsList[] = {"happened_on", "person_id", "kind", "place"};

constexpr Column kDistinctPeopleColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Different people")}, .required = true},
    {.name = "person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Person")}, .required = true, .target = TableId::People},
    {.name = "other_person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Is not")}, .required = true, .target = TableId::People},
    {.name = "decided_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Decided on")}, .required = true},
    kNote,
};
constexpr const char *kDistinctPeopleList[] = {"person_id", "other_person_id", "decided_on"};

constexpr Column kDistinctHouseholdsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Different households")}, .required = true},
    {.name = "household_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Household")}, .required = true, .target = TableId::Households},
    {.name = "other_household_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Is not")}, .required = true, .target = TableId::Households},
    {.name = "decided_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Decided on")}, .required = true},
    kNote,
};
constexpr const char *kDistinctHouseholdsList[] = {"household_id", "other_household_id", "decided_on"};

} // namespace

extern const Table kAssignments{
    .id = TableId::Assignments,
    .name = "assignments",
    .label = {QT_TRANSLATE_NOOP("schema", "Assignment")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Earlier assignments")},
    .group = Group::Households,
    .columns = kAssignmentsColumns,
    .areaColumn = "household_id",
    .titleColumn = "household_id",
    .dateColumn = "until_on",
    .searchColumns = {},
    .listColumns = kAssignmentsList,
};

extern const Table kMovements{
    .id = TableId::Movements,
    .name = "movements",
    .label = {QT_TRANSLATE_NOOP("schema", "Movement")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Births, deaths and moves")},
    .group = Group::Households,
    .columns = kMovementsColumns,
    .areaColumn = "person_id",
    .titleColumn = "person_id",
    .dateColumn = "happened_on",
    .searchColumns = {},
    .listColumns = kMovementsList,
};

extern const Table kDistinctPeople{
    .id = TableId::DistinctPeople,
    .name = "distinct_people",
    .label = {QT_TRANSLATE_NOOP("schema", "Different people")},
    .plural = {QT_TRANSLATE_NOOP("schema", "People known to be different")},
    .group = Group::Households,
    .columns = kDistinctPeopleColumns,
    .areaColumn = "person_id",
    .titleColumn = "person_id",
    .dateColumn = "decided_on",
    .searchColumns = {},
    .listColumns = kDistinctPeopleList,
};

extern const Table kDistinctHouseholds{
    .id = TableId::DistinctHouseholds,
    .name = "distinct_households",
    .label = {QT_TRANSLATE_NOOP("schema", "Different households")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Households known to be different")},
    .group = Group::Households,
    .columns = kDistinctHouseholdsColumns,
    .areaColumn = "household_id",
    .titleColumn = "household_id",
    .dateColumn = "decided_on",
    .searchColumns = {},
    .listColumns = kDistinctHouseholdsList,
};

} // namespace stc::schema
