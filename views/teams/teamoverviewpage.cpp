// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/teamoverviewpage.h"

#include "views/teams/areafilter.h"
#include "views/teams/enddialogs.h"
#include "views/teams/founddialog.h"
#include "views/teams/memberdialogs.h"
#include "views/teams/teamside.h"
#include "views/teams/warningdelegate.h"
#include "views/widgets/flowlayout.h"
#include "views/widgets/job.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QAction>
#include <QCheckBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

using items::TeamListModel;
using store::TeamOverview;

TeamOverviewPage::TeamOverviewPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_area(new AreaFilter(database, surroundings.preferences, false, this)),
      m_onlyWarned(new QCheckBox(tr("&Only with something to look at"), this)), m_withDissolved(new QCheckBox(tr("&Dissolved ones too"), this)), m_summary(makeLabel(this, "teamsSummary")),
      m_table(new QTableView(this)), m_side(new TeamSide(database, this)), m_model(new TeamListModel(this)), m_job(new Job(this))
{
    setObjectName(QStringLiteral("teamOverviewPage"));
    nameWidget(m_onlyWarned, "onlyWarned", tr("Only with something to look at"));
    nameWidget(m_withDissolved, "withDissolved", tr("Dissolved ones too"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    makeTop();
    makeTable();
    // Below each other: what is to be looked at wants the whole width.
    auto *splitter = new QSplitter(Qt::Vertical, this);
    splitter->setObjectName(QStringLiteral("teamsSplitter"));
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_table);
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({330, 200});
    layout->addWidget(splitter, 1);

    connect(m_area, &AreaFilter::unitChanged, this, &TeamOverviewPage::load);
    connect(m_area, &AreaFilter::hamletChanged, this, &TeamOverviewPage::applyFilters);
    connect(m_onlyWarned, &QCheckBox::toggled, this, &TeamOverviewPage::applyFilters);
    connect(m_withDissolved, &QCheckBox::toggled, this, &TeamOverviewPage::load);
    connect(m_side, &TeamSide::wantsRecord, this, &Page::wantsRecord);
    refresh();
}

TeamOverviewPage::~TeamOverviewPage()
{
    delete m_job; // before the widgets its end would speak to
}

void TeamOverviewPage::makeTop()
{
    auto *layout = static_cast<QVBoxLayout *>(this->layout());
    auto *heading = new QHBoxLayout;
    heading->addWidget(makeHeadingLabel(this, "teamsTitle", tr("Teams at a glance")), 1);
    heading->addWidget(m_area);
    heading->addWidget(m_onlyWarned);
    heading->addWidget(m_withDissolved);
    layout->addLayout(heading);
    layout->addWidget(m_messages);
    addWork("foundTeam", tr("&Found a team…"), QStringLiteral("Ctrl+Shift+T"), &TeamOverviewPage::found, false);
    addWork("addMember", tr("&Add a member…"), QStringLiteral("Ctrl+M"), &TeamOverviewPage::addMember, true);
    addWork("replaceMember", tr("&Replace…"), QStringLiteral("Ctrl+R"), &TeamOverviewPage::replace, true);
    addWork("changeRole", tr("&Change a role…"), QStringLiteral("Ctrl+Shift+R"), &TeamOverviewPage::changeRole, true);
    addWork("splitTeam", tr("&Split…"), QStringLiteral("Ctrl+Shift+D"), &TeamOverviewPage::split, true);
    addWork("mergeTeam", tr("&Merge…"), QStringLiteral("Ctrl+Shift+M"), &TeamOverviewPage::merge, true);
    addWork("dissolveTeam", tr("&Dissolve…"), QStringLiteral("Ctrl+D"), &TeamOverviewPage::dissolve, true);
    addWork("teamLimits", tr("&Limits…"), QStringLiteral("Ctrl+Shift+L"), &TeamOverviewPage::setLimits, false);
    addWork("openBoard", tr("Assign &households"), QStringLiteral("Ctrl+G"), &TeamOverviewPage::openBoard, false);
    auto *bar = new QWidget(this);
    auto *row = new FlowLayout(bar);
    for (QAction *work : m_works) {
        QPushButton *button = makeButton(bar, work->objectName().toLatin1().constData(), QString(work->text()).remove(QLatin1Char('&')));
        button->setToolTip(QStringLiteral("%1 (%2)").arg(button->text(), work->shortcut().toString(QKeySequence::NativeText)));
        connect(button, &QPushButton::clicked, work, &QAction::trigger);
        row->addWidget(button);
        if (std::find(m_teamWorks.begin(), m_teamWorks.end(), work) != m_teamWorks.end())
            m_teamButtons.push_back(button);
    }
    layout->addWidget(bar);
    layout->addWidget(m_summary);
}

QAction *TeamOverviewPage::addWork(const char *objectName, const QString &text, const QString &keys, void (TeamOverviewPage::*work)(), bool needsTeam)
{
    auto *action = new QAction(text, this);
    action->setObjectName(QLatin1String(objectName));
    action->setShortcut(QKeySequence(keys));
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    connect(action, &QAction::triggered, this, work);
    addAction(action);
    m_table->addAction(action);
    m_works.push_back(action);
    if (needsTeam)
        m_teamWorks.push_back(action);
    return action;
}

void TeamOverviewPage::makeTable()
{
    nameWidget(m_table, "teamsTable", tr("Teams"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new WarningDelegate(m_table));
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideLeft); // team names end with what tells them apart
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(m_table->fontMetrics().height() + 9);
    m_table->horizontalHeader()->setStretchLastSection(true);
    m_table->horizontalHeader()->setHighlightSections(false);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &TeamOverviewPage::showChosen);
    connect(m_table, &QTableView::activated, this, [this] {
        if (const TeamOverview *team = current())
            Q_EMIT wantsRecord(schema::TableId::Teams, team->id);
    });
}

