// SPDX-License-Identifier: GPL-3.0-or-later
// The fields of a line: which there are, and what they offer.
#include "domain/dates.h"
#include "domain/vietnamese.h"
#include "services/households/entryguess.h"
#include "views/forms/keywalk.h"
#include "views/households/entrycell.h"
#include "views/logbook/entryrow.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>

#include <algorithm>

namespace stc::views {

using schema::TableId;
using services::EntryKind;

namespace {

const QString kNobodysHousehold = QStringLiteral("0");
const QString kNew = QStringLiteral("new");

/// The label, or what is shorter where the cell is narrow.
QString placeholderOf(const schema::Column &column)
{
    if (column.key() == "temperature_c")
        return QStringLiteral("°C");
    if (column.key() == "from_epidemic_area")
        return EntryRow::tr("Epidemic?");
    if (column.key() == "transport")
        return EntryRow::tr("How?", "transport");
    return schema::label(column);
}

bool isNumber(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar sign) { return sign.isDigit(); });
}

} // namespace

void EntryRow::makeHousehold()
{
    m_household = std::make_unique<ReferenceEdit>(schema::table(TableId::VisitExceptions).column("household_id"), m_book.database, this);
    m_household->offerFirst([this](const QString &typed) { return householdsLike(typed); }, true);
    m_household->edited = [this] { touch(); };
    m_household->changed = [this] {
        householdTaken();
        touch();
    };
    nameWidget(m_household->line(), "household", tr("Line %1: household, by its number or letters of the head’s name").arg(m_place));
    m_household->line()->setPlaceholderText(tr("No. or letters of the name"));
    watch(m_household->line());
}

Offer EntryRow::offerOf(const services::PageHousehold &household) const
{
    return {QStringLiteral("%1  %2").arg(household.number).arg(household.head), household.id.toString(), household.address};
}

