// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/entrychange.h"

#include <algorithm>

namespace stc::services {

using namespace logbook;

namespace {

/// The line as it stands in the books now.
Result<PageEntry> storedEntry(store::Database &database, const store::PageTeam &team, const PageEntry &saved, const TeamDay &page)
{
    const auto households = pageHouseholds(database, team, page);
    if (!households)
        return failed(households.error());
    const auto entries = pageEntries(database, team, page, *households);
    if (!entries)
        return failed(entries.error());
    const auto found = std::find_if(entries->begin(), entries->end(), [&](const PageEntry &entry) {
        return saved.record.isNull() ? entry.visit == saved.visit : entry.record == saved.record;
    });
    if (found == entries->end())
        return saved;
    return *found;
}

} // namespace

Result<EntryReply> savePageEntry(store::Database &database, const TeamDay &page, const PageEntry &entry)
{
    auto typing = Typing::begin(database, page, entry.reason);
    if (!typing)
        return failed(typing.error());
    EntryChange change(*typing, entry);
    if (const auto done = change.save(); !done)
        return failed(done.error());
    EntryReply reply;
    reply.entry = entry;
    reply.problems = change.problems();
    if (!reply.isSaved())
        return reply;
    const QString what = change.isNew() ? Tr::tr("write “%3” on the page of %1 of %2") : Tr::tr("change “%3” on the page of %1 of %2");
    auto committed = typing->finish(QString(what).replace(QLatin1String("%3"), factsOf(entry.kind).label()));
    if (!committed)
        return failed(committed.error());
    reply.change = *std::move(committed);
    auto stored = storedEntry(database, typing->team, change.entry(), page);
    if (!stored)
        return failed(stored.error());
    reply.entry = *std::move(stored);
    return reply;
}

Result<Change> removePageEntry(store::Database &database, const TeamDay &page, const PageEntry &entry, const QString &reason)
{
    auto typing = Typing::begin(database, page, reason);
    if (!typing)
        return failed(typing.error());
    EntryChange change(*typing, entry);
    if (const auto done = change.remove(reason); !done)
        return failed(done.error());
    return typing->finish(Tr::tr("take “%3” off the page of %1 of %2").replace(QLatin1String("%3"), factsOf(entry.kind).label()));
}

} // namespace stc::services
