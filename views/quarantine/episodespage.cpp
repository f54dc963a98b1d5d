// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/quarantine/episodespage.h"

#include "views/lists/searchcombo.h"
#include "views/quarantine/episodelistmodel.h"
#include "views/quarantine/proposalmodel.h"
#include "views/teams/areafilter.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QTabWidget>
#include <QTextBrowser>
#include <QVBoxLayout>

namespace stc::views {

using State = EpisodeListModel::State;

namespace {

/// Whatever keys are held down: after Ctrl+Enter in a dialog, the view itself would not select.
void goTo(QTableView *table, int row)
{
    const QModelIndex index = table->model()->index(row, 0);
    table->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    table->scrollTo(index);
}

constexpr int kDetailMs = 60;  ///< whoever walks through the list is not held up at each row
constexpr int kSearchMs = 120;

struct Action {
    EpisodesPage::Operation operation;
    const char *name;
    const char *text;
    const char *hint;
};
constexpr Action kActions[] = {
    {EpisodesPage::Operation::Start, "startEpisode", QT_TRANSLATE_NOOP("stc::views::EpisodesPage", "&Start…"), QT_TRANSLATE_NOOP("stc::views::EpisodesPage", "One person, a household, a list (Insert)")},
    {EpisodesPage::Operation::Term, "changeTerm", QT_TRANSLATE_NOOP("stc::views::EpisodesPage", "E&xtend or shorten…"), QT_TRANSLATE_NOOP("stc::views::EpisodesPage", "Another release; the old one and the reason are kept (F2)")},
    {EpisodesPage::Operation::Move, "moveEpisode", QT_TRANSLATE_NOOP("stc::views::EpisodesPage", "M&ove…"), QT_TRANSLATE_NOOP("stc::views::EpisodesPage", "To another form or place; the clock goes on")},
    {EpisodesPage::Operation::HandOver, "handOver", QT_TRANSLATE_NOOP("stc::views::EpisodesPage", "Hand ove&r…"), QT_TRANSLATE_NOOP("stc::views::EpisodesPage", "Another commune goes on with it")},
    {EpisodesPage::Operation::Restart, "restartEpisode", QT_TRANSLATE_NOOP("stc::views::EpisodesPage", "&New exposure…"), QT_TRANSLATE_NOOP("stc::views::EpisodesPage", "The days are counted anew")},
    {EpisodesPage::Operation::End, "endEpisode", QT_TRANSLATE_NOOP("stc::views::EpisodesPage", "En&d…"), QT_TRANSLATE_NOOP("stc::views::EpisodesPage", "With its day and reason")},
    {EpisodesPage::Operation::Reopen, "reopenEpisode", QT_TRANSLATE_NOOP("stc::views::EpisodesPage", "Take &back the end…"), QT_TRANSLATE_NOOP("stc::views::EpisodesPage", "It was ended by mistake")},
};

} // namespace

EpisodesPage::EpisodesPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_area(new AreaFilter(database, surroundings.preferences, false, this)),
      m_model(new EpisodeListModel(this)), m_proposals(new ProposalModel(this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("episodesPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    auto *heading = new QHBoxLayout;
    heading->addWidget(makeHeadingLabel(this, "episodesTitle", tr("Quarantine episodes")), 1);
    heading->addWidget(m_area);
    layout->addLayout(heading);
    layout->addWidget(m_messages);
    m_tabs = new QTabWidget(this);
    nameWidget(m_tabs, "episodeTabs", tr("Episodes and proposals"));
    m_tabs->setDocumentMode(true);
    m_tabs->addTab(makeList(), tr("Episodes"));
    m_tabs->addTab(makeProposals(), tr("Proposals"));
    layout->addWidget(m_tabs, 1);
    m_detailTimer.setSingleShot(true);
    m_detailTimer.setInterval(kDetailMs);
    connect(&m_detailTimer, &QTimer::timeout, this, &EpisodesPage::showDetail);
    m_searchTimer.setSingleShot(true);
    m_searchTimer.setInterval(kSearchMs);
    connect(&m_searchTimer, &QTimer::timeout, this, &EpisodesPage::sift);
    connect(m_area, &AreaFilter::unitChanged, this, [this] { read(true); });
    connect(m_area, &AreaFilter::hamletChanged, this, &EpisodesPage::sift);
    const auto addKey = [this](const QKeySequence &keys, auto slot) {
        auto *action = new QAction(this);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
        connect(action, &QAction::triggered, this, slot);
        addAction(action);
    };
    addKey(Qt::Key_Insert, &EpisodesPage::newRecord);
    addKey(Qt::Key_F2, &EpisodesPage::editRecord);
    addKey(QKeySequence::Find, &EpisodesPage::find);
    addKey(Qt::Key_F4, [this] { showDetails(m_detail->isHidden()); });
    updateActions();
}

EpisodesPage::~EpisodesPage()
{
    delete m_job; // before the widgets its end would speak to
}

QTableView *EpisodesPage::makeTable(const char *objectName, const QString &accessibleName, QAbstractItemModel *model)
{
    auto *table = new QTableView(this);
    nameWidget(table, objectName, accessibleName);
    table->setModel(model);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 9);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    table->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setContextMenuPolicy(Qt::CustomContextMenu);
    table->installEventFilter(this);
    return table;
}

QWidget *EpisodesPage::makeFilters()
{
    auto *bar = new QWidget(this);
    nameWidget(bar, "episodeFilters", tr("Filters"));
    auto *row = new FlowLayout(bar);
    const auto add = [&](const char *name, const QString &text, QWidget *field, int width) {
        field->setFixedWidth(width);
        auto *label = new QLabel(text, bar);
        label->setBuddy(field);
        nameWidget(field, name, QString(text).remove(QLatin1Char('&')).remove(QLatin1Char(':')));
        row->addPair(label, field);
    };
    m_state = new SearchCombo(bar);
    m_state->setEntries(tr("Open"), {{tr("Ended"), QStringLiteral("ended")}, {tr("All"), QStringLiteral("all")}});
    add("stateFilter", tr("Sho&w:"), m_state, 145);
    m_team = new SearchCombo(bar);
    m_team->setEntries(tr("All teams"), {});
    add("teamFilter", tr("Team:"), m_team, 165);
    m_category = new SearchCombo(bar);
    const schema::Column &category = schema::table(schema::TableId::Quarantines).column("reason");
    QList<std::pair<QString, QString>> entries;
    for (const schema::Choice &choice : category.choices)
        entries.append({schema::choiceLabel(category, choice.code), QLatin1String(choice.code)});
    m_category->setEntries(tr("All categories"), entries);
    add("categoryFilter", tr("C&ategory:"), m_category, 165);
    m_search = new QLineEdit(bar);
    m_search->setClearButtonEnabled(true);
    m_search->setPlaceholderText(tr("Name, household, order, place"));
    add("episodeSearch", tr("Loo&k for:"), m_search, 200);
    m_search->installEventFilter(this);
    connect(m_state, &SearchCombo::chosenChanged, this, [this] { read(false); });
    connect(m_team, &SearchCombo::chosenChanged, this, &EpisodesPage::sift);
    connect(m_category, &SearchCombo::chosenChanged, this, &EpisodesPage::sift);
    connect(m_search, &QLineEdit::textChanged, &m_searchTimer, QOverload<>::of(&QTimer::start));
    return bar;
}

QWidget *EpisodesPage::makeActions()
{
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    for (std::size_t i = 0; i < std::size(kActions); ++i) {
        const Action &action = kActions[i];
        QPushButton *button = makeButton(bar, action.name, tr(action.text), i == 0 ? "new" : nullptr);
        button->setToolTip(tr(action.hint));
        connect(button, &QPushButton::clicked, this, [this, operation = action.operation] { operate(operation); });
        row->addWidget(button);
        m_buttons[static_cast<std::size_t>(action.operation)] = button;
    }
    return bar;
}

QWidget *EpisodesPage::makeList()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeFilters());
    auto *splitter = new QSplitter(tab);
    splitter->setObjectName(QStringLiteral("episodeSplitter"));
    splitter->setChildrenCollapsible(false);
    m_rows = makeTable("episodeRows", tr("Episodes in visit order"), m_model);
    m_rows->setSortingEnabled(true);
    m_rows->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    const int widths[] = {186, 76, 116, 88, 74, 88, 106, 200, 140, 90, 160, 140};
    for (int column = 0; column < EpisodeListModel::kColumns; ++column)
        m_rows->setColumnWidth(column, widths[column]);
    m_detail = new QTextBrowser(tab);
    nameWidget(m_detail, "episodeDetail", tr("How the chosen quarantine came about"));
    m_detail->setOpenLinks(false);
    m_detail->setTabChangesFocus(true);
    splitter->addWidget(m_rows);
    splitter->addWidget(m_detail);
    splitter->setStretchFactor(0, 1);
    splitter->setSizes({830, 260});
    layout->addWidget(splitter, 1);
    m_count = makeQuietLabel(tab, "episodeCount");
    layout->addWidget(m_count);
    layout->addWidget(makeActions());
    connect(m_rows->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        m_detailTimer.start();
        updateActions();
    });
    connect(m_rows->selectionModel(), &QItemSelectionModel::currentChanged, this, [this] { m_detailTimer.start(); });
    connect(m_rows, &QTableView::doubleClicked, this, &EpisodesPage::openMenu);
    connect(m_rows, &QTableView::customContextMenuRequested, this, &EpisodesPage::openMenu);
    return tab;
}

