// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/tables/common.h"
#include "schema/tables/tables.h"

namespace stc::schema {

namespace {

constexpr Choice kCaseOutcomes[] = {
    {"treating", QT_TRANSLATE_NOOP("choice", "In treatment")},
    {"recovered", QT_TRANSLATE_NOOP("choice", "Recovered")},
    {"died", QT_TRANSLATE_NOOP("choice", "Died")},
};

constexpr Choice kContactLevels[] = {
    {"F1", QT_TRANSLATE_NOOP("choice", "F1")},
    {"F2", QT_TRANSLATE_NOOP("choice", "F2")},
    {"F3", QT_TRANSLATE_NOOP("choice", "F3")},
};

constexpr Choice kResults[] = {
    {"pending", QT_TRANSLATE_NOOP("choice", "Result pending")},
    {"negative", QT_TRANSLATE_NOOP("choice", "Negative")},
    {"positive", QT_TRANSLATE_NOOP("choice", "Positive")},
    {"invalid", QT_TRANSLATE_NOOP("choice", "Invalid")},
};

constexpr Column kCasesColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Confirmed case (F0)")}, .required = true},
    {.name = "person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Person")}, .required = true, .target = TableId::People},
    {.name = "case_code", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Case code")}},
    {.name = "onset_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Onset")}},
    {.name = "confirmed_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Confirmed on")}, .required = true},
    {.name = "outcome", .type = Type::Choice, .label = QT_TRANSLATE_NOOP3("schema", "Outcome", "cases"), .required = true, .choices = kCaseOutcomes},
    {.name = "outcome_on", .type = Type::Date, .label = QT_TRANSLATE_NOOP3("schema", "Outcome on", "cases")},
    kNote,
};
constexpr const char *kCasesSearch[] = {"case_code"};
constexpr const char *kCasesList[] = {"person_id", "case_code", "onset_on", "confirmed_on", "outcome", "outcome_on"};

constexpr Column kContactsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Contact")}, .required = true},
    {.name = "person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Person")}, .required = true, .target = TableId::People},
    {.name = "source_person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Contact of")}, .required = true, .target = TableId::People},
    {.name = "level", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Level")}, .required = true, .choices = kContactLevels},
    {.name = "last_exposure_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Last exposure")}},
    {.name = "setting", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Setting")}, .choices = kContactSettings},
    {.name = "traced_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Traced on")}, .required = true},
    kNote,
};
constexpr const char *kContactsList[] = {"person_id", "level", "source_person_id", "last_exposure_on", "setting", "traced_on"};

constexpr Column kSamplesColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Sample")}, .required = true},
    {.name = "person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Person")}, .required = true, .target = TableId::People},
    {.name = "collected_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Collected on")}, .required = true},
    {.name = "method", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Method")}, .required = true, .choices = kTestMethods},
    {.name = "reason", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Target group")}, .required = true, .choices = kSampleGroups},
    {.name = "pool_code", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Pool code")}},
    {.name = "lab", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Laboratory")}},
    {.name = "result", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Result")}, .required = true, .choices = kResults},
    {.name = "result_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Result on")}},
    kNote,
};
constexpr const char *kSamplesSearch[] = {"pool_code", "lab"};
constexpr const char *kSamplesList[] = {"person_id", "collected_on", "method", "reason", "pool_code", "lab", "result", "result_on"};

} // namespace

extern const Table kCases{
    .id = TableId::Cases,
    .name = "cases",
    .label = {QT_TRANSLATE_NOOP("schema", "Confirmed case (F0)")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Confirmed cases (F0)")},
    .group = Group::Tracing,
    .columns = kCasesColumns,
    .areaColumn = "person_id",
    .titleColumn = "person_id",
    .dateColumn = "confirmed_on",
    .searchColumns = kCasesSearch,
    .listColumns = kCasesList,
};

extern const Table kContacts{
    .id = TableId::Contacts,
    .name = "contacts",
    .label = {QT_TRANSLATE_NOOP("schema", "Contact")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Contacts")},
    .group = Group::Tracing,
    .columns = kContactsColumns,
    .areaColumn = "person_id",
    .titleColumn = "person_id",
    .dateColumn = "traced_on",
    .searchColumns = {},
    .listColumns = kContactsList,
};

extern const Table kSamples{
    .id = TableId::Samples,
    .name = "samples",
    .label = {QT_TRANSLATE_NOOP("schema", "Sample")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Samples")},
    .group = Group::Tracing,
    .columns = kSamplesColumns,
    .areaColumn = "person_id",
    .titleColumn = "person_id",
    .dateColumn = "collected_on",
    .searchColumns = kSamplesSearch,
    .listColumns = kSamplesList,
};

} // namespace stc::schema
