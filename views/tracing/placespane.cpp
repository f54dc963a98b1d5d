// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/tracing/placespane.h"

#include "domain/dates.h"
#include "reports/chainpicture.h"
#include "reports/wording.h"
#include "services/tracing/exposures.h"
#include "views/forms/referenceedit.h"
#include "views/lists/dateedit.h"
#include "views/tracing/tablecopy.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/texttable.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

namespace {

const schema::Column &settingColumn()
{
    return schema::table(schema::TableId::ExposureEvents).column("setting");
}

QString settingText(const QString &code)
{
    return code.isEmpty() ? QString() : schema::choiceLabel(settingColumn(), code.toStdString());
}

} // namespace

PlacesPane::PlacesPane(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : QWidget(parent), m_database(database), m_clock(surroundings.clock), m_messages(new MessageBar(this)), m_summary(makeLabel(this, "placesSummary")),
      m_onlyShared(new QCheckBox(tr("Onl&y where several people were at the same time"), this)), m_table(nullptr), m_people(nullptr), m_area(database.unit().range())
{
    setObjectName(QStringLiteral("placesPane"));
    nameWidget(m_onlyShared, "onlyShared", tr("Only where several people were at the same time"));
    m_onlyShared->setChecked(true);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->addWidget(m_messages);
    auto *row = new QHBoxLayout;
    row->addWidget(m_summary, 1);
    row->addWidget(m_onlyShared);
    layout->addLayout(row);
    makeTables();
    makeEntry();
    connect(m_onlyShared, &QCheckBox::toggled, this, &PlacesPane::fill);
}

void PlacesPane::makeTables()
{
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("placesSplitter"));
    splitter->setChildrenCollapsible(false);
    m_table = makeTextTable(splitter, "placesTable", tr("Places and times"), {tr("Day"), tr("Place"), tr("Hours"), tr("People"), tr("F0"), tr("F1")});
    m_people = makeTextTable(splitter, "placePeople", tr("Who was there"), {tr("Person"), tr("Born"), tr("Level"), tr("Hours"), tr("Setting")});
    splitter->addWidget(m_table);
    splitter->addWidget(m_people);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    static_cast<QVBoxLayout *>(layout())->addWidget(splitter, 1);
    connect(m_table, &QTableWidget::currentCellChanged, this, [this](int now, int, int before) {
        if (now != before)
            showPeople();
    });
    connect(m_table, &QTableWidget::cellActivated, this, [this] { m_people->setFocus(); });
    connect(m_people, &QTableWidget::cellActivated, this, [this](int row) { Q_EMIT wantsPerson(m_exposures[m_shownPeople[std::size_t(row)]].person); });
    m_people->installEventFilter(this);
}

PlacesPane::~PlacesPane() = default;

void PlacesPane::makeEntry()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    m_person = std::make_unique<ReferenceEdit>(schema::table(schema::TableId::ExposureEvents).column("person_id"), m_database, bar);
    m_person->edited = [] {};
    m_person->changed = [] {};
    m_place = new OfferEdit(bar);
    m_day = new DateEdit(m_clock.today(), bar);
    m_from = new QLineEdit(bar);
    m_until = new QLineEdit(bar);
    m_setting = new OfferEdit(bar);
    m_from->setPlaceholderText(QStringLiteral("7h30"));
    m_until->setPlaceholderText(QStringLiteral("0900"));
    std::vector<Offer> settings;
    for (const schema::Choice &choice : settingColumn().choices)
        settings.push_back({schema::choiceLabel(settingColumn(), choice.code), QLatin1String(choice.code), {}});
    m_setting->setOffers(std::move(settings));
    const auto addField = [&](QWidget *field, const char *name, const QString &label, const QString &accessible, int width) {
        nameWidget(field, name, accessible);
        field->setMinimumWidth(width);
        field->setMaximumWidth(width);
        auto *text = new QLabel(label, bar);
        text->setBuddy(field);
        row->addPair(text, field);
        m_line.push_back(field);
        field->installEventFilter(this);
    };
    addField(m_person->line(), "exposurePerson", tr("Pers&on"), tr("Person who was there"), 210);
    addField(m_place, "exposurePlace", tr("P&lace"), tr("Place"), 200);
    addField(m_day, "exposureDay", tr("&Day"), tr("Day"), 110);
    addField(m_from, "exposureFrom", tr("Fro&m", "hour"), tr("From (hour)"), 70);
    addField(m_until, "exposureUntil", tr("&until", "hour"), tr("Until (hour)"), 70);
    addField(m_setting, "exposureSetting", tr("&Setting"), tr("Setting"), 140);
    QPushButton *add = makeButton(bar, "exposureAdd", tr("&Add"), "new");
    add->setToolTip(tr("Enter the line (Enter in its last field)"));
    row->addWidget(add);
    connect(add, &QPushButton::clicked, this, &PlacesPane::add);
    layout()->addWidget(bar);
    layout()->addWidget(makeQuietLabel(this, "placesKeys", tr("Enter goes on to the next field and saves behind the last; place, day and hours stay for the next person. Delete in the lower list takes a line away.")));
}

