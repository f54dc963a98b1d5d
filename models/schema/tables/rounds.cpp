// SPDX-License-Identifier: GPL-3.0-or-later
// Where people were exposed, and who is to be sampled. Our own tables, beside those of the contract (exchange.md: "tables may be added").
#include "schema/tables/common.h"
#include "schema/tables/tables.h"

namespace stc::schema {

namespace {

constexpr Column kExposureEventsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Exposure event")}, .required = true},
    {.name = "person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Person")}, .required = true, .target = TableId::People},
    {.name = "place", .type = Type::Text, .label = QT_TRANSLATE_NOOP3("schema", "Place", "exposure"), .required = true},
    {.name = "happened_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Date")}, .required = true},
    {.name = "from_time", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "From (hour)")}},
    {.name = "until_time", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Until (hour)")}},
    {.name = "setting", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Setting")}, .choices = kContactSettings},
    kNote,
};
constexpr const char *kExposureEventsSearch[] = {"place"};
constexpr const char *kExposureEventsList[] = {"happened_on", "place", "person_id", "from_time", "until_time", "setting"};

constexpr Column kSamplingRoundsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Sampling round")}, .required = true},
    {.name = "commune_code", .type = Type::Unit, .label = {QT_TRANSLATE_NOOP("schema", "Commune")}, .required = true},
    {.name = "planned_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Planned on")}, .required = true, .mayLieAhead = true},
    {.name = "place", .type = Type::Text, .label = QT_TRANSLATE_NOOP3("schema", "Place", "sampling"), .required = true},
    {.name = "team_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Team")}, .target = TableId::Teams},
    {.name = "reason", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Target group")}, .required = true, .choices = kSampleGroups},
    {.name = "method", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Method")}, .required = true, .choices = kTestMethods},
    {.name = "pool_size", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "People in a pool")}, .range = {1, 20}},
    {.name = "lab", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Laboratory")}},
    kNote,
};
constexpr const char *kSamplingRoundsSearch[] = {"place"};
constexpr const char *kSamplingRoundsList[] = {"planned_on", "place", "reason", "method", "pool_size", "commune_code", "team_id", "lab"};

constexpr Column kRoundPeopleColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Person of a sampling round")}, .required = true},
    {.name = "round_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Sampling round")}, .required = true, .target = TableId::SamplingRounds},
    {.name = "person_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Person")}, .required = true, .target = TableId::People},
    {.name = "row_number", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "Number in the list")}, .required = true, .range = {1, 99999}},
    {.name = "pool_code", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Pool code")}},
    {.name = "sample_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Sample")}, .target = TableId::Samples},
    {.name = "absent", .type = Type::Bool, .label = {QT_TRANSLATE_NOOP("schema", "Absent")}},
    kNote,
};
constexpr const char *kRoundPeopleSearch[] = {"pool_code"};
constexpr const char *kRoundPeopleList[] = {"round_id", "row_number", "person_id", "pool_code", "sample_id", "absent"};

} // namespace

extern const Table kExposureEvents{
    .id = TableId::ExposureEvents,
    .name = "exposure_events",
    .label = {QT_TRANSLATE_NOOP("schema", "Exposure event")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Places and times of exposure")},
    .group = Group::Tracing,
    .columns = kExposureEventsColumns,
    .areaColumn = "person_id",
    .titleColumn = "person_id",
    .dateColumn = "happened_on",
    .searchColumns = kExposureEventsSearch,
    .listColumns = kExposureEventsList,
};

extern const Table kSamplingRounds{
    .id = TableId::SamplingRounds,
    .name = "sampling_rounds",
    .label = {QT_TRANSLATE_NOOP("schema", "Sampling round")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Sampling rounds")},
    .group = Group::Tracing,
    .columns = kSamplingRoundsColumns,
    .areaColumn = "commune_code",
    .titleColumn = "place",
    .dateColumn = "planned_on",
    .searchColumns = kSamplingRoundsSearch,
    .listColumns = kSamplingRoundsList,
};

extern const Table kRoundPeople{
    .id = TableId::RoundPeople,
    .name = "round_people",
    .label = {QT_TRANSLATE_NOOP("schema", "Person of a sampling round")},
    .plural = {QT_TRANSLATE_NOOP("schema", "People of the sampling rounds")},
    .group = Group::Tracing,
    .columns = kRoundPeopleColumns,
    .areaColumn = "person_id",
    .titleColumn = "person_id",
    .dateColumn = nullptr,
    .searchColumns = kRoundPeopleSearch,
    .listColumns = kRoundPeopleList,
};

} // namespace stc::schema
