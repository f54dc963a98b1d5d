// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/closing.h"

#include "domain/dates.h"
#include "services/commit.h"
#include "store/editor.h"
#include "store/queries/pageboard.h"
#include "store/queries/quality.h"
#include "store/queries/teambook.h"

#include <QCoreApplication>

#include <algorithm>

namespace stc::services {

using store::ClosedDifference;
using store::ClosedTeam;
using store::ClosingContent;
using store::ClosingRow;
using store::PageOfDay;

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(Closing)
};

const QDate kFirstDay(1900, 1, 1);
const QDate kLastDay(9999, 12, 31);

Result<const Unit *> communeOf(store::Database &database, const QString &code)
{
    const Unit *unit = database.units().find(code);
    if (!unit || unit->level != UnitLevel::Commune)
        return fail(ErrorCode::WrongCall, Tr::tr("Days are closed commune by commune. Choose a commune."));
    return unit;
}

qint64 midnight(const QDate &day)
{
    const QDateTime utc(day, QTime(0, 0), Qt::UTC);
    return utc.toSecsSinceEpoch() - vietnamTime(utc.toSecsSinceEpoch()).offsetFromUtc();
}

/// What was told before belongs to the day before: up to its closing, when it was closed in time, else up to midnight.
Result<qint64> beginOf(store::Database &database, const Unit &commune, const QDate &day)
{
    const auto rows = store::closingRows(database.connection(), commune.range(), day.addDays(-1), day.addDays(-1));
    if (!rows)
        return failed(rows.error());
    for (const ClosingRow &row : *rows) {
        if (row.isInForce() && row.closedAt < midnight(day.addDays(1)))
            return row.closedAt;
    }
    return midnight(day);
}

/// What is different from the figures that were frozen before the day was reopened: counters, and pages that were missing.
void addReopened(std::vector<ClosedDifference> &differences, const ClosingRow &reopened, const ClosingContent &before, const std::vector<ClosedTeam> &now)
{
    const auto add = [&](const ClosedTeam &team, const char *subject, const QString &was, const QString &is) {
        differences.push_back({{}, before.day, team.id, team.name, QLatin1String(subject), was, is, reopened.reopenReason, reopened.reopenedAt.value_or(0), reopened.reopenedBy});
    };
    const auto text = [](std::optional<int> number) { return number ? QString::number(*number) : QString(); };
    for (const ClosedTeam &team : now) {
        const auto old = std::find_if(before.teams.begin(), before.teams.end(), [&](const ClosedTeam &one) { return one.id == team.id; });
        const ClosedTeam was = old == before.teams.end() ? ClosedTeam{} : *old;
        if ((was.page == PageOfDay::Missing) != (team.page == PageOfDay::Missing))
            add(team, "page", QLatin1String(was.page == PageOfDay::Missing ? "0" : "1"), QLatin1String(team.page == PageOfDay::Missing ? "0" : "1"));
        for (std::size_t i = 0; i < team.counters.size(); ++i) {
            if (was.counters[i] != team.counters[i] && was.counters[i].value_or(0) + team.counters[i].value_or(0) != 0)
                add(team, store::kLogbookCounters[i], text(was.counters[i]), text(team.counters[i]));
        }
    }
}

class DayReader {
public:
    DayReader(store::Database &database, const Unit &commune, const QDate &day) : m_database(database), m_commune(commune), m_day(day) {}

    Result<DayOutlook> read()
    {
        const UnitList &units = m_database.units();
        const Unit *district = units.parentOf(m_commune);
        ClosingContent &content = m_outlook.content;
        content.communeCode = m_commune.code;
        content.communeName = m_commune.name;
        content.districtName = district ? district->name : QString();
        content.day = m_day;
        content.until = m_database.clock().nowSeconds();
        content.closedBy = store::Database::who();
        const auto begin = beginOf(m_database, m_commune, m_day);
        if (!begin)
            return failed(begin.error());
        content.from = *begin;
        if (const auto done = readTeams().and_then([this] { return readGaps(); }).and_then([this] { return readReopened(); }); !done)
            return failed(done.error());
        content.totals = store::totalsOf(content.teams);
        return std::move(m_outlook);
    }

private:
    Status readTeams()
    {
        const auto teams = store::teamsOn(m_database, m_commune.range(), {}, m_day);
        if (!teams)
            return failed(teams.error());
        const auto pages = store::typedPages(m_database.connection(), m_commune.range(), m_day);
        if (!pages)
            return failed(pages.error());
        const int lateDays = store::pageTerms(m_database).lateDays;
        for (const store::TeamInfo &team : *teams) {
            ClosedTeam closed{team.id, team.name, team.hamlet, team.leader, PageOfDay::Missing, false, false, {}};
            if (const auto page = pages->find(team.key); page != pages->end()) {
                closed.page = page->second.state;
                closed.isLate = page->second.typedOn.isValid() && page->second.typedOn > m_day.addDays(lateDays);
                closed.isChecked = page->second.isChecked;
                closed.counters = page->second.counters;
                m_pages.emplace_back(page->second.id, m_outlook.content.teams.size());
            }
            m_outlook.content.teams.push_back(std::move(closed));
        }
        return {};
    }

