// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/logbook/entryrow.h"

#include "views/forms/fieldhint.h"
#include "views/forms/keywalk.h"
#include "views/households/entrycell.h"
#include "views/widgets/make.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace stc::views {

using schema::TableId;
using services::EntryKind;
using services::PageEntry;

namespace {
constexpr int kHouseholdStretch = 12;
constexpr int kKindStretch = 7;
constexpr int kFieldsStretch = 29;
} // namespace

EntryRow::EntryRow(const LineBook &book, int place, QWidget *parent)
    : QWidget(parent), m_book(book), m_place(place), m_walk(new KeyWalk(this)), m_kind(new KindCell(this)), m_fieldsPlace(new QWidget(this)), m_fieldsLayout(new QHBoxLayout(m_fieldsPlace)), m_newcomer(new QWidget(this)),
      m_state(new QLabel(this)), m_problem(makeLabel(this, "lineProblem"))
{
    setObjectName(QStringLiteral("line_%1").arg(place));
    connect(m_walk, &KeyWalk::goOn, this, &EntryRow::goOn);
    connect(m_walk, &KeyWalk::goBack, this, &EntryRow::goBack);
    connect(m_walk, &KeyWalk::goUp, this, &EntryRow::goneUp);
    connect(m_walk, &KeyWalk::goDown, this, &EntryRow::goneDown);
    connect(m_walk, &KeyWalk::removeWanted, this, &EntryRow::removeWanted);
    connect(m_walk, &KeyWalk::about, this, &EntryRow::sayAbout);
    makeHousehold();
    watch(m_kind);
    m_kind->setAccessibleName(tr("Line %1: what was not as usual").arg(place));
    connect(m_kind, &KindCell::entered, this, &EntryRow::touch);
    m_fieldsLayout->setContentsMargins(0, 0, 0, 0);
    m_fieldsLayout->setSpacing(3);
    m_state->setObjectName(QStringLiteral("lineState"));
    m_state->setFixedWidth(fontMetrics().height() + 4);
    m_state->setAlignment(Qt::AlignCenter);
    m_problem->hide();
    makeNewcomer();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    auto *line = new QHBoxLayout;
    line->setSpacing(3);
    line->addWidget(m_household->widget(), kHouseholdStretch);
    line->addWidget(m_kind, kKindStretch);
    line->addWidget(m_fieldsPlace, kFieldsStretch);
    line->addWidget(m_state);
    layout->addLayout(line);
    layout->addWidget(m_newcomer);
    layout->addWidget(m_problem);
    setTabOrder(m_household->widget(), m_kind);
    showState();
}

/// A list that is still open would otherwise give the focus back to what is being destroyed.
EntryRow::~EntryRow()
{
    blockSignals(true);
    closeOffers();
}

bool EntryRow::isInBooks() const
{
    return !m_entry.visit.isNull() || !m_entry.record.isNull();
}

bool EntryRow::isSame(const PageEntry &entry) const
{
    return isInBooks() && m_entry.visit == entry.visit && m_entry.record == entry.record;
}

void EntryRow::becomeNew()
{
    m_entry.visit = {};
    m_entry.record = {};
    m_entry.before.clear();
    m_isChanged = true;
    showState();
}

bool EntryRow::isEmpty() const
{
    return !isInBooks() && m_household->line()->text().trimmed().isEmpty() && m_kind->text().trimmed().isEmpty();
}

