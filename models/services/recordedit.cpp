// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/recordedit.h"

#include "services/assignment.h"
#include "schema/shortcuts.h"
#include "services/commit.h"
#include "store/overruled.h"
#include "store/recordhistory.h"

#include <QCoreApplication>

#include <algorithm>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(RecordEdit)
};

schema::ReadContext contextOf(const store::Database &database)
{
    return {database.units(), dayNumber(database.clock().today()) + 1};
}

QString nameOf(const schema::Column &column) { return QLatin1String(column.name); }

/// "household “Nguyễn Văn A”": the kind of record, and what it is called where it has a name of its own.
QString titleOf(const schema::Table &table, const store::Values &values)
{
    const QString label = schema::label(table);
    const QString kind = label.left(1).toLower() + label.mid(1);
    const schema::Column &title = table.column(table.titleColumn);
    const QString text = title.type == schema::Type::Reference ? QString() : values.value(nameOf(title));
    return text.isEmpty() ? kind : Tr::tr("%1 “%2”").arg(kind, text);
}

/// The value that a problem is about: an overruled warning holds as long as it stays.
QString valueBehind(const schema::Table &table, const store::FieldProblem &problem, const store::Values &values)
{
    return problem.column < 0 ? QString() : values.value(nameOf(table.columns[static_cast<std::size_t>(problem.column)]));
}

Result<bool> isOverruled(store::Database &database, const Uuid &id, const schema::Table &table, const store::FieldProblem &problem, const store::Values &values)
{
    const auto reason = store::overruledReason(database, id, problem, table, valueBehind(table, problem, values));
    if (!reason)
        return failed(reason.error());
    return !reason->isEmpty();
}

/// Errors, and warnings that nobody has overruled.
Result<std::vector<store::FieldProblem>> openProblems(store::Database &database, const RecordEdit &edit, const std::vector<store::FieldProblem> &problems, const store::Values &values)
{
    const schema::Table &table = schema::table(edit.table);
    std::vector<store::FieldProblem> open;
    for (const store::FieldProblem &problem : problems) {
        const bool mayBeOverruled = problem.isWarning() && problem.code != IssueCode::DayClosed; // every correction needs a reason of its own
        const auto overruled = mayBeOverruled ? isOverruled(database, edit.id, table, problem, values) : Result<bool>(false);
        if (!overruled)
            return failed(overruled.error());
        if (!*overruled)
            open.push_back(problem);
    }
    return open;
}

bool hasErrors(const std::vector<store::FieldProblem> &problems)
{
    return std::any_of(problems.begin(), problems.end(), [](const store::FieldProblem &problem) { return !problem.isWarning(); });
}

Result<std::optional<Conflict>> conflictOf(store::Database &database, store::Editor &editor, const RecordEdit &edit)
{
    const auto batch = editor.batchOf(edit.table, edit.id);
    if (!batch)
        return failed(batch.error());
    if (*batch == edit.basedOn)
        return std::optional<Conflict>();
    Conflict conflict;
    conflict.batch = *batch;
    const auto current = editor.read(edit.table, edit.id);
    if (!current)
        return failed(current.error());
    conflict.isGone = !current->has_value();
    conflict.theirs = current->value_or(store::Values());
    const schema::Table &table = schema::table(edit.table);
    for (std::size_t i = 1; i < table.columns.size() && !conflict.isGone; ++i) {
        const QString name = nameOf(table.columns[i]);
        const QString before = edit.before.value(name);
        const QString mine = edit.values.value(name, before);
        const QString theirs = conflict.theirs.value(name);
        if (theirs != before && theirs != mine)
            conflict.differences.push_back({static_cast<int>(i), before, theirs, mine});
    }
    if (!conflict.isGone && conflict.differences.empty())
        return std::optional<Conflict>(); // they made the same change
    const auto who = store::lastTouch(database, edit.id, *batch);
    if (!who)
        return failed(who.error());
    conflict.who = who->who;
    conflict.at = who->at;
    return std::optional<Conflict>(std::move(conflict));
}

Status overruleAll(store::Editor &editor, const RecordEdit &edit, const Uuid &id, const std::vector<store::FieldProblem> &warnings, const store::Values &values)
{
    const schema::Table &table = schema::table(edit.table);
    for (const store::FieldProblem &warning : warnings) {
        if (const auto done = editor.overrule(id, warning, table, valueBehind(table, warning, values), edit.reason); !done)
            return done;
    }
    return {};
}

/// Values as they would be stored: what the form does not show stays.
store::Values merged(const RecordEdit &edit)
{
    store::Values values = edit.before;
    for (auto value = edit.values.begin(); value != edit.values.end(); ++value)
        values.insert(value.key(), value.value());
    return values;
}

} // namespace

Result<RecordEdit> editRecord(store::Database &database, schema::TableId table, const Uuid &id)
{
    RecordEdit edit;
    edit.table = table;
    edit.id = id;
    if (id.isNull()) {
        const schema::Table &described = schema::table(table);
        const schema::Column &area = described.column(described.areaColumn);
        if (area.type == schema::Type::Unit && database.unit().level == UnitLevel::Commune)
            edit.before.insert(nameOf(area), database.unitCode());
        edit.values = edit.before;
        return edit;
    }
    store::RecordReader reader(database);
    const auto record = reader.read(table, id);
    if (!record)
        return failed(record.error());
    if (!*record)
        return fail(ErrorCode::NotFound, Tr::tr("This record is no longer there (%1). Someone else deleted it.").arg(schema::label(schema::table(table))));
    edit.basedOn = (*record)->batch;
    for (qsizetype i = 1; i < (*record)->values.size(); ++i)
        edit.before.insert(nameOf(schema::table(table).columns[static_cast<std::size_t>(i)]), (*record)->values[i]);
    edit.values = edit.before;
    return edit;
}

