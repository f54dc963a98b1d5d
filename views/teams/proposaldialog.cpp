// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/teams/proposaldialog.h"

#include "domain/dates.h"
#include "domain/vietnamese.h"
#include "services/assignment.h"
#include "views/forms/offeredit.h"
#include "views/lists/searchcombo.h"
#include "views/widgets/make.h"
#include "views/widgets/messagebar.h"
#include "views/widgets/texttable.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QShortcut>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace stc::views {

ProposalDialog::ProposalDialog(store::Database &database, store::Board board, const QString &hamlet, const QDate &from, QWidget *parent)
    : QDialog(parent), m_database(database), m_board(std::move(board)), m_limits(store::teamLimits(database)), m_from(from), m_messages(new MessageBar(this)),
      m_hamlet(new SearchCombo(this)), m_ways(new QButtonGroup(this)), m_table(nullptr), m_sizes(nullptr), m_give(new OfferEdit(this)), m_hint(makeLabel(this, "proposalHint"))
{
    setObjectName(QStringLiteral("proposalDialog"));
    setWindowTitle(tr("Propose who goes to which team"));
    setAccessibleName(windowTitle());
    auto *layout = new QVBoxLayout(this);
    makeTop();
    layout->addWidget(m_messages);
    layout->addWidget(m_hint);
    makeTables();
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *accept = makeButton(this, "acceptProposal", tr("&Accept from %1").arg(displayDate(from)), "success");
    accept->setToolTip(tr("Ctrl+Enter from any field"));
    buttons->addButton(accept, QDialogButtonBox::ActionRole);
    QPushButton *cancel = buttons->addButton(QDialogButtonBox::Cancel);
    nameWidget(cancel, "cancel", cancel->text().remove(QLatin1Char('&')));
    cancel->setAutoDefault(false);
    layout->addWidget(buttons);
    connect(accept, &QPushButton::clicked, this, &ProposalDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(new QShortcut(QKeySequence(QStringLiteral("Ctrl+Return")), this), &QShortcut::activated, this, &ProposalDialog::apply);
    m_hamlet->choose(hamlet);
    connect(m_hamlet, &SearchCombo::chosenChanged, this, &ProposalDialog::propose);
    connect(m_ways, &QButtonGroup::idToggled, this, [this](int, bool isChecked) {
        if (isChecked)
            propose();
    });
    resize(1060, 620);
    propose();
}

void ProposalDialog::makeTop()
{
    QStringList hamlets;
    for (const auto &household : m_board.households)
        hamlets << household.hamlet; // sorted already
    hamlets.removeDuplicates();
    QList<std::pair<QString, QString>> entries;
    for (const QString &hamlet : hamlets)
        entries.append({hamlet, hamlet});
    nameWidget(m_hamlet, "proposalHamlet", tr("Hamlet"));
    m_hamlet->setEntries(tr("Choose a hamlet"), entries);
    auto *row = new QHBoxLayout;
    auto *label = new QLabel(tr("&Hamlet"), this);
    label->setBuddy(m_hamlet);
    row->addWidget(label);
    row->addWidget(m_hamlet);
    row->addSpacing(16);
    const std::pair<const char *, QString> ways[] = {{"keepTeams", tr("&Keep the teams, move as few as possible")}, {"divideAnew", tr("&Divide anew: one unbroken round a team")}};
    for (int i = 0; i < 2; ++i) {
        auto *button = new QRadioButton(ways[i].second, this);
        nameWidget(button, ways[i].first, QString(ways[i].second).remove(QLatin1Char('&')));
        button->setChecked(i == 0);
        m_ways->addButton(button, i);
        row->addWidget(button);
    }
    row->addStretch(1);
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void ProposalDialog::makeTables()
{
    auto *row = new QHBoxLayout;
    row->setSpacing(12);
    auto *left = new QVBoxLayout;
    m_table = makeTextTable(this, "proposalLines", tr("Households that change"), {tr("Taken"), tr("Head of household"), tr("Address"), tr("From", "team"), tr("To", "team")});
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    left->addWidget(m_table, 1);
    auto *work = new QHBoxLayout;
    QPushButton *leaveOut = makeButton(this, "toggleLines", tr("&Leave out or take in"));
    leaveOut->setToolTip(tr("Space, in the list"));
    nameWidget(m_give, "giveLines", tr("Chosen lines to the team"));
    auto *giveLabel = new QLabel(tr("Chosen lines &to the team"), this);
    giveLabel->setBuddy(m_give);
    m_give->setPlaceholderText(tr("Part of the name, then Enter"));
    work->addWidget(leaveOut);
    work->addSpacing(16);
    work->addWidget(giveLabel);
    work->addWidget(m_give, 1);
    left->addLayout(work);
    m_sizes = makeTextTable(this, "proposalSizes", tr("Size of the teams"), {tr("Team"), tr("Now"), tr("Then")});
    m_sizes->setFixedWidth(370);
    m_sizes->setTextElideMode(Qt::ElideMiddle);
    m_table->setTextElideMode(Qt::ElideMiddle);
    row->addLayout(left, 1);
    row->addWidget(m_sizes);
    static_cast<QVBoxLayout *>(layout())->addLayout(row, 1);
    connect(leaveOut, &QPushButton::clicked, this, &ProposalDialog::toggle);
    connect(m_give, &QLineEdit::returnPressed, this, &ProposalDialog::give);
    auto *space = new QShortcut(QKeySequence(Qt::Key_Space), m_table);
    space->setContext(Qt::WidgetShortcut);
    connect(space, &QShortcut::activated, this, &ProposalDialog::toggle);
}

QString ProposalDialog::teamName(int team) const
{
    return team == services::kNoTeam ? tr("no team") : m_teams[std::size_t(team)].name;
}

void ProposalDialog::propose()
{
    m_messages->dismiss();
    m_lines.clear();
    m_walk.clear();
    m_teams.clear();
    const QString hamlet = m_hamlet->chosen();
    std::vector<Offer> offers;
    for (const auto &team : m_board.teams) {
        if (team.hamlet == hamlet) {
            m_teams.push_back(team);
            offers.push_back({team.name, team.id.toString(), {}});
        }
    }
    m_give->setOffers(offers);
    std::vector<std::pair<std::string, const store::BoardHousehold *>> walk;
    for (const auto &household : m_board.households) {
        if (household.hamlet == hamlet)
            walk.emplace_back(services::addressKey(household.hamlet, household.address, household.number), &household);
    }
    std::stable_sort(walk.begin(), walk.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    services::ProposalRequest request{{}, int(m_teams.size()), m_limits.householdsLeast, m_limits.householdsMost, m_ways->checkedId() == 1};
    for (const auto &[key, household] : walk) {
        const auto team = std::find_if(m_teams.begin(), m_teams.end(), [&](const auto &one) { return one.id == household->team; });
        // Who is with another hamlet's team stays there.
        if (team == m_teams.end() && !household->team.isNull())
            continue;
        m_walk.push_back(household);
        request.present.push_back(team == m_teams.end() ? services::kNoTeam : int(team - m_teams.begin()));
    }
    const services::Proposal proposal = services::proposeTeams(request);
    for (std::size_t i = 0; i < m_walk.size(); ++i) {
        if (proposal.team[i] != request.present[i])
            m_lines.push_back({i, proposal.team[i]});
    }
    if (hamlet.isEmpty())
        m_hint->setText(tr("Choose the hamlet whose households are to be divided."));
    else if (m_teams.empty())
        m_hint->setText(tr("This hamlet has no team. Found one first."));
    else if (m_lines.empty())
        m_hint->setText(tr("Nothing is to be changed in this hamlet."));
    else if (!proposal.keepsLimits)
        m_hint->setText(tr("%1 households cannot be divided among %2 teams of %3 to %4. Found a further team, or merge two. Until then this is the most even way.")
                            .arg(m_walk.size()).arg(m_teams.size()).arg(m_limits.householdsLeast).arg(m_limits.householdsMost));
    else
        m_hint->setText(tr("%n households change. Lines can be left out or given to another team before you accept.", nullptr, int(m_lines.size())));
    showLines();
    if (m_table->rowCount() > 0)
        m_table->setCurrentCell(0, 0);
    (m_lines.empty() ? static_cast<QWidget *>(m_hamlet) : m_table)->setFocus();
}

void ProposalDialog::showLines()
{
    const int row = m_table->currentRow();
    m_table->setRowCount(0);
    for (std::size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines[i];
        const store::BoardHousehold &household = *m_walk[line.household];
        const auto present = std::find_if(m_teams.begin(), m_teams.end(), [&](const auto &one) { return one.id == household.team; });
        addTextRow(m_table, {line.isIn ? QStringLiteral("✓") : tr("left out"), household.head, household.address.isEmpty() ? household.hamlet : household.address,
            teamName(present == m_teams.end() ? services::kNoTeam : int(present - m_teams.begin())), teamName(line.to)}, qint64(i));
    }
    m_table->resizeColumnsToContents();
    m_table->setColumnWidth(2, std::min(m_table->columnWidth(2), 120));
    m_table->setColumnWidth(3, std::min(m_table->columnWidth(3), 190));
    if (row >= 0 && row < m_table->rowCount())
        m_table->setCurrentCell(row, 0);
    showSizes();
}

void ProposalDialog::showSizes()
{
    m_sizes->setRowCount(0);
    for (std::size_t team = 0; team < m_teams.size(); ++team) {
        // Households of other hamlets count too.
        const auto now = std::count_if(m_board.households.begin(), m_board.households.end(), [&](const auto &household) { return household.team == m_teams[team].id; });
        auto then = now;
        for (const Line &line : m_lines) {
            if (!line.isIn)
                continue;
            then += line.to == int(team) ? 1 : 0;
            then -= m_walk[line.household]->team == m_teams[team].id ? 1 : 0;
        }
        const auto text = [&](auto number) {
            return number < m_limits.householdsLeast || number > m_limits.householdsMost ? QStringLiteral("⚠ %1").arg(number) : QString::number(number);
        };
        addTextRow(m_sizes, {m_teams[team].name, text(now), text(then)}, qint64(team));
    }
    m_sizes->resizeColumnsToContents();
    m_sizes->setColumnWidth(0, std::min(m_sizes->columnWidth(0), 235));
}

std::vector<std::size_t> ProposalDialog::chosenLines() const
{
    std::vector<std::size_t> lines;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        lines.push_back(std::size_t(index.row()));
    return lines;
}

void ProposalDialog::toggle()
{
    const auto lines = chosenLines();
    if (lines.empty())
        return;
    const bool isIn = !m_lines[lines.front()].isIn;
    for (const std::size_t line : lines)
        m_lines[line].isIn = isIn;
    showLines();
}

void ProposalDialog::give()
{
    m_give->settle();
    const QString code = m_give->codes();
    const auto team = std::find_if(m_teams.begin(), m_teams.end(), [&](const auto &one) { return one.id.toString() == code; });
    if (team == m_teams.end()) {
        m_messages->show(Tone::Bad, tr("There is no such team in this hamlet. Type part of its name."));
        return;
    }
    m_messages->dismiss();
    for (const std::size_t line : chosenLines()) {
        m_lines[line].to = int(team - m_teams.begin());
        m_lines[line].isIn = m_walk[m_lines[line].household]->team != team->id;
    }
    showLines();
    m_table->setFocus();
}

void ProposalDialog::apply()
{
    std::vector<services::Move> moves;
    for (const Line &line : m_lines) {
        if (line.isIn)
            moves.push_back({m_walk[line.household]->id, m_teams[std::size_t(line.to)].id});
    }
    const auto change = services::assignEach(m_database, moves, m_from);
    if (!change) {
        m_messages->show(change.error());
        return;
    }
    accept();
    if (change->isSomething())
        Q_EMIT changed(*change);
}

} // namespace stc::views
