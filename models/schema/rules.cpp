// SPDX-License-Identifier: GPL-3.0-or-later
#include "schema/rules.h"

#include "domain/dates.h"
#include "domain/hour.h"
#include "domain/identifiers.h"
#include "domain/quarantinerule.h"

#include <vector>

namespace stc::schema {

namespace {

struct DateOrder {
    TableId table;
    const char *earlier;
    const char *later; ///< blamed
};
// From the rules of dictionary.csv: the second not before the first.
constexpr DateOrder kDateOrders[] = {
    {TableId::Teams, "established_on", "dissolved_on"},
    {TableId::Members, "joined_on", "left_on"},
    {TableId::SuspectedCases, "onset_on", "detected_on"},
    {TableId::Quarantines, "start_on", "ended_on"},
    {TableId::Samples, "collected_on", "result_on"},
    {TableId::QuarantineRules, "valid_from", "valid_until"},
};

/// Columns that special rules read, looked up once.
struct Places {
    std::vector<std::pair<int, int>> orders;
    int a = -1;
    int b = -1;
    int c = -1;
};

Places placesOf(const Table &table)
{
    Places places;
    for (const DateOrder &order : kDateOrders) {
        if (order.table == table.id)
            places.orders.emplace_back(table.indexOf(order.earlier), table.indexOf(order.later));
    }
    const auto set = [&](const char *a, const char *b, const char *c) {
        places.a = table.indexOf(a);
        places.b = table.indexOf(b);
        places.c = c ? table.indexOf(c) : -1;
    };
    switch (table.id) {
    case TableId::Contacts: set("person_id", "source_person_id", nullptr); break;
    case TableId::Members: set("birth_date", "joined_on", nullptr); break;
    case TableId::People: set("identity_number", "birth_date", "sex"); break;
    case TableId::LogbookPages: set("households_visited", "households_assigned", nullptr); break;
    case TableId::QuarantineRules: set("test_days", "follow_up_test_days", nullptr); break;
    case TableId::ExposureEvents: set("from_time", "until_time", nullptr); break;
    default: break;
    }
    return places;
}

const Places &places(const Table &table)
{
    static const auto all = [] {
        std::vector<Places> list;
        for (const Table *t : allTables())
            list.push_back(placesOf(*t));
        return list;
    }();
    return all[static_cast<std::size_t>(table.id)];
}

int yearOf(std::string_view date)
{
    return date.size() < 4 ? 0 : (date[0] - '0') * 1000 + (date[1] - '0') * 100 + (date[2] - '0') * 10 + (date[3] - '0');
}

void checkQuarantine(const Table &table, std::span<const Cell> cells, const RuleSink &sink)
{
    static const int start = table.indexOf("start_on");
    static const int days = table.indexOf("days");
    static const int planned = table.indexOf("planned_end_on");
    static const int ended = table.indexOf("ended_on");
    static const int reason = table.indexOf("end_reason");
    const auto cell = [&](int index) -> const Cell & { return cells[static_cast<std::size_t>(index)]; };
    if (!cell(ended).isNull() && cell(reason).isNull())
        sink(IssueCode::MissingReason, reason);
    if (cell(ended).isNull() && !cell(reason).isNull())
        sink(IssueCode::ReasonWithoutEnd, reason);
    if (cell(planned).isNull())
        return;
    const auto startDate = parseIsoDate(cell(start).text);
    const auto plannedDate = parseIsoDate(cell(planned).text);
    if (!startDate || !plannedDate)
        return;
    if (dayNumber(*plannedDate) < dayNumber(*startDate))
        sink(IssueCode::OrderOfDates, planned);
    else if (!cell(days).isNull() && dayNumber(*plannedDate) - dayNumber(*startDate) != cell(days).integer)
        sink(IssueCode::PlannedEndDiffers, planned);
}

void checkIdentity(const Places &at, std::span<const Cell> cells, const RuleSink &sink)
{
    const Cell &identity = cells[static_cast<std::size_t>(at.a)];
    const Cell &birth = cells[static_cast<std::size_t>(at.b)];
    const Cell &sex = cells[static_cast<std::size_t>(at.c)];
    if (identity.isNull())
        return;
    const auto facts = identityFacts(identity.text);
    if (!facts)
        return;
    const bool otherSex = !sex.isNull() && facts->female != (sex.text == "female");
    const bool otherYear = !birth.isNull() && facts->birthYear != yearOf(birth.text);
    if (otherSex || otherYear)
        sink(IssueCode::IdentityDiffers, at.a);
}

} // namespace

void checkRow(const Table &table, std::span<const Cell> cells, const RuleSink &sink)
{
    const Places &at = places(table);
    const auto cell = [&](int index) -> const Cell & { return cells[static_cast<std::size_t>(index)]; };
    for (const auto &[earlier, later] : at.orders) {
        if (!cell(earlier).isNull() && !cell(later).isNull() && cell(later).text < cell(earlier).text)
            sink(IssueCode::OrderOfDates, later);
    }
    switch (table.id) {
    case TableId::Quarantines: checkQuarantine(table, cells, sink); break;
    case TableId::Contacts:
        if (cell(at.a).id == cell(at.b).id && !cell(at.a).id.isNull())
            sink(IssueCode::ContactWithSelf, at.b);
        break;
    case TableId::Members:
        if (!cell(at.a).isNull() && !cell(at.b).isNull() && yearOf(cell(at.b).text) - yearOf(cell(at.a).text) < 16)
            sink(IssueCode::TooYoung, at.a);
        break;
    case TableId::People: checkIdentity(at, cells, sink); break;
    case TableId::LogbookPages:
        if (!cell(at.a).isNull() && !cell(at.b).isNull() && cell(at.a).integer > cell(at.b).integer)
            sink(IssueCode::VisitedMoreThanAssigned, at.a);
        break;
    case TableId::QuarantineRules:
        for (const int days : {at.a, at.b}) {
            if (!cell(days).isNull() && !readDayList(QString::fromUtf8(cell(days).text.data(), static_cast<qsizetype>(cell(days).text.size()))))
                sink(IssueCode::RuleWithoutDays, days);
        }
        break;
    case TableId::ExposureEvents:
        for (const int hour : {at.a, at.b}) {
            if (!cell(hour).isNull() && !minutesOf(cell(hour).text))
                sink(IssueCode::OutOfRange, hour);
        }
        break;
    default: break;
    }
}

} // namespace stc::schema
