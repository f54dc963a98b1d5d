// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/duepage.h"

#include "domain/dates.h"
#include "store/queries/gaps.h"
#include "views/lists/dateedit.h"
#include "views/lists/filterbar.h"
#include "views/lists/hamletfield.h"
#include "views/lists/searchcombo.h"
#include "views/quarantine/duemodel.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/texttable.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableView>
#include <QTableWidget>
#include <QVBoxLayout>

#include <utility>

namespace stc::views {

using store::DueList;

namespace {

constexpr int kListsWidth = 228;

} // namespace

DuePage::DuePage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_job(new Job(this))
{
    setObjectName(QStringLiteral("duePage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    layout->addWidget(makeTop());
    m_messages = new MessageBar(this);
    layout->addWidget(m_messages);
    m_alarm = makeLabel(this, "dueAlarm");
    makeHeading(m_alarm, 3);
    m_alarm->hide();
    layout->addWidget(m_alarm);
    auto *middle = new QHBoxLayout;
    middle->setSpacing(14);
    middle->addWidget(makeLists());
    auto *right = new QVBoxLayout;
    right->addWidget(makeFilters());
    right->addWidget(makeRows(), 1);
    right->addWidget(makeActions());
    middle->addLayout(right, 1);
    layout->addLayout(middle, 1);
    showCounts({});
    m_lists->setCurrentCell(0, 0);
    connect(m_lists, &QTableWidget::currentCellChanged, this, [this](int now, int, int before) {
        if (now >= 0 && before >= 0 && now != before)
            read(false);
    });
    updateActions();
}

DuePage::~DuePage()
{
    delete m_job; // before the widgets its end would speak to
}

QWidget *DuePage::makeTop()
{
    auto *top = new QWidget(this);
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(makeHeadingLabel(top, "dueTitle", tr("Today’s work")));
    m_date = new DateEdit(m_surroundings.clock.today(), top);
    nameWidget(m_date, "dueDate", tr("Day"));
    m_date->setDate(m_surroundings.clock.today());
    m_date->setMaximumWidth(130);
    auto *label = new QLabel(tr("&Day:"), top);
    label->setBuddy(m_date);
    row->addStretch();
    row->addWidget(label);
    row->addWidget(m_date);
    connect(m_date, &DateEdit::dateChanged, this, &DuePage::takeDate);
    const auto addButton = [&](const char *name, const QString &text, const QString &said, const QString &keys, auto slot) {
        QPushButton *button = makeButton(top, name, text);
        button->setAccessibleName(said);
        auto *action = new QAction(said, this);
        action->setObjectName(QLatin1String(name) + QStringLiteral("Action"));
        action->setShortcut(QKeySequence(keys));
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        addAction(action);
        button->setToolTip(QStringLiteral("%1 (%2)").arg(said, action->shortcut().toString(QKeySequence::NativeText)));
        connect(action, &QAction::triggered, this, slot);
        connect(button, &QPushButton::clicked, action, &QAction::trigger);
        row->addWidget(button);
        return button;
    };
    for (QPushButton *arrow : {addButton("dueEarlier", QStringLiteral("◂"), tr("The day before"), QStringLiteral("Alt+Left"), [this] { goToDay(wish().day.addDays(-1)); }),
             addButton("dueLater", QStringLiteral("▸"), tr("The day after"), QStringLiteral("Alt+Right"), [this] { goToDay(wish().day.addDays(1)); })})
        arrow->setFixedWidth(arrow->sizeHint().height() * 5 / 4);
    addButton("dueToday", tr("Today"), tr("Today"), QStringLiteral("Ctrl+0"), [this] { goToDay({}); });
    return top;
}

QWidget *DuePage::makeLists()
{
    auto *box = new QWidget(this);
    box->setFixedWidth(kListsWidth);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    m_lists = makeTextTable(box, "dueLists", tr("Lists of the day"), {tr("List"), tr("People")});
    m_lists->horizontalHeader()->setStretchLastSection(false);
    m_lists->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_lists->horizontalHeader()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_lists->setWordWrap(true);
    m_lists->installEventFilter(this);
    for (const store::DueListInfo &info : store::dueLists())
        addTextRow(m_lists, {QStringLiteral("%1. %2").arg(m_lists->rowCount() + 1).arg(store::label(info.list)), {}}, static_cast<qint64>(info.list));
    m_lists->verticalHeader()->setDefaultSectionSize(m_lists->fontMetrics().height() * 2 + 8); // the longer names take two lines
    layout->addWidget(m_lists, 1);
    layout->addWidget(makeQuietLabel(box, "dueExplanation", tr("Keys 1 to 9 choose a list. Enter goes to its people, and from there to the health checks of a person.")));
    return box;
}

QWidget *DuePage::makeFilters()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_filters = new FilterBar(schema::TableId::Households, m_database, row);
    layout->addWidget(m_filters, 1);
    m_hamlet = addHamletField(layout);
    connect(m_filters, &FilterBar::changed, this, [this] {
        fillHamlets(*m_hamlet, *m_filters, m_database);
        read(true);
    });
    connect(m_hamlet, &SearchCombo::chosenChanged, this, [this] { read(true); });
    return row;
}

QWidget *DuePage::makeRows()
{
    m_model = new DueModel(m_database.units(), this);
    m_rows = new QTableView(this);
    nameWidget(m_rows, "dueRows", tr("People of the list, in visit order"));
    m_rows->setModel(m_model);
    m_rows->verticalHeader()->hide();
    m_rows->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_rows->verticalHeader()->setDefaultSectionSize(m_rows->fontMetrics().height() + 9);
    m_rows->horizontalHeader()->setHighlightSections(false);
    m_rows->horizontalHeader()->setStretchLastSection(true);
    m_rows->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_rows->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_rows->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_rows->setShowGrid(false);
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(false);
    m_rows->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_rows->installEventFilter(this);
    connect(m_rows, &QTableView::doubleClicked, this, &DuePage::openCurrent);
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, &DuePage::updateActions);
    return m_rows;
}

void DuePage::fillFilters()
{
    m_filters->reload();
    fillHamlets(*m_hamlet, *m_filters, m_database);
    m_isFilled = true;
}

DueList DuePage::list() const
{
    return static_cast<DueList>(qMax<qint64>(0, currentNumber(m_lists)));
}

void DuePage::showList(DueList list)
{
    m_lists->setCurrentCell(static_cast<int>(list), 0);
}

services::DueWish DuePage::wish() const
{
    store::ListQuery query;
    m_filters->apply(query);
    return {m_day.isValid() ? m_day : m_surroundings.clock.today(), query.unit, query.team, m_hamlet->chosen()};
}

void DuePage::takeDate()
{
    if (m_date->date().isValid()) // else being typed, or told at the field
        goToDay(m_date->date());
}

void DuePage::goToDay(const QDate &day)
{
    m_day = day == m_surroundings.clock.today() ? QDate() : day;
    m_date->setDate(wish().day);
    read(true);
}

void DuePage::refresh()
{
    m_work.reset();
    if (!isVisible()) { // counted when somebody looks
        m_isFilled = false;
        return;
    }
    fillFilters();
    read(true);
}

void DuePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_isFilled)
        refresh();
}

