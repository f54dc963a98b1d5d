// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/gridmodel.h"

#include <algorithm>

namespace stc::items {

namespace {

constexpr int kMostNames = 5'000; ///< looked through in the window's thread: some milliseconds

} // namespace

GridModel::GridModel(store::Database &database, schema::TableId table, QObject *parent)
    : QAbstractTableModel(parent), m_database(database), m_table(table), m_described(schema::table(table)), m_records(database, table), m_titles(database),
      m_values(database, m_described, kMostNames)
{
    m_records.setKeys(m_rows.numbers(), 0);
}

int GridModel::tableColumn(int column) const
{
    const store::ListColumn &described = m_records.listColumn(column);
    return described.isOwn() ? described.path.front() : -1;
}

int GridModel::listColumnOf(int tableColumn) const
{
    return tableColumn < 0 ? -1 : store::listColumnIndex(m_table, QLatin1String(m_described.columns[static_cast<std::size_t>(tableColumn)].name));
}

void GridModel::setKeys(const store::Keys &keys, bool isSameQuestion)
{
    store::Keys next = m_rows.arranged(keys, isSameQuestion);
    if (next == m_rows.numbers()) {
        reload();
        return;
    }
    beginResetModel();
    m_rows.arrange(std::move(next));
    m_records.setKeys(m_rows.numbers(), 0);
    m_titles.forget();
    m_values.forget();
    m_rows.judgeAgain();
    endResetModel();
}

void GridModel::setFilter(const QString &unit, const Uuid &team)
{
    m_unit = unit;
    m_team = team;
}

void GridModel::reload()
{
    m_records.reload();
    m_titles.forget();
    m_values.forget();
    m_rows.judgeAgain();
    Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QString GridModel::storedValue(int row, int tableColumn) const
{
    const GridRowEdit *edit = editAt(row);
    if (edit && !edit->id.isNull())
        return edit->before.value(QLatin1String(m_described.columns[static_cast<std::size_t>(tableColumn)].name));
    const store::Record *record = m_records.recordAt(row);
    return record ? record->values.value(tableColumn) : QString();
}

QString GridModel::value(int row, int tableColumn) const
{
    if (const GridRowEdit *edit = editAt(row)) {
        if (const auto cell = edit->cells.find(tableColumn); cell != edit->cells.end())
            return cell->second.value;
    }
    return storedValue(row, tableColumn);
}

store::Values GridModel::valuesOf(int row) const
{
    store::Values values;
    for (int i = 1; i < static_cast<int>(m_described.columns.size()); ++i)
        values.insert(QLatin1String(m_described.columns[static_cast<std::size_t>(i)].name), value(row, i));
    return values;
}

/// The commune where a row lies, as far as it can be known before it is saved.
QString GridModel::unitAround(int row) const
{
    const Unit *filtered = m_unit.isEmpty() ? nullptr : m_database.units().find(m_unit);
    if (filtered && filtered->level == UnitLevel::Commune)
        return m_unit;
    for (const int near : {row, row - 1}) {
        const store::Record *record = m_records.recordAt(near);
        const Unit *unit = record ? m_database.units().findArea(record->area) : nullptr;
        if (unit)
            return unit->code;
    }
    return m_unit;
}

/// What a new record has of the row above, or of the filter: its place. In a paste nobody sees it coming, so people are not put into a household.
store::Values GridModel::defaultsFor(int row, bool isPasted) const
{
    store::Values values;
    const auto add = [&](const schema::Column &column, const QString &text) {
        if (!text.isEmpty())
            values.insert(QLatin1String(column.name), text);
    };
    const Unit *unit = m_unit.isEmpty() ? &m_database.unit() : m_database.units().find(m_unit);
    for (int i = 1; i < static_cast<int>(m_described.columns.size()); ++i) {
        const schema::Column &column = m_described.columns[static_cast<std::size_t>(i)];
        const bool givesPlace = column.key() == m_described.areaColumn;
        const bool isTeam = column.type == schema::Type::Reference && column.target == schema::TableId::Teams;
        if (isTeam && !m_team.isNull())
            add(column, m_team.toString());
        else if (givesPlace && column.type == schema::Type::Unit && unit && unit->level == UnitLevel::Commune)
            add(column, unit->code);
        else if ((givesPlace && (column.type == schema::Type::Unit || !isPasted)) || column.key() == "hamlet")
            add(column, value(row - 1, i));
    }
    return values;
}

GridRowEdit &GridModel::beginEdit(int row)
{
    const std::int32_t number = m_rows.at(row);
    const bool isFirst = !m_rows.edit(number);
    GridRowEdit &edit = m_rows.begin(number);
    edit.isJudged = false;
    if (number < 0 && isFirst) {
        const store::Values defaults = defaultsFor(row, false);
        for (auto value = defaults.begin(); value != defaults.end(); ++value)
            edit.cells[m_described.indexOf(value.key().toStdString())] = {value.value(), {}, true};
    } else if (number > 0 && edit.id.isNull()) {
        if (const store::Record *record = m_records.recordAt(row)) {
            edit.id = record->id;
            edit.basedOn = record->batch;
            for (int i = 1; i < static_cast<int>(m_described.columns.size()); ++i)
                edit.before.insert(QLatin1String(m_described.columns[static_cast<std::size_t>(i)].name), record->values.at(i));
        }
    }
    return edit;
}

/// Without anything typed the row is what it was; a new one goes.
void GridModel::endEdit(int row)
{
    const std::int32_t number = m_rows.at(row);
    const GridRowEdit *edit = m_rows.edit(number);
    if (!edit || !edit->isEmpty())
        return;
    m_rows.drop(number);
    if (number > 0 || m_rows.isLast(row))
        return;
    beginRemoveRows({}, row, row);
    m_rows.remove(row);
    m_records.setKeys(m_rows.numbers(), 0);
    endRemoveRows();
}

void GridModel::ensureLast()
{
    if (m_rows.numbers().back() < 0 && !m_rows.edit(m_rows.numbers().back()))
        return;
    beginInsertRows({}, rowCount(), rowCount());
    m_rows.append(m_rows.freshNumber());
    m_records.setKeys(m_rows.numbers(), 0);
    endInsertRows();
}

void GridModel::rowChanged(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    Q_EMIT dataChanged(index(row, 0), index(row, columnCount() - 1));
    Q_EMIT headerDataChanged(Qt::Vertical, row, row);
}

bool GridModel::setData(const QModelIndex &index, const QVariant &given, int role)
{
    const int column = index.isValid() ? tableColumn(index.column()) : -1;
    if (role != Qt::EditRole || column < 0)
        return false;
    const int row = index.row();
    const QString typed = given.toString();
    const GridRowEdit *known = editAt(row);
    if (typed == value(row, column) && !(known && known->problemOf(column)))
        return true;
    const auto read = m_values.read(column, typed, services::placeOf(m_database, m_described, valuesOf(row), unitAround(row)));
    if (!read) {
        Q_EMIT failed(read.error());
        return false;
    }
    GridRowEdit &edit = beginEdit(row);
    std::erase_if(edit.others, [column](const store::FieldProblem &one) { return one.column == column; });
    const bool isPassedOver = read->problem && read->problem->code == IssueCode::Required && isNew(row);
    if (isPassedOver || (!read->problem && read->canonical == storedValue(row, column)))
        edit.cells.erase(column);
    else
        edit.cells[column] = {read->canonical, read->problem, false};
    endEdit(row);
    ensureLast();
    rowChanged(m_rows.at(row) == 0 ? -1 : row);
    return true;
}

void GridModel::giveBack(const QModelIndex &index)
{
    const int column = index.isValid() ? tableColumn(index.column()) : -1;
    const int row = index.row();
    GridRowEdit *edit = column < 0 ? nullptr : m_rows.edit(m_rows.at(row));
    if (!edit)
        return;
    edit->cells.erase(column);
    edit->isJudged = false;
    edit->conflict.reset();
    std::erase_if(edit->others, [column](const store::FieldProblem &one) { return one.column == column; });
    endEdit(row);
    rowChanged(row);
}

void GridModel::copyFromAbove(const QModelIndex &index)
{
    if (index.row() > 0 && isWritable(index.column()))
        setData(index, value(index.row() - 1, tableColumn(index.column())));
}

services::GridRow GridModel::rowTask(int row) const
{
    services::GridRow task;
    task.number = m_rows.at(row);
    task.key = std::max(task.number, 0);
    if (const GridRowEdit *edit = editAt(row)) {
        task.id = edit->id;
        task.basedOn = edit->basedOn;
        task.before = edit->before;
        task.reason = edit->reason;
        for (const auto &[column, cell] : edit->cells)
            task.cells.push_back({column, cell.value});
    }
    return task;
}

bool GridModel::save(int row, services::GridRow task)
{
    services::GridTask whole{m_table, unitAround(row), {}, true, {std::move(task)}};
    const auto reply = services::applyGrid(m_database, whole);
    if (!reply) {
        Q_EMIT failed(reply.error());
        return false;
    }
    const std::int32_t number = whole.rows.front().number;
    take(*reply);
    const bool isSaved = reply->rows.front().isSaved;
    if (isSaved && reply->change.isSomething())
        Q_EMIT saved(reply->change);
    return isSaved || !m_rows.edit(number);
}

bool GridModel::hasProblems() const
{
    return std::any_of(m_rows.edits().begin(), m_rows.edits().end(), [](const auto &edit) { return edit.second.conflict || edit.second.firstProblem(); });
}

bool GridModel::leave(int row)
{
    const GridRowEdit *edit = editAt(row);
    if (!edit)
        return true;
    if (edit->isEmpty()) {
        endEdit(row);
        rowChanged(row);
        return true;
    }
    return edit->isJudged || edit->conflict ? false : save(row, rowTask(row));
}

void GridModel::leaveAll()
{
    store::Keys open;
    for (const auto &edit : m_rows.edits())
        open.push_back(edit.first);
    for (const std::int32_t number : open)
        leave(m_rows.rowOf(number));
}

bool GridModel::overrule(int row, const QString &reason)
{
    GridRowEdit *edit = m_rows.edit(m_rows.at(row));
    if (!edit || reason.trimmed().isEmpty())
        return false;
    edit->reason = reason.trimmed();
    return save(row, rowTask(row));
}

void GridModel::takeTheirs(int row)
{
    m_rows.drop(m_rows.at(row));
    reload();
}

bool GridModel::keepMine(int row)
{
    GridRowEdit *edit = m_rows.edit(m_rows.at(row));
    if (!edit || !edit->conflict || edit->conflict->isGone)
        return false;
    edit->before = edit->conflict->theirs;
    edit->basedOn = edit->conflict->batch;
    edit->conflict.reset();
    return save(row, rowTask(row));
}

QModelIndex GridModel::nextRefused(const QModelIndex &from, const QList<int> &columns) const
{
    // Few rows have problems, so they are looked at in order, not all rows of the list.
    std::vector<std::pair<int, qsizetype>> places;
    for (const auto &[number, edit] : m_rows.edits()) {
        const int row = m_rows.rowOf(number);
        for (qsizetype seen = 0; row >= 0 && seen < columns.size(); ++seen) {
            const int column = tableColumn(columns.at(seen));
            if (column >= 0 && edit.problemOf(column))
                places.emplace_back(row, seen);
        }
        if (row >= 0 && edit.conflict && !edit.cells.empty())
            places.emplace_back(row, std::max(qsizetype(0), columns.indexOf(listColumnOf(edit.cells.begin()->first))));
    }
    if (places.empty())
        return {};
    std::sort(places.begin(), places.end());
    const std::pair<int, qsizetype> here(from.row(), columns.indexOf(from.column()));
    const auto next = std::upper_bound(places.begin(), places.end(), here);
    const auto &place = next == places.end() ? places.front() : *next;
    return index(place.first, columns.at(place.second));
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_rows.count();
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : m_records.columnCount();
}

GridMark GridModel::markAt(int row, int tableColumn) const
{
    const GridRowEdit *edit = editAt(row);
    if (!edit || tableColumn < 0)
        return GridMark::None;
    const auto cell = edit->cells.find(tableColumn);
    if (const store::FieldProblem *problem = edit->problemOf(tableColumn))
        return problem->isWarning() ? GridMark::Warning : GridMark::Refused;
    if (cell == edit->cells.end() || cell->second.isDefault)
        return GridMark::None;
    return edit->conflict ? GridMark::Conflict : GridMark::Edited;
}

QString GridModel::shownText(int row, int column, bool isWhole) const
{
    const int own = tableColumn(column);
    const GridRowEdit *edit = own < 0 ? nullptr : editAt(row);
    const auto cell = edit ? edit->cells.find(own) : std::map<int, GridCellEdit>::const_iterator();
    QString text;
    if (!edit || cell == edit->cells.end())
        text = m_records.data(m_records.index(row, column), Qt::ToolTipRole).toString();
    else if (cell->second.problem && !cell->second.problem->isWarning())
        text = cell->second.value;
    else
        text = m_titles.valueText(m_described.columns[static_cast<std::size_t>(own)], cell->second.value);
    return isWhole ? text : text.replace(QLatin1Char('\n'), QLatin1Char(' '));
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int own = tableColumn(index.column());
    const GridRowEdit *edit = editAt(index.row());
    const store::FieldProblem *problem = edit && own >= 0 ? edit->problemOf(own) : nullptr;
    switch (role) {
    case KeyRole: return m_rows.at(index.row());
    case MarkRole: return static_cast<int>(markAt(index.row(), own));
    case ProblemRole: return problem ? problem->message : QString();
    case Qt::EditRole: return own < 0 ? shownText(index.row(), index.column(), true) : value(index.row(), own);
    case Qt::DisplayRole: return shownText(index.row(), index.column(), false);
    case Qt::ToolTipRole: return problem ? problem->message : shownText(index.row(), index.column(), true);
    case Qt::AccessibleTextRole: {
        const QString text = shownText(index.row(), index.column(), true);
        const QString heard = QStringLiteral("%1: %2").arg(listColumn(index.column()).label(), text.isEmpty() ? tr("empty") : text);
        return problem ? heard + QStringLiteral(". ") + problem->message : heard;
    }
    case Qt::TextAlignmentRole: return m_records.data(m_records.index(index.row(), index.column()), role);
    default: return {};
    }
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal)
        return m_records.headerData(section, orientation, role);
    if (section < 0 || section >= rowCount())
        return {};
    const GridRowEdit *edit = editAt(section);
    const QString symbol = edit ? markSymbol(markOf(*edit)) : QString();
    const bool isFree = m_rows.isLast(section) && !edit;
    if (role == Qt::DisplayRole)
        return isFree ? QStringLiteral("+") : symbol.isEmpty() ? QString::number(section + 1) : symbol;
    if (role == Qt::ToolTipRole && isFree)
        return tr("Type here to add a new record");
    if (role == Qt::ToolTipRole && edit)
        return edit->firstProblem() ? edit->firstProblem()->message : tr("Saved when you leave the row");
    return {};
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isWritable(index.column()))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace stc::items
