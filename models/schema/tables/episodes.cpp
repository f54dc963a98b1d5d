// SPDX-License-Identifier: GPL-3.0-or-later
// The rules that give a quarantine its dates, and what became of each episode and suspected case. Our own tables, beside those of the contract
// (exchange.md: "tables may be added").
#include "schema/tables/common.h"
#include "schema/tables/tables.h"

namespace stc::schema {

namespace {

constexpr Choice kVaccinations[] = {
    {"none", QT_TRANSLATE_NOOP("choice", "Not vaccinated")},
    {"partial", QT_TRANSLATE_NOOP("choice", "Partly vaccinated")},
    {"full", QT_TRANSLATE_NOOP("choice", "Fully vaccinated")},
    {"recovered", QT_TRANSLATE_NOOP("choice", "Recovered from COVID-19")},
};

constexpr Choice kCountsFrom[] = {
    {"start", QT_TRANSLATE_NOOP("choice", "From the start of the quarantine")},
    {"last_exposure", QT_TRANSLATE_NOOP("choice", "From the last exposure")},
};

constexpr Choice kCertainties[] = {
    {"sure", QT_TRANSLATE_NOOP("choice", "Seen in the document")},
    {"unsure", QT_TRANSLATE_NOOP("choice", "Not seen in the document: to be confirmed")},
};

constexpr Choice kTermKinds[] = {
    {"started", QT_TRANSLATE_NOOP("choice", "Quarantine begun")},
    {"rule_applied", QT_TRANSLATE_NOOP("choice", "New rule applied")},
    {"extended", QT_TRANSLATE_NOOP("choice", "Extended")},
    {"shortened", QT_TRANSLATE_NOOP("choice", "Shortened")},
    {"restarted", QT_TRANSLATE_NOOP("choice", "Counted anew after a new exposure")},
    {"continued", QT_TRANSLATE_NOOP("choice", "Goes on at another place")},
    {"handed_over", QT_TRANSLATE_NOOP("choice", "Handed over to another commune")},
    {"ended", QT_TRANSLATE_NOOP("choice", "Quarantine ended")},
    {"reopened", QT_TRANSLATE_NOOP("choice", "End taken back")},
};

constexpr Choice kSuspectedStepKinds[] = {
    {"found", QT_TRANSLATE_NOOP("choice", "Found")},
    {"reported", QT_TRANSLATE_NOOP("choice", "Reported")},
    {"isolated", QT_TRANSLATE_NOOP("choice", "Isolated")},
    {"sampled", QT_TRANSLATE_NOOP("choice", "Sampled")},
    {"concluded", QT_TRANSLATE_NOOP("choice", "Concluded")},
};

constexpr Choice kPaperKinds[] = {
    {"order", QT_TRANSLATE_NOOP("choice", "Quarantine order")},
    {"pledge", QT_TRANSLATE_NOOP("choice", "Pledge")},
    {"monitoring_sheet", QT_TRANSLATE_NOOP("choice", "Health monitoring sheet")},
    {"door_card", QT_TRANSLATE_NOOP("choice", "Door card")},
    {"certificate", QT_TRANSLATE_NOOP("choice", "Completion certificate")},
    {"end_decision", QT_TRANSLATE_NOOP("choice", "End decision")},
    {"contact_list", QT_TRANSLATE_NOOP("choice", "Contact list form")},
};

constexpr Column kQuarantineRulesColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Quarantine rule")}, .required = true},
    {.name = "document", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Document")}, .required = true},
    {.name = "categories", .type = Type::ChoiceSet, .label = {QT_TRANSLATE_NOOP("schema", "Categories (empty: all)")}, .choices = kQuarantineCategories},
    {.name = "vaccinations", .type = Type::ChoiceSet, .label = {QT_TRANSLATE_NOOP("schema", "Vaccination (empty: any)")}, .choices = kVaccinations},
    {.name = "valid_from", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "In force from")}, .required = true, .mayLieAhead = true},
    {.name = "valid_until", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "In force until")}, .mayLieAhead = true},
    {.name = "quarantine_days", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Days in quarantine (empty: an event ends it)")}, .range = {0, 60}},
    {.name = "follow_up_days", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Days of follow-up")}, .range = {0, 60}},
    {.name = "test_days", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Tests on day")}},
    {.name = "follow_up_test_days", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Tests on day of follow-up")}},
    {.name = "counts_from", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Days are counted")}, .choices = kCountsFrom},
    {.name = "locality", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Only in (never chosen by itself)")}},
    {.name = "certainty", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "How sure")}, .required = true, .choices = kCertainties},
    {.name = "unit_code", .type = Type::Unit, .label = {QT_TRANSLATE_NOOP("schema", "Set by (empty: as shipped)")}},
    kNote,
};
constexpr const char *kQuarantineRulesSearch[] = {"document", "locality"};
constexpr const char *kQuarantineRulesList[] = {"document", "categories", "vaccinations", "valid_from", "valid_until", "quarantine_days", "follow_up_days", "test_days", "certainty"};

constexpr Column kEpisodeTermsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Term of a quarantine")}, .required = true},
    {.name = "episode_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Quarantine")}, .required = true, .target = TableId::Quarantines},
    {.name = "kind", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "What happened")}, .required = true, .choices = kTermKinds},
    {.name = "changed_at", .type = Type::Time, .label = {QT_TRANSLATE_NOOP("schema", "Changed at")}, .required = true},
    {.name = "rule_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Rule")}, .target = TableId::QuarantineRules},
    {.name = "counted_from", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Counted from")}},
    {.name = "old_end_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Release before the change")}, .mayLieAhead = true},
    {.name = "new_end_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Release after the change")}, .mayLieAhead = true},
    {.name = "previous_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Continues the quarantine")}, .target = TableId::Quarantines},
    {.name = "to_unit", .type = Type::Unit, .label = {QT_TRANSLATE_NOOP("schema", "Handed over to")}},
    {.name = "reason", .type = Type::Text, .label = QT_TRANSLATE_NOOP3("schema", "Reason", "term")},
    {.name = "changed_by", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Changed by")}},
    kNote,
};
constexpr const char *kEpisodeTermsList[] = {"episode_id", "kind", "changed_at", "counted_from", "old_end_on", "new_end_on", "rule_id", "reason", "changed_by"};