void EntryRow::setEntry(const PageEntry &entry)
{
    m_entry = entry;
    leaveNewcomer();
    const auto household = std::find_if(m_book.households.begin(), m_book.households.end(), [&](const services::PageHousehold &one) { return one.id == entry.household; });
    if (household != m_book.households.end())
        m_household->take(offerOf(*household));
    else if (!entry.household.isNull())
        m_household->setValue(entry.household.toString());
    else
        m_household->take(isInBooks() ? householdsLike(QStringLiteral("0")).front() : Offer());
    m_residentsOf = {};
    m_kind->setKind(isInBooks() ? std::optional(entry.kind) : std::nullopt);
    if (isInBooks())
        buildFields(entry.kind);
    else
        dropFields();
    if (m_person)
        m_person->take({entry.personName, entry.person.isNull() ? QString() : entry.person.toString(), {}});
    if (m_source)
        m_source->take({entry.sourceName, entry.source.isNull() ? QString() : entry.source.toString(), {}});
    for (const Field &field : m_fields) {
        if (field.cell)
            field.cell->setValue(entry.values.value(QLatin1String(field.info.column)));
    }
    if (m_note)
        m_note->setText(entry.note);
    m_isChanged = false;
    say({}, Tone::Plain);
    showState();
}

PageEntry EntryRow::entry() const
{
    PageEntry entry = m_entry;
    entry.kind = m_kind->kind().value_or(EntryKind::Absent);
    entry.household = householdId();
    entry.person = {};
    entry.newPerson.clear();
    if (m_person && m_isNewcomer) {
        static constexpr std::array kNames{"full_name", "birth_date", "sex"};
        for (std::size_t i = 0; i < kNames.size(); ++i)
            entry.newPerson.insert(QLatin1String(kNames[i]), m_newCells[i]->value());
    } else if (m_person) {
        entry.person = Uuid::parse(m_person->line()->codes()).value_or(Uuid());
        entry.personName = m_person->line()->text();
    }
    entry.source = m_source ? Uuid::parse(m_source->line()->codes()).value_or(Uuid()) : Uuid();
    for (const Field &field : m_fields) {
        if (field.cell)
            entry.values.insert(QLatin1String(field.info.column), field.cell->value());
    }
    entry.note = noteText();
    return entry;
}

void EntryRow::saved(const PageEntry &entry)
{
    setEntry(entry);
    Q_EMIT edited();
}

void EntryRow::touch()
{
    m_isChanged = true;
    say({}, Tone::Plain);
    showState();
    Q_EMIT edited();
}

void EntryRow::showState()
{
    const bool isWrong = !m_problem->text().isEmpty();
    const bool isUnsaved = m_isChanged && !isEmpty();
    m_state->setText(isWrong ? QStringLiteral("✗") : isUnsaved ? QStringLiteral("✎") : isInBooks() ? QStringLiteral("✓") : QString());
    m_state->setToolTip(isWrong ? tr("Not saved: something is to be corrected") : isUnsaved ? tr("Not saved yet: Enter in the last field saves it") : isInBooks() ? tr("Saved") : QString());
    QPalette colours;
    colours.setColor(QPalette::WindowText, isWrong ? toneColor(Tone::Bad) : isUnsaved ? quietText() : toneColor(Tone::Good));
    m_state->setPalette(colours);
}

void EntryRow::say(const QString &text, Tone tone)
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, toneColor(tone));
    m_problem->setForegroundRole(QPalette::WindowText);
    m_problem->setPalette(colours);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (!text.isEmpty())
        return;
    for (QLineEdit *line : chain()) {
        if (!qobject_cast<KeyLine *>(line))
            markLine(*line, {}, {});
    }
}

QString EntryRow::problem() const
{
    return m_problem->text();
}

void EntryRow::blame(QLineEdit *line, const QString &text, bool isWarning, bool takesFocus)
{
    if (line && !qobject_cast<EntryCell *>(line))
        markLine(*line, isWarning ? Tone::Caution : Tone::Bad, text);
    say(text, isWarning ? Tone::Caution : Tone::Bad);
    showState();
    if (line && takesFocus)
        line->setFocus(Qt::TabFocusReason);
}

