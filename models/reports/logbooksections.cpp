// SPDX-License-Identifier: GPL-3.0-or-later
// The sections of a logbook page with their columns, as shipped: domain.md 1.4, in the order in which a team goes through its day.
#include "reports/logbooklayout.h"

#include <algorithm>
#include <array>

#include <QCoreApplication>

namespace stc::reports {

namespace {

constexpr ItemInfo kPhones[] = {
    {.name = "leader", .title = QT_TRANSLATE_NOOP("print", "Leader"), .shown = Shown::Blank, .possible = Shown::Blank},
    {.name = "members", .title = QT_TRANSLATE_NOOP("print", "Members"), .shown = Shown::Blank, .possible = Shown::Blank},
    {.name = "station", .title = QT_TRANSLATE_NOOP("print", "Health station"), .shown = Shown::Blank, .possible = Shown::Blank},
};

constexpr ItemInfo kPresence[] = {
    {.name = "round", .title = QT_TRANSLATE_NOOP("print", "Round"), .shown = Shown::Blank, .possible = Shown::Blank},
    {.name = "present", .title = QT_TRANSLATE_NOOP("print", "Present"), .shown = Shown::Blank, .possible = Shown::Blank},
    {.name = "members", .title = QT_TRANSLATE_NOOP("print", "Members"), .shown = Shown::Typed},
    {.name = "recorder", .title = QT_TRANSLATE_NOOP("print", "Written by"), .shown = Shown::Typed},
    {.name = "weather", .title = QT_TRANSLATE_NOOP("print", "Weather"), .shown = Shown::Nowhere, .possible = Shown::Blank},
};

constexpr const char *kTick = QT_TRANSLATE_NOOP("print", "Tick");
constexpr ItemInfo kVisits[] = {
    {.name = "number", .title = QT_TRANSLATE_NOOP("print", "No."), .width = 10, .align = Align::Centre},
    {.name = "head", .title = QT_TRANSLATE_NOOP("print", "Head of household, telephone"), .width = 44},
    {.name = "address", .title = QT_TRANSLATE_NOOP("print", "Address"), .width = 30, .shown = Shown::Nowhere},
    {.name = "people", .title = QT_TRANSLATE_NOOP("print", "People"), .width = 14, .align = Align::Centre},
    {.name = "time", .title = QT_TRANSLATE_NOOP("print", "Time"), .width = 15, .align = Align::Centre, .shown = Shown::Nowhere, .possible = Shown::Blank},
    {.name = "met", .title = QT_TRANSLATE_NOOP("print", "People met"), .width = 14, .align = Align::Centre, .shown = Shown::Nowhere, .possible = Shown::Blank},
    {.name = "visited", .title = QT_TRANSLATE_NOOP("print", "visited"), .width = 13.4, .align = Align::Centre, .over = kTick},
    {.name = "absent", .title = QT_TRANSLATE_NOOP("print", "absent"), .width = 13.4, .align = Align::Centre, .over = kTick},
    {.name = "refused", .title = QT_TRANSLATE_NOOP("print", "refused"), .width = 13.4, .align = Align::Centre, .over = kTick, .shown = Shown::Nowhere},
    {.name = "locked_down", .title = QT_TRANSLATE_NOOP("print", "locked down"), .width = 13.4, .align = Align::Centre, .over = kTick, .shown = Shown::Nowhere},
    {.name = "ill", .title = QT_TRANSLATE_NOOP("print", "ill"), .width = 13.4, .align = Align::Centre, .over = kTick},
    {.name = "need", .title = QT_TRANSLATE_NOOP("print", "need"), .width = 13.4, .align = Align::Centre, .over = kTick},
    {.name = "note", .title = QT_TRANSLATE_NOOP("print", "Who, what, reported to whom and when"), .width = 43.4},
};

constexpr const char *kTemperature = QT_TRANSLATE_NOOP("print", "Temperature (°C)");
constexpr ItemInfo kQuarantine[] = {
    {.name = "number", .title = QT_TRANSLATE_NOOP("print", "No."), .width = 10, .align = Align::Centre},
    {.name = "person", .title = QT_TRANSLATE_NOOP("print", "Full name, telephone"), .width = 44},
    {.name = "born", .title = QT_TRANSLATE_NOOP("print", "Born"), .width = 12.5, .align = Align::Centre},
    {.name = "household", .title = QT_TRANSLATE_NOOP("print", "Household"), .width = 30, .shown = Shown::Nowhere},
    {.name = "day", .title = QT_TRANSLATE_NOOP("print", "Day, release"), .width = 22, .align = Align::Centre},
    {.name = "morning", .title = QT_TRANSLATE_NOOP("print", "morning"), .width = 19.2, .align = Align::Centre, .over = kTemperature},
    {.name = "afternoon", .title = QT_TRANSLATE_NOOP("print", "afternoon"), .width = 19.2, .align = Align::Centre, .over = kTemperature},
    {.name = "symptoms", .title = QT_TRANSLATE_NOOP("print", "Symptoms, absent"), .width = 38.1},
};

constexpr ItemInfo kRegisters[] = {
    {.name = "kind", .title = QT_TRANSLATE_NOOP("print", "Kind"), .width = 30},
    {.name = "person", .title = QT_TRANSLATE_NOOP("print", "Full name, born, household"), .width = 45},
    {.name = "what", .title = QT_TRANSLATE_NOOP("print", "What, where from, symptoms"), .width = 52},
    {.name = "reported", .title = QT_TRANSLATE_NOOP("print", "Reported to, at; done"), .width = 38},
};

constexpr ItemInfo kSuspected[] = {
    {.name = "person", .title = QT_TRANSLATE_NOOP("print", "Suspected case"), .width = 38},
    {.name = "born", .title = QT_TRANSLATE_NOOP("print", "Born"), .width = 12.5, .align = Align::Centre},
    {.name = "onset", .title = QT_TRANSLATE_NOOP("print", "Onset, temperature"), .width = 24, .align = Align::Centre},
    {.name = "symptoms", .title = QT_TRANSLATE_NOOP("print", "Symptoms"), .width = 36},
    {.name = "reported", .title = QT_TRANSLATE_NOOP("print", "Reported"), .width = 32},
    {.name = "outcome", .title = QT_TRANSLATE_NOOP("print", "Outcome"), .width = 22.5},
};

constexpr ItemInfo kArrivals[] = {
    {.name = "person", .title = QT_TRANSLATE_NOOP("print", "Arrival"), .width = 45},
    {.name = "born", .title = QT_TRANSLATE_NOOP("print", "Born"), .width = 12.5, .align = Align::Centre},
    {.name = "origin", .title = QT_TRANSLATE_NOOP("print", "From"), .width = 40},
    {.name = "epidemic_area", .title = QT_TRANSLATE_NOOP("print", "From an epidemic area"), .width = 24, .align = Align::Centre},
    {.name = "transport", .title = QT_TRANSLATE_NOOP("print", "Transport"), .width = 23.5},
    {.name = "declared", .title = QT_TRANSLATE_NOOP("print", "Declared"), .width = 20, .align = Align::Centre},
};

constexpr ItemInfo kViolations[] = {
    {.name = "kind", .title = QT_TRANSLATE_NOOP("print", "Violation"), .width = 42},
    {.name = "person", .title = QT_TRANSLATE_NOOP("print", "Person"), .width = 38},
    {.name = "description", .title = QT_TRANSLATE_NOOP("print", "Description"), .width = 55},
    {.name = "action", .title = QT_TRANSLATE_NOOP("print", "Action"), .width = 30},
};

constexpr ItemInfo kContacts[] = {
    {.name = "person", .title = QT_TRANSLATE_NOOP("print", "Traced contact"), .width = 45},
    {.name = "born", .title = QT_TRANSLATE_NOOP("print", "Born"), .width = 12.5, .align = Align::Centre},
    {.name = "level", .title = QT_TRANSLATE_NOOP("print", "Level"), .width = 14, .align = Align::Centre},
    {.name = "source", .title = QT_TRANSLATE_NOOP("print", "Contact of"), .width = 42},
    {.name = "exposure", .title = QT_TRANSLATE_NOOP("print", "Last exposure"), .width = 23.5, .align = Align::Centre},
    {.name = "setting", .title = QT_TRANSLATE_NOOP("print", "Where"), .width = 28},
};

constexpr ItemInfo kNeeds[] = {
    {.name = "head", .title = QT_TRANSLATE_NOOP("print", "Household in need"), .width = 55},
    {.name = "what", .title = QT_TRANSLATE_NOOP("print", "What it needs"), .width = 110},
};

/// Their labels are those of the dictionary.
constexpr ItemInfo kCounters[] = {
    {.name = "households_assigned", .title = nullptr}, {.name = "households_visited", .title = nullptr}, {.name = "people_reminded", .title = nullptr},
    {.name = "declarations", .title = nullptr}, {.name = "commitments", .title = nullptr}, {.name = "suspected", .title = nullptr},
    {.name = "arrivals", .title = nullptr}, {.name = "violations", .title = nullptr}, {.name = "contacts_traced", .title = nullptr},
    {.name = "samples_assisted", .title = nullptr}, {.name = "people_supported", .title = nullptr},
};

constexpr ItemInfo kState[] = {
    {.name = "typed", .title = QT_TRANSLATE_NOOP("print", "Typed"), .shown = Shown::Typed, .possible = Shown::Typed},
    {.name = "checked", .title = QT_TRANSLATE_NOOP("print", "Second reading"), .shown = Shown::Typed, .possible = Shown::Typed},
    {.name = "closed", .title = QT_TRANSLATE_NOOP("print", "Day closed"), .shown = Shown::Typed, .possible = Shown::Typed},
    {.name = "corrected", .title = QT_TRANSLATE_NOOP("print", "Corrected after closing"), .shown = Shown::Typed, .possible = Shown::Typed},
};

constexpr std::array kSections = {
    SectionInfo{.kind = SectionKind::Phones, .name = "phones", .title = QT_TRANSLATE_NOOP("print", "Telephone numbers to call"), .shown = Shown::Blank, .possible = Shown::Blank,
        .heading = Heading::Inline, .items = kPhones},
    SectionInfo{.kind = SectionKind::Presence, .name = "presence", .title = QT_TRANSLATE_NOOP("print", "Round and members"), .heading = Heading::None, .items = kPresence},
    SectionInfo{.kind = SectionKind::Visits, .name = "visits", .title = QT_TRANSLATE_NOOP("print", "Households in the order of the round"), .use = RowUse::Spare, .rows = 3,
        .items = kVisits},
    SectionInfo{.kind = SectionKind::Quarantine, .name = "quarantine", .title = QT_TRANSLATE_NOOP("print", "People in quarantine"), .use = RowUse::Spare, .rows = 2,
        .items = kQuarantine},
    SectionInfo{.kind = SectionKind::Registers, .name = "registers", .title = QT_TRANSLATE_NOOP("print", "Suspected cases, arrivals, violations, contacts"),
        .use = RowUse::Empty, .rows = 5, .rowHeight = 10, .items = kRegisters},
    SectionInfo{.kind = SectionKind::Suspected, .name = "suspected", .title = QT_TRANSLATE_NOOP("print", "Suspected cases"), .shown = Shown::Nowhere, .use = RowUse::Empty,
        .rows = 2, .rowHeight = 10, .items = kSuspected},
    SectionInfo{.kind = SectionKind::Arrivals, .name = "arrivals", .title = QT_TRANSLATE_NOOP("print", "Arrivals"), .shown = Shown::Nowhere, .use = RowUse::Empty, .rows = 2,
        .rowHeight = 10, .items = kArrivals},
    SectionInfo{.kind = SectionKind::Violations, .name = "violations", .title = QT_TRANSLATE_NOOP("print", "Violations"), .shown = Shown::Nowhere, .use = RowUse::Empty, .rows = 2,
        .rowHeight = 10, .items = kViolations},
    SectionInfo{.kind = SectionKind::Contacts, .name = "contacts", .title = QT_TRANSLATE_NOOP("print", "Contacts traced"), .shown = Shown::Nowhere, .use = RowUse::Empty, .rows = 2,
        .rowHeight = 10, .items = kContacts},
    SectionInfo{.kind = SectionKind::Needs, .name = "needs", .title = QT_TRANSLATE_NOOP("print", "Households in need"), .shown = Shown::Nowhere, .use = RowUse::Empty, .rows = 2,
        .rowHeight = 10, .items = kNeeds},
    SectionInfo{.kind = SectionKind::Counters, .name = "counters", .title = QT_TRANSLATE_NOOP("print", "Figures of the day"), .items = kCounters},
    SectionInfo{.kind = SectionKind::Notes, .name = "notes", .title = QT_TRANSLATE_NOOP("print", "Notes of the day"), .use = RowUse::Lines, .rows = 4},
    SectionInfo{.kind = SectionKind::Requests, .name = "requests", .title = QT_TRANSLATE_NOOP("print", "Requests"), .use = RowUse::Lines, .rows = 2},
    SectionInfo{.kind = SectionKind::Remark, .name = "remark", .title = QT_TRANSLATE_NOOP("print", "Note"), .shown = Shown::Typed, .possible = Shown::Typed},
    SectionInfo{.kind = SectionKind::State, .name = "state", .title = QT_TRANSLATE_NOOP("print", "In the computer"), .shown = Shown::Typed, .possible = Shown::Typed,
        .heading = Heading::Inline, .items = kState},
};

} // namespace

std::span<const SectionInfo> sectionInfos()
{
    return kSections;
}

const SectionInfo &sectionInfo(SectionKind kind)
{
    return *std::find_if(kSections.begin(), kSections.end(), [&](const SectionInfo &info) { return info.kind == kind; });
}

} // namespace stc::reports
