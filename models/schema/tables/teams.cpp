// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/tables/common.h"
#include "schema/tables/tables.h"

namespace stc::schema {

namespace {

constexpr Choice kTeamKinds[] = {
    {"community", QT_TRANSLATE_NOOP("choice", "Community")},
    {"workers_lodging", QT_TRANSLATE_NOOP("choice", "Workers’ boarding house")},
    {"apartment", QT_TRANSLATE_NOOP("choice", "Apartment block")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

constexpr Choice kTeamRoles[] = {
    {"leader", QT_TRANSLATE_NOOP("choice", "Leader")},
    {"deputy", QT_TRANSLATE_NOOP("choice", "Deputy")},
    {"member", QT_TRANSLATE_NOOP("choice", "Team member")},
};

constexpr Choice kOrganisations[] = {
    {"hamlet_head", QT_TRANSLATE_NOOP("choice", "Head of hamlet")},
    {"party_cell", QT_TRANSLATE_NOOP("choice", "Party cell")},
    {"fatherland_front", QT_TRANSLATE_NOOP("choice", "Fatherland Front")},
    {"women_union", QT_TRANSLATE_NOOP("choice", "Women’s Union")},
    {"youth_union", QT_TRANSLATE_NOOP("choice", "Youth Union")},
    {"farmers_union", QT_TRANSLATE_NOOP("choice", "Farmers’ Union")},
    {"veterans", QT_TRANSLATE_NOOP("choice", "Veterans")},
    {"police", QT_TRANSLATE_NOOP("choice", "Police")},
    {"health_worker", QT_TRANSLATE_NOOP("choice", "Health worker")},
    {"resident", QT_TRANSLATE_NOOP("choice", "Resident")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

constexpr Column kTeamsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Team")}, .required = true},
    {.name = "commune_code", .type = Type::Unit, .label = {QT_TRANSLATE_NOOP("schema", "Commune")}, .required = true},
    {.name = "hamlet", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Hamlet")}, .required = true},
    {.name = "name", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Name")}, .required = true},
    {.name = "kind", .type = Type::Choice, .label = QT_TRANSLATE_NOOP3("schema", "Kind", "teams"), .required = true, .choices = kTeamKinds},
    {.name = "decision_number", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Founding decision")}},
    {.name = "decision_date", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Decision date")}},
    {.name = "established_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Established on")}, .required = true},
    {.name = "dissolved_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Dissolved on")}},
    kNote,
};
constexpr const char *kTeamsSearch[] = {"name", "hamlet", "decision_number"};
constexpr const char *kTeamsList[] = {"name", "commune_code", "hamlet", "kind", "established_on", "decision_number", "dissolved_on"};

constexpr Column kMembersColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Member")}, .required = true},
    {.name = "team_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Team")}, .required = true, .target = TableId::Teams},
    {.name = "full_name", .type = Type::Name, .label = {QT_TRANSLATE_NOOP("schema", "Full name")}, .required = true},
    {.name = "sex", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Sex")}, .required = true, .choices = kSexes},
    {.name = "birth_date", .type = Type::PartialDate, .label = {QT_TRANSLATE_NOOP("schema", "Born")}},
    {.name = "phone", .type = Type::Phone, .label = {QT_TRANSLATE_NOOP("schema", "Phone")}},
    {.name = "role", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Role")}, .required = true, .choices = kTeamRoles},
    {.name = "affiliation", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Organisation")}, .choices = kOrganisations},
    {.name = "joined_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Joined on")}, .required = true},
    {.name = "left_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Left on")}},
    {.name = "trained_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Trained on")}},
    kNote,
};
constexpr const char *kMembersSearch[] = {"full_name", "phone"};
constexpr const char *kMembersList[] = {"full_name", "role", "team_id", "sex", "birth_date", "phone", "affiliation", "joined_on", "trained_on", "left_on"};

constexpr Column kEquipmentColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Equipment")}, .required = true},
    {.name = "team_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Team")}, .required = true, .target = TableId::Teams},
    {.name = "item", .type = Type::Text, .label = QT_TRANSLATE_NOOP3("schema", "Item", "equipment"), .required = true},
    {.name = "quantity", .type = Type::Decimal, .label = {QT_TRANSLATE_NOOP("schema", "Quantity")}, .required = true, .range = kNotNegative},
    {.name = "unit", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Unit")}},
    {.name = "issued_on", .type = Type::Date, .label = QT_TRANSLATE_NOOP3("schema", "Issued on", "equipment"), .required = true},
    {.name = "value_vnd", .type = Type::Money, .label = {QT_TRANSLATE_NOOP("schema", "Value (VND)")}, .range = kNotNegative},
    kNote,
};
constexpr const char *kEquipmentSearch[] = {"item"};
constexpr const char *kEquipmentList[] = {"item", "team_id", "quantity", "unit", "issued_on", "value_vnd"};

