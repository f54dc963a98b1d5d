// SPDX-License-Identifier: GPL-3.0-or-later
// What becomes of a logbook page between the printer and the closed day. Our own tables, beside those of the contract (exchange.md: "tables may be added").
#include "schema/tables/common.h"
#include "schema/tables/tables.h"

namespace stc::schema {

namespace {

/// What a correction of a closed page is about: a counter, or which part of the page.
constexpr Choice kCorrected[] = {
    {"households_assigned", QT_TRANSLATE_NOOP("choice", "Households assigned")},
    {"households_visited", QT_TRANSLATE_NOOP("choice", "Households visited")},
    {"people_reminded", QT_TRANSLATE_NOOP("choice", "People reminded of 5K")},
    {"declarations", QT_TRANSLATE_NOOP("choice", "Health declarations")},
    {"commitments", QT_TRANSLATE_NOOP("choice", "Commitments signed")},
    {"suspected", QT_TRANSLATE_NOOP("choice", "Suspected cases")},
    {"arrivals", QT_TRANSLATE_NOOP("choice", "Arrivals")},
    {"violations", QT_TRANSLATE_NOOP("choice", "Violations")},
    {"contacts_traced", QT_TRANSLATE_NOOP("choice", "Contacts traced")},
    {"samples_assisted", QT_TRANSLATE_NOOP("choice", "Samples assisted")},
    {"people_supported", QT_TRANSLATE_NOOP("choice", "Households supported")},
    {"page", QT_TRANSLATE_NOOP("choice", "The page as a whole")},
    {"texts", QT_TRANSLATE_NOOP("choice", "Texts of the page")},
    {"visits", QT_TRANSLATE_NOOP("choice", "Households not as usual")},
    {"registers", QT_TRANSLATE_NOOP("choice", "Registers of the day")},
};

constexpr Column kTeam{.name = "team_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Team")}, .required = true, .target = TableId::Teams};

constexpr Column kPageSheetsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Printed page")}, .required = true},
    kTeam,
    {.name = "page_date", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Date")}, .required = true, .mayLieAhead = true},
    {.name = "number", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Page number")}, .required = true, .range = {1, 999999}},
    {.name = "printed_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Printed on")}},
    {.name = "reprints", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Reprints")}, .range = kNotNegative},
    {.name = "returned_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Returned on")}},
    {.name = "typed_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Typed on")}},
    {.name = "typed_by", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Typed by")}},
    kNote,
};
constexpr const char *kPageSheetsList[] = {"page_date", "team_id", "number", "printed_on", "returned_on", "typed_on", "typed_by"};

constexpr Column kPageChecksColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Second reading")}, .required = true},
    kTeam,
    {.name = "page_date", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Date")}, .required = true},
    {.name = "checked_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Checked on")}, .required = true},
    {.name = "checked_by", .type = Type::Text, .label = QT_TRANSLATE_NOOP3("schema", "Checked by", "page")},
    {.name = "typed_by", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Typed by")}},
    {.name = "compared", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Values compared")}, .required = true, .range = kNotNegative},
    {.name = "differences", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Differences")}, .required = true, .range = kNotNegative},
    {.name = "mistakes", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Typed wrongly")}, .required = true, .range = kNotNegative},
    kNote,
};
constexpr const char *kPageChecksList[] = {"page_date", "team_id", "checked_on", "checked_by", "compared", "differences", "mistakes"};

constexpr Column kDayClosingsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Closed day")}, .required = true},
    {.name = "commune_code", .type = Type::Unit, .label = {QT_TRANSLATE_NOOP("schema", "Commune")}, .required = true},
    {.name = "day", .type = Type::Date, .label = QT_TRANSLATE_NOOP3("schema", "Day", "closed"), .required = true},
    {.name = "closed_at", .type = Type::Time, .label = {QT_TRANSLATE_NOOP("schema", "Closed at")}, .required = true},
    {.name = "closed_by", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Closed by")}},
    {.name = "content", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Figures as they were")}, .required = true},
    {.name = "reopened_at", .type = Type::Time, .label = {QT_TRANSLATE_NOOP("schema", "Reopened at")}},
    {.name = "reopened_by", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Reopened by")}},
    {.name = "reopen_reason", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Why it was reopened")}},
    kNote,
};
constexpr const char *kDayClosingsList[] = {"day", "commune_code", "closed_at", "closed_by", "reopened_at", "reopen_reason"};

constexpr Column kPageCorrectionsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Correction of a closed page")}, .required = true},
    kTeam,
    {.name = "page_date", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Date")}, .required = true},
    {.name = "subject", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "What was corrected")}, .required = true, .choices = kCorrected},
    {.name = "old_value", .type = Type::Text, .label = QT_TRANSLATE_NOOP3("schema", "Before", "correction")},
    {.name = "new_value", .type = Type::Text, .label = QT_TRANSLATE_NOOP3("schema", "After", "correction")},
    {.name = "reason", .type = Type::Text, .label = QT_TRANSLATE_NOOP3("schema", "Reason", "correction"), .required = true},
    {.name = "corrected_at", .type = Type::Time, .label = {QT_TRANSLATE_NOOP("schema", "Corrected at")}, .required = true},
    {.name = "corrected_by", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Corrected by")}},
    kNote,
};
constexpr const char *kPageCorrectionsList[] = {"page_date", "team_id", "subject", "old_value", "new_value", "reason", "corrected_at", "corrected_by"};

} // namespace

extern const Table kPageSheets{
    .id = TableId::PageSheets,
    .name = "page_sheets",
    .label = {QT_TRANSLATE_NOOP("schema", "Printed page")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Printed pages")},
    .group = Group::Logbook,
    .columns = kPageSheetsColumns,
    .areaColumn = "team_id",
    .titleColumn = "number",
    .dateColumn = "page_date",
    .searchColumns = {},
    .listColumns = kPageSheetsList,
};

extern const Table kPageChecks{
    .id = TableId::PageChecks,
    .name = "page_checks",
    .label = {QT_TRANSLATE_NOOP("schema", "Second reading")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Second readings of pages")},
    .group = Group::Logbook,
    .columns = kPageChecksColumns,
    .areaColumn = "team_id",
    .titleColumn = "team_id",
    .dateColumn = "page_date",
    .searchColumns = {},
    .listColumns = kPageChecksList,
};

extern const Table kDayClosings{
    .id = TableId::DayClosings,
    .name = "day_closings",
    .label = {QT_TRANSLATE_NOOP("schema", "Closed day")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Closed days")},
    .group = Group::Logbook,
    .columns = kDayClosingsColumns,
    .areaColumn = "commune_code",
    .titleColumn = "day",
    .dateColumn = "day",
    .searchColumns = {},
    .listColumns = kDayClosingsList,
};

extern const Table kPageCorrections{
    .id = TableId::PageCorrections,
    .name = "page_corrections",
    .label = {QT_TRANSLATE_NOOP("schema", "Correction of a closed page")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Corrections of closed pages")},
    .group = Group::Logbook,
    .columns = kPageCorrectionsColumns,
    .areaColumn = "team_id",
    .titleColumn = "subject",
    .dateColumn = "page_date",
    .searchColumns = {},
    .listColumns = kPageCorrectionsList,
};

} // namespace stc::schema