QWidget *EpisodesPage::makeProposals()
{
    auto *tab = new QWidget(this);
    auto *layout = new QVBoxLayout(tab);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(6);
    layout->addWidget(makeQuietLabel(tab, "proposalsHint", tr("What the rules propose today. Nothing ends by itself: mark rows and confirm them, or confirm all that are ready (✓). Enter shows the quarantine.")));
    m_proposalRows = makeTable("proposalRows", tr("Proposals"), m_proposals);
    const int widths[] = {170, 160, 76, 110, 400, 95};
    for (int column = 0; column < ProposalModel::kColumns; ++column)
        m_proposalRows->setColumnWidth(column, widths[column]);
    m_proposalRows->horizontalHeader()->setSectionResizeMode(ProposalModel::Why, QHeaderView::Stretch);
    m_proposalRows->setWordWrap(true);
    m_proposalRows->verticalHeader()->setDefaultSectionSize(m_proposalRows->fontMetrics().height() * 2 + 9); // reasons take two lines
    layout->addWidget(m_proposalRows, 1);
    auto *row = new QHBoxLayout;
    m_confirm = makeButton(tab, "confirmProposals", tr("&Confirm the marked ones"), "success");
    m_confirmAll = makeButton(tab, "confirmAllProposals", tr("Confirm a&ll that are ready"));
    row->addWidget(m_confirm);
    row->addWidget(m_confirmAll);
    row->addStretch(1);
    layout->addLayout(row);
    connect(m_confirm, &QPushButton::clicked, this, [this] { confirm(false); });
    connect(m_confirmAll, &QPushButton::clicked, this, [this] { confirm(true); });
    connect(m_proposalRows->selectionModel(), &QItemSelectionModel::selectionChanged, this, &EpisodesPage::updateActions);
    return tab;
}

