// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/samples/samplingpage.h"

#include "domain/dates.h"
#include "views/lists/copytext.h"
#include "views/lists/dateedit.h"
#include "views/lists/filterbar.h"
#include "views/samples/roundpeoplemodel.h"
#include "views/samples/roundsmodel.h"
#include "views/samples/samplingtexts.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

using store::SamplingRound;

namespace {

/// Without dates the figures go back to the beginning of the epidemic.
const QDate kBeginning(2020, 1, 1);
constexpr int kCaseDays = 30; ///< positives of so many days are proposed as cases

QTableView *makeTable(QWidget *parent, const char *objectName, const QString &name, QAbstractItemModel *model)
{
    auto *table = new QTableView(parent);
    nameWidget(table, objectName, name);
    table->setModel(model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 9);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    return table;
}

/// The column of names takes what the others leave.
void setColumns(QTableView *table, int stretched, std::initializer_list<int> widths)
{
    table->horizontalHeader()->setMinimumSectionSize(36);
    int column = 0;
    for (const int width : widths) {
        if (column == stretched)
            table->horizontalHeader()->setSectionResizeMode(column, QHeaderView::Stretch);
        else
            table->setColumnWidth(column, width);
        ++column;
    }
}

} // namespace

SamplingPage::SamplingPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_rounds(new RoundsModel(database.units(), this)),
      m_people(new RoundPeopleModel(this)), m_job(new Job(this)), m_writer(new Job(this))
{
    setObjectName(QStringLiteral("samplingPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(makeHeadingLabel(this, "samplingTitle", tr("Sampling")));
    m_filters = new FilterBar(schema::TableId::SamplingRounds, database, this);
    layout->addWidget(m_filters);
    m_figures = makeLabel(this, "samplingFigures");
    m_figures->setAccessibleName(tr("Figures of the samples"));
    m_figures->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(m_figures);
    layout->addWidget(m_messages);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("samplingSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(makeRounds());
    splitter->addWidget(makePeople());
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({390, 700});
    layout->addWidget(splitter, 1);
    connect(m_filters, &FilterBar::changed, this, &SamplingPage::read);
    connect(m_roundTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        m_cursor = 0;
        showPeople();
    });
    connect(m_peopleTable->selectionModel(), &QItemSelectionModel::selectionChanged, this, &SamplingPage::updateButtons);
    updateButtons();
}

SamplingPage::~SamplingPage()
{
    delete m_job; // before the widgets their ends would speak to
    delete m_writer;
}

QWidget *SamplingPage::makeRounds()
{
    auto *left = new QWidget(this);
    auto *layout = new QVBoxLayout(left);
    layout->setContentsMargins(0, 0, 8, 0);
    m_roundTable = makeTable(left, "samplingRounds", tr("Rounds of sampling"), m_rounds);
    m_roundTable->setSelectionMode(QAbstractItemView::SingleSelection);
    m_roundTable->setShowGrid(false);
    m_roundTable->setAlternatingRowColors(true);
    setColumns(m_roundTable, RoundsModel::Place, {52, 0, 58, 48, 100});
    m_roundTable->installEventFilter(this);
    layout->addWidget(m_roundTable, 1);
    auto *first = new QHBoxLayout;
    auto *second = new QHBoxLayout;
    QPushButton *plan = makeButton(left, "newRound", tr("&New round…"), "new");
    m_change = makeButton(left, "changeRound", tr("&Change…"), "edit");
    m_remove = makeButton(left, "removeRound", tr("&Delete"));
    m_print = makeButton(left, "printRound", tr("Print l&ist…"), "print");
    QPushButton *groups = makeButton(left, "samplingGroups", tr("B&y target group…"));
    for (QPushButton *button : {plan, m_change, m_remove})
        first->addWidget(button);
    for (QPushButton *button : {m_print, groups})
        second->addWidget(button);
    first->addStretch();
    second->addStretch();
    layout->addLayout(first);
    layout->addLayout(second);
    connect(plan, &QPushButton::clicked, this, [this] { openRound({}); });
    connect(m_change, &QPushButton::clicked, this, [this] { openRound(m_shown); });
    connect(m_remove, &QPushButton::clicked, this, &SamplingPage::removeRound);
    connect(m_print, &QPushButton::clicked, this, [this] { Q_EMIT wantsPrint(printRequest()); });
    connect(groups, &QPushButton::clicked, this, &SamplingPage::showGroups);
    return left;
}

QWidget *SamplingPage::makePeople()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(8, 0, 0, 0);
    m_heading = makeHeadingLabel(right, "samplingHeading", {}, 3);
    m_heading->setWordWrap(true);
    layout->addWidget(m_heading);
    m_peopleTable = makeTable(right, "samplingPeople", tr("People of the round, in visit order"), m_people);
    m_peopleTable->setSelectionMode(QAbstractItemView::ExtendedSelection);
    setColumns(m_peopleTable, RoundPeopleModel::Name, {102, 40, 0, 50, 76, 142});
    m_peopleTable->installEventFilter(this);
    layout->addWidget(m_peopleTable, 1);
    layout->addWidget(makeQuietLabel(right, "samplingKeys",
        tr("In the list: Space taken · A absent · N negative · P positive · X no answer · U takes the result back · Enter next. Tubes of several are answered as one.")));
    layout->addWidget(makeDays());
    layout->addWidget(makeButtons());
    connect(m_peopleTable, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        if (const store::RoundPerson *person = m_people->personAt(index.row()))
            Q_EMIT wantsRecord(schema::TableId::People, person->person);
    });
    return right;
}

