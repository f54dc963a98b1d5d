// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/tables/common.h"
#include "schema/tables/tables.h"

namespace stc::schema {

namespace {

constexpr Choice kDwellings[] = {
    {"house", QT_TRANSLATE_NOOP("choice", "House")},
    {"lodging", QT_TRANSLATE_NOOP("choice", "Boarding house")},
    {"apartment", QT_TRANSLATE_NOOP("choice", "Apartment")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

constexpr Choice kCircumstances[] = {
    {"none", QT_TRANSLATE_NOOP("choice", "Ordinary")},
    {"poor", QT_TRANSLATE_NOOP("choice", "Poor")},
    {"near_poor", QT_TRANSLATE_NOOP("choice", "Near poor")},
    {"policy", QT_TRANSLATE_NOOP("choice", "Policy family")},
    {"lonely_elderly", QT_TRANSLATE_NOOP("choice", "Elderly living alone")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

constexpr Choice kRelations[] = {
    {"head", QT_TRANSLATE_NOOP("choice", "Head of household")},
    {"spouse", QT_TRANSLATE_NOOP("choice", "Spouse")},
    {"child", QT_TRANSLATE_NOOP("choice", "Child")},
    {"parent", QT_TRANSLATE_NOOP("choice", "Parent")},
    {"grandchild", QT_TRANSLATE_NOOP("choice", "Grandchild")},
    {"sibling", QT_TRANSLATE_NOOP("choice", "Sibling")},
    {"tenant", QT_TRANSLATE_NOOP("choice", "Tenant")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

constexpr Choice kOccupations[] = {
    {"farmer", QT_TRANSLATE_NOOP("choice", "Farmer")},
    {"worker", QT_TRANSLATE_NOOP("choice", "Worker")},
    {"pupil", QT_TRANSLATE_NOOP("choice", "Pupil")},
    {"trader", QT_TRANSLATE_NOOP("choice", "Trader")},
    {"teacher", QT_TRANSLATE_NOOP("choice", "Teacher")},
    {"civil_servant", QT_TRANSLATE_NOOP("choice", "Civil servant")},
    {"health_worker", QT_TRANSLATE_NOOP("choice", "Health worker")},
    {"retired", QT_TRANSLATE_NOOP("choice", "Retired")},
    {"none", QT_TRANSLATE_NOOP("choice", "No occupation")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

constexpr Choice kResidences[] = {
    {"permanent", QT_TRANSLATE_NOOP("choice", "Permanent")},
    {"temporary", QT_TRANSLATE_NOOP("choice", "Temporary")},
    {"absent", QT_TRANSLATE_NOOP("choice", "Temporarily absent")},
};

constexpr Column kHouseholdsColumns[] = {
    {.name = "id", .type = Type::Id, .label = QT_TRANSLATE_NOOP3("schema", "Household", "households"), .required = true},
    {.name = "commune_code", .type = Type::Unit, .label = {QT_TRANSLATE_NOOP("schema", "Commune")}, .required = true},
    {.name = "hamlet", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Hamlet")}, .required = true},
    {.name = "team_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Assigned team")}, .target = TableId::Teams},
    {.name = "visit_order", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Visit order")}, .range = {1, 1e6}},
    {.name = "household_number", .type = Type::Text, .label = QT_TRANSLATE_NOOP3("schema", "Number", "households")},
    {.name = "head_name", .type = Type::Name, .label = {QT_TRANSLATE_NOOP("schema", "Head of household")}, .required = true},
    {.name = "address", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Address")}},
    {.name = "phone", .type = Type::Phone, .label = {QT_TRANSLATE_NOOP("schema", "Phone")}},
    {.name = "dwelling", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Dwelling")}, .choices = kDwellings},
    {.name = "circumstance", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Circumstance")}, .choices = kCircumstances},
    {.name = "commitment_signed_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Commitment signed on")}},
    kNote,
};
constexpr const char *kHouseholdsSearch[] = {"head_name", "household_number", "address", "phone"};
constexpr const char *kHouseholdsList[] = {"head_name", "household_number", "address", "team_id", "visit_order", "phone", "circumstance", "commitment_signed_on"};

constexpr Column kPeopleColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Person")}, .required = true},
    {.name = "household_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Household")}, .required = true, .target = TableId::Households},
    {.name = "full_name", .type = Type::Name, .label = {QT_TRANSLATE_NOOP("schema", "Full name")}, .required = true},
    {.name = "sex", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Sex")}, .choices = kSexes},
    {.name = "birth_date", .type = Type::PartialDate, .label = {QT_TRANSLATE_NOOP("schema", "Born")}},
    {.name = "relation_to_head", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Relation to head")}, .choices = kRelations},
    {.name = "identity_number", .type = Type::Identity, .label = {QT_TRANSLATE_NOOP("schema", "Identity number")}},
    {.name = "phone", .type = Type::Phone, .label = {QT_TRANSLATE_NOOP("schema", "Phone")}},
    {.name = "occupation", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Occupation")}, .choices = kOccupations},
    {.name = "workplace", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Workplace")}},
    {.name = "residence", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Residence")}, .choices = kResidences},
    {.name = "health_declared_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Health declared on")}},
    {.name = "vaccine_doses", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Vaccine doses")}, .range = {0, 10}},
    kNote,
};
constexpr const char *kPeopleSearch[] = {"full_name", "phone", "identity_number"};
constexpr const char *kPeopleList[] = {"full_name", "sex", "birth_date", "household_id", "relation_to_head", "phone", "identity_number", "occupation", "residence", "health_declared_on", "vaccine_doses"};

} // namespace

extern const Table kHouseholds{
    .id = TableId::Households,
    .name = "households",
    .label = QT_TRANSLATE_NOOP3("schema", "Household", "households"),
    .plural = {QT_TRANSLATE_NOOP("schema", "Households")},
    .group = Group::Households,
    .columns = kHouseholdsColumns,
    .areaColumn = "commune_code",
    .titleColumn = "head_name",
    .dateColumn = nullptr,
    .searchColumns = kHouseholdsSearch,
    .listColumns = kHouseholdsList,
};

extern const Table kPeople{
    .id = TableId::People,
    .name = "people",
    .label = {QT_TRANSLATE_NOOP("schema", "Person")},
    .plural = {QT_TRANSLATE_NOOP("schema", "People")},
    .group = Group::Households,
    .columns = kPeopleColumns,
    .areaColumn = "household_id",
    .titleColumn = "full_name",
    .dateColumn = nullptr,
    .searchColumns = kPeopleSearch,
    .listColumns = kPeopleList,
};

} // namespace stc::schema