void EpisodesPage::refresh()
{
    m_isStale = true;
    if (!isVisible())
        return; // read when somebody looks
    m_isStale = false;
    m_area->reload();
    read(true);
}

void EpisodesPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (m_isStale)
        refresh();
}

void EpisodesPage::read(bool withProposals)
{
    m_mustPropose = m_mustPropose || withProposals;
    if (m_job->isRunning()) {
        m_mustReadAgain = true;
        if (!m_isWriting)
            m_job->cancel();
        return;
    }
    m_mustReadAgain = false;
    store::EpisodeFilter filter;
    filter.area = m_area->unit().range();
    const QDate today = m_surroundings.clock.today();
    if (m_state->chosen().isEmpty())
        filter.openOn = today;
    m_job->start<Result<Reading>>(
        [path = m_database.path(), clock = &m_surroundings.clock, filter, today, proposes = std::exchange(m_mustPropose, false)](const Progress &progress) -> Result<Reading> {
            const auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            (*database)->connection().setCancelled(progress.cancelled);
            auto list = services::episodeList(**database, filter);
            if (!list)
                return failed(list.error());
            Reading reading{*std::move(list), std::nullopt};
            if (proposes) {
                auto proposals = services::episodeProposals(**database, filter.area, today);
                if (!proposals)
                    return failed(proposals.error());
                reading.proposals = *std::move(proposals);
            }
            return reading;
        },
        [this, proposes = withProposals](Result<Reading> reading) {
            if (m_mustReadAgain) {
                m_mustPropose = m_mustPropose || (proposes && !reading);
                read(false);
            }
            take(std::move(reading));
        });
}

