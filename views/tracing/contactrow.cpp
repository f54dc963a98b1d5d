// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tracing/contactrow.h"

#include "services/households/entryguess.h"
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
using services::NewContact;

namespace {

constexpr int kPersonStretch = 11;
const QString kNew = QStringLiteral("new:");
const QString kSameHome = QStringLiteral("same");
const QString kOwnHome = QStringLiteral("own");

constexpr std::array kColumns{"level", "last_exposure_on", "setting", "note"};
constexpr std::array kStretches{2, 6, 6, 5};
constexpr std::array kNewColumns{"full_name", "birth_date", "sex", "phone"};
constexpr std::array kNewStretches{8, 5, 5, 8};
constexpr int kHomeStretch = 11;

} // namespace

ContactRow::ContactRow(const ContactListBook &book, int place, QWidget *parent)
    : QWidget(parent), m_book(book), m_place(place), m_walk(new KeyWalk(this)), m_newcomer(new QWidget(this)), m_problem(makeLabel(this, "contactProblem"))
{
    setObjectName(QStringLiteral("contact_%1").arg(place));
    connect(m_walk, &KeyWalk::goOn, this, &ContactRow::goOn);
    connect(m_walk, &KeyWalk::goBack, this, &ContactRow::goBack);
    connect(m_walk, &KeyWalk::goUp, this, &ContactRow::goneUp);
    connect(m_walk, &KeyWalk::goDown, this, &ContactRow::goneDown);
    connect(m_walk, &KeyWalk::removeWanted, this, &ContactRow::removeWanted);
    connect(m_walk, &KeyWalk::about, this, &ContactRow::sayAbout);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    makeFields();
    makeNewcomer();
    layout->addWidget(m_problem);
    m_problem->hide();
    offerFrom(nullptr);
}

EntryCell *ContactRow::makeCell(TableId table, const char *column, QWidget *parent)
{
    auto *cell = new EntryCell(table, column, m_book.database, parent);
    const QString label = schema::label(cell->column());
    cell->setAccessibleName(table == TableId::People ? tr("Contact %1: new person, %2").arg(m_place).arg(label) : tr("Contact %1: %2").arg(m_place).arg(label));
    cell->setPlaceholderText(cell->column().key() == "last_exposure_on" ? tr("Last on", "exposure") : label);
    m_walk->watch(cell);
    connect(cell, &EntryCell::entered, this, &ContactRow::touch);
    return cell;
}

void ContactRow::makeFields()
{
    m_person = std::make_unique<ReferenceEdit>(schema::table(TableId::Contacts).column("person_id"), m_book.database, this);
    m_person->offerFirst([](const QString &) { return std::vector<Offer>(); }); // nobody is at hand; a list of fewer letters closes
    m_person->offerLast([](const QString &typed) { return Offer{tr("new: %1").arg(typed), kNew + typed, tr("not in the books yet")}; });
    m_person->edited = [this] {
        leaveNewcomer();
        touch();
    };
    m_person->changed = [this] { whoTaken(); };
    nameWidget(m_person->line(), "person", tr("Contact %1: who, by three letters of the name").arg(m_place));
    m_person->line()->setPlaceholderText(tr("Who? Three letters of the name"));
    m_walk->watch(m_person->line());
    auto *line = new QHBoxLayout;
    line->setSpacing(3);
    line->addWidget(m_person->line(), kPersonStretch);
    for (std::size_t i = 0; i < Cells; ++i) {
        m_cells[i] = makeCell(TableId::Contacts, kColumns[i], this);
        line->addWidget(m_cells[i], kStretches[i]);
    }
    static_cast<QVBoxLayout *>(layout())->addLayout(line);
}

void ContactRow::makeNewcomer()
{
    m_newcomer->setObjectName(QStringLiteral("newcomer"));
    auto *line = new QHBoxLayout(m_newcomer);
    line->setContentsMargins(24, 0, 0, 0);
    line->setSpacing(3);
    line->addWidget(makeLabel(m_newcomer, "newcomerTitle", tr("New:")));
    for (std::size_t i = 0; i < NewCells; ++i) {
        m_newCells[i] = makeCell(TableId::People, kNewColumns[i], m_newcomer);
        line->addWidget(m_newCells[i], kNewStretches[i]);
    }
    connect(m_newCells[Name], &EntryCell::left, this, [this] { m_newCells[Sex]->offer(services::guess::sex({m_newCells[Name]->value(), {}, {}, {}, {}}, {})); });
    m_home = std::make_unique<ReferenceEdit>(schema::table(TableId::People).column("household_id"), m_book.database, m_newcomer);
    m_home->offerFirst([this](const QString &typed) { return homesLike(typed); });
    m_home->edited = [this] { touch(); };
    m_home->changed = [this] { touch(); };
    nameWidget(m_home->line(), "home", tr("Contact %1: new person, household").arg(m_place));
    m_home->line()->setPlaceholderText(tr("Household"));
    m_walk->watch(m_home->line());
    line->addWidget(m_home->line(), kHomeStretch);
    m_newcomer->hide();
    layout()->addWidget(m_newcomer);
}

/// The place is the source's: the household, or the hamlet; letters of a head's name find another household.
std::vector<Offer> ContactRow::homesLike(const QString &typed) const
{
    const std::vector<Offer> all{{tr("1 same household"), kSameHome, m_book.source.head}, {tr("2 household of their own"), kOwnHome, m_book.source.hamlet}};
    std::vector<Offer> fitting;
    for (const Offer &offer : all) {
        if (typed.isEmpty() || offer.text.startsWith(typed) || offerFit(offer, typed) < kNoFit)
            fitting.push_back(offer);
    }
    return fitting;
}

