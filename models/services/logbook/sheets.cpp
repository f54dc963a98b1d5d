// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/sheets.h"

#include "domain/dates.h"
#include "services/commit.h"
#include "store/editor.h"
#include "store/queries/logbookentry.h"
#include "store/queries/teambook.h"

#include <QCoreApplication>
#include <QUuid>

#include <algorithm>
#include <map>

namespace stc::services {

using schema::TableId;

namespace {

constexpr int kDaysAhead = 366;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(sheets)
};

QString iso(const QDate &date)
{
    return date.toString(Qt::ISODate);
}

/// The team as it was on that day. Errors: InvalidInput.
Result<store::TeamInfo> teamOn(store::Database &database, const TeamDay &page)
{
    const auto teams = store::teamsOn(database, database.unit().range(), page.team, page.date);
    if (!teams)
        return failed(teams.error());
    if (teams->empty())
        return fail(ErrorCode::NotFound, Tr::tr("This team is no longer there. Choose another one."));
    return teams->front();
}

Status checkDates(store::Editor &editor, const TeamDay &page)
{
    if (page.date > editor.database().clock().today().addDays(kDaysAhead))
        return fail(ErrorCode::InvalidInput, Tr::tr("%1 lies more than a year ahead. Choose an earlier date.").arg(displayDate(page.date)));
    const auto team = editor.read(TableId::Teams, page.team);
    if (!team)
        return failed(team.error());
    if (!*team)
        return fail(ErrorCode::NotFound, Tr::tr("This team is no longer there. Choose another one."));
    const QString established = (*team)->value(QStringLiteral("established_on"));
    const QString dissolved = (*team)->value(QStringLiteral("dissolved_on"));
    if (iso(page.date) < established)
        return fail(ErrorCode::InvalidInput, Tr::tr("The team was only founded on %1: it has no page of %2.").arg(displayPartialDate(established), displayDate(page.date)));
    if (!dissolved.isEmpty() && iso(page.date) >= dissolved)
        return fail(ErrorCode::InvalidInput, Tr::tr("The team was dissolved on %1: it has no page of %2.").arg(displayPartialDate(dissolved), displayDate(page.date)));
    return {};
}

/// Gives out the numbers of one change.
class Numbering {
public:
    explicit Numbering(store::Editor &editor) : m_editor(editor) {}

    [[nodiscard]] Result<Sheet> issue(const TeamDay &page)
    {
        if (const auto fits = checkDates(m_editor, page); !fits)
            return failed(fits.error());
        const auto team = teamOn(m_editor.database(), page);
        if (!team)
            return failed(team.error());
        const auto number = next(team->communeCode);
        if (!number)
            return failed(number.error());
        Sheet sheet{.id = sheetId(page), .page = page, .code = {team->communeCode, *number}};
        // A page that stands in the books without a number was typed where pages have none: it is typed, whatever is printed of it now.
        const auto facts = store::pageFacts(m_editor.connection(), {.key = team->key, .communeCode = team->communeCode}, page.date);
        if (!facts)
            return failed(facts.error());
        sheet.typedOn = std::min(facts->changedOn, m_editor.database().clock().today()); // another office's clock may be fast
        const auto row = m_editor.insert(TableId::PageSheets,
            {{QStringLiteral("team_id"), page.team.toString()}, {QStringLiteral("page_date"), iso(page.date)}, {QStringLiteral("number"), QString::number(*number)},
                {QStringLiteral("typed_on"), iso(sheet.typedOn)}},
            sheet.id);
        if (!row)
            return failed(row.error());
        if (const auto kept = keepRound(sheet, team->key); !kept)
            return failed(kept.error());
        return sheet;
    }

private:
    [[nodiscard]] Result<int> next(const QString &commune)
    {
        auto known = m_highest.find(commune);
        if (known == m_highest.end()) {
            const Unit *unit = m_editor.database().units().find(commune);
            const auto highest = store::highestPageNumber(m_editor.database(), unit ? unit->area : 0);
            if (!highest)
                return failed(highest.error());
            known = m_highest.emplace(commune, *highest).first;
        }
        return ++known->second;
    }

    [[nodiscard]] Status keepRound(const Sheet &sheet, std::int64_t teamKey)
    {
        const auto households = store::householdsOf(m_editor.database(), teamKey, sheet.page.date);
        if (!households)
            return failed(households.error());
        std::vector<Uuid> round;
        for (const store::TeamHousehold &household : *households)
            round.push_back(household.id);
        return store::keepRound(m_editor.database(), sheet.id, round);
    }

    store::Editor &m_editor;
    std::map<QString, int> m_highest; ///< by commune
};

} // namespace