constexpr Column kSuspectedStepsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Step of a suspected case")}, .required = true},
    {.name = "suspected_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Suspected case")}, .required = true, .target = TableId::SuspectedCases},
    {.name = "step", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Step")}, .required = true, .choices = kSuspectedStepKinds},
    {.name = "done_at", .type = Type::Time, .label = {QT_TRANSLATE_NOOP("schema", "Done at")}, .required = true},
    {.name = "done_by", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Done by")}},
    kNote,
};
constexpr const char *kSuspectedStepsList[] = {"suspected_id", "step", "done_at", "done_by"};

constexpr Column kIssuedPapersColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Issued paper")}, .required = true},
    {.name = "person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Person")}, .required = true, .target = TableId::People},
    {.name = "kind", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Paper")}, .required = true, .choices = kPaperKinds},
    {.name = "issued_on", .type = Type::Date, .label = QT_TRANSLATE_NOOP3("schema", "Issued on", "paper"), .required = true},
    {.name = "number", .type = Type::Integer, .label = QT_TRANSLATE_NOOP3("schema", "Number", "paper"), .range = {1, 9999999}},
    {.name = "symbol", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Number and symbol")}},
    {.name = "unit_code", .type = Type::Unit, .label = QT_TRANSLATE_NOOP3("schema", "Issued by", "paper"), .required = true},
    {.name = "episode_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Quarantine")}, .target = TableId::Quarantines},
    {.name = "issued_by", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Made by")}},
    kNote,
};
constexpr const char *kIssuedPapersSearch[] = {"symbol"};
constexpr const char *kIssuedPapersList[] = {"issued_on", "kind", "symbol", "person_id", "unit_code", "issued_by"};

} // namespace

extern const Table kQuarantineRules{
    .id = TableId::QuarantineRules,
    .name = "quarantine_rules",
    .label = {QT_TRANSLATE_NOOP("schema", "Quarantine rule")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Quarantine rules")},
    .group = Group::Quarantine,
    .columns = kQuarantineRulesColumns,
    .areaColumn = "unit_code",
    .titleColumn = "document",
    .dateColumn = "valid_from",
    .searchColumns = kQuarantineRulesSearch,
    .listColumns = kQuarantineRulesList,
};

extern const Table kEpisodeTerms{
    .id = TableId::EpisodeTerms,
    .name = "episode_terms",
    .label = {QT_TRANSLATE_NOOP("schema", "Term of a quarantine")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Terms of the quarantines")},
    .group = Group::Quarantine,
    .columns = kEpisodeTermsColumns,
    .areaColumn = "episode_id",
    .titleColumn = "episode_id",
    .dateColumn = nullptr,
    .searchColumns = {},
    .listColumns = kEpisodeTermsList,
};

extern const Table kSuspectedSteps{
    .id = TableId::SuspectedSteps,
    .name = "suspected_steps",
    .label = {QT_TRANSLATE_NOOP("schema", "Step of a suspected case")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Steps of the suspected cases")},
    .group = Group::Quarantine,
    .columns = kSuspectedStepsColumns,
    .areaColumn = "suspected_id",
    .titleColumn = "suspected_id",
    .dateColumn = nullptr,
    .searchColumns = {},
    .listColumns = kSuspectedStepsList,
};

extern const Table kIssuedPapers{
    .id = TableId::IssuedPapers,
    .name = "issued_papers",
    .label = {QT_TRANSLATE_NOOP("schema", "Issued paper")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Issued papers")},
    .group = Group::Quarantine,
    .columns = kIssuedPapersColumns,
    .areaColumn = "person_id",
    .titleColumn = "person_id",
    .dateColumn = "issued_on",
    .searchColumns = kIssuedPapersSearch,
    .listColumns = kIssuedPapersList,
};

} // namespace stc::schema
