// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/logbook/entrychange.h"

#include "store/overruled.h"
#include "store/queries/contactgraph.h"

#include <algorithm>

namespace stc::services::logbook {

using schema::TableId;

namespace {

const schema::Table &tableOf(TableId id) { return schema::table(id); }

QString idText(const Uuid &id) { return id.isNull() ? QString() : id.toString(); }

/// Nobody was met.
bool isNotVisited(EntryKind kind) { return kind == EntryKind::Absent || kind == EntryKind::Refused || kind == EntryKind::LockedDown; }

/// Both cannot be true of one visit: it failed for two reasons, or nobody was met and yet somebody was seen to be ill. A household that is locked down may
/// report by telephone; a need is heard of from neighbours too.
bool contradict(EntryKind a, EntryKind b)
{
    if (isNotVisited(a) && isNotVisited(b))
        return true;
    const auto isUnseen = [](EntryKind kind) { return kind == EntryKind::Absent || kind == EntryKind::Refused; };
    return (isUnseen(a) && b == EntryKind::Symptoms) || (isUnseen(b) && a == EntryKind::Symptoms);
}

} // namespace

Status EntryChange::save()
{
    m_isNew = m_entry.visit.isNull() && m_entry.record.isNull();
    if (const auto done = findRecord(); !done)
        return done;
    const auto row = m_typing.row();
    if (!row && row.error().code == ErrorCode::DayClosed) {
        m_problems.push_back({TableId::VisitExceptions, {IssueCode::DayClosed, -1, row.error().text}});
        return {};
    }
    if (!row)
        return failed(row.error());
    if (m_storedIn && m_storedIn != m_facts.registerTable) {
        if (const auto done = removeRecord(Tr::tr("the line is about something else")); !done)
            return done;
    }
    return savePerson().and_then([&] { return saveVisit(*row); }).and_then([&] { return saveRecord(); });
}

Status EntryChange::findRecord()
{
    if (m_entry.record.isNull())
        return {};
    for (const TableId table : pageRegisters()) {
        const auto stored = m_typing.editor->read(table, m_entry.record);
        if (!stored)
            return failed(stored.error());
        if (*stored)
            m_storedIn = table;
    }
    if (!m_storedIn)
        return fail(ErrorCode::NotFound, Tr::tr("The record of this line is no longer there. Someone else deleted it: type the line again."));
    return {};
}

/// Saves a record or keeps what is wrong with it; null where it was not saved.
Result<Uuid> EntryChange::saved(RecordEdit edit)
{
    edit.reason = m_entry.reason;
    const auto reply = saveIn(*m_typing.editor, edit);
    if (!reply)
        return failed(reply.error());
    for (const store::FieldProblem &problem : reply->problems)
        m_problems.push_back({edit.table, problem});
    return reply->isSaved() ? reply->id : Uuid();
}

Status EntryChange::savePerson()
{
    if (m_entry.newPerson.isEmpty() || !m_entry.person.isNull())
        return {};
    RecordEdit edit;
    edit.table = TableId::People;
    edit.values = m_entry.newPerson;
    if (edit.values.value(QStringLiteral("household_id")).isEmpty())
        edit.values.insert(QStringLiteral("household_id"), idText(m_entry.household));
    const auto id = saved(std::move(edit));
    if (!id)
        return failed(id.error());
    m_entry.person = *id;
    m_lacksPerson = id->isNull();
    if (!m_lacksPerson)
        m_entry.newPerson.clear();
    return {};
}

Status EntryChange::saveVisit(const Uuid &row)
{
    const bool wants = m_facts.outcome && (!m_entry.visit.isNull() || m_entry.record.isNull());
    if (!wants) {
        if (m_entry.visit.isNull())
            return {};
        const Uuid visit = std::exchange(m_entry.visit, Uuid());
        return m_typing.editor->remove(TableId::VisitExceptions, visit, Tr::tr("the line is about something else"));
    }
    RecordEdit edit;
    edit.table = TableId::VisitExceptions;
    if (!m_entry.visit.isNull()) {
        auto stored = editRecord(m_typing.database(), TableId::VisitExceptions, m_entry.visit);
        if (!stored)
            return failed(stored.error());
        edit = *std::move(stored);
    }
    const store::Values before = edit.before;
    m_wasPlainVisit = before.value(QStringLiteral("outcome")) == QLatin1String("symptoms") && m_entry.record.isNull();
    edit.values.insert(QStringLiteral("page_id"), row.toString());
    edit.values.insert(QStringLiteral("household_id"), idText(m_entry.household));
    edit.values.insert(QStringLiteral("outcome"), QLatin1String(m_facts.outcome));
    edit.values.insert(QStringLiteral("note"), m_entry.note);
    const auto id = saved(std::move(edit));
    if (!id)
        return failed(id.error());
    if (id->isNull())
        return {};
    m_entry.visit = *id;
    return askAboutOtherLines(row, before);
}

/// Nobody asks about what nobody touched: only a new visit, or another outcome or household than before.
Status EntryChange::askAboutOtherLines(const Uuid &row, const store::Values &before)
{
    const QString outcome = QLatin1String(m_facts.outcome);
    if (before.value(QStringLiteral("outcome")) == outcome && before.value(QStringLiteral("household_id")) == idText(m_entry.household))
        return {};
    const auto visits = store::pageVisits(m_typing.connection(), row);
    if (!visits)
        return failed(visits.error());
    for (const store::PageVisit &visit : *visits) {
        const auto kind = kindOfOutcome(visit.outcome);
        if (visit.id == m_entry.visit || visit.household != m_entry.household || !kind || !contradict(*kind, m_entry.kind))
            continue;
        const schema::Table &table = tableOf(TableId::VisitExceptions);
        const QString text = *kind == m_entry.kind ? Tr::tr("The page says “%1” of this household already.").arg(factsOf(*kind).label())
                                                   : issueText(IssueCode::LinesContradict, {}, factsOf(*kind).label());
        const store::FieldProblem question{IssueCode::LinesContradict, table.indexOf("outcome"), text};
        if (m_entry.reason.trimmed().isEmpty()) {
            m_problems.push_back({TableId::VisitExceptions, question});
            return {};
        }
        return m_typing.editor->overrule(m_entry.visit, question, table, outcome, m_entry.reason);
    }
    return {};
}

/// A visit with symptoms that nobody's record belongs to, as other offices write it, and that is still only that.
bool EntryChange::isPlainVisit() const
{
    const bool hasNobody = m_entry.person.isNull() && m_entry.newPerson.isEmpty();
    return m_wasPlainVisit && hasNobody && std::all_of(m_entry.values.begin(), m_entry.values.end(), [](const QString &value) { return value.trimmed().isEmpty(); });
}

Result<RecordEdit> EntryChange::recordEdit() const
{
    RecordEdit edit;
    edit.table = *m_facts.registerTable;
    if (!m_entry.record.isNull())
        return editRecord(m_typing.database(), edit.table, m_entry.record);
    const schema::Table &table = tableOf(edit.table);
    edit.values.insert(QLatin1String(table.dateColumn), m_typing.page.date.toString(Qt::ISODate));
    if (table.indexOf("team_id") >= 0)
        edit.values.insert(QStringLiteral("team_id"), m_typing.page.team.toString());
    return edit;
}

/// What a new record is taken to be where the paper does not say it: a suspected case was reported, a violation waits, a contact is one ring further out
/// than its source.
Status EntryChange::addUsual(store::Values &values) const
{
    const auto add = [&](const char *column, const QString &value) {
        if (QString &present = values[QLatin1String(column)]; present.isEmpty())
            present = value;
    };
    if (m_facts.registerTable == TableId::SuspectedCases)
        add("outcome", QStringLiteral("reported"));
    if (m_facts.registerTable == TableId::Violations)
        add("action", QStringLiteral("pending"));
    if (m_facts.registerTable == TableId::Contacts) {
        const auto level = store::levelOn(m_typing.connection(), m_entry.source, m_typing.page.date);
        if (!level)
            return failed(level.error());
        add("level", QStringLiteral("F%1").arg(levelOfContactOf(*level)));
    }
    return {};
}

Status EntryChange::saveRecord()
{
    if (!m_facts.registerTable || isPlainVisit())
        return {};
    auto edit = recordEdit();
    if (!edit)
        return failed(edit.error());
    const schema::Table &table = tableOf(edit->table);
    for (const schema::Column &column : table.columns) {
        const QString name = nameOf(column);
        if (!isTypedColumn(table, column) || !m_entry.values.contains(name))
            continue;
        const QString typed = m_entry.values.value(name);
        const bool isTouched = edit->id.isNull() || canonicalText(m_typing.database(), column, typed) != m_entry.before.value(name);
        if (isTouched)
            edit->values.insert(name, typed);
    }
    edit->values.insert(QStringLiteral("person_id"), idText(m_entry.person));
    if (edit->table == TableId::Contacts)
        edit->values.insert(QStringLiteral("source_person_id"), idText(m_entry.source));
    if (m_entry.visit.isNull())
        edit->values.insert(QStringLiteral("note"), m_entry.note);
    if (edit->id.isNull()) {
        if (const auto done = addUsual(edit->values); !done)
            return done;
    }
    const std::size_t known = m_problems.size();
    const bool isSomebodyElse = edit->before.value(QStringLiteral("person_id")) != idText(m_entry.person);
    const auto id = saved(*std::move(edit));
    if (!id)
        return failed(id.error());
    if (m_lacksPerson) {
        const int person = table.indexOf("person_id");
        m_problems.erase(std::remove_if(m_problems.begin() + static_cast<std::ptrdiff_t>(known), m_problems.end(), [&](const EntryProblem &problem) { return problem.problem.column == person; }),
            m_problems.end());
    }
    if (id->isNull())
        return {};
    m_entry.record = *id;
    return (isSomebodyElse ? checkHousehold() : Status()).and_then([&] { return checkContact(); });
}

/// A case belongs to the visit of its person's household: so it is found again.
Status EntryChange::checkHousehold()
{
    if (m_entry.visit.isNull() || m_entry.person.isNull())
        return {};
    const auto household = store::householdOfPerson(m_typing.connection(), m_entry.person);
    if (!household)
        return failed(household.error());
    if (*household != m_entry.household)
        m_problems.push_back({TableId::SuspectedCases, {IssueCode::OutOfRange, tableOf(TableId::SuspectedCases).indexOf("person_id"),
            Tr::tr("This person belongs to another household. Write the number of that household, or enter the person as somebody new in this one.")}});
    return {};
}

/// A contact names no team: it is of the page when one of the two is of the team.
Status EntryChange::checkContact()
{
    if (m_facts.registerTable != TableId::Contacts)
        return {};
    const auto lives = store::livesWithTeam(m_typing.connection(), m_typing.team.key, m_typing.page.date, m_entry.person, m_entry.source);
    if (!lives)
        return failed(lives.error());
    if (!*lives)
        m_problems.push_back({TableId::Contacts, {IssueCode::OutOfRange, tableOf(TableId::Contacts).indexOf("person_id"),
            Tr::tr("Neither of the two lives in a household of this team. Enter this contact in the list of contacts.")}});
    return {};
}

Status EntryChange::removeRecord(const QString &reason)
{
    const Uuid record = std::exchange(m_entry.record, Uuid());
    m_entry.before.clear();
    const auto done = m_typing.editor->remove(*m_storedIn, record, reason);
    m_storedIn.reset();
    return done;
}

Status EntryChange::remove(const QString &reason)
{
    if (const auto done = findRecord(); !done)
        return done;
    if (m_storedIn) {
        // What something else refers to stays in its register; only the visit goes.
        if (const auto done = removeRecord(reason); !done && (done.error().code != ErrorCode::StillUsed || m_entry.visit.isNull()))
            return done;
    }
    return m_entry.visit.isNull() ? Status() : m_typing.editor->remove(TableId::VisitExceptions, m_entry.visit, reason);
}

} // namespace stc::services::logbook
