// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/tables/common.h"
#include "schema/tables/tables.h"

namespace stc::schema {

namespace {

constexpr Choice kVisitOutcomes[] = {
    {"absent", QT_TRANSLATE_NOOP("choice", "Absent")},
    {"refused", QT_TRANSLATE_NOOP("choice", "Refused")},
    {"locked_down", QT_TRANSLATE_NOOP("choice", "Locked down")},
    {"symptoms", QT_TRANSLATE_NOOP("choice", "Symptoms")},
    {"need", QT_TRANSLATE_NOOP("choice", "Needs help")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

constexpr Choice kTransports[] = {
    {"bus", QT_TRANSLATE_NOOP("choice", "Bus or coach")},
    {"car", QT_TRANSLATE_NOOP("choice", "Car")},
    {"motorbike", QT_TRANSLATE_NOOP("choice", "Motorbike")},
    {"train", QT_TRANSLATE_NOOP("choice", "Train")},
    {"plane", QT_TRANSLATE_NOOP("choice", "Plane")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

constexpr Choice kViolationKinds[] = {
    {"no_mask", QT_TRANSLATE_NOOP("choice", "No mask")},
    {"gathering", QT_TRANSLATE_NOOP("choice", "Gathering")},
    {"false_declaration", QT_TRANSLATE_NOOP("choice", "False declaration")},
    {"undeclared", QT_TRANSLATE_NOOP("choice", "Not declared")},
    {"left_quarantine", QT_TRANSLATE_NOOP("choice", "Left quarantine")},
    {"illegal_entry", QT_TRANSLATE_NOOP("choice", "Illegal entry")},
    {"opened_business", QT_TRANSLATE_NOOP("choice", "Opened a business")},
    {"other", QT_TRANSLATE_NOOP("choice", "Other")},
};

constexpr Choice kViolationActions[] = {
    {"pending", QT_TRANSLATE_NOOP("choice", "Pending")},
    {"reminded", QT_TRANSLATE_NOOP("choice", "Reminded")},
    {"recorded", QT_TRANSLATE_NOOP("choice", "Record made")},
    {"fined", QT_TRANSLATE_NOOP("choice", "Fined")},
    {"reported", QT_TRANSLATE_NOOP("choice", "Reported to authorities")},
};

constexpr Column kLogbookPagesColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Logbook page")}, .required = true},
    {.name = "team_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Team")}, .required = true, .target = TableId::Teams},
    {.name = "page_date", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Date")}, .required = true},
    {.name = "recorder_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Recorder")}, .target = TableId::Members},
    {.name = "households_assigned", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Households assigned")}, .range = kNotNegative},
    {.name = "households_visited", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Households visited")}, .range = kNotNegative},
    {.name = "people_reminded", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "People reminded of 5K")}, .range = kNotNegative},
    {.name = "declarations", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Health declarations")}, .range = kNotNegative},
    {.name = "commitments", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Commitments signed")}, .range = kNotNegative},
    {.name = "suspected", .type = Type::Integer, .label = QT_TRANSLATE_NOOP3("schema", "Suspected cases", "count"), .range = kNotNegative},
    {.name = "arrivals", .type = Type::Integer, .label = QT_TRANSLATE_NOOP3("schema", "Arrivals", "count"), .range = kNotNegative},
    {.name = "violations", .type = Type::Integer, .label = QT_TRANSLATE_NOOP3("schema", "Violations", "count"), .range = kNotNegative},
    {.name = "contacts_traced", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Contacts traced")}, .range = kNotNegative},
    {.name = "samples_assisted", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Samples assisted")}, .range = kNotNegative},
    {.name = "people_supported", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Households supported")}, .range = kNotNegative},
    {.name = "narrative", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Notes of the day")}},
    {.name = "requests", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Requests")}},
    kNote,
};
constexpr const char *kLogbookPagesSearch[] = {"narrative", "requests"};
constexpr const char *kLogbookPagesList[] = {"page_date", "team_id", "recorder_id", "households_assigned", "households_visited", "people_reminded", "declarations", "commitments", "suspected", "arrivals", "violations", "contacts_traced", "samples_assisted", "people_supported", "narrative", "requests"};

constexpr Column kVisitExceptionsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Household not visited as usual")}, .required = true},
    {.name = "page_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Page")}, .required = true, .target = TableId::LogbookPages},
    {.name = "household_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Household")}, .required = true, .target = TableId::Households},
    {.name = "outcome", .type = Type::Choice, .label = QT_TRANSLATE_NOOP3("schema", "Outcome", "visit_exceptions"), .required = true, .choices = kVisitOutcomes},
    kNote,
};
constexpr const char *kVisitExceptionsList[] = {"page_id", "household_id", "outcome", "note"};

constexpr Column kArrivalsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Arrival")}, .required = true},
    {.name = "person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Person")}, .required = true, .target = TableId::People},
    {.name = "team_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Found by")}, .required = true, .target = TableId::Teams},
    {.name = "arrived_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Arrived on")}, .required = true},
    {.name = "origin", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "From")}, .required = true},
    {.name = "from_epidemic_area", .type = Type::Bool, .label = {QT_TRANSLATE_NOOP("schema", "From an epidemic area")}, .required = true},
    {.name = "transport", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Transport")}, .choices = kTransports},
    {.name = "declared", .type = Type::Bool, .label = {QT_TRANSLATE_NOOP("schema", "Declared")}},
    {.name = "reported_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Reported on")}},
    kNote,
};
constexpr const char *kArrivalsSearch[] = {"origin"};
constexpr const char *kArrivalsList[] = {"person_id", "arrived_on", "origin", "from_epidemic_area", "transport", "declared", "reported_on", "team_id"};

