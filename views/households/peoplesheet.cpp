// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/peoplesheet.h"

#include "domain/dates.h"
#include "views/widgets/make.h"

#include <QContextMenuEvent>
#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

using services::PersonRow;
using schema::TableId;

namespace {

constexpr std::array<const char *, PeopleSheet::kCells> kColumns{"full_name", "birth_date", "sex", "relation_to_head", "identity_number", "phone"};
constexpr std::array<int, PeopleSheet::kCells> kStretches{30, 14, 9, 21, 19, 16};

QString nameOf(int column) { return QLatin1String(kColumns[static_cast<std::size_t>(column)]); }
std::size_t at(int index) { return static_cast<std::size_t>(index); }

} // namespace

PeopleSheet::PeopleSheet(store::Database &database, QWidget *parent)
    : QWidget(parent), m_database(database), m_area(new QScrollArea(this)), m_sheet(new QWidget), m_grid(new QGridLayout)
{
    nameWidget(this, "peopleSheet", tr("People of the household"));
    nameWidget(m_area, "peopleArea", tr("People of the household"));
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto *outer = new QVBoxLayout(m_sheet);
    outer->setContentsMargins(0, 0, 0, 0);
    outer->addLayout(m_grid);
    outer->addStretch();
    m_grid->setSpacing(3);
    for (int column = 0; column < kCells; ++column) {
        auto *title = new QLabel(schema::label(schema::table(TableId::People).column(kColumns[at(column)])), m_sheet);
        title->setObjectName(QStringLiteral("title_") + nameOf(column));
        title->setForegroundRole(QPalette::PlaceholderText);
        m_grid->addWidget(title, 0, column + 1);
        m_grid->setColumnStretch(column + 1, kStretches[at(column)]);
    }
    m_grid->setColumnMinimumWidth(0, fontMetrics().horizontalAdvance(QStringLiteral("00")) + 6);
    // A whole date can be read, also beside people who are gone.
    m_grid->setColumnMinimumWidth(1 + Born, fontMetrics().horizontalAdvance(QStringLiteral("00/00/0000")) + 14);
    m_area->setWidget(m_sheet);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_area);
    load({});
}

EntryCell *PeopleSheet::cell(int row, Cell column) const
{
    return row >= 0 && row < rows() ? m_rows[at(row)].cells[at(column)] : nullptr;
}

int PeopleSheet::currentRow() const
{
    for (int row = 0; row < rows(); ++row) {
        const auto &cells = m_rows[at(row)].cells;
        if (std::any_of(cells.begin(), cells.end(), [](const EntryCell *cell) { return cell->hasFocus(); }))
            return row;
    }
    return -1;
}

Uuid PeopleSheet::personAt(int row) const
{
    return row >= 0 && row < rows() ? m_rows[at(row)].person.edit.id : Uuid();
}

void PeopleSheet::dropRows()
{
    for (Row &row : m_rows) {
        // Later, since one of them may be speaking; out of sight and without a voice from now on.
        for (EntryCell *cell : row.cells) {
            cell->disconnect();
            cell->hide();
            cell->deleteLater();
        }
        delete row.number;
        delete row.state;
    }
    m_rows.clear();
}

void PeopleSheet::load(const std::vector<PersonRow> &people)
{
    dropRows();
    for (const PersonRow &person : people) {
        addRow();
        fill(m_rows.back(), person);
        showState(m_rows.back(), rows());
    }
    addRow();
    if (people.empty())
        m_rows.front().cells[Relation]->setValue(QStringLiteral("head"));
}

void PeopleSheet::addRow()
{
    const int place = rows();
    m_rows.push_back({});
    Row &row = m_rows.back();
    row.person.edit.table = TableId::People;
    row.number = new QLabel(m_sheet);
    row.number->setObjectName(QStringLiteral("number_%1").arg(place + 1));
    row.number->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    row.number->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(row.number, place + 1, 0);
    QWidget *last = place > 0 ? m_rows[at(place - 1)].cells[Phone] : nullptr;
    for (int column = 0; column < kCells; ++column) {
        auto *cell = new EntryCell(TableId::People, kColumns[at(column)], m_database, m_sheet);
        cell->setObjectName(QStringLiteral("%1_%2").arg(nameOf(column)).arg(place + 1));
        cell->setAccessibleName(tr("%1, person %2").arg(schema::label(cell->column())).arg(place + 1));
        row.cells[at(column)] = cell;
        m_grid->addWidget(cell, place + 1, column + 1);
        cell->show(); // now: the next key may already be for it
        if (last)
            setTabOrder(last, cell);
        last = cell;
        connectCell(cell, place, column);
    }
    row.state = new QLabel(m_sheet);
    row.state->setObjectName(QStringLiteral("state_%1").arg(place + 1));
    row.state->setForegroundRole(QPalette::PlaceholderText);
    m_grid->addWidget(row.state, place + 1, kCells + 1);
    showState(row, place + 1);
}