void PlacesPane::refresh()
{
    auto read = store::exposures(m_database.connection(), m_area, m_knownOn);
    const auto places = store::exposurePlaces(m_database.connection(), m_area);
    if (!read || !places) {
        m_messages->show(read ? places.error() : read.error());
        return;
    }
    m_exposures = *std::move(read);
    std::vector<Offer> offers;
    for (const QString &place : *places)
        offers.push_back({place, place, {}});
    m_place->setOffers(std::move(offers));
    fill();
}

void PlacesPane::setLevels(std::shared_ptr<const store::ContactBook> book, const AreaRange &area, const QDate &day)
{
    m_book = std::move(book);
    m_area = area;
    m_knownOn = day;
    refresh();
}

int PlacesPane::levelOf(const Uuid &person) const
{
    const PersonIndex place = m_book ? m_book->graph.find(person) : kNobody;
    return place == kNobody ? kNoLevel : m_book->graph.level(place, dayNumber(m_knownOn));
}

void PlacesPane::fill()
{
    const int row = std::max(0, m_table->currentRow());
    m_places = reports::sharedPlaces(m_exposures, [this](const Uuid &person) { return levelOf(person); }, m_onlyShared->isChecked() ? 2 : 1);
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (std::size_t i = 0; i < m_places.size(); ++i) {
        const reports::SharedPlace &place = m_places[i];
        addTextRow(m_table, {displayDate(place.day), place.place, reports::hoursText(place.from, place.until), QString::number(place.people), QString::number(place.cases), QString::number(place.f1)}, qint64(i));
    }
    m_table->resizeColumnsToContents();
    if (!m_places.empty())
        m_table->setCurrentCell(std::min(row, m_table->rowCount() - 1), 0);
    const auto shared = std::count_if(m_places.begin(), m_places.end(), [](const reports::SharedPlace &place) { return place.people > 1; });
    m_summary->setText(m_exposures.empty() ? tr("No place of exposure is entered yet. Type the first one below.")
                                           : tr("%Ln place(s) shared by several people, of %1 lines entered.", nullptr, int(shared)).arg(countText(qint64(m_exposures.size()))));
    showPeople();
}

void PlacesPane::showPeople()
{
    m_people->setRowCount(0);
    m_shownPeople.clear();
    const int row = m_table->currentRow();
    if (row < 0 || std::size_t(row) >= m_places.size())
        return;
    for (const std::size_t i : m_places[std::size_t(row)].exposures) {
        const store::Exposure &one = m_exposures[i];
        addTextRow(m_people, {one.name, reports::birthYear(one.birthDate), reports::chainLevel(levelOf(one.person)), reports::hoursText(one.from, one.until), settingText(one.setting)}, qint64(i));
        m_shownPeople.push_back(i);
    }
    m_people->resizeColumnsToContents();
}

void PlacesPane::add()
{
    m_person->settle();
    m_setting->settle();
    QStringList unknown;
    const QString setting = m_setting->codes(&unknown);
    if (!unknown.isEmpty()) {
        m_messages->show(Tone::Bad, tr("There is no setting “%1”. Choose one of the list, or leave it empty.").arg(unknown.first()));
        m_setting->setFocus();
        return;
    }
    const auto person = Uuid::parse(m_person->value());
    const auto done = services::addExposure(m_database, {person.value_or(Uuid()), m_place->text(), m_day->date(), m_from->text(), m_until->text(), setting});
    if (!done) {
        m_messages->show(done.error());
        m_line.front()->setFocus();
        return;
    }
    m_messages->show(Tone::Good, tr("Entered. The next person at this place?"));
    m_person->setValue({});
    m_person->line()->setFocus();
    Q_EMIT changed(*done);
    refresh();
}

void PlacesPane::removeChosen()
{
    const int row = m_people->currentRow();
    if (row < 0 || std::size_t(row) >= m_shownPeople.size())
        return;
    const auto done = services::removeExposures(m_database, {m_exposures[m_shownPeople[std::size_t(row)]].id});
    if (!done) {
        m_messages->show(done.error());
        return;
    }
    m_messages->show(Tone::Good, tr("Taken away. Ctrl+Z brings it back."));
    Q_EMIT changed(*done);
    refresh();
}

bool PlacesPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent *>(event)->key();
    if (watched == m_people && key == Qt::Key_Delete) {
        removeChosen();
        return true;
    }
    if (key != Qt::Key_Return && key != Qt::Key_Enter)
        return QWidget::eventFilter(watched, event);
    const auto at = std::find(m_line.begin(), m_line.end(), watched);
    if (at == m_line.end())
        return QWidget::eventFilter(watched, event);
    if (auto *offers = qobject_cast<OfferEdit *>(watched)) {
        if (watched == m_person->line() && m_person->isSearching())
            m_person->searchNow();
        offers->settle();
        offers->closeList();
    }
    if (at + 1 == m_line.end()) {
        add();
    } else {
        (*(at + 1))->setFocus(Qt::TabFocusReason);
        if (auto *line = qobject_cast<QLineEdit *>(*(at + 1)))
            line->selectAll();
    }
    return true;
}

void PlacesPane::copy() const
{
    copyTable(m_people->hasFocus() ? m_people : m_table);
}

QList<QWidget *> PlacesPane::panes() const
{
    return {m_table, m_people, m_person->line()};
}

} // namespace stc::views