bool EntryRow::check(bool takesFocus)
{
    const QString household = m_household->line()->text().trimmed();
    const bool hasHousehold = !m_household->line()->codes().isEmpty();
    const auto kind = m_kind->kind();
    if (!hasHousehold && !household.isEmpty()) {
        const int most = m_book.households.empty() ? 0 : m_book.households.back().number;
        blame(m_household->line(), tr("There is no household “%1” on this page. Its numbers go from 1 to %2; letters of the head’s name do as well.").arg(household.left(40)).arg(most), false, takesFocus);
        return false;
    }
    if (!kind) {
        blame(m_kind, m_kind->problem().isEmpty() ? tr("What was not as usual? %1").arg(KindCell::letters()) : m_kind->problem(), false, takesFocus);
        return false;
    }
    if (householdId().isNull() && needsHousehold(*kind)) {
        blame(m_household->line(), tr("Which household? Type its number on the page, or letters of the head’s name."), false, takesFocus);
        return false;
    }
    if (*kind == services::EntryKind::Violation && !householdId().isNull() && m_person && !m_isNewcomer && m_person->line()->text().trimmed().isEmpty()) { // the register keeps no household: it would be lost
        blame(m_person->line(), tr("Who of this household? A violation is kept under a person’s name. If nobody is known by name, type 0 as the household and describe what was seen."), false, takesFocus);
        return false;
    }
    for (ReferenceEdit *who : {m_person.get(), m_source.get()}) {
        if (const QString wrong = who ? who->ownProblem() : QString(); !wrong.isEmpty() && !(who == m_person.get() && m_isNewcomer)) {
            blame(who->line(), wrong, false, takesFocus);
            return false;
        }
    }
    QList<QLineEdit *> cells = chain();
    const auto wrong = std::find_if(cells.begin(), cells.end(), [](QLineEdit *line) {
        const auto *cell = qobject_cast<EntryCell *>(line);
        return cell && cell->problem() && !cell->problem()->isWarning();
    });
    if (wrong != cells.end()) {
        blame(*wrong, qobject_cast<EntryCell *>(*wrong)->problem()->message, false, takesFocus);
        return false;
    }
    return true;
}

void EntryRow::showProblems(const std::vector<services::EntryProblem> &problems, bool takesFocus)
{
    const auto first = std::find_if(problems.begin(), problems.end(), [](const services::EntryProblem &one) { return !one.problem.isWarning(); });
    const services::EntryProblem &told = first == problems.end() ? problems.front() : *first;
    const schema::Table &table = schema::table(told.table);
    const std::string_view column = told.problem.column < 0 ? std::string_view() : table.columns[static_cast<std::size_t>(told.problem.column)].key();
    QLineEdit *line = nullptr;
    QString text = told.problem.message;
    if (told.table == TableId::VisitExceptions) {
        line = column == "outcome" ? m_kind : column == "note" ? m_note : m_household->line();
    } else if (told.table == TableId::People) {
        const auto cell = std::find_if(m_newCells.begin(), m_newCells.end(), [&](const EntryCell *one) { return one->column().key() == column; });
        if (m_isNewcomer)
            line = cell == m_newCells.end() ? m_newCells.front() : *cell;
        else if (m_person)
            line = m_person->line();
    } else if (column == "person_id" || column == "source_person_id") {
        ReferenceEdit *who = column == "person_id" ? m_person.get() : m_source.get();
        line = who ? who->line() : nullptr;
    } else {
        line = cellOf(column);
    }
    if (auto *cell = qobject_cast<EntryCell *>(line)) {
        cell->setProblem(told.problem);
        text = fieldProblemText(told.problem, cell->column(), cell->value(), m_book.database);
    }
    blame(line, text, told.problem.isWarning(), takesFocus);
}

bool EntryRow::holdsFocus() const
{
    return isAncestorOf(QApplication::focusWidget());
}

void EntryRow::focusStart()
{
    m_household->line()->setFocus(Qt::TabFocusReason);
}

void EntryRow::focusEnd()
{
    chain().back()->setFocus(Qt::BacktabFocusReason);
}

} // namespace stc::views
