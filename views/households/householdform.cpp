// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/households/householdform.h"

#include "store/queries/householdentry.h"
#include "views/forms/conflictview.h"
#include "views/forms/draftkeeper.h"
#include "views/forms/fieldhint.h"
#include "views/forms/warningbox.h"
#include "views/households/placeline.h"
#include "views/households/sheetdraft.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

using schema::TableId;
using services::kHouseholdRow;

namespace {

enum Line { Number, Head, Address, Phone, Circumstance };
constexpr int kLines = 5;

QString text(const char *name) { return QLatin1String(name); }
std::size_t at(int index) { return static_cast<std::size_t>(index); }

bool isError(const services::CellProblem &problem) { return !problem.problem.isWarning(); }

} // namespace

HouseholdForm::HouseholdForm(store::Database &database, QWidget *parent)
    : QWidget(parent), m_database(database), m_subject(makeHeadingLabel(this, "entrySubject", {}, 2)), m_messages(new MessageBar(this)), m_stack(new QStackedWidget(this)),
      m_place(new PlaceLine(database, this)), m_people(nullptr), m_remark(makeQuietLabel(this, "entryRemark")), m_warnings(new WarningBox(this)),
      m_conflictView(new ConflictView(database, this)), m_keeper(new DraftKeeper(database, draftName(), {}, [this] { return draftContent(); }, this))
{
    setObjectName(QStringLiteral("householdForm"));
    m_stack->addWidget(makePaper());
    m_stack->addWidget(m_conflictView);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(m_subject);
    layout->addWidget(m_messages);
    layout->addWidget(m_stack, 1);
    m_messages->hide();
    connectParts();
    m_keeper->watch(this);
    startNew();
}

QWidget *HouseholdForm::makePaper()
{
    auto *paper = new QWidget(m_stack);
    m_people = new PeopleSheet(m_database, paper);
    auto *layout = new QVBoxLayout(paper);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(10);
    layout->addWidget(m_place);
    layout->addWidget(makeLine());
    layout->addWidget(m_people, 1);
    layout->addWidget(m_warnings);
    m_remark->setMinimumHeight(fontMetrics().height() * 2);
    m_remark->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    layout->addWidget(m_remark);
    return paper;
}

QWidget *HouseholdForm::makeLine()
{
    auto *line = new QWidget(this);
    line->setObjectName(QStringLiteral("householdLine"));
    auto *grid = new QGridLayout(line);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(3);
    addCell("household_number", Number, 9, grid);
    addCell("head_name", Head, 30, grid);
    addCell("address", Address, 34, grid);
    addCell("phone", Phone, 16, grid);
    addCell("circumstance", Circumstance, 16, grid);
    for (int place = 1; place < kLines; ++place)
        setTabOrder(m_line[at(place - 1)], m_line[at(place)]);
    return line;
}

EntryCell *HouseholdForm::addCell(const char *column, int place, int stretch, QGridLayout *grid)
{
    auto *cell = new EntryCell(TableId::Households, column, m_database, this);
    cell->setObjectName(QStringLiteral("household_") + text(column));
    auto *title = new QLabel(schema::label(cell->column()), this);
    title->setObjectName(QStringLiteral("householdTitle_") + text(column));
    title->setForegroundRole(QPalette::PlaceholderText);
    title->setBuddy(cell);
    grid->addWidget(title, 0, place);
    grid->addWidget(cell, 1, place);
    grid->setColumnStretch(place, stretch);
    m_line.push_back(cell);
    connect(cell, &EntryCell::entered, this, [this, place, cell] {
        if (place == Head)
            m_people->setHeadName(cell->value());
        touched();
        say(cell);
    });
    connect(cell, &EntryCell::goOn, this, [this, place] { lineGoesOn(place); });
    connect(cell, &EntryCell::goBack, this, [this, place] { lineGoesBack(place); });
    connect(cell, &EntryCell::goDown, this, [this] { m_people->focusFirst(); });
    connect(cell, &EntryCell::goUp, m_place, &PlaceLine::focusEnd);
    connect(cell, &EntryCell::focused, this, [this, cell] { say(cell); });
    connect(cell, &EntryCell::left, this, [this, place, cell] {
        if (place == Head)
            m_people->setHeadName(cell->value());
    });
    return cell;
}

