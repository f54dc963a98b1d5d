// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/gridedit.h"

#include "services/assignment.h"

#include <QCoreApplication>

#include <algorithm>

namespace stc::services {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(GridEdit)
};

QString nameOf(const schema::Table &table, int column) { return QLatin1String(table.columns[static_cast<std::size_t>(column)].name); }

/// One change, row by row.
class GridChange {
public:
    GridChange(store::Database &database, const GridTask &task, store::Editor &editor)
        : m_database(database), m_task(task), m_table(schema::table(task.table)), m_editor(editor), m_values(database, m_table), m_reader(database)
    {
    }
    [[nodiscard]] Status add(const GridRow &row);
    GridReply reply;
    [[nodiscard]] const QString &lastSummary() const { return m_summary; }

private:
    struct Meant {
        RecordEdit edit;
        GridPlace place;
        bool isGone = false;
    };
    [[nodiscard]] Result<Meant> meant(const GridRow &row);
    [[nodiscard]] Status readCells(const GridRow &row, Meant &meant, GridRowReply &into);
    [[nodiscard]] Status settle(RecordEdit &edit, GridRowReply &into);
    [[nodiscard]] bool takeOut(const std::vector<store::FieldProblem> &problems, RecordEdit &edit, GridRowReply &into);
    [[nodiscard]] Result<std::vector<store::FieldProblem>> newProblems(const RecordEdit &edit);
    [[nodiscard]] bool isTouched(const RecordEdit &edit, int column) const;
    [[nodiscard]] Result<bool> isOvertaken(RecordEdit &edit);
    [[nodiscard]] Status save(RecordEdit &edit, GridRowReply &into);
    [[nodiscard]] Status moveToTeam(RecordEdit &edit, GridRowReply &into);
    [[nodiscard]] Status findKey(const Uuid &id, GridRowReply &into);
    void count(const GridRowReply &row);
    [[nodiscard]] bool isRequired(int column) const { return column >= 0 && m_table.columns[static_cast<std::size_t>(column)].required; }

    store::Database &m_database;
    const GridTask &m_task;
    const schema::Table &m_table;
    store::Editor &m_editor;
    GridValues m_values;
    store::RecordReader m_reader;
    QString m_summary;
    std::optional<Mover> m_mover;
};

Result<GridChange::Meant> GridChange::meant(const GridRow &row)
{
    Meant meant;
    meant.edit.table = m_task.table;
    meant.edit.reason = row.reason;
    meant.edit.id = row.id;
    meant.edit.basedOn = row.basedOn;
    meant.edit.before = row.before;
    if (row.key == 0) {
        meant.edit.values = row.defaults;
    } else if (row.id.isNull()) {
        const auto record = m_reader.read(m_task.table, row.key);
        if (!record)
            return failed(record.error());
        meant.isGone = !record->has_value();
        if (meant.isGone)
            return meant;
        meant.edit.id = (*record)->id;
        meant.edit.basedOn = (*record)->batch;
        for (int i = 1; i < static_cast<int>(m_table.columns.size()); ++i)
            meant.edit.before.insert(nameOf(m_table, i), (*record)->values.at(i));
    }
    store::Values known = meant.edit.before;
    known.insert(meant.edit.values);
    for (const GridCell &cell : row.cells) // the row's own new place counts for the names in it
        known.insert(nameOf(m_table, cell.column), cell.typed);
    meant.place = placeOf(m_database, m_table, known, m_task.unit);
    if (!row.hamlet.isEmpty())
        meant.place.hamlet = row.hamlet;
    return meant;
}

Status GridChange::readCells(const GridRow &row, Meant &meant, GridRowReply &into)
{
    for (const GridCell &cell : row.cells) {
        auto read = m_values.read(cell.column, cell.typed, meant.place);
        if (!read)
            return failed(read.error());
        if (!read->problem)
            meant.edit.values.insert(nameOf(m_table, cell.column), read->canonical);
        else if (row.key == 0)
            meant.edit.values.remove(nameOf(m_table, cell.column));
        into.cells.push_back({cell.column, read->canonical, read->isRepaired, std::move(read->problem)});
    }
    return {};
}

