// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/typing.h"

#include "domain/dates.h"
#include "services/commit.h"
#include "store/records.h"

#include <QUuid>

namespace stc::services::logbook {

using schema::TableId;

namespace {

/// The id that follows from one and a text, as sheetId does it.
Uuid derived(const Uuid &id, const QString &text)
{
    const auto bytes = id.bytes();
    const QUuid space = QUuid::fromRfc4122(QByteArrayView(bytes.data(), qsizetype(bytes.size())));
    return Uuid::fromBytes(QUuid::createUuidV5(space, text).toRfc4122().constData());
}

constexpr KindFacts kKinds[] = {
    {EntryKind::Absent, "absent", {}},
    {EntryKind::Refused, "refused", {}},
    {EntryKind::LockedDown, "locked_down", {}},
    {EntryKind::Symptoms, "symptoms", TableId::SuspectedCases},
    {EntryKind::Need, "need", {}},
    {EntryKind::Other, "other", {}},
    {EntryKind::Arrival, nullptr, TableId::Arrivals},
    {EntryKind::Violation, nullptr, TableId::Violations},
    {EntryKind::Contact, nullptr, TableId::Contacts},
};

constexpr TableId kRegisters[] = {TableId::SuspectedCases, TableId::Arrivals, TableId::Violations, TableId::Contacts};

} // namespace

Result<Typing> Typing::begin(store::Database &database, const TeamDay &page, const QString &reason)
{
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto team = teamOfPage(database, page);
    if (!team)
        return failed(team.error());
    (*editor)->setCorrectionReason(reason.trimmed());
    store::RecordReader reader(database);
    const auto record = reader.read(TableId::Teams, page.team);
    if (!record)
        return failed(record.error());
    return Typing{*std::move(editor), *team, *record ? (*record)->value("name") : QString(), page};
}

Result<Uuid> Typing::row()
{
    const auto facts = store::pageFacts(connection(), team, page.date);
    if (!facts)
        return failed(facts.error());
    if (!facts->row.isNull())
        return facts->row;
    // With its number the page is known to wait for being finished; one without a number came finished from another office.
    if (const auto sheet = issueIn(*editor, page); !sheet)
        return failed(sheet.error());
    return editor->insert(TableId::LogbookPages, {{QStringLiteral("team_id"), page.team.toString()}, {QStringLiteral("page_date"), page.date.toString(Qt::ISODate)}}, pageRowId(page));
}

QString Typing::named(const QString &what) const { return what.arg(teamName, displayDate(page.date)); }

Result<Change> Typing::finish(const QString &what) { return commitAs(*editor, named(what)); }

Result<store::PageTeam> teamOfPage(store::Database &database, const TeamDay &page)
{
    const auto team = store::pageTeam(database.connection(), page.team);
    if (!team)
        return failed(team.error());
    if (!*team)
        return fail(ErrorCode::NotFound, Tr::tr("This team is no longer there. Someone else deleted it."));
    const auto refused = [&](const QString &text) { return fail(ErrorCode::InvalidInput, text); };
    const QDate today = database.clock().today();
    const QString day = displayDate(page.date);
    if (!page.date.isValid())
        return refused(Tr::tr("Write the date as day/month/year, for example %1.").arg(displayDate(today)));
    if (page.date > today)
        return refused(Tr::tr("%1 lies in the future. A page can be typed when its day has come.").arg(day));
    if (page.date < (*team)->establishedOn)
        return refused(Tr::tr("The team did not exist on %1: it was established on %2.").arg(day, displayDate((*team)->establishedOn)));
    if ((*team)->dissolvedOn.isValid() && page.date >= (*team)->dissolvedOn)
        return refused(Tr::tr("The team no longer existed on %1: it was dissolved on %2.").arg(day, displayDate((*team)->dissolvedOn)));
    return **team;
}

Uuid pageRowId(const TeamDay &page) { return derived(page.team, QStringLiteral("logbook_pages ") + page.date.toString(Qt::ISODate)); }

QString KindFacts::label() const
{
    if (outcome)
        return schema::choiceLabel(schema::table(TableId::VisitExceptions).column("outcome"), outcome);
    return schema::label(schema::table(*registerTable));
}

const KindFacts &factsOf(EntryKind kind) { return kKinds[static_cast<std::size_t>(kind)]; }

std::optional<EntryKind> kindOfOutcome(const QString &outcome)
{
    for (const KindFacts &facts : kKinds) {
        if (facts.outcome && outcome == QLatin1String(facts.outcome))
            return facts.kind;
    }
    return std::nullopt;
}

std::span<const TableId> pageRegisters() { return kRegisters; }

bool isTypedColumn(const schema::Table &table, const schema::Column &column)
{
    return column.type != schema::Type::Id && column.type != schema::Type::Reference && column.key() != table.dateColumn;
}

} // namespace stc::services::logbook