void HouseholdForm::connectParts()
{
    connect(m_place, &PlaceLine::entered, this, &HouseholdForm::touched);
    connect(m_place, &PlaceLine::placeChanged, this, &HouseholdForm::offerNumber);
    connect(m_place, &PlaceLine::goOn, this, [this] { m_line[Number]->setFocus(Qt::TabFocusReason); });
    connect(m_place, &PlaceLine::goBack, this, &HouseholdForm::leftBackwards);
    connect(m_place, &PlaceLine::cellFocused, this, &HouseholdForm::say);
    connect(m_people, &PeopleSheet::entered, this, &HouseholdForm::touched);
    connect(m_people, &PeopleSheet::headNamed, this, [this](const QString &name) { m_line[Head]->setValue(name); });
    connect(m_people, &PeopleSheet::cellFocused, this, [this](const EntryCell *cell) {
        say(cell);
        Q_EMIT subjectChanged();
    });
    connect(m_people, &PeopleSheet::finished, this, &HouseholdForm::finish);
    connect(m_people, &PeopleSheet::leftBackwards, this, [this] { m_line[Circumstance]->setFocus(Qt::BacktabFocusReason); });
    connect(m_warnings, &WarningBox::agreed, this, &HouseholdForm::overrule);
    connect(m_conflictView, &ConflictView::decided, this, [this] { settleConflict(m_conflictView->chosen()); });
    connect(m_conflictView, &ConflictView::saveAsNew, this, [this] { settleConflict({}); });
    connect(m_conflictView, &ConflictView::back, this, [this] {
        m_stack->setCurrentIndex(0);
        focusStart();
    });
}

void HouseholdForm::showSheet(const services::HouseholdSheet &sheet)
{
    m_household = sheet.household;
    constexpr std::array<const char *, kLines> kColumns{"household_number", "head_name", "address", "phone", "circumstance"};
    for (int place = 0; place < kLines; ++place)
        m_line[at(place)]->setValue(m_household.values.value(text(kColumns[at(place)])));
    m_people->load(sheet.people);
    m_warnings->hide();
    m_messages->dismiss();
    m_remark->clear();
    m_stack->setCurrentIndex(0);
    m_keeper->setRecord(m_household.id);
    m_isTouched = false;
    m_subject->setText(m_household.id.isNull() ? tr("New household") : tr("Household in the books – changing it"));
    Q_EMIT subjectChanged();
}

void HouseholdForm::startNew()
{
    store::Values place = m_place->values();
    place.remove(text("visit_order"));
    services::HouseholdSheet sheet;
    sheet.household.table = TableId::Households;
    showSheet(sheet);
    m_place->setValues(place);
    m_place->offerOrder();
    offerNumber();
}

Status HouseholdForm::open(const Uuid &household)
{
    const auto sheet = services::editHousehold(m_database, household);
    if (!sheet)
        return failed(sheet.error());
    showSheet(*sheet);
    m_place->setValues(sheet->household.values);
    return {};
}

Status HouseholdForm::restore(const store::Draft &draft)
{
    auto sheet = sheetOfDraft(draft.content);
    if (!sheet)
        return failed(sheet.error());
    showSheet(*sheet);
    m_place->setValues(sheet->household.values);
    m_keeper->adopt(draft);
    m_isTouched = true;
    return {};
}

services::HouseholdSheet HouseholdForm::sheet() const
{
    services::HouseholdSheet sheet;
    sheet.household = m_household;
    sheet.household.table = TableId::Households;
    const store::Values place = m_place->values();
    for (auto value = place.begin(); value != place.end(); ++value)
        sheet.household.values.insert(value.key(), value.value());
    for (const EntryCell *cell : m_line)
        sheet.household.values.insert(text(cell->column().name), cell->value());
    sheet.people = m_people->people();
    return sheet;
}

bool HouseholdForm::isChanged() const
{
    if (!m_isTouched)
        return false;
    if (!m_household.id.isNull())
        return true;
    const bool isLineTyped = std::any_of(m_line.begin(), m_line.end(), [](const EntryCell *cell) { return !cell->isOffered() && !cell->value().isEmpty(); });
    return isLineTyped || !m_people->people().empty();
}

QByteArray HouseholdForm::draftContent() const
{
    return isChanged() ? draftOfSheet(sheet()) : QByteArray();
}

