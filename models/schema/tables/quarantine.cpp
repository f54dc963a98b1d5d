// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/tables/common.h"
#include "schema/tables/tables.h"

namespace stc::schema {

namespace {

constexpr Choice kEndReasons[] = {
    {"completed", QT_TRANSLATE_NOOP("choice", "Completed")},
    {"became_case", QT_TRANSLATE_NOOP("choice", "Became a case (F0)")},
    {"moved_to_central", QT_TRANSLATE_NOOP("choice", "Moved to centralised quarantine")},
    {"moved_to_other_unit", QT_TRANSLATE_NOOP("choice", "Moved to another place")},
    {"contact_negative", QT_TRANSLATE_NOOP("choice", "Contact tested negative")},
    {"cancelled", QT_TRANSLATE_NOOP("choice", "Order cancelled")},
    {"died", QT_TRANSLATE_NOOP("choice", "Died")},
    {"error", QT_TRANSLATE_NOOP("choice", "Entered by mistake")},
};

constexpr Choice kSessions[] = {
    {"morning", QT_TRANSLATE_NOOP("choice", "Morning")},
    {"afternoon", QT_TRANSLATE_NOOP("choice", "Afternoon")},
    {"evening", QT_TRANSLATE_NOOP("choice", "Evening")},
};

constexpr Choice kExposures[] = {
    {"none", QT_TRANSLATE_NOOP("choice", "No known exposure")},
    {"contact", QT_TRANSLATE_NOOP("choice", "Contact with a case")},
    {"epidemic_area", QT_TRANSLATE_NOOP("choice", "Epidemic area")},
    {"workplace", QT_TRANSLATE_NOOP("choice", "Workplace")},
    {"unknown", QT_TRANSLATE_NOOP("choice", "Unknown")},
};

constexpr Choice kReportWays[] = {
    {"phone", QT_TRANSLATE_NOOP("choice", "Telephone")},
    {"zalo", QT_TRANSLATE_NOOP("choice", "Zalo")},
    {"in_person", QT_TRANSLATE_NOOP("choice", "In person")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

constexpr Choice kSuspectedOutcomes[] = {
    {"reported", QT_TRANSLATE_NOOP("choice", "Reported")},
    {"isolated", QT_TRANSLATE_NOOP("choice", "Isolated")},
    {"sampled", QT_TRANSLATE_NOOP("choice", "Sampled")},
    {"negative", QT_TRANSLATE_NOOP("choice", "Negative")},
    {"positive", QT_TRANSLATE_NOOP("choice", "Positive")},
    {"closed", QT_TRANSLATE_NOOP("choice", "Closed")},
};

constexpr Column kQuarantinesColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Quarantine")}, .required = true},
    {.name = "person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Person")}, .required = true, .target = TableId::People},
    {.name = "kind", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Form")}, .required = true, .choices = kQuarantineForms},
    {.name = "reason", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Category")}, .required = true, .choices = kQuarantineCategories},
    {.name = "place", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Place")}},
    {.name = "decision_number", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Order")}},
    {.name = "decision_date", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Order date")}},
    {.name = "start_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Start")}, .required = true},
    {.name = "days", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Days")}, .range = {0, 60}},
    {.name = "planned_end_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Planned release")}, .mayLieAhead = true},
    {.name = "ended_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Ended on")}},
    {.name = "end_reason", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "End reason")}, .choices = kEndReasons},
    {.name = "monitor_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Monitored by")}, .target = TableId::Members},
    kNote,
};
constexpr const char *kQuarantinesSearch[] = {"decision_number"};
constexpr const char *kQuarantinesList[] = {"person_id", "reason", "kind", "start_on", "days", "planned_end_on", "ended_on", "end_reason", "decision_number", "monitor_id"};