void PeopleSheet::connectCell(EntryCell *cell, int row, int column)
{
    connect(cell, &EntryCell::entered, this, [this, row, column, cell] {
        if (row + 1 == rows() && !isEmpty(m_rows[at(row)]))
            addRow();
        if (column == Name && isHead(row))
            Q_EMIT headNamed(m_rows[at(row)].cells[Name]->value());
        Q_EMIT cellFocused(cell); // what is to be said about it may have changed
        Q_EMIT entered();
    });
    connect(cell, &EntryCell::goOn, this, [this, row, column] { goOn(row, column); });
    connect(cell, &EntryCell::goBack, this, [this, row, column] { goBack(row, column); });
    connect(cell, &EntryCell::goDown, this, [this, row] { goToRow(row + 1); });
    connect(cell, &EntryCell::goUp, this, [this, row] { goToRow(row - 1); });
    connect(cell, &EntryCell::left, this, [this, row, column] { cellLeft(row, column); });
    connect(cell, &EntryCell::focused, this, [this, row, column, cell] {
        if (column == Name && !isHead(row))
            cell->begin(services::guess::offeredSurname(before(row)));
        m_area->ensureWidgetVisible(cell, 8, 8);
        Q_EMIT cellFocused(cell);
    });
}

void PeopleSheet::fill(Row &row, const PersonRow &person)
{
    row.person = person;
    for (int column = 0; column < kCells; ++column)
        row.cells[at(column)]->setValue(person.edit.values.value(nameOf(column)));
}

void PeopleSheet::showState(Row &row, int place)
{
    row.number->setText(QString::number(place));
    QString state;
    if (row.person.isRemoved)
        state = tr("will be deleted");
    else if (row.person.goneKind == QLatin1String("died"))
        state = tr("died %1").arg(displayPartialDate(row.person.goneOn));
    else if (row.person.goneKind == QLatin1String("moved_out"))
        state = tr("moved out %1").arg(displayPartialDate(row.person.goneOn));
    row.state->setText(state);
    row.state->setVisible(!state.isEmpty());
    for (EntryCell *cell : row.cells) {
        QFont font = this->font();
        font.setStrikeOut(row.person.isRemoved);
        font.setItalic(!row.person.goneKind.isEmpty());
        cell->setFont(font);
    }
}

bool PeopleSheet::isEmpty(const Row &row) const
{
    if (!row.person.edit.id.isNull())
        return false;
    // The relation alone is the program's own.
    return std::none_of(row.cells.begin(), row.cells.end(), [&](const EntryCell *cell) { return cell != row.cells[Relation] && !cell->isOffered() && !cell->value().isEmpty(); });
}

bool PeopleSheet::isHead(int row) const
{
    return m_rows[at(row)].person.goneKind.isEmpty() && m_rows[at(row)].cells[Relation]->value() == QLatin1String("head");
}

int PeopleSheet::headRow() const
{
    for (int row = 0; row < rows(); ++row) {
        if (isHead(row))
            return row;
    }
    return -1;
}

std::vector<PersonRow> PeopleSheet::people(std::vector<int> *places) const
{
    std::vector<PersonRow> all;
    for (int place = 0; place < rows(); ++place) {
        const Row &row = m_rows[at(place)];
        if (isEmpty(row))
            continue;
        PersonRow person = row.person;
        for (int column = 0; column < kCells; ++column)
            person.edit.values.insert(nameOf(column), row.cells[at(column)]->value());
        all.push_back(std::move(person));
        if (places)
            places->push_back(place);
    }
    return all;
}

void PeopleSheet::setHeadName(const QString &name)
{
    const int row = headRow();
    if (row < 0)
        return;
    m_rows[at(row)].cells[Name]->setValue(name);
    refreshOffers(row);
    if (row + 1 == rows() && !name.isEmpty())
        addRow();
}

QString PeopleSheet::headName() const
{
    const int row = headRow();
    return row < 0 ? QString() : m_rows[at(row)].cells[Name]->value();
}

void PeopleSheet::focusFirst()
{
    focusCell(0, m_rows.front().cells[Name]->value().isEmpty() ? Name : Born);
}

void PeopleSheet::focusCell(int row, int column)
{
    if (row < 0 || row >= rows())
        return;
    m_rows[at(row)].cells[at(std::clamp(column, 0, kCells - 1))]->setFocus(Qt::TabFocusReason);
}

void PeopleSheet::showProblem(int row, const store::FieldProblem &problem)
{
    if (row < 0 || row >= rows())
        return;
    const auto &cells = m_rows[at(row)].cells;
    const auto found = std::find_if(cells.begin(), cells.end(), [&](const EntryCell *cell) { return cell->index() == problem.column; });
    (found == cells.end() ? cells[Name] : *found)->setProblem(problem);
}

void PeopleSheet::setReason(int row, const QString &reason)
{
    if (row >= 0 && row < rows())
        m_rows[at(row)].person.edit.reason = reason;
}

void PeopleSheet::toggleRemoved(int row)
{
    if (row < 0 || row >= rows())
        return;
    Row &there = m_rows[at(row)];
    if (there.person.edit.id.isNull()) {
        for (EntryCell *cell : there.cells)
            cell->setValue({});
        if (row == 0 && headRow() < 0)
            there.cells[Relation]->setValue(QStringLiteral("head"));
    } else {
        there.person.isRemoved = !there.person.isRemoved;
    }
    showState(there, row + 1);
    Q_EMIT entered();
}