void DuePage::read(bool countsAgain)
{
    if (countsAgain)
        m_work.reset();
    if (!m_isFilled)
        fillFilters();
    if (m_job->isRunning()) {
        m_isStale = true;
        m_job->cancel();
        return;
    }
    m_isStale = false;
    m_date->setDate(wish().day); // another day may have begun
    m_job->start<Result<Reading>>(
        [path = m_database.path(), clock = &m_surroundings.clock, list = list(), wish = wish(), known = m_work](const Progress &progress) -> Result<Reading> {
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            (*database)->connection().setCancelled(progress.cancelled);
            Reading reading{.work = known, .rows = {}, .list = list};
            if (!known) {
                auto counted = services::dueWork(**database, wish);
                if (!counted)
                    return failed(counted.error());
                reading.work = std::make_shared<const store::DueWork>(*std::move(counted));
            }
            auto rows = store::dueRows(**database, *reading.work, list);
            if (!rows)
                return failed(rows.error());
            reading.rows = *std::move(rows);
            return reading;
        },
        [this](Result<Reading> reading) { showReading(std::move(reading)); });
}

void DuePage::showReading(Result<Reading> reading)
{
    if (m_isStale) {
        read(false);
        return;
    }
    if (!reading) {
        if (reading.error().code != ErrorCode::Cancelled)
            m_messages->show(reading.error());
        return;
    }
    m_messages->dismiss();
    m_work = reading->work;
    showCounts(m_work->counts);
    const store::DueRow *current = m_model->rowAt(m_rows->currentIndex().row());
    const Uuid before = current ? current->episode.id : Uuid();
    const bool isSameList = m_model->list() == reading->list;
    const int row = m_rows->currentIndex().row();
    m_model->setRows(reading->list, std::move(reading->rows), reports::DueTexts::of(m_database, m_work->question.day));
    layOutRows();
    if (m_model->rowCount() > 0) {
        const int again = before.isNull() ? -1 : m_model->rowOf(before);
        const int wanted = again >= 0 ? again : isSameList && row >= 0 ? row : 1; // the first person, below the heading
        m_rows->setCurrentIndex(m_model->index(qBound(0, wanted, m_model->rowCount() - 1), 0));
    }
    updateActions();
    if (!std::exchange(m_isOpened, true))
        showFirstWithPeople();
    Q_EMIT listed();
}

/// A morning begins with the most urgent list that has somebody on it.
void DuePage::showFirstWithPeople()
{
    if (m_work->count(list()) > 0)
        return;
    for (const store::DueListInfo &info : store::dueLists()) {
        if (m_work->count(info.list) > 0)
            return showList(info.list);
    }
}

void DuePage::focusStart()
{
    m_lists->setFocus();
}

QList<QWidget *> DuePage::panes()
{
    return {m_lists, m_filters, m_rows, m_date};
}

} // namespace stc::views
