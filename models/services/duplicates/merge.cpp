// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/duplicatesmerge.h"

#include "services/commit.h"

#include "domain/dates.h"
#include "services/households/mergehouseholds.h"
#include "store/editor.h"
#include "store/queries/duplicates.h"

#include <QCoreApplication>

#include <algorithm>

namespace stc::services {

namespace {

using schema::TableId;
using store::Editor;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(duplicates)
};

struct DistinctColumns {
    TableId table;
    QString first;
    QString second;
};

DistinctColumns distinctColumns(TableId table)
{
    if (table == TableId::People)
        return {TableId::DistinctPeople, QStringLiteral("person_id"), QStringLiteral("other_person_id")};
    return {TableId::DistinctHouseholds, QStringLiteral("household_id"), QStringLiteral("other_household_id")};
}

Status mustBeThere(Editor &editor, TableId table, const Uuid &first, const Uuid &second)
{
    if (first == second)
        return fail(ErrorCode::InvalidInput, Tr::tr("These are not two records but one."));
    for (const Uuid &id : {first, second}) {
        const auto values = editor.read(table, id);
        if (!values)
            return failed(values.error());
        if (!*values)
            return fail(ErrorCode::NotFound, Tr::tr("One of the two is no longer there. Someone else deleted or merged it."));
    }
    return {};
}

/// One person may be in one open quarantine only: which of the two holds is not the program's to say.
Status refuseTwoOpenQuarantines(Editor &editor, const Uuid &keep, const Uuid &drop)
{
    const auto kept = store::openQuarantines(editor.connection(), keep);
    if (!kept)
        return failed(kept.error());
    const auto dropped = store::openQuarantines(editor.connection(), drop);
    if (!dropped)
        return failed(dropped.error());
    if (kept->empty() || dropped->empty())
        return {};
    return fail(ErrorCode::StillUsed, Tr::tr("Both have an open quarantine, begun on %1 and on %2. End one of the two first, then merge.")
                                          .arg(displayPartialDate(kept->front()), displayPartialDate(dropped->front())));
}

/// Nobody is a contact of oneself.
Status removeContactsBetween(Editor &editor, const Uuid &keep, const Uuid &drop)
{
    const auto contacts = store::contactsBetween(editor.connection(), keep, drop);
    if (!contacts)
        return failed(contacts.error());
    for (const Uuid &contact : *contacts) {
        if (const auto done = editor.remove(TableId::Contacts, contact, Tr::tr("entered twice")); !done)
            return done;
    }
    return {};
}

/// What the other one was known to be different from, the kept one is now: smaller id first, each pair once.
Status reorderDistinct(Editor &editor, TableId table, const Uuid &keep)
{
    const DistinctColumns columns = distinctColumns(table);
    const auto lines = store::misorderedPairs(editor.connection(), table, keep);
    if (!lines)
        return failed(lines.error());
    for (const Uuid &line : *lines) {
        const auto values = editor.read(columns.table, line);
        if (!values)
            return failed(values.error());
        const auto done = editor.update(columns.table, line, {{columns.first, (*values)->value(columns.second)}, {columns.second, (*values)->value(columns.first)}});
        if (done)
            continue;
        const bool isTwice = std::any_of(editor.problems().begin(), editor.problems().end(), [](const store::FieldProblem &problem) { return problem.code == IssueCode::DuplicateRecord; });
        if (!isTwice)
            return done;
        if (const auto gone = editor.remove(columns.table, line, {}); !gone)
            return gone;
    }
    return {};
}

Status writeMerge(Editor &editor, const Uuid &keep, const Uuid &drop, const store::Values &values)
{
    return mustBeThere(editor, TableId::People, keep, drop)
        .and_then([&] { return refuseTwoOpenQuarantines(editor, keep, drop); })
        .and_then([&] { return removeContactsBetween(editor, keep, drop); })
        .and_then([&] { return editor.update(TableId::People, keep, values); })
        .and_then([&] { return editor.redirect(TableId::People, drop, keep).map([](int) {}); })
        .and_then([&] { return reorderDistinct(editor, TableId::People, keep); })
        .and_then([&] { return editor.remove(TableId::People, drop, Tr::tr("entered twice")); });
}

QString chosen(const ComparedField &field)
{
    if (field.take == Take::Both)
        return field.first + QLatin1String("; ") + field.second;
    return field.take == Take::First ? field.first : field.second;
}

/// The record that stays: of households the one whose team was chosen (its assignments are its own); otherwise the one that more refers to.
bool staysFirst(const ComparedRecords &records)
{
    const int team = records.table == TableId::Households ? schema::table(records.table).indexOf("team_id") : -1;
    for (const ComparedField &field : records.fields) {
        if (field.column == team && field.differs())
            return field.take == Take::First;
    }
    std::int64_t first = 0;
    std::int64_t second = 0;
    for (const store::ReferringRows &rows : records.referring) {
        first += rows.first;
        second += rows.second;
    }
    return first >= second;
}

} // namespace

Result<Change> mergePeople(store::Database &database, const Uuid &keep, const Uuid &drop, const store::Values &values)
{
    const auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    if (const auto done = writeMerge(**editor, keep, drop, values); !done)
        return failed(done.error());
    return commitAs(**editor, Tr::tr("merge two entries of one person"));
}

Result<Change> mergeRecords(store::Database &database, const ComparedRecords &records)
{
    const bool first = staysFirst(records);
    store::Values values;
    for (const ComparedField &field : records.fields) {
        const QString value = chosen(field);
        if (value != (first ? field.first : field.second))
            values.insert(QLatin1String(schema::table(records.table).columns[static_cast<std::size_t>(field.column)].name), value);
    }
    const Uuid keep = first ? records.first : records.second;
    const Uuid drop = first ? records.second : records.first;
    if (records.table == TableId::Households)
        return mergeHouseholds(database, {keep, drop, values, {}});
    return mergePeople(database, keep, drop, values);
}

Result<Change> markDistinct(store::Database &database, TableId table, const Uuid &first, const Uuid &second)
{
    const auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    if (const auto there = mustBeThere(**editor, table, first, second); !there)
        return failed(there.error());
    const QString summary = table == TableId::People ? Tr::tr("note that two people are different") : Tr::tr("note that two households are different");
    const auto known = store::findDistinctPair((*editor)->connection(), table, first, second);
    if (!known)
        return failed(known.error());
    if (!known->isNull())
        return Change{0, summary};
    const DistinctColumns columns = distinctColumns(table);
    const auto [smaller, larger] = std::minmax(first, second);
    const auto line = (*editor)->insert(columns.table, {{columns.first, smaller.toString()}, {columns.second, larger.toString()},
                                                           {QStringLiteral("decided_on"), database.clock().today().toString(Qt::ISODate)}});
    if (!line)
        return failed(line.error());
    return commitAs(**editor, summary);
}

Result<Change> takeBackDistinct(store::Database &database, TableId table, const Uuid &line)
{
    const auto editor = Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    if (const auto done = (*editor)->remove(distinctColumns(table).table, line, Tr::tr("taken back")); !done)
        return failed(done.error());
    return commitAs(**editor, table == TableId::People ? Tr::tr("take back that two people are different") : Tr::tr("take back that two households are different"));
}

} // namespace stc::services