/// Null: a household of their own.
Uuid ContactRow::homeId() const
{
    const QString code = m_home->line()->codes();
    return code == kSameHome ? m_book.source.household : Uuid::parse(code).value_or(Uuid());
}

void ContactRow::whoTaken()
{
    if (const QString code = m_person->line()->codes(); code.startsWith(kNew) && !m_isNewcomer)
        setNewcomer(code.mid(kNew.size()));
    touch();
}

void ContactRow::setNewcomer(const QString &name)
{
    m_isNewcomer = true;
    m_newcomer->show();
    for (EntryCell *cell : m_newCells)
        cell->setValue({});
    m_newCells[Name]->setValue(name);
    m_newCells[Sex]->offer(services::guess::sex({name, {}, {}, {}, {}}, {}));
    m_home->take(homesLike({}).front());
}

void ContactRow::leaveNewcomer()
{
    m_isNewcomer = false;
    m_newcomer->hide();
}

void ContactRow::offerFrom(const ContactRow *above)
{
    m_cells[Level]->offer(m_book.source.offeredLevel());
    if (!above)
        return;
    for (const Cell cell : {Exposure, Setting})
        m_cells[cell]->offer(above->m_cells[cell]->problem() ? QString() : above->m_cells[cell]->value());
}

bool ContactRow::isEmpty() const { return m_person->line()->text().trimmed().isEmpty() && !m_isNewcomer; }

NewContact ContactRow::contact() const
{
    NewContact contact;
    if (m_isNewcomer) {
        for (std::size_t i = 0; i < NewCells; ++i)
            contact.newPerson.insert(QLatin1String(kNewColumns[i]), m_newCells[i]->value());
        contact.household = homeId();
    } else {
        contact.person = Uuid::parse(m_person->line()->codes()).value_or(Uuid());
    }
    for (std::size_t i = 0; i < Cells; ++i)
        contact.values.insert(QLatin1String(kColumns[i]), m_cells[i]->value());
    return contact;
}

void ContactRow::touch()
{
    say({}, Tone::Plain);
    Q_EMIT edited();
}

void ContactRow::say(const QString &text, Tone tone)
{
    QPalette colours;
    colours.setColor(QPalette::WindowText, toneColor(tone));
    m_problem->setPalette(colours);
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    if (text.isEmpty()) {
        markLine(*m_person->line(), {}, {});
        markLine(*m_home->line(), {}, {});
    }
}

void ContactRow::blame(QLineEdit *line, const QString &text, Tone tone, bool takesFocus)
{
    if (line && !qobject_cast<EntryCell *>(line))
        markLine(*line, tone, text);
    say(QStringLiteral("✗ %1").arg(text), tone);
    if (line && takesFocus)
        line->setFocus(Qt::TabFocusReason);
}

bool ContactRow::check(bool takesFocus)
{
    const auto refuse = [&](QLineEdit *line, const QString &text) {
        blame(line, text, Tone::Bad, takesFocus);
        return false;
    };
    if (!m_isNewcomer) {
        if (const QString wrong = m_person->ownProblem(); !wrong.isEmpty())
            return refuse(m_person->line(), wrong);
    } else if (const QString wrong = m_home->ownProblem(); !wrong.isEmpty() || m_home->line()->codes().isEmpty()) {
        return refuse(m_home->line(), wrong.isEmpty() ? tr("In which household? 1 = the same, 2 = one of their own, or letters of a head’s name.") : wrong);
    }
    for (QLineEdit *line : chain()) {
        const auto *cell = qobject_cast<EntryCell *>(line);
        if (cell && cell->problem() && !cell->problem()->isWarning())
            return refuse(line, cell->problem()->message);
    }
    return true;
}

void ContactRow::showProblem(const services::ContactProblem &problem, bool takesFocus)
{
    const schema::Table &table = schema::table(problem.table);
    const std::string_view column = problem.problem.column < 0 ? std::string_view() : table.columns[static_cast<std::size_t>(problem.problem.column)].key();
    const Tone tone = problem.problem.isWarning() ? Tone::Caution : Tone::Bad;
    QLineEdit *line = m_person->line();
    for (QLineEdit *one : chain()) {
        auto *cell = qobject_cast<EntryCell *>(one);
        const bool isNew = cell && std::find(m_newCells.begin(), m_newCells.end(), cell) != m_newCells.end();
        if (!cell || isNew == (problem.table == TableId::Contacts) || cell->column().key() != column)
            continue;
        cell->setProblem(problem.problem);
        blame(cell, fieldProblemText(problem.problem, cell->column(), cell->value(), m_book.database), tone, takesFocus);
        return;
    }
    if (problem.table != TableId::Contacts && m_isNewcomer)
        line = m_newCells[Name];
    blame(line, problem.problem.message, tone, takesFocus);
}

QString ContactRow::problem() const { return m_problem->text(); }
bool ContactRow::holdsFocus() const { return isAncestorOf(QApplication::focusWidget()); }
void ContactRow::focusStart() { m_person->line()->setFocus(Qt::TabFocusReason); }
void ContactRow::focusEnd() { chain().back()->setFocus(Qt::BacktabFocusReason); }

} // namespace stc::views