/// Has no identity number and seldom a telephone: Enter passes over both. Tab does not.
bool PeopleSheet::isChild(int row) const
{
    return services::guess::isChild(m_rows[at(row)].cells[Born]->value(), m_database.clock().today());
}

/// Ten digits with a 0 in front are no identity number: who has only a telephone types it in the first of the two fields.
void PeopleSheet::sortOutNumbers(Row &row)
{
    const QString typed = row.cells[Identity]->text().remove(QLatin1Char(' ')).remove(QLatin1Char('.'));
    if (typed.size() != 10 || !typed.startsWith(QLatin1Char('0')) || !row.cells[Phone]->text().isEmpty())
        return;
    row.cells[Phone]->setValue(typed);
    row.cells[Identity]->setValue({});
}

void PeopleSheet::goOn(int row, int column)
{
    Row &there = m_rows[at(row)];
    if (column == Identity)
        sortOutNumbers(there);
    if (column == Name && there.cells[Name]->value().isEmpty() && isEmpty(there)) {
        Q_EMIT finished();
        return;
    }
    int next = column + 1;
    if (next == Relation && isHead(row) && row == headRow())
        ++next; // said already
    const bool hasNoNumbers = there.cells[Identity]->text().isEmpty() && there.cells[Phone]->text().isEmpty();
    if (hasNoNumbers && (column == Identity || (next > Relation && column <= Relation && isChild(row))))
        next = kCells;
    if (column == Identity && !there.cells[Phone]->text().isEmpty() && there.cells[Identity]->text().isEmpty())
        next = kCells;
    if (next < kCells) {
        focusCell(row, next);
        return;
    }
    there.cells[at(column)]->settle();
    goToRow(row + 1);
}

void PeopleSheet::goBack(int row, int column)
{
    if (column > 0)
        focusCell(row, column - 1);
    else if (row > 0)
        focusCell(row - 1, Phone);
    else
        Q_EMIT leftBackwards();
}

void PeopleSheet::goToRow(int row)
{
    if (row < 0)
        Q_EMIT leftBackwards();
    else if (row < rows())
        focusCell(row, Name);
}

void PeopleSheet::cellLeft(int row, int column)
{
    if (row >= rows())
        return;
    EntryCell *cell = m_rows[at(row)].cells[at(column)];
    if (column == Name && !cell->beginning().isEmpty()) {
        const QString meant = services::guess::nameBehindOffer(cell->beginning(), cell->text(), before(row));
        if (meant.isEmpty())
            cell->begin({}); // nobody was typed here
        else if (cell->text() != meant)
            cell->setValue(meant);
    }
    if (column == Identity)
        sortOutNumbers(m_rows[at(row)]);
    if (column == Name || column == Born || column == Sex || column == Identity)
        refreshOffers(row);
}

services::guess::Person PeopleSheet::personIn(const Row &row) const
{
    return {row.cells[Name]->value(), row.cells[Sex]->value(), row.cells[Born]->value(), row.cells[Relation]->value(), row.cells[Identity]->value()};
}

/// The head first, whatever the row: relations are to the head.
std::vector<services::guess::Person> PeopleSheet::before(int row) const
{
    std::vector<services::guess::Person> people;
    const int head = headRow();
    if (head >= 0 && head != row)
        people.push_back(personIn(m_rows[at(head)]));
    for (int place = 0; place < row; ++place) {
        const Row &other = m_rows[at(place)];
        if (place != head && !other.person.isRemoved && other.person.goneKind.isEmpty())
            people.push_back(personIn(other));
    }
    return people;
}

void PeopleSheet::refreshOffers(int row)
{
    const Row &there = m_rows[at(row)];
    if (isEmpty(there))
        return;
    const auto people = before(row);
    services::guess::Person person = personIn(there);
    if (there.cells[Born]->isUntouched() && !person.identity.isEmpty())
        there.cells[Born]->offer(services::guess::birthYear(person.identity));
    if (there.cells[Sex]->isUntouched()) {
        person.sex.clear();
        there.cells[Sex]->offer(services::guess::sex(person, people));
    }
    person = personIn(there);
    if (there.cells[Relation]->isUntouched()) {
        person.relation.clear();
        there.cells[Relation]->offer(services::guess::relation(person, people));
    }
}

void PeopleSheet::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Delete && (event->modifiers() & Qt::ControlModifier) && currentRow() >= 0)
        toggleRemoved(currentRow());
    else
        QWidget::keyPressEvent(event);
}

void PeopleSheet::contextMenuEvent(QContextMenuEvent *event)
{
    for (int row = 0; row < rows(); ++row) {
        const auto &cells = m_rows[at(row)].cells;
        if (std::any_of(cells.begin(), cells.end(), [&](const EntryCell *cell) { return cell->rect().contains(cell->mapFromGlobal(event->globalPos())); }))
            Q_EMIT menuWanted(row, event->globalPos());
    }
}

} // namespace stc::views
