// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/typing.h"

#include "store/queries/quality.h"

#include <algorithm>

namespace stc::services {

using schema::TableId;
using namespace logbook;

namespace {

using Counters = decltype(PageView::computed);

/// What the lines and the books say, besides the registers that `check` compares too. A household without a line was visited (exchange.md), and so was one
/// in need or with symptoms; absent, refused or locked down means that nobody was met.
std::optional<int> countOf(std::string_view counter, const store::PageCounts &counts)
{
    if (counter == "households_assigned")
        return counts.assigned;
    if (counter == "households_visited")
        return counts.assigned - counts.notVisited;
    if (counter == "commitments")
        return counts.commitments;
    if (counter == "declarations")
        return counts.declarations;
    if (counter == "people_supported")
        return counts.supported;
    return std::nullopt; // people reminded: nothing in the books
}

struct Counting {
    Counters computed;
    store::PageCounts counts;
};

Result<Counting> counted(store::Connection &connection, const store::PageTeam &team, const QDate &date)
{
    const auto counts = store::pageCounts(connection, team.key, date);
    if (!counts)
        return failed(counts.error());
    Counting counting{{}, *counts};
    for (std::size_t i = 0; i < store::kLogbookCounters.size(); ++i) {
        const auto inRegister = store::registerCount(connection, store::kLogbookCounters[i], team.key, date);
        if (!inRegister)
            return failed(inRegister.error());
        counting.computed[i] = *inRegister ? *inRegister : countOf(store::kLogbookCounters[i], *counts);
    }
    return counting;
}

} // namespace

Result<Counters> computedCounters(store::Database &database, const TeamDay &page)
{
    const auto team = teamOfPage(database, page);
    if (!team)
        return failed(team.error());
    const auto counting = counted(database.connection(), *team, page.date);
    if (!counting)
        return failed(counting.error());
    return counting->computed;
}

Result<Change> confirmRest(store::Database &database, const TeamDay &page, const QString &reason)
{
    auto typing = Typing::begin(database, page, reason);
    if (!typing)
        return failed(typing.error());
    const auto row = typing->row();
    if (!row)
        return failed(row.error());
    const auto stored = typing->editor->read(TableId::LogbookPages, *row);
    if (!stored)
        return failed(stored.error());
    const auto counting = counted(typing->connection(), typing->team, page.date);
    if (!counting)
        return failed(counting.error());
    const store::Values before = stored->value_or(store::Values());
    store::Values filled;
    for (std::size_t i = 0; i < store::kLogbookCounters.size(); ++i) {
        const QString name = QLatin1String(store::kLogbookCounters[i]);
        std::optional<int> value = counting->computed[i];
        // Where the paper says how many were assigned, the rest of these were visited.
        const QString assigned = before.value(QStringLiteral("households_assigned"));
        if (name == QLatin1String("households_visited") && !assigned.isEmpty())
            value = std::max(0, assigned.toInt() - counting->counts.notVisited);
        if (value && before.value(name).isEmpty())
            filled.insert(name, QString::number(*value));
    }
    if (const auto done = typing->editor->update(TableId::LogbookPages, *row, filled); !done)
        return failed(done.error());
    return typing->finish(Tr::tr("confirm the rest of the page of %1 of %2"));
}

} // namespace stc::services