std::optional<store::FieldProblem> checkField(const store::Database &database, const schema::Column &column, int index, const QString &typed)
{
    schema::ReadMemory memory;
    const auto read = schema::readCell(column, memory.keep(schema::written(column, typed).toStdString()), contextOf(database), memory);
    if (!read.issue)
        return {};
    return store::FieldProblem{*read.issue, index, schema::typedIssueText(*read.issue, column, typed)};
}

QString canonicalText(const store::Database &database, const schema::Column &column, const QString &typed)
{
    schema::ReadMemory memory;
    const auto read = schema::readCell(column, memory.keep(schema::written(column, typed).toStdString()), contextOf(database), memory);
    return read.issue ? typed : schema::cellText(column, read.cell);
}

Result<std::vector<store::FieldProblem>> checkRecord(store::Database &database, const RecordEdit &edit)
{
    const store::Values values = merged(edit);
    store::IncomingRow row(database, schema::table(edit.table), edit.id);
    row.read(values);
    std::int64_t key = 0;
    if (!edit.id.isNull()) {
        store::RecordReader reader(database);
        const auto found = reader.keyOf(edit.table, edit.id);
        if (!found)
            return failed(found.error());
        key = *found;
    }
    if (const auto done = row.resolve().and_then([&] { return row.checkAmongOthers(key); }); !done)
        return failed(done.error());
    return openProblems(database, edit, row.problems(), values);
}

Result<SaveReply> saveIn(store::Editor &editor, const RecordEdit &edit)
{
    const store::Values values = merged(edit);
    SaveReply reply;
    const bool isNew = edit.id.isNull();
    if (!isNew) {
        auto conflict = conflictOf(editor.database(), editor, edit);
        if (!conflict)
            return failed(conflict.error());
        if (*conflict) {
            reply.conflict = *std::move(conflict);
            return reply;
        }
    }
    reply.id = isNew ? Uuid::random() : edit.id;
    Status done;
    store::Values changes = edit.values;
    if (!isNew && edit.table == schema::TableId::Households) {
        done = moveAsTyped(editor, edit.id, edit.before, changes);
        if (!done && done.error().code == ErrorCode::InvalidInput) {
            const int column = schema::table(edit.table).indexOf("team_id");
            reply.problems.push_back({IssueCode::OtherCommune, column, done.error().text});
            return reply;
        }
    }
    const QString reasonOfAll = editor.correctionReason();
    if (!edit.reason.trimmed().isEmpty())
        editor.setCorrectionReason(edit.reason);
    if (isNew) {
        const auto inserted = editor.insert(edit.table, values, reply.id);
        done = inserted ? Status() : Status(failed(inserted.error()));
    } else if (done) {
        done = editor.update(edit.table, edit.id, changes);
    }
    const bool isCorrected = !editor.correctionReason().isEmpty();
    editor.setCorrectionReason(reasonOfAll);
    if (!done && done.error().code != ErrorCode::InvalidInput && done.error().code != ErrorCode::DayClosed)
        return failed(done.error());
    auto open = openProblems(editor.database(), edit, editor.problems(), values);
    if (!open)
        return failed(open.error());
    if (isCorrected)
        std::erase_if(*open, [](const store::FieldProblem &problem) { return problem.code == IssueCode::DayClosed; });
    if (hasErrors(*open) || (!open->empty() && edit.reason.trimmed().isEmpty())) {
        reply.problems = *std::move(open);
        return reply;
    }
    if (const auto kept = overruleAll(editor, edit, reply.id, *open, values); !kept)
        return failed(kept.error());
    return reply;
}

QString summaryOf(const RecordEdit &edit)
{
    return (edit.id.isNull() ? Tr::tr("add %1") : Tr::tr("change %1")).arg(titleOf(schema::table(edit.table), merged(edit)));
}

Result<SaveReply> saveRecord(store::Database &database, const RecordEdit &edit)
{
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    auto reply = saveIn(**editor, edit);
    if (!reply || !reply->isSaved())
        return reply;
    auto change = commitAs(**editor, summaryOf(edit));
    if (!change)
        return failed(change.error());
    reply->change = *std::move(change);
    return reply;
}

Result<Change> deleteRecord(store::Database &database, schema::TableId table, const Uuid &id, const QString &reason)
{
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const auto values = (*editor)->read(table, id);
    if (!values)
        return failed(values.error());
    (*editor)->setCorrectionReason(reason);
    if (const auto done = (*editor)->remove(table, id, reason); !done)
        return failed(done.error());
    return commitAs(**editor, Tr::tr("delete %1").arg(titleOf(schema::table(table), values->value_or(store::Values()))));
}

Result<Change> takeBackColumn(store::Database &database, schema::TableId table, const Uuid &id, int column, const QString &value)
{
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    const schema::Column &described = schema::table(table).columns[static_cast<std::size_t>(column)];
    if (const auto done = (*editor)->update(table, id, {{nameOf(described), value}}); !done)
        return failed(done.error());
    return commitAs(**editor, Tr::tr("take back the earlier value of “%1”").arg(schema::label(described)));
}

} // namespace stc::services