std::vector<Offer> EntryRow::householdsLike(const QString &typed) const
{
    std::vector<Offer> offers;
    if (typed == kNobodysHousehold)
        return {{tr("0  not on this page"), kNobodysHousehold, {}}};
    const QString folded = vietnamese::folded(typed);
    std::vector<std::pair<int, Offer>> fitting;
    for (const services::PageHousehold &one : m_book.households) {
        const int how = typed.isEmpty() ? 0 : isNumber(typed) ? (typed.toInt() == one.number ? 0 : kNoFit) : offerFit({one.head, {}, {}}, folded);
        if (how < kNoFit)
            fitting.emplace_back(how, offerOf(one));
    }
    std::stable_sort(fitting.begin(), fitting.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    for (auto &one : fitting)
        offers.push_back(std::move(one.second));
    return offers;
}

Uuid EntryRow::householdId() const
{
    return Uuid::parse(m_household->line()->codes()).value_or(Uuid());
}

void EntryRow::householdTaken()
{
    const Uuid household = householdId();
    if (household == m_residentsOf)
        return;
    m_residentsOf = household;
    m_residents.clear();
    if (household.isNull())
        return;
    auto found = store::residentsOf(m_book.database.connection(), household);
    if (!found) {
        logDetail(found.error());
        return;
    }
    std::erase_if(*found, [](const store::Resident &one) { return one.isGone(); });
    m_residents = *std::move(found);
}

std::vector<Offer> EntryRow::peopleLike(const QString &typed) const
{
    std::vector<Offer> offers;
    const QString folded = vietnamese::folded(typed);
    for (std::size_t i = 0; i < m_residents.size(); ++i) {
        const store::Resident &one = m_residents[i];
        const bool isMeant = typed.isEmpty() || (isNumber(typed) ? typed.toULongLong() == i + 1 : offerFit({one.name, {}, {}}, folded) < kNoFit);
        if (isMeant)
            offers.push_back({one.name, one.id.toString(), QStringLiteral("%1 · %2").arg(i + 1).arg(displayPartialDate(one.birthDate))});
    }
    return offers;
}

std::unique_ptr<ReferenceEdit> EntryRow::makeWho(const char *column, const char *objectName, const QString &name)
{
    auto who = std::make_unique<ReferenceEdit>(schema::table(TableId::Contacts).column(column), m_book.database, this);
    ReferenceEdit *edit = who.get();
    who->edited = [this, edit] {
        if (edit == m_person.get())
            leaveNewcomer();
        touch();
    };
    who->changed = [this] { whoTaken(); };
    nameWidget(who->line(), objectName, name);
    watch(who->line());
    return who;
}

void EntryRow::makeNewcomer()
{
    m_newcomer->setObjectName(QStringLiteral("newcomer"));
    auto *layout = new QHBoxLayout(m_newcomer);
    layout->setContentsMargins(24, 0, m_state->width() + 3, 0);
    layout->setSpacing(3);
    auto *title = new QLabel(tr("New in the books:"), m_newcomer);
    title->setObjectName(QStringLiteral("newcomerTitle"));
    layout->addWidget(title);
    static constexpr std::array kColumns{"full_name", "birth_date", "sex"};
    static constexpr std::array kStretches{20, 9, 7};
    for (std::size_t i = 0; i < kColumns.size(); ++i) {
        auto *cell = new EntryCell(TableId::People, kColumns[i], m_book.database, m_newcomer);
        cell->setAccessibleName(tr("Line %1: new person, %2").arg(m_place).arg(schema::label(cell->column())));
        cell->setPlaceholderText(schema::label(cell->column()));
        layout->addWidget(cell, kStretches[i]);
        watch(cell);
        connect(cell, &EntryCell::entered, this, &EntryRow::touch);
        m_newCells[i] = cell;
    }
    connect(m_newCells[0], &EntryCell::left, this, [this] { m_newCells[2]->offer(services::guess::sex({m_newCells[0]->value(), {}, {}, {}, {}}, {})); });
    layout->addStretch(10);
    m_newcomer->hide();
}

void EntryRow::setNewcomer(const QString &name)
{
    m_isNewcomer = true;
    m_newcomer->show();
    for (EntryCell *cell : m_newCells)
        cell->setValue({});
    m_newCells[0]->setValue(name);
    m_newCells[2]->offer(services::guess::sex({name, {}, {}, {}, {}}, {}));
}

void EntryRow::leaveNewcomer()
{
    m_isNewcomer = false;
    m_newcomer->hide();
}

void EntryRow::whoTaken()
{
    if (m_person && m_person->line()->codes().startsWith(kNew) && !m_isNewcomer)
        setNewcomer(m_person->line()->codes().mid(kNew.size() + 1));
    touch();
}

void EntryRow::buildFields(EntryKind kind)
{
    if (m_builtFor == kind)
        return;
    const QString person = m_person ? m_person->line()->text() : QString();
    const QString personId = m_person ? m_person->line()->codes() : QString();
    const QString note = noteText();
    dropFields();
    m_builtFor = kind;
    for (const LineField &field : fieldsOf(kind))
        addField(field);
    m_fieldsPlace->setVisible(!m_fields.empty());
    QWidget *last = m_kind;
    for (const Field &field : m_fields) {
        setTabOrder(last, field.line);
        last = field.line;
    }
    // What was typed for another kind still holds.
    if (m_person && !personId.isEmpty())
        m_person->take({person, personId, {}});
    if (m_note)
        m_note->setText(note);
}

void EntryRow::addField(const LineField &info)
{
    Field field{info};
    const QString lineName = tr("Line %1: %2").arg(m_place);
    switch (info.kind) {
    case FieldKind::Person:
        m_person = makeWho("person_id", "person", lineName.arg(tr("who, by the number in the household or letters of the name")));
        m_person->offerFirst([this](const QString &typed) { return peopleLike(typed); });
        m_person->offerLast([](const QString &typed) { return Offer{tr("new: %1").arg(typed), kNew + QLatin1Char(':') + typed, tr("not in the books yet")}; });
        m_person->line()->setPlaceholderText(tr("Who? No., name"));
        field.line = m_person->line();
        break;
    case FieldKind::Source:
        m_source = makeWho("source_person_id", "source", lineName.arg(tr("with whom, by letters of the name")));
        m_source->offerFirst([](const QString &) { return std::vector<Offer>(); }); // nobody is at hand; a list of fewer letters closes
        m_source->line()->setPlaceholderText(tr("With whom?"));
        field.line = m_source->line();
        break;
    case FieldKind::Column: {
        field.cell = new EntryCell(registerOf(*m_builtFor), info.column, m_book.database, this);
        const QString label = schema::label(field.cell->column());
        field.cell->setAccessibleName(lineName.arg(label));
        field.cell->setPlaceholderText(placeholderOf(field.cell->column()));
        connect(field.cell, &EntryCell::entered, this, &EntryRow::touch);
        watch(field.cell);
        field.line = field.cell;
        break;
    }
    case FieldKind::Note: field.line = m_note = makeNote(); break;
    }
    m_fieldsLayout->addWidget(field.line, info.stretch);
    field.line->show(); // now: the next key may already be for it
    m_fields.push_back(field);
}

QLineEdit *EntryRow::makeNote()
{
    auto *note = new KeyLine(this);
    nameWidget(note, "note", tr("Line %1: note").arg(m_place));
    note->setPlaceholderText(tr("Note"));
    if (!m_book.phrases.isEmpty()) {
        auto *phrases = new QCompleter(m_book.phrases, note);
        phrases->setFilterMode(Qt::MatchContains);
        phrases->setCaseSensitivity(Qt::CaseInsensitive);
        note->setCompleter(phrases);
    }
    connect(note, &KeyLine::entered, this, &EntryRow::touch);
    watch(note);
    return note;
}

void EntryRow::closeOffers()
{
    if (m_note && m_note->completer())
        m_note->completer()->popup()->hide();
}

void EntryRow::dropFields()
{
    closeOffers();
    for (Field &field : m_fields) {
        m_fieldsLayout->removeWidget(field.line);
        field.line->removeEventFilter(m_walk);
        field.line->disconnect();
        field.line->hide();
        field.line->deleteLater(); // one of them may be speaking
    }
    m_fields.clear();
    m_note = nullptr;
    m_person.reset();
    m_source.reset();
    m_builtFor.reset();
    leaveNewcomer();
}

EntryCell *EntryRow::cellOf(std::string_view column) const
{
    const auto found = std::find_if(m_fields.begin(), m_fields.end(), [&](const Field &field) { return field.cell && field.cell->column().key() == column; });
    return found == m_fields.end() ? nullptr : found->cell;
}

QString EntryRow::noteText() const
{
    return m_note ? m_note->text().trimmed() : m_entry.note;
}

} // namespace stc::views