    Status readGaps()
    {
        return store::findCounterProblems(m_database.connection(), [this](IssueCode, schema::TableId, const Uuid &id, std::string_view column, std::int64_t number) {
            const auto page = std::find_if(m_pages.begin(), m_pages.end(), [&](const auto &one) { return one.first == id; });
            const auto counter = std::find(store::kLogbookCounters.begin(), store::kLogbookCounters.end(), column);
            if (page == m_pages.end() || counter == store::kLogbookCounters.end())
                return;
            const ClosedTeam &team = m_outlook.content.teams[page->second];
            const int onPage = team.counters[static_cast<std::size_t>(counter - store::kLogbookCounters.begin())].value_or(0);
            m_outlook.gaps.push_back({team.id, team.name, QLatin1String(*counter), onPage, static_cast<int>(number)});
        }, m_day);
    }

    Status readReopened()
    {
        const auto rows = store::closingRows(m_database.connection(), m_commune.range(), m_day, m_day);
        if (!rows)
            return failed(rows.error());
        if (rows->empty() || rows->back().isInForce())
            return {};
        if (const auto before = store::closingContent(rows->back().content)) // figures that cannot be read cannot be compared
            addReopened(m_outlook.content.differences, rows->back(), *before, m_outlook.content.teams);
        return {};
    }

    store::Database &m_database;
    const Unit &m_commune;
    QDate m_day;
    DayOutlook m_outlook;
    std::vector<std::pair<Uuid, std::size_t>> m_pages; ///< ids of the pages, and whose they are
};

/// The days of the range that are open and have teams.
Result<std::vector<QDate>> daysToClose(store::Database &database, const Unit &commune, const QDate &from, const QDate &until)
{
    const auto days = closingDays(database, commune.code, from, until);
    if (!days)
        return failed(days.error());
    std::vector<QDate> open;
    for (const ClosingDay &day : *days) {
        if (!day.isClosed() && day.count.expected > 0)
            open.push_back(day.count.day);
    }
    const bool isAnyClosed = std::any_of(days->begin(), days->end(), [](const ClosingDay &day) { return day.isClosed(); });
    if (open.empty() && !isAnyClosed)
        return fail(ErrorCode::InvalidInput, Tr::tr("There was no team yet on %1.").arg(displayDate(until)));
    return open;
}

Status checkRange(store::Database &database, const QDate &from, const QDate &until)
{
    if (!mayClose(database))
        return fail(ErrorCode::InvalidInput, Tr::tr("Days are closed by the communes themselves. Here they can only be looked at."));
    if (!from.isValid() || !until.isValid() || from > until)
        return fail(ErrorCode::WrongCall, Tr::tr("The first day lies behind the last one."));
    const QDate today = vietnamTime(database.clock().nowSeconds()).date();
    if (until > today)
        return fail(ErrorCode::InvalidInput, Tr::tr("The day %1 has not come yet.").arg(displayDate(until)));
    return {};
}

Status writeClosing(store::Editor &editor, const ClosingContent &content)
{
    const auto id = editor.insert(schema::TableId::DayClosings, {
        {QStringLiteral("commune_code"), content.communeCode},
        {QStringLiteral("day"), content.day.toString(Qt::ISODate)},
        {QStringLiteral("closed_at"), isoTime(content.until)},
        {QStringLiteral("closed_by"), content.closedBy},
        {QStringLiteral("content"), store::toJson(content)},
    });
    return id ? Status() : Status(failed(id.error()));
}

} // namespace

bool mayClose(store::Database &database)
{
    return database.unit().level == UnitLevel::Commune;
}

Result<DayOutlook> lookAtDay(store::Database &database, const QString &commune, const QDate &day)
{
    const auto unit = communeOf(database, commune);
    return unit ? DayReader(database, **unit, day).read() : failed(unit.error());
}

