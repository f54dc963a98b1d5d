// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/boardpage.h"

#include "domain/teamname.h"
#include "items/boardmodel.h"
#include "services/assignment.h"
#include "views/forms/offeredit.h"
#include "views/lists/dateedit.h"
#include "views/teams/areafilter.h"
#include "views/teams/boardtable.h"
#include "views/teams/proposaldialog.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"

#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

namespace {
constexpr int kOrderRestMs = 800;
const QString kNone = QStringLiteral("none");
} // namespace

BoardPage::BoardPage(store::Database &database, const Surroundings &surroundings, QWidget *parent)
    : Page(parent), m_database(database), m_surroundings(surroundings), m_messages(new MessageBar(this)), m_area(new AreaFilter(database, surroundings.preferences, true, this)),
      m_teams(nullptr), m_heading(nullptr), m_model(new items::BoardModel(this)), m_households(nullptr), m_marks(nullptr), m_team(nullptr), m_from(nullptr), m_up(nullptr),
      m_down(nullptr), m_byAddress(nullptr), m_dropPlans(nullptr)
{
    setObjectName(QStringLiteral("boardPage"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 12, 20, 12);
    layout->setSpacing(8);
    auto *top = new QHBoxLayout;
    top->addWidget(makeHeadingLabel(this, "boardTitle", tr("Assign households")), 1);
    top->addWidget(m_area);
    layout->addLayout(top);
    layout->addWidget(m_messages);
    auto *splitter = new QSplitter(this);
    splitter->setObjectName(QStringLiteral("boardSplitter"));
    splitter->setChildrenCollapsible(false);
    m_teams = new TeamDropTable({tr("Team"), tr("Households"), tr("People")}, splitter);
    auto *right = new QWidget(splitter);
    makeRight(right);
    splitter->addWidget(m_teams);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({380, 710});
    layout->addWidget(splitter, 1);
    makeAssignRow();
    m_orderTimer.setSingleShot(true);
    m_orderTimer.setInterval(kOrderRestMs);
    connect(&m_orderTimer, &QTimer::timeout, this, &BoardPage::saveOrder);
    connect(m_area, &AreaFilter::unitChanged, this, &BoardPage::load);
    connect(m_area, &AreaFilter::hamletChanged, this, [this] {
        saveOrder();
        showTeams();
        showHouseholds();
    });
    connect(m_teams, &QTableWidget::currentCellChanged, this, [this](int now, int, int before) {
        if (now < 0 || now == before)
            return;
        saveOrder();
        m_shown = shownAt(m_teams->currentRow());
        showHouseholds();
    });
    connect(m_teams, &TeamDropTable::dropped, this, [this](int row, const std::vector<Uuid> &households) {
        const Shown target = shownAt(row);
        if (target.what != Shown::All)
            assign(households, target.team);
    });
    auto *typeTeam = new QShortcut(QKeySequence(Qt::Key_F3), this);
    typeTeam->setContext(Qt::WidgetWithChildrenShortcut);
    connect(typeTeam, &QShortcut::activated, m_team, [this] {
        m_team->setFocus(Qt::ShortcutFocusReason);
        m_team->selectAll();
    });
    refresh();
}

BoardPage::~BoardPage()
{
    m_model->disconnect(this);
}

void BoardPage::makeRight(QWidget *parent)
{
    auto *layout = new QVBoxLayout(parent);
    layout->setContentsMargins(8, 0, 0, 0);
    auto *row = new QHBoxLayout;
    m_heading = makeHeadingLabel(parent, "boardHeading", {}, 3);
    m_up = makeButton(parent, "moveUp", tr("Up"));
    m_up->setToolTip(tr("Alt+Up"));
    m_down = makeButton(parent, "moveDown", tr("Down"));
    m_down->setToolTip(tr("Alt+Down"));
    m_byAddress = makeButton(parent, "orderByAddress", tr("As in the address"));
    m_byAddress->setToolTip(tr("Orders the round by hamlet, lane and number"));
    QPushButton *propose = makeButton(parent, "propose", tr("Propose…"));
    propose->setToolTip(tr("Divides the households of a hamlet among its teams"));
    row->addWidget(m_heading, 1);
    for (QPushButton *button : {m_up, m_down, m_byAddress, propose})
        row->addWidget(button);
    layout->addLayout(row);
    m_households = new BoardTable(m_model, parent);
    layout->addWidget(m_households, 1);
    connect(m_up, &QPushButton::clicked, this, [this] { m_households->step(-1); });
    connect(m_down, &QPushButton::clicked, this, [this] { m_households->step(1); });
    connect(m_byAddress, &QPushButton::clicked, this, &BoardPage::orderByAddress);
    connect(propose, &QPushButton::clicked, this, &BoardPage::propose);
    connect(m_model, &items::BoardModel::reordered, &m_orderTimer, qOverload<>(&QTimer::start));
    connect(m_model, &items::BoardModel::marksChanged, this, &BoardPage::showMarks);
    connect(m_households, &BoardTable::settled, this, &BoardPage::saveOrder);
    connect(m_households->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BoardPage::showMarks);
    connect(m_households, &QTableView::doubleClicked, this, [this](const QModelIndex &index) {
        Q_EMIT wantsRecord(schema::TableId::Households, m_model->householdAt(index.row()).id);
    });
}

void BoardPage::makeAssignRow()
{
    auto *row = new QHBoxLayout;
    m_marks = makeLabel(this, "boardMarks");
    row->addWidget(m_marks, 1);
    m_team = new OfferEdit(this);
    nameWidget(m_team, "assignTeam", tr("Assign to the team"));
    m_team->setPlaceholderText(tr("Part of the team’s name, then Enter"));
    m_team->setToolTip(tr("F3"));
    m_team->setMinimumWidth(300);
    auto *teamLabel = new QLabel(tr("Assign to (F3)"), this);
    teamLabel->setBuddy(m_team);
    m_from = new DateEdit(m_database.clock().today(), this);
    nameWidget(m_from, "assignFrom", tr("From which day"));
    m_from->setDate(m_database.clock().today());
    auto *fromLabel = new QLabel(tr("from"), this);
    fromLabel->setBuddy(m_from);
    QPushButton *assign = makeButton(this, "assign", tr("Assign"), "success");
    m_dropPlans = makeButton(this, "dropPlans", tr("Cancel the plan"));
    m_dropPlans->setToolTip(tr("The planned hand-over of the marked households does not take place"));
    for (QWidget *widget : std::initializer_list<QWidget *>{teamLabel, m_team, fromLabel, m_from, assign, m_dropPlans})
        row->addWidget(widget);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
    connect(m_households, &BoardTable::entered, m_team, [this] {
        m_team->setFocus(Qt::OtherFocusReason);
        m_team->selectAll();
    });
    connect(m_team, &QLineEdit::returnPressed, this, &BoardPage::assignTyped);
    connect(m_from, &QLineEdit::returnPressed, this, &BoardPage::assignTyped);
    connect(assign, &QPushButton::clicked, this, &BoardPage::assignTyped);
    connect(m_dropPlans, &QPushButton::clicked, this, &BoardPage::dropPlans);
}

void BoardPage::refresh()
{
    saveOrder();
    m_area->reload();
    load();
}

void BoardPage::load()
{
    m_orderTimer.stop(); // another commune: what was moved is saved or gone
    m_limits = store::teamLimits(m_database);
    auto read = m_area->isOneCommune() ? store::board(m_database, m_area->unit().range()) : Result<store::Board>(store::Board());
    if (!read) {
        m_messages->show(read.error());
        return;
    }
    m_board = *std::move(read);
    QStringList hamlets;
    for (const auto &household : m_board.households) {
        if (hamlets.isEmpty() || hamlets.last() != household.hamlet)
            hamlets << household.hamlet;
    }
    for (const auto &team : m_board.teams)
        hamlets << team.hamlet;
    m_area->setHamlets(hamlets);
    std::vector<Offer> offers{{tr("no team"), kNone, {}}};
    for (const auto &team : m_board.teams)
        offers.push_back({team.name, team.id.toString(), team.hamlet});
    m_team->setOffers(std::move(offers));
    showTeams();
    showHouseholds();
}

bool BoardPage::isInHamlet(const QString &hamlet) const
{
    return m_area->hamlet().isEmpty() || m_area->hamlet() == hamlet;
}

QString BoardPage::nameOf(const Uuid &team) const
{
    const auto found = std::find_if(m_board.teams.begin(), m_board.teams.end(), [&](const store::BoardTeam &one) { return one.id == team; });
    return found == m_board.teams.end() ? QString() : found->name;
}

void BoardPage::showTeams()
{
    struct Sum {
        int households = 0;
        int people = 0;
    };
    std::map<Uuid, Sum> sums;
    Sum all;
    Sum without;
    const auto count = [](Sum &sum, const store::BoardHousehold &household) {
        ++sum.households;
        sum.people += household.people;
    };
    for (const auto &household : m_board.households) {
        count(sums[household.team], household);
        if (!isInHamlet(household.hamlet))
            continue;
        count(all, household);
        if (household.team.isNull())
            count(without, household);
    }
    const QSignalBlocker quiet(m_teams);
    m_teams->setRowCount(0);
    m_rows.clear();
    const auto add = [&](const Shown &shown, const QString &name, const Sum &sum, bool isWarned) {
        const int row = m_teams->rowCount();
        m_teams->insertRow(row);
        const QString texts[] = {name, isWarned ? QStringLiteral("⚠ %1").arg(sum.households) : QString::number(sum.households), QString::number(sum.people)};
        for (int column = 0; column < 3; ++column) {
            auto *item = new QTableWidgetItem(texts[column]);
            item->setToolTip(isWarned && column == 1 ? tr("A team has %1 to %2 households.").arg(m_limits.householdsLeast).arg(m_limits.householdsMost) : texts[column]);
            if (column > 0)
                item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
            m_teams->setItem(row, column, item);
        }
        m_rows.push_back(shown);
    };
    add({Shown::Unassigned, {}}, tr("Without a team"), without, without.households > 0);
    add({Shown::All, {}}, tr("All households"), all, false);
    for (const auto &team : m_board.teams) {
        if (!isInHamlet(team.hamlet))
            continue;
        const Sum &sum = sums[team.id];
        add({Shown::Team, team.id}, shortTeamName(team.name), sum, sum.households < m_limits.householdsLeast || sum.households > m_limits.householdsMost);
        m_teams->item(m_teams->rowCount() - 1, 0)->setToolTip(team.name);
    }
    const auto found = std::find(m_rows.begin(), m_rows.end(), m_shown);
    // Work waits with those without a team; where there are none, with the first team.
    const bool isBegun = found != m_rows.end() && (m_shown.what != Shown::Unassigned || without.households > 0 || m_isShown);
    const int row = !isBegun ? (without.households > 0 || m_rows.size() < 3 ? 0 : 2) : int(found - m_rows.begin());
    m_teams->setCurrentCell(row, 0);
    m_shown = shownAt(row);
    m_isShown = true;
}

BoardPage::Shown BoardPage::shownAt(int row) const
{
    return row >= 0 && std::size_t(row) < m_rows.size() ? m_rows[std::size_t(row)] : Shown();
}

void BoardPage::showHouseholds()
{
    std::vector<store::BoardHousehold> shown;
    int people = 0;
    for (const auto &household : m_board.households) {
        const bool fits = m_shown.what == Shown::Team ? household.team == m_shown.team
                                                      : isInHamlet(household.hamlet) && (m_shown.what == Shown::All || household.team.isNull());
        if (!fits)
            continue;
        shown.push_back(household);
        people += household.people;
    }
    // A team may have households of several hamlets: its round goes through all of them.
    if (m_shown.what == Shown::Team) {
        std::stable_sort(shown.begin(), shown.end(), [](const auto &a, const auto &b) {
            return std::pair(!a.visitOrder, a.visitOrder.value_or(0)) < std::pair(!b.visitOrder, b.visitOrder.value_or(0));
        });
    }
    const QString name = m_shown.what == Shown::Team ? nameOf(m_shown.team) : m_shown.what == Shown::All ? tr("All households") : tr("Without a team");
    m_heading->setText(tr("%1: %2 households, %3 people").arg(name, countText(qint64(shown.size())), countText(people)));
    const int row = rowToStay(shown);
    const bool isRound = m_shown.what == Shown::Team;
    // Of one team's households the team is known, unless some of them are to leave it.
    const bool tellsTeam = m_shown.what == Shown::All || std::any_of(shown.begin(), shown.end(), [](const auto &household) { return household.plannedFrom.isValid(); });
    m_model->setHouseholds(std::move(shown), m_board.teams, isRound);
    m_households->setColumnHidden(items::BoardModel::Team, !tellsTeam);
    for (QPushButton *button : {m_up, m_down, m_byAddress})
        button->setEnabled(isRound);
    m_households->resizeColumnsToContents();
    m_households->setColumnWidth(items::BoardModel::Address, std::min(m_households->columnWidth(items::BoardModel::Address), 220));
    if (m_model->rowCount() > 0)
        m_households->setCurrentIndex(m_model->index(row, 0));
    showMarks();
}

int BoardPage::rowToStay(const std::vector<store::BoardHousehold> &next) const
{
    const auto &before = m_model->households();
    const auto current = std::size_t(std::max(0, m_households->currentIndex().row()));
    for (std::size_t i = current; i < before.size(); ++i) {
        const auto found = std::find_if(next.begin(), next.end(), [&](const auto &household) { return household.id == before[i].id; });
        if (found != next.end())
            return int(found - next.begin());
    }
    return std::clamp(int(current), 0, std::max(0, int(next.size()) - 1));
}

void BoardPage::showMarks()
{
    const auto marked = m_model->marked();
    const auto meant = marked.empty() ? m_households->meant() : marked;
    m_marks->setText(marked.empty() ? tr("%n households chosen; Space marks", nullptr, int(meant.size())) : tr("%n households marked", nullptr, int(marked.size())));
    const std::set<Uuid> ids(meant.begin(), meant.end());
    m_dropPlans->setVisible(std::any_of(m_model->households().begin(), m_model->households().end(),
        [&](const auto &household) { return household.plannedFrom.isValid() && ids.contains(household.id); }));
}

void BoardPage::assignTyped()
{
    m_team->settle();
    const QString code = m_team->codes();
    const auto team = Uuid::parse(code);
    if (!team && code != kNone) {
        m_messages->show(Tone::Bad, tr("There is no such team in this commune. Type part of its name, or “no team”."));
        m_team->setFocus();
        return;
    }
    assign(m_households->meant(), team.value_or(Uuid()));
}

void BoardPage::assign(const std::vector<Uuid> &households, const Uuid &team)
{
    if (!m_from->date().isValid()) {
        m_messages->show(Tone::Bad, tr("Write the day as day/month/year, for example 07/05/2021."));
        m_from->setFocus();
        return;
    }
    if (households.empty()) {
        m_messages->show(Tone::Info, tr("Mark households first: Space in the list."));
        m_households->setFocus();
        return;
    }
    saveOrder();
    take(services::assignHouseholds(m_database, households, team, m_from->date()));
}

void BoardPage::take(const Result<services::Change> &change)
{
    if (!change) {
        m_messages->show(change.error());
        return;
    }
    m_messages->dismiss();
    m_model->clearMarks();
    load();
    m_households->setFocus();
    if (change->isSomething())
        Q_EMIT changed(*change);
}

void BoardPage::saveOrder()
{
    if (!m_orderTimer.isActive() || m_shown.what != Shown::Team)
        return;
    m_orderTimer.stop();
    std::vector<Uuid> order;
    for (const auto &household : m_model->households())
        order.push_back(household.id);
    const auto change = services::setVisitOrder(m_database, m_shown.team, order);
    if (!change) {
        m_messages->show(change.error());
        return;
    }
    // The rows stand right already; only their numbers are to be known.
    std::map<Uuid, int> places;
    for (std::size_t i = 0; i < order.size(); ++i)
        places.emplace(order[i], int(i) + 1);
    for (auto &household : m_board.households) {
        if (const auto place = places.find(household.id); place != places.end())
            household.visitOrder = place->second;
    }
    if (change->isSomething())
        Q_EMIT changed(*change);
}

void BoardPage::orderByAddress()
{
    m_model->sortBy([](const store::BoardHousehold &household) { return services::addressKey(household.hamlet, household.address, household.number); });
    saveOrder();
    m_households->setFocus();
}

void BoardPage::propose()
{
    saveOrder();
    QString hamlet = m_area->hamlet();
    if (hamlet.isEmpty() && m_households->currentIndex().isValid())
        hamlet = m_model->householdAt(m_households->currentIndex().row()).hamlet;
    const QDate from = m_from->date().isValid() ? m_from->date() : m_database.clock().today();
    auto *dialog = new ProposalDialog(m_database, m_board, hamlet, from, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProposalDialog::changed, this, [this](const services::Change &change) { take(change); });
    dialog->open();
}

void BoardPage::dropPlans()
{
    take(services::dropPlans(m_database, m_households->meant()));
}

void BoardPage::hideEvent(QHideEvent *event)
{
    saveOrder();
    Page::hideEvent(event);
}

void BoardPage::focusStart()
{
    m_households->setFocus();
}

void BoardPage::find()
{
    if (auto *hamlet = m_area->findChild<QWidget *>(QStringLiteral("hamletFilter")))
        hamlet->setFocus(Qt::ShortcutFocusReason);
}

void BoardPage::selectAll()
{
    m_households->selectAll();
}

QList<QWidget *> BoardPage::panes()
{
    return {m_area, m_teams, m_households, m_team};
}

reports::PrintRequest BoardPage::printRequest() const
{
    reports::PrintRequest request;
    request.unit = m_area->unit().code;
    request.team = m_shown.team;
    return request;
}

} // namespace stc::views
