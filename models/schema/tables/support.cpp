// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/tables/common.h"
#include "schema/tables/tables.h"

namespace stc::schema {

namespace {

constexpr Choice kSlots[] = {
    {"morning", QT_TRANSLATE_NOOP("choice", "Morning")},
    {"afternoon", QT_TRANSLATE_NOOP("choice", "Afternoon")},
    {"day", QT_TRANSLATE_NOOP("choice", "Whole day")},
};

constexpr Column kDonationsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Donation")}, .required = true},
    {.name = "unit_code", .type = Type::Unit, .label = {QT_TRANSLATE_NOOP("schema", "Received by")}, .required = true},
    {.name = "received_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Received on")}, .required = true},
    {.name = "donor", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Donor")}, .required = true},
    {.name = "item", .type = Type::Text, .label = QT_TRANSLATE_NOOP3("schema", "Item", "donations"), .required = true},
    {.name = "quantity", .type = Type::Decimal, .label = {QT_TRANSLATE_NOOP("schema", "Quantity")}, .required = true, .range = kMoreThanZero},
    {.name = "unit", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Unit")}},
    {.name = "value_vnd", .type = Type::Money, .label = {QT_TRANSLATE_NOOP("schema", "Value (VND)")}, .range = kNotNegative},
    kNote,
};
constexpr const char *kDonationsSearch[] = {"donor", "item"};
constexpr const char *kDonationsList[] = {"received_on", "donor", "item", "quantity", "unit", "value_vnd", "unit_code"};

constexpr Column kAidColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Aid")}, .required = true},
    {.name = "household_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Household")}, .required = true, .target = TableId::Households},
    {.name = "team_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Given by")}, .target = TableId::Teams},
    {.name = "given_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Given on")}, .required = true},
    {.name = "item", .type = Type::Text, .label = QT_TRANSLATE_NOOP3("schema", "Item", "aid"), .required = true},
    {.name = "quantity", .type = Type::Decimal, .label = {QT_TRANSLATE_NOOP("schema", "Quantity")}, .required = true, .range = kMoreThanZero},
    {.name = "unit", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Unit")}},
    {.name = "value_vnd", .type = Type::Money, .label = {QT_TRANSLATE_NOOP("schema", "Value (VND)")}, .range = kNotNegative},
    kNote,
};
constexpr const char *kAidSearch[] = {"item"};
constexpr const char *kAidList[] = {"given_on", "household_id", "item", "quantity", "unit", "value_vnd", "team_id"};

constexpr Column kLabourColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Labour")}, .required = true},
    {.name = "household_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Household helped")}, .required = true, .target = TableId::Households},
    {.name = "team_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Team")}, .target = TableId::Teams},
    {.name = "worked_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Date")}, .required = true},
    {.name = "task", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Task")}},
    {.name = "people", .type = Type::Integer, .label = QT_TRANSLATE_NOOP3("schema", "People", "count"), .range = kNotNegative},
    {.name = "days", .type = Type::Decimal, .label = {QT_TRANSLATE_NOOP("schema", "Person-days")}, .required = true, .range = kMoreThanZero},
    kNote,
};
constexpr const char *kLabourSearch[] = {"task"};
constexpr const char *kLabourList[] = {"worked_on", "household_id", "task", "people", "days", "team_id"};

constexpr Column kHarvestsColumns[] = {
    {.name = "id", .type = Type::Id, .label = {QT_TRANSLATE_NOOP("schema", "Harvest slot")}, .required = true},
    {.name = "household_id", .type = Type::Reference, .label = {QT_TRANSLATE_NOOP("schema", "Household")}, .required = true, .target = TableId::Households},
    {.name = "crop", .type = Type::Text, .label = {QT_TRANSLATE_NOOP("schema", "Crop")}, .required = true},
    {.name = "area_m2", .type = Type::Decimal, .label = {QT_TRANSLATE_NOOP("schema", "Area (m²)")}, .range = kNotNegative},
    {.name = "planned_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Planned on")}, .required = true, .mayLieAhead = true},
    {.name = "slot", .type = Type::Choice, .label = {QT_TRANSLATE_NOOP("schema", "Slot")}, .choices = kSlots},
    {.name = "labour_needed", .type = Type::Integer, .label = {QT_TRANSLATE_NOOP("schema", "People needed")}, .range = kNotNegative},
    {.name = "quantity_kg", .type = Type::Decimal, .label = {QT_TRANSLATE_NOOP("schema", "Quantity (kg)")}, .range = kNotNegative},
    {.name = "done_on", .type = Type::Date, .label = {QT_TRANSLATE_NOOP("schema", "Done on")}},
    kNote,
};
constexpr const char *kHarvestsSearch[] = {"crop"};
constexpr const char *kHarvestsList[] = {"planned_on", "household_id", "crop", "area_m2", "slot", "labour_needed", "quantity_kg", "done_on"};

} // namespace

extern const Table kDonations{
    .id = TableId::Donations,
    .name = "donations",
    .label = {QT_TRANSLATE_NOOP("schema", "Donation")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Donations")},
    .group = Group::Support,
    .columns = kDonationsColumns,
    .areaColumn = "unit_code",
    .titleColumn = "donor",
    .dateColumn = "received_on",
    .searchColumns = kDonationsSearch,
    .listColumns = kDonationsList,
};

extern const Table kAid{
    .id = TableId::Aid,
    .name = "aid",
    .label = {QT_TRANSLATE_NOOP("schema", "Aid")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Aid to households")},
    .group = Group::Support,
    .columns = kAidColumns,
    .areaColumn = "household_id",
    .titleColumn = "household_id",
    .dateColumn = "given_on",
    .searchColumns = kAidSearch,
    .listColumns = kAidList,
};

extern const Table kLabour{
    .id = TableId::Labour,
    .name = "labour",
    .label = {QT_TRANSLATE_NOOP("schema", "Labour")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Labour days")},
    .group = Group::Support,
    .columns = kLabourColumns,
    .areaColumn = "household_id",
    .titleColumn = "household_id",
    .dateColumn = "worked_on",
    .searchColumns = kLabourSearch,
    .listColumns = kLabourList,
};

extern const Table kHarvests{
    .id = TableId::Harvests,
    .name = "harvests",
    .label = {QT_TRANSLATE_NOOP("schema", "Harvest slot")},
    .plural = {QT_TRANSLATE_NOOP("schema", "Harvest schedule")},
    .group = Group::Support,
    .columns = kHarvestsColumns,
    .areaColumn = "household_id",
    .titleColumn = "household_id",
    .dateColumn = "planned_on",
    .searchColumns = kHarvestsSearch,
    .listColumns = kHarvestsList,
};

} // namespace stc::schema