void TeamOverviewPage::refresh()
{
    m_area->reload();
    load();
}

void TeamOverviewPage::load()
{
    m_limits = store::teamLimits(m_database);
    const AreaRange area = m_area->unit().range();
    const QDate today = m_database.clock().today();
    const bool withDissolved = m_withDissolved->isChecked();
    // A commune is there at once; a district or a whole province takes its time on another thread.
    if (m_area->isOneCommune()) {
        m_mustLoadAgain = false;
        take(store::teamOverview(m_database, area, today, withDissolved));
        return;
    }
    if (m_job->isRunning()) {
        m_mustLoadAgain = true;
        m_job->cancel();
        return;
    }
    m_summary->setText(tr("Counting…"));
    m_job->start<Result<std::vector<TeamOverview>>>(
        [path = m_database.path(), clock = &m_database.clock(), area, today, withDissolved](const Progress &progress) -> Result<std::vector<TeamOverview>> {
            auto database = store::Database::open(path, store::Database::Access::ReadOnly, *clock);
            if (!database)
                return failed(database.error());
            (*database)->connection().setCancelled(progress.cancelled);
            return store::teamOverview(**database, area, today, withDissolved);
        },
        [this](Result<std::vector<TeamOverview>> teams) {
            if (m_mustLoadAgain || m_area->isOneCommune()) {
                m_mustLoadAgain = false;
                load();
            } else {
                take(std::move(teams));
            }
        });
}

void TeamOverviewPage::take(Result<std::vector<TeamOverview>> teams)
{
    if (!teams) {
        if (teams.error().code != ErrorCode::Cancelled)
            m_messages->show(teams.error());
        return;
    }
    m_teams = *std::move(teams);
    QStringList hamlets;
    if (m_area->isOneCommune()) {
        for (const TeamOverview &team : m_teams)
            hamlets << team.hamlet;
    }
    m_area->setHamlets(hamlets);
    applyFilters();
}

void TeamOverviewPage::applyFilters()
{
    const TeamOverview *before = current();
    const Uuid chosen = before ? before->id : Uuid();
    std::vector<TeamOverview> shown;
    std::copy_if(m_teams.begin(), m_teams.end(), std::back_inserter(shown), [&](const TeamOverview &team) {
        return (m_area->hamlet().isEmpty() || team.hamlet == m_area->hamlet()) && (!m_onlyWarned->isChecked() || !store::warningsOf(team, m_limits).empty());
    });
    m_model->setTeams(std::move(shown), m_limits, m_database.units());
    m_table->setColumnHidden(TeamListModel::Commune, m_area->isOneCommune());
    m_table->resizeColumnsToContents();
    // What is to be looked at gets the room that is left.
    for (const auto &[column, most] : {std::pair{TeamListModel::Commune, 110}, std::pair{TeamListModel::Hamlet, 124}, std::pair{TeamListModel::Name, 210}, std::pair{TeamListModel::Leader, 160}})
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), most));
    choose(chosen);
    showSummary();
    showChosen();
}

void TeamOverviewPage::choose(const Uuid &team)
{
    const int row = std::max(0, m_model->rowOf(team));
    if (m_model->rowCount() > 0)
        m_table->setCurrentIndex(m_model->index(row, TeamListModel::Name));
}