constexpr Column kViolationsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Violation")}, .required = true},
    {.name = "team_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Found by")}, .required = true, .target = TableId::Teams},
    {.name = "person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Person")}, .target = TableId::People},
    {.name = "occurred_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Date")}, .required = true},
    {.name = "kind", .type = Type::Choice, .label = QT_TRANSLATE_NOOP3("schema", "Kind", "violations"), .required = true, .choices = kViolationKinds},
    {.name = "description", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Description")}},
    {.name = "reported_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Reported on")}},
    {.name = "action", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Action")}, .required = true, .choices = kViolationActions},
    kNote,
};
constexpr const char *kViolationsSearch[] = {"description"};
constexpr const char *kViolationsList[] = {"occurred_on", "person_id", "kind", "description", "action", "reported_on", "team_id"};

} // namespace

extern const Table kLogbookPages{
    .id = TableId::LogbookPages,
    .name = "logbook_pages",
    .label = {QT_TRANSLATE_NOOP("schema", "Logbook page")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Logbook pages")},
    .group = Group::Logbook,
    .columns = kLogbookPagesColumns,
    .areaColumn = "team_id",
    .titleColumn = "team_id",
    .dateColumn = "page_date",
    .searchColumns = kLogbookPagesSearch,
    .listColumns = kLogbookPagesList,
};

extern const Table kVisitExceptions{
    .id = TableId::VisitExceptions,
    .name = "visit_exceptions",
    .label = {QT_TRANSLATE_NOOP("schema", "Household not visited as usual")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Households to note")},
    .group = Group::Logbook,
    .columns = kVisitExceptionsColumns,
    .areaColumn = "household_id",
    .titleColumn = "household_id",
    .dateColumn = nullptr,
    .searchColumns = {},
    .listColumns = kVisitExceptionsList,
};

extern const Table kArrivals{
    .id = TableId::Arrivals,
    .name = "arrivals",
    .label = {QT_TRANSLATE_NOOP("schema", "Arrival")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Arrivals")},
    .group = Group::Logbook,
    .columns = kArrivalsColumns,
    .areaColumn = "person_id",
    .titleColumn = "person_id",
    .dateColumn = "arrived_on",
    .searchColumns = kArrivalsSearch,
    .listColumns = kArrivalsList,
};

extern const Table kViolations{
    .id = TableId::Violations,
    .name = "violations",
    .label = {QT_TRANSLATE_NOOP("schema", "Violation")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Violations")},
    .group = Group::Logbook,
    .columns = kViolationsColumns,
    .areaColumn = "team_id",
    .titleColumn = "person_id",
    .dateColumn = "occurred_on",
    .searchColumns = kViolationsSearch,
    .listColumns = kViolationsList,
};

} // namespace stc::schema