void EpisodesPage::take(Result<Reading> reading)
{
    if (!reading) {
        if (reading.error().code != ErrorCode::Cancelled)
            m_messages->show(reading.error());
        return;
    }
    const services::EpisodeRow *current = m_model->at(m_rows->currentIndex().row());
    const Uuid before = current ? current->episode.id : Uuid();
    const int row = m_rows->currentIndex().row();
    m_model->setList(std::move(reading->list), m_surroundings.clock.today());
    if (reading->proposals) {
        m_proposals->setProposals(*std::move(reading->proposals));
        if (m_proposals->rowCount() > 0)
            goTo(m_proposalRows, 0);
    }
    fillFilters();
    sift();
    const Uuid wanted = std::exchange(m_wanted, Uuid());
    const int again = m_model->rowOf(wanted.isNull() ? before : wanted);
    if (m_model->rowCount() > 0)
        goTo(m_rows, again >= 0 ? again : qBound(0, row, m_model->rowCount() - 1));
    showDetail();
    updateActions();
    Q_EMIT listed();
}

void EpisodesPage::fillFilters()
{
    m_team->setEntries(tr("All teams"), m_model->teams());
    m_area->setHamlets(m_area->isOneCommune() ? m_model->hamlets() : QStringList());
}

void EpisodesPage::sift()
{
    m_searchTimer.stop();
    const services::EpisodeRow *current = m_model->at(m_rows->currentIndex().row());
    const Uuid before = current ? current->episode.id : Uuid();
    EpisodeListModel::Filter filter;
    filter.state = m_state->chosen().isEmpty() ? State::Open : m_state->chosen() == QLatin1String("all") ? State::All : State::Ended;
    filter.hamlet = m_area->hamlet();
    filter.team = Uuid::parse(m_team->chosen()).value_or(Uuid());
    filter.category = m_category->chosen();
    filter.search = m_search->text();
    m_model->setFilter(filter);
    m_rows->setColumnHidden(EpisodeListModel::Ended, filter.state == State::Open);
    if (m_model->rowCount() > 0 && !m_rows->currentIndex().isValid())
        goTo(m_rows, std::max(0, m_model->rowOf(before)));
    m_count->setText(tr("%Ln quarantine(s).", nullptr, m_model->rowCount()));
    const int ready = m_proposals->readyCount();
    m_tabs->setTabText(1, m_proposals->rowCount() == 0 ? tr("Proposals") : tr("Proposals (%1, ready %2)").arg(countText(m_proposals->rowCount()), countText(ready)));
    m_detailTimer.start();
    updateActions();
}

void EpisodesPage::focusStart()
{
    if (m_tabs->currentIndex() == 0)
        m_rows->setFocus();
    else
        m_proposalRows->setFocus();
}

QList<QWidget *> EpisodesPage::panes()
{
    if (m_tabs->currentIndex() == 1)
        return {m_tabs->tabBar(), m_proposalRows, m_confirm};
    return {m_tabs->tabBar(), m_search, m_rows, m_detail, m_buttons[0]};
}

reports::PrintRequest EpisodesPage::printRequest() const
{
    reports::PrintRequest request;
    request.unit = m_area->unit().code;
    request.team = Uuid::parse(m_team->chosen()).value_or(Uuid());
    request.category = m_category->chosen();
    return request;
}

} // namespace stc::views