/// Takes the columns with problems out of what is to be saved, and says so at their cells. false: the row cannot be saved at all.
bool GridChange::takeOut(const std::vector<store::FieldProblem> &problems, RecordEdit &edit, GridRowReply &into)
{
    const bool isNew = edit.id.isNull();
    bool canGoOn = true;
    bool isBlamedElsewhere = false;
    for (const store::FieldProblem &problem : problems) {
        const auto cell = std::find_if(into.cells.begin(), into.cells.end(), [&](const GridCellReply &one) { return one.column == problem.column; });
        const bool isOurs = cell != into.cells.end() && (cell->problem || edit.values.contains(nameOf(m_table, problem.column)));
        if (!isOurs) {
            into.others.push_back(problem);
            isBlamedElsewhere = true;
            continue;
        }
        if (!cell->problem)
            cell->problem = problem;
        edit.values.remove(nameOf(m_table, problem.column));
        if (isNew && isRequired(problem.column))
            canGoOn = false;
    }
    if (isBlamedElsewhere && !isNew) {
        // The rule names a column that was not touched, so it is one of those that were: none of them is kept.
        for (GridCellReply &cell : into.cells) {
            if (!cell.problem)
                cell.problem = store::FieldProblem{problems.front().code, cell.column, into.others.front().message};
        }
        into.others.clear();
        edit.values.clear();
    }
    return canGoOn && !(isBlamedElsewhere && isNew);
}

/// Warnings that the record had before, in columns that nobody touches now: nobody asks about them here.
Result<std::vector<store::FieldProblem>> GridChange::newProblems(const RecordEdit &edit)
{
    auto problems = checkRecord(m_database, edit);
    const bool isOld = problems && !edit.id.isNull()
        && std::any_of(problems->begin(), problems->end(), [&](const store::FieldProblem &one) { return one.isWarning() && !isTouched(edit, one.column); });
    if (!isOld)
        return problems;
    RecordEdit untouched = edit;
    untouched.values.clear();
    const auto known = checkRecord(m_database, untouched);
    if (!known)
        return failed(known.error());
    std::erase_if(*problems, [&](const store::FieldProblem &one) {
        return one.isWarning() && !isTouched(edit, one.column)
            && std::any_of(known->begin(), known->end(), [&](const store::FieldProblem &old) { return old.code == one.code && old.column == one.column; });
    });
    return problems;
}

bool GridChange::isTouched(const RecordEdit &edit, int column) const
{
    if (column < 0)
        return true;
    const QString name = nameOf(m_table, column);
    return edit.values.contains(name) && edit.values.value(name) != edit.before.value(name);
}

/// Until what is left has no problem: taking one value out can break another rule.
Status GridChange::settle(RecordEdit &edit, GridRowReply &into)
{
    const auto isRefused = [&](const GridCellReply &cell) { return cell.problem && (m_task.isWhole || (edit.id.isNull() && isRequired(cell.column))); };
    bool isWaiting = std::any_of(into.cells.begin(), into.cells.end(), isRefused);
    for (std::size_t round = 0; round <= m_table.columns.size(); ++round) {
        if (edit.values.isEmpty())
            return {};
        auto problems = newProblems(edit);
        if (!problems)
            return failed(problems.error());
        const bool isAgreed = !edit.reason.trimmed().isEmpty() && std::all_of(problems->begin(), problems->end(), [](const store::FieldProblem &one) { return one.isWarning(); });
        if (problems->empty() || isAgreed)
            return isWaiting ? Status() : save(edit, into);
        isWaiting = !takeOut(*problems, edit, into) || m_task.isWhole || isWaiting;
        if (isWaiting)
            return {};
    }
    return {};
}

/// What others changed meanwhile in other columns stays theirs; in the same ones it is a conflict.
Result<bool> GridChange::isOvertaken(RecordEdit &edit)
{
    const auto batch = m_editor.batchOf(m_task.table, edit.id);
    if (!batch)
        return failed(batch.error());
    if (*batch == edit.basedOn)
        return false;
    const auto theirs = m_editor.read(m_task.table, edit.id);
    if (!theirs)
        return failed(theirs.error());
    if (!*theirs)
        return true;
    for (auto mine = edit.values.begin(); mine != edit.values.end(); ++mine) {
        const QString now = (*theirs)->value(mine.key());
        if (now != edit.before.value(mine.key()) && now != mine.value())
            return true;
    }
    edit.before = **theirs;
    edit.basedOn = *batch;
    return false;
}

Status GridChange::save(RecordEdit &edit, GridRowReply &into)
{
    const bool isNew = edit.id.isNull();
    const auto overtaken = isNew ? Result<bool>(false) : isOvertaken(edit);
    if (!overtaken)
        return failed(overtaken.error());
    m_summary = summaryOf(edit);
    if (*overtaken || !edit.reason.trimmed().isEmpty()) {
        auto saved = saveIn(m_editor, edit);
        if (!saved)
            return failed(saved.error());
        into.conflict = std::move(saved->conflict);
        into.isSaved = saved->isSaved();
        return into.isSaved && isNew ? findKey(saved->id, into) : Status();
    }
    // The problems were asked for; what is left is good, or was there before.
    if (const auto moved = moveToTeam(edit, into); !moved)
        return moved;
    if (m_task.isWhole && std::any_of(into.cells.begin(), into.cells.end(), [](const GridCellReply &cell) { return cell.problem.has_value(); }))
        return {};
    if (!isNew) {
        into.isSaved = true;
        return m_editor.update(m_task.table, edit.id, edit.values);
    }
    const auto id = m_editor.insert(m_task.table, edit.values);
    if (!id)
        return failed(id.error());
    into.isSaved = true;
    return findKey(*id, into);
}