QWidget *SamplingPage::makeDays()
{
    auto *days = new QWidget(this);
    auto *row = new QHBoxLayout(days);
    row->setContentsMargins(0, 0, 0, 0);
    const QDate today = m_surroundings.clock.today();
    const auto add = [&](const char *objectName, const QString &label, const QString &name) {
        auto *edit = new DateEdit(today, days);
        nameWidget(edit, objectName, name);
        edit->setDate(today);
        edit->setMaximumWidth(130);
        auto *text = new QLabel(label, days);
        text->setBuddy(edit);
        row->addWidget(text);
        row->addWidget(edit);
        return edit;
    };
    m_takenOn = add("takenOn", tr("Taken on:"), tr("Day on which the samples are taken"));
    row->addSpacing(16);
    m_resultOn = add("resultOn", tr("Result of:"), tr("Day on which the result came"));
    row->addStretch();
    m_case = makeButton(days, "samplingCase", tr("&Becomes F0…"), "warning");
    row->addWidget(m_case);
    connect(m_case, &QPushButton::clicked, this, &SamplingPage::proposeCase);
    return days;
}

QWidget *SamplingPage::makeButtons()
{
    auto *buttons = new QWidget(this);
    auto *row = new QHBoxLayout(buttons);
    row->setContentsMargins(0, 0, 0, 0);
    m_takeAll = makeButton(buttons, "takeAll", tr("Ta&ke all"), "success");
    m_takeAll->setToolTip(tr("Everybody of the list was sampled, but those marked absent"));
    m_allNegative = makeButton(buttons, "allNegative", tr("&All negative"));
    m_allNegative->setToolTip(tr("Every sample of the round that waits is negative"));
    m_again = makeButton(buttons, "sampleAgain", tr("Sample again &singly"));
    m_again->setToolTip(tr("Plans a round of single samples for those whose sample gave no answer"));
    QPushButton *lab = makeButton(buttons, "labResults", tr("&Results from file…"), "import");
    for (QPushButton *button : {m_takeAll, m_allNegative, lab, m_again})
        row->addWidget(button);
    row->addStretch();
    connect(m_takeAll, &QPushButton::clicked, this, &SamplingPage::takeAll);
    connect(m_allNegative, &QPushButton::clicked, this, &SamplingPage::answerAll);
    connect(m_again, &QPushButton::clicked, this, &SamplingPage::planAgain);
    connect(lab, &QPushButton::clicked, this, &SamplingPage::openLab);
    return buttons;
}

SamplingPage::Asked SamplingPage::asked() const
{
    store::ListQuery query;
    m_filters->apply(query);
    const Unit *unit = m_database.units().find(query.unit);
    return {(unit ? *unit : m_database.unit()).range(), query.team, query.from, query.to, m_surroundings.clock.today()};
}

void SamplingPage::refresh()
{
    if (!isVisible()) { // read when somebody looks
        m_isFilled = false;
        return;
    }
    m_filters->reload();
    m_isFilled = true;
    read();
}

void SamplingPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isFilled)
        refresh();
}

void SamplingPage::read()
{
    if (m_job->isRunning()) {
        m_isStale = true;
        m_job->cancel();
        return;
    }
    m_isStale = false;
    m_job->start<Result<Reading>>(
        [path = m_database.path(), clock = &m_surroundings.clock, asked = asked()](const Progress &progress) -> Result<Reading> {
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            store::Connection &connection = (*database)->connection();
            connection.setCancelled(progress.cancelled);
            Reading reading;
            auto rounds = store::samplingRounds(connection, {asked.area, asked.from, asked.to, asked.team});
            if (!rounds)
                return failed(rounds.error());
            reading.rounds = *std::move(rounds);
            reading.from = asked.from.isValid() ? asked.from : kBeginning;
            reading.to = asked.to.isValid() ? asked.to : asked.today;
            auto figures = store::sampleFigures(connection, asked.area, reading.from, reading.to);
            if (!figures)
                return failed(figures.error());
            reading.figures = *std::move(figures);
            auto positives = store::positivesWithoutCase(connection, asked.area, asked.today.addDays(-kCaseDays));
            if (!positives)
                return failed(positives.error());
            reading.positives = *std::move(positives);
            return reading;
        },
        [this](Result<Reading> reading) { showReading(std::move(reading)); });
}

void SamplingPage::showReading(Result<Reading> reading)
{
    if (m_isStale) {
        read();
        return;
    }
    if (!reading) {
        if (reading.error().code != ErrorCode::Cancelled)
            m_messages->show(reading.error());
        return;
    }
    showFigures(*reading);
    const Uuid stay = m_wanted.isNull() ? m_shown : m_wanted;
    const int row = std::max(0, m_roundTable->currentIndex().row());
    const bool hadFocus = m_peopleTable->hasFocus();
    {
        const QSignalBlocker quiet(m_roundTable->selectionModel());
        m_rounds->setRounds(std::move(reading->rounds));
    }
    const int again = m_rounds->rowOf(stay);
    if (m_rounds->rowCount() > 0) {
        const QSignalBlocker quiet(m_roundTable->selectionModel());
        m_roundTable->setCurrentIndex(m_rounds->index(again >= 0 ? again : std::min(row, m_rounds->rowCount() - 1), 0));
    }
    m_wanted = {};
    showPeople();
    if (hadFocus)
        m_peopleTable->setFocus();
    m_roundTable->viewport()->update();
    Q_EMIT listed();
}

void SamplingPage::showFigures(const Reading &reading)
{
    m_positives = reading.positives;
    m_read = reading.figures;
    m_from = reading.from;
    m_to = reading.to;
    const auto day = store::SampleFigures::sum(m_read.ofDay);
    const auto all = store::SampleFigures::sum(m_read.ofPeriod);
    const QString period = m_from == kBeginning ? tr("Up to %1:").arg(displayDate(m_to)) : tr("%1 to %2:").arg(displayDate(m_from), displayDate(m_to));
    m_figures->setText(tr("On %1:").arg(displayDate(m_to)) + u' ' + figuresText(day) + u'\n' + period + u' ' + figuresText(all));
}

const SamplingRound *SamplingPage::round() const
{
    return m_rounds->roundAt(m_roundTable->currentIndex().row());
}

void SamplingPage::showPeople()
{
    const SamplingRound *shown = round();
    const Uuid id = shown ? shown->id : Uuid();
    if (id != m_shown)
        m_cursor = 0;
    m_shown = id;
    std::vector<store::RoundPerson> people;
    if (shown) {
        auto found = store::roundPeople(m_database.connection(), id);
        if (found)
            people = *std::move(found);
        else
            m_messages->show(found.error());
    }
    m_heading->setText(shown ? tr("%1, %2 · %3 · %4 · %5 people").arg(shown->place, displayDate(shown->plannedOn), sampleGroupText(shown->reason), sampleMethodText(shown->method)).arg(people.size())
                             : tr("No round yet. “New round…” plans one."));
    if (shown && shown->plannedOn <= m_surroundings.clock.today() && !m_takenOn->hasFocus())
        m_takenOn->setDate(shown->plannedOn);
    m_people->setPeople(std::move(people));
    spanPools();
    const int rows = m_people->rowCount();
    if (rows > 0)
        m_peopleTable->setCurrentIndex(m_people->index(std::clamp(m_cursor, 0, rows - 1), RoundPeopleModel::Name));
    updateButtons();
}