void TeamOverviewPage::showSummary()
{
    std::array<int, store::kTeamWarnings> counts{};
    int warned = 0;
    int households = 0;
    int people = 0;
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const TeamOverview &team = *m_model->teamAt(row);
        const auto warnings = store::warningsOf(team, m_limits);
        warned += warnings.empty() ? 0 : 1;
        for (const store::TeamWarning warning : warnings)
            ++counts[std::size_t(warning)];
        households += team.households;
        people += team.people;
    }
    const auto count = [&](store::TeamWarning a, store::TeamWarning b) { return counts[std::size_t(a)] + counts[std::size_t(b)]; };
    using Warning = store::TeamWarning;
    QStringList parts;
    const auto part = [&](int number, const QString &text) {
        if (number > 0)
            parts << text.arg(countText(number));
    };
    part(count(Warning::NoLeader, Warning::ManyLeaders), tr("leader: %1"));
    part(count(Warning::FewMembers, Warning::ManyMembers), tr("number of members: %1"));
    part(counts[std::size_t(Warning::Untrained)], tr("training: %1"));
    part(count(Warning::FewHouseholds, Warning::ManyHouseholds), tr("number of households: %1"));
    part(counts[std::size_t(Warning::VisitsMissing)], tr("visits: %1"));
    QString text = tr("%1 teams, %2 households, %3 people.").arg(countText(m_model->rowCount()), countText(households), countText(people));
    if (warned > 0)
        text += QLatin1Char(' ') + tr("%1 teams deserve a look: %2.").arg(countText(warned), parts.join(QStringLiteral(", ")));
    m_summary->setText(text);
}

const TeamOverview *TeamOverviewPage::current() const
{
    return m_model->teamAt(m_table->currentIndex().row());
}

void TeamOverviewPage::showChosen()
{
    const TeamOverview *team = current();
    m_side->showTeam(team);
    const bool mayWork = team && !team->isDissolved();
    for (QAction *work : m_teamWorks)
        work->setEnabled(mayWork);
    for (QPushButton *button : m_teamButtons)
        button->setEnabled(mayWork);
}

void TeamOverviewPage::focusStart()
{
    m_table->setFocus();
}

void TeamOverviewPage::find()
{
    if (auto *hamlet = m_area->findChild<QWidget *>(QStringLiteral("hamletFilter")))
        hamlet->setFocus(Qt::ShortcutFocusReason);
}

QList<QWidget *> TeamOverviewPage::panes()
{
    return {m_area, m_table, m_side};
}

void TeamOverviewPage::showRecord(const Uuid &id)
{
    choose(id);
}

reports::PrintRequest TeamOverviewPage::printRequest() const
{
    reports::PrintRequest request;
    request.unit = m_area->unit().code;
    if (const TeamOverview *team = current())
        request.team = team->id;
    return request;
}

void TeamOverviewPage::openDialog(TeamDialog *dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &TeamDialog::changed, this, [this](const services::Change &change) {
        refresh();
        Q_EMIT changed(change);
    });
    dialog->open();
}

void TeamOverviewPage::found()
{
    openDialog(new FoundDialog(m_database, m_area->isOneCommune() ? m_area->unit().code : QString(), m_area->hamlet(), this));
}

void TeamOverviewPage::openDraft(const store::Draft &draft)
{
    auto *dialog = new FoundDialog(m_database, {}, {}, this);
    dialog->restore(draft);
    openDialog(dialog);
}

void TeamOverviewPage::addMember()
{
    if (const TeamOverview *team = current())
        openDialog(new AddMemberDialog(m_database, *team, this));
}

void TeamOverviewPage::replace()
{
    if (const TeamOverview *team = current())
        openDialog(new ReplaceMemberDialog(m_database, *team, m_side->currentMember(), this));
}

void TeamOverviewPage::changeRole()
{
    if (const TeamOverview *team = current())
        openDialog(new RoleDialog(m_database, *team, m_side->currentMember(), this));
}

void TeamOverviewPage::split()
{
    if (const TeamOverview *team = current())
        openDialog(new SplitTeamDialog(m_database, *team, this));
}

void TeamOverviewPage::merge()
{
    if (const TeamOverview *team = current())
        openDialog(new MergeTeamDialog(m_database, *team, this));
}

void TeamOverviewPage::dissolve()
{
    if (const TeamOverview *team = current())
        openDialog(new DissolveDialog(m_database, *team, this));
}

void TeamOverviewPage::setLimits()
{
    auto *dialog = new LimitsDialog(m_database, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &LimitsDialog::saved, this, [this] {
        refresh();
        Q_EMIT dataChanged();
    });
    dialog->open();
}

void TeamOverviewPage::openBoard()
{
    Q_EMIT wantsPage({PageId::Kind::Board, {}});
}

} // namespace stc::views