Result<Change> closeDays(store::Database &database, const QDate &from, const QDate &until)
{
    if (const auto fine = checkRange(database, from, until); !fine)
        return failed(fine.error());
    const Unit &commune = database.unit();
    const auto editor = store::Editor::begin(database, "close"); // its lock: what is frozen is what is there
    if (!editor)
        return failed(editor.error());
    const auto days = daysToClose(database, commune, from, until);
    if (!days)
        return failed(days.error());
    for (const QDate &day : *days) {
        auto outlook = DayReader(database, commune, day).read();
        if (!outlook)
            return failed(outlook.error());
        if (day == days->back()) {
            const auto corrected = store::corrections(database.connection(), commune.range(), kFirstDay, kLastDay, true);
            if (!corrected)
                return failed(corrected.error());
            auto &differences = outlook->content.differences;
            differences.insert(differences.end(), corrected->begin(), corrected->end());
            std::stable_sort(differences.begin(), differences.end(), [](const ClosedDifference &a, const ClosedDifference &b) { return a.day < b.day; });
        }
        if (const auto done = writeClosing(**editor, outlook->content); !done)
            return failed(done.error());
    }
    if (days->empty())
        return Change{};
    return commitAs(**editor, days->size() == 1 ? Tr::tr("close the day %1").arg(displayDate(days->front()))
                                                : Tr::tr("close the days from %1 to %2").arg(displayDate(days->front()), displayDate(days->back())));
}

Result<QDate> firstOpenDay(store::Database &database, const QDate &until)
{
    const Unit &commune = database.unit();
    const auto first = store::firstPageDay(database.connection(), commune.range());
    if (!first || !first->isValid())
        return first;
    const auto days = closingDays(database, commune.code, *first, until);
    if (!days)
        return failed(days.error());
    const auto open = std::find_if(days->begin(), days->end(), [](const ClosingDay &day) { return !day.isClosed() && day.count.expected > 0; });
    return open == days->end() ? QDate() : open->count.day;
}

Result<Change> reopenDay(store::Database &database, const Uuid &closing, const QString &reason)
{
    if (!mayClose(database))
        return fail(ErrorCode::InvalidInput, Tr::tr("Days are closed by the communes themselves. Here they can only be looked at."));
    if (reason.trimmed().isEmpty())
        return fail(ErrorCode::InvalidInput, Tr::tr("Say why the day is reopened: it stands in the history and in the next report."));
    const auto editor = store::Editor::begin(database, "close");
    if (!editor)
        return failed(editor.error());
    const auto row = (*editor)->read(schema::TableId::DayClosings, closing);
    if (!row)
        return failed(row.error());
    if (!*row)
        return fail(ErrorCode::NotFound, Tr::tr("This closing is no longer there."));
    if (!(*row)->value(QStringLiteral("reopened_at")).isEmpty())
        return fail(ErrorCode::AlreadyExists, Tr::tr("This day has been reopened already."));
    const auto done = (*editor)->update(schema::TableId::DayClosings, closing, {
        {QStringLiteral("reopened_at"), isoTime(database.clock().nowSeconds())},
        {QStringLiteral("reopened_by"), store::Database::who()},
        {QStringLiteral("reopen_reason"), reason.trimmed()},
    });
    if (!done)
        return failed(done.error());
    return commitAs(**editor, Tr::tr("reopen the day %1").arg(displayPartialDate((*row)->value(QStringLiteral("day")))));
}

Result<std::vector<ClosingRow>> closings(store::Database &database, const QString &unit, const QDate &from, const QDate &to)
{
    const Unit *found = database.units().find(unit);
    if (!found)
        return fail(ErrorCode::WrongCall, Tr::tr("There is no unit with the code “%1”.").arg(unit));
    return store::closingRows(database.connection(), found->range(), from, to);
}

Result<std::vector<ClosingDay>> closingDays(store::Database &database, const QString &commune, const QDate &from, const QDate &to)
{
    const auto unit = communeOf(database, commune);
    if (!unit)
        return failed(unit.error());
    store::Connection &connection = database.connection();
    const auto counts = store::dayCounts(connection, (*unit)->range(), from, to);
    if (!counts)
        return failed(counts.error());
    const auto rows = store::closingRows(connection, (*unit)->range(), from, to);
    if (!rows)
        return failed(rows.error());
    const auto corrected = store::corrections(connection, (*unit)->range(), from, to, false);
    if (!corrected)
        return failed(corrected.error());
    std::vector<ClosingDay> days;
    for (const store::DayCount &count : *counts)
        days.push_back({count, {}, 0});
    const auto dayOf = [&](const QDate &date) -> ClosingDay & { return days[static_cast<std::size_t>(from.daysTo(date))]; };
    for (const ClosingRow &row : *rows) {
        ClosingDay &day = dayOf(row.day);
        if (!day.isClosed())
            day.closing = row;
    }
    for (const ClosedDifference &correction : *corrected) {
        ClosingDay &day = dayOf(correction.day);
        day.corrections += day.isClosed() && correction.at >= day.closing->closedAt ? 1 : 0;
    }
    return days;
}

Result<std::vector<ClosedDifference>> correctionsOfDay(store::Database &database, const QString &commune, const QDate &day)
{
    const auto unit = communeOf(database, commune);
    return unit ? store::corrections(database.connection(), (*unit)->range(), day, day, false) : failed(unit.error());
}

} // namespace stc::services