void HouseholdForm::touched()
{
    m_isTouched = true;
    m_keeper->touch();
}

void HouseholdForm::giveUp()
{
    m_isTouched = false;
    m_keeper->drop();
}

void HouseholdForm::refresh()
{
    m_place->refresh();
    if (!isChanged() && m_household.id.isNull()) {
        m_place->offerOrder();
        offerNumber();
    }
}

void HouseholdForm::focusStart()
{
    if (m_stack->currentWidget() == m_conflictView)
        m_conflictView->focusStart();
    else if (m_place->isEmpty())
        m_place->focusStart();
    else
        m_line[Number]->setFocus(Qt::TabFocusReason);
}

void HouseholdForm::lineGoesOn(int place)
{
    // Most lists have nothing more about the household: Enter in an empty address goes on to its people.
    const bool hasNothingMore = std::all_of(m_line.begin() + Address, m_line.end(), [](const EntryCell *cell) { return cell->text().isEmpty(); });
    if (place + 1 < kLines && !(place == Address && hasNothingMore))
        m_line[at(place + 1)]->setFocus(Qt::TabFocusReason);
    else
        m_people->focusFirst();
}

void HouseholdForm::lineGoesBack(int place)
{
    if (place > 0)
        m_line[at(place - 1)]->setFocus(Qt::BacktabFocusReason);
    else
        m_place->focusEnd();
}

/// One more than the last one of this sitting; at its beginning, than the highest of the hamlet.
void HouseholdForm::offerNumber()
{
    const store::Values place = m_place->values();
    const QString hamlet = place.value(text("hamlet"));
    const Unit *commune = m_database.units().find(place.value(text("commune_code")).toStdString());
    if (!m_household.id.isNull() || hamlet.isEmpty() || !commune)
        return;
    QString last = hamlet == m_lastHamlet ? m_lastNumber : QString();
    if (last.isEmpty()) {
        const auto highest = store::highestHouseholdNumber(m_database.connection(), commune->area, hamlet);
        if (!highest) {
            logDetail(highest.error());
            return;
        }
        last = *highest;
    }
    m_line[Number]->offer(services::guess::nextNumber(last));
}

void HouseholdForm::say(const EntryCell *cell)
{
    const auto problem = cell->problem();
    m_remark->setText(cell->remark());
    QPalette colours;
    colours.setColor(QPalette::WindowText, !problem ? quietText() : toneColor(problem->isWarning() ? Tone::Caution : Tone::Bad));
    m_remark->setForegroundRole(QPalette::WindowText);
    m_remark->setPalette(colours);
}

/// Enter in an empty name.
void HouseholdForm::finish()
{
    if (!m_household.id.isNull() || isChanged()) {
        save();
        return;
    }
    m_messages->show(Tone::Info, tr("There is nothing to save yet. Type the name of the head of the household."));
    m_line[Head]->setFocus(Qt::TabFocusReason);
}

bool HouseholdForm::checkTeam()
{
    const QString team = m_place->unknownTeam();
    if (team.isEmpty())
        return true;
    m_messages->show(Tone::Bad, tr("There is no team “%1” in this commune. Choose one of the list, or leave the field empty.").arg(team));
    m_place->focusTeam();
    return false;
}

void HouseholdForm::save()
{
    for (EntryCell *cell : m_line)
        cell->settle();
    m_messages->dismiss();
    m_warnings->hide();
    if (!checkTeam())
        return;
    m_places.clear();
    m_tried = sheet();
    m_tried.people = m_people->people(&m_places);
    const auto reply = services::saveHousehold(m_database, m_tried);
    if (!reply) {
        m_messages->show(reply.error());
        return;
    }
    m_reply = *reply;
    if (!m_reply.conflicts.empty())
        meetConflict();
    else if (!m_reply.problems.empty())
        showProblems(m_reply.problems);
    else
        afterSaving(m_reply);
}

void HouseholdForm::afterSaving(const services::SheetReply &reply)
{
    const auto &values = m_tried.household.values;
    const QString number = values.value(text("household_number"));
    const auto people = std::count_if(m_tried.people.begin(), m_tried.people.end(), [](const services::PersonRow &row) { return !row.isRemoved && row.goneKind.isEmpty(); });
    if (m_household.id.isNull()) {
        m_lastNumber = number;
        m_lastHamlet = values.value(text("hamlet"));
    }
    m_isTouched = false;
    m_keeper->drop();
    const QString head = m_people->headName().isEmpty() ? values.value(text("head_name")) : m_people->headName();
    startNew();
    Q_EMIT saved(reply.change, reply.household, number, head, static_cast<int>(people));
    focusStart();
}