constexpr Column kHealthChecksColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Health check")}, .required = true},
    {.name = "person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Person")}, .required = true, .target = TableId::People},
    {.name = "checked_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Date")}, .required = true},
    {.name = "session", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Session")}, .required = true, .choices = kSessions},
    {.name = "temperature_c", .type = Type::Decimal, .label = {QT_TRANSLATE_NOOP("schema", "Temperature (°C)")}, .range = {34.0, 43.0}},
    {.name = "symptoms", .type = Type::ChoiceSet, .label = {QT_TRANSLATE_NOOP("schema", "Symptoms")}, .choices = kSymptoms},
    {.name = "spo2", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "SpO2 (%)")}, .range = {50, 100}},
    {.name = "absent", .type = Type::Bool, .label = {QT_TRANSLATE_NOOP("schema", "Absent")}},
    {.name = "checked_by_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Checked by")}, .target = TableId::Members},
    kNote,
};
constexpr const char *kHealthChecksList[] = {"person_id", "checked_on", "session", "temperature_c", "symptoms", "spo2", "absent", "checked_by_id"};

constexpr Column kSuspectedCasesColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Suspected case")}, .required = true},
    {.name = "person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Person")}, .required = true, .target = TableId::People},
    {.name = "team_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Found by")}, .required = true, .target = TableId::Teams},
    {.name = "detected_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Detected on")}, .required = true},
    {.name = "onset_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Onset")}},
    {.name = "symptoms", .type = Type::ChoiceSet, .label = {QT_TRANSLATE_NOOP("schema", "Symptoms")}, .required = true, .choices = kSymptoms},
    {.name = "temperature_c", .type = Type::Decimal, .label = {QT_TRANSLATE_NOOP("schema", "Temperature (°C)")}, .range = {34.0, 43.0}},
    {.name = "exposure", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Exposure")}, .choices = kExposures},
    {.name = "reported_at", .type = Type::Time, .label = {QT_TRANSLATE_NOOP("schema", "Reported at")}},
    {.name = "reported_via", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Reported by")}, .choices = kReportWays},
    {.name = "reported_to", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Reported to")}},
    {.name = "outcome", .type = Type::Choice, .label = QT_TRANSLATE_NOOP3("schema", "Outcome", "suspected_cases"), .required = true, .choices = kSuspectedOutcomes},
    {.name = "outcome_on", .type = Type::Date, .label = QT_TRANSLATE_NOOP3("schema", "Outcome on", "suspected_cases")},
    kNote,
};
constexpr const char *kSuspectedCasesSearch[] = {"reported_to"};
constexpr const char *kSuspectedCasesList[] = {"person_id", "detected_on", "onset_on", "symptoms", "temperature_c", "exposure", "reported_at", "reported_via", "outcome", "outcome_on", "team_id"};

} // namespace

extern const Table kQuarantines{
    .id = TableId::Quarantines,
    .name = "quarantines",
    .label = {QT_TRANSLATE_NOOP("schema", "Quarantine")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Quarantines")},
    .group = Group::Quarantine,
    .columns = kQuarantinesColumns,
    .areaColumn = "person_id",
    .titleColumn = "person_id",
    .dateColumn = "start_on",
    .searchColumns = kQuarantinesSearch,
    .listColumns = kQuarantinesList,
};

extern const Table kHealthChecks{
    .id = TableId::HealthChecks,
    .name = "health_checks",
    .label = {QT_TRANSLATE_NOOP("schema", "Health check")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Health checks")},
    .group = Group::Quarantine,
    .columns = kHealthChecksColumns,
    .areaColumn = "person_id",
    .titleColumn = "person_id",
    .dateColumn = "checked_on",
    .searchColumns = {},
    .listColumns = kHealthChecksList,
};

extern const Table kSuspectedCases{
    .id = TableId::SuspectedCases,
    .name = "suspected_cases",
    .label = {QT_TRANSLATE_NOOP("schema", "Suspected case")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Suspected cases")},
    .group = Group::Quarantine,
    .columns = kSuspectedCasesColumns,
    .areaColumn = "person_id",
    .titleColumn = "person_id",
    .dateColumn = "detected_on",
    .searchColumns = kSuspectedCasesSearch,
    .listColumns = kSuspectedCasesList,
};

} // namespace stc::schema
