// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/teamlistmodel.h"

#include "domain/dates.h"
#include "domain/teamname.h"

#include <QLocale>

#include <algorithm>

namespace stc::items {

using store::TeamOverview;
using store::TeamWarning;

namespace {

bool isNumber(int column)
{
    return column >= TeamListModel::Members && column <= TeamListModel::DaysMissing;
}

/// The column whose number a warning is about.
int columnOf(TeamWarning warning)
{
    switch (warning) {
    case TeamWarning::NoLeader:
    case TeamWarning::ManyLeaders: return TeamListModel::Leader;
    case TeamWarning::FewMembers:
    case TeamWarning::ManyMembers: return TeamListModel::Members;
    case TeamWarning::Untrained: return TeamListModel::Trained;
    case TeamWarning::FewHouseholds:
    case TeamWarning::ManyHouseholds: return TeamListModel::Households;
    case TeamWarning::VisitsMissing: return TeamListModel::DaysMissing;
    }
    return TeamListModel::Warnings;
}

int numberAt(const TeamOverview &team, int column)
{
    switch (column) {
    case TeamListModel::Members: return team.members;
    case TeamListModel::Trained: return team.trained;
    case TeamListModel::Households: return team.households;
    case TeamListModel::People: return team.people;
    case TeamListModel::InQuarantine: return team.inQuarantine;
    case TeamListModel::DaysMissing: return team.daysMissing;
    default: return 0;
    }
}

} // namespace

void TeamListModel::setTeams(std::vector<TeamOverview> teams, const store::TeamLimits &limits, const UnitList &units)
{
    beginResetModel();
    m_rows.clear();
    m_limits = limits;
    for (TeamOverview &team : teams) {
        const Unit *commune = units.find(team.communeCode);
        auto warnings = store::warningsOf(team, limits);
        m_rows.push_back({std::move(team), std::move(warnings), commune ? commune->name : QString()});
    }
    endResetModel();
}

const TeamOverview *TeamListModel::teamAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_rows[std::size_t(row)].team : nullptr;
}

int TeamListModel::rowOf(const Uuid &team) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&](const Row &row) { return row.team.id == team; });
    return found == m_rows.end() ? -1 : int(found - m_rows.begin());
}

int TeamListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int TeamListModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString TeamListModel::warningText(TeamWarning warning, const TeamOverview &team)
{
    switch (warning) {
    case TeamWarning::NoLeader: return tr("no leader");
    case TeamWarning::ManyLeaders: return tr("%n leaders", nullptr, team.leaders);
    case TeamWarning::FewMembers: return tr("only %n members", nullptr, team.members);
    case TeamWarning::ManyMembers: return tr("%n members", nullptr, team.members);
    case TeamWarning::Untrained: return tr("%n not trained", nullptr, team.members - team.trained);
    case TeamWarning::FewHouseholds: return tr("only %n households", nullptr, team.households);
    case TeamWarning::ManyHouseholds: return tr("%n households", nullptr, team.households);
    case TeamWarning::VisitsMissing: return tr("%n days without a logbook page", nullptr, team.daysMissing);
    }
    return {};
}

QString TeamListModel::adviceText(TeamWarning warning, const store::TeamLimits &limits)
{
    switch (warning) {
    case TeamWarning::NoLeader:
    case TeamWarning::ManyLeaders: return tr("A team has exactly one leader.");
    case TeamWarning::FewMembers:
    case TeamWarning::ManyMembers: return tr("A team has %1 to %2 active members.").arg(limits.membersLeast).arg(limits.membersMost);
    case TeamWarning::Untrained: return tr("Every member is to be trained.");
    case TeamWarning::FewHouseholds:
    case TeamWarning::ManyHouseholds: return tr("A team has %1 to %2 households.").arg(limits.householdsLeast).arg(limits.householdsMost);
    case TeamWarning::VisitsMissing: return tr("A logbook page is written every day; counted are the last seven days.");
    }
    return {};
}

QString TeamListModel::text(const Row &row, int column) const
{
    if (isNumber(column))
        return QLocale().toString(numberAt(row.team, column));
    switch (column) {
    case Commune: return row.commune;
    case Hamlet: return row.team.hamlet;
    case Name: return shortTeamName(row.team.name);
    case Leader: return row.team.leader;
    default: break;
    }
    if (row.team.isDissolved())
        return tr("dissolved on %1").arg(displayPartialDate(row.team.dissolvedOn));
    if (row.warnings.empty())
        return tr("in order");
    QStringList texts;
    for (const TeamWarning warning : row.warnings)
        texts << warningText(warning, row.team);
    return texts.join(QStringLiteral("; "));
}

QString TeamListModel::toolTip(const Row &row, int column) const
{
    QStringList lines{column == Name ? row.team.name : text(row, column)};
    for (const TeamWarning warning : row.warnings) {
        if (column == Warnings || columnOf(warning) == column)
            lines << adviceText(warning, m_limits);
    }
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

QVariant TeamListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case Qt::ToolTipRole: return toolTip(row, index.column());
    case Qt::AccessibleTextRole: {
        const QString value = text(row, index.column());
        return QStringLiteral("%1: %2").arg(headerData(index.column(), Qt::Horizontal).toString(), value.isEmpty() ? tr("empty") : value);
    }
    case Qt::TextAlignmentRole: return QVariant::fromValue(Qt::Alignment((isNumber(index.column()) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    case IdRole: return row.team.id.toString();
    case ConcernRole:
        return index.column() == Warnings ? !row.warnings.empty()
                                          : std::any_of(row.warnings.begin(), row.warnings.end(), [&](TeamWarning warning) { return columnOf(warning) == index.column(); });
    default: return {};
    }
}

QVariant TeamListModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= ColumnCount)
        return {};
    const std::pair<QString, QString> titles[] = {
        {tr("Commune"), {}},
        {tr("Hamlet"), {}},
        {tr("Team"), {}},
        {tr("Leader"), {}},
        {tr("Members", "column"), tr("Active members")},
        {tr("Trained", "column"), tr("Members who are trained")},
        {tr("Households", "column"), tr("Households assigned to the team")},
        {tr("People", "column"), tr("People living in its households")},
        {tr("Quarantine", "column"), tr("People in quarantine today")},
        {tr("Missing", "column"), tr("Days without a logbook page, of the last seven")},
        {tr("To look at", "column"), tr("What is not as it should be")},
    };
    const auto &[title, tip] = titles[section];
    if (role == Qt::DisplayRole)
        return title;
    if (role == Qt::ToolTipRole)
        return tip.isEmpty() ? title : tip;
    if (role == Qt::TextAlignmentRole)
        return QVariant::fromValue(Qt::Alignment((isNumber(section) ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
    return {};
}

} // namespace stc::items
