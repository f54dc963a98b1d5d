// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/main/page.h"

#include <QCoreApplication>

namespace stc::views {

namespace {

struct Named {
    PageId::Kind kind;
    const char *name;
    const char *title;
    std::optional<schema::Group> group = {};
};

/// Workplaces. In the navigation they stand above the lists of their group.
constexpr Named kNames[] = {
    {PageId::Kind::Overview, "overview", QT_TRANSLATE_NOOP("pages", "Overview")},
    {PageId::Kind::TeamOverview, "team-overview", QT_TRANSLATE_NOOP("pages", "Teams at a glance"), schema::Group::Teams},
    {PageId::Kind::Board, "board", QT_TRANSLATE_NOOP("pages", "Assign households"), schema::Group::Teams},
    {PageId::Kind::HouseholdEntry, "household-entry", QT_TRANSLATE_NOOP("pages", "Enter households"), schema::Group::Households},
    {PageId::Kind::Gaps, "gaps", QT_TRANSLATE_NOOP("pages", "What is missing"), schema::Group::Households},
    {PageId::Kind::Duplicates, "duplicates", QT_TRANSLATE_NOOP("pages", "Entered twice"), schema::Group::Households},
    {PageId::Kind::LogbookEntry, "logbook-entry", QT_TRANSLATE_NOOP("pages", "Type logbook pages"), schema::Group::Logbook},
    {PageId::Kind::PageBoard, "page-board", QT_TRANSLATE_NOOP("pages", "Which pages are missing"), schema::Group::Logbook},
    {PageId::Kind::SecondReading, "second-reading", QT_TRANSLATE_NOOP("pages", "Second reading"), schema::Group::Logbook},
    {PageId::Kind::Closing, "closing", QT_TRANSLATE_NOOP("pages", "Close the day"), schema::Group::Logbook},
    {PageId::Kind::DueWork, "due-work", QT_TRANSLATE_NOOP("pages", "Today’s work"), schema::Group::Quarantine},
    {PageId::Kind::HealthGrid, "health-grid", QT_TRANSLATE_NOOP("pages", "Health checks grid"), schema::Group::Quarantine},
    {PageId::Kind::Episodes, "episodes", QT_TRANSLATE_NOOP("pages", "Quarantine episodes"), schema::Group::Quarantine},
    {PageId::Kind::SuspectedWork, "suspected-work", QT_TRANSLATE_NOOP("pages", "Suspected cases at work"), schema::Group::Quarantine},
    {PageId::Kind::Papers, "papers", QT_TRANSLATE_NOOP("pages", "Papers"), schema::Group::Quarantine},
    {PageId::Kind::QuarantineRules, "quarantine-rules", QT_TRANSLATE_NOOP("pages", "Quarantine rules"), schema::Group::Quarantine},
    {PageId::Kind::Charts, "charts", QT_TRANSLATE_NOOP("pages", "Charts"), schema::Group::Quarantine},
    {PageId::Kind::Tracing, "tracing", QT_TRANSLATE_NOOP("pages", "Contact tracing"), schema::Group::Tracing},
    {PageId::Kind::Chain, "chain", QT_TRANSLATE_NOOP("pages", "Chain of transmission"), schema::Group::Tracing},
    {PageId::Kind::Sampling, "sampling", QT_TRANSLATE_NOOP("pages", "Sampling"), schema::Group::Tracing},
    {PageId::Kind::Import, "import", QT_TRANSLATE_NOOP("pages", "Import"), schema::Group::Exchange},
    {PageId::Kind::Export, "export", QT_TRANSLATE_NOOP("pages", "Export"), schema::Group::Exchange},
    {PageId::Kind::History, "history", QT_TRANSLATE_NOOP("pages", "Packages and history"), schema::Group::Exchange},
    {PageId::Kind::Check, "check", QT_TRANSLATE_NOOP("pages", "Check the data"), schema::Group::Exchange},
};

} // namespace

QString PageId::name() const
{
    for (const Named &named : kNames) {
        if (named.kind == kind)
            return QLatin1String(named.name);
    }
    return QLatin1String(schema::table(table).name);
}

PageId PageId::fromName(const QString &name)
{
    for (const Named &named : kNames) {
        if (name == QLatin1String(named.name))
            return {named.kind, schema::TableId::Teams};
    }
    const schema::Table *table = schema::findTable(name);
    return table ? ofTable(table->id) : PageId{};
}

QString PageId::title() const
{
    for (const Named &named : kNames) {
        if (named.kind == kind)
            return QCoreApplication::translate("pages", named.title);
    }
    return schema::pluralLabel(schema::table(table));
}

std::optional<schema::Group> PageId::group() const
{
    for (const Named &named : kNames) {
        if (named.kind == kind)
            return named.group;
    }
    return schema::table(table).group;
}

std::vector<PageId> PageId::all()
{
    std::vector<PageId> pages;
    const auto addWorkplaces = [&pages](std::optional<schema::Group> group) {
        for (const Named &named : kNames) {
            if (named.group == group)
                pages.push_back({named.kind, schema::TableId::Teams});
        }
    };
    addWorkplaces({});
    for (int g = 0; g <= static_cast<int>(schema::Group::Exchange); ++g) {
        const auto group = static_cast<schema::Group>(g);
        addWorkplaces(group);
        for (const schema::Table *table : schema::contractTables()) {
            if (table->group == group)
                pages.push_back(ofTable(table->id));
        }
    }
    return pages;
}

} // namespace stc::views