Uuid sheetId(const TeamDay &page)
{
    const auto team = page.team.bytes();
    const QUuid space = QUuid::fromRfc4122(QByteArrayView(team.data(), qsizetype(team.size())));
    const QByteArray id = QUuid::createUuidV5(space, iso(page.date)).toRfc4122();
    return Uuid::fromBytes(id.constData());
}

Result<std::vector<Sheet>> issueSheets(store::Database &database, const std::vector<TeamDay> &pages)
{
    std::vector<Sheet> sheets;
    std::unique_ptr<store::Editor> editor; // only where something is missing: printing again needs no lock
    for (const TeamDay &page : pages) {
        auto known = findSheet(database, page);
        if (!known)
            return failed(known.error());
        if (*known) {
            sheets.push_back(std::move(**known));
            continue;
        }
        if (!editor) {
            auto begun = store::Editor::begin(database);
            if (!begun)
                return failed(begun.error());
            editor = *std::move(begun);
        }
        sheets.push_back({.id = {}, .page = page, .code = {}}); // numbered below, in one go and in this order
    }
    if (!editor)
        return sheets;
    Numbering numbering(*editor);
    std::map<TeamDay, Sheet> issued; // the same page may be asked for twice
    for (Sheet &sheet : sheets) {
        if (!sheet.id.isNull())
            continue;
        auto known = issued.find(sheet.page);
        if (known == issued.end()) {
            auto fresh = numbering.issue(sheet.page);
            if (!fresh)
                return failed(fresh.error());
            known = issued.emplace(sheet.page, *std::move(fresh)).first;
        }
        sheet = known->second;
    }
    const auto change = commitAs(*editor, Tr::tr("number %n logbook pages", nullptr, int(issued.size())));
    if (!change)
        return failed(change.error());
    return sheets;
}

Result<Sheet> issueIn(store::Editor &editor, const TeamDay &page)
{
    auto known = findSheet(editor.database(), page);
    if (!known)
        return failed(known.error());
    return *known ? Result<Sheet>(std::move(**known)) : Numbering(editor).issue(page);
}

Status markPrinted(store::Database &database, const std::vector<Uuid> &sheets)
{
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    for (const Uuid &id : sheets) {
        const auto row = (*editor)->read(TableId::PageSheets, id);
        if (!row)
            return failed(row.error());
        if (!*row)
            continue; // its numbering was undone while it was being printed
        const bool isReprint = !(*row)->value(QStringLiteral("printed_on")).isEmpty();
        const auto done = isReprint
            ? (*editor)->update(TableId::PageSheets, id, {{QStringLiteral("reprints"), QString::number((*row)->value(QStringLiteral("reprints")).toInt() + 1)}})
            : (*editor)->update(TableId::PageSheets, id, {{QStringLiteral("printed_on"), iso(database.clock().today())}});
        if (!done)
            return done;
    }
    const auto change = commitAs(**editor, Tr::tr("print %n logbook pages", nullptr, int(sheets.size())));
    return change ? Status() : Status(failed(change.error()));
}

namespace {

/// A page is written on the evening of its day: before it, there is nothing to bring back.
Status checkReturn(store::Editor &editor, const Uuid &sheet, const QDate &on)
{
    const auto row = editor.read(TableId::PageSheets, sheet);
    if (!row)
        return failed(row.error());
    const QString day = *row ? (*row)->value(QStringLiteral("page_date")) : QString();
    if (!on.isValid() || day.isEmpty() || day <= iso(on))
        return {};
    return fail(ErrorCode::InvalidInput, Tr::tr("This page is for %1, and that day has not come yet. Scan or mark the page when the team has brought it back.").arg(displayPartialDate(day)));
}

} // namespace

Result<Change> markReturned(store::Database &database, const std::vector<Uuid> &sheets, const QDate &on)
{
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const QString date = on.isValid() ? iso(on) : QString();
    for (const Uuid &id : sheets) {
        if (const auto possible = checkReturn(**editor, id, on); !possible)
            return failed(possible.error());
        if (const auto done = (*editor)->update(TableId::PageSheets, id, {{QStringLiteral("returned_on"), date}}); !done)
            return failed(done.error());
    }
    const int count = int(sheets.size());
    return commitAs(**editor, on.isValid() ? Tr::tr("receive %n logbook pages", nullptr, count) : Tr::tr("take back the receipt of %n logbook pages", nullptr, count));
}

Result<std::optional<Sheet>> findSheet(store::Database &database, const TeamDay &page)
{
    return store::sheetOf(database, page);
}

Result<std::vector<Sheet>> findSheets(store::Database &database, const PageCode &code)
{
    return store::sheetsOf(database, code);
}

Result<std::vector<Uuid>> printedRound(store::Database &database, const Uuid &sheet)
{
    return store::roundOf(database, sheet);
}

} // namespace stc::services