/// The code stands once beside its people.
void SamplingPage::spanPools()
{
    m_peopleTable->clearSpans();
    for (int row = 0; row < m_people->rowCount();) {
        const int end = m_people->poolOf(row).second;
        if (end > row + 1)
            m_peopleTable->setSpan(row, RoundPeopleModel::Pool, end - row, 1);
        row = end;
    }
}

void SamplingPage::updateButtons()
{
    const SamplingRound *shown = round();
    const auto &people = m_people->people();
    const bool mayWrite = !m_isWriting && shown;
    m_change->setEnabled(mayWrite);
    m_remove->setEnabled(mayWrite && shown->taken == 0);
    m_print->setEnabled(shown);
    m_takeAll->setEnabled(mayWrite && std::any_of(people.begin(), people.end(), [](const auto &one) { return !one.isTaken() && !one.isAbsent; }));
    m_allNegative->setEnabled(mayWrite && std::any_of(people.begin(), people.end(), [](const auto &one) { return one.result == QLatin1String("pending"); }));
    m_again->setEnabled(mayWrite && std::any_of(people.begin(), people.end(), [](const auto &one) { return one.mustRepeat(); }));
    m_case->setEnabled(!m_isWriting && !m_positives.empty());
    m_case->setVisible(!m_positives.empty());
}

std::vector<Uuid> SamplingPage::chosenPeople() const
{
    std::vector<int> rows;
    for (const QModelIndex &index : m_peopleTable->selectionModel()->selectedIndexes()) {
        if (index.column() == RoundPeopleModel::Name)
            rows.push_back(index.row());
    }
    std::sort(rows.begin(), rows.end());
    std::vector<Uuid> people;
    for (const int row : rows)
        people.push_back(m_people->people()[std::size_t(row)].person);
    return people;
}

void SamplingPage::focusStart()
{
    (m_people->rowCount() > 0 ? m_peopleTable : m_roundTable)->setFocus();
}

QList<QWidget *> SamplingPage::panes()
{
    return {m_filters, m_roundTable, m_peopleTable, m_takenOn};
}

void SamplingPage::selectAll()
{
    m_peopleTable->selectAll();
}

void SamplingPage::copy()
{
    CopiedRows copied;
    const QAbstractItemModel &model = *m_people;
    for (int column = 0; column < model.columnCount(); ++column) {
        copied.headings << model.headerData(column, Qt::Horizontal).toString();
        copied.isFreeText << true;
    }
    for (int row = 0; row < model.rowCount(); ++row) {
        QStringList cells;
        for (int column = 0; column < model.columnCount(); ++column)
            cells << model.index(row, column).data().toString();
        copied.rows << cells;
    }
    if (!copied.rows.isEmpty())
        QApplication::clipboard()->setMimeData(clipboardData(copied).release());
}

reports::PrintRequest SamplingPage::printRequest() const
{
    reports::PrintRequest request;
    if (const SamplingRound *shown = round()) {
        request.kind = reports::PrintKind::SamplingList;
        request.date = shown->plannedOn;
        request.unit = shown->communeCode;
        request.team = shown->team;
    }
    return request;
}

void SamplingPage::newRecord()
{
    openRound({});
}

void SamplingPage::editRecord()
{
    if (!m_shown.isNull())
        openRound(m_shown);
}

void SamplingPage::deleteRecord()
{
    removeRound();
}

bool SamplingPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return Page::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    if (key->modifiers() & (Qt::ControlModifier | Qt::AltModifier))
        return Page::eventFilter(watched, event);
    if (watched == m_peopleTable && pressed(key->key()))
        return true;
    const bool isEnter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (watched == m_roundTable && isEnter) {
        m_peopleTable->setFocus();
        return true;
    }
    if (watched == m_peopleTable && key->key() == Qt::Key_Escape) {
        m_roundTable->setFocus();
        return true;
    }
    return Page::eventFilter(watched, event);
}

} // namespace stc::views