void HouseholdForm::showProblem(const services::CellProblem &problem)
{
    if (problem.row != kHouseholdRow) {
        m_people->showProblem(m_places[at(problem.row)], problem.problem);
        return;
    }
    const auto found = std::find_if(m_line.begin(), m_line.end(), [&](const EntryCell *cell) { return cell->index() == problem.problem.column; });
    if (found != m_line.end())
        (*found)->setProblem(problem.problem);
    else
        m_messages->show(Tone::Bad, problem.problem.message);
}

/// Every cell is marked, the first wrong one has the focus; where there are warnings only, they may be overruled.
void HouseholdForm::showProblems(const std::vector<services::CellProblem> &problems)
{
    for (const services::CellProblem &problem : problems)
        showProblem(problem);
    const auto first = std::find_if(problems.begin(), problems.end(), isError);
    if (first == problems.end()) {
        QStringList warnings;
        for (const services::CellProblem &problem : problems) {
            const auto place = problem.row == kHouseholdRow ? 0 : m_places[at(problem.row)] + 1;
            warnings << (place == 0 ? problem.problem.message : tr("Person %1: %2").arg(place).arg(problem.problem.message));
        }
        m_remark->clear();
        m_warnings->showWarnings(warnings);
        m_warnings->focusReason();
        return;
    }
    if (first->row == kHouseholdRow) {
        const auto cell = std::find_if(m_line.begin(), m_line.end(), [&](const EntryCell *one) { return one->index() == first->problem.column; });
        if (cell != m_line.end())
            (*cell)->setFocus(Qt::TabFocusReason);
        else
            m_place->focusStart();
        return;
    }
    const schema::Table &table = schema::table(TableId::People);
    int column = 0;
    for (int cell = 0; cell < PeopleSheet::kCells; ++cell) {
        if (m_people->cell(0, static_cast<PeopleSheet::Cell>(cell))->column().key() == table.columns[at(std::max(0, first->problem.column))].key())
            column = cell;
    }
    m_people->focusCell(m_places[at(first->row)], column);
    say(m_people->cell(m_places[at(first->row)], static_cast<PeopleSheet::Cell>(column)));
}

void HouseholdForm::overrule()
{
    for (const services::CellProblem &problem : m_reply.problems) {
        if (problem.row == kHouseholdRow)
            m_household.reason = m_warnings->reason();
        else
            m_people->setReason(m_places[at(problem.row)], m_warnings->reason());
    }
    save();
}

services::RecordEdit &HouseholdForm::editOf(services::HouseholdSheet &sheet, int row) const
{
    return row == kHouseholdRow ? sheet.household : sheet.people[at(row)].edit;
}

/// One after the other, as far as both changed the same.
void HouseholdForm::meetConflict()
{
    const services::RowConflict &first = m_reply.conflicts.front();
    const TableId table = first.row == kHouseholdRow ? TableId::Households : TableId::People;
    m_conflictView->showConflict(schema::table(table), first.conflict, services::clashes(first.conflict));
    m_stack->setCurrentWidget(m_conflictView);
    m_conflictView->focusStart();
}

void HouseholdForm::settleConflict(const store::Values &chosen)
{
    services::HouseholdSheet settled = m_tried;
    const services::RowConflict first = m_reply.conflicts.front();
    services::rebase(editOf(settled, first.row), first.conflict, chosen);
    showSheet(settled);
    m_place->setValues(settled.household.values);
    m_isTouched = true;
    save();
}

/// Ctrl+Z reaches the window from a form without anything typed only: a half-typed household is not there to be passed over.
bool HouseholdForm::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && isChanged()) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->matches(QKeySequence::Undo) || key->matches(QKeySequence::Redo)) {
            event->accept();
            return true;
        }
    }
    return QWidget::event(event);
}

void HouseholdForm::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->modifiers() & Qt::ControlModifier) && m_stack->currentIndex() == 0)
        save();
    else
        QWidget::keyPressEvent(event);
}

} // namespace stc::views