/// A household that changes its team does so from today on: the team that it had until then stays in the book.
Status GridChange::moveToTeam(RecordEdit &edit, GridRowReply &into)
{
    const QString name = QStringLiteral("team_id");
    const int column = m_table.indexOf("team_id");
    if (m_task.table != schema::TableId::Households || !isTouched(edit, column))
        return {};
    const Uuid team = Uuid::parse(edit.values.value(name)).value_or(Uuid());
    const QDate today = m_database.clock().today();
    auto moved = checkTeam(m_editor, team, today);
    if (moved && edit.id.isNull())
        return {}; // a new household has no earlier team
    if (moved && !m_mover) {
        auto mover = Mover::open(m_editor);
        if (!mover)
            return failed(mover.error());
        m_mover.emplace(*std::move(mover));
    }
    if (moved)
        moved = m_mover->move(edit.id, team, today);
    edit.values.remove(name);
    if (moved)
        return {};
    if (moved.error().code != ErrorCode::InvalidInput)
        return moved;
    for (GridCellReply &cell : into.cells) {
        if (cell.column == column)
            cell.problem = store::FieldProblem{IssueCode::BrokenReference, column, moved.error().text};
    }
    return {};
}

Status GridChange::findKey(const Uuid &id, GridRowReply &into)
{
    const auto key = m_reader.keyOf(m_task.table, id);
    if (!key)
        return failed(key.error());
    into.key = *key;
    return {};
}

void GridChange::count(const GridRowReply &row)
{
    for (const GridCellReply &cell : row.cells) {
        if (cell.problem)
            ++reply.refused;
        else if (!row.isSaved)
            ++reply.waiting;
        else
            ++reply.taken;
        if (!cell.problem && row.isSaved && cell.isRepaired)
            ++reply.repaired;
    }
}

Status GridChange::add(const GridRow &row)
{
    GridRowReply made;
    made.number = row.number;
    made.key = row.key;
    auto meant = this->meant(row);
    if (!meant)
        return failed(meant.error());
    if (meant->isGone) {
        const QString text = Tr::tr("This record is no longer there. Someone else deleted it.");
        for (const GridCell &cell : row.cells)
            made.cells.push_back({cell.column, cell.typed, false, store::FieldProblem{IssueCode::BrokenReference, cell.column, text}});
    } else if (const auto done = readCells(row, *meant, made).and_then([&] { return settle(meant->edit, made); }); !done) {
        return done;
    }
    count(made);
    reply.rows.push_back(std::move(made));
    return {};
}

} // namespace

GridPlace placeOf(store::Database &database, const schema::Table &table, const store::Values &values, const QString &unit)
{
    GridPlace place;
    const Unit *area = unit.isEmpty() ? nullptr : database.units().find(unit);
    place.area = area ? area->range() : database.unit().range();
    if (table.column(table.areaColumn).type == schema::Type::Unit) {
        if (const Unit *own = database.units().find(values.value(QLatin1String(table.areaColumn))))
            place.area = own->range();
    }
    place.hamlet = table.indexOf("hamlet") >= 0 ? values.value(QStringLiteral("hamlet")) : QString();
    return place;
}

Result<GridReply> applyGrid(store::Database &database, const GridTask &task, const Progress &progress)
{
    auto editor = store::Editor::begin(database);
    if (!editor)
        return failed(editor.error());
    GridChange change(database, task, **editor);
    const auto total = static_cast<qint64>(task.rows.size());
    for (const GridRow &row : task.rows) {
        if (progress.cancelled())
            return fail(ErrorCode::Cancelled, Tr::tr("Nothing was pasted."));
        progress.report(static_cast<qint64>(change.reply.rows.size()), total, Tr::tr("Pasting…"));
        if (const auto done = change.add(row); !done)
            return failed(done.error());
    }
    change.reply.change.summary = task.summary.isEmpty() ? change.lastSummary() : task.summary;
    const auto batch = (*editor)->commit(change.reply.change.summary);
    if (!batch)
        return failed(batch.error());
    change.reply.change.batch = *batch;
    return std::move(change.reply);
}

} // namespace stc::services