constexpr Column kBulletinsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Bulletin")}, .required = true},
    {.name = "unit_code", .type = Type::Unit, .label = {QT_TRANSLATE_NOOP("schema", "Issued by")}, .required = true},
    {.name = "number", .type = Type::Text, .label = QT_TRANSLATE_NOOP3("schema", "Number", "bulletins")},
    {.name = "title", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Title")}, .required = true},
    {.name = "issued_on", .type = Type::Date, .label = QT_TRANSLATE_NOOP3("schema", "Issued on", "bulletins"), .required = true},
    {.name = "sent_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Sent to the teams on")}},
    kNote,
};
constexpr const char *kBulletinsSearch[] = {"number", "title"};
constexpr const char *kBulletinsList[] = {"number", "title", "issued_on", "sent_on", "unit_code"};

constexpr Column kTrainingsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Training")}, .required = true},
    {.name = "unit_code", .type = Type::Unit, .label = {QT_TRANSLATE_NOOP("schema", "Held by")}, .required = true},
    {.name = "held_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Held on")}, .required = true},
    {.name = "topic", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Topic")}, .required = true},
    {.name = "teams", .type = Type::Integer, .label = QT_TRANSLATE_NOOP3("schema", "Teams", "count"), .range = kNotNegative},
    {.name = "people", .type = Type::Integer, .label = QT_TRANSLATE_NOOP3("schema", "People", "count"), .range = kNotNegative},
    kNote,
};
constexpr const char *kTrainingsSearch[] = {"topic"};
constexpr const char *kTrainingsList[] = {"held_on", "topic", "teams", "people", "unit_code"};

constexpr Column kCommendationsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Commendation")}, .required = true},
    {.name = "team_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Team")}, .required = true, .target = TableId::Teams},
    {.name = "member_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Member")}, .target = TableId::Members},
    {.name = "awarded_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Awarded on")}, .required = true},
    {.name = "form", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Form")}, .required = true},
    {.name = "decision_number", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Decision")}},
    kNote,
};
constexpr const char *kCommendationsSearch[] = {"form", "decision_number"};
constexpr const char *kCommendationsList[] = {"awarded_on", "team_id", "member_id", "form", "decision_number"};

} // namespace

extern const Table kTeams{
    .id = TableId::Teams,
    .name = "teams",
    .label = {QT_TRANSLATE_NOOP("schema", "Team")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Teams")},
    .group = Group::Teams,
    .columns = kTeamsColumns,
    .areaColumn = "commune_code",
    .titleColumn = "name",
    .dateColumn = nullptr,
    .searchColumns = kTeamsSearch,
    .listColumns = kTeamsList,
};

extern const Table kMembers{
    .id = TableId::Members,
    .name = "members",
    .label = {QT_TRANSLATE_NOOP("schema", "Member")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Team members")},
    .group = Group::Teams,
    .columns = kMembersColumns,
    .areaColumn = "team_id",
    .titleColumn = "full_name",
    .dateColumn = nullptr,
    .searchColumns = kMembersSearch,
    .listColumns = kMembersList,
};

extern const Table kEquipment{
    .id = TableId::Equipment,
    .name = "equipment",
    .label = {QT_TRANSLATE_NOOP("schema", "Equipment")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Equipment")},
    .group = Group::Teams,
    .columns = kEquipmentColumns,
    .areaColumn = "team_id",
    .titleColumn = "item",
    .dateColumn = "issued_on",
    .searchColumns = kEquipmentSearch,
    .listColumns = kEquipmentList,
};

extern const Table kBulletins{
    .id = TableId::Bulletins,
    .name = "bulletins",
    .label = {QT_TRANSLATE_NOOP("schema", "Bulletin")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Bulletins")},
    .group = Group::Teams,
    .columns = kBulletinsColumns,
    .areaColumn = "unit_code",
    .titleColumn = "title",
    .dateColumn = "issued_on",
    .searchColumns = kBulletinsSearch,
    .listColumns = kBulletinsList,
};

extern const Table kTrainings{
    .id = TableId::Trainings,
    .name = "trainings",
    .label = {QT_TRANSLATE_NOOP("schema", "Training")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Trainings")},
    .group = Group::Teams,
    .columns = kTrainingsColumns,
    .areaColumn = "unit_code",
    .titleColumn = "topic",
    .dateColumn = "held_on",
    .searchColumns = kTrainingsSearch,
    .listColumns = kTrainingsList,
};

extern const Table kCommendations{
    .id = TableId::Commendations,
    .name = "commendations",
    .label = {QT_TRANSLATE_NOOP("schema", "Commendation")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Commendations")},
    .group = Group::Teams,
    .columns = kCommendationsColumns,
    .areaColumn = "team_id",
    .titleColumn = "team_id",
    .dateColumn = "awarded_on",
    .searchColumns = kCommendationsSearch,
    .listColumns = kCommendationsList,
};

} // namespace stc::schema
