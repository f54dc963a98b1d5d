// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/logbookpapers.h"

#include "domain/dates.h"
#include "reports/teambook.h"
#include "reports/wording.h"
#include "store/queries/quality.h"

#include <algorithm>
#include <map>
#include <set>

namespace stc::reports {

namespace {

/// A district has 1,323 teams; a hundred days of a commune are 6,000 pages. More than that is a slip of the hand.
constexpr std::size_t kMostPages = 10000;

/// The days of the request, "09/06/2021" or "07/06/2021 – 13/06/2021".
QString daysText(const PaperOrder &order)
{
    return order.until == order.date ? displayDate(order.date) : QStringLiteral("%1 – %2").arg(displayDate(order.date), displayDate(order.until));
}

tl::unexpected<Error> tooMany()
{
    return fail(ErrorCode::WrongCall, Print::tr("More than %1 pages at once are too many. Choose fewer days, or one team.").arg(kMostPages));
}

/// Takes what was read into its place, or says why it was not.
template <typename Found, typename Into> Status take(Found found, Into &into)
{
    if (!found)
        return failed(found.error());
    into = std::move(*found);
    return {};
}

/// Households of the printed page keep their numbers, whatever became of them; the others follow, as on the screen (services/logbook/page.cpp).
std::vector<NumberedHousehold> numbered(std::vector<store::TeamHousehold> households, const std::vector<Uuid> &round)
{
    std::vector<NumberedHousehold> found;
    std::map<Uuid, std::size_t> places;
    for (const Uuid &printed : round) {
        places.emplace(printed, found.size());
        found.push_back({int(found.size()) + 1, {}, false});
        found.back().household.id = printed;
    }
    for (store::TeamHousehold &household : households) {
        const auto place = places.find(household.id);
        if (place == places.end())
            found.push_back({int(found.size()) + 1, std::move(household), true});
        else
            found[place->second] = {int(place->second) + 1, std::move(household), true};
    }
    return found;
}

/// What the registers hold, where a counter has one.
Status readRegistered(store::Database &database, LogbookDay &day)
{
    for (std::size_t i = 0; i < store::kLogbookCounters.size(); ++i)
        if (const auto done = take(store::registerCount(database.connection(), store::kLogbookCounters[i], day.team.key, day.date), day.registered[i]); !done)
            return done;
    return {};
}

} // namespace

Result<std::vector<PageOfTeam>> logbookPages(const PaperOrder &order)
{
    std::vector<PageOfTeam> pages;
    for (QDate date = order.date; date <= order.until; date = date.addDays(1)) {
        auto teams = store::teamsOn(order.database, order.unit.range(), {}, date);
        if (!teams)
            return failed(teams.error());
        for (store::TeamInfo &team : *teams)
            if (order.request.team.isNull() || team.id == order.request.team)
                pages.push_back({std::move(team), date});
        if (pages.size() > kMostPages)
            return tooMany();
    }
    if (pages.empty() && !order.request.team.isNull())
        return fail(ErrorCode::InvalidInput, Print::tr("“%1” did not exist on %2. Choose another day.").arg(order.teams.front().name, daysText(order)));
    if (order.request.kind != PrintKind::Logbook) {
        // Teams may come and go in between: each keeps the place that it has on its first day.
        std::map<std::int64_t, std::size_t> places;
        for (const PageOfTeam &page : pages)
            places.emplace(page.team.key, places.size());
        std::stable_sort(pages.begin(), pages.end(), [&](const PageOfTeam &a, const PageOfTeam &b) { return places.at(a.team.key) < places.at(b.team.key); });
    }
    return pages;
}

Result<LogbookReader> LogbookReader::open(const PaperOrder &order, PageForm form)
{
    LogbookReader reader(order, form);
    const auto &layout = order.request.logbookLayout;
    return take(layout ? LogbookLayout::fromJson(*layout) : officeLayout(order.database), reader.m_layout)
        .and_then([&] { return take(store::PageHistories::read(order.database, reader.area(), order.request.team, order.date, order.until), reader.m_histories); })
        .map([&] {
            reader.m_fever = order.database.numberSetting(store::settings::kFeverTenths, 375) / 10.0;
            return std::move(reader);
        });
}

/// One team's commune, even where the unit asked for is the district.
AreaRange LogbookReader::area() const
{
    const Unit *commune = m_order.request.team.isNull() || m_order.teams.empty() ? nullptr : m_order.database.units().find(m_order.teams.front().communeCode);
    return commune ? commune->range() : m_order.unit.range();
}

Result<std::optional<LogbookDay>> LogbookReader::read(const PageOfTeam &page)
{
    LogbookDay day;
    m_order.fillTeam(day, page.team);
    day.date = page.date;
    day.fever = m_fever;
    day.history = m_histories.of({page.team.id, page.date}, page.team.communeCode);
    if (m_form == PageForm::Typed) {
        auto kept = store::logbookPage(m_order.database, page.team.key, page.date);
        if (!kept)
            return failed(kept.error());
        if (!*kept)
            return std::nullopt;
        day.page = std::move(**kept);
    }
    if (m_form == PageForm::Typed)
        if (const auto done = readDay(page.date); !done)
            return failed(done.error());
    const Status done = take(store::membersOn(m_order.database, day.team.key, day.date), day.members)
                            .and_then([&] { return readHouseholds(day); })
                            .and_then([&] { return readPeople(day); })
                            .and_then([&] { return m_form == PageForm::Typed ? readTyped(day) : Status(); });
    if (!done)
        return failed(done.error());
    return day;
}

Status LogbookReader::readDay(const QDate &date)
{
    if (m_dayRead == date)
        return {};
    m_dayRead = date;
    return take(store::checksOn(m_order.database, area(), date), m_checks).and_then([&] { return take(store::contactsOn(m_order.database, date), m_contacts); });
}

Status LogbookReader::readHouseholds(LogbookDay &day)
{
    auto households = store::householdsOf(m_order.database, day.team.key, day.date);
    if (!households)
        return failed(households.error());
    const auto round = day.history.sheet ? store::roundOf(m_order.database, day.history.sheet->id) : Result<std::vector<Uuid>>();
    if (!round)
        return failed(round.error());
    day.households = numbered(std::move(*households), *round);
    for (NumberedHousehold &of : day.households) {
        if (of.isOfTeam)
            continue;
        auto gone = store::householdOn(m_order.database, of.household.id, day.date);
        if (!gone)
            return failed(gone.error());
        if (*gone)
            of.household = std::move(**gone);
    }
    return {};
}

Status LogbookReader::readPeople(LogbookDay &day)
{
    auto people = store::quarantinedPeople(m_order.database.connection(), day.team.key, day.date);
    if (!people)
        return failed(people.error());
    for (store::QuarantinedPerson &person : *people) {
        const auto checks = m_checks.find(person.id);
        day.people.push_back({std::move(person), {}});
        if (m_form == PageForm::Typed && checks != m_checks.end())
            day.people.back().checks = checks->second;
    }
    return {};
}

Status LogbookReader::readTyped(LogbookDay &day)
{
    store::Database &database = m_order.database;
    std::set<std::int64_t> own;
    for (const NumberedHousehold &of : day.households)
        if (of.isOfTeam)
            own.insert(of.household.key);
    for (const store::ContactEntry &contact : m_contacts)
        if (own.contains(contact.household) || own.contains(contact.sourceHousehold))
            day.contacts.push_back(contact);
    return take(store::visitExceptions(database, day.page.key), day.exceptions)
        .and_then([&] { return take(store::suspectedOn(database, day.team.key, day.date), day.suspected); })
        .and_then([&] { return take(store::arrivalsOn(database, day.team.key, day.date), day.arrivals); })
        .and_then([&] { return take(store::violationsOn(database, day.team.key, day.date), day.violations); })
        .and_then([&] { return readRegistered(database, day); });
}

namespace {

QString missingText(const PaperOrder &order, std::size_t missing)
{
    return order.until == order.date ? Print::tr("Teams without a logbook page of that day: %1").arg(missing) : Print::tr("Pages that nobody has written: %1").arg(missing);
}

Document nothingWritten(const PaperOrder &order, std::size_t wanted)
{
    if (wanted == 0)
        return order.nothing(Print::tr("There is no team in this unit on this day."));
    Document document = order.nothing(Print::tr("No team has written a logbook page on %1.").arg(daysText(order)));
    document.notes << missingText(order, wanted);
    return document;
}

} // namespace

Result<Document> logbookPaper(const PaperOrder &order)
{
    const PageForm form = order.request.kind == PrintKind::LogbookBlank ? PageForm::Blank : PageForm::Typed;
    const auto pages = logbookPages(order);
    if (!pages)
        return failed(pages.error());
    auto reader = LogbookReader::open(order, form);
    if (!reader)
        return failed(reader.error());
    LogbookWriter writer(order.measure, reader->layout(), form);
    std::size_t written = 0;
    for (std::size_t i = 0; i < pages->size(); ++i) {
        if (order.step(i, pages->size()))
            return fail(ErrorCode::Cancelled, {});
        const auto day = reader->read((*pages)[i]);
        if (!day)
            return failed(day.error());
        if (!*day)
            continue;
        writer.write(**day);
        ++written;
    }
    if (written == 0)
        return nothingWritten(order, pages->size());
    Document document = writer.finish(QStringLiteral("%1 %2").arg(Print::tr("Logbook page"), daysText(order)), order.footer);
    if (written < pages->size())
        document.notes << missingText(order, pages->size() - written);
    return document;
}

} // namespace stc::reports
